// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/sunburst.h"

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace outcrop::ui {

namespace {

constexpr double kBurstMargin = 8;
constexpr double kMiddleRadius = 1.3; ///< its radius, in widths of a ring

} // namespace

Sunburst::Sunburst(QWidget* parent) : SizeChart(parent) {
    setAccessibleName(tr("Sizes as rings"));
}

void Sunburst::layOut() {
    m_arcs = layOutSunburst(tree());
    m_rings = 1;
    for (const SunburstArc& arc : m_arcs)
        if (arc.span > 0)
            m_rings = std::max(m_rings, static_cast<int>(arc.ring));
}

void Sunburst::keepLayout() {
    m_old = m_arcs;
}

bool Sunburst::isShown(int index) const {
    return m_arcs[static_cast<size_t>(index)].span > 0;
}

double Sunburst::ringWidth() const {
    return std::max(1.0, (std::min(width(), height()) / 2.0 - kBurstMargin) / (m_rings + kMiddleRadius));
}

QPointF Sunburst::middle() const {
    return {width() / 2.0, height() / 2.0};
}

SunburstArc Sunburst::placed(int index) const {
    const SunburstArc& arc = m_arcs[static_cast<size_t>(index)];
    if (moved() >= 1)
        return arc;
    const int old = before(index);
    SunburstArc from = old >= 0 ? m_old[static_cast<size_t>(old)] : SunburstArc{};
    if (from.span == 0)
        from = {arc.from + arc.span / 2, 0, arc.ring};
    const auto mid = [share = moved()](double a, double b) { return a + (b - a) * share; };
    return {mid(from.from, arc.from), mid(from.span, arc.span), mid(from.ring, arc.ring)};
}

QPainterPath Sunburst::shapeOf(const SunburstArc& arc) const {
    const double inner = ringWidth() * (arc.ring - 1 + kMiddleRadius);
    const double outer = inner + ringWidth();
    const auto square = [this](double radius) {
        return QRectF(middle() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    };
    QPainterPath path;
    const double start = 90 - arc.from; // Qt counts from three o'clock, against the clock
    path.arcMoveTo(square(outer), start);
    path.arcTo(square(outer), start, -arc.span);
    path.arcTo(square(inner), start - arc.span, arc.span);
    path.closeSubpath();
    return path;
}

QRect Sunburst::partRect(int index) const {
    if (index < 0 || index >= tree().size() || !isShown(index))
        return {};
    if (index > 0)
        return shapeOf(m_arcs[static_cast<size_t>(index)]).boundingRect().toAlignedRect();
    const double radius = ringWidth() * kMiddleRadius;
    return QRectF(middle() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)).toAlignedRect();
}

QPoint Sunburst::partCentre(int index) const {
    const SunburstArc& arc = m_arcs[static_cast<size_t>(index)];
    if (index == 0)
        return middle().toPoint();
    const double angle = (arc.from + arc.span / 2) * std::numbers::pi / 180;
    const double radius = ringWidth() * (arc.ring - 0.5 + kMiddleRadius);
    return (middle() + QPointF(radius * std::sin(angle), -radius * std::cos(angle))).toPoint();
}

int Sunburst::partAt(const QPointF& pos) const {
    if (tree().isEmpty())
        return -1;
    const QPointF from = pos - middle();
    const double ring = std::floor(std::hypot(from.x(), from.y()) / ringWidth() - kMiddleRadius) + 1;
    if (ring < 1)
        return 0;
    double angle = std::atan2(from.x(), -from.y()) * 180 / std::numbers::pi;
    if (angle < 0)
        angle += 360;
    for (const int index : shownParts()) {
        const SunburstArc& arc = m_arcs[static_cast<size_t>(index)];
        if (arc.ring == ring && angle >= arc.from && angle < arc.from + arc.span)
            return index;
    }
    return -1;
}

void Sunburst::paintParts(QPainter& painter) const {
    if (tree().isEmpty())
        return;
    const Tokens& t = tokens(this);
    for (const int index : shownParts()) {
        const SunburstArc arc = placed(index);
        painter.setPen(QPen(t.surface, arc.span < 1.5 ? 0.5 : 1.2));
        painter.setBrush(groundOf(index));
        painter.drawPath(shapeOf(arc));
        if (moved() >= 1)
            paintLabel(painter, index, arc);
    }
    paintMiddle(painter);
    if (current() < 0 || !isShown(current()))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.surface, hasFocus() ? 5 : 4));
    painter.drawPath(shapeOf(placed(current())));
    painter.setPen(QPen(t.accent, hasFocus() ? 3 : 2));
    painter.drawPath(shapeOf(placed(current())));
}

/// Along the arc where it is long enough for that, else along the radius.
void Sunburst::paintLabel(QPainter& painter, int index, const SunburstArc& arc) const {
    QFont font = secondaryFont();
    font.setPixelSize(11);
    painter.setFont(font);
    const SizeTree::Node& node = tree().node(index);
    const QString name =
        node.isRest() ? tr("%Ln more", nullptr, static_cast<int>(node.entries)) : format::ltr(node.name);
    const double inner = ringWidth() * (arc.ring - 1 + kMiddleRadius);
    const double length = std::min(arc.span, 160.0) * std::numbers::pi / 180 * inner;
    const double text = painter.fontMetrics().horizontalAdvance(name) + 10;
    const double sagitta = text * text / (8 * inner);
    const bool along = text <= length && sagitta + 18 <= ringWidth();
    const double room = ringWidth() - 10;
    if (!along && (length < 15 || room < 34))
        return;
    const Tokens& t = tokens(this);
    const double angle = arc.from + arc.span / 2;
    const bool lower = angle > 90 && angle < 270; // else it would stand on its head
    painter.save();
    painter.setPen(isFaded(index) ? t.secondary : node.isRest() ? t.text : t.inkOn(groundOf(index)));
    painter.translate(middle());
    QRectF place;
    if (along) {
        const double radius = inner + (ringWidth() - sagitta) / 2;
        painter.rotate(lower ? angle + 180 : angle);
        place = QRectF(-text / 2, (lower ? radius : -radius) - 8, text, 16);
    } else {
        painter.rotate(angle > 180 ? angle + 90 : angle - 90);
        place = QRectF(angle > 180 ? -inner - ringWidth() + 5 : inner + 5, -8, room, 16);
    }
    painter.drawText(
        place, Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(name, Qt::ElideMiddle, static_cast<int>(place.width())));
    painter.restore();
}

void Sunburst::paintMiddle(QPainter& painter) const {
    const Tokens& t = tokens(this);
    const QRectF disc = QRectF(partRect(0)).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(t.hairline, 1));
    painter.setBrush(hover() == 0 ? t.selection : t.list);
    painter.drawEllipse(disc);
    const int room = static_cast<int>(disc.width() * 0.8);
    const QRect name(static_cast<int>(disc.center().x()) - room / 2, static_cast<int>(disc.center().y()) - 17,
                     room, 17);
    QFont strong = secondaryFont();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(name, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(format::ltr(tree().node(0).name), Qt::ElideLeft, room));
    painter.setFont(secondaryFont());
    painter.setPen(t.secondary);
    painter.drawText(name.translated(0, 17), Qt::AlignCenter | Qt::TextSingleLine,
                     format::bytes(tree().node(0).bytes));
}

} // namespace outcrop::ui
