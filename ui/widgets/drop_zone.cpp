// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/drop_zone.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace outcrop::ui {

DropZone::DropZone(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setLook(this, TextLook::Secondary);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMinimumHeight(62);
    setAcceptDrops(true);
}

void DropZone::setHighlighted(bool on) {
    if (m_highlighted == on)
        return;
    m_highlighted = on;
    update();
}

void DropZone::dragEnterEvent(QDragEnterEvent* event) {
    m_paths.forget();
    dragMoveEvent(event);
}

void DropZone::dragMoveEvent(QDragMoveEvent* event) {
    if (!m_paths.mayHold(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setHighlighted(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) {
    setHighlighted(false);
}

void DropZone::dropEvent(QDropEvent* event) {
    setHighlighted(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit pathsDropped(m_paths.of(event->mimeData()));
}

void DropZone::paintEvent(QPaintEvent* event) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_highlighted ? t.accent : t.hairline, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(m_highlighted ? t.accentTint : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    QLabel::paintEvent(event);
}

} // namespace outcrop::ui
