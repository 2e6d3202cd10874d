// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace outcrop {

/// A piece of a file's content: a chunk of a pack, or a hole.
struct ChunkRef {
    static constexpr uint32_t kHole = UINT32_MAX;
    uint32_t pack = 0;  ///< number in the catalog's table, or kHole
    uint32_t chunk = 0; ///< number in the pack; of a hole its bytes
};

/// By what a file is known again without being read.
struct FileKey {
    uint64_t inode = 0;
    int64_t changed = 0; ///< its change time in nanoseconds; 0: it may have changed unseen
};

/// What a snapshot holds: the tree, and of each regular file where its content lies. Kept compressed, as a
/// whole or as what differs from another catalog that is kept as a whole.
struct SnapshotCatalog {
    std::shared_ptr<const FileTree> tree;
    std::vector<FileKey> keys;    ///< by node
    std::vector<uint32_t> starts; ///< by node, and one more: where its pieces begin
    std::vector<ChunkRef> refs;
    std::vector<std::string> packs; ///< ids of the packs that refs name by number

    std::span<const ChunkRef> content(NodeIndex node) const;

    std::string bytes() const;
    /// Everything is checked. Throws Error(Corrupt).
    static SnapshotCatalog fromBytes(const std::string& bytes);
    /// As it lies on disk; baseFd is -1, or the file of the catalog it was written against.
    static SnapshotCatalog read(int fd, int baseFd);
};

/// The bytes of a catalog's file. One that was written against another needs that one's file.
std::string readCatalogFile(int fd, int baseFd);
/// The file's content; base are another catalog's bytes, or empty.
std::string catalogFile(const std::string& bytes, const std::string& base);

/// Length of a pack's id.
inline constexpr size_t kPackId = 16;

} // namespace outcrop
