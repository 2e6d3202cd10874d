// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"
#include "core/layer/seen_nodes.h"

#include <cstdint>
#include <vector>

namespace outcrop {

/// Files of one content that are seen under several paths (hard links are one file).
struct DuplicateFiles {
    uint64_t bytes = 0;           ///< of one
    std::vector<NodeIndex> nodes; ///< two or more, in the order of the tree
    uint64_t wasted() const { return bytes * (nodes.size() - 1); }
};

/// What is seen more than once, the most wasteful first. Empty files, and those whose content the indexes do
/// not know, are left out.
std::vector<DuplicateFiles> duplicateFiles(const MergedTree& tree);

/// What would go if one of each were kept: the sum of their wasted(), without listing them. Takes the layers
/// and which of their nodes are seen.
uint64_t duplicatedBytes(const MergedTree::Layers& layers, const LayerMarks& seen);

} // namespace outcrop
