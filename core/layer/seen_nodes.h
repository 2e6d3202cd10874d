// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <vector>

namespace outcrop {

/// A mark for each node of each layer: [layer][node].
using LayerMarks = std::vector<std::vector<bool>>;

/// Which of the layers' nodes the merged tree shows.
LayerMarks seenNodes(const MergedTree& tree);
/// Which ones their union shows, without making it.
LayerMarks seenNodes(const MergedTree::Layers& layers);
/// These, and the first names of files that are seen under a further one: what ships for a reason.
LayerMarks usedNodes(const MergedTree::Layers& layers, LayerMarks seen);

/// The facts of a node that a layer has: of a further name of a file those of its first.
FileEntry linkedEntry(const MergedTree& tree, NodeIndex node);

} // namespace outcrop
