// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/engine.h"

#include "core/engine/engine_parts.h"

namespace outcrop {

Engine::Engine(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Engine Engine::open(const std::string& rootOverride) {
    return Engine(std::make_unique<Parts>(Store::open(StorePaths::defaults(rootOverride))));
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
    for (const Container& container : containers.list())
        uses.push_back({container.record.image, container.record.id.str(),
                        container.state.status == ContainerStatus::Running});
    return uses;
}

MergedTree::Layers Engine::Parts::imageTrees(const ContainerRecord& record) const {
    MergedTree::Layers trees;
    for (const Digest& diffId : record.layers)
        trees.push_back(images.tree(diffId));
    return trees;
}

} // namespace outcrop
