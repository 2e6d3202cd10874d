// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"
#include "core/layer/worker_client.h"

#include <functional>
#include <string>
#include <vector>

namespace outcrop {

/// Neighbouring layers that become one.
struct LayerGroup {
    size_t first = 0; ///< indexes of layers
    size_t last = 0;
    std::vector<LayerEdit> edits;         ///< one for each
    std::vector<std::string> opaque;      ///< directories to mark opaque
    std::vector<std::string> directories; ///< to be made, as what they were implied by goes
    size_t kept = 0;                      ///< entries, whiteouts, marks and directories of the new layer

    /// A single layer of which nothing is left out.
    bool untouched() const;
};

/// What of an image's layers goes. Paths are absolute.
struct RepackWish {
    std::function<bool(const std::string& path)> drop; ///< with all below it, from every layer; may be empty
    bool wasted = false;                               ///< files that a later layer hides
    std::vector<std::pair<size_t, size_t>> squash;     ///< first and last of layers, in order, apart
};

/// Which layers become one and what each gives to it, so that the union of the new ones is that of the old
/// ones without what is dropped. Throws Unsupported where a hard link would lose the file it means.
std::vector<LayerGroup> planRepack(const MergedTree::Layers& layers, const RepackWish& wish);

} // namespace outcrop
