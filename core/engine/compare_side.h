// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/engine/subject.h"
#include "core/inspect/git/git_tree.h"
#include "core/inspect/git/patch_files.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

class Engine;

/// One side of a comparison: a value that is looked at with the engine it was opened with.
struct CompareSide {
    Subject subject;
    std::shared_ptr<const GitTree> git = {}; ///< of a tree of git, which knows no owners and few modes

    /// Whether a name is one of a tree of git.
    static bool isGit(std::string_view text);
    /// By its name: what Engine::subject() takes, or git:DIR, git:DIR@REVISION, git:DIR@REVISION:PATH.
    static CompareSide open(const Engine& engine, const std::string& text, const std::stop_token& stop);

    /// A regular file of subject.tree; nullopt if it is none.
    std::optional<UniqueFd> openFile(const Engine& engine, NodeIndex node, const std::stop_token& stop) const;
    /// The engine must outlive what these give.
    ReadContent reader(const Engine& engine, const std::stop_token& stop = {}) const;
    PatchTree patchTree(const Engine& engine, const std::stop_token& stop = {}) const {
        return {subject.tree, reader(engine, stop)};
    }
    /// For a tar of what makes this side of another one. Throws BadInput for a tree of git.
    const Subject& subjectForTar() const;
};

/// Squashed where either has no owners of its own.
Owners ownersToCompare(const CompareSide& before, const CompareSide& after);

/// Drops what cannot be told where a side is git's: owners, attributes, times, and modes but the owner's x;
/// and the repository itself (/.git) of a tree that is checked out. wanted: facts of which a row has one.
void keepWhatGitKnows(const Comparison& comparison, Fact wanted, std::vector<ComparisonRow>& rows);

} // namespace outcrop
