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

/// Line diff of two buffers by libgit2 (Myers, 3 lines of context unless said).
TextDiff diffText(std::string_view before, std::string_view after, unsigned contextLines = 3);

} // namespace outcrop
