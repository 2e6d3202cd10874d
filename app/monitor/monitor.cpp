// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/monitor.h"

#include "app/monitor/exec_request.h"
#include "app/monitor/leftovers.h"
#include "app/monitor/startup_memory.h"
#include "core/base/error.h"
#include "core/base/spawn.h"
#include "core/runtime/runtime_state.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <nlohmann/json.hpp>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t readSize = 64 * 1024;
constexpr int partialLinePause = 100;    ///< ms without output until a line without end is logged
constexpr int lastWordsPatience = 10000; ///< ms for a client that does not read to the end
constexpr int cannotStart = 125;

/// Asked to go (a shutdown): the container is asked, and takes us along.
UniqueFd catchTermination() {
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGHUP, SIG_IGN);
    ::signal(SIGINT, SIG_IGN);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    return UniqueFd(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}

int exitCodeOf(const Error& error) {
    if (error.code() == ErrorCode::NotFound)
        return 127;
    return error.code() == ErrorCode::Denied ? 126 : cannotStart;
}

void runWhenEnded(const std::string& commandJson) {
    const nlohmann::json command = nlohmann::json::parse(commandJson, nullptr, false);
    if (!command.is_array() || command.empty())
        return;
    SpawnOptions options;
    const auto words = command.get<std::vector<std::string>>();
    options.program = words[0];
    options.arguments.assign(words.begin() + 1, words.end());
    options.newSession = true;
    spawn(options).detach();
}

} // namespace

Monitor::Monitor(const MonitorOptions& options, UniqueFd launcher, NetworkAhead& network)
    : m_options(options), m_presence(options.runDir, options.id),
      m_run(options, network,
            [this](const std::string& fact) {
                if (m_warned)
                    m_warned->send(MessageKind::Warning, fact);
            }),
      m_log(options.bundle / "container.log"), m_signals(catchTermination()), m_buffer(readSize) {
    m_connections.push_back(std::make_unique<Connection>(std::move(launcher)));
    m_warned = m_connections[0].get();
}

void Monitor::run() {
    try {
        start();
    } catch (const Error& error) {
        giveUp(error);
        throw;
    }
    releaseStartupMemory();
    loop();
    finish();
}

/// What failed is recorded if it can be; on a full disk or without the bundle the launcher is told all the
/// same.
void Monitor::giveUp(const Error& error) {
    if (!m_sessions.empty())
        m_sessions[0]->end(); // before the group it is in
    m_run.cleanUp();
    m_state = {};
    m_state.error = error.what();
    m_state.exitCode = exitCodeOf(error);
    record();
    m_presence.leave();
}

/// Who waits here is told by message; for all others an end that cannot be written is that of a lost monitor.
void Monitor::record() const {
    try {
        writeRuntimeState(m_options.bundle, m_state);
    } catch (const Error&) {
        return;
    }
}

void Monitor::start() {
    m_sessions.push_back(std::make_unique<Session>(m_run.start()));
    Session& first = *m_sessions[0];
    m_state.status = RuntimeState::Status::Running;
    m_state.pid = first.process().pid;
    m_state.startedAt = nowText();
    m_state.ports = m_run.ports();
    writeRuntimeState(m_options.bundle, m_state);
    Connection& launcher = *m_connections[0];
    launcher.session = &first;
    launcher.wantsOutput = m_options.attach;
    launcher.send(MessageKind::Started, numberPayload(m_state.pid));
    m_warned = nullptr;
    launcher.launcher = m_options.attach;
    if (!m_options.attach)
        m_connections.clear();
}

void Monitor::loop() {
    const Session& first = *m_sessions[0];
    while (!first.ended() || first.outputFd() >= 0 || first.errorFd() >= 0) {
        collect();
        const int ready = ::poll(m_polled.data(), m_polled.size(), patience());
        if (ready < 0 && errno != EINTR)
            throw Error::fromErrno("wait for events");
        if (ready == 0)
            idle();
        else if (ready > 0)
            serve();
    }
}

void Monitor::watch(int fd, short events) {
    m_polled.push_back({fd, events, 0});
}

short Monitor::eventsOf(int fd) const {
    short events = 0;
    for (const pollfd& entry : m_polled)
        if (fd >= 0 && entry.fd == fd)
            events = static_cast<short>(events | entry.revents);
    return events;
}

bool Monitor::heldBack(const Session& session) const {
    return std::any_of(m_connections.begin(), m_connections.end(), [&](const auto& connection) {
        return connection->session == &session && connection->wantsOutput && connection->tooFarBehind();
    });
}

void Monitor::collect() {
    m_polled.clear();
    watch(m_presence.listener(), POLLIN);
    watch(m_signals.get(), POLLIN);
    for (const auto& session : m_sessions) {
        if (!session->ended())
            watch(session->process().pidFd.get(), POLLIN);
        if (!heldBack(*session)) {
            watch(session->outputFd(), POLLIN);
            watch(session->errorFd(), POLLIN);
        }
        if (session->inputPending())
            watch(session->inputFd(), POLLOUT);
    }
    for (const auto& connection : m_connections) {
        const bool inputFull = connection->session && connection->session->inputFull();
        watch(connection->fd(),
              static_cast<short>((inputFull ? 0 : POLLIN) | (connection->pending() ? POLLOUT : 0)));
    }
}

int Monitor::patience() const {
    if (m_log.buffered())
        return 0;
    return m_log.partial() ? partialLinePause : -1;
}

/// Nothing came in: what was gathered goes to the disk.
void Monitor::idle() {
    if (m_log.buffered())
        m_log.flush();
    else
        m_log.flushPartial();
}

void Monitor::serve() {
    if (eventsOf(m_signals.get())) {
        signalfd_siginfo info{};
        if (::read(m_signals.get(), &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            m_sessions[0]->signal(SIGTERM);
    }
    // By number: an exec request adds a session.
    for (size_t i = 0; i < m_sessions.size(); ++i)
        serveSession(*m_sessions[i]);
    for (size_t i = 0; i < m_connections.size(); ++i)
        serveConnection(*m_connections[i]);
    if (eventsOf(m_presence.listener()))
        accept();
    forgetGone();
}

void Monitor::serveSession(Session& session) {
    // Before its output, so that what is read after the end was noticed is all there was.
    const bool justEnded = !session.ended() && eventsOf(session.process().pidFd.get()) && session.reap();
    if (session.inputPending() && eventsOf(session.inputFd()))
        session.writeInput();
    if (eventsOf(session.outputFd()))
        readOutput(session, false);
    if (eventsOf(session.errorFd()))
        readOutput(session, true);
    // The first one's streams end with it, since all else in its pid namespace is dead; of an exec's,
    // children that live on may hold them.
    if (justEnded && &session != m_sessions[0].get())
        endSession(session);
}

void Monitor::readOutput(Session& session, bool standardError) {
    const size_t size = session.read(standardError, m_buffer.data(), m_buffer.size());
    if (size == 0)
        return;
    const std::string_view bytes(m_buffer.data(), size);
    if (&session == m_sessions[0].get())
        m_log.write(standardError, bytes);
    for (const auto& connection : m_connections)
        if (connection->session == &session && connection->wantsOutput)
            connection->sendBytes(standardError ? MessageKind::ErrorOutput : MessageKind::Output, bytes);
}

void Monitor::endSession(Session& session) {
    for (const bool standardError : {false, true})
        for (int fd = standardError ? session.errorFd() : session.outputFd(); fd >= 0;) {
            pollfd entry{fd, POLLIN, 0};
            if (::poll(&entry, 1, 0) <= 0)
                break;
            readOutput(session, standardError);
            fd = standardError ? session.errorFd() : session.outputFd();
        }
    for (const auto& connection : m_connections)
        if (connection->session == &session) {
            connection->send(MessageKind::Exited, numberPayload(session.exitCode()));
            connection->closeWhenSent = true;
            connection->session = nullptr;
        }
}

void Monitor::serveConnection(Connection& connection) {
    const short events = eventsOf(connection.fd());
    if (events & POLLOUT)
        connection.flush();
    if (!(events & (POLLIN | POLLHUP | POLLERR)))
        return;
    const auto message = receiveMessage(connection.fd(), MSG_DONTWAIT);
    if (message)
        handle(connection, *message);
    else if (errno != EAGAIN)
        connection.markBroken();
}

void Monitor::handle(Connection& connection, const Message& message) {
    Session& session = connection.session ? *connection.session : *m_sessions[0];
    switch (message.kind) {
    case MessageKind::Attach:
        connection.session = m_sessions[0].get();
        connection.wantsOutput = true;
        return connection.send(MessageKind::Started, numberPayload(m_state.pid));
    case MessageKind::Wait:
        connection.session = m_sessions[0].get();
        return;
    case MessageKind::ExecPart:
        if (connection.execRequest.size() + message.payload.size() > maxExecRequest)
            return connection.markBroken();
        connection.execRequest += message.payload;
        return;
    case MessageKind::Exec:
        return startExec(connection);
    case MessageKind::Hold:
        return hold(connection);
    case MessageKind::Input:
        return session.addInput(message.payload);
    case MessageKind::CloseInput:
        return session.closeInput();
    case MessageKind::Resize:
        if (const auto size = resizeFrom(message.payload))
            session.resize(*size);
        return;
    case MessageKind::Signal:
        session.signal(message.number());
        if (!connection.session) // who only came for this is told that it was sent
            connection.send(MessageKind::Started, numberPayload(m_state.pid));
        return;
    default:
        return connection.markBroken();
    }
}

void Monitor::startExec(Connection& connection) {
    m_warned = &connection;
    try {
        const ExecRequest request = execRequestFromJson(connection.execRequest);
        connection.execRequest.clear();
        if (m_sessions[0]->ended())
            throw Error(ErrorCode::Conflict, "exec", m_options.id, "the container is not running");
        m_sessions.push_back(
            std::make_unique<Session>(m_run.exec(request, m_sessions[0]->process().pidFd.get())));
        connection.session = m_sessions.back().get();
        connection.wantsOutput = true;
        connection.send(MessageKind::Started, numberPayload(connection.session->process().pid));
    } catch (const Error& error) {
        connection.send(MessageKind::Failed, errorToJson(error));
        connection.closeWhenSent = true;
    }
    m_warned = nullptr;
}

void Monitor::hold(Connection& connection) {
    try {
        m_run.hold(m_state.pid);
        connection.holds = true;
        connection.send(MessageKind::Started, numberPayload(m_state.pid));
    } catch (const Error& error) {
        connection.send(MessageKind::Failed, errorToJson(error));
        connection.closeWhenSent = true;
    }
}

void Monitor::accept() {
    UniqueFd socket(::accept4(m_presence.listener(), nullptr, nullptr, SOCK_CLOEXEC));
    if (socket)
        m_connections.push_back(std::make_unique<Connection>(std::move(socket)));
}

void Monitor::forgetGone() {
    m_connections.erase(std::remove_if(m_connections.begin(), m_connections.end(),
                                       [](const auto& connection) {
                                           return connection->broken() ||
                                                  (connection->closeWhenSent && !connection->pending());
                                       }),
                        m_connections.end());
    if (std::none_of(m_connections.begin(), m_connections.end(),
                     [](const auto& connection) { return connection->holds; }))
        m_run.goOn();
    // An ended exec stays while its client still drains what is held back.
    m_sessions.erase(std::remove_if(m_sessions.begin() + 1, m_sessions.end(),
                                    [this](const auto& session) {
                                        return session->ended() &&
                                               std::none_of(m_connections.begin(), m_connections.end(),
                                                            [&](const auto& connection) {
                                                                return connection->session == session.get();
                                                            });
                                    }),
                     m_sessions.end());
}

void Monitor::finish() {
    const Session& first = *m_sessions[0];
    m_log.flushPartial();
    m_state.status = RuntimeState::Status::Exited;
    m_state.pid = 0;
    m_state.ports.clear();
    m_state.exitCode = first.exitCode();
    m_state.oomKilled = m_run.oomKilled();
    m_state.finishedAt = nowText();
    m_run.cleanUp();
    record();
    // First free for a new start, then tell those who may want one.
    m_presence.leave();
    for (const auto& connection : m_connections)
        if (connection->session)
            connection->send(MessageKind::Exited, numberPayload(m_state.exitCode));
    // A launcher that is still here does it itself, and knows when it is done.
    const std::string& onExit = m_run.spec().annotation("dev.outcrop.on-exit");
    if (onExit.empty())
        return flushConnections();
    const auto launcher =
        std::find_if(m_connections.begin(), m_connections.end(),
                     [](const auto& connection) { return connection->launcher && !connection->broken(); });
    const UniqueFd kept(launcher == m_connections.end() ? -1 : ::dup((*launcher)->fd()));
    flushConnections();
    if (!kept || !launcherRemoved(kept.get()))
        runWhenEnded(onExit);
}

/// True if the launcher of a --rm container removes it. Its files are left to us: it need not wait for that.
bool Monitor::launcherRemoved(int launcher) {
    for (;;) {
        pollfd entry{launcher, POLLIN, 0};
        if (::poll(&entry, 1, lastWordsPatience) <= 0)
            return false;
        const auto message = receiveMessage(launcher);
        if (!message)
            return false;
        if (message->kind != MessageKind::Removed)
            continue; // keys pressed too late
        if (!message->payload.empty())
            deleteLeftovers(message->payload);
        return true;
    }
}

/// Clients that still read get everything.
void Monitor::flushConnections() {
    for (;;) {
        m_connections.erase(std::remove_if(m_connections.begin(), m_connections.end(),
                                           [](const auto& connection) {
                                               return connection->broken() || !connection->pending();
                                           }),
                            m_connections.end());
        m_polled.clear();
        for (const auto& connection : m_connections)
            watch(connection->fd(), POLLOUT);
        if (m_polled.empty() || ::poll(m_polled.data(), m_polled.size(), lastWordsPatience) <= 0)
            return;
        for (const auto& connection : m_connections)
            connection->flush();
    }
}

} // namespace outcrop
