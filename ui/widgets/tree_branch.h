// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

class QPainter;
class QRect;
class QWidget;

namespace outcrop::ui {

/// The chevron of a row that has others below it, at the end of its branch's area; for drawBranches().
void paintBranch(QPainter& painter, const QRect& area, bool expanded, const QWidget* view);

} // namespace outcrop::ui
