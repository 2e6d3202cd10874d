// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/container_tree.h"
#include "core/layer/worker_client.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace outcrop {

/// What a layer made of a container's writable directory holds.
struct LayerContent {
    std::set<std::string> present; ///< sorted, so parents come first
    std::vector<std::string> removed;

    bool empty() const { return present.empty() && removed.empty(); }
};

/// Everything `diff` lists, with what diff keeps silent about and an image must have all the same. The trees
/// need digests.
LayerContent layerContent(const ContainerTrees& trees);
/// With its parents, so that the layer says what they are.
void addWithParents(const std::string& path, std::set<std::string>& paths);

/// The packed layer becomes part of the store: blob and index first, the image that needs them after.
Images::NewLayer keepLayer(const Store& store, const ArchiveMember& packed,
                           const std::filesystem::path& staging);

} // namespace outcrop
