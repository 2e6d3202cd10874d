// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/merged_tree_merger.h"

#include <algorithm>
#include <utility>

namespace outcrop {

TreeMerger::TreeMerger(MergedTree::Layers layers, Size size)
    : m_tree(std::make_shared<MergedTree>()), m_nodes(m_tree->m_nodes), m_union(m_tree->m_layers),
      m_owners(Owners::Kept) {
    m_tree->m_layers = std::move(layers);
    if (size == Size::Whole)
        reserveNodes();
}

TreeMerger::TreeMerger(MergedTree::Layers layers, Owners owners)
    : TreeMerger(std::move(layers), Size::Whole) {
    m_owners = owners;
}

void TreeMerger::reserveNodes() {
    uint64_t most = 0;
    uint64_t sum = 0;
    for (const auto& layer : m_tree->m_layers) {
        most = std::max<uint64_t>(most, layer->size());
        sum += layer->size();
    }
    m_nodes.reserve(std::min(sum, 2 * most)); // what is not written to takes no memory
}

std::shared_ptr<const MergedTree> TreeMerger::finish() {
    addTotals();
    // To copy them costs as much as a fourth of making them, and frees only what was touched: of a
    // container's diff.
    if (m_nodes.size() < m_nodes.capacity() / 2)
        m_nodes.shrink_to_fit();
    return m_tree;
}

uint32_t TreeMerger::append(const Work& directory, MergedTree::Node node) {
    const auto index = static_cast<uint32_t>(m_nodes.size());
    node.parent = NodeIndex{directory.node};
    MergedTree::Node& parent = m_nodes[directory.node];
    if (parent.childCount++ == 0)
        parent.firstChild = NodeIndex{index};
    m_nodes.push_back(node);
    return index;
}

void TreeMerger::enqueue(uint32_t node, const TreeSources& sources, NodeIndex top, bool hides) {
    m_work.push_back(
        {node, static_cast<uint32_t>(m_sources.size()), static_cast<uint32_t>(sources.size()), top, hides});
    m_sources.insert(m_sources.end(), sources.begin(), sources.end());
}

void TreeMerger::start() {
    const TreeSources roots = m_union.roots(m_tree->m_layers.size());
    MergedTree::Node root;
    if (!roots.empty()) {
        root.layer = roots.front().layer;
        root.source = kRootNode;
    }
    m_nodes.push_back(root);
    enqueue(0, roots, kNoNode, false);
}

void TreeMerger::mergeAll() {
    start();
    for (size_t i = 0; i < m_work.size(); ++i)
        mergeDirectory(Work(m_work[i]));
}

/// Most directories of an image come from one layer: nothing to merge, so nothing to compare.
void TreeMerger::copyDirectory(const Work& directory, TreeSource source) {
    const FileTree& tree = m_union.tree(source);
    const uint32_t children = tree.childCount(source.node);
    const uint32_t first = children ? toInt(tree.firstChild(source.node)) : 0;
    const auto start = static_cast<uint32_t>(m_nodes.size());
    MergedTree::Node node;
    node.parent = NodeIndex{directory.node};
    node.layer = source.layer;
    for (uint32_t child = first; child < first + children; ++child) {
        const FileType type = tree.type(NodeIndex{child});
        if (type == FileType::Whiteout)
            continue;
        node.source = NodeIndex{child};
        if (type == FileType::Directory) {
            m_work.push_back({static_cast<uint32_t>(m_nodes.size()), static_cast<uint32_t>(m_sources.size()),
                              1, kNoNode, false});
            m_sources.push_back({source.layer, NodeIndex{child}});
        }
        m_nodes.push_back(node);
    }
    MergedTree::Node& parent = m_nodes[directory.node];
    parent.childCount = static_cast<uint32_t>(m_nodes.size()) - start;
    if (parent.childCount > 0)
        parent.firstChild = NodeIndex{start};
}

void TreeMerger::mergeDirectory(const Work& directory) {
    if (directory.count == 1) {
        copyDirectory(directory, TreeSource(m_sources[directory.begin]));
        return;
    }
    // The callee appends to m_sources, so the directories are read from a copy.
    const TreeSources directories(m_sources.begin() + directory.begin,
                                  m_sources.begin() + directory.begin + directory.count);
    m_union.forEachName(directories.data(), directories.size(), [&](const TreeSources& seen) {
        const TreeSource shown = seen.front();
        MergedTree::Node node;
        node.layer = shown.layer;
        node.source = shown.node;
        const uint32_t index = append(directory, node);
        if (m_union.tree(shown).type(shown.node) == FileType::Directory)
            enqueue(index, seen, kNoNode, false);
    });
}

/// Gives every file its size; returns the names that are only further names of a file counted already.
std::vector<uint32_t> TreeMerger::setFileSizes() {
    std::vector<uint32_t> links;
    for (uint32_t i = 0; i < m_nodes.size(); ++i) {
        MergedTree::Node& node = m_nodes[i];
        if (node.change == Change::Removed || node.source == kNoNode)
            continue;
        const FileTree& tree = *m_tree->m_layers[node.layer];
        if (tree.type(node.source) != FileType::Regular)
            continue;
        node.totalSize = tree.fileSize(node.source);
        if (!tree.isHardlink(node.source))
            continue;
        node.totalSize = tree.fileSize(linkedNode(tree, node.source));
        links.push_back(i);
    }
    std::vector<TreeSource> counted;
    std::vector<uint32_t> again;
    for (const uint32_t link : links)
        if (countedElsewhere(link, counted))
            again.push_back(link);
    return again;
}

bool TreeMerger::countedElsewhere(uint32_t node, std::vector<TreeSource>& counted) const {
    const MergedTree::Node& link = m_nodes[node];
    const FileTree& tree = *m_tree->m_layers[link.layer];
    const NodeIndex first = linkedNode(tree, link.source);
    if (first == link.source)
        return false;
    const NodeIndex shown = m_tree->find(tree.path(first));
    if (shown != kNoNode && m_tree->node(shown).layer == link.layer && m_tree->node(shown).source == first)
        return true;
    // The first name is hidden or gone: the next one seen stands for it.
    const auto same = [&](const TreeSource& s) { return s.layer == link.layer && s.node == first; };
    if (std::any_of(counted.begin(), counted.end(), same))
        return true;
    counted.push_back({link.layer, first});
    return false;
}

void TreeMerger::addTotals() {
    const std::vector<uint32_t> again = setFileSizes();
    for (size_t i = m_nodes.size(); i-- > 1;)
        m_nodes[toInt(m_nodes[i].parent)].totalSize += m_nodes[i].totalSize;
    for (const uint32_t link : again)
        for (NodeIndex up = m_nodes[link].parent; up != kNoNode; up = m_nodes[toInt(up)].parent)
            m_nodes[toInt(up)].totalSize -= m_nodes[link].totalSize;
}

} // namespace outcrop
