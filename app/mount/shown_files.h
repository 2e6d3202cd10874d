// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <functional>
#include <memory>
#include <string>

namespace outcrop {

/// What a mount shows.
struct ShownFiles {
    std::shared_ptr<const MergedTree> tree; ///< what was removed in it is not shown
    /// Opens the regular file of a node, which may have to unpack a layer first. Throws Error.
    std::function<UniqueFd(NodeIndex node)> open;
};

/// An image ("alpine:3.10", "alpine@2", "alpine@2..3"), a container, or with "diff:" in front what a
/// container has changed. engine must outlive the answer. Throws NotFound and BadInput.
ShownFiles shownFiles(const Engine& engine, const std::string& subject);

} // namespace outcrop
