// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/commands/compare_side.h"
#include "core/inspect/git/patch.h"

#include <vector>

namespace outcrop::cli {

/// Prints the rows of a comparison as `git diff` would, and says how much of them git has no words for.
class PatchPrinter {
public:
    PatchPrinter(Console& console, const CompareSide& before, const CompareSide& after,
                 const PatchOptions& options)
        : m_console(console), m_before(before), m_after(after), m_options(options) {}

    void print(const Comparison& comparison, const std::vector<ComparisonRow>& rows);

private:
    void take(const Comparison& comparison, const ComparisonRow& row);
    PatchSide sideOf(const CompareSide& side, NodeIndex node, bool read) const;
    void add(PatchSide before, PatchSide after, int similarity);
    void flush();

    Console& m_console;
    const CompareSide& m_before;
    const CompareSide& m_after;
    PatchOptions m_options;
    std::vector<PatchFile> m_files;
    uint64_t m_bytes = 0;
    size_t m_unsaid = 0;
    size_t m_tooLarge = 0;
};

} // namespace outcrop::cli
