// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <string_view>

namespace outcrop {

/// What one layer says about an absolute path.
struct LayerWord {
    bool hides = false;       ///< whatever the layers below have there
    NodeIndex node = kNoNode; ///< its own entry; kNoNode if it has none
};
LayerWord layerWord(const FileTree& tree, std::string_view path);
/// About a name in a path it has said that of: for who asks of many names of one directory.
LayerWord layerWordWithin(const FileTree& tree, const LayerWord& directory, std::string_view name);

} // namespace outcrop
