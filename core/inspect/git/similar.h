// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison_rows.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// The content of a regular file of one side of a comparison, or nothing if it is larger than that.
using ReadContent = std::function<std::optional<std::string>(NodeIndex node, uint64_t most)>;

struct SimilarFiles {
    std::vector<SimilarPair> pairs;
    size_t leftOut = 0; ///< files beyond what is looked at: 1000 a side, a megabyte each, 48 altogether
};

/// Pairs removed with added texts that are alike, best first, each once. Of two files of the same content
/// only those that Comparison has not paired are looked at. percent: at least that much of them is the same
/// (1 to 100).
SimilarFiles pairSimilar(const Comparison& comparison, const ReadContent& before, const ReadContent& after,
                         unsigned percent, Owners owners, std::stop_token stop);

} // namespace outcrop
