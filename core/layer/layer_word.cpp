// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/layer_word.h"

#include <algorithm>

namespace outcrop {

LayerWord layerWord(const FileTree& tree, std::string_view path) {
    LayerWord word;
    word.hides = tree.entry(kRootNode).opaque;
    NodeIndex at = kRootNode;
    size_t start = 1;
    while (start < path.size()) {
        const size_t end = std::min(path.find('/', start), path.size());
        at = tree.child(at, path.substr(start, end - start));
        start = end + 1;
        if (at == kNoNode)
            return word;
        const FileEntry entry = tree.entry(at);
        const bool last = start > path.size();
        if (entry.type == FileType::Whiteout || (!last && entry.type != FileType::Directory)) {
            word.hides = true;
            return word;
        }
        word.hides |= !last && entry.opaque;
    }
    word.node = at;
    return word;
}

} // namespace outcrop
