// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"
#include "core/layer/walk_tree.h"
#include "core/layer/worker_ops.h"

namespace outcrop {

namespace {

WalkDetail detailNamed(const std::string& name) {
    return name == "stat" ? WalkDetail::Stat : name == "digests" ? WalkDetail::Digests : WalkDetail::Facts;
}

} // namespace

/// Arguments: name for errors; "stat", "facts" or "digests". Inputs: 0 the directory (root), 1 a memory file
/// for the tree.
void runWalk(WorkerSide& side) {
    const std::string tree = walkTree(side.input(0), detailNamed(side.argument(1)), side.argument(0));
    writeFull(side.input(1), tree.data(), tree.size(), "tree");
}

} // namespace outcrop
