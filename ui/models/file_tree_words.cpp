// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparison.h"
#include "core/inspect/file_attributes.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/format.h"

#include <algorithm>
#include <iterator>

namespace outcrop::ui {

namespace {

QString capabilityWords(const std::string& capability) {
    return capability.empty() ? FileTreeModel::tr("none", "capabilities")
                              : format::ltr(format::text(capability));
}

QStringList attributeWords(const FileAttributes& before, const FileAttributes& after, Fact changed) {
    QStringList parts;
    if (any(changed & Fact::Capability))
        parts << FileTreeModel::tr("capabilities %1 → %2")
                     .arg(capabilityWords(before.capability), capabilityWords(after.capability));
    if (!any(changed & Fact::Xattrs))
        return parts;
    std::vector<std::pair<std::string_view, std::string_view>> differ;
    std::ranges::set_symmetric_difference(before.others, after.others, std::back_inserter(differ));
    QStringList names;
    for (const auto& [name, value] : differ)
        names << format::ltr(format::text(name));
    names.removeDuplicates();
    return parts << FileTreeModel::tr("attributes %1")
                        .arg(names.join(FileTreeModel::tr(", ", "between two things that changed")));
}

/// "renamed from /old", and how much of it is the same where not all is.
QString renameWords(const ChangeDetails::Rename& renamed) {
    const QString from = format::ltr(format::text(renamed.from));
    return renamed.similarity == 100
               ? FileTreeModel::tr("renamed from %1").arg(from)
               : FileTreeModel::tr("renamed from %1, %L2 % the same").arg(from).arg(int(renamed.similarity));
}

/// An entry in its layer.
struct Entry {
    const FileTree& layer;
    NodeIndex node;
};

QString addedWords(const FileEntry& entry) {
    return entry.type == FileType::Symlink
               ? FileTreeModel::tr("added, a link to %1").arg(format::text(entry.linkTarget))
               : FileTreeModel::tr("added");
}

/// What differs between two entries, but for their time.
QStringList factParts(const Entry& before, const Entry& after, Fact changed) {
    const auto has = [changed](Fact fact) { return any(changed & fact); };
    if (has(Fact::Type))
        return {FileTreeModel::tr("another kind of file")};
    const FileEntry was = before.layer.entry(before.node);
    const FileEntry now = after.layer.entry(after.node);
    QStringList parts;
    if (has(Fact::Content))
        parts << FileTreeModel::tr("content");
    if (has(Fact::Target))
        parts << FileTreeModel::tr("link target");
    if (has(Fact::Device))
        parts << FileTreeModel::tr("device number");
    if (has(Fact::Mode))
        parts << FileTreeModel::tr("mode %1 → %2")
                     .arg(was.mode, 4, 8, QLatin1Char('0'))
                     .arg(now.mode, 4, 8, QLatin1Char('0'));
    if (has(Fact::Owner))
        parts << FileTreeModel::tr("owner %1 → %2")
                     .arg(format::owner(was.uid, was.gid), format::owner(now.uid, now.gid));
    if (has(Fact::Capability) || has(Fact::Xattrs))
        parts << attributeWords(attributesOf(before.layer, before.node),
                                attributesOf(after.layer, after.node), changed);
    return parts;
}

QString joined(const QStringList& parts) {
    return parts.join(FileTreeModel::tr(", ", "between two things that changed"));
}

} // namespace

QString FileTreeModel::whatChanged(const MergedTree& tree, NodeIndex node, const ChangeDetails* details) {
    const MergedTree::Node& facts = tree.node(node);
    if (facts.change == Change::Added)
        return addedWords(tree.entry(node));
    if (facts.change == Change::Removed)
        return tr("removed");
    if (facts.change == Change::None)
        return {};
    if (facts.before == kNoNode)
        return tr("contents");
    const Entry before{*tree.layers()[facts.beforeLayer], facts.before};
    const Entry after{*tree.layers()[facts.layer], facts.source};
    const Fact changed = details ? details->facts[toInt(node)]
                                 : factsBetween(before.layer, before.node, after.layer, after.node);
    QStringList parts = factParts(before, after, changed);
    if (const ChangeDetails::Rename* renamed = details ? details->renameOf(node) : nullptr)
        parts.prepend(renameWords(*renamed));
    if (parts.isEmpty())
        parts << (tree.entry(node).type == FileType::Directory && !details ? tr("contents") : tr("time"));
    return joined(parts);
}

QString FileTreeModel::changeWords(const FileTree& wasTree, NodeIndex wasNode, const FileTree& nowTree,
                                   NodeIndex nowNode) {
    QStringList parts =
        factParts({wasTree, wasNode}, {nowTree, nowNode}, factsBetween(wasTree, wasNode, nowTree, nowNode));
    if (parts.isEmpty())
        parts << (nowTree.type(nowNode) == FileType::Directory ? tr("contents") : tr("time"));
    return joined(parts);
}

QString FileTreeModel::whatDiffers(const MergedTree& before, NodeIndex was, const MergedTree& after,
                                   NodeIndex is, Owners owners) {
    if (was == kNoNode || is == kNoNode)
        return is != kNoNode ? addedWords(after.entry(is)) : was != kNoNode ? tr("removed") : QString();
    const MergedTree::Node& old = before.node(was);
    const MergedTree::Node& now = after.node(is);
    if (old.source == kNoNode || now.source == kNoNode)
        return {};
    return joined(factParts({*before.layers()[old.layer], old.source},
                            {*after.layers()[now.layer], now.source},
                            factsBetween(before, was, after, is, owners)));
}

} // namespace outcrop::ui
