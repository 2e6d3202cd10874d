// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/genealogy_chart.h"

namespace outcrop::ui {

namespace chart {
inline constexpr double width = 232;    ///< of every box
inline constexpr double head = 46;      ///< two lines of text
inline constexpr double columnGap = 56; ///< between a box and what stands on it
inline constexpr double rowGap = 12;    ///< between neighbours
inline constexpr double familyGap = 28; ///< between trees
inline constexpr double bandGap = 1;
inline constexpr double foot = 8; ///< below the bands
} // namespace chart

/// Puts boxes, which know their heights, into columns by their depth: as close as they can lie without one
/// over another, each beside the middle of what stands on it. Gives the whole's size.
QSizeF layOut(QVector<GenealogyBox>& boxes, const QVector<int>& roots);

} // namespace outcrop::ui
