// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/treemap_layout.h"

#include <algorithm>
#include <numeric>

namespace outcrop::ui {

namespace {

constexpr double kSmallest = 2;   ///< of either side, to be seen
constexpr double kEdge = 2;       ///< of a directory around its children
constexpr double kLeastInner = 9; ///< else a directory is one tile: frames would be all there is
constexpr double kHeaderWidth = 44;
constexpr double kBelowHeader = 10; ///< at least, else the name gives way

/// Lays a row of weights along the shorter side of what is left, and takes it off.
class Row {
public:
    Row(QRectF& left, double scale) : m_left(left), m_scale(scale) {}

    double side() const { return std::min(m_left.width(), m_left.height()); }
    /// The worst ratio of sides, were the row to hold weights from `least` to `most` of that sum.
    double worst(double sum, double most, double least) const {
        const double area = sum * m_scale;
        const double square = side() * side();
        return std::max(square * most * m_scale / (area * area), area * area / (square * least * m_scale));
    }
    void place(const std::vector<double>& weights, size_t from, size_t to, std::vector<QRectF>& rects) {
        const double sum = std::accumulate(weights.begin() + static_cast<std::ptrdiff_t>(from),
                                           weights.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
        const bool upright = m_left.width() >= m_left.height();
        const double length = side();
        const double depth = length > 0 ? sum * m_scale / length : 0;
        double at = 0;
        for (size_t i = from; i < to; ++i) {
            const double part = length * weights[i] / sum;
            rects[i] = upright ? QRectF(m_left.left(), m_left.top() + at, depth, part)
                               : QRectF(m_left.left() + at, m_left.top(), part, depth);
            at += part;
        }
        if (upright)
            m_left.setLeft(std::min(m_left.left() + depth, m_left.right()));
        else
            m_left.setTop(std::min(m_left.top() + depth, m_left.bottom()));
    }

private:
    QRectF& m_left;
    double m_scale;
};

TreemapTile tileOf(const SizeTree::Node& node, const QRectF& rect) {
    TreemapTile tile{rect, {}, false};
    if (node.childCount == 0)
        return tile;
    tile.header = rect.width() >= kHeaderWidth && rect.height() >= kTreemapHeader + kBelowHeader;
    const QRectF inner = rect.adjusted(kEdge, tile.header ? kTreemapHeader : kEdge, -kEdge, -kEdge);
    if (inner.width() >= kLeastInner && inner.height() >= kLeastInner)
        tile.inner = inner;
    return tile;
}

} // namespace

std::vector<QRectF> squarify(const QRectF& whole, const std::vector<double>& weights) {
    std::vector<QRectF> rects(weights.size());
    const size_t count = static_cast<size_t>(
        std::ranges::find_if(weights, [](double weight) { return weight <= 0; }) - weights.begin());
    const double total =
        std::accumulate(weights.begin(), weights.begin() + static_cast<std::ptrdiff_t>(count), 0.0);
    if (total <= 0 || whole.isEmpty())
        return rects;
    QRectF left = whole;
    Row row(left, whole.width() * whole.height() / total);
    for (size_t from = 0; from < count;) {
        double sum = weights[from];
        size_t to = from + 1;
        while (to < count && row.worst(sum + weights[to], weights[from], weights[to]) <=
                                 row.worst(sum, weights[from], weights[to - 1]))
            sum += weights[to++];
        row.place(weights, from, to, rects);
        from = to;
    }
    return rects;
}

std::vector<TreemapTile> layOutTreemap(const SizeTree& tree, const QSizeF& size) {
    std::vector<TreemapTile> tiles(static_cast<size_t>(tree.size()));
    if (tree.isEmpty() || size.isEmpty())
        return tiles;
    const QRectF whole(QPointF(0, 0), size);
    tiles.front() = {whole, whole, false}; // its name stands above the map
    std::vector<double> weights;
    for (int i = 0; i < tree.size(); ++i) {
        const QRectF inner = tiles[static_cast<size_t>(i)].inner;
        if (inner.isEmpty())
            continue;
        const SizeTree::Node& node = tree.node(i);
        std::vector<int> order(static_cast<size_t>(node.childCount));
        std::iota(order.begin(), order.end(), node.firstChild);
        std::ranges::stable_sort(order, std::ranges::greater(),
                                 [&](int child) { return tree.node(child).bytes; });
        weights.clear();
        for (const int child : order)
            weights.push_back(static_cast<double>(tree.node(child).bytes));
        const std::vector<QRectF> rects = squarify(inner, weights);
        for (size_t at = 0; at < rects.size(); ++at)
            if (rects[at].width() >= kSmallest && rects[at].height() >= kSmallest)
                tiles[static_cast<size_t>(order[at])] = tileOf(tree.node(order[at]), rects[at]);
    }
    return tiles;
}

} // namespace outcrop::ui
