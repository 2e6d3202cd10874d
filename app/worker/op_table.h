// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_ops.h"

#include <string_view>

namespace outcrop {

/// Null if there is no such op.
const WorkerOp* findWorkerOp(std::string_view name);

} // namespace outcrop
