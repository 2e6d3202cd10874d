// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_side.h"

namespace outcrop {

// The ops of outcrop-content. Each file comes with its request (ContentRequest); answers go to a memory file.
void runShowContent(WorkerSide& side);    ///< inputs: file, request, memory file
void runSaveContent(WorkerSide& side);    ///< inputs: file, request, where the bytes go; record: how many
void runCompareContent(WorkerSide& side); ///< inputs: file, request, file, request, memory file

/// What needs files of the host, so to be called before the sandbox closes: libmagic's database.
void startContentLibraries();

} // namespace outcrop
