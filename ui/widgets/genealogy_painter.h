// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/genealogy_chart.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace outcrop::ui {

/// What of a chart stands out.
struct GenealogyLook {
    int current = -1;
    int hover = -1;
    int marked = -1; ///< the first of two to be compared
    int target = -1; ///< that something is dragged over
    bool focused = false;
    QVector<bool> related; ///< empty: none
    QVector<bool> matches; ///< of what is searched; empty: nothing is
};

/// Paints a chart on whatever can be painted on, in any thread: with words, shapes and colours alone.
class GenealogyPainter {
public:
    GenealogyPainter(const GenealogyChart& chart, const Tokens& tokens, Qt::LayoutDirection direction)
        : m_chart(chart), m_tokens(tokens), m_direction(direction) {}

    /// Where a box lies in this direction: the base is where reading begins.
    QRectF placeOf(int index) const;
    /// What of it lies in `exposed`. scale: how large the painter makes it, since small words can't be read.
    void paint(QPainter& painter, const QRectF& exposed, const GenealogyLook& look, double scale) const;
    void paintBox(QPainter& painter, int index, const GenealogyLook& look, double scale) const;

private:
    QRectF mirrored(const QRectF& rect) const;
    /// Within a box, from where reading begins.
    QRectF inside(const QRectF& box, double start, double top, double width, double height) const;
    void paintEdge(QPainter& painter, int from, int to, bool hanging, const GenealogyLook& look) const;
    void paintEdges(QPainter& painter, const QRectF& exposed, const GenealogyLook& look) const;
    void paintBands(QPainter& painter, const GenealogyBox& box, const QRectF& place) const;
    void paintHatching(QPainter& painter, const QRectF& strip) const;
    void paintMark(QPainter& painter, const GenealogyBox& box, const QRectF& place) const;
    void paintWords(QPainter& painter, const GenealogyBox& box, const QRectF& place, double scale) const;
    void paintFrame(QPainter& painter, int index, const QRectF& place, const GenealogyLook& look) const;
    QColor lineOf(const GenealogyBox& box) const;

    const GenealogyChart& m_chart;
    const Tokens& m_tokens;
    const Qt::LayoutDirection m_direction;
};

} // namespace outcrop::ui
