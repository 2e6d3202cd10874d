// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/repack_layer.h"

#include "core/base/error.h"
#include "core/layer/layer_path.h"

#include <algorithm>
#include <array>

namespace outcrop {

namespace {

/// Holes become the zeros they stand for; what a few bytes of tar can ask for must stay small.
constexpr uint64_t kMaxSparse = 1ULL << 30;

/// Beside a file of its name a whiteout says nothing, beside a directory that it is opaque.
bool dropsWhiteout(const LayerEdit& edit, const std::string& path) {
    return edit.whiteouts.contains(path) || edit.files.contains(path) || edit.opaque.contains(path);
}

} // namespace

void LayerRepacker::add(TarReader& reader, const LayerEdit& edit, const std::string& object) {
    m_object = object;
    while (const TarEntry* entry = reader.next()) {
        const LayerPath where = classifyLayerName(entry->name);
        switch (where.kind) {
        case LayerPath::Kind::Ignored:
            break;
        case LayerPath::Kind::Opaque:
            if (!edit.opaque.contains(where.path))
                writeMark(where.path, ".wh..wh..opq");
            break;
        case LayerPath::Kind::Whiteout:
            if (!dropsWhiteout(edit, where.path))
                writeMark(parentOf(where.path), ".wh." + where.path.substr(where.path.rfind('/') + 1));
            break;
        case LayerPath::Kind::Entry:
            addEntry(reader, *entry, where.path, edit);
            break;
        }
    }
}

void LayerRepacker::addEntry(TarReader& reader, const TarEntry& entry, const std::string& path,
                             const LayerEdit& edit) {
    FileEntry file = entry.file;
    const auto moved = file.hardlink ? edit.moved.end() : edit.moved.find(path);
    if (moved == edit.moved.end() && edit.files.contains(path))
        return;
    std::string target(file.linkTarget);
    if (file.hardlink) {
        target = cleanPath(file.linkTarget);
        if (const auto other = edit.moved.find(target); other != edit.moved.end())
            target = other->second;
        if (target == path) // it has the content now
            return;
        target = tarMemberName(target);
    }
    if (entry.sparse && file.size > kMaxSparse)
        throw Error(ErrorCode::BadInput, "repack", m_object,
                    "\"" + path + "\" is a sparse file of " + std::to_string(file.size) + " bytes");
    m_tar.header(tarMemberName(moved == edit.moved.end() ? path : moved->second), file, target, entry.xattrs);
    if (file.type == FileType::Regular && !file.hardlink)
        writeContent(reader, file.size);
}

void LayerRepacker::writeContent(TarReader& reader, uint64_t size) {
    TarBlock block;
    uint64_t position = 0;
    while (reader.readBlock(block)) {
        if (block.offset < position || block.offset > size || block.bytes.size() > size - block.offset)
            throw Error(ErrorCode::BadInput, "repack", m_object, "a file is longer than its header says");
        writeHole(block.offset - position);
        m_tar.content(block.bytes);
        position = block.offset + block.bytes.size();
    }
    writeHole(size - position);
    m_tar.endContent();
}

void LayerRepacker::writeHole(uint64_t size) {
    static constexpr std::array<uint8_t, 16384> kZeros{};
    for (uint64_t left = size; left > 0;) {
        const size_t part = std::min<uint64_t>(left, kZeros.size());
        m_tar.content({kZeros.data(), part});
        left -= part;
    }
}

void LayerRepacker::addDirectory(const std::string& directory) {
    FileEntry entry;
    entry.type = FileType::Directory;
    entry.mode = 0755;
    m_tar.header(tarMemberName(directory), entry, {}, {});
}

void LayerRepacker::addOpaque(const std::string& directory) {
    writeMark(directory, ".wh..wh..opq");
}

void LayerRepacker::writeMark(std::string_view directory, std::string_view name) {
    const std::string path = std::string(directory == "/" ? "" : directory).append("/").append(name);
    m_tar.header(tarMemberName(path), FileEntry(), {}, {});
}

} // namespace outcrop
