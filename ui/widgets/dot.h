// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/roles.h"

#include <QRect>
#include <QWidget>

class QPainter;

namespace outcrop::ui {

/// A mark of state, told by shape as well as by colour: filled (runs), hollow (rests), triangle (something is
/// wrong).
void paintDot(QPainter& painter, const QRect& rect, DotKind kind, const QWidget* widget);

/// A small square in the colour of a layer (from 0), as it follows the layer everywhere.
void paintLayerDot(QPainter& painter, const QRect& rect, int layer, const QWidget* widget);

class Dot : public QWidget {
    Q_OBJECT
public:
    explicit Dot(QWidget* parent = nullptr);
    void setKind(DotKind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DotKind m_kind = DotKind::None;
};

} // namespace outcrop::ui
