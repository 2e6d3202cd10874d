// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <git2.h>
#include <memory>
#include <string>

namespace outcrop {

/// Throws the Error that libgit2 tells of when result is negative. Its texts may hold names of the
/// repository.
void checkGit(int result, const char* operation, const std::string& object = {});

/// An owner for what libgit2 gives: GitOwned<git_tree, ::git_tree_free>.
template <auto Free>
struct GitDeleter {
    template <class Thing>
    void operator()(Thing* thing) const {
        Free(thing);
    }
};
template <class Thing, auto Free>
using GitOwned = std::unique_ptr<Thing, GitDeleter<Free>>;

using GitRepository = GitOwned<git_repository, ::git_repository_free>;
using GitOdb = GitOwned<git_odb, ::git_odb_free>;

/// The repository in the working directory, where the sandbox has put us; bare or the ".git" of a working
/// tree.
GitRepository openGitHere(const std::string& label);

} // namespace outcrop
