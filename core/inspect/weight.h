// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// A file that ships with a layer and that nobody sees, because a later layer hides it.
struct WastedFile {
    std::string path;
    uint64_t bytes = 0;
    size_t layer = 0;     ///< index of the layer that ships it
    size_t hiddenBy = 0;  ///< index of the layer that hides it first
    bool deleted = false; ///< taken away; else written anew
};

struct LayerWeight {
    uint64_t bytes = 0;  ///< as docker counts: FileTree::totalBytes()
    uint64_t links = 0;  ///< of these the texts of symbolic links, which dive does not count
    uint64_t wasted = 0; ///< of the files what a later layer hides
    uint64_t hides = 0;  ///< bytes of layers below that this one is the first to hide
    uint32_t files = 0;
};

/// What a stack of layers weighs, and how much of that is of no use.
struct Weight {
    std::vector<LayerWeight> layers; ///< base first
    std::vector<WastedFile> wasted;  ///< the heaviest first; empty files left out
    uint64_t bytes = 0;              ///< of all layers
    uint64_t shadowed = 0;           ///< written anew by a later layer
    uint64_t deleted = 0;            ///< taken away by a later layer
    uint64_t duplicated = 0; ///< seen more than once (duplicateFiles): what could go with one copy kept
    /// dive's measures, by its rules, so that figures can be compared: the least that all paths ever named
    /// could weigh over what they do weigh (1: nothing wasted), and the bytes of the paths that more than one
    /// layer names.
    double efficiency = 1;
    uint64_t inefficientBytes = 0;
};

/// Takes the layers, base first, with their indexes. Throws Error(Cancelled).
Weight weigh(const MergedTree::Layers& layers, const std::stop_token& stop = {});

/// Bytes of what is seen in a directory and below it.
struct DirectoryWeight {
    std::string path;
    uint64_t bytes = 0;
    uint32_t files = 0; ///< everything but directories
};
/// Directories down to a depth (1: those in the root), the heaviest first.
std::vector<DirectoryWeight> weighDirectories(const MergedTree& tree, unsigned depth);

} // namespace outcrop
