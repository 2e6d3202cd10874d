// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine_parts.h"

namespace outcrop {

/// A container's writable directory, openable also when its owner inside has closed it to us: then only its
/// place is opened, which is enough for the worker.
UniqueFd openUpper(const Containers& containers, const ContainerId& id);

/// Image layers, the engine's own directories if the image lacks them, and what the container wrote; base
/// first.
struct ContainerTrees {
    MergedTree::Layers layers;
    std::shared_ptr<const FileTree> upper; ///< layers.back()
};
ContainerTrees containerTrees(const MergedTree::Layers& image, const UniqueFd& upper, bool withDigests,
                              const std::string& object, std::stop_token stop);
/// The same of what was found in the upper directory.
ContainerTrees treesWith(const MergedTree::Layers& image, std::shared_ptr<const FileTree> upper);

/// docker's diff over them. ask: where the upper layer was walked without its files' attributes.
std::shared_ptr<const MergedTree> diffOf(const ContainerTrees& trees,
                                         const MergedTree::AskCapabilities& ask = {});

} // namespace outcrop
