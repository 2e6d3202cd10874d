// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_change_text.h"

#include "ui/models/format.h"

#include <QCoreApplication>

namespace outcrop::ui {

namespace {

struct FileChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangesTab)
};

QString linkText(const MergedTree& tree, NodeIndex node, bool before, bool after) {
    const QString now = after ? format::text(tree.entry(node).linkTarget) : QString();
    const QString then = before ? format::text(tree.beforeEntry(node).linkTarget) : QString();
    if (before && after)
        return FileChangeTexts::tr("It pointed to “%1”, now to “%2”.").arg(then, now);
    return after ? FileChangeTexts::tr("It points to “%1”.").arg(now)
                 : FileChangeTexts::tr("It pointed to “%1”.").arg(then);
}

} // namespace

FileEntry shownEntry(const MergedTree& tree, NodeIndex node) {
    return tree.node(node).change == Change::Removed ? tree.beforeEntry(node) : tree.entry(node);
}

std::optional<FileChangeText> fileChangeText(const MergedTree& tree, NodeIndex node) {
    const bool hasBefore = tree.node(node).before != kNoNode;
    const bool hasAfter = tree.node(node).change != Change::Removed;
    const FileType before = hasBefore ? tree.beforeEntry(node).type : tree.entry(node).type;
    const FileType after = hasAfter ? tree.entry(node).type : before;
    if (before == FileType::Regular || after == FileType::Regular)
        return std::nullopt;
    if (after != FileType::Symlink)
        return FileChangeText{FileChangeTexts::tr("This is no regular file"),
                              FileChangeTexts::tr("It has no content to compare.")};
    return FileChangeText{FileChangeTexts::tr("This is a link"),
                          linkText(tree, node, hasBefore && before == FileType::Symlink, hasAfter)};
}

} // namespace outcrop::ui
