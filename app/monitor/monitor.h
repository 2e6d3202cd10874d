// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/monitor/connection.h"
#include "app/monitor/container_run.h"
#include "app/monitor/log_writer.h"
#include "app/monitor/network_ahead.h"
#include "app/monitor/options.h"
#include "app/monitor/presence.h"
#include "app/monitor/session.h"

#include <memory>
#include <poll.h>
#include <vector>

namespace outcrop {

/// Starts one container, serves its socket, writes its log, records its end. One thread, one loop.
class Monitor {
public:
    /// launcher: connection to who started us.
    Monitor(const MonitorOptions& options, UniqueFd launcher, NetworkAhead& network);

    void run();

private:
    void start();
    void loop();
    void finish();
    void giveUp(const Error& error);
    void record() const;
    static bool launcherRemoved(int launcher);

    // One turn of the loop.
    void collect();
    int patience() const;
    void serve();
    void serveSession(Session& session);
    void serveConnection(Connection& connection);
    void idle();

    void handle(Connection& connection, const Message& message);
    void startExec(Connection& connection);
    void hold(Connection& connection);
    void accept();
    void readOutput(Session& session, bool standardError);
    void endSession(Session& session);
    bool heldBack(const Session& session) const;
    void forgetGone();
    void flushConnections();
    void watch(int fd, short events);
    short eventsOf(int fd) const;

    const MonitorOptions& m_options;
    Presence m_presence;
    ContainerRun m_run;
    LogWriter m_log;
    UniqueFd m_signals;
    RuntimeState m_state;
    std::vector<std::unique_ptr<Session>> m_sessions; ///< the first process is the first
    std::vector<std::unique_ptr<Connection>> m_connections;
    Connection* m_warned = nullptr; ///< who is being served, and told what is no error
    std::vector<pollfd> m_polled;
    std::vector<char> m_buffer;
};

} // namespace outcrop
