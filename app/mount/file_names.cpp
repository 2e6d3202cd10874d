// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/mount/file_names.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

using Place = std::pair<uint16_t, uint32_t>; ///< a layer, and what holds a file's content there

/// Those with a further name in their layer.
std::set<Place> severalNames(const MergedTree::Layers& layers) {
    std::set<Place> places;
    for (size_t layer = 0; layer < layers.size(); ++layer)
        for (uint32_t i = 1; i < layers[layer]->size(); ++i)
            if (layers[layer]->isHardlink(NodeIndex{i}))
                places.emplace(layer, toInt(linkedNode(*layers[layer], NodeIndex{i})));
    return places;
}

} // namespace

FileNames::FileNames(const MergedTree& tree) {
    const std::set<Place> several = severalNames(tree.layers());
    if (several.empty())
        return;
    std::unordered_map<uint64_t, uint32_t> firsts;
    for (uint32_t i = 1; i < tree.size(); ++i) {
        const MergedTree::Node& node = tree.node(NodeIndex{i});
        if (node.change == Change::Removed || tree.entry(NodeIndex{i}).type != FileType::Regular)
            continue;
        const uint32_t content = toInt(linkedNode(*tree.layers()[node.layer], node.source));
        if (!several.contains({node.layer, content}))
            continue;
        const uint32_t first = firsts.try_emplace(uint64_t(node.layer) << 32 | content, i).first->second;
        m_first[i] = first;
        ++m_count[first];
    }
}

NodeIndex FileNames::first(NodeIndex node) const {
    const auto found = m_first.find(toInt(node));
    return found == m_first.end() ? node : NodeIndex{found->second};
}

uint32_t FileNames::count(NodeIndex node) const {
    const auto found = m_count.find(toInt(first(node)));
    return found == m_count.end() ? 1 : found->second;
}

} // namespace outcrop
