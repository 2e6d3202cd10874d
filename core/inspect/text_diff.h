// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

enum class LineKind : uint8_t { Context, Added, Removed };

struct DiffLine {
    LineKind kind = LineKind::Context;
    int oldLine = -1; ///< 1-based, -1 if not on that side
    int newLine = -1;
    std::string text; ///< without line end
};

struct DiffHunk {
    std::string header; ///< "@@ -1,3 +1,4 @@"
    std::vector<DiffLine> lines;
};

struct TextDiff {
    bool binary = false; ///< either side has a NUL byte: no hunks, sizes differ or contents do
    std::vector<DiffHunk> hunks;
    size_t added = 0;
    size_t removed = 0;
};

/// Which blanks make no difference.
enum class Blanks : uint8_t { Count, ChangesIgnored, Ignored, EndsIgnored };

/// How lines are matched. Histogram is ours (histogram.h), the others are libgit2's.
enum class DiffAlgorithm : uint8_t { Myers, Patience, Histogram };

struct DiffManner {
    unsigned context = 3; ///< lines around a change
    DiffAlgorithm algorithm = DiffAlgorithm::Myers;
    Blanks blanks = Blanks::Count;
    bool minimal = false; ///< takes more time to make it small
};

/// Line diff of two buffers.
TextDiff diffText(std::string_view before, std::string_view after, const DiffManner& manner = {});

} // namespace outcrop
