// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/merged_tree.h"

#include "core/layer/merged_tree_merger.h"

#include <algorithm>
#include <utility>

namespace outcrop {

char changeLetter(Change change) {
    switch (change) {
    case Change::Added:
        return 'A';
    case Change::Changed:
        return 'C';
    case Change::Removed:
        return 'D';
    case Change::None:
        break;
    }
    return ' ';
}

std::shared_ptr<const MergedTree> MergedTree::unionOf(Layers layers) {
    TreeMerger merger(std::move(layers));
    merger.mergeAll();
    return merger.finish();
}

std::shared_ptr<const MergedTree> MergedTree::topLayer(Layers layers) {
    TreeMerger merger(std::move(layers));
    merger.compareTop(TreeMerger::Rules::Layer);
    return merger.finish();
}

std::shared_ptr<const MergedTree> MergedTree::containerDiff(Layers layers,
                                                            const std::vector<std::string>& ignore,
                                                            Owners owners, const AskCapabilities& ask) {
    TreeMerger merger(std::move(layers), owners);
    merger.compareTop(TreeMerger::Rules::Container);
    merger.compareCapabilities(ask);
    merger.pruneUnchanged(ignore);
    return merger.finish();
}

FileEntry MergedTree::entry(NodeIndex n) const {
    const Node& shown = node(n);
    if (shown.source != kNoNode)
        return m_layers[shown.layer]->entry(shown.source);
    FileEntry root; // of a stack of no layers
    root.type = FileType::Directory;
    root.mode = 0755;
    return root;
}

FileEntry MergedTree::beforeEntry(NodeIndex n) const {
    const Node& shown = node(n);
    return m_layers[shown.beforeLayer]->entry(shown.before);
}

std::string_view MergedTree::name(NodeIndex n) const {
    const Node& shown = node(n);
    return shown.source == kNoNode ? std::string_view() : m_layers[shown.layer]->name(shown.source);
}

std::string MergedTree::path(NodeIndex n) const {
    if (n == kRootNode)
        return "/";
    std::vector<std::string_view> names;
    for (; n != kRootNode; n = node(n).parent)
        names.push_back(name(n));
    std::string path;
    for (auto it = names.rbegin(); it != names.rend(); ++it)
        path.append("/").append(*it);
    return path;
}

NodeIndex MergedTree::find(std::string_view path) const {
    NodeIndex at = m_nodes.empty() ? kNoNode : kRootNode;
    while (at != kNoNode) {
        path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
        if (path.empty())
            return at;
        const std::string_view wanted = path.substr(0, path.find('/'));
        path.remove_prefix(wanted.size());
        uint32_t low = toInt(node(at).firstChild);
        uint32_t high = low + node(at).childCount;
        const uint32_t end = high;
        while (low < high) {
            const uint32_t middle = low + (high - low) / 2;
            if (name(NodeIndex{middle}) < wanted)
                low = middle + 1;
            else
                high = middle;
        }
        at = low < end && name(NodeIndex{low}) == wanted ? NodeIndex{low} : kNoNode;
    }
    return at;
}

uint32_t MergedTree::count(Change change) const {
    return static_cast<uint32_t>(std::count_if(m_nodes.begin(), m_nodes.end(),
                                               [&](const Node& node) { return node.change == change; }));
}

std::vector<DiffEntry> diffEntries(const MergedTree& tree) {
    std::vector<DiffEntry> entries;
    // A stack instead of recursion: a hostile layer may nest thousands of directories.
    std::vector<NodeIndex> open{kRootNode};
    while (tree.size() > 0 && !open.empty()) {
        const NodeIndex at = open.back();
        open.pop_back();
        const MergedTree::Node& node = tree.node(at);
        if (node.change != Change::None)
            entries.push_back({node.change, tree.path(at)});
        for (uint32_t i = node.childCount; i-- > 0;)
            open.push_back(NodeIndex{toInt(node.firstChild) + i});
    }
    return entries;
}

} // namespace outcrop
