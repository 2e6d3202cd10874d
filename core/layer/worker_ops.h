// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_side.h"

namespace outcrop {

/// What an op of outcrop-worker may do.
enum class Sandbox {
    Parse, ///< reads bytes, writes regular files into its root: no capability, few system calls
    Tree, ///< makes and removes files of any owner and type below its root, in a user namespace of the id map
    View, ///< the same in a root that it has mounted itself (RootView)
    Watch, ///< Tree that is also told of changes
};

/// One row of the worker's table (app/worker/op_table.cpp).
struct WorkerOp {
    const char* name;
    Sandbox sandbox;
    int rootInput; ///< number of the input that is the directory to be rooted in (View: what to mount); -1:
                   ///< an empty place
    void (*run)(WorkerSide& side);
};

// The ops, each in the file of its name (read-archive: archive_op.cpp). They run inside the sandbox and throw
// Error.
void runReadArchive(WorkerSide& side);
void runIndexBlob(WorkerSide& side);
void runExtract(WorkerSide& side);
void runWalk(WorkerSide& side);
void runCapabilities(WorkerSide& side);
void runPack(WorkerSide& side);
void runPackTar(WorkerSide& side);
void runRepack(WorkerSide& side);
void runRemove(WorkerSide& side);
void runCopyUp(WorkerSide& side);
void runOpenFile(WorkerSide& side);
void runLook(WorkerSide& side);
void runTarOut(WorkerSide& side);
void runTarIn(WorkerSide& side);
void runClear(WorkerSide& side);
void runSetAside(WorkerSide& side);
void runPutBack(WorkerSide& side);
void runWatch(WorkerSide& side);
void runSnapshot(WorkerSide& side);
void runSnapshotTree(WorkerSide& side);
void runSnapshotFile(WorkerSide& side);
void runSnapshotRestore(WorkerSide& side);
void runSnapshotCollect(WorkerSide& side);

} // namespace outcrop
