// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/seen_nodes.h"

namespace outcrop {

LayerMarks seenNodes(const MergedTree& tree) {
    LayerMarks seen;
    for (const auto& layer : tree.layers())
        seen.emplace_back(layer->size(), false);
    for (uint32_t i = 0; i < tree.size(); ++i)
        if (const MergedTree::Node& node = tree.node(NodeIndex{i}); node.source != kNoNode)
            seen[node.layer][toInt(node.source)] = true;
    return seen;
}

LayerMarks usedNodes(const MergedTree& tree) {
    LayerMarks used = seenNodes(tree);
    for (size_t layer = 0; layer < used.size(); ++layer)
        for (uint32_t n = 0; n < used[layer].size(); ++n)
            if (used[layer][n])
                used[layer][toInt(linkedNode(*tree.layers()[layer], NodeIndex{n}))] = true;
    return used;
}

FileEntry linkedEntry(const MergedTree& tree, NodeIndex node) {
    const FileTree& layer = *tree.layers()[tree.node(node).layer];
    return layer.entry(linkedNode(layer, tree.node(node).source));
}

} // namespace outcrop
