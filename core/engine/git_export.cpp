// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/git_export.h"

#include "core/base/error.h"
#include "core/engine/bare_repository.h"
#include "core/engine/engine.h"
#include "core/oci/manifest.h"

#include <algorithm>
#include <fcntl.h>

namespace outcrop {

namespace {

/// "alpine@3.10" for alpine:3.10: git has no colons in names, and docker no such "@".
std::string branchOf(const Reference& name) {
    std::string branch = name.familiarName() + (name.tag().empty() ? "" : "@" + name.tag());
    std::ranges::replace(branch, ':', '@');
    return branch;
}

std::vector<std::string> branchesOf(const ImageSummary& image, const GitExportOptions& options) {
    if (!options.branch.empty())
        return {options.branch};
    std::vector<std::string> branches;
    for (const Reference& name : image.tags)
        branches.push_back(branchOf(name));
    if (branches.empty())
        branches.push_back(image.id.shortHex());
    return branches;
}

/// Nothing of it names the image: the same layers give the same commits, whatever they are part of.
std::string messageOf(const LayerStep& step) {
    std::string message = step.createdBy;
    if (message.empty())
        message =
            step.layerIndex < 0 ? "a step without a layer" : "layer " + std::to_string(step.layerIndex + 1);
    message += '\n';
    if (!step.comment.empty())
        message += "\n" + step.comment + "\n";
    if (step.diffId)
        message += "\nLayer: " + step.diffId->str() + "\n";
    return message;
}

std::vector<GitStep> stepsOf(const ImageDetails& image, bool allSteps) {
    std::vector<GitStep> steps;
    int64_t last = 0;
    for (size_t i = 0; i < image.steps.size(); ++i) {
        const LayerStep& step = image.steps[i];
        last = step.created > 0 ? step.created : last;
        if (step.layerIndex < 0 && !allSteps)
            continue;
        const std::vector<HistoryStep>& history = image.config.history;
        steps.push_back({step.layerIndex >= 0, messageOf(step),
                         i < history.size() ? history[i].author : std::string(), last});
    }
    return steps;
}

GitImage gitImage(const Engine& engine, const std::string& name, const GitExportOptions& options) {
    const ImageDetails details = engine.images().details(name);
    const ImageSummary& image = details.summary;
    const Store& store = engine.store();
    GitImage git;
    git.label = "image " + name;
    git.steps = stepsOf(details, options.allSteps);
    git.branches = branchesOf(image, options);
    if (git.steps.empty())
        throw Error(ErrorCode::BadInput, "export", git.label, "it has no layers");
    engine.images().trees(image); // makes indexes that are missing
    for (const Digest& layer : engine.images().layers(image))
        git.trees.push_back(openFile(store.paths().layer(layer) / "tree", O_RDONLY));
    for (const Descriptor& blob :
         Manifest::parse(store.readBlob(image.manifest), image.manifest.str()).layers)
        git.blobs.push_back(openFile(store.blobPath(blob.digest), O_RDONLY));
    return git;
}

} // namespace

std::vector<ExportedImage> exportGit(const Engine& engine, const std::vector<std::string>& images,
                                     const std::filesystem::path& directory, const GitExportOptions& options,
                                     Progress& progress, const std::stop_token& stop) {
    const StoreLock shared = engine.store().lockShared();
    std::vector<ExportedImage> exported;
    std::optional<BareRepository> repository;
    for (const std::string& name : images) {
        GitImage image = gitImage(engine, name, options);
        if (!repository)
            repository.emplace(directory, image.branches.front());
        image.inUse = !repository->isNew();
        exported.push_back({name, image.branches, exportToGit(repository->fd(), image, progress, stop)});
    }
    if (repository)
        repository->complete();
    return exported;
}

} // namespace outcrop
