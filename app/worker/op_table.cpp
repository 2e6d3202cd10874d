// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/op_table.h"

#include "core/scan/scan_ops.h"

#include <array>

namespace outcrop {

namespace {

constexpr std::array kOps{
    WorkerOp{"read-archive", Sandbox::Parse, 1, runReadArchive}, // inputs: archive, staging directory
    WorkerOp{"index-blob", Sandbox::Parse, 1, runIndexBlob},     // inputs: blob, staging directory
    WorkerOp{"extract", Sandbox::Tree, 1, runExtract},           // inputs: blob, directory, layers below
    WorkerOp{"walk", Sandbox::Tree, 0, runWalk}, // inputs: directory, memory file for the tree
    WorkerOp{"capabilities", Sandbox::Tree, 0, runCapabilities}, // inputs: directory, paths
    WorkerOp{"pack", Sandbox::Tree, 0, runPack},        // inputs: upper directory, staging directory, request
    WorkerOp{"pack-tar", Sandbox::Tree, 0, runPackTar}, // inputs: directory, where the tar goes, request
    WorkerOp{"pack-tar-view", Sandbox::View, 0, runPackTar},  // inputs: view, where the tar goes, request
    WorkerOp{"repack", Sandbox::Parse, 0, runRepack},         // inputs: staging directory, request, blobs
    WorkerOp{"remove", Sandbox::Tree, 0, runRemove},          // inputs: directory
    WorkerOp{"copy-up", Sandbox::Tree, 0, runCopyUp},         // inputs: target, layers' directories
    WorkerOp{"open-file", Sandbox::Tree, 0, runOpenFile},     // inputs: directory
    WorkerOp{"scan-layer", Sandbox::Parse, -1, runScanLayer}, // inputs: blob, request, content index
    WorkerOp{"scan-directory", Sandbox::Tree, 0, runScanDirectory}, // inputs: directory, request
    WorkerOp{"scan-text", Sandbox::Parse, -1, runScanText},         // inputs: text, request
    WorkerOp{"look", Sandbox::Tree, 0, runLook},                    // inputs: directory
    WorkerOp{"look-view", Sandbox::View, 0, runLook},               // inputs: view
    WorkerOp{"tar-out", Sandbox::Tree, 0, runTarOut},      // inputs: directory, where the tar goes, paths
    WorkerOp{"tar-out-view", Sandbox::View, 0, runTarOut}, // inputs: view, where the tar goes, paths
    WorkerOp{"tar-in", Sandbox::Tree, 0, runTarIn},        // inputs: directory, the tar
    WorkerOp{"tar-in-view", Sandbox::View, 0, runTarIn},   // inputs: view, the tar
    WorkerOp{"clear", Sandbox::Tree, 0, runClear},         // inputs: directory, paths
    WorkerOp{"clear-view", Sandbox::View, 0, runClear},    // inputs: view, paths
    WorkerOp{"set-aside", Sandbox::Tree, 0, runSetAside},  // inputs: container's directory, paths
    WorkerOp{"put-back", Sandbox::Tree, 0, runPutBack},    // inputs: container's directory, paths
    WorkerOp{"snapshot", Sandbox::Tree, 0, runSnapshot}, // inputs: directory, pack, catalog, what was before
    WorkerOp{"snapshot-tree", Sandbox::Parse, -1, runSnapshotTree}, // inputs: memory file, catalog, base
    WorkerOp{"snapshot-file", Sandbox::Parse, -1, runSnapshotFile}, // inputs: file, catalog, base, packs
    WorkerOp{"snapshot-restore", Sandbox::Tree, 0,
             runSnapshotRestore}, // inputs: directory, staging directory, paths, catalog, base, packs
    WorkerOp{"snapshot-collect", Sandbox::Parse, 0,
             runSnapshotCollect},                   // inputs: staging directory, catalogs with bases, packs
    WorkerOp{"watch", Sandbox::Watch, 0, runWatch}, // inputs: directory, event, tree
};

} // namespace

std::span<const WorkerOp> workerOps() {
    return kOps;
}

} // namespace outcrop
