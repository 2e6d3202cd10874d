// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QTreeView;
class QWidget;

namespace outcrop::ui {

/// The chevron of a row that has others below it, at the end of its branch's area; for drawBranches().
void paintBranch(QPainter& painter, const QRect& area, bool expanded, const QWidget* view);

/// Over the view's whole width, where Qt leaves out what stands before the branch; for drawRow().
void paintChosenRow(QPainter& painter, const QRect& row, const QModelIndex& index, const QTreeView* view);

} // namespace outcrop::ui
