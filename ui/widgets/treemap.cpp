// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/treemap.h"

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace outcrop::ui {

namespace {

constexpr int kLabelLine = 15;
constexpr int kLabelPad = 5;
constexpr double kLeastLabel = 34;

QFont labelFont(QFont::Weight weight = QFont::Normal) {
    QFont font = secondaryFont();
    font.setPixelSize(11);
    font.setWeight(weight);
    return font;
}

QRectF between(const QRectF& from, const QRectF& to, double share) {
    const auto mid = [share](double a, double b) { return a + (b - a) * share; };
    return {mid(from.x(), to.x()), mid(from.y(), to.y()), mid(from.width(), to.width()),
            mid(from.height(), to.height())};
}

} // namespace

Treemap::Treemap(QWidget* parent) : SizeChart(parent) {
    setAccessibleName(tr("Sizes as a map"));
}

void Treemap::layOut() {
    m_tiles = layOutTreemap(tree(), size());
    if (!isRightToLeft())
        return;
    for (TreemapTile& tile : m_tiles)
        for (QRectF* rect : {&tile.rect, &tile.inner})
            if (!rect->isEmpty())
                rect->moveLeft(width() - rect->right());
}

void Treemap::keepLayout() {
    m_old = m_tiles;
}

bool Treemap::isShown(int index) const {
    return !m_tiles[static_cast<size_t>(index)].rect.isEmpty();
}

QRect Treemap::partRect(int index) const {
    return index < 0 || index >= tree().size() ? QRect()
                                               : m_tiles[static_cast<size_t>(index)].rect.toAlignedRect();
}

int Treemap::partAt(const QPointF& pos) const {
    if (tree().isEmpty())
        return -1;
    int at = 0;
    for (bool deeper = true; deeper;) {
        deeper = false;
        const SizeTree::Node& node = tree().node(at);
        for (int child = node.firstChild; child < node.firstChild + node.childCount && !deeper; ++child)
            if (m_tiles[static_cast<size_t>(child)].rect.contains(pos)) {
                at = child;
                deeper = true;
            }
    }
    return at == 0 ? -1 : at;
}

QRectF Treemap::placed(int index) const {
    const QRectF& rect = m_tiles[static_cast<size_t>(index)].rect;
    if (moved() >= 1)
        return rect;
    const int old = before(index);
    const QRectF from = old >= 0 ? m_old[static_cast<size_t>(old)].rect : QRectF();
    return between(from.isEmpty() ? QRectF(rect.center(), QSizeF(0, 0)) : from, rect, moved());
}

void Treemap::paintParts(QPainter& painter) const {
    for (const int index : shownParts()) // breadth-first: a directory before what lies on it
        paintTile(painter, index);
    if (current() >= 0 && isShown(current()))
        paintFrame(painter, placed(current()));
}

void Treemap::paintTile(QPainter& painter, int index) const {
    const Tokens& t = tokens(this);
    const QRectF rect = placed(index).adjusted(0.5, 0.5, -0.5, -0.5);
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    const bool holds = !m_tiles[static_cast<size_t>(index)].inner.isEmpty();
    if (holds) {
        painter.setPen(QPen(t.hairline, 1));
        painter.setBrush(index == hover() ? t.selection : t.list);
        painter.drawRoundedRect(rect, 2, 2);
        if (moved() >= 1 && m_tiles[static_cast<size_t>(index)].header)
            paintHeader(painter, index, rect);
        return;
    }
    const QColor ground = groundOf(index);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 1.5, 1.5);
    if (moved() >= 1) // what is written on it waits for the room
        paintLabel(painter, index, rect, isFaded(index) ? t.secondary : t.inkOn(ground));
}

void Treemap::paintHeader(QPainter& painter, int index, const QRectF& rect) const {
    const Tokens& t = tokens(this);
    const SizeTree::Node& node = tree().node(index);
    const QRect line = QRectF(rect.left(), rect.top(), rect.width(), kTreemapHeader)
                           .adjusted(kLabelPad, 0, -kLabelPad, 0)
                           .toRect();
    painter.setFont(labelFont());
    const QString bytes = format::bytes(node.bytes);
    const int width = tabularWidth(painter.fontMetrics(), bytes);
    const bool both = line.width() > 2 * width + space::xl;
    painter.setPen(t.secondary);
    if (both)
        drawTabular(painter, line, Qt::AlignRight, bytes);
    painter.setFont(labelFont(QFont::Medium));
    painter.setPen(isFaded(index) ? t.secondary : t.text);
    const int room = line.width() - (both ? width + space::s : 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(format::ltr(node.name), Qt::ElideMiddle, room));
}

void Treemap::paintLabel(QPainter& painter, int index, const QRectF& rect, const QColor& ink) const {
    const SizeTree::Node& node = tree().node(index);
    const QRect inner = rect.adjusted(kLabelPad, 2, -kLabelPad, -2).toRect();
    if (inner.width() < kLeastLabel || inner.height() < kLabelLine - 2)
        return;
    const QString name =
        node.isRest() ? tr("%Ln more", nullptr, static_cast<int>(node.entries)) : format::ltr(node.name);
    painter.setPen(node.isRest() ? tokens(this).text : ink);
    painter.setFont(labelFont(QFont::Medium));
    const int top = inner.height() < 2 * kLabelLine ? inner.center().y() - kLabelLine / 2 : inner.top();
    painter.drawText(QRect(inner.left(), top, inner.width(), kLabelLine),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(name, Qt::ElideMiddle, inner.width()));
    painter.setFont(labelFont());
    const QString bytes = format::bytes(node.bytes);
    if (inner.height() >= 2 * kLabelLine && painter.fontMetrics().horizontalAdvance(bytes) <= inner.width())
        painter.drawText(QRect(inner.left(), top + kLabelLine, inner.width(), kLabelLine),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, bytes);
}

void Treemap::paintFrame(QPainter& painter, const QRectF& rect) const {
    const Tokens& t = tokens(this);
    const QRectF edge = rect.intersected(QRectF(this->rect()).adjusted(1, 1, -1, -1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.surface, hasFocus() ? 5 : 3));
    painter.drawRoundedRect(edge.adjusted(1, 1, -1, -1), 2, 2);
    painter.setPen(QPen(t.accent, hasFocus() ? 3 : 2));
    painter.drawRoundedRect(edge, 3, 3);
}

} // namespace outcrop::ui
