// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_side.h"

namespace outcrop {

/// Starts libgit2, once per process. Before the sandbox is entered: what it loads (TLS and all) wants files
/// that are not there inside.
void startLibgit2();

// The ops of outcrop-git, each in the file of its name (blame-lines: text_ops.cpp,
// patched-paths: apply_op.cpp). They run inside the
// sandbox and throw Error.
void runPatch(WorkerSide& side);
void runPatchedPaths(WorkerSide& side);
void runApplyPatch(WorkerSide& side);
void runBlameLines(WorkerSide& side);
void runSimilar(WorkerSide& side);
void runReadTree(WorkerSide& side);
void runReadBlob(WorkerSide& side);
void runExportGit(WorkerSide& side);

} // namespace outcrop
