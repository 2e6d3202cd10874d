// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <QString>
#include <cstddef>
#include <stop_token>
#include <vector>

namespace outcrop::ui {

/// Nodes whose path matches what was typed, best first, at most `most`. Parts between slashes are names on
/// the way, in that order; of each its beginning, a part of it or its letters in that order; the last is the
/// name itself, or after a closing slash whatever lies there. A leading slash holds the first at the root.
/// Case does not matter. O(nodes): 1,000,000 in some tens of milliseconds. Throws Error(Cancelled).
std::vector<NodeIndex> findPaths(const MergedTree& tree, const QString& typed, size_t most,
                                 const std::stop_token& stop);

} // namespace outcrop::ui
