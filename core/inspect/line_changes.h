// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/text_diff.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// Lines that were replaced by others; counted from 0, each from begin to before end.
struct LineChange {
    uint32_t beforeBegin = 0;
    uint32_t beforeEnd = 0;
    uint32_t afterBegin = 0;
    uint32_t afterEnd = 0;
};

/// By libgit2.
std::vector<LineChange> myersChanges(std::string_view before, std::string_view after, Blanks blanks,
                                     bool minimal);

struct HunkLine {
    LineKind kind = LineKind::Context;
    int oldLine = -1;
    int newLine = -1;
    std::string_view text; ///< of the texts that were compared; with its end, where it has one
};

struct LineHunk {
    std::string header; ///< "@@ -1,3 +1,4 @@ int main() {"
    std::vector<HunkLine> lines;
};

/// The hunks that git prints with --diff-algorithm=histogram: see histogram.h for what is not the same.
std::vector<LineHunk> histogramHunks(std::string_view before, std::string_view after,
                                     const DiffManner& manner);

} // namespace outcrop
