// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/remove_tree.h"
#include "core/layer/worker_ops.h"

namespace outcrop {

/// Arguments: name for errors. Inputs: 0 the directory (root).
void runRemove(WorkerSide& side) {
    removeContents(side.input(0), side.argument(0));
}

} // namespace outcrop
