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
/// What the node shows: of a removed one what was there before.
FileEntry shownEntry(const MergedTree& tree, NodeIndex node);

} // namespace outcrop::ui
