// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/seen_nodes.h"

#include "core/layer/union_walk.h"

namespace outcrop {

namespace {

LayerMarks noMarks(const MergedTree::Layers& layers) {
    LayerMarks marks;
    for (const auto& layer : layers)
        marks.emplace_back(layer->size(), false);
    return marks;
}

} // namespace

LayerMarks seenNodes(const MergedTree& tree) {
    LayerMarks seen = noMarks(tree.layers());
    for (uint32_t i = 0; i < tree.size(); ++i)
        if (const MergedTree::Node& node = tree.node(NodeIndex{i}); node.source != kNoNode)
            seen[node.layer][toInt(node.source)] = true;
    return seen;
}

LayerMarks seenNodes(const MergedTree::Layers& layers) {
    LayerMarks seen = noMarks(layers);
    UnionWalk(layers).run(SourceUnion(layers).roots(layers.size()),
                          [&](TreeSource entry) { seen[entry.layer][toInt(entry.node)] = true; });
    return seen;
}

LayerMarks usedNodes(const MergedTree::Layers& layers, LayerMarks seen) {
    for (size_t layer = 0; layer < seen.size(); ++layer)
        for (uint32_t n = 0; n < seen[layer].size(); ++n)
            if (seen[layer][n] && layers[layer]->isHardlink(NodeIndex{n}))
                seen[layer][toInt(linkedNode(*layers[layer], NodeIndex{n}))] = true;
    return seen;
}

FileEntry linkedEntry(const MergedTree& tree, NodeIndex node) {
    const FileTree& layer = *tree.layers()[tree.node(node).layer];
    return layer.entry(linkedNode(layer, tree.node(node).source));
}

} // namespace outcrop
