// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"
#include "core/inspect/git/patch_files.h"

#include <string>

namespace outcrop::cli {

/// One side of a comparison.
struct CompareSide {
    Subject subject;
    bool git = false; ///< a tree of git, which knows no owners and few modes
    ReadContent read; ///< of a node of subject.tree

    PatchTree patchTree() const { return {subject.tree, read}; }
};

/// By its name: what Engine::subject() takes, or git:DIR, git:DIR@REVISION, git:DIR@REVISION:PATH. The
/// invocation must outlive it.
CompareSide openSide(Invocation& invocation, const std::string& text);

/// Drops what cannot be told where a side is git's: owners, attributes, times, and modes but the owner's x;
/// and the repository itself (/.git) of a tree that is checked out.
void keepWhatGitKnows(const Comparison& comparison, Fact wanted, std::vector<ComparisonRow>& rows);

} // namespace outcrop::cli
