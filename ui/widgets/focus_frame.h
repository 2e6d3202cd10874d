// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

class QPainter;
class QWidget;

namespace outcrop::ui {

/// The accent's line along the edge of a view that paints itself, while it has the focus.
void paintFocusFrame(QPainter& painter, const QWidget* view);

} // namespace outcrop::ui
