// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

enum class BlameEvent : uint8_t {
    Made,     ///< the first layer that has it
    Changed,  ///< the layer has it again, with other facts or content
    Repeated, ///< the layer has it again as it was: bytes that change nothing
    Hidden,   ///< a whiteout, an opaque directory or a file in place of a directory took it away
    Restored, ///< the layer has it after one below took it away
};
/// "made", "changed", "repeated", "hidden", "restored".
const char* blameEventName(BlameEvent event);

/// What one layer did to a path.
struct BlameStep {
    size_t layer = 0; ///< index into the layers given
    BlameEvent event = BlameEvent::Made;
    Fact facts = Fact::None;  ///< of Changed
    NodeIndex node = kNoNode; ///< in that layer's tree; kNoNode if Hidden
};

/// The life of a path, lowest layer first; follows no links. Empty if no layer ever had it. Layers that only
/// pass through it (a directory that nobody described) are not listed.
std::vector<BlameStep> blamePath(const MergedTree::Layers& layers, std::string_view path);

/// For each line of the last version the index of the version that brought it there, by libgit2's line diff.
/// Empty if a version has a NUL byte (no text) or there is none.
std::vector<size_t> blameLines(std::span<const std::string> versions);

} // namespace outcrop
