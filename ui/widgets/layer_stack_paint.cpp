// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/layer_stack.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyle>

#include <cmath>

namespace outcrop::ui {

namespace {

constexpr int kSideMargin = 18;
constexpr int kInnerPad = 14;
constexpr int kLine = 15;
constexpr float kNotFound = 0.2F; ///< what is not looked for

QFont smallFont(QFont::Weight weight = QFont::Normal) {
    QFont font = secondaryFont();
    font.setPixelSize(11);
    font.setWeight(weight);
    return font;
}

} // namespace

void LayerStack::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintCaption(painter);
    for (int i = 0; i < m_rects.size(); ++i)
        if (stratumRect(i).adjusted(-4, -4, 4, 4).intersects(event->rect()))
            paintStratum(painter, i);
    if (m_current >= 0)
        paintFrame(painter, stratumRect(m_current));
    else
        paintFocusFrame(painter, this);
}

void LayerStack::paintCaption(QPainter& painter) const {
    const QRect line(kSideMargin, 8 - verticalScrollBar()->value(), viewport()->width() - 2 * kSideMargin,
                     20);
    painter.setFont(secondaryFont());
    painter.setPen(tokens(this).secondary);
    if (joined()) {
        const int half = line.width() / 2 - space::s;
        const auto name = [&](const QRect& place, const QString& text) {
            const QRect there = QStyle::visualRect(layoutDirection(), line, place);
            painter.drawText(there, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(format::isolated(text), Qt::ElideMiddle, half));
        };
        name(QRect(line.topLeft(), QSize(half, line.height())), m_captionLeft);
        name(QRect(line.right() - half - space::xs, line.top(), half, line.height()), m_captionRight);
        return;
    }
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_captionLeft);
    drawTabular(painter, line, Qt::AlignRight, m_captionRight);
}

void LayerStack::paintStratum(QPainter& painter, int index) const {
    const Tokens& t = tokens(this);
    const Stratum& stratum = m_strata[index];
    QRect rect = stratumRect(index);
    rect.setTop(rect.bottom() + 1 - int(std::lround(rect.height() * m_grown)));
    if (stratum.writable) {
        paintWritable(painter, rect);
        paintTexts(painter, index, rect, t.text);
        return;
    }
    QColor ground = stratum.layerIndex < 0 ? t.slate() : t.stratum(stratum.layerIndex);
    const QColor ink = isFound(index) ? t.inkOn(ground) : t.secondary;
    if (index == m_hover && index != m_current)
        ground = ink.lightness() < 128 ? ground.lighter(106) : ground.darker(108);
    if (!isFound(index))
        ground.setAlphaF(kNotFound);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 2, 2);
    if (m_grown < 1)
        return; // what is written on it waits for the room
    paintTexts(painter, index, rect, ink);
}

/// The container's own layer: not yet stone. Hatched, dashed, copper.
void LayerStack::paintWritable(QPainter& painter, const QRect& rect) const {
    const Tokens& t = tokens(this);
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(rect, 3, 3);
    painter.setClipPath(clip);
    painter.fillRect(rect, t.surface);
    QColor hatch = t.accent;
    hatch.setAlphaF(0.14F);
    painter.setPen(QPen(hatch, 4));
    for (int x = rect.left() - rect.height(); x < rect.right(); x += 14)
        painter.drawLine(x, rect.bottom(), x + rect.height(), rect.top());
    painter.restore();
    QPen dashed(t.accent, 1.2);
    dashed.setDashPattern({3, 2.5});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.6, 0.6, -0.6, -0.6), 3, 3);
}

void LayerStack::paintTexts(QPainter& painter, int index, const QRect& rect, const QColor& ink) const {
    const Stratum& s = m_strata[index];
    if (rect.height() < kLine)
        return; // one looks from too far
    const bool oneLine = (s.layerIndex < 0 && !s.writable) || rect.height() < 2 * kLine;
    const QRect inner =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(kInnerPad, 0, -kInnerPad + 4, 0));
    const int block = oneLine ? kLine : 2 * kLine - 1;
    const int top = rect.top() + (rect.height() - block) / 2;
    painter.setPen(ink);
    painter.setFont(monoFontFor(s.instruction));
    painter.drawText(
        QRect(inner.left(), top, inner.width(), kLine), Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(format::isolated(s.instruction), Qt::ElideRight, inner.width()));
    if (oneLine)
        return;
    const QRect second(inner.left(), top + kLine - 1, inner.width(), kLine);
    const QString size = s.writable && joined() ? QString() : format::bytes(s.bytes); // not known there
    painter.setFont(smallFont(QFont::DemiBold));
    drawTabular(painter, second, Qt::AlignRight, size);
    const int room = inner.width() - tabularWidth(painter.fontMetrics(), size) - space::s;
    painter.setFont(smallFont());
    painter.drawText(second, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(factsOf(s), Qt::ElideRight, room));
}

QString LayerStack::factsOf(const Stratum& s) {
    if (s.writable)
        return s.detail;
    QStringList parts;
    if (!s.age.isEmpty())
        parts << s.age;
    if (s.sharedWith > 0)
        parts << tr("shared with %n", "other images", int(s.sharedWith));
    else if (s.entries > 0)
        parts << tr("%n files", nullptr, int(s.entries));
    return format::facts(parts);
}

void LayerStack::paintFrame(QPainter& painter, const QRect& rect) const {
    const Tokens& t = tokens(this);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.surface, 1.5));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.2, 0.2, -0.2, -0.2), 2, 2);
    painter.setPen(QPen(t.accent, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
    if (hasFocus()) {
        QPen halo(t.accent, 1);
        painter.setPen(halo);
        painter.drawRoundedRect(QRectF(rect).adjusted(-4, -4, 4, 4), 6, 6);
    }
}

} // namespace outcrop::ui
