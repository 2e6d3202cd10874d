// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/git_library.h"

#include "core/base/error.h"
#include "core/inspect/git/git_ops.h"

namespace outcrop {

void startLibgit2() {
    static const int ready = ::git_libgit2_init();
    if (ready < 0)
        throw Error(ErrorCode::Internal, "start libgit2");
    // The owner's check guards against hooks and programs that a repository's configuration names: we run
    // none. Owners look different inside the sandbox.
    ::git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    // Address space is what the sandbox bounds.
    constexpr size_t kWindow = 64UL << 20;
    ::git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, kWindow);
    ::git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, 16 * kWindow);
}

void checkGit(int result, const char* operation, const std::string& object) {
    if (result >= 0)
        return;
    const git_error* error = ::git_error_last();
    const ErrorCode code = result == GIT_ENOTFOUND      ? ErrorCode::NotFound
                           : result == GIT_EINVALIDSPEC ? ErrorCode::BadInput
                           : result == GIT_EAMBIGUOUS   ? ErrorCode::BadInput
                                                        : ErrorCode::Io;
    throw Error(code, operation, object, error && error->message ? error->message : "unknown error");
}

GitRepository openGitHere(const std::string& label) {
    git_repository* repository = nullptr;
    const int result = ::git_repository_open_bare(&repository, ".");
    if (result == GIT_ENOTFOUND)
        throw Error(ErrorCode::NotFound, "open git repository", label, "there is none");
    checkGit(result, "open git repository", label);
    return GitRepository(repository);
}

} // namespace outcrop
