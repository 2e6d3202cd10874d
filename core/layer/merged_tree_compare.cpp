// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/merged_tree_merger.h"
#include "core/layer/overlay_xattr.h"
#include "core/layer/tree_nodes.h"

#include <algorithm>

// The topmost layer against those below it. Only names of the topmost layer are looked up below, so the cost
// is that of the change and not of the image. docker walks both whole trees instead; the rules here reproduce
// what it prints.

namespace outcrop {

namespace {

std::string_view capability(const FileTree& tree, NodeIndex node) {
    for (const auto& [name, value] : tree.xattrs(node))
        if (name == kCapabilityXattr)
            return value;
    return {};
}

bool isDevice(FileType type) {
    return type == FileType::CharDevice || type == FileType::BlockDevice;
}

} // namespace

void TreeMerger::compareTop(Rules rules) {
    MergedTree::Node root;
    const size_t layers = m_tree->m_layers.size();
    if (layers == 0) {
        m_nodes.push_back(root);
        return;
    }
    const auto top = static_cast<uint16_t>(layers - 1);
    const TreeSources lower = m_union.roots(top);
    root.layer = top;
    root.source = kRootNode;
    if (!lower.empty()) {
        root.before = kRootNode;
        root.beforeLayer = lower.front().layer;
    }
    m_nodes.push_back(root);
    enqueue(0, lower, kRootNode, m_tree->m_layers[top]->isOpaque(kRootNode));
    for (size_t i = 0; i < m_work.size(); ++i) {
        const Work directory = m_work[i];
        if (directory.hides && directory.count > 0)
            compareHiding(directory, rules);
        else
            compareDirectory(directory, rules);
    }
}

void TreeMerger::compareDirectory(const Work& directory, Rules rules) {
    const FileTree& top = *m_tree->m_layers.back();
    const uint32_t children = top.childCount(directory.top);
    const uint32_t first = children ? toInt(top.firstChild(directory.top)) : 0;
    TreeSources lower;
    for (uint32_t child = first; child < first + children; ++child) {
        m_union.lookUp(m_sources.data() + directory.begin, directory.count, top.name(NodeIndex{child}),
                       lower);
        compareChild(directory, NodeIndex{child}, lower, rules);
    }
}

/// Below an opaque directory every name of the layers below is gone unless the layer makes it again.
void TreeMerger::compareHiding(const Work& directory, Rules rules) {
    const FileTree& top = *m_tree->m_layers.back();
    const TreeSources below(m_sources.begin() + directory.begin,
                            m_sources.begin() + directory.begin + directory.count);
    const uint32_t children = top.childCount(directory.top);
    uint32_t next = children ? toInt(top.firstChild(directory.top)) : 0;
    const uint32_t end = next + children;
    const TreeSources nothing;
    m_union.forEachName(below.data(), below.size(), [&](const TreeSources& lower) {
        const std::string_view name = m_union.tree(lower.front()).name(lower.front().node);
        while (next < end && top.name(NodeIndex{next}) < name)
            compareChild(directory, NodeIndex{next++}, nothing, rules);
        if (next < end && top.name(NodeIndex{next}) == name)
            compareChild(directory, NodeIndex{next++}, lower, rules);
        else
            appendRemoved(directory, lower.front());
    });
    while (next < end)
        compareChild(directory, NodeIndex{next++}, nothing, rules);
}

void TreeMerger::compareChild(const Work& directory, NodeIndex child, const TreeSources& lower, Rules rules) {
    const auto topLayer = static_cast<uint16_t>(m_tree->m_layers.size() - 1);
    const FileEntry now = m_tree->m_layers.back()->entry(child);
    if (now.type == FileType::Whiteout) {
        if (!lower.empty())
            appendRemoved(directory, lower.front());
        return;
    }
    MergedTree::Node node;
    node.layer = topLayer;
    node.source = child;
    node.change = Change::Added;
    bool bothDirectories = false;
    if (!lower.empty()) {
        node.before = lower.front().node;
        node.beforeLayer = lower.front().layer;
        const FileEntry before = m_union.tree(lower.front()).entry(lower.front().node);
        bothDirectories = now.type == FileType::Directory && before.type == FileType::Directory;
        if (bothDirectories)
            node.change = directoryChange(now, before);
        else if (rules == Rules::Container && sameFile({topLayer, child}, lower.front()))
            node.change = Change::None;
        else
            node.change = Change::Changed;
    }
    const uint32_t index = append(directory, node);
    if (now.type == FileType::Directory)
        enqueue(index, bothDirectories ? lower : TreeSources(), child, directory.hides || now.opaque);
}

void TreeMerger::appendRemoved(const Work& directory, TreeSource lower) {
    MergedTree::Node node;
    node.layer = node.beforeLayer = lower.layer;
    node.source = node.before = lower.node;
    node.change = Change::Removed;
    append(directory, node);
}

bool TreeMerger::sameOwner(const FileEntry& a, const FileEntry& b) const {
    return m_owners == Owners::Squashed || (a.uid == b.uid && a.gid == b.gid);
}

Change TreeMerger::directoryChange(const FileEntry& now, const FileEntry& before) const {
    const bool same = now.implicit || (now.mode == before.mode && sameOwner(now, before));
    return same ? Change::None : Change::Changed;
}

/// docker's test of a file that was copied up: facts only, never content. compareCapabilities() has the last
/// word.
bool TreeMerger::sameFile(TreeSource nowSource, TreeSource beforeSource) const {
    const FileTree& nowTree = m_union.tree(nowSource);
    const FileTree& beforeTree = m_union.tree(beforeSource);
    const NodeIndex nowNode = linkedNode(nowTree, nowSource.node);
    const NodeIndex beforeNode = linkedNode(beforeTree, beforeSource.node);
    const FileEntry now = nowTree.entry(nowNode);
    const FileEntry before = beforeTree.entry(beforeNode);
    if (now.type != before.type || !sameOwner(now, before) || !sameTime(now, before) ||
        now.size != before.size)
        return false;
    if (now.type == FileType::Symlink) // lstat gives every link mode 0777 and its target's length as size
        return now.linkTarget.size() == before.linkTarget.size();
    if (now.mode != before.mode)
        return false;
    return !isDevice(now.type) || (now.devMajor == before.devMajor && now.devMinor == before.devMinor);
}

void TreeMerger::compareCapabilities(const MergedTree::AskCapabilities& ask) {
    if (m_tree->m_layers.empty())
        return;
    const FileTree& top = *m_tree->m_layers.back();
    std::vector<MergedTree::Node*> equal;
    std::vector<std::string> paths;
    std::vector<std::string> known;
    for (MergedTree::Node& node : m_nodes) {
        if (node.change != Change::None || node.source == kNoNode ||
            top.type(node.source) != FileType::Regular)
            continue;
        equal.push_back(&node);
        const NodeIndex content = linkedNode(top, node.source);
        if (ask)
            paths.push_back(top.path(content));
        else
            known.emplace_back(capability(top, content));
    }
    if (!paths.empty())
        known = ask(paths);
    for (size_t i = 0; i < equal.size(); ++i) {
        const FileTree& below = *m_tree->m_layers[equal[i]->beforeLayer];
        if (known[i] != capability(below, linkedNode(below, equal[i]->before)))
            equal[i]->change = Change::Changed;
    }
}

void TreeMerger::pruneUnchanged(const std::vector<std::string>& ignore) {
    std::vector<uint8_t> stub(m_nodes.size(), 0);
    for (const std::string& path : ignore) {
        const NodeIndex node = m_tree->find(path);
        if (node != kNoNode && node != kRootNode && m_nodes[toInt(node)].change != Change::Removed)
            stub[toInt(node)] = 1;
    }
    std::vector<uint8_t> keep(m_nodes.size(), 0);
    std::vector<uint8_t> keptBelow(m_nodes.size(), 0);
    std::vector<uint8_t> stubBelow(m_nodes.size(), 0);
    keep[0] = 1;
    for (size_t i = m_nodes.size(); i-- > 1;) {
        MergedTree::Node& node = m_nodes[i];
        const size_t parent = toInt(node.parent);
        // A directory that only exists to hold stubs was made by the engine as well.
        const bool ours = stub[i] || (node.change == Change::Added && stubBelow[i]);
        const bool changed = node.change != Change::None && !ours;
        if (!changed && !keptBelow[i]) {
            stubBelow[parent] |= ours ? 1 : 0;
            continue;
        }
        keep[i] = keptBelow[parent] = 1;
        if (node.change == Change::None)
            node.change = Change::Changed;
    }
    keepNodes(m_nodes, keep);
}

} // namespace outcrop
