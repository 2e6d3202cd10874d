// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparison.h"

#include "core/base/error.h"
#include "core/inspect/comparer.h"

#include <algorithm>

namespace outcrop {

namespace {

uint64_t bytesOf(const MergedTree& tree, NodeIndex node) {
    return node != kNoNode && tree.entry(node).type == FileType::Regular ? tree.node(node).totalSize : 0;
}

} // namespace

std::shared_ptr<const Comparison> Comparison::of(Tree before, Tree after, const CompareOptions& options,
                                                 const std::stop_token& stop) {
    Comparer comparer(std::move(before), std::move(after), options);
    return comparer.compare(stop);
}

std::string_view Comparison::name(NodeIndex n) const {
    const Node& shown = node(n);
    return shown.after != kNoNode ? m_after->name(shown.after) : m_before->name(shown.before);
}

std::string Comparison::path(NodeIndex n) const {
    const Node& shown = node(n);
    return shown.after != kNoNode ? m_after->path(shown.after) : m_before->path(shown.before);
}

Comparison::Totals Comparison::totals(NodeIndex directory) const {
    Totals totals;
    std::vector<NodeIndex> open{directory};
    while (!open.empty()) {
        const NodeIndex at = open.back();
        open.pop_back();
        const Node& node = m_nodes[toInt(at)];
        for (uint32_t i = 0; i < node.childCount; ++i)
            open.push_back(NodeIndex{toInt(node.firstChild) + i});
        if (node.change == Change::None)
            continue;
        totals.growth += int64_t(bytesOf(*m_after, node.after)) - int64_t(bytesOf(*m_before, node.before));
        if (node.partner != kNoNode)
            totals.renamed += node.change == Change::Added ? 1 : 0;
        else if (node.change == Change::Added)
            ++totals.added;
        else if (node.change == Change::Removed)
            ++totals.removed;
        else
            ++totals.changed;
    }
    return totals;
}

} // namespace outcrop
