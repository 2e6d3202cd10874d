// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/disk_map_layout.h"

#include "ui/widgets/treemap_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcrop::ui {

namespace {

constexpr double kRegionGap = 6;
constexpr double kHeaderRoom = 72;
constexpr double kSmallestTile = 3;

struct DiskSlice {
    DiskTile::Group group;
    quint64 bytes;
};

void layOutRegion(const DiskChart& chart, const DiskMapLayout::Region& region, std::vector<QRectF>& tiles) {
    std::vector<size_t> within;
    std::vector<double> weights;
    for (size_t i = 0; i < chart.tiles.size(); ++i)
        if (chart.tiles[i].group == region.group) {
            within.push_back(i);
            weights.push_back(double(chart.tiles[i].bytes));
        }
    const QRectF inner = region.rect.adjusted(0, region.header ? kDiskMapHeader : 0, 0, 0);
    const std::vector<QRectF> rects = squarify(inner, weights);
    for (size_t i = 0; i < within.size(); ++i)
        if (rects[i].width() >= kSmallestTile && rects[i].height() >= kSmallestTile)
            tiles[within[i]] = rects[i];
}

/// How far it is from edge to edge, where it lies in that direction; what lies aside counts double, and of
/// those level with it the one whose middle is nearest goes before.
double distanceTo(const QRectF& from, const QRectF& to, Qt::Key towards) {
    const bool level = towards == Qt::Key_Left || towards == Qt::Key_Right;
    const double ahead = towards == Qt::Key_Left    ? from.left() - to.right()
                         : towards == Qt::Key_Right ? to.left() - from.right()
                         : towards == Qt::Key_Up    ? from.top() - to.bottom()
                                                    : to.top() - from.bottom();
    if (ahead < -1)
        return std::numeric_limits<double>::infinity();
    const double aside = level ? std::max({0.0, to.top() - from.bottom(), from.top() - to.bottom()})
                               : std::max({0.0, to.left() - from.right(), from.left() - to.right()});
    const QPointF way = to.center() - from.center();
    return ahead + 2 * aside + 0.01 * std::abs(level ? way.y() : way.x());
}

} // namespace

DiskMapLayout layOutDiskMap(const DiskChart& chart, const QSizeF& size) {
    DiskMapLayout layout;
    layout.tiles.resize(chart.tiles.size());
    std::vector<DiskSlice> slices;
    for (const DiskTile::Group group : {DiskTile::Group::Shared, DiskTile::Group::Image,
                                        DiskTile::Group::Container, DiskTile::Group::Volume})
        if (const quint64 bytes = chart.bytesOf(group); bytes > 0)
            slices.push_back({group, bytes});
    std::ranges::stable_sort(slices, std::ranges::greater(), &DiskSlice::bytes);
    std::vector<double> weights;
    for (const DiskSlice& slice : slices)
        weights.push_back(double(slice.bytes));
    const std::vector<QRectF> rects =
        squarify(QRectF(0, 0, size.width() + kRegionGap, size.height() + kRegionGap), weights);
    for (size_t i = 0; i < slices.size(); ++i) {
        const QRectF rect = rects[i].adjusted(0, 0, -kRegionGap, -kRegionGap);
        if (rect.width() < kSmallestTile || rect.height() < kSmallestTile)
            continue;
        const bool header = rect.width() >= kHeaderRoom && rect.height() >= 2 * kDiskMapHeader;
        layout.regions.push_back({slices[i].group, rect, header});
        layOutRegion(chart, layout.regions.back(), layout.tiles);
    }
    return layout;
}

int DiskMapLayout::neighbour(int tile, Qt::Key towards) const {
    int nearest = -1;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < int(tiles.size()); ++i) {
        const double distance = i == tile || tiles[size_t(i)].isEmpty()
                                    ? std::numeric_limits<double>::infinity()
                                    : distanceTo(tiles[size_t(tile)], tiles[size_t(i)], towards);
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace outcrop::ui
