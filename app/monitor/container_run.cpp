// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/container_run.h"

#include "core/base/capabilities.h"
#include "core/base/error.h"
#include "core/runtime/seccomp/seccomp_filter.h"

#include <sched.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace outcrop {

namespace {

IdMap idMapOf(const RuntimeSpec& spec) {
    const std::string name = spec.annotation("dev.outcrop.idmap");
    if (::geteuid() == 0 && (name.empty() || name == "root"))
        return {};
    if (name == "single")
        return {IdMap::Kind::Single, {{0, ::geteuid(), 1}}, {{0, ::getegid(), 1}}};
    IdMap map = IdMap::detect();
    if (!name.empty() && name != map.name())
        throw Error(ErrorCode::Conflict, "map ids", name,
                    std::string("the container was made with other id ranges than this user has now (") +
                        map.name() + ")");
    return map;
}

uint64_t boundingSet() {
    uint64_t mask = 0;
    for (unsigned capability = 0; capability < 64; ++capability) {
        const int held = ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0);
        if (held < 0)
            break;
        mask |= held == 1 ? 1ULL << capability : 0;
    }
    return mask;
}

} // namespace

ContainerRun::ContainerRun(const MonitorOptions& options, NetworkAhead& network, Warn warn)
    : m_options(options), m_warn(std::move(warn)),
      m_spec(RuntimeSpec::parse(readFile(options.bundle / "config.json"))), m_idMap(idMapOf(m_spec)),
      m_networkAhead(network) {}

ContainerRun::~ContainerRun() {
    cleanUp();
}

SetupFacts ContainerRun::facts() const {
    SetupFacts facts;
    facts.bundle = m_options.bundle.string();
    facts.idMap = m_idMap.kind;
    facts.cgroups = !m_cgroup.tasks().empty();
    facts.cgroupVersion2 = m_cgroup.version2();
    facts.cgroupV1 = m_cgroup.controllersV1();
    facts.deviceControl = m_cgroup.controlsDevices();
    facts.outsideNetwork = m_network.wanted();
    if (!facts.userNamespace())
        facts.hostCapabilities = boundingSet();
    return facts;
}

ProcessStart ContainerRun::processStart(const SetupPlan& plan, const SpecProcess& process) {
    ProcessStart start;
    start.plan = &plan;
    start.cgroupTasks = m_cgroup.tasks();
    start.cgroupDirectory = m_cgroup.directory();
    start.terminal = process.terminal;
    start.umask = process.user.umask;
    start.warn = m_warn;
    return start;
}

ContainedProcess ContainerRun::start() {
    const bool userNamespace = m_idMap.kind != IdMap::Kind::Root;
    m_cgroup = ContainerCgroup::make(m_options.id, m_spec.resources, !userNamespace, m_warn);
    if (networkMode(m_spec) == NetworkMode::Default) {
        m_ports = chosenHostPorts(publishedPortsFrom(m_spec.annotation("dev.outcrop.ports")));
        m_network = OutsideNetwork::find(m_ports, m_warn);
    }
    SetupPlan plan = makeSetupPlan(m_spec, facts());
    m_cloneFlags = plan.cloneFlags;
    // Not where pasta comes in: it looks for the child's network at once.
    if (userNamespace || m_network.wanted() || !(plan.cloneFlags & CLONE_NEWNET))
        m_networkAhead.leave();
    if (m_networkAhead)
        plan.cloneFlags &= ~uint64_t(CLONE_NEWNET);
    ProcessStart start = processStart(plan, m_spec.process);
    start.seccomp = &filter();
    start.openStdin = m_options.openStdin;
    start.size = m_options.size;
    const NetworkAhead::Visit inItsNetwork(m_networkAhead);
    return startContained(
        start, m_idMap, [&](pid_t pid) { m_network.attach(pid, userNamespace); },
        [&] { m_network.awaitReady(m_warn); });
}

ContainedProcess ContainerRun::exec(const ExecRequest& request, int initPidFd) {
    SpecProcess process = m_spec.process;
    process.args = request.args;
    process.env = request.env;
    process.terminal = request.tty;
    if (!request.cwd.empty())
        process.cwd = request.cwd;
    if (!request.user.empty()) {
        process.user = SpecUser();
        process.user.text = request.user;
    }
    if (request.privileged)
        process.bounding = process.effective = process.permitted = capabilityNames(~0ULL);
    const SetupPlan plan = makeExecPlan(process, facts(), !request.privileged && !filter().empty());
    ProcessStart start = processStart(plan, process);
    start.seccomp = &filter();
    start.openStdin = request.openStdin;
    start.size = request.terminal;
    return startBeside(start, initPidFd, m_cloneFlags);
}

const std::vector<sock_filter>& ContainerRun::filter() {
    if (m_filter.empty() && m_spec.annotation("dev.outcrop.seccomp") != "unconfined")
        m_filter = defaultSeccompFilter(m_spec.process.bounding, m_options.runDir / "seccomp");
    return m_filter;
}

void ContainerRun::hold(pid_t first) {
    if (m_frozen || m_stopped)
        return;
    m_frozen = m_cgroup.freeze(true);
    if (!m_frozen)
        m_stopped.emplace(first);
}

void ContainerRun::goOn() {
    if (m_frozen)
        m_cgroup.freeze(false);
    m_frozen = false;
    m_stopped.reset();
}

void ContainerRun::cleanUp() {
    m_network.detach();
    m_cgroup.remove();
}

} // namespace outcrop
