// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"
#include "core/layer/file_tree_format.h"

#include <span>
#include <string>
#include <string_view>

namespace outcrop {

/// A tree's nodes and names as they lie in its file, for passes over all of them. The names follow one
/// another in node order without separators. Views into the tree.
struct TreeNames {
    std::span<const tree_format::Node> nodes;
    std::string_view text;

    static TreeNames of(const FileTree& tree);
    std::string_view name(const tree_format::Node& node) const {
        return text.substr(node.nameOffset, node.nameLength);
    }
};

/// Paths of nodes, made cheaply for nodes in ascending order: siblings share their directory's.
class TreePaths {
public:
    explicit TreePaths(const TreeNames& names) : m_names(names) {}
    /// Valid until the next call; "/" for the root.
    const std::string& path(uint32_t node);

private:
    void enter(uint32_t directory);

    const TreeNames& m_names;
    uint32_t m_directory = 0;
    size_t m_prefix = 1; ///< length of the directory's path with its slash
    std::string m_path = "/";
};

} // namespace outcrop
