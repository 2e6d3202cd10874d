// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/disk_chart.h"

#include <QRectF>
#include <QSizeF>
#include <vector>

namespace outcrop::ui {

/// Where a disk lies on its map: a region for each group that has something, of areas as their bytes are.
struct DiskMapLayout {
    struct Region {
        DiskTile::Group group = DiskTile::Group::Image;
        QRectF rect;
        bool header = false; ///< there is room for its name above its tiles
    };
    std::vector<Region> regions;
    std::vector<QRectF> tiles; ///< one for each of the chart; empty: too small to be seen

    /// The nearest that is seen beyond a tile in a direction; -1: none.
    int neighbour(int tile, Qt::Key towards) const;
};

constexpr double kDiskMapHeader = 20;

/// From the left.
DiskMapLayout layOutDiskMap(const DiskChart& chart, const QSizeF& size);

} // namespace outcrop::ui
