// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison_rows.h"
#include "core/inspect/git/patch.h"
#include "core/inspect/git/similar.h"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace outcrop {

/// One side of a comparison, for its patch.
struct PatchTree {
    std::shared_ptr<const MergedTree> tree;
    ReadContent read; ///< of a node of the tree
};

/// The rows of a comparison as git sees them.
class PatchFiles {
public:
    PatchFiles(PatchTree before, PatchTree after) : m_before(std::move(before)), m_after(std::move(after)) {}

    /// With their contents. Two for a file that becomes a link, since git has no word for it: one goes, one
    /// comes. None where git has no word for what differs.
    std::vector<PatchFile> of(const Comparison& comparison, const ComparisonRow& row);

    size_t unsaid() const { return m_unsaid; }     ///< rows for which there was none
    size_t tooLarge() const { return m_tooLarge; } ///< files of which the patch only says that they differ

private:
    PatchSide sideOf(const PatchTree& side, NodeIndex node, bool read) const;

    PatchTree m_before;
    PatchTree m_after;
    size_t m_unsaid = 0;
    size_t m_tooLarge = 0;
};

/// Rows in git's order: "a.c" before "a/b".
std::vector<const ComparisonRow*> inOrderOfGit(const std::vector<ComparisonRow>& rows);

} // namespace outcrop
