// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/union_lookup.h"

#include <algorithm>

namespace outcrop {

TreeSources sourcesInUnion(const MergedTree::Layers& layers, std::string_view path) {
    const SourceUnion stack(layers);
    TreeSources seen = stack.roots(layers.size());
    while (!seen.empty()) {
        path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
        const TreeSource shown = seen.front();
        if (path.empty())
            return seen;
        if (stack.tree(shown).type(shown.node) != FileType::Directory)
            return {};
        const std::string_view name = path.substr(0, path.find('/'));
        TreeSources below;
        stack.lookUp(seen.data(), seen.size(), name, below);
        seen = std::move(below);
        path.remove_prefix(name.size());
    }
    return {};
}

std::optional<FileEntry> entryInUnion(const MergedTree::Layers& layers, std::string_view path) {
    const TreeSources seen = sourcesInUnion(layers, path);
    return seen.empty() ? std::nullopt : std::optional(layers[seen.front().layer]->entry(seen.front().node));
}

} // namespace outcrop
