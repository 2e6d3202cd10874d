// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/size_tree.h"

#include <QRectF>
#include <QSizeF>
#include <vector>

namespace outcrop::ui {

/// Cuts a rectangle into one for each weight, of areas as the weights are and as square as can be (Bruls,
/// Huizing, van Wijk: Squarified Treemaps, 2000). weights: the heaviest first, none negative. What weighs
/// nothing gets an empty rectangle.
std::vector<QRectF> squarify(const QRectF& whole, const std::vector<double>& weights);

/// Where a node of a SizeTree lies in a treemap.
struct TreemapTile {
    QRectF rect;         ///< empty: too small to be seen
    QRectF inner;        ///< of a directory what its children share; empty: they are too small
    bool header = false; ///< there is room for its name above them
};

constexpr double kTreemapHeader = 18;

/// One for each node, from the left.
std::vector<TreemapTile> layOutTreemap(const SizeTree& tree, const QSizeF& size);

} // namespace outcrop::ui
