// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content_change.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

// Where two texts differ that are too large to be compared line by line as a whole.

namespace outcrop {

/// Whole lines of both sides that stand for each other, with some lines around them that are the same.
struct TextStretch {
    uint64_t before = 0; ///< where they begin, in bytes
    uint64_t beforeSize = 0;
    uint64_t after = 0;
    uint64_t afterSize = 0;
    uint64_t beforeLine = 0; ///< lines that come before them
    uint64_t afterLine = 0;
    bool operator==(const TextStretch&) const = default;
};

struct TextStretches {
    bool binary = false;                ///< a side has a NUL byte: nothing else is known then
    bool identical = false;             ///< byte for byte
    std::vector<TextStretch> stretches; ///< in order; what is between them is the same
};

/// The most bytes of a side in one stretch; what differs over more than that is cut, so that its lines are
/// matched piece by piece.
inline constexpr uint64_t kStretchBytes = 1U << 20;

/// Reads each file once, in pieces: blocks of lines that both have, in the same order, are left out. Keeps
/// some bytes for each block, of which there are never too many. before, after: -1 for a file that is not
/// there.
TextStretches differingStretches(int before, int after, const std::string& name, const std::stop_token& stop);

} // namespace outcrop
