// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"
#include "core/layer/walk_tree.h"
#include "core/layer/worker_ops.h"

namespace outcrop {

/// Arguments: name for errors; "digests" or "facts". Inputs: 0 the directory (root), 1 a memory file for the
/// tree.
void runWalk(WorkerSide& side) {
    const std::string tree = walkTree(side.input(0), side.argument(1) == "digests", side.argument(0));
    writeFull(side.input(1), tree.data(), tree.size(), "tree");
}

} // namespace outcrop
