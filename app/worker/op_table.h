// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_ops.h"

#include <span>

namespace outcrop {

/// What outcrop-worker does.
std::span<const WorkerOp> workerOps();

} // namespace outcrop
