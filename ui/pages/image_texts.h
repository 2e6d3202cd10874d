// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/images.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/facts_view.h"
#include "ui/widgets/layer_stack.h"

#include <QVector>

namespace outcrop::ui {

/// How the facts of an image become what widgets show. Pure: values in, values out.

/// One band for each history step, base first.
QVector<Stratum> strataOf(const ImageDetails& image);

/// What the Layer column says, by layer index.
QVector<FileTreeModel::LayerLabel> layerLabelsOf(const ImageDetails& image);

/// The rows of a process configuration, shared by images and containers.
QVector<FactGroup> processFacts(const ProcessConfig& config);

/// An image's facts: identity, then process.
QVector<FactGroup> imageFacts(const ImageDetails& image);

/// The name people use: its first tag, else its short id.
QString imageName(const ImageSummary& image);

} // namespace outcrop::ui
