// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/monitor_client.h"

#include "core/base/error.h"
#include "core/base/spawn.h"
#include "core/runtime/monitor_program.h"
#include "core/runtime/protocol.h"
#include "core/runtime/runtime_state.h"
#include "core/runtime/wake.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

namespace outcrop {

namespace {

constexpr int monitorSocketNumber = 3;

/// An empty descriptor if no monitor answers.
UniqueFd connectMonitor(const std::filesystem::path& runDir, const std::string& id) {
    const UniqueFd directory(::open(monitorDirectory(runDir, id).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    UniqueFd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    if (!directory || !socket)
        return {};
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "/proc/self/fd/%d/sock", directory.get());
    if (::connect(socket.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        return {};
    return socket;
}

UniqueFd requireMonitor(const std::filesystem::path& runDir, const std::string& id, const char* operation) {
    UniqueFd socket = connectMonitor(runDir, id);
    if (!socket)
        throw Error(ErrorCode::Conflict, operation, id, "the container is not running");
    return socket;
}

/// Reads up to the answer whether a process was started.
void awaitStarted(int socket, const std::function<void(const std::string&)>& warn) {
    while (const auto message = receiveMessage(socket)) {
        if (message->kind == MessageKind::Started)
            return;
        if (message->kind == MessageKind::Failed)
            throw errorFromJson(message->payload);
        if (message->kind == MessageKind::Warning && warn)
            warn(message->payload);
    }
    throw Error(ErrorCode::Internal, "start process", {}, "the monitor ended without an answer");
}

std::vector<std::string> monitorArguments(const MonitorLaunch& launch) {
    std::vector<std::string> words{"--id",      launch.id,
                                   "--bundle",  std::filesystem::absolute(launch.bundle).string(),
                                   "--run-dir", std::filesystem::absolute(launch.runDir).string(),
                                   "--rows",    std::to_string(launch.terminal.rows),
                                   "--columns", std::to_string(launch.terminal.columns)};
    if (launch.attach)
        words.emplace_back("--attach");
    if (launch.openStdin)
        words.emplace_back("--stdin");
    if (launch.ownNetwork)
        words.emplace_back("--own-network");
    return words;
}

std::string requestJson(const ExecRequest& request) {
    const nlohmann::json json{{"args", request.args},
                              {"env", request.env},
                              {"cwd", request.cwd},
                              {"user", request.user},
                              {"tty", request.tty},
                              {"openStdin", request.openStdin},
                              {"privileged", request.privileged},
                              {"rows", request.terminal.rows},
                              {"columns", request.terminal.columns}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Sends what is to be told the exit only, and reads it. nullopt if the monitor went away without a word.
std::optional<int> awaitExit(int socket, const Wake& wake) {
    sendMessage(socket, MessageKind::Wait);
    for (;;) {
        pollfd entries[2] = {{socket, POLLIN, 0}, {wake.fd(), POLLIN, 0}};
        if (::poll(entries, 2, -1) < 0 && errno != EINTR)
            throw Error::fromErrno("wait for container");
        if (entries[1].revents)
            return std::nullopt;
        if (!entries[0].revents)
            continue;
        const auto message = receiveMessage(socket);
        if (!message)
            return std::nullopt;
        if (message->kind == MessageKind::Exited)
            return message->number();
    }
}

} // namespace

WaitingMonitor::WaitingMonitor(MonitorLaunch launch) : m_launch(std::move(launch)) {
    SocketPair sockets = makeSocketPair(SOCK_SEQPACKET);
    const UniqueFd null = openFile("/dev/null", O_RDWR);
    const MonitorProgram program;
    SpawnOptions options;
    options.program = program.path();
    options.arguments = monitorArguments(m_launch);
    options.descriptors = {
        {null.get(), 0}, {null.get(), 1}, {null.get(), 2}, {sockets.second.get(), monitorSocketNumber}};
    options.newSession = true;
    m_starter = spawn(options);
    m_socket = std::move(sockets.first);
}

std::optional<Attachment> WaitingMonitor::start(const std::function<void(const std::string&)>& warn) {
    m_starter.wait(); // it forks the real one off at once
    sendMessage(m_socket.get(), MessageKind::Start);
    awaitStarted(m_socket.get(), warn);
    if (!m_launch.attach)
        return std::nullopt;
    return Attachment(std::move(m_socket));
}

std::optional<Attachment> launchMonitor(const MonitorLaunch& launch) {
    return WaitingMonitor(launch).start(launch.warn);
}

Attachment attachContainer(const std::filesystem::path& runDir, const std::string& id) {
    UniqueFd socket = requireMonitor(runDir, id, "attach to container");
    sendMessage(socket.get(), MessageKind::Attach);
    awaitStarted(socket.get(), {});
    return Attachment(std::move(socket));
}

Attachment execContainer(const std::filesystem::path& runDir, const std::string& id,
                         const ExecRequest& request) {
    UniqueFd socket = requireMonitor(runDir, id, "exec in container");
    const std::string json = requestJson(request);
    for (size_t from = 0; from < json.size(); from += maxPayload)
        sendMessage(socket.get(), MessageKind::ExecPart, std::string_view(json).substr(from, maxPayload));
    sendMessage(socket.get(), MessageKind::Exec);
    awaitStarted(socket.get(), {});
    return Attachment(std::move(socket));
}

void signalContainer(const std::filesystem::path& runDir, const std::string& id, int signal) {
    const UniqueFd socket = requireMonitor(runDir, id, "signal container");
    sendNumber(socket.get(), MessageKind::Signal, signal);
    // The container may end by it before the monitor answers; that is as good.
    (void)receiveMessage(socket.get());
}

ContainerHold::ContainerHold(const std::filesystem::path& runDir, const std::string& id)
    : m_socket(requireMonitor(runDir, id, "hold container")) {
    sendMessage(m_socket.get(), MessageKind::Hold);
    awaitStarted(m_socket.get(), {});
}

std::optional<int> waitContainer(const std::filesystem::path& bundle, const std::filesystem::path& runDir,
                                 const std::string& id, std::stop_token stop) {
    const Wake wake(stop);
    while (!stop.stop_requested()) {
        if (const UniqueFd socket = connectMonitor(runDir, id)) {
            // A monitor that goes away between our two calls breaks the connection: the state tells then.
            try {
                if (const auto code = awaitExit(socket.get(), wake))
                    return code;
            } catch (const Error& error) {
                if (error.errnoValue() != EPIPE && error.errnoValue() != ECONNRESET)
                    throw;
            }
        }
        const RuntimeState state = readRuntimeState(bundle, runDir, id);
        if (state.status != RuntimeState::Status::Running && !stop.stop_requested())
            return state.exitCode;
        wake.sleep(10);
    }
    return std::nullopt;
}

} // namespace outcrop
