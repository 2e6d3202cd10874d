// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/cgroup_limits.h"

#include <sys/types.h>

namespace outcrop {

/// The control groups of a container that runs, found by its first process.
class RunningCgroup {
public:
    RunningCgroup(pid_t pid, std::string id);

    /// Version 1: the first controller that these limits need, and whose group the container did not get
    /// when it started. Empty if there is none.
    std::string missingFor(const SpecResources& resources) const;
    /// Writes them. What the machine does not take is told as docker tells it.
    void write(const SpecResources& resources, const CgroupLimits::Warn& warn) const;

private:
    /// Where the group of a controller is ("" for version 2); empty if the container has none of its own.
    std::string path(const std::string& controller) const;

    std::string m_id;
    std::string m_groups; ///< as in /proc/PID/cgroup
    bool m_version2 = false;
};

} // namespace outcrop
