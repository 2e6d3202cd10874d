// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparison_tree.h"

namespace outcrop {

class ComparisonTree {
public:
    explicit ComparisonTree(const Comparison& comparison)
        : m_comparison(comparison), m_tree(std::make_shared<MergedTree>()) {}

    std::shared_ptr<const MergedTree> make() {
        m_tree->m_layers = m_comparison.before().layers();
        const auto& after = m_comparison.after().layers();
        m_tree->m_layers.insert(m_tree->m_layers.end(), after.begin(), after.end());
        m_tree->m_nodes.reserve(m_comparison.size());
        for (uint32_t i = 0; i < m_comparison.size(); ++i)
            m_tree->m_nodes.push_back(nodeOf(m_comparison.node(NodeIndex{i})));
        addUp();
        return m_tree;
    }

private:
    MergedTree::Node nodeOf(const Comparison::Node& from) const {
        MergedTree::Node node;
        node.parent = from.parent;
        node.firstChild = from.firstChild;
        node.childCount = from.childCount;
        node.change = from.change;
        if (from.before != kNoNode) {
            const MergedTree::Node& before = m_comparison.before().node(from.before);
            node.before = before.source;
            node.beforeLayer = before.layer;
            node.source = before.source;
            node.layer = before.layer;
        }
        if (from.after != kNoNode) {
            const MergedTree::Node& after = m_comparison.after().node(from.after);
            node.source = after.source;
            node.layer = static_cast<uint16_t>(m_comparison.before().layers().size() + after.layer);
        }
        return node;
    }

    /// Children come after their parents.
    void addUp() {
        for (uint32_t i = m_comparison.size(); i-- > 0;) {
            MergedTree::Node& node = m_tree->m_nodes[i];
            if (node.change == Change::Removed)
                continue;
            node.totalSize += m_tree->entry(NodeIndex{i}).size;
            if (node.parent != kNoNode && i > 0)
                m_tree->m_nodes[toInt(node.parent)].totalSize += node.totalSize;
        }
    }

    const Comparison& m_comparison;
    std::shared_ptr<MergedTree> m_tree;
};

std::shared_ptr<const MergedTree> treeOfChanges(const Comparison& comparison) {
    return ComparisonTree(comparison).make();
}

} // namespace outcrop
