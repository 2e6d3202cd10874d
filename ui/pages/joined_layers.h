// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"
#include "core/engine/engine.h"
#include "core/image/images.h"
#include "ui/widgets/layer_stack.h"

#include <QString>
#include <QVector>
#include <optional>
#include <string>

namespace outcrop::ui {

/// A side of a comparison that stands on layers: an image that is not cut, or a container.
struct LayeredSide {
    QString name; ///< as it was asked for
    ImageDetails image;
    std::optional<Container> container;
};
/// On a worker. nullopt: it has no layers, or is not there.
std::optional<LayeredSide> layeredSide(const Engine& engine, const std::string& name);

/// Two stacks as one picture: what both stand on once, then either branch.
struct JoinedLayers {
    struct Range {
        QString before;
        QString after;
    };
    QVector<Stratum> strata;
    QVector<Range> ranges; ///< what to compare when the stratum is chosen: its side, up to it
};
JoinedLayers joinLayers(const LayeredSide& before, const LayeredSide& after);

} // namespace outcrop::ui
