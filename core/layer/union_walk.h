// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree_sources.h"

#include <utility>
#include <vector>

namespace outcrop {

/// Goes through what a union of layers shows, without making it. In no order that matters to anyone.
class UnionWalk {
public:
    explicit UnionWalk(const MergedTree::Layers& layers) : m_union(layers) {}

    /// Calls each(entry) for what is seen at a path (sources, as SourceUnion finds them) and everything seen
    /// below it. With nothing at the path it calls nothing.
    template <class Each>
    void run(TreeSources sources, const Each& each) {
        enter(std::move(sources), each);
        while (!m_open.empty()) {
            const TreeSources directories = std::move(m_open.back());
            m_open.pop_back();
            if (directories.size() == 1)
                takeBelow(directories.front(), each);
            else
                m_union.forEachName(directories.data(), directories.size(),
                                    [&](TreeSources& seen) { enter(std::move(seen), each); });
        }
    }

private:
    template <class Each>
    void enter(TreeSources seen, const Each& each) {
        if (seen.empty())
            return;
        const TreeSource shown = seen.front();
        each(shown);
        if (m_union.tree(shown).childCount(shown.node) > 0 || seen.size() > 1)
            m_open.push_back(std::move(seen));
    }

    /// What only one layer has is all seen, but for its whiteouts.
    template <class Each>
    void takeBelow(TreeSource directory, const Each& each) {
        const FileTree& tree = m_union.tree(directory);
        m_below.push_back(directory.node);
        while (!m_below.empty()) {
            const NodeIndex at = m_below.back();
            m_below.pop_back();
            const uint32_t first = toInt(tree.firstChild(at));
            const uint32_t count = tree.childCount(at);
            for (uint32_t child = first; child < first + count; ++child) {
                const NodeIndex node{child};
                if (tree.type(node) != FileType::Whiteout)
                    each(TreeSource{directory.layer, node});
                if (tree.childCount(node) > 0)
                    m_below.push_back(node);
            }
        }
    }

    SourceUnion m_union;
    std::vector<TreeSources> m_open;
    std::vector<NodeIndex> m_below;
};

} // namespace outcrop
