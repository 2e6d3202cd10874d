// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_ops.h"

#include <span>

namespace outcrop {

/// The whole of a helper program that a WorkerCall starts as PROGRAM OP INPUTS [ARGUMENT…], with the socket
/// as descriptor 3 and the inputs behind it: gives up what the op does not need, runs it, and reports its
/// result or its error as the last message. Returns only when it was started in another way, with the exit
/// code.
int serveCall(int argc, char** argv, std::span<const WorkerOp> ops);

} // namespace outcrop
