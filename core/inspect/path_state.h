// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/layer_word.h"
#include "core/layer/merged_tree.h"

#include <cstdint>
#include <string_view>

namespace outcrop {

/// Whether a layer's entry is what a container sees.
enum class Visibility : uint8_t {
    Shown,
    Replaced, ///< a layer above has the path again
    Removed,  ///< a layer above took it away
};
/// "shown", "replaced", "removed".
const char* visibilityName(Visibility visibility);

struct PathState {
    Visibility visibility = Visibility::Shown;
    size_t by = 0; ///< index of the layer that did it, the lowest above
};
/// Of the entry that layers[layer] has at path. A directory that layers above only pass through is shown.
PathState stateOf(const MergedTree::Layers& layers, size_t layer, std::string_view path);
/// The same of an entry of that type, not looking at layers[layer] and those below.
PathState stateOf(const MergedTree::Layers& layers, size_t layer, std::string_view path, FileType type);

} // namespace outcrop
