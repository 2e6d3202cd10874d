// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <QString>
#include <optional>

namespace outcrop::ui {

struct FileChangeText {
    QString title;
    QString explanation;
};
/// What to say of a changed entry that has no content to compare: a link, a device; nullopt for a regular
/// file.
std::optional<FileChangeText> fileChangeText(const MergedTree& tree, NodeIndex node);
/// The same of two entries, of which one may be missing.
std::optional<FileChangeText> fileChangeText(const std::optional<FileEntry>& before,
                                             const std::optional<FileEntry>& after);
/// What the node shows: of a removed one what was there before.
FileEntry shownEntry(const MergedTree& tree, NodeIndex node);

} // namespace outcrop::ui
