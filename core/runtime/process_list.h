// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <sys/types.h>
#include <vector>

namespace outcrop {

/// Every process that is seen from here.
std::vector<pid_t> allProcesses();
/// Which pid namespace a process is in. 0 when it is gone, or not ours to look at.
ino_t pidSpaceOf(pid_t pid);

} // namespace outcrop
