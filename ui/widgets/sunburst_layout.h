// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/size_tree.h"

#include <vector>

namespace outcrop::ui {

/// Where a node of a SizeTree lies in a sunburst: angles in degrees, clockwise from noon.
struct SunburstArc {
    double from = 0;
    double span = 0; ///< 0: too small to be seen, or too deep
    double ring = 0; ///< 0: the middle
};

constexpr int kSunburstRings = 5; ///< around the middle

/// One for each node; a directory's children share its angle by their bytes.
std::vector<SunburstArc> layOutSunburst(const SizeTree& tree);

} // namespace outcrop::ui
