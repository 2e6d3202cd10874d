// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/dive_score.h"

#include "core/layer/union_lookup.h"
#include "core/layer/union_walk.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

struct LayerNode {
    size_t layer = 0;
    NodeIndex node = kNoNode;
};
using LayerNodes = std::vector<LayerNode>; ///< of one path, lowest layer first

class DiveScorer {
public:
    explicit DiveScorer(const MergedTree::Layers& layers) : m_layers(layers), m_below(layers.size()) {}

    DiveScore score() {
        LayerNodes roots;
        for (size_t i = 0; i < m_layers.size(); ++i)
            if (m_layers[i]->childCount(kRootNode) > 0)
                roots.push_back({i, kRootNode});
        m_open.push_back(std::move(roots));
        while (!m_open.empty()) {
            const LayerNodes directories = std::move(m_open.back());
            m_open.pop_back();
            if (directories.size() == 1)
                takeSubtree(directories.front());
            else
                takeChildren(directories);
        }
        return m_score;
    }

private:
    struct Cursor {
        size_t layer;
        uint32_t next;
        uint32_t end;
    };

    const FileTree& tree(size_t layer) const { return *m_layers[layer]; }
    std::string_view nameAt(const Cursor& cursor) const {
        return tree(cursor.layer).name(NodeIndex{cursor.next});
    }

    void takeChildren(const LayerNodes& directories) {
        std::vector<Cursor> cursors;
        for (const LayerNode& at : directories) {
            const uint32_t first = toInt(tree(at.layer).firstChild(at.node));
            cursors.push_back({at.layer, first, first + tree(at.layer).childCount(at.node)});
        }
        LayerNodes same;
        while (!cursors.empty()) {
            std::string_view name = nameAt(cursors.front());
            for (const Cursor& cursor : cursors)
                name = std::min(name, nameAt(cursor));
            same.clear();
            for (Cursor& cursor : cursors)
                if (nameAt(cursor) == name)
                    same.push_back({cursor.layer, NodeIndex{cursor.next++}});
            std::erase_if(cursors, [](const Cursor& cursor) { return cursor.next == cursor.end; });
            takePath(same);
        }
    }

    void takePath(const LayerNodes& places) {
        uint64_t least = UINT64_MAX;
        uint64_t sum = 0;
        size_t leaves = 0;
        LayerNodes directories;
        for (const LayerNode& at : places) {
            if (tree(at.layer).childCount(at.node) > 0) {
                directories.push_back(at);
                continue;
            }
            const uint64_t size = sizeOf(at);
            least = std::min(least, size);
            sum += size;
            ++leaves;
        }
        if (leaves > 0)
            m_score.least += least;
        m_score.found += sum;
        if (leaves > 1)
            m_score.inefficientBytes += sum;
        if (!directories.empty())
            m_open.push_back(std::move(directories));
    }

    /// What only one layer names needs no names: most of an image is that.
    void takeSubtree(const LayerNode& root) {
        std::vector<NodeIndex> open{root.node};
        while (!open.empty()) {
            const NodeIndex at = open.back();
            open.pop_back();
            const uint32_t first = toInt(tree(root.layer).firstChild(at));
            const uint32_t count = tree(root.layer).childCount(at);
            for (uint32_t i = first; i < first + count; ++i) {
                const NodeIndex child{i};
                if (tree(root.layer).childCount(child) > 0) {
                    open.push_back(child);
                    continue;
                }
                const uint64_t size = sizeOf({root.layer, child});
                m_score.least += size;
                m_score.found += size;
            }
        }
    }

    uint64_t sizeOf(const LayerNode& at) {
        switch (tree(at.layer).type(at.node)) {
        case FileType::Regular:
            return tree(at.layer).isHardlink(at.node) ? 0 : tree(at.layer).fileSize(at.node);
        case FileType::Whiteout:
            return removedSize(at);
        default:
            return 0;
        }
    }

    uint64_t removedSize(const LayerNode& whiteout) {
        const std::string path = tree(whiteout.layer).path(whiteout.node);
        const MergedTree::Layers below = layersBelow(whiteout.layer);
        TreeSources gone = sourcesInUnion(below, path);
        if (gone.empty() || below[gone.front().layer]->type(gone.front().node) != FileType::Directory)
            return 0;
        uint64_t bytes = 0;
        bool linked = false;
        UnionWalk(below).run(std::move(gone), [&](TreeSource entry) {
            bytes += below[entry.layer]->fileSize(entry.node);
            linked = linked || below[entry.layer]->isHardlink(entry.node);
        });
        if (!linked)
            return bytes;
        // Whether a link counts depends on where else its file is seen: that takes the whole union.
        const MergedTree& whole = unionBelow(whiteout.layer);
        return whole.node(whole.find(path)).totalSize;
    }

    MergedTree::Layers layersBelow(size_t layer) const {
        return {m_layers.begin(), m_layers.begin() + static_cast<std::ptrdiff_t>(layer)};
    }

    const MergedTree& unionBelow(size_t layer) {
        if (!m_below[layer])
            m_below[layer] = MergedTree::unionOf(layersBelow(layer));
        return *m_below[layer];
    }

    const MergedTree::Layers& m_layers;
    std::vector<std::shared_ptr<const MergedTree>> m_below; ///< made where a whiteout asks
    std::vector<LayerNodes> m_open;
    DiveScore m_score;
};

} // namespace

DiveScore diveScore(const MergedTree::Layers& layers) {
    return DiveScorer(layers).score();
}

} // namespace outcrop
