// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/chosen_changes.h"
#include "core/engine/container_tree.h"
#include "core/layer/worker_client.h"

#include <filesystem>

namespace outcrop {

/// Everything `diff` lists, with what diff keeps silent about and an image must have all the same. The trees
/// need digests.
LayerChanges layerContent(const ContainerTrees& trees);

/// The packed layer becomes part of the store: blob and index first, the image that needs them after.
Images::NewLayer keepLayer(const Store& store, const ArchiveMember& packed,
                           const std::filesystem::path& staging);

} // namespace outcrop
