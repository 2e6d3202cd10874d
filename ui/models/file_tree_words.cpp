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

} // namespace

QString FileTreeModel::whatChanged(const MergedTree& tree, NodeIndex node) {
    const MergedTree::Node& facts = tree.node(node);
    const FileEntry now = tree.entry(node);
    if (facts.change == Change::Added)
        return now.type == FileType::Symlink ? tr("added, a link to %1").arg(format::text(now.linkTarget))
                                             : tr("added");
    if (facts.change == Change::Removed)
        return tr("removed");
    if (facts.change == Change::None)
        return {};
    if (facts.before == kNoNode)
        return tr("contents");
    return changeWords(*tree.layers()[facts.beforeLayer], facts.before, *tree.layers()[facts.layer],
                       facts.source);
}

QString FileTreeModel::changeWords(const FileTree& wasTree, NodeIndex wasNode, const FileTree& nowTree,
                                   NodeIndex nowNode) {
    const FileEntry was = wasTree.entry(wasNode);
    const FileEntry now = nowTree.entry(nowNode);
    const Fact changed = factsBetween(wasTree, wasNode, nowTree, nowNode);
    const auto has = [changed](Fact fact) { return any(changed & fact); };
    if (has(Fact::Type))
        return tr("another kind of file");
    QStringList parts;
    if (has(Fact::Content))
        parts << tr("content");
    if (has(Fact::Target))
        parts << tr("link target");
    if (has(Fact::Device))
        parts << tr("device number");
    if (has(Fact::Mode))
        parts
            << tr("mode %1 → %2").arg(was.mode, 4, 8, QLatin1Char('0')).arg(now.mode, 4, 8, QLatin1Char('0'));
    if (has(Fact::Owner))
        parts << tr("owner %1 → %2").arg(format::owner(was.uid, was.gid), format::owner(now.uid, now.gid));
    if (has(Fact::Capability) || has(Fact::Xattrs))
        parts << attributeWords(attributesOf(wasTree, wasNode), attributesOf(nowTree, nowNode), changed);
    if (parts.isEmpty())
        parts << (now.type == FileType::Directory ? tr("contents") : tr("time"));
    return parts.join(tr(", ", "between two things that changed"));
}

} // namespace outcrop::ui
