// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/image_steps.h"

#include "core/oci/time.h"

namespace outcrop {

namespace {

void giveLayer(LayerStep& step, const ImageConfig& config, size_t layer) {
    step.layerIndex = static_cast<int>(layer);
    step.diffId = config.diffIds[layer];
}

} // namespace

std::vector<LayerStep> mapHistory(const ImageConfig& config) {
    std::vector<LayerStep> steps;
    size_t layer = 0;
    for (const HistoryStep& entry : config.history) {
        LayerStep step;
        step.createdBy = entry.createdBy;
        step.comment = entry.comment;
        step.created = epochSeconds(entry.created);
        if (!entry.emptyLayer && layer < config.diffIds.size())
            giveLayer(step, config, layer++);
        steps.push_back(step);
    }
    for (; layer < config.diffIds.size(); ++layer) {
        LayerStep step;
        giveLayer(step, config, layer);
        steps.push_back(step);
    }
    return steps;
}

} // namespace outcrop
