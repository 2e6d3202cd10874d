// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <cstdint>

namespace outcrop {

/// What dive calls efficiency. By its rules: only entries without children count, a path weighs what each
/// layer says it does, the removal of a directory as much as the directory did, that of a file nothing.
struct DiveScore {
    uint64_t least = 0;            ///< sum over all paths of the lightest entry
    uint64_t found = 0;            ///< sum over all entries
    uint64_t inefficientBytes = 0; ///< of `found`, the entries of paths that several layers name
    double efficiency() const { return found == 0 ? 1.0 : double(least) / double(found); }
};
DiveScore diveScore(const MergedTree::Layers& layers);

} // namespace outcrop
