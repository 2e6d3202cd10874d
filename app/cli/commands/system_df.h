// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"
#include "core/engine/disk_use.h"

namespace outcrop::cli {

/// `system df -v`: a table for each kind, or the format over all of them.
void printEachUse(Invocation& invocation, const DiskUse& use);
/// `system df --without`: what removing these frees. 1 if any of them can't go.
int printFreed(Invocation& invocation, const DiskUse& use);

} // namespace outcrop::cli
