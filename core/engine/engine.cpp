// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/engine.h"

#include "core/base/error.h"
#include "core/engine/engine_parts.h"

namespace outcrop {

Engine::Engine(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Engine Engine::open(const std::string& rootOverride) {
    Engine engine(std::make_unique<Parts>(Store::open(StorePaths::defaults(rootOverride))));
    try {
        engine.releaseVolumes(); // a monitor that was killed could not
    } catch (const Error&) {
        // The next one tries again; who removes the volume is told why it stays mounted.
    }
    return engine;
}

const Store& Engine::store() const {
    return m_parts->store;
}
const Images& Engine::images() const {
    return m_parts->images;
}
const Containers& Engine::containers() const {
    return m_parts->containers;
}
const Volumes& Engine::volumes() const {
    return m_parts->volumes;
}

std::vector<Images::Use> Engine::Parts::imageUses() const {
    std::vector<Images::Use> uses;
    for (const Container& container : containers.list()) {
        const bool running = container.state.status == ContainerStatus::Running;
        uses.push_back({container.record.image, container.record.id.str(), running});
        for (const MountPoint& mount : container.record.mounts)
            if (!mount.image.empty())
                uses.push_back({ImageId::parse(mount.image), container.record.id.str(), running});
    }
    return uses;
}

MergedTree::Layers Engine::Parts::imageTrees(const ContainerRecord& record) const {
    MergedTree::Layers trees;
    for (const Digest& diffId : record.layers)
        trees.push_back(images.tree(diffId));
    return trees;
}

} // namespace outcrop
