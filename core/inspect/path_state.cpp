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
    for (size_t above = layer + 1; above < layers.size(); ++above) {
        const LayerWord word = layerWord(*layers[above], path);
        if (word.node == kNoNode && word.hides)
            return {Visibility::Removed, above};
        // A directory that nobody described goes on being the one below it, unless that was none or is
        // hidden.
        if (word.node != kNoNode && layers[above]->entry(word.node).implicit && !word.hides) {
            const NodeIndex own = layers[layer]->find(path);
            if (own == kNoNode || layers[layer]->type(own) == FileType::Directory)
                continue;
        }
        if (word.node != kNoNode)
            return {Visibility::Replaced, above};
    }
    return {};
}

} // namespace outcrop
