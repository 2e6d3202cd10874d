// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/container/bundle.h"
#include "core/container/containers.h"
#include "core/container/environment.h"
#include "core/runtime/monitor_remains.h"
#include "core/volume/volume_mount.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <poll.h>
#include <set>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

namespace {

using Clock = std::chrono::steady_clock;

Error notRunning(const ContainerRecord& record) {
    return {ErrorCode::Conflict, "use container", record.name,
            "container " + record.id.str() + " is not running"};
}

/// True if the container's first process ended within the time. The pid was checked against its start time a
/// moment ago, and a pidfd never moves to a later process of the same number.
bool endsWithin(const RuntimeState& state, int seconds) {
    if (state.status != RuntimeState::Status::Running || state.pid <= 0)
        return true;
    const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, state.pid, 0)));
    if (!process)
        return errno == ESRCH;
    const auto deadline = Clock::now() + std::chrono::seconds(seconds);
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        pollfd waited{process.get(), POLLIN, 0};
        const int result = ::poll(&waited, 1, static_cast<int>(std::max<long long>(left, 0)));
        if (result > 0)
            return true;
        if (result == 0 || errno != EINTR)
            return false;
    }
}

/// Mounts the volumes that are mounted on the host; held until the container has its own view of them, for a
/// container that ends meanwhile would unmount them.
std::vector<StoreLock> mountVolumesOf(const Store& store, const ContainerRecord& record) {
    std::set<std::string> names; // in one order, as create() locks them
    for (const MountPoint& mount : record.mounts)
        if (mount.mountedVolume)
            names.insert(mount.name);
    std::vector<StoreLock> locks;
    for (const std::string& name : names) {
        locks.push_back(lockVolumeUse(store, name));
        mountVolume(store, Volumes(store).find(name));
    }
    return locks;
}

} // namespace

WaitingMonitor Containers::prepareMonitor(const MonitorPlan& plan) const {
    MonitorLaunch launch;
    launch.id = plan.id.str();
    launch.bundle = bundle(plan.id);
    launch.runDir = m_store->paths().run;
    launch.attach = plan.attach;
    launch.openStdin = plan.openStdin;
    launch.ownNetwork = plan.ownNetwork;
    launch.terminal = plan.terminal;
    return WaitingMonitor(std::move(launch));
}

std::optional<Attachment> Containers::start(const ContainerId& id, WaitingMonitor monitor,
                                            Progress& progress) const {
    const StoreLock storeLock = m_store->lockShared();
    const StoreLock lock = m_store->lockObject("container:" + id.str());
    const std::vector<StoreLock> volumes = mountVolumesOf(*m_store, readRecord(bundle(id)));
    return monitor.start([&](const std::string& fact) { progress.warn(fact); });
}

std::optional<Attachment> Containers::start(const ContainerId& id, bool attach, TerminalSize size,
                                            Progress& progress) const {
    const StoreLock storeLock = m_store->lockShared();
    const StoreLock lock = m_store->lockObject("container:" + id.str());
    settledRuntimeState(bundle(id), m_store->paths().run, id.str());
    const Container container = find(id.str());
    if (!canStart(container.state.status))
        return std::nullopt;
    ensureBundle(bundle(id), container.record, m_store->paths());
    MonitorPlan plan;
    plan.id = id;
    plan.attach = attach;
    plan.openStdin = container.record.openStdin;
    plan.terminal = size;
    const std::vector<StoreLock> volumes = mountVolumesOf(*m_store, container.record);
    return prepareMonitor(plan).start([&](const std::string& fact) { progress.warn(fact); });
}

Attachment Containers::attach(const ContainerId& id) const {
    const Container container = find(id.str());
    if (!canExec(container.state.status))
        throw notRunning(container.record);
    return attachContainer(m_store->paths().run, id.str());
}

Attachment Containers::exec(const ContainerId& id, const ExecRequest& request) const {
    const Container container = find(id.str());
    if (!canExec(container.state.status))
        throw notRunning(container.record);
    ExecRequest complete = request;
    complete.env = mergedEnvironment(processEnvironment(container.record, request.tty), request.env);
    if (complete.cwd.empty())
        complete.cwd = container.record.config.workingDir.empty() ? "/" : container.record.config.workingDir;
    if (complete.user.empty())
        complete.user = container.record.config.user;
    return execContainer(m_store->paths().run, id.str(), complete);
}

void Containers::stop(const ContainerId& id, std::optional<int> timeoutSeconds, std::stop_token stop) const {
    const Container container = find(id.str());
    if (!canStop(container.state.status))
        return;
    const std::string& signal = container.record.config.stopSignal;
    const StorePaths& paths = m_store->paths();
    const RuntimeState state = readRuntimeState(bundle(id), paths.run, id.str());
    try {
        signalContainer(paths.run, id.str(), signal.empty() ? SIGTERM : signalNumber(signal));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Conflict)
            throw;
        return; // it ended meanwhile
    }
    const int timeout = timeoutSeconds.value_or(container.record.stopTimeout);
    if (timeout >= 0 && !endsWithin(state, timeout))
        return killAndWait(id);
    waitContainer(bundle(id), paths.run, id.str(), std::move(stop));
}

void Containers::kill(const ContainerId& id, const std::string& signal) const {
    const int number = signalNumber(signal.empty() ? "KILL" : signal);
    const Container container = find(id.str());
    if (!canStop(container.state.status))
        throw notRunning(container.record).during("kill container", container.record.name);
    if (number == SIGKILL)
        return killAndWait(id);
    signalContainer(m_store->paths().run, id.str(), number);
}

void Containers::killAndWait(const ContainerId& id) const {
    try {
        signalContainer(m_store->paths().run, id.str(), SIGKILL);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Conflict)
            throw; // Conflict: it ended meanwhile
    }
    waitContainer(bundle(id), m_store->paths().run, id.str(), {});
}

std::optional<int> Containers::wait(const ContainerId& id, std::stop_token stop) const {
    return waitContainer(bundle(id), m_store->paths().run, id.str(), std::move(stop));
}

} // namespace outcrop
