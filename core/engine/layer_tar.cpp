// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/layer_tar.h"

#include "core/engine/chosen_changes.h"
#include "core/engine/container_layer.h"
#include "core/layer/worker_client.h"

namespace outcrop {

size_t writeLayerTar(const Engine& engine, const std::string& container, const std::vector<std::string>& only,
                     const std::vector<std::string>& except, int outputFd, Progress& progress,
                     const std::stop_token& stop) {
    const ContainerRecord record = engine.containers().find(container).record;
    const UniqueFd upper = openUpper(engine.containers(), record.id);
    MergedTree::Layers image;
    for (const Digest& layer : record.layers)
        image.push_back(engine.images().tree(layer));
    progress.phase("compare", record.name, 0);
    LayerChanges content = layerContent(containerTrees(image, upper, true, "container " + record.name, stop));
    chooseChanges(content, only, except);
    PackRequest request;
    request.upperFd = upper.get();
    request.paths.assign(content.present.begin(), content.present.end());
    request.removed = content.removed;
    workerPackTar(request, outputFd, progress, stop);
    return request.paths.size() + request.removed.size();
}

} // namespace outcrop
