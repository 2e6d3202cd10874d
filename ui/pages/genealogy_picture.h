// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/genealogy_chart.h"
#include "ui/pages/save_as.h"

#include <vector>

class QIODevice;

namespace outcrop::ui {

/// The genealogy as a file: light whatever the window is, since it goes onto paper and into documents.
enum class PictureFormat { Svg, Pdf, Png };

/// Writes all of it; throws Error. Of a very large one the PNG has as many pixels as fit.
void writePicture(const GenealogyChart& chart, Qt::LayoutDirection direction, PictureFormat format,
                  QIODevice& device);

/// What "Save picture…" offers, SVG first.
std::vector<SaveKind> pictureKinds(const GenealogyChartPtr& chart, Qt::LayoutDirection direction);

} // namespace outcrop::ui
