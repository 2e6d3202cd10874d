// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "tests/support/memory_file.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::test {

/// Writes a ustar archive in memory, so that a test can hold any archive it can describe.
class TarWriter {
public:
    TarWriter& directory(const std::string& path, unsigned mode = 0755);
    TarWriter& file(const std::string& path, std::string_view content, unsigned mode = 0644);
    TarWriter& symlink(const std::string& path, const std::string& target);
    TarWriter& hardlink(const std::string& path, const std::string& target);
    std::string finish() const;

private:
    void header(const std::string& path, char type, unsigned mode, size_t size, const std::string& target);
    std::string m_bytes;
};

/// What an image of a test is made of.
struct ImageFixture {
    std::vector<std::string> layers; ///< uncompressed tars, base first
    std::vector<std::string> names;
    std::string architecture = "amd64";
    std::string config; ///< overrides the one made from the layers

    std::string configText() const;
    std::string configDigest() const; ///< hex
};

/// One layer with one file.
std::string layerWith(const std::string& path, const std::string& content);

std::string dockerArchive(const std::vector<ImageFixture>& images);
/// Members of the OCI layout of these images by path, to be damaged by a test before they are packed.
std::map<std::string, std::string> ociMembers(const std::vector<ImageFixture>& images);
std::string packMembers(const std::map<std::string, std::string>& members);
/// docker save before 1.10.
std::string legacyArchive(const ImageFixture& image);

} // namespace outcrop::test
