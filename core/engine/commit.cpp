// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/chosen_changes.h"
#include "core/engine/container_layer.h"
#include "core/engine/dockerfile_change.h"
#include "core/engine/patched_changes.h"
#include "core/layer/worker_client.h"
#include "core/oci/time.h"
#include "core/store/garbage.h"

#include <optional>

namespace outcrop {

namespace {

HistoryStep historyStep(const ContainerRecord& record, const CommitOptions& options,
                        const std::string& author, bool empty) {
    HistoryStep step;
    step.created = nowRfc3339Nano();
    if (record.config.cmd)
        for (const std::string& word : *record.config.cmd)
            step.createdBy += (step.createdBy.empty() ? "" : " ") + word;
    step.comment = options.message;
    step.author = author;
    step.emptyLayer = empty;
    return step;
}

ReadLayerFile readerOf(const Images& images, const ContainerRecord& record, const std::stop_token& stop) {
    return [&images, &record, stop](size_t layer, const std::string& path) -> std::string {
        if (layer >= record.layers.size()) // our own stubs are empty
            return {};
        Progress quiet;
        const UniqueFd file = images.openLayerFile(record.layers[layer], path, quiet, stop);
        return readAll(file.get(), path);
    };
}

} // namespace

ImageId Engine::commit(const CommitOptions& options, Progress& progress, std::stop_token stop) const {
    const ContainerRecord record = m_parts->containers.find(options.container).record;
    ImageDetails base = m_parts->images.details(record.image.str());
    ImageConfig config = base.config;
    config.config = committedConfig(record.config, options.changes);

    const StoreLock lock = m_parts->store.lockShared();
    Staging staging = m_parts->store.makeStaging();
    const UniqueFd upper = openUpper(m_parts->containers, record.id);
    progress.phase("compare", record.name, 0);
    const ContainerTrees trees =
        containerTrees(m_parts->imageTrees(record), upper, true, "container " + record.name, stop);
    LayerChanges content = layerContent(trees);
    chooseChanges(content, options.only, options.except);
    if (options.patch || !options.whole.empty())
        choosePatched(content, trees, {options.patch, options.whole}, readerOf(m_parts->images, record, stop),
                      stop);
    std::optional<ArchiveMember> packed;
    if (!content.present.empty() || !content.removed.empty()) {
        PackRequest request;
        request.upperFd = upper.get();
        request.paths.assign(content.present.begin(), content.present.end());
        request.removed = content.removed;
        request.files = content.files;
        const UniqueFd stagingFd = openDirectory(staging.path());
        packed = workerPack(request, stagingFd.get(), progress, stop);
    }
    config.author = options.author.empty() ? config.author : options.author;
    config.history.push_back(historyStep(record, options, config.author, !packed));
    config.created = config.history.back().created;
    throwIfCancelled(stop, "commit container");
    // Killed or failing from here on, the next open takes out of the store what no image refers to.
    writeFileAtomic(staging.path() / kPublishingMark, {}, Durability::ProcessDeath);
    try {
        std::vector<Images::NewLayer> layers;
        if (packed)
            layers.push_back(keepLayer(m_parts->store, *packed, staging.path()));
        return m_parts->images.addImage(&base.summary, config, layers, options.target);
    } catch (...) {
        staging.leave();
        throw;
    }
}

} // namespace outcrop
