// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/weight.h"

#include "core/base/error.h"
#include "core/inspect/dive_score.h"
#include "core/inspect/duplicates.h"
#include "core/layer/layer_word.h"
#include "core/layer/seen_nodes.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace outcrop {

namespace {

void throwIfStopped(const std::stop_token& stop) {
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "weigh");
}

bool isFile(const FileTree& tree, NodeIndex node) {
    return tree.type(node) == FileType::Regular && !tree.isHardlink(node);
}

/// The first layer above that hides the path, and whether it puts nothing in its place.
WastedFile wastedFile(const MergedTree::Layers& layers, size_t layer, NodeIndex node) {
    WastedFile file{layers[layer]->path(node), layers[layer]->fileSize(node), layer, layer, false};
    for (size_t above = layer + 1; above < layers.size(); ++above) {
        const LayerWord word = layerWord(*layers[above], file.path);
        if (word.node == kNoNode && !word.hides)
            continue;
        file.hiddenBy = above;
        file.deleted = word.node == kNoNode;
        break;
    }
    return file;
}

void weighLayers(const MergedTree::Layers& layers, const LayerMarks& used, Weight& weight,
                 const std::stop_token& stop) {
    weight.layers.resize(layers.size());
    for (size_t i = 0; i < layers.size(); ++i) {
        throwIfStopped(stop);
        for (uint32_t n = 0; n < layers[i]->size(); ++n) {
            const NodeIndex node{n};
            if (!isFile(*layers[i], node))
                continue;
            const uint64_t bytes = layers[i]->fileSize(node);
            ++weight.layers[i].files;
            weight.layers[i].bytes += bytes;
            if (used[i][n] || bytes == 0)
                continue;
            weight.layers[i].wasted += bytes;
            weight.wasted.push_back(wastedFile(layers, i, node));
            weight.layers[weight.wasted.back().hiddenBy].hides += bytes;
            (weight.wasted.back().deleted ? weight.deleted : weight.shadowed) += bytes;
        }
        weight.bytes += weight.layers[i].bytes;
    }
    std::ranges::sort(weight.wasted, [](const WastedFile& a, const WastedFile& b) {
        return std::tie(b.bytes, a.path, a.layer) < std::tie(a.bytes, b.path, b.layer);
    });
}

} // namespace

Weight weigh(const MergedTree::Layers& layers, const std::stop_token& stop) {
    Weight weight;
    LayerMarks seen = seenNodes(layers);
    throwIfStopped(stop);
    weight.duplicated = duplicatedBytes(layers, seen);
    weighLayers(layers, usedNodes(layers, std::move(seen)), weight, stop);
    throwIfStopped(stop);
    const DiveScore score = diveScore(layers);
    weight.efficiency = score.efficiency();
    weight.inefficientBytes = score.inefficientBytes;
    return weight;
}

std::vector<DirectoryWeight> weighDirectories(const MergedTree& tree, unsigned depth) {
    constexpr size_t kNone = SIZE_MAX;
    struct Place {
        unsigned depth = 0;
        size_t listed = kNone; ///< the nearest directory at or above that is in `found`
    };
    std::vector<Place> places(tree.size());
    std::vector<DirectoryWeight> found;
    std::vector<size_t> above;                   // of found
    for (uint32_t i = 1; i < tree.size(); ++i) { // breadth-first: a directory comes before its children
        const MergedTree::Node& node = tree.node(NodeIndex{i});
        const Place& parent = places[toInt(node.parent)];
        places[i] = {parent.depth + 1, parent.listed};
        if (tree.layers()[node.layer]->type(node.source) != FileType::Directory) {
            if (parent.listed != kNone)
                ++found[parent.listed].files;
        } else if (places[i].depth <= depth) {
            places[i].listed = found.size();
            found.push_back({tree.path(NodeIndex{i}), node.totalSize, 0});
            above.push_back(parent.listed);
        }
    }
    for (size_t i = found.size(); i-- > 0;)
        if (above[i] != kNone)
            found[above[i]].files += found[i].files;
    std::ranges::sort(found, [](const DirectoryWeight& a, const DirectoryWeight& b) {
        return std::tie(b.bytes, a.path) < std::tie(a.bytes, b.path);
    });
    return found;
}

} // namespace outcrop
