// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/monitor/network_ahead.h"
#include "app/monitor/options.h"
#include "core/runtime/cgroup.h"
#include "core/runtime/child_process.h"
#include "core/runtime/monitor_client.h"
#include "core/runtime/network.h"
#include "core/runtime/runtime_spec.h"
#include "core/runtime/stopped_processes.h"

#include <functional>
#include <linux/filter.h>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// The container as its monitor has it: what it was started from, and what goes with it when it ends.
class ContainerRun {
public:
    using Warn = std::function<void(const std::string&)>;

    /// network: perhaps one that is ready for it.
    ContainerRun(const MonitorOptions& options, NetworkAhead& network, Warn warn);
    ~ContainerRun();
    ContainerRun(const ContainerRun&) = delete;
    ContainerRun& operator=(const ContainerRun&) = delete;

    /// Returns when the first process has executed its program. See startContained() for the errors.
    ContainedProcess start();
    /// A further process.
    ContainedProcess exec(const ExecRequest& request, int initPidFd);

    /// Its processes stand still until goOn(). Throws Error(Unsupported). Both are idempotent.
    void hold(pid_t first);
    void goOn();

    /// What of it can be reached from this computer, and where.
    const std::vector<PublishedPort>& ports() const { return m_ports; }
    const RuntimeSpec& spec() const { return m_spec; }
    bool oomKilled() const { return m_cgroup.oomKilled(); }
    /// After the last process: network helper and cgroups. Idempotent.
    void cleanUp();

private:
    SetupFacts facts() const;
    const std::vector<sock_filter>& filter();
    ProcessStart processStart(const SetupPlan& plan, const SpecProcess& process);

    const MonitorOptions& m_options;
    Warn m_warn;
    RuntimeSpec m_spec;
    IdMap m_idMap;
    ContainerCgroup m_cgroup;
    bool m_frozen = false;
    std::optional<StoppedProcesses> m_stopped; ///< where there is no group to freeze
    std::vector<PublishedPort> m_ports;
    OutsideNetwork m_network;
    NetworkAhead& m_networkAhead;
    std::vector<sock_filter> m_filter;
    uint64_t m_cloneFlags = 0;
};

} // namespace outcrop
