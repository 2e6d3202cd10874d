// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/pack_tar.h"
#include "core/layer/tar_reader.h"
#include "core/layer/worker_client.h"

#include <string>
#include <string_view>

namespace outcrop {

/// Writes the tar of a new layer from those of others, one after the other, with what the edits leave of
/// them.
class LayerRepacker {
public:
    explicit LayerRepacker(TarWriter::Output output) : m_tar(std::move(output)) {}

    /// Throws Error(BadInput) naming object for what does not fit.
    void add(TarReader& reader, const LayerEdit& edit, const std::string& object);
    void addDirectory(const std::string& directory);
    void addOpaque(const std::string& directory);
    void finish() { m_tar.finish(); }
    uint64_t position() const { return m_tar.position(); }

private:
    void addEntry(TarReader& reader, const TarEntry& entry, const std::string& path, const LayerEdit& edit);
    void writeContent(TarReader& reader, uint64_t size);
    void writeHole(uint64_t size);
    void writeMark(std::string_view directory, std::string_view name);

    TarWriter m_tar;
    std::string m_object;
};

} // namespace outcrop
