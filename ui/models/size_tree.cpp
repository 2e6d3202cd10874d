// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/size_tree.h"

#include "core/base/error.h"
#include "ui/models/format.h"

#include <algorithm>

namespace outcrop::ui {

namespace {

bool isFolder(const MergedTree& tree, NodeIndex node) {
    const MergedTree::Node& facts = tree.node(node);
    return tree.layers()[facts.layer]->type(facts.source) == FileType::Directory;
}

struct HeavyChildren {
    std::vector<NodeIndex> nodes; ///< the heaviest first
    quint64 restBytes = 0;
    quint32 restEntries = 0;
};

HeavyChildren heavyChildren(const MergedTree& tree, NodeIndex parent, quint64 least) {
    HeavyChildren heavy;
    const MergedTree::Node& facts = tree.node(parent);
    for (uint32_t i = 0; i < facts.childCount; ++i) {
        const NodeIndex child{toInt(facts.firstChild) + i};
        const MergedTree::Node& node = tree.node(child);
        if (node.change == Change::Removed)
            continue;
        if (node.totalSize >= least) {
            heavy.nodes.push_back(child);
            continue;
        }
        heavy.restBytes += node.totalSize;
        ++heavy.restEntries;
    }
    std::ranges::sort(heavy.nodes, [&](NodeIndex a, NodeIndex b) {
        const quint64 left = tree.node(a).totalSize;
        const quint64 right = tree.node(b).totalSize;
        return left != right ? left > right : a < b;
    });
    return heavy;
}

} // namespace

SizeTree SizeTree::of(const MergedTree& tree, const QByteArray& top, const std::stop_token& stop) {
    SizeTree result;
    const NodeIndex root = tree.size() == 0  ? kNoNode
                           : top.size() <= 1 ? NodeIndex{0}
                                             : tree.find(top.toStdString());
    if (root == kNoNode || !isFolder(tree, root) || tree.node(root).change == Change::Removed)
        return result;
    const auto add = [&](NodeIndex from, int parent) {
        const MergedTree::Node& facts = tree.node(from);
        const std::string_view name = tree.name(from);
        result.m_nodes.push_back(
            {format::text(name), facts.totalSize, parent, 0, 0, 0, facts.layer, isFolder(tree, from)});
        result.m_names.emplace_back(name.data(), static_cast<qsizetype>(name.size()));
    };
    add(root, -1);
    result.m_top = top.size() <= 1 ? QByteArrayLiteral("/") : top;
    result.m_nodes.front().name = format::text(result.m_top.toStdString());
    const quint64 least = std::max<quint64>(1, tree.node(root).totalSize / kLeastShare);
    std::vector<NodeIndex> sources{root};
    for (size_t at = 0; at < sources.size(); ++at) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "draw sizes");
        if (sources[at] == kNoNode || !result.m_nodes[at].directory)
            continue;
        const HeavyChildren heavy = heavyChildren(tree, sources[at], least);
        const int parent = static_cast<int>(at);
        const int first = result.size();
        for (const NodeIndex child : heavy.nodes) {
            add(child, parent);
            sources.push_back(child);
        }
        if (heavy.restBytes > 0) {
            result.m_nodes.push_back(
                {{}, heavy.restBytes, parent, 0, 0, heavy.restEntries, result.m_nodes[at].layer, false});
            result.m_names.emplace_back();
            sources.push_back(kNoNode);
        }
        result.m_nodes[at].firstChild = first;
        result.m_nodes[at].childCount = result.size() - first;
    }
    return result;
}

QByteArray SizeTree::path(int index) const {
    QByteArray below;
    for (int at = index; at > 0; at = node(at).parent)
        if (!node(at).isRest())
            below.prepend('/' + m_names[static_cast<size_t>(at)]);
    if (m_top == "/")
        return below.isEmpty() ? m_top : below;
    return m_top + below;
}

int SizeTree::find(const QByteArray& path) const {
    if (isEmpty())
        return -1;
    if (path == m_top)
        return 0;
    const QByteArray start = m_top == "/" ? m_top : m_top + '/';
    if (!path.startsWith(start))
        return -1;
    int at = 0;
    for (const QByteArray& name : path.mid(start.size()).split('/')) {
        const Node& parent = node(at);
        int child = parent.firstChild;
        const int end = child + parent.childCount;
        while (child < end && (node(child).isRest() || m_names[static_cast<size_t>(child)] != name))
            ++child;
        if (child == end)
            return -1;
        at = child;
    }
    return at;
}

} // namespace outcrop::ui
