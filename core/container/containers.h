// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/container/container.h"
#include "core/runtime/attachment.h"
#include "core/runtime/monitor_client.h"
#include "core/store/store.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

struct LogLine {
    bool standardError = false;
    std::string time; ///< RFC 3339 with nanoseconds
    std::string text; ///< with its line end, if it had one
};

/// What a monitor needs to know before its container is there; it must be what the record will say.
struct MonitorPlan {
    ContainerId id;
    bool attach = false;
    bool openStdin = false;
    bool ownNetwork = false;
    TerminalSize terminal;
};

/// Containers of the store. Composition with images and volumes (create, commit, removal of volumes) is the
/// engine's.
class Containers {
public:
    explicit Containers(const Store& store) : m_store(&store) {}

    std::vector<Container>
    list() const; ///< newest first; damaged ones are left out and said through Engine::warnings
    /// By full id, name or unique id prefix, in this order. Throws NotFound, Conflict (ambiguous).
    Container find(const std::string& nameOrId) const;
    std::filesystem::path bundle(const ContainerId& id) const;

    /// Writes a new container directory (bundle with OCI spec, upper, work, hosts, hostname, resolv.conf),
    /// staged and renamed; claims the name. Throws Conflict if the name is taken.
    void add(const ContainerRecord& record, Progress& progress) const;
    /// Starts it; a running one is a no-op (empty optional). See launchMonitor() for the errors.
    std::optional<Attachment> start(const ContainerId& id, bool attach, TerminalSize size,
                                    Progress& progress) const;
    /// A monitor for a container that is still to be added; its start() is given it then.
    WaitingMonitor prepareMonitor(const MonitorPlan& plan) const;
    /// Starts a container that was never started, under the monitor prepared for it.
    std::optional<Attachment> start(const ContainerId& id, WaitingMonitor monitor, Progress& progress) const;
    Attachment attach(const ContainerId& id) const;
    /// request.env is laid over the container's environment; an empty cwd or user is the container's.
    Attachment exec(const ContainerId& id, const ExecRequest& request) const;
    /// SIGTERM (or the container's stop signal), then SIGKILL after the timeout in seconds (-1: never).
    void stop(const ContainerId& id, std::optional<int> timeoutSeconds, std::stop_token stop) const;
    /// signal: "KILL", "SIGTERM", "9". SIGKILL waits for the end.
    void kill(const ContainerId& id, const std::string& signal) const;
    std::optional<int> wait(const ContainerId& id, std::stop_token stop) const;
    /// Removes the directory with its writable layer, nothing else. Running is refused without force.
    void remove(const ContainerId& id, bool force) const;
    /// The same for the launcher of a --rm container that has ended, whose monitor deletes the files if they
    /// are few.
    void removeEnded(const ContainerRecord& record, Attachment& monitor) const;
    void rename(const ContainerId& id, const std::string& newName) const;
    /// Lays limits over those it has, also while it runs. Throws BadInput and Conflict in docker's words.
    void update(const ContainerId& id, const Limits& asked, Progress& progress) const;

    /// Calls sink for every stored line, and with follow until the container ends or stop is requested.
    /// tail: last n lines, -1 all.
    void logs(const ContainerId& id, bool follow, long tail, const std::function<void(const LogLine&)>& sink,
              std::stop_token stop) const;

private:
    /// Also for one that ends by itself meanwhile.
    void killAndWait(const ContainerId& id) const;

    const Store* m_store;
};

/// "SIGTERM", "TERM", "15" → 15. Throws Error(BadInput).
int signalNumber(const std::string& text);

} // namespace outcrop
