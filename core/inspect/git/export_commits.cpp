// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/export_parts.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace outcrop {

namespace {

using Signature = GitOwned<git_signature, ::git_signature_free>;

constexpr const char* kNobody = "unknown"; ///< most images name no author, and git insists on one

std::string cleaned(std::string text) {
    std::erase_if(text, [](char c) { return c == '<' || c == '>' || c == '\n' || c == '\0'; });
    const size_t start = text.find_first_not_of(" \t\r.,:;\"'");
    const size_t end = text.find_last_not_of(" \t\r.,:;\"'");
    return start == std::string::npos ? std::string() : text.substr(start, end - start + 1);
}

/// "Name <address>", or a name alone.
Signature signatureOf(const GitStep& step) {
    const size_t open = step.author.rfind('<');
    std::string name = cleaned(step.author.substr(0, open));
    std::string address = open == std::string::npos ? std::string() : cleaned(step.author.substr(open));
    if (name.empty())
        name = address.empty() ? kNobody : address;
    if (address.empty())
        address = kNobody;
    git_signature* signature = nullptr;
    checkGit(::git_signature_new(&signature, name.c_str(), address.c_str(), step.time, 0), "sign commit",
             name);
    return Signature(signature);
}

} // namespace

git_oid writeCommit(git_repository* repository, const git_oid& tree, const git_oid* parent,
                    const GitStep& step) {
    git_tree* found = nullptr;
    checkGit(::git_tree_lookup(&found, repository, &tree), "write commit");
    const GitOwned<git_tree, ::git_tree_free> owned(found);
    git_commit* below = nullptr;
    if (parent)
        checkGit(::git_commit_lookup(&below, repository, parent), "write commit");
    const GitOwned<git_commit, ::git_commit_free> ownedBelow(below);
    std::array<const git_commit*, 1> parents{below};
    const Signature signature = signatureOf(step);
    std::string message = step.message;
    std::erase(message, '\0');
    git_oid id{};
    checkGit(::git_commit_create(&id, repository, nullptr, signature.get(), signature.get(), "UTF-8",
                                 message.c_str(), found, parent ? 1 : 0, parents.data()),
             "write commit");
    return id;
}

void moveBranch(git_repository* repository, const std::string& name, const git_oid& commit) {
    const std::string full = "refs/heads/" + name;
    int valid = 0;
    checkGit(::git_reference_name_is_valid(&valid, full.c_str()), "make branch", name);
    if (valid == 0)
        throw Error(ErrorCode::BadInput, "make branch", name, "git refuses that name")
            .withHint("give one with --branch");
    git_reference* reference = nullptr;
    checkGit(::git_reference_create(&reference, repository, full.c_str(), &commit, 1, "outcrop export-git"),
             "make branch", name);
    ::git_reference_free(reference);
}

} // namespace outcrop
