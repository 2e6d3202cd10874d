// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// How the map of the disk is painted.
#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/disk_map.h"
#include "ui/widgets/focus_frame.h"

#include <QPainter>
#include <QStyle>

namespace outcrop::ui {

namespace {

constexpr int kTextLine = 15;
constexpr int kTextPad = 6;
constexpr int kLeastText = 34;
constexpr double kHatch = 7; ///< between two lines

QFont mapFont(QFont::Weight weight = QFont::Normal) {
    QFont font = secondaryFont();
    font.setPixelSize(11);
    font.setWeight(weight);
    return font;
}

/// Lines across a rectangle, upwards: also at 2x as fine as drawn.
void hatch(QPainter& painter, const QRectF& rect, const QColor& colour) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.2));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += kHatch)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

} // namespace

QString diskGroupName(DiskTile::Group group) {
    switch (group) {
    case DiskTile::Group::Shared:
        return DiskMap::tr("Shared layers");
    case DiskTile::Group::Image:
        return DiskMap::tr("Layers of one image");
    case DiskTile::Group::Container:
        return DiskMap::tr("Written by containers");
    case DiskTile::Group::Volume:
        break;
    }
    return DiskMap::tr("Volumes");
}

QColor diskGroupColour(DiskTile::Group group, const QWidget* widget) {
    const Tokens& t = tokens(widget);
    switch (group) {
    case DiskTile::Group::Shared:
        return t.stratum(3);
    case DiskTile::Group::Image:
        return t.stratum(0);
    case DiskTile::Group::Container:
        return t.stratum(1);
    case DiskTile::Group::Volume:
        break;
    }
    return t.stratum(4);
}

QRectF DiskMap::placed(int tile) const {
    const QRectF& rect = m_layout.tiles[size_t(tile)];
    if (m_moved >= 1)
        return rect;
    QRectF from = m_before.value(m_chart->tiles[size_t(tile)].key);
    if (from.isEmpty())
        from = QRectF(rect.center(), QSizeF(0, 0));
    const auto mid = [this](double a, double b) { return a + (b - a) * m_moved; };
    return {mid(from.x(), rect.x()), mid(from.y(), rect.y()), mid(from.width(), rect.width()),
            mid(from.height(), rect.height())};
}

QColor DiskMap::groundOf(int tile) const {
    const Tokens& t = tokens(this);
    const QColor ground = diskGroupColour(m_chart->tiles[size_t(tile)].group, this);
    if (tile != m_hover && !touches(tile, m_hoveredThings))
        return ground;
    return t.inkOn(ground).lightness() < 128 ? ground.lighter(110) : ground.darker(112);
}

void DiskMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DiskMapLayout::Region& region : m_layout.regions)
        paintRegion(painter, region);
    for (const int tile : m_shown)
        paintTile(painter, tile);
    paintFrames(painter);
    if (m_current < 0)
        paintFocusFrame(painter, this);
}

void DiskMap::paintRegion(QPainter& painter, const DiskMapLayout::Region& region) const {
    if (!region.header)
        return;
    const Tokens& t = tokens(this);
    const QRect line = QRectF(region.rect.topLeft(), QSizeF(region.rect.width(), kDiskMapHeader)).toRect();
    const QString bytes = format::bytes(m_chart->bytesOf(region.group));
    painter.setFont(mapFont());
    painter.setPen(t.secondary);
    const int width = tabularWidth(painter.fontMetrics(), bytes);
    const bool both = line.width() > 2 * width + space::xl;
    if (both)
        drawTabular(painter, line, Qt::AlignRight | Qt::AlignVCenter, bytes);
    painter.setFont(mapFont(QFont::Medium));
    painter.setPen(t.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(diskGroupName(region.group), Qt::ElideRight,
                                                      line.width() - (both ? width + space::s : 0)));
}

void DiskMap::paintTile(QPainter& painter, int tile) const {
    const Tokens& t = tokens(this);
    const QRectF rect = placed(tile).adjusted(0.5, 0.5, -0.5, -0.5);
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    const bool goes = m_fates[size_t(tile)] == DiskFate::Goes;
    const QColor ground = goes ? t.lineRemoved : groundOf(tile);
    painter.setPen(goes ? QPen(t.removed, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 2, 2);
    paintFate(painter, rect, m_fates[size_t(tile)]);
    if (m_moved >= 1) // what is written on it waits for the room
        paintLabel(painter, tile, rect, goes ? t.text : t.inkOn(ground));
}

void DiskMap::paintFate(QPainter& painter, const QRectF& rect, DiskFate fate) const {
    const Tokens& t = tokens(this);
    if (fate == DiskFate::Goes)
        hatch(painter, rect, t.wordRemoved);
    if (fate != DiskFate::Wanted)
        return;
    painter.setBrush(Qt::NoBrush);
    QPen pen(t.removed, 2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
}

/// What it is, how many bytes and, of what is shared, that it is there once; on a ground that its letters
/// read on.
void DiskMap::paintLabel(QPainter& painter, int tile, const QRectF& rect, const QColor& ink) const {
    const QRect inner = rect.adjusted(kTextPad, 3, -kTextPad, -3).toRect();
    if (inner.width() < kLeastText || inner.height() < kTextLine - 2)
        return;
    const DiskTile& facts = m_chart->tiles[size_t(tile)];
    const bool goes = m_fates[size_t(tile)] == DiskFate::Goes;
    QStringList lines{nameOf(tile), format::bytes(facts.bytes)};
    if (facts.group == DiskTile::Group::Shared)
        lines.append(tr("stored once"));
    if (goes)
        lines.append(tr("goes"));
    const int rows = std::min(int(lines.size()), inner.height() / kTextLine);
    const int top = rows < 2 ? inner.center().y() - kTextLine / 2 : inner.top();
    for (int i = 0; i < std::max(1, rows); ++i) {
        painter.setFont(mapFont(i == 0 ? QFont::Medium : QFont::Normal));
        const QString text = painter.fontMetrics().elidedText(i == 0 ? format::isolated(lines[i]) : lines[i],
                                                              Qt::ElideMiddle, inner.width());
        const QRect line(inner.left(), top + i * kTextLine, inner.width(), kTextLine);
        if (goes) {
            const int width = std::min(inner.width(), painter.fontMetrics().horizontalAdvance(text)) + 4;
            const QRect under = QStyle::visualRect(layoutDirection(), line,
                                                   QRect(line.left() - 2, line.top(), width, kTextLine));
            painter.fillRect(under, tokens(this).lineRemoved);
        }
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    }
}

/// Around all that what is chosen has, and thicker around the current one.
void DiskMap::paintFrames(QPainter& painter) const {
    const Tokens& t = tokens(this);
    const auto frame = [&](int tile, double width) {
        const QRectF edge = placed(tile).intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.surface, width + 2));
        painter.drawRoundedRect(edge.adjusted(1, 1, -1, -1), 2, 2);
        painter.setPen(QPen(t.accent, width));
        painter.drawRoundedRect(edge, 3, 3);
    };
    for (const int tile : m_shown)
        if (tile != m_current && touches(tile, m_chosen))
            frame(tile, 1.5);
    if (m_current >= 0 && !m_layout.tiles[size_t(m_current)].isEmpty() &&
        (hasFocus() || touches(m_current, m_chosen)))
        frame(m_current, hasFocus() ? 3 : 1.5);
}

} // namespace outcrop::ui
