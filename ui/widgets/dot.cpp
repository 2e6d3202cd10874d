// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/dot.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace outcrop::ui {

void paintDot(QPainter& painter, const QRect& rect, DotKind kind, const QWidget* widget) {
    const Tokens& t = tokens(widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF circle(0, 0, 9, 9);
    circle.moveCenter(QRectF(rect).center());
    switch (kind) {
    case DotKind::Filled:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.added);
        painter.drawEllipse(circle);
        break;
    case DotKind::Hollow:
        painter.setPen(QPen(t.secondary, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(0.65, 0.65, -0.65, -0.65));
        break;
    case DotKind::Alert:
        paintIcon(painter, circle.adjusted(-2, -2, 2, 2), QStringLiteral("alert"), t.removed);
        break;
    case DotKind::None:
        break;
    }
    painter.restore();
}

void paintLayerDot(QPainter& painter, const QRect& rect, int layer, const QWidget* widget) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(widget).stratum(layer));
    painter.drawRoundedRect(rect, 2, 2);
    painter.restore();
}

Dot::Dot(QWidget* parent) : QWidget(parent) {
    setFixedSize(12, 12);
}

void Dot::setKind(DotKind kind) {
    m_kind = kind;
    update();
}

void Dot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintDot(painter, rect(), m_kind, this);
}

} // namespace outcrop::ui
