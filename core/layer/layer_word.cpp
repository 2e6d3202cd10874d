// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/layer_word.h"

#include <algorithm>

namespace outcrop {

LayerWord layerWord(const FileTree& tree, std::string_view path) {
    LayerWord word{tree.isOpaque(kRootNode), kRootNode};
    size_t start = 1;
    while (start < path.size() && word.node != kNoNode) {
        const size_t end = std::min(path.find('/', start), path.size());
        word = layerWordWithin(tree, word, path.substr(start, end - start));
        start = end + 1;
    }
    return word;
}

LayerWord layerWordWithin(const FileTree& tree, const LayerWord& directory, std::string_view name) {
    LayerWord word{directory.hides, kNoNode};
    if (directory.node == kNoNode)
        return word;
    if (tree.type(directory.node) != FileType::Directory) {
        word.hides = true;
        return word;
    }
    word.hides = word.hides || tree.isOpaque(directory.node);
    const NodeIndex child = tree.child(directory.node, name);
    if (child == kNoNode)
        return word;
    if (tree.type(child) == FileType::Whiteout)
        word.hides = true;
    else
        word.node = child;
    return word;
}

} // namespace outcrop
