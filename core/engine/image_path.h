// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <optional>
#include <string>

namespace outcrop {

/// A path found in a stack of layers without merging them whole.
struct ImagePath {
    std::string path; ///< without links
    FileType type = FileType::Directory;
    size_t layer = 0; ///< index of the layer that owns the entry
};

/// Looks an absolute path up in the union of the layers (base first), following symbolic links as the kernel
/// would with the image as root. nullopt if nothing is there, or the links go round in circles.
std::optional<ImagePath> findInImage(const MergedTree::Layers& layers, const std::string& path);

} // namespace outcrop
