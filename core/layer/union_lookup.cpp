// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/union_lookup.h"

#include "core/layer/merged_tree_sources.h"

#include <algorithm>

namespace outcrop {

std::optional<FileEntry> entryInUnion(const MergedTree::Layers& layers, std::string_view path) {
    const SourceUnion stack(layers);
    TreeSources seen = stack.roots(layers.size());
    while (!seen.empty()) {
        path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
        const TreeSource shown = seen.front();
        if (path.empty())
            return stack.tree(shown).entry(shown.node);
        if (stack.tree(shown).type(shown.node) != FileType::Directory)
            return std::nullopt;
        const std::string_view name = path.substr(0, path.find('/'));
        TreeSources below;
        stack.lookUp(seen.data(), seen.size(), name, below);
        seen = std::move(below);
        path.remove_prefix(name.size());
    }
    return std::nullopt;
}

} // namespace outcrop
