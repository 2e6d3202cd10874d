// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/chosen_changes.h"
#include "core/engine/container_tree.h"
#include "core/oci/digest.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// What is taken of a container's changes: see CommitOptions.
struct PatchChoice {
    std::optional<std::string> patch;
    std::vector<std::string> whole; ///< paths to be taken as the container has them
};

/// The content of a regular file of one of the container's layers, base first.
using ReadLayerFile = std::function<std::string(size_t layer, const std::string& path)>;

/// Leaves of the changes what the choice says, with what leads there. Throws Error: BadInput for a patch that
/// does not fit the image, NotFound for a path that the container did not change, Conflict where it has
/// something else there than the patch says.
void choosePatched(LayerChanges& changes, const ContainerTrees& trees, const PatchChoice& choice,
                   const ReadLayerFile& read, std::stop_token stop);

} // namespace outcrop
