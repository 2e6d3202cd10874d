// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/genealogy_painter.h"

#include "ui/models/format.h"
#include "ui/models/genealogy_layout.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace outcrop::ui {

namespace {

using BoxKind = GenealogyBox::Kind;

constexpr double kBoxPad = 12;
constexpr double kBoxMark = 22; ///< room of the dot or the cylinder before the words
constexpr double kBoxStrip = 6; ///< the writable layer of a container, at its edge
constexpr double kBoxCorner = 4;
constexpr double kReadable = 0.6;  ///< below this scale there is only a name
constexpr double kNamed = 0.25;    ///< below this not even that
constexpr double kFarLetters = 10; ///< pixels, of a name from afar
constexpr double kThickEdge = 9;   ///< under very many images
constexpr double kFaded = 0.4;     ///< of what does not match

bool contains(const QVector<bool>& set, int index) {
    return !set.isEmpty() && set[index];
}

} // namespace

QRectF GenealogyPainter::mirrored(const QRectF& rect) const {
    if (m_direction == Qt::LeftToRight)
        return rect;
    return {m_chart.size.width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QRectF GenealogyPainter::placeOf(int index) const {
    return mirrored(m_chart.boxes[index].rect);
}

QRectF GenealogyPainter::inside(const QRectF& box, double start, double top, double width,
                                double height) const {
    const double left = m_direction == Qt::LeftToRight ? box.left() + start : box.right() - start - width;
    return {left, box.top() + top, width, height};
}

void GenealogyPainter::paint(QPainter& painter, const QRectF& exposed, const GenealogyLook& look,
                             double scale) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(m_direction);
    paintEdges(painter, exposed, look);
    for (int i = 0; i < m_chart.boxes.size(); ++i)
        if (placeOf(i).adjusted(-4, -4, 4, 4).intersects(exposed))
            paintBox(painter, i, look, scale);
}

/// Those of what is chosen last, over the others.
void GenealogyPainter::paintEdges(QPainter& painter, const QRectF& exposed, const GenealogyLook& look) const {
    const auto paintThose = [&](bool related) {
        const auto wanted = [&](int from, int to) {
            return (contains(look.related, from) && contains(look.related, to)) == related &&
                   placeOf(from).united(placeOf(to)).intersects(exposed);
        };
        for (int i = 0; i < m_chart.boxes.size(); ++i)
            if (const int parent = m_chart.boxes[i].parent; parent >= 0 && wanted(parent, i))
                paintEdge(painter, parent, i, false, look);
        for (const GenealogyChart::Link& link : m_chart.links)
            if (wanted(link.container, link.volume))
                paintEdge(painter, link.container, link.volume, true, look);
    };
    paintThose(false);
    if (!look.related.isEmpty())
        paintThose(true);
}

/// As thick as many images stand on what it leads to.
void GenealogyPainter::paintEdge(QPainter& painter, int from, int to, bool hanging,
                                 const GenealogyLook& look) const {
    const GenealogyBox& upper = m_chart.boxes[to];
    const QRectF a = placeOf(from), b = placeOf(to);
    const bool onward = m_direction == Qt::LeftToRight;
    const QPointF start(onward ? a.right() : a.left(), a.center().y());
    const QPointF end(onward ? b.left() : b.right(), b.center().y());
    const double bend = std::abs(end.x() - start.x()) / 2 * (onward ? 1 : -1);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    const bool related = contains(look.related, from) && contains(look.related, to);
    const double width =
        upper.images > 0 ? std::min(kThickEdge, 1.5 + 1.2 * std::log2(double(upper.images))) : 1.5;
    QPen pen(related                         ? m_tokens.accent
             : upper.kind == BoxKind::Volume ? m_tokens.mount
                                             : m_tokens.outline,
             width);
    if (hanging)
        pen.setDashPattern({3, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setOpacity(!look.matches.isEmpty() ? kFaded : related ? 1 : 0.6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
    painter.setOpacity(1);
}

QColor GenealogyPainter::lineOf(const GenealogyBox& box) const {
    switch (box.kind) {
    case BoxKind::Container:
        return m_tokens.accent;
    case BoxKind::Volume:
        return m_tokens.mount;
    case BoxKind::Image:
    case BoxKind::Layers:
        break;
    }
    return m_tokens.hairline;
}

void GenealogyPainter::paintBox(QPainter& painter, int index, const GenealogyLook& look, double scale) const {
    const GenealogyBox& box = m_chart.boxes[index];
    const QRectF place = placeOf(index);
    if (!look.matches.isEmpty() && !look.matches[index])
        painter.setOpacity(kFaded);
    const bool chosen = index == look.current || index == look.target;
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosen                        ? m_tokens.selection
                     : index == look.hover         ? m_tokens.accentTint
                     : box.kind == BoxKind::Layers ? m_tokens.window
                                                   : m_tokens.surface);
    painter.drawRoundedRect(place, kBoxCorner, kBoxCorner);
    if (box.kind == BoxKind::Container)
        paintHatching(painter, inside(place, 0, 0, kBoxStrip, place.height()));
    paintFrame(painter, index, place, look);
    paintBands(painter, box, place);
    if (scale >= kReadable)
        paintMark(painter, box, place);
    if (scale >= kNamed)
        paintWords(painter, box, place, scale);
    painter.setOpacity(1);
}

void GenealogyPainter::paintFrame(QPainter& painter, int index, const QRectF& place,
                                  const GenealogyLook& look) const {
    const GenealogyBox& box = m_chart.boxes[index];
    QPen pen(lineOf(box), 1);
    if (box.kind == BoxKind::Container || (box.kind == BoxKind::Volume && !box.used))
        pen.setDashPattern({3, 2.5});
    const bool loud = index == look.current || index == look.target || contains(look.matches, index);
    if (loud)
        pen = QPen(m_tokens.accent, index == look.current && look.focused ? 2.5 : 1.8);
    else if (contains(look.related, index))
        pen.setColor(m_tokens.accent);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), kBoxCorner, kBoxCorner);
    if (index != look.marked)
        return;
    painter.setPen(QPen(m_tokens.renamed, 2, Qt::DotLine));
    painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), kBoxCorner + 3, kBoxCorner + 3);
}

/// The last layer on top, in the colours that they have in the stack.
void GenealogyPainter::paintBands(QPainter& painter, const GenealogyBox& box, const QRectF& place) const {
    double bottom = place.height() - chart::foot;
    painter.setPen(Qt::NoPen);
    for (const GenealogyBox::Band& band : box.bands) {
        painter.setBrush(m_tokens.stratum(band.layer));
        painter.drawRoundedRect(
            inside(place, kBoxPad, bottom - band.height, place.width() - 2 * kBoxPad, band.height), 1, 1);
        bottom -= band.height + chart::bandGap;
    }
}

/// The container's own layer: not yet stone.
void GenealogyPainter::paintHatching(QPainter& painter, const QRectF& strip) const {
    QColor hatch = m_tokens.accent;
    hatch.setAlphaF(0.45F);
    painter.setPen(QPen(hatch, 1.5));
    const QRectF in = strip.adjusted(1, 4, -1, -4);
    for (double y = in.top() + in.width(); y <= in.bottom(); y += 5)
        painter.drawLine(QPointF(in.left(), y), QPointF(in.right(), y - in.width()));
}

/// A container's state by its shape, a volume's cylinder.
void GenealogyPainter::paintMark(QPainter& painter, const GenealogyBox& box, const QRectF& place) const {
    if (box.kind == BoxKind::Volume) {
        const QRectF drum = inside(place, kBoxPad, 15, 12, 15);
        painter.setPen(QPen(m_tokens.mount, 1.4));
        painter.setBrush(Qt::NoBrush);
        const QRectF lid(drum.left(), drum.top(), drum.width(), 5);
        painter.drawEllipse(lid);
        painter.drawLine(QPointF(drum.left(), lid.center().y()), QPointF(drum.left(), drum.bottom() - 2.5));
        painter.drawLine(QPointF(drum.right(), lid.center().y()), QPointF(drum.right(), drum.bottom() - 2.5));
        painter.drawArc(lid.translated(0, drum.height() - 5), 180 * 16, 180 * 16);
        return;
    }
    const QRectF dot = inside(place, kBoxPad + 1, 18, 9, 9);
    switch (box.dot) {
    case DotKind::Filled:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tokens.added);
        painter.drawEllipse(dot);
        break;
    case DotKind::Hollow:
        painter.setPen(QPen(m_tokens.secondary, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(0.65, 0.65, -0.65, -0.65));
        break;
    case DotKind::Alert:
        painter.setPen(QPen(m_tokens.removed, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF({QPointF(dot.center().x(), dot.top() - 1),
                                       dot.bottomRight() + QPointF(1, 0), dot.bottomLeft() - QPointF(1, 0)}));
        break;
    case DotKind::None:
        break;
    }
}

/// From afar only the name, in letters that stay readable.
void GenealogyPainter::paintWords(QPainter& painter, const GenealogyBox& box, const QRectF& place,
                                  double scale) const {
    const bool far = scale < kReadable;
    const bool marked = !far && (box.kind == BoxKind::Volume || box.dot != DotKind::None);
    const double start = kBoxPad + (marked ? kBoxMark : 0);
    const double room = place.width() - start - kBoxPad;
    const auto line = [&](const QFont& font, const QColor& color, const QString& text, double top,
                          double height) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(inside(place, start, top, room, height),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(format::isolated(text), Qt::ElideRight, room));
    };
    QFont title = bodyFont();
    title.setWeight(box.kind == BoxKind::Image ? QFont::DemiBold : QFont::Medium);
    const QColor& ink = box.kind == BoxKind::Layers ? m_tokens.secondary : m_tokens.text;
    if (far) {
        title.setPixelSize(int(kFarLetters / scale));
        return line(title, ink, box.title, 2, chart::head - 4);
    }
    line(title, ink, box.title, 6, 18);
    line(secondaryFont(), m_tokens.secondary, box.facts, 24, 16);
}

} // namespace outcrop::ui
