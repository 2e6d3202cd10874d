// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparer.h"

#include "core/base/error.h"
#include "core/layer/tree_nodes.h"

#include <algorithm>
#include <array>
#include <map>

namespace outcrop {

namespace {

constexpr uint32_t kStopEvery = 1024; ///< directories between two looks at the stop token

struct Children {
    uint32_t next = 0, end = 0;

    Children(const MergedTree& tree, NodeIndex directory) {
        if (directory == kNoNode || tree.node(directory).childCount == 0)
            return;
        next = toInt(tree.node(directory).firstChild);
        end = next + tree.node(directory).childCount;
    }
    bool more() const { return next < end; }
    NodeIndex take() { return NodeIndex{next++}; }
    NodeIndex now() const { return NodeIndex{next}; }
};

bool isDirectory(const MergedTree& tree, NodeIndex node) {
    const MergedTree::Node& at = tree.node(node);
    return at.source == kNoNode || tree.layers()[at.layer]->type(at.source) == FileType::Directory;
}

using Content = std::array<uint8_t, 16>;

/// Of a file worth following: empty ones are all alike.
bool contentOf(const MergedTree& tree, NodeIndex node, Content& content) {
    const MergedTree::Node& at = tree.node(node);
    const FileTree& layer = *tree.layers()[at.layer];
    const FileEntry entry = layer.entry(linkedNode(layer, at.source));
    if (entry.type != FileType::Regular || entry.size == 0 || entry.contentDigest.size() != content.size())
        return false;
    std::copy(entry.contentDigest.begin(), entry.contentDigest.end(), content.begin());
    return content != Content{};
}

} // namespace

Comparer::Comparer(Comparison::Tree before, Comparison::Tree after, const CompareOptions& options)
    : m_result(std::make_shared<Comparison>()), m_before(*before), m_after(*after),
      m_nodes(m_result->m_nodes), m_options(options) {
    m_result->m_before = std::move(before);
    m_result->m_after = std::move(after);
}

std::shared_ptr<const Comparison> Comparer::compare(const std::stop_token& stop) {
    append(0, Change::None, Fact::None, kRootNode, kRootNode);
    for (uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (i % kStopEvery == 0 && stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "compare");
        compareDirectory(i);
    }
    prune();
    if (m_options.renames)
        pairRenamed();
    return m_result;
}

void Comparer::compareDirectory(uint32_t directory) {
    const Comparison::Node at = m_nodes[directory];
    const auto side = [](const MergedTree& tree, NodeIndex node) {
        return node != kNoNode && isDirectory(tree, node) ? node : kNoNode;
    };
    Children was(m_before, side(m_before, at.before));
    Children is(m_after, side(m_after, at.after));
    while (was.more() || is.more()) {
        if (was.more() && is.more() && isSameFile(was.now(), is.now())) {
            was.take();
            is.take();
            continue;
        }
        const int order = !was.more()  ? 1
                          : !is.more() ? -1
                                       : m_before.name(was.now()).compare(m_after.name(is.now()));
        if (order < 0)
            append(directory, Change::Removed, Fact::None, was.take(), kNoNode);
        else if (order > 0)
            append(directory, Change::Added, Fact::None, kNoNode, is.take());
        else
            takeBoth(directory, was.take(), is.take());
    }
}

/// From a layer that both have, as most files of two images of one base are.
bool Comparer::isSameFile(NodeIndex before, NodeIndex after) const {
    const MergedTree::Node& was = m_before.node(before);
    const MergedTree::Node& is = m_after.node(after);
    const FileTree& layer = *m_before.layers()[was.layer];
    return was.source == is.source && &layer == m_after.layers()[is.layer].get() &&
           layer.type(was.source) != FileType::Directory;
}

void Comparer::takeBoth(uint32_t directory, NodeIndex before, NodeIndex after) {
    const Fact facts = factsBetween(m_before, before, m_after, after, m_options.owners);
    const bool changed = any(facts) && (facts != Fact::Time || m_options.times);
    if (changed || isDirectory(m_before, before) || isDirectory(m_after, after))
        append(directory, changed ? Change::Changed : Change::None, changed ? facts : Fact::None, before,
               after);
}

void Comparer::append(uint32_t directory, Change change, Fact facts, NodeIndex before, NodeIndex after) {
    const auto index = static_cast<uint32_t>(m_nodes.size());
    Comparison::Node node;
    node.change = change;
    node.facts = facts;
    node.before = before;
    node.after = after;
    if (index > 0) {
        node.parent = NodeIndex{directory};
        if (m_nodes[directory].childCount++ == 0)
            m_nodes[directory].firstChild = NodeIndex{index};
    }
    m_nodes.push_back(node);
}

/// Drops directories that lead to nothing that changed.
void Comparer::prune() {
    std::vector<uint8_t> keep(m_nodes.size(), 0);
    keep[0] = 1;
    for (size_t i = m_nodes.size(); i-- > 1;) {
        keep[i] |= m_nodes[i].change != Change::None ? 1 : 0;
        keep[toInt(m_nodes[i].parent)] |= keep[i];
    }
    keepNodes(m_nodes, keep);
}

/// A removed file is found again where an added one has its content: under the same name if there is one,
/// else the first. Each is used once.
void Comparer::pairRenamed() {
    std::map<Content, std::vector<uint32_t>> gone;
    Content content{};
    for (uint32_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].change == Change::Removed && contentOf(m_before, m_nodes[i].before, content))
            gone[content].push_back(i);
    for (uint32_t i = 0; !gone.empty() && i < m_nodes.size(); ++i) {
        Comparison::Node& added = m_nodes[i];
        if (added.change != Change::Added || !contentOf(m_after, added.after, content))
            continue;
        const auto found = gone.find(content);
        if (found == gone.end())
            continue;
        std::vector<uint32_t>& names = found->second;
        auto chosen = std::find_if(names.begin(), names.end(), [&](uint32_t one) {
            return m_before.name(m_nodes[one].before) == m_after.name(added.after);
        });
        if (chosen == names.end())
            chosen = names.begin();
        Comparison::Node& removed = m_nodes[*chosen];
        added.partner = NodeIndex{*chosen};
        removed.partner = NodeIndex{i};
        added.facts = removed.facts =
            factsBetween(m_before, removed.before, m_after, added.after, m_options.owners);
        names.erase(chosen);
        if (names.empty())
            gone.erase(found);
    }
}

} // namespace outcrop
