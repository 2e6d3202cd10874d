// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparison_tree.h"

namespace outcrop {

class ComparisonTree {
public:
    ComparisonTree(const Comparison& comparison, const std::vector<ComparisonRow>& rows)
        : m_comparison(comparison), m_rowOf(comparison.size(), nullptr),
          m_tree(std::make_shared<MergedTree>()), m_details(std::make_shared<ChangeDetails>()) {
        for (const ComparisonRow& row : rows)
            m_rowOf[toInt(row.node)] = &row;
    }

    ChangeTree make() {
        m_tree->m_layers = m_comparison.before().layers();
        const auto& after = m_comparison.after().layers();
        m_tree->m_layers.insert(m_tree->m_layers.end(), after.begin(), after.end());
        const std::vector<uint32_t> kept = nodesKept();
        m_tree->m_nodes.reserve(kept.size());
        m_details->facts.reserve(kept.size());
        m_details->bytesBefore.reserve(kept.size());
        std::vector<uint32_t> place(m_comparison.size(), 0); // in the tree; parents come first
        for (const uint32_t from : kept) {
            place[from] = m_tree->size();
            append(NodeIndex{from}, place);
        }
        addUp();
        return {std::move(m_tree), std::move(m_details)};
    }

private:
    /// Those of the rows, and what leads there.
    std::vector<uint32_t> nodesKept() const {
        std::vector<bool> keep(m_comparison.size(), false);
        keep[0] = true;
        for (uint32_t i = m_comparison.size(); i-- > 1;)
            if (keep[i] || m_rowOf[i] != nullptr) {
                keep[i] = true;
                keep[toInt(m_comparison.node(NodeIndex{i}).parent)] = true;
            }
        std::vector<uint32_t> kept;
        for (uint32_t i = 0; i < m_comparison.size(); ++i)
            if (keep[i])
                kept.push_back(i);
        return kept;
    }

    void append(NodeIndex at, const std::vector<uint32_t>& place) {
        const Comparison::Node& from = m_comparison.node(at);
        const ComparisonRow* row = m_rowOf[toInt(at)];
        const bool renamed = row != nullptr && row->oldNode != kNoNode;
        const NodeIndex was = renamed ? m_comparison.node(row->oldNode).before : from.before;
        MergedTree::Node node = nodeOf(was, from.after);
        node.change = row == nullptr ? Change::None : renamed ? Change::Changed : from.change;
        node.totalSize = row == nullptr ? 0 : row->sizeAfter.value_or(0);
        if (m_tree->size() > 0) {
            node.parent = NodeIndex{place[toInt(from.parent)]};
            MergedTree::Node& parent = m_tree->m_nodes[toInt(node.parent)];
            if (parent.childCount++ == 0)
                parent.firstChild = NodeIndex{m_tree->size()};
        }
        if (renamed)
            m_details->renames[m_tree->size()] = {row->oldPath, row->similarity};
        m_details->facts.push_back(row == nullptr ? Fact::None : row->facts);
        m_details->bytesBefore.push_back(row == nullptr ? 0 : row->sizeBefore.value_or(0));
        m_before.push_back(row == nullptr ? 0 : row->bytesBefore);
        m_after.push_back(row == nullptr ? 0 : row->bytesAfter);
        m_tree->m_nodes.push_back(node);
    }

    MergedTree::Node nodeOf(NodeIndex was, NodeIndex is) const {
        MergedTree::Node node;
        if (was != kNoNode) {
            const MergedTree::Node& before = m_comparison.before().node(was);
            node.before = node.source = before.source;
            node.beforeLayer = node.layer = before.layer;
        }
        if (is != kNoNode) {
            const MergedTree::Node& after = m_comparison.after().node(is);
            node.source = after.source;
            node.layer = static_cast<uint16_t>(m_comparison.before().layers().size() + after.layer);
        }
        return node;
    }

    /// Children come after their parents. A file shows its size, and adds to directories what rows count of
    /// it.
    void addUp() {
        for (uint32_t i = m_tree->size(); i-- > 1;) {
            const uint32_t parent = toInt(m_tree->m_nodes[i].parent);
            m_tree->m_nodes[parent].totalSize += m_after[i];
            m_details->bytesBefore[parent] += m_before[i];
            m_after[parent] += m_after[i];
            m_before[parent] += m_before[i];
        }
    }

    const Comparison& m_comparison;
    std::vector<const ComparisonRow*> m_rowOf; ///< by the comparison's node
    std::shared_ptr<MergedTree> m_tree;
    std::shared_ptr<ChangeDetails> m_details;
    std::vector<uint64_t> m_before, m_after; ///< of each node: what it adds to those above
};

ChangeTree ChangeTree::of(const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
    return ComparisonTree(comparison, rows).make();
}

} // namespace outcrop
