// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

namespace outcrop {

/// The rooms an engine is made of; they look at the same store and keep nothing themselves.
struct Engine::Parts {
    explicit Parts(Store opened)
        : store(std::move(opened)), images(store), containers(store), volumes(store) {}
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    const Store store;
    const Images images;
    const Containers containers;
    const Volumes volumes;

    /// Which images the containers use, for Images::remove().
    std::vector<Images::Use> imageUses() const;
    /// Indexes of a container's image, base first, also when the image has lost its last name.
    MergedTree::Layers imageTrees(const ContainerRecord& record) const;
};

} // namespace outcrop
