// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/repack_plan.h"

#include "core/base/error.h"
#include "core/layer/layer_word.h"
#include "core/layer/seen_nodes.h"

#include <algorithm>

namespace outcrop {

namespace {

MergedTree::Layers part(const MergedTree::Layers& layers, size_t first, size_t end) {
    return {layers.begin() + static_cast<std::ptrdiff_t>(first),
            layers.begin() + static_cast<std::ptrdiff_t>(end)};
}

bool isDirectory(const MergedTree& tree, NodeIndex node) {
    return node != kNoNode && tree.entry(node).type == FileType::Directory;
}

class GroupPlanner {
public:
    GroupPlanner(const MergedTree::Layers& layers, LayerGroup& group, const RepackWish& wish,
                 const LayerMarks& used)
        : m_layers(layers), m_group(group), m_wish(wish), m_used(used),
          m_below(MergedTree::unionOf(part(layers, 0, group.first))),
          m_union(MergedTree::unionOf(part(layers, group.first, group.last + 1))),
          m_inGroup(seenNodes(*m_union)) {}

    void plan() {
        for (size_t layer = m_group.first; layer <= m_group.last; ++layer) {
            m_group.edits.emplace_back();
            planLayer(layer, m_group.edits.back());
        }
        if (squashes())
            markOpaque();
        makeImplied();
        m_group.kept += m_group.opaque.size() + m_group.directories.size();
    }

private:
    bool squashes() const { return m_group.first != m_group.last; }

    void planLayer(size_t layer, LayerEdit& edit) {
        const FileTree& tree = *m_layers[layer];
        std::vector<bool> dropped(tree.size(), false);
        std::vector<bool> kept(tree.size(), false);
        for (uint32_t n = 0; n < tree.size(); ++n) { // parents come before their children
            const NodeIndex node{n};
            const std::string path = tree.path(node);
            dropped[n] =
                (n > 0 && dropped[toInt(tree.parent(node))]) || (m_wish.drop && n > 0 && m_wish.drop(path));
            const size_t before = m_group.kept;
            planNode(layer, node, path, dropped[n], edit);
            kept[n] = m_group.kept > before;
        }
        for (uint32_t n = tree.size(); n-- > 1;)
            if (kept[n])
                kept[toInt(tree.parent(NodeIndex{n}))] = true;
        m_kept.push_back(std::move(kept));
        m_dropped.push_back(std::move(dropped));
        moveLinks(tree, edit);
    }

    /// Directories that no entry describes are there because something lies in them. If all that goes, they
    /// need an entry.
    void makeImplied() {
        for (uint32_t i = 1; i < m_union->size(); ++i) {
            const NodeIndex node{i};
            if (!m_union->entry(node).implicit)
                continue;
            const std::string path = m_union->path(node);
            const bool below = isDirectory(*m_below, m_below->find(path)) && !hidesBelow(path);
            if (!below && goesUnsaid(path))
                m_group.directories.push_back(path);
        }
        std::ranges::sort(m_group.directories);
    }

    bool goesUnsaid(const std::string& path) const {
        for (size_t i = 0; i < m_kept.size(); ++i) {
            const NodeIndex node = m_layers[m_group.first + i]->find(path);
            if (node != kNoNode && (m_kept[i][toInt(node)] || m_dropped[i][toInt(node)]))
                return false;
        }
        return true;
    }

    void planNode(size_t layer, NodeIndex node, const std::string& path, bool dropped, LayerEdit& edit) {
        const FileTree& tree = *m_layers[layer];
        const FileEntry entry = tree.entry(node);
        if (entry.type == FileType::Whiteout) {
            if (dropped || !keepsWhiteout(layer, path))
                edit.whiteouts.insert(path);
            else
                ++m_group.kept;
            return;
        }
        if (entry.opaque && (dropped || squashes())) // where they are still needed they are made anew
            edit.opaque.insert(path);
        else if (entry.opaque)
            ++m_group.kept;
        if (entry.implicit || (node == kRootNode && !tree.hasRootEntry()))
            return;
        if (dropped || !keepsEntry(layer, node, path, entry))
            edit.files.insert(path);
        else
            ++m_group.kept;
    }

    bool keepsEntry(size_t layer, NodeIndex node, const std::string& path, const FileEntry& entry) const {
        if (entry.type == FileType::Directory)
            return !squashes() || isTopmostDescription(layer, path);
        if (m_wish.wasted && entry.type == FileType::Regular && !m_used[layer][toInt(node)])
            return false;
        return !squashes() || m_inGroup[layer - m_group.first][toInt(node)];
    }

    /// Of a merged directory the topmost entry that describes it counts.
    bool isTopmostDescription(size_t layer, const std::string& path) const {
        for (size_t above = layer + 1; above <= m_group.last; ++above) {
            const LayerWord word = layerWord(*m_layers[above], path);
            if (word.hides)
                return false;
            if (word.node != kNoNode && !m_layers[above]->entry(word.node).implicit)
                return false;
        }
        return true;
    }

    bool keepsWhiteout(size_t layer, const std::string& path) const {
        if (!squashes())
            return !m_wish.wasted || m_below->find(path) != kNoNode;
        if (m_below->find(path) == kNoNode || m_union->find(path) != kNoNode)
            return false;
        for (size_t above = layer + 1; above <= m_group.last; ++above)
            if (layerWord(*m_layers[above], path).hides)
                return false;
        return true;
    }

    /// Directories that hide what the layers below the group have under their name: they were opaque, or gone
    /// and made again within the group.
    void markOpaque() {
        std::vector<bool> hidden(m_union->size(), false);
        for (uint32_t i = 0; i < m_union->size(); ++i) {
            const NodeIndex node{i};
            const MergedTree::Node& at = m_union->node(node);
            if (at.parent != kNoNode && hidden[toInt(at.parent)]) {
                hidden[i] = true;
                continue;
            }
            if (!isDirectory(*m_union, node))
                continue;
            const std::string path = m_union->path(node);
            if (!isDirectory(*m_below, m_below->find(path)) || !hidesBelow(path))
                continue;
            hidden[i] = true;
            if (!(m_wish.drop && m_wish.drop(path)))
                m_group.opaque.push_back(path);
        }
    }

    bool hidesBelow(const std::string& path) const {
        for (size_t layer = m_group.first; layer <= m_group.last; ++layer) {
            const LayerWord word = layerWord(*m_layers[layer], path);
            if (word.hides)
                return true;
            if (word.node == kNoNode)
                continue;
            const FileEntry entry = m_layers[layer]->entry(word.node);
            if (entry.type != FileType::Directory || entry.opaque)
                return true;
        }
        return false;
    }

    /// A file whose first name goes and that has further ones: the first of these that stays gets the
    /// content.
    void moveLinks(const FileTree& tree, LayerEdit& edit) {
        for (uint32_t n = 1; n < tree.size(); ++n) {
            if (!tree.isHardlink(NodeIndex{n}))
                continue;
            const std::string path = tree.path(NodeIndex{n});
            const std::string first(tree.entry(NodeIndex{n}).linkTarget);
            if (edit.files.contains(path) || edit.moved.contains(first))
                continue;
            const NodeIndex target = tree.find(first);
            if (target == kNoNode)
                checkForeignLink(path, first);
            else if (edit.files.contains(first))
                edit.moved[first] = path;
        }
    }

    /// A link to a file of a layer below keeps its meaning if that is still there.
    void checkForeignLink(const std::string& path, const std::string& target) const {
        if (squashes() || m_wish.wasted || (m_wish.drop && m_wish.drop(target)))
            throw Error(ErrorCode::Unsupported, "repack", path,
                        "it is a hard link to " + target + ", a file of another layer");
    }

    const MergedTree::Layers& m_layers;
    LayerGroup& m_group;
    const RepackWish& m_wish;
    const LayerMarks& m_used; ///< in the whole image
    const std::shared_ptr<const MergedTree> m_below;
    const std::shared_ptr<const MergedTree> m_union; ///< of the group
    const LayerMarks m_inGroup;
    LayerMarks m_kept;    ///< of each layer of the group: what stays, and what lies above it
    LayerMarks m_dropped; ///< what the wish names, and what lies below it
};

std::vector<LayerGroup> groupsOf(size_t layers, const RepackWish& wish) {
    std::vector<LayerGroup> groups;
    for (size_t layer = 0; layer < layers;) {
        size_t last = layer;
        for (const auto& [from, to] : wish.squash)
            if (from == layer)
                last = to;
        groups.push_back({layer, last, {}, {}, {}, 0});
        layer = last + 1;
    }
    return groups;
}

} // namespace

bool LayerGroup::untouched() const {
    return first == last && edits.front().files.empty() && edits.front().whiteouts.empty() &&
           edits.front().opaque.empty();
}

std::vector<LayerGroup> planRepack(const MergedTree::Layers& layers, const RepackWish& wish) {
    std::vector<LayerGroup> groups = groupsOf(layers.size(), wish);
    const LayerMarks used = usedNodes(layers, seenNodes(layers));
    for (LayerGroup& group : groups)
        GroupPlanner(layers, group, wish, used).plan();
    return groups;
}

} // namespace outcrop
