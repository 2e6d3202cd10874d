// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
// outcrop-monitor: one per running container. Started by launchMonitor() with a socket on descriptor 3, on
// which it is told that the bundle is complete and answers whether the container runs; then it lives on alone
// until the container ends.
#include "app/monitor/monitor.h"
#include "app/monitor/network_ahead.h"
#include "core/base/error.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

constexpr int launcherSocket = 3;

int monitorMain(int argc, char** argv) {
    using namespace outcrop;
    UniqueFd launcher(launcherSocket);
    // Kept apart from the monitor's own connection, which may be gone with it when it throws.
    const UniqueFd answer(::fcntl(launcher.get(), F_DUPFD_CLOEXEC, launcherSocket));
    ::fcntl(launcher.get(), F_SETFD, FD_CLOEXEC);
    try {
        const MonitorOptions options = MonitorOptions::parse(argc, argv);
        NetworkAhead network;
        if (options.ownNetwork)
            network.make();
        const auto start = receiveMessage(launcher.get());
        if (!start || start->kind != MessageKind::Start)
            return 0; // there will be no container
        Monitor monitor(options, std::move(launcher), network);
        monitor.run();
        return 0;
    } catch (const Error& error) {
        try {
            sendMessage(answer.get(), MessageKind::Failed, errorToJson(error));
        } catch (const Error&) {
            return 1; // the launcher has gone; nobody is left to be told
        }
        return 1;
    }
}

} // namespace

int main(int argc, char** argv) {
    // Whoever starts us must not have to reap us: the desktop may live for days.
    const pid_t pid = ::fork();
    if (pid != 0)
        return pid < 0 ? 1 : 0;
    ::prctl(PR_SET_NAME, "outcrop-monitor", 0, 0, 0);
    return monitorMain(argc, argv);
}
