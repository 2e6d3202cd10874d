// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

namespace outcrop::ui {

namespace {

constexpr int kChipHeight = 22;
constexpr int kSquare = 14;

QChar letterOf(Chip::Mark mark) {
    switch (mark) {
    case Chip::Mark::Added:
        return u'A';
    case Chip::Mark::Changed:
        return u'C';
    case Chip::Mark::Removed:
        return u'D';
    case Chip::Mark::Renamed:
        return u'R';
    }
    return u' ';
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

void drawMarkLetter(QPainter& painter, const QRect& rect, QChar letter, const QColor& ink) {
    QFont font = bodyFont();
    font.setPixelSize(10);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, letter);
}

void paintHollowMark(QPainter& painter, const QRect& rect, QChar letter, const QColor& ink) {
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    drawMarkLetter(painter, rect, letter, ink);
}

} // namespace

Chip::Chip(Mark mark, QWidget* parent) : QAbstractButton(parent), m_mark(mark) {
    setFont(secondaryFont());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setTexts(const QString& text, const QString& shortText) {
    m_long = text;
    m_short = shortText;
    setText(m_shortened ? m_short : m_long);
    setAccessibleName(m_long);
    updateGeometry();
}

void Chip::setShort(bool on) {
    m_shortened = on;
    setTexts(m_long, m_short);
}

int Chip::widthOf(bool shortened) const {
    return kSquare + 4 + tabularWidth(fontMetrics(), shortened ? m_short : m_long) + 2 * space::s;
}

QSize Chip::sizeHint() const {
    return {widthOf(m_shortened), kChipHeight};
}

QSize Chip::minimumSizeHint() const {
    return {widthOf(true), kChipHeight};
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
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect square = visual({inner.left() - 2, (height() - kSquare) / 2, kSquare, kSquare});
    if (off)
        paintHollowMark(painter, square, letterOf(m_mark), colorOf(letterOf(m_mark), t));
    else
        paintChangeMark(painter, square, letterOf(m_mark), this);
    inner.setLeft(inner.left() + kSquare + 4);
    QFont f = font();
    f.setStrikeOut(off);
    painter.setFont(f);
    painter.setPen(t.secondary);
    drawTabular(painter, visual(inner), Qt::AlignLeft, text());
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
    drawMarkLetter(painter, rect, letter, t.onMark);
    painter.restore();
}

void paintLeadMark(QPainter& painter, const QRect& rect, const QWidget* widget) {
    const Tokens& t = tokens(widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.secondary);
    painter.drawEllipse(QRectF(rect).center(), 1.75, 1.75);
    painter.restore();
}

} // namespace outcrop::ui
