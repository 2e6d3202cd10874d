// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/weight.h"

#include "core/base/error.h"
#include "core/inspect/dive_score.h"
#include "core/inspect/duplicates.h"
#include "core/layer/layer_word.h"
#include "core/layer/seen_nodes.h"

#include <algorithm>
#include <future>
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

/// Describes files that later layers hide. What these say of a file's directory is looked up once for all of
/// its files: they come one after another.
class WastedFiles {
public:
    explicit WastedFiles(const MergedTree::Layers& layers) : m_layers(layers), m_words(layers.size()) {}

    /// Hidden by the first layer above that has something to say; deleted if that puts nothing in its place.
    WastedFile describe(size_t layer, NodeIndex node) {
        const FileTree& tree = *m_layers[layer];
        enter(layer, tree.parent(node));
        const std::string_view name = tree.name(node);
        WastedFile file{m_path, tree.fileSize(node), layer, layer, false};
        file.path.append("/").append(name);
        for (size_t above = layer + 1; above < m_layers.size(); ++above) {
            const LayerWord word = layerWordWithin(*m_layers[above], m_words[above], name);
            if (word.node == kNoNode && !word.hides)
                continue;
            file.hiddenBy = above;
            file.deleted = word.node == kNoNode;
            break;
        }
        return file;
    }

private:
    void enter(size_t layer, NodeIndex directory) {
        if (layer == m_layer && directory == m_directory)
            return;
        m_layer = layer;
        m_directory = directory;
        m_path = m_layers[layer]->path(directory);
        for (size_t above = layer + 1; above < m_layers.size(); ++above)
            m_words[above] = layerWord(*m_layers[above], m_path);
        if (directory == kRootNode)
            m_path.clear();
    }

    const MergedTree::Layers& m_layers;
    size_t m_layer = 0;
    NodeIndex m_directory = kNoNode;
    std::string m_path;             ///< of the directory; empty for the root
    std::vector<LayerWord> m_words; ///< each layer's about the directory
};

void weighLayers(const MergedTree::Layers& layers, const LayerMarks& used, Weight& weight,
                 const std::stop_token& stop) {
    weight.layers.resize(layers.size());
    WastedFiles wasted(layers);
    for (size_t i = 0; i < layers.size(); ++i) {
        throwIfStopped(stop);
        uint64_t files = 0;
        for (uint32_t n = 0; n < layers[i]->size(); ++n) {
            const NodeIndex node{n};
            if (!isFile(*layers[i], node))
                continue;
            const uint64_t bytes = layers[i]->fileSize(node);
            ++weight.layers[i].files;
            files += bytes;
            if (used[i][n] || bytes == 0)
                continue;
            weight.layers[i].wasted += bytes;
            weight.wasted.push_back(wasted.describe(i, node));
            weight.layers[weight.wasted.back().hiddenBy].hides += bytes;
            (weight.wasted.back().deleted ? weight.deleted : weight.shadowed) += bytes;
        }
        weight.layers[i].bytes = layers[i]->totalBytes();
        weight.layers[i].links = weight.layers[i].bytes - files;
        weight.bytes += weight.layers[i].bytes;
    }
    std::ranges::sort(weight.wasted, [](const WastedFile& a, const WastedFile& b) {
        return std::tie(b.bytes, a.path, a.layer) < std::tie(a.bytes, b.path, b.layer);
    });
}

} // namespace

Weight weigh(const MergedTree::Layers& layers, const std::stop_token& stop) {
    // Three answers that do not need each other, each of a walk over all layers.
    auto score = std::async(std::launch::async, [&] { return diveScore(layers); });
    const LayerMarks seen = seenNodes(layers);
    throwIfStopped(stop);
    auto duplicated = std::async(std::launch::async, [&] { return duplicatedBytes(layers, seen); });
    Weight weight;
    weighLayers(layers, usedNodes(layers, seen), weight, stop);
    weight.duplicated = duplicated.get();
    const DiveScore found = score.get();
    weight.efficiency = found.efficiency();
    weight.inefficientBytes = found.inefficientBytes;
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
