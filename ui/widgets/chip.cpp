// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace outcrop::ui {

namespace {

constexpr int kHeight = 22;
constexpr int kSquare = 9;

QColor colorOf(Chip::Mark mark, const Tokens& t) {
    switch (mark) {
    case Chip::Mark::Added:
        return t.added;
    case Chip::Mark::Changed:
        return t.changed;
    case Chip::Mark::Removed:
        return t.removed;
    case Chip::Mark::Renamed:
        return t.renamed;
    case Chip::Mark::Mount:
        return t.mount;
    case Chip::Mark::None:
        break;
    }
    return {};
}

QColor colorOf(QChar letter, const Tokens& t) {
    switch (letter.unicode()) {
    case u'A':
        return t.added;
    case u'C':
        return t.changed;
    case u'D':
        return t.removed;
    case u'R':
        return t.renamed;
    default:
        return {};
    }
}

} // namespace

Chip::Chip(Mark mark, QWidget* parent) : QAbstractButton(parent), m_mark(mark) {
    setFont(secondaryFont());
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const {
    const int square = m_mark == Mark::None ? 0 : kSquare + 6;
    return {square + tabularWidth(fontMetrics(), text()) + 2 * space::s, kHeight};
}

void Chip::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    const bool off = isCheckable() && !isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? t.accent : t.hairline);
    painter.setBrush(underMouse() && isCheckable() ? t.list : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    QRect inner = rect().adjusted(space::s, 0, -space::s, 0);
    if (m_mark != Mark::None) {
        const QRectF square(inner.left(), (height() - kSquare) / 2.0, kSquare, kSquare);
        const QColor color = colorOf(m_mark, t);
        painter.setPen(off ? QPen(color, 1) : QPen(Qt::NoPen));
        painter.setBrush(off ? QColor(Qt::transparent) : color);
        painter.drawRoundedRect(off ? square.adjusted(0.5, 0.5, -0.5, -0.5) : square, 2, 2);
        inner.setLeft(inner.left() + kSquare + 6);
    }
    QFont f = font();
    f.setStrikeOut(off);
    painter.setFont(f);
    painter.setPen(t.secondary);
    drawTabular(painter, inner, Qt::AlignLeft, text());
}

void paintChangeMark(QPainter& painter, const QRect& rect, QChar letter, const QWidget* widget) {
    const Tokens& t = tokens(widget);
    const QColor ground = colorOf(letter, t);
    if (!ground.isValid())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 3.5, 3.5);
    QFont font = bodyFont();
    font.setPixelSize(10);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(t.onMark);
    painter.drawText(rect, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace outcrop::ui
