// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <set>
#include <string>
#include <sys/types.h>

namespace outcrop {

/// The processes of a pid namespace stopped by signals, where no control group can freeze them. Those that
/// were stopped before stay so in the end.
class StoppedProcesses {
public:
    /// pid: of one process in there. Throws Error(Unsupported) when some do not stop.
    explicit StoppedProcesses(pid_t pid);
    ~StoppedProcesses();
    StoppedProcesses(const StoppedProcesses&) = delete;
    StoppedProcesses& operator=(const StoppedProcesses&) = delete;

private:
    bool stopNew();
    bool allStand() const;
    void goOn();

    ino_t m_space;
    std::set<pid_t> m_stopped;
};

} // namespace outcrop
