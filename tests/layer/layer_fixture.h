// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/layer/pack_tar.h"
#include "tests/support/memory_file.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::test {

/// A tar made in memory, with whatever names a test likes.
class TarFixture {
public:
    TarFixture& dir(const std::string& name, uint16_t mode = 0755, int64_t mtime = 1000);
    TarFixture& file(const std::string& name, std::string_view content, uint16_t mode = 0644,
                     int64_t mtime = 1000);
    TarFixture& symlink(const std::string& name, const std::string& target);
    TarFixture& hardlink(const std::string& name, const std::string& target);
    TarFixture& fifo(const std::string& name);
    TarFixture& device(const std::string& name);
    TarFixture& whiteout(const std::string& directory, const std::string& name);
    TarFixture& opaque(const std::string& directory);
    /// Anything: of a regular file, content must have the entry's size.
    TarFixture& entry(const std::string& name, const FileEntry& entry,
                      const FileTreeBuilder::Xattrs& xattrs = {}, const std::string& linkName = {},
                      std::string_view content = {});
    /// Ends it; may be called once.
    std::string bytes();
    /// A file that can be read from its start.
    UniqueFd finish();

private:
    std::string m_bytes;
    TarWriter m_writer{[this](std::span<const uint8_t> bytes) {
        m_bytes.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }};
};

/// Runs workerExtract into a directory, with unpacked layers below (topmost first); returns the warnings.
std::vector<std::string> unpack(int blobFd, const std::filesystem::path& directory,
                                const std::vector<std::filesystem::path>& lowers = {});
/// A new subdirectory.
std::filesystem::path makeDirectory(const std::filesystem::path& path);

/// What to leave out where the two sides of a comparison cannot agree.
struct TreeTextOptions {
    bool owners = true;
    bool devices = true; ///< device nodes and sockets
    bool directoryTimes = true;
    bool xattrs = true;
    bool digests = true;
    bool root = true;
};
/// A tree as text, one sorted line per entry, with everything that counts. Hard links are shown by the first
/// of their names, whichever was first in the tar.
std::string treeText(const FileTree& tree, const TreeTextOptions& options = {});
/// Empty if equal; else the first lines that only one of the two sorted texts has.
std::string difference(const std::string& got, const std::string& expected);
/// True if the layer leaves out an entry for some directory, whose time then is not the layer's.
bool hasImplicit(const FileTree& tree);
std::shared_ptr<const FileTree> walked(const std::filesystem::path& directory, bool digests = true);

} // namespace outcrop::test
