// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/engine/container_tree.h"
#include "core/engine/engine_parts.h"
#include "core/engine/engine_stubs.h"
#include "core/layer/worker_client.h"

#include <fcntl.h>
#include <future>

namespace outcrop {

namespace {

constexpr int kLooksAtExchanged = 5;

} // namespace

UniqueFd openUpper(const Containers& containers, const ContainerId& id) {
    const std::filesystem::path upper = containers.bundle(id) / "upper";
    UniqueFd fd(::open(upper.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd)
        return fd;
    return openFile(upper, O_PATH | O_DIRECTORY);
}

ContainerTrees containerTrees(const MergedTree::Layers& image, const UniqueFd& upper, bool withDigests,
                              const std::string& object, std::stop_token stop) {
    return treesWith(image, workerWalk(upper.get(), withDigests ? WalkDetail::Digests : WalkDetail::Facts,
                                       object, std::move(stop)));
}

ContainerTrees treesWith(const MergedTree::Layers& image, std::shared_ptr<const FileTree> upper) {
    ContainerTrees trees;
    trees.layers = image;
    if (auto stubs = stubLayer(image))
        trees.layers.push_back(std::move(stubs));
    trees.upper = std::move(upper);
    trees.layers.push_back(trees.upper);
    return trees;
}

std::shared_ptr<const MergedTree> diffOf(const ContainerTrees& trees,
                                         const MergedTree::AskCapabilities& ask) {
    const bool single = IdMap::detect().kind == IdMap::Kind::Single;
    return MergedTree::containerDiff(trees.layers, engineStubs(), single ? Owners::Squashed : Owners::Kept,
                                     ask);
}

std::shared_ptr<const MergedTree> Engine::containerDiff(const std::string& nameOrId, std::stop_token stop,
                                                        FileXattrs xattrs) const {
    const ContainerRecord record = m_parts->containers.find(nameOrId).record;
    const UniqueFd upper = openUpper(m_parts->containers, record.id);
    const std::string object = "container " + record.name;
    const bool all = xattrs == FileXattrs::Read;
    auto walk = std::async(std::launch::async, [&] { // another process, which the image need not wait for
        return workerWalk(upper.get(), all ? WalkDetail::Facts : WalkDetail::Stat, object, stop);
    });
    const MergedTree::Layers image = m_parts->imageTrees(record); // before the walk is waited for
    const ContainerTrees trees = treesWith(image, walk.get());
    if (all)
        return diffOf(trees);
    return diffOf(trees,
                  [&](const auto& paths) { return workerCapabilities(upper.get(), paths, object, stop); });
}

std::shared_ptr<const MergedTree> Engine::containerFiles(const std::string& nameOrId,
                                                         std::stop_token stop) const {
    const ContainerRecord record = m_parts->containers.find(nameOrId).record;
    const UniqueFd upper = openUpper(m_parts->containers, record.id);
    MergedTree::Layers layers = m_parts->imageTrees(record);
    layers.push_back(workerWalk(upper.get(), WalkDetail::Facts, "container " + record.name, std::move(stop)));
    return MergedTree::unionOf(std::move(layers));
}

std::optional<UniqueFd> Engine::openContainerFile(const std::string& nameOrId, const std::string& path,
                                                  FileSide side, std::stop_token stop) const {
    const ContainerRecord record = m_parts->containers.find(nameOrId).record;
    const UniqueFd upper = openUpper(m_parts->containers, record.id);
    bool exchanged = false;
    const auto look = [&]() -> std::optional<UniqueFd> {
        MergedTree::Layers layers = m_parts->imageTrees(record);
        const size_t imageLayers = layers.size();
        if (side == FileSide::After)
            layers.push_back(workerWalk(upper.get(), WalkDetail::Stat, "container " + record.name, stop));
        const auto tree = MergedTree::unionOf(std::move(layers));
        const NodeIndex node = tree->find(path);
        if (node == kNoNode || tree->entry(node).type != FileType::Regular)
            return std::nullopt;
        Progress quiet;
        if (tree->node(node).layer < imageLayers)
            return m_parts->images.openLayerFile(record.layers[tree->node(node).layer], path, quiet, stop);
        try {
            return workerOpenFile(upper.get(), path);
        } catch (const Error& error) {
            exchanged = error.code() == ErrorCode::NotFound;
            if (!exchanged)
                throw;
            return std::nullopt;
        }
    };
    // Between the walk and the opening the container may exchange the file: another walk sees the new one.
    // One that is gone each time is not there.
    std::optional<UniqueFd> file = look();
    for (int left = kLooksAtExchanged; exchanged && left > 0; --left) {
        exchanged = false;
        file = look();
    }
    return file;
}

} // namespace outcrop
