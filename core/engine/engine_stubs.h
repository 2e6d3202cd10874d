// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <memory>
#include <string>
#include <vector>

namespace outcrop {

// What the engine itself puts into every container's file system. docker keeps these in a layer of their own
// between image and container, so that they never show as the container's changes.

/// Files and mount points inside, absolute.
const std::vector<std::string>& engineStubs();

/// What the init layer holds that a container can remove, as a layer, where the image has none of it; null if
/// it has all. The mount points in it are left out: they can't be removed.
std::shared_ptr<const FileTree> stubLayer(const MergedTree::Layers& image);

} // namespace outcrop
