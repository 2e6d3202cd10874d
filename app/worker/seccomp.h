// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_ops.h"

namespace outcrop {

/// Allows what the op needs; everything else fails with EPERM (ENOSYS for clone3, so that threads fall back
/// to clone, whose flags can be looked at). Does nothing in sanitizer builds, whose runtimes need calls of
/// their own.
void loadSeccomp(Sandbox sandbox);

} // namespace outcrop
