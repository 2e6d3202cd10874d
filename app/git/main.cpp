// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// outcrop-git OP INPUTS [ARGUMENT…]: what libgit2 does for the command line, in a process that is started
// when it is wanted and confined like outcrop-worker.

#include "app/worker/serve.h"
#include "core/base/error.h"
#include "core/inspect/git/git_ops.h"

#include <array>
#include <cstdio>

namespace {

using namespace outcrop;

constexpr std::array kOps{
    WorkerOp{"patch", Sandbox::Parse, -1, runPatch},                // inputs: files, memory file
    WorkerOp{"patched-paths", Sandbox::Parse, -1, runPatchedPaths}, // inputs: patch, memory file
    WorkerOp{"apply-patch", Sandbox::Parse, -1, runApplyPatch},     // inputs: patch and files, memory file
    WorkerOp{"blame-lines", Sandbox::Parse, -1, runBlameLines},     // inputs: versions, memory file
    WorkerOp{"similar", Sandbox::Parse, -1, runSimilar},            // inputs: files, memory file
    WorkerOp{"read-tree", Sandbox::Tree, 0, runReadTree},           // inputs: repository, memory file
    WorkerOp{"export-git", Sandbox::Tree, 0, runExportGit}, // inputs: repository, request, answer, layers
    WorkerOp{"read-blob", Sandbox::Tree, 0, runReadBlob},   // inputs: repository, memory file
};

} // namespace

int main(int argc, char** argv) {
    try {
        startLibgit2();
    } catch (const Error& error) {
        std::fprintf(stderr, "outcrop-git: %s\n", error.what());
        return 1;
    }
    return serveCall(argc, argv, kOps);
}
