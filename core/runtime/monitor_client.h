// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/spawn.h"
#include "core/runtime/attachment.h"
#include "core/runtime/published_port.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// What the monitor is started with. The bundle directory holds config.json (OCI runtime spec, root.path
/// "rootfs"), upper/, work/, rootfs/ and receives container.log and state.json. Annotations of the spec that
/// the runtime reads:
///   dev.outcrop.layers-dir   absolute path of the store's layers directory
///   dev.outcrop.layers       diffID hex of each lower layer, topmost first, joined by ":"
///   dev.outcrop.network      "none" | "host" | "default" (pasta if found, else loopback only, and said)
///   dev.outcrop.ephemeral    "1" for --rm: no syncs, overlay mounted volatile
///   dev.outcrop.on-exit     JSON array: the command the monitor runs when the container has ended, unless
///   its launcher is
///                           still attached (who then does what it stands for)
///   dev.outcrop.idmap        "root" | "subids" | "single": how ids are mapped (see IdMap)
struct MonitorLaunch {
    std::string id;
    std::filesystem::path bundle;
    std::filesystem::path runDir; ///< <run>/<id>/ is made here: socket, pid
    bool attach = false;          ///< keep a connection to the first process
    bool openStdin = false;       ///< -i: stdin stays open for attaching; otherwise /dev/null
    TerminalSize terminal;
    bool ownNetwork = false; ///< it will have a network of its own, which can be made ahead
    /// Called with facts that are no errors ("memory limit not applied: …").
    std::function<void(const std::string&)> warn;
};

/// A monitor that has been started and waits for its bundle to be complete, so that both are made at once.
/// Destroyed without start(), it ends and has done nothing.
class WaitingMonitor {
public:
    /// launch.bundle need not exist yet. Throws Error if the program can't be started.
    explicit WaitingMonitor(MonitorLaunch launch);
    /// See launchMonitor(). Once.
    std::optional<Attachment> start(const std::function<void(const std::string&)>& warn);

private:
    MonitorLaunch m_launch;
    UniqueFd m_socket;
    Child m_starter;
};

/// Starts outcrop-monitor and returns once the process runs (exec succeeded) or throws Error with the cause:
/// NotFound with hint-free detail for a missing executable (docker's exit 127), Denied for one that can't be
/// executed (126). The attachment is empty unless launch.attach.
std::optional<Attachment> launchMonitor(const MonitorLaunch& launch);

/// A further connection to a running container's first process. Throws Conflict if it does not run.
Attachment attachContainer(const std::filesystem::path& runDir, const std::string& id);

struct ExecRequest {
    std::vector<std::string> args;
    std::vector<std::string> env; ///< complete environment
    std::string cwd;
    std::string user; ///< "" = the container's; resolved inside the container
    bool tty = false;
    bool openStdin = false;
    bool privileged = false;
    TerminalSize terminal;
};
/// Runs a further process in a running container. Same errors as launchMonitor().
Attachment execContainer(const std::filesystem::path& runDir, const std::string& id,
                         const ExecRequest& request);

/// Sends a signal to the container's first process. Throws Conflict if it does not run.
void signalContainer(const std::filesystem::path& runDir, const std::string& id, int signal);

/// A running container's processes stand still while this lives. However its owner ends, they go on.
class ContainerHold {
public:
    /// Throws Conflict if it does not run, Unsupported if its processes can't be stopped.
    ContainerHold(const std::filesystem::path& runDir, const std::string& id);

private:
    UniqueFd m_socket;
};

/// What state.json in the bundle says, checked against the living (pid with start time, monitor's lock).
struct RuntimeState {
    enum class Status { Created, Running, Exited } status = Status::Created;
    int pid = 0; ///< host pid of the first process while running
    int exitCode = 0;
    std::string error;      ///< why the start failed, if it did
    std::string startedAt;  ///< RFC 3339 with nanoseconds, empty if never
    std::string finishedAt; ///< RFC 3339 with nanoseconds, empty if never
    bool oomKilled = false;
    std::vector<PublishedPort> ports; ///< while it runs
};
/// A container whose monitor died is told as exited 137 ("monitor lost"); after a reboot likewise.
RuntimeState readRuntimeState(const std::filesystem::path& bundle, const std::filesystem::path& runDir,
                              const std::string& id);
/// Blocks until the container is not running (at once if it is not); returns its exit code. nullopt on stop.
std::optional<int> waitContainer(const std::filesystem::path& bundle, const std::filesystem::path& runDir,
                                 const std::string& id, std::stop_token stop);

} // namespace outcrop
