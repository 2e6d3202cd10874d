// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace outcrop {

/// An entry of one layer of a stack.
struct TreeSource {
    uint16_t layer = 0;
    NodeIndex node = kNoNode;
};
/// The entries that make up one path, topmost layer first: one file, or every directory that is merged into
/// one.
using TreeSources = std::vector<TreeSource>;

/// The rules of a union of layers (OCI image-spec layer.md, overlayfs.rst), for one directory at a time.
class SourceUnion {
public:
    explicit SourceUnion(const MergedTree::Layers& layers) : m_layers(layers) {}

    const FileTree& tree(TreeSource source) const { return *m_layers[source.layer]; }
    /// The root directories of layers [0, count).
    TreeSources roots(size_t count) const;
    /// Keeps of all entries of one name (topmost first) those that are seen. Empty: the name is not there.
    void applyRules(TreeSources& entries) const;
    /// What is seen under a name of a merged directory.
    void lookUp(const TreeSource* directories, size_t count, std::string_view name, TreeSources& found) const;
    /// Calls each(entries) for every name seen in a merged directory, in byte order. entries may be moved
    /// from.
    template <typename Each>
    void forEachName(const TreeSource* directories, size_t count, Each each);

private:
    struct Cursor {
        TreeSource at;
        uint32_t next = 0;
        uint32_t end = 0;
        std::string_view name;
    };
    bool load(Cursor& cursor) const;
    void open(const TreeSource* directories, size_t count);
    bool takeNextName();

    const MergedTree::Layers& m_layers;
    std::vector<Cursor> m_cursors;
    TreeSources m_entries;
};

template <typename Each>
void SourceUnion::forEachName(const TreeSource* directories, size_t count, Each each) {
    open(directories, count);
    while (takeNextName()) {
        applyRules(m_entries);
        if (!m_entries.empty())
            each(m_entries);
    }
}

} // namespace outcrop
