// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"
#include "core/layer/file_tree_format.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A node while its tree is being built.
struct BuildNode {
    uint32_t parent = 0;
    uint32_t nextSibling = 0xffffffff;
    uint32_t firstChild = 0xffffffff;
    uint32_t nameOffset = 0;
    uint8_t nameLength = 0;
    FileType type = FileType::Regular;
    uint8_t flags = 0;
    bool dead = false; ///< replaced; not reachable by name, skipped when written
    uint16_t mode = 0;
    uint32_t uid = 0;
    uint32_t gid = 0;
    uint32_t mtimeNs = 0;
    uint32_t content = 0; ///< contents[content - 1], or 0
    uint32_t extra = 0;   ///< extras[extra - 1], or 0
    uint64_t size = 0;
    int64_t mtime = 0;
};

struct BuildExtra {
    std::string linkTarget;
    uint32_t devMajor = 0;
    uint32_t devMinor = 0;
    FileTreeBuilder::Xattrs xattrs;
};

/// The arena of a FileTreeBuilder: nodes, names and one hash table (parent, name) → node. No policy.
class BuildTable {
public:
    static constexpr uint32_t kNone = 0xffffffff;

    BuildTable();
    uint32_t find(uint32_t parent, std::string_view name) const;
    /// The name must not be there yet. Throws Error(BadInput) beyond the format's limits.
    uint32_t insert(uint32_t parent, std::string_view name);
    uint32_t insertImplicitDirectory(uint32_t parent, std::string_view name);
    /// A fresh node of the same parent and name in place of one whose children shall be gone.
    uint32_t replaceNode(uint32_t node);
    void setContent(uint32_t node, const FileEntry& entry);
    void setExtra(uint32_t node, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs);
    std::string_view name(const BuildNode& node) const {
        return std::string_view(m_names).substr(node.nameOffset, node.nameLength);
    }
    uint32_t alive() const { return static_cast<uint32_t>(nodes.size()) - m_dead; }

    std::vector<BuildNode> nodes;
    std::vector<tree_format::Content> contents;
    std::vector<BuildExtra> extras;

private:
    size_t slotOf(uint32_t parent, std::string_view name) const;
    void grow();

    std::string m_names;
    std::vector<uint32_t> m_slots; ///< open addressing, a power of two
    size_t m_used = 0;
    uint32_t m_dead = 0; ///< replaced nodes and, roughly, what was below them
    uint64_t m_seed;
};

} // namespace outcrop
