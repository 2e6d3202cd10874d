// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/path_state.h"

namespace outcrop {

const char* visibilityName(Visibility visibility) {
    switch (visibility) {
    case Visibility::Shown:
        return "shown";
    case Visibility::Replaced:
        return "replaced";
    case Visibility::Removed:
        break;
    }
    return "removed";
}

PathState stateOf(const MergedTree::Layers& layers, size_t layer, std::string_view path) {
    const NodeIndex own = layers[layer]->find(path);
    return stateOf(layers, layer, path, own == kNoNode ? FileType::Directory : layers[layer]->type(own));
}

PathState stateOf(const MergedTree::Layers& layers, size_t layer, std::string_view path, FileType type) {
    for (size_t above = layer + 1; above < layers.size(); ++above) {
        const LayerWord word = layerWord(*layers[above], path);
        if (word.node == kNoNode && word.hides)
            return {Visibility::Removed, above};
        // A directory that nobody described goes on being the one below it, unless that was none or is
        // hidden.
        if (word.node != kNoNode && layers[above]->entry(word.node).implicit && !word.hides &&
            type == FileType::Directory)
            continue;
        if (word.node != kNoNode)
            return {Visibility::Replaced, above};
    }
    return {};
}

} // namespace outcrop
