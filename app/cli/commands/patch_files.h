// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/commands/compare_side.h"
#include "core/inspect/git/patch.h"

#include <vector>

namespace outcrop::cli {

/// The rows of a comparison as git sees them.
class PatchFiles {
public:
    /// The sides must outlive it.
    PatchFiles(const CompareSide& before, const CompareSide& after) : m_before(before), m_after(after) {}

    /// With their contents. Two for a file that becomes a link, since git has no word for it: one goes, one
    /// comes. None where git has no word for what differs.
    std::vector<PatchFile> of(const Comparison& comparison, const ComparisonRow& row);

    size_t unsaid() const { return m_unsaid; }     ///< rows for which there was none
    size_t tooLarge() const { return m_tooLarge; } ///< files of which the patch only says that they differ

private:
    PatchSide sideOf(const CompareSide& side, NodeIndex node, bool read) const;

    const CompareSide& m_before;
    const CompareSide& m_after;
    size_t m_unsaid = 0;
    size_t m_tooLarge = 0;
};

/// Rows in git's order: "a.c" before "a/b".
std::vector<const ComparisonRow*> inOrderOfGit(const std::vector<ComparisonRow>& rows);

} // namespace outcrop::cli
