// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_side.h"

namespace outcrop {

// The ops of outcrop-worker that look into files. Argument: the name for errors. Inputs: 0 what is looked
// into, 1 the request. Each row is a record, the totals are the last one.
void runScanLayer(WorkerSide& side);     ///< input 0: a layer's blob
void runScanDirectory(WorkerSide& side); ///< input 0: the directory (root)
void runScanText(WorkerSide& side);      ///< input 0: a text

} // namespace outcrop
