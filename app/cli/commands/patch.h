// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/commands/patch_text.h"
#include "core/inspect/git/patch_files.h"

#include <utility>
#include <vector>

namespace outcrop::cli {

/// Prints the rows of a comparison as `git diff` would, and says how much of them git has no words for.
class PatchPrinter {
public:
    PatchPrinter(Console& console, PatchTree before, PatchTree after, const PatchOptions& options,
                 bool colored)
        : m_console(console), m_files(std::move(before), std::move(after)),
          m_options(options), m_look{colored, console.outIsTerminal(), options.words != WordMarks::None} {}

    void print(const Comparison& comparison, const std::vector<ComparisonRow>& rows);
    /// A JSON object for each row, with what there is of a patch.
    void printJson(const Comparison& comparison, const std::vector<ComparisonRow>& rows);

private:
    template <class Flush>
    void forBatches(const Comparison& comparison, const std::vector<ComparisonRow>& rows, Flush flush);
    void warn() const;

    Console& m_console;
    PatchFiles m_files;
    PatchOptions m_options;
    PatchLook m_look;
    std::vector<PatchFile> m_batch;
    std::vector<std::pair<const ComparisonRow*, size_t>>
        m_batchRows; ///< and how many files of m_batch are its
};

} // namespace outcrop::cli
