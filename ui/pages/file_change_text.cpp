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

/// Of links; nullptr: there is none on that side.
QString linkText(const FileEntry* before, const FileEntry* after) {
    const QString now = after ? format::text(after->linkTarget) : QString();
    const QString then = before ? format::text(before->linkTarget) : QString();
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
    return fileChangeText(hasBefore ? std::optional(tree.beforeEntry(node)) : std::nullopt,
                          hasAfter ? std::optional(tree.entry(node)) : std::nullopt);
}

std::optional<FileChangeText> fileChangeText(const std::optional<FileEntry>& before,
                                             const std::optional<FileEntry>& after) {
    const auto is = [](const std::optional<FileEntry>& entry, FileType type) {
        return entry && entry->type == type;
    };
    if (is(before, FileType::Regular) || is(after, FileType::Regular))
        return std::nullopt;
    if (!is(after ? after : before, FileType::Symlink))
        return FileChangeText{FileChangeTexts::tr("This is no regular file"),
                              FileChangeTexts::tr("It has no content to compare.")};
    return FileChangeText{FileChangeTexts::tr("This is a link"),
                          linkText(is(before, FileType::Symlink) ? &*before : nullptr,
                                   is(after, FileType::Symlink) ? &*after : nullptr)};
}

} // namespace outcrop::ui
