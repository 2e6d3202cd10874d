// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/layer_scan.h"

namespace outcrop {

LayerFiles LayerFiles::all(const ScopeLayer& layer) {
    LayerFiles files(*layer.tree);
    for (uint32_t node = 1; node < layer.tree->size(); ++node)
        if (layer.tree->type(NodeIndex{node}) == FileType::Regular &&
            !layer.tree->isHardlink(NodeIndex{node}))
            files.add(layer, NodeIndex{node});
    // The worker need not look up what it reads anyway; what the tree does not have is dropped on the way
    // back.
    files.m_selection.everything = layer.kind == ScanInput::Kind::Layer;
    if (files.m_selection.everything) {
        files.m_selection.paths.clear();
        files.m_selection.offsets.clear();
    }
    return files;
}

LayerFiles LayerFiles::of(const ScopeLayer& layer, const std::vector<NodeIndex>& nodes) {
    LayerFiles files(*layer.tree);
    files.m_selection.everything = false;
    for (const NodeIndex node : nodes)
        if (layer.tree->type(node) == FileType::Regular)
            files.add(layer, node);
    return files;
}

void LayerFiles::add(const ScopeLayer& layer, NodeIndex node) {
    const NodeIndex content = linkedNode(m_tree, node);
    const FileEntry entry = m_tree.entry(content);
    if (entry.hardlink || entry.type != FileType::Regular || entry.size == 0)
        return; // a link to a file of a lower layer: that layer's business
    if (layer.kind == ScanInput::Kind::Layer && entry.tarOffset != 0) {
        if (!m_byOffset.contains(entry.tarOffset))
            m_selection.offsets.push_back(entry.tarOffset);
        m_byOffset.emplace(entry.tarOffset, node);
        return;
    }
    if (!m_byContent.contains(toInt(content)))
        m_selection.paths.push_back(m_tree.path(content));
    m_byContent.emplace(toInt(content), node);
}

std::vector<NodeIndex> LayerFiles::nodesAt(const ScanPlace& place) const {
    std::vector<NodeIndex> nodes;
    if (place.tarOffset != 0) {
        const auto [begin, end] = m_byOffset.equal_range(place.tarOffset);
        for (auto it = begin; it != end; ++it)
            nodes.push_back(it->second);
        return nodes;
    }
    const NodeIndex content = m_tree.find(place.path);
    const auto [begin, end] = m_byContent.equal_range(toInt(content));
    for (auto it = begin; it != end; ++it)
        nodes.push_back(it->second);
    return nodes;
}

} // namespace outcrop
