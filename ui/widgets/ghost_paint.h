// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

class QModelIndex;
class QPainter;
class QRect;

namespace outcrop::ui {

class FileTreeView;

/// A row of what would come in: dashed, in the accent's tint, with what it replaces at its end. index is of
/// the first column.
void paintGhost(QPainter& painter, const QRect& row, const QModelIndex& index, const FileTreeView& view);
/// The directory that it would come into.
void paintTarget(QPainter& painter, const QRect& row, const FileTreeView& view);

} // namespace outcrop::ui
