// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/base/id_map.h"
#include "core/runtime/attachment.h"
#include "core/runtime/plan.h"

#include <functional>
#include <linux/filter.h>
#include <string>
#include <sys/types.h>
#include <vector>

namespace outcrop {

/// A process inside a container, seen from its monitor: our child, with our ends of its streams.
struct ContainedProcess {
    pid_t pid = -1;
    UniqueFd pidFd;
    UniqueFd input; ///< empty if nothing can be written
    UniqueFd output;
    UniqueFd error;
    UniqueFd terminal; ///< in place of the three when there is one
};

struct ProcessStart {
    const SetupPlan* plan = nullptr;
    const std::vector<sock_filter>* seccomp = nullptr;
    std::vector<int> cgroupTasks; ///< version 1 groups to enter
    int cgroupDirectory = -1;     ///< version 2 group to be born in
    bool openStdin = false;
    bool terminal = false;
    TerminalSize size;
    uint32_t umask = 022;
    std::function<void(const std::string&)> warn;
};

/// Clones the first process into its namespaces and waits until it has executed its program. Throws Error:
/// NotFound (no such executable), Denied (not executable), else what step failed and why. started is called
/// with the child's pid as soon as its namespaces exist, networkWanted when it waits for the network.
ContainedProcess startContained(const ProcessStart& start, const IdMap& idMap,
                                const std::function<void(pid_t)>& started,
                                const std::function<void()>& networkWanted);

/// A further process, in the namespaces of the process behind initPidFd. cloneFlags are those it was made
/// with.
ContainedProcess startBeside(const ProcessStart& start, int initPidFd, uint64_t cloneFlags);

} // namespace outcrop
