// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/plan.h"
#include "core/runtime/users.h"

#include <cstdint>
#include <linux/filter.h>
#include <string>
#include <vector>

namespace outcrop {

/// What the child tells the monitor over its socket until exec closes it. One message each, of this fixed
/// size.
struct ChildReport {
    enum Kind : uint32_t { Warning = 1, Failure, Terminal, NetworkWanted, Process } kind = Failure;
    int32_t step = 0;
    int32_t errnoValue = 0;
    char detail[244] = {};
};

/// State the steps share inside the child. The child is a copy of the single-threaded monitor, so it may
/// allocate; it never throws and never returns.
struct ChildContext {
    int socket = -1; ///< to the monitor
    int rootFd = -1; ///< the container's root
    int streams[3] = {-1, -1, -1};
    uint16_t rows = 0;
    uint16_t columns = 0;
    bool console = true;          ///< the terminal becomes /dev/console
    bool terminal = false;        ///< set by OpenTerminal
    std::vector<int> cgroupTasks; ///< open tasks files of version 1 groups
    const std::vector<sock_filter>* seccomp = nullptr;
    ResolvedUser user;
    uint32_t umask = 022;
    int step = 0;       ///< the one being run
    std::string detail; ///< what a failing step adds to its errno

    void warn(const std::string& text, int errnoValue = 0) const;
    int fail(int errnoValue, std::string text) {
        detail = std::move(text);
        return errnoValue;
    }
};

/// Walks the plan; ends in exec or reports and exits. Never returns.
[[noreturn]] void runChild(const SetupPlan& plan, ChildContext& context) noexcept;

/// Blocks until the monitor sends its go-ahead; false if it has gone.
bool awaitParent(const ChildContext& context);
void sendReport(int socket, const ChildReport& report, int fd = -1);

// One overload per step; 0 or an errno.
namespace steps {
int run(const AwaitIdMap& step, ChildContext& context);
int run(const EnterCgroups& step, ChildContext& context);
int run(const NewCgroupNamespace& step, ChildContext& context);
int run(const SlavePropagation& step, ChildContext& context);
int run(const SetHostname& step, ChildContext& context);
int run(const MountOverlay& step, ChildContext& context);
int run(const MountImage& step, ChildContext& context);
int run(const MountFilesystem& step, ChildContext& context);
int run(const BindMount& step, ChildContext& context);
int run(const MountCgroupV1& step, ChildContext& context);
int run(const MakeDevice& step, ChildContext& context);
int run(const MakeLink& step, ChildContext& context);
int run(const PivotRoot& step, ChildContext& context);
int run(const OpenTerminal& step, ChildContext& context);
int run(const BringLoopbackUp& step, ChildContext& context);
int run(const AwaitNetwork& step, ChildContext& context);
int run(const SetSysctl& step, ChildContext& context);
int run(const ReadOnlyPath& step, ChildContext& context);
int run(const MaskPath& step, ChildContext& context);
int run(const ResolveUser& step, ChildContext& context);
int run(const MakeWorkingDirectory& step, ChildContext& context);
int run(const ReadOnlyRoot& step, ChildContext& context);
int run(const SetRlimit& step, ChildContext& context);
int run(const SetOomScore& step, ChildContext& context);
int run(const ConnectStreams& step, ChildContext& context);
int run(const NoNewPrivileges& step, ChildContext& context);
int run(const LoadSeccomp& step, ChildContext& context);
int run(const DropPrivileges& step, ChildContext& context);
int run(const Execute& step, ChildContext& context);
} // namespace steps

} // namespace outcrop
