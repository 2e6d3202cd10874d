// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/child_process.h"

#include "core/base/error.h"
#include "core/runtime/child_context.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/sched.h>
#include <optional>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// Both ends of a child's streams; the child gets theirs by number, and all close on exec.
struct StreamPipes {
    Pipe input;
    Pipe output;
    Pipe error;
    UniqueFd null;

    explicit StreamPipes(const ProcessStart& start) {
        if (start.terminal)
            return; // opened from inside
        if (start.openStdin)
            input = makePipe();
        else
            null = openFile("/dev/null", O_RDWR);
        output = makePipe();
        error = makePipe();
    }
};

struct Launch {
    const ProcessStart& start;
    StreamPipes pipes;
    SocketPair sockets = makeSocketPair(SOCK_SEQPACKET);

    explicit Launch(const ProcessStart& processStart) : start(processStart), pipes(processStart) {}

    ChildContext context() const {
        ChildContext context;
        context.socket = sockets.second.get();
        context.streams[0] = start.openStdin ? pipes.input.read.get() : pipes.null.get();
        context.streams[1] = pipes.output.write.get();
        context.streams[2] = pipes.error.write.get();
        context.rows = start.size.rows;
        context.columns = start.size.columns;
        context.cgroupTasks = start.cgroupTasks;
        context.seccomp = start.seccomp;
        context.umask = start.umask;
        return context;
    }

    /// Closes the child's ends and hands ours over.
    void take(ContainedProcess& process) {
        sockets.second.reset();
        process.input = std::move(pipes.input.write);
        process.output = std::move(pipes.output.read);
        process.error = std::move(pipes.error.read);
        pipes.input.read.reset();
        pipes.output.write.reset();
        pipes.error.write.reset();
    }
};

struct Received {
    ChildReport report;
    UniqueFd fd;
};

/// The next report, or nothing once the child's end is closed.
std::optional<Received> receiveReport(int socket) {
    Received received;
    iovec part{&received.report, sizeof received.report};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    ssize_t n = -1;
    do {
        n = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    } while (n < 0 && errno == EINTR);
    if (n != static_cast<ssize_t>(sizeof received.report))
        return std::nullopt;
    const cmsghdr* header = CMSG_FIRSTHDR(&message);
    if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
        int fd = -1;
        std::memcpy(&fd, CMSG_DATA(header), sizeof fd);
        received.fd.reset(fd);
    }
    received.report.detail[sizeof received.report.detail - 1] = '\0';
    return received;
}

Error failureOf(const SetupPlan& plan, const ChildReport& report) {
    const auto index = static_cast<size_t>(report.step);
    if (index >= plan.steps.size())
        return Error::fromErrno("enter container", {}, report.errnoValue).during(report.detail);
    const steps::Step& step = plan.steps[index];
    const char* reason = report.detail[0] ? report.detail : std::strerror(report.errnoValue);
    if (const auto* execute = std::get_if<steps::Execute>(&step))
        return Error(report.errnoValue == ENOENT ? ErrorCode::NotFound : ErrorCode::Denied, "execute",
                     execute->args[0], reason, report.errnoValue);
    if (const auto* user = std::get_if<steps::ResolveUser>(&step))
        return Error(ErrorCode::BadInput, "find user", user->user.text.value_or(""), reason);
    if (std::holds_alternative<steps::DropPrivileges>(step) && report.detail[0])
        return Error(ErrorCode::BadInput, "become user", {}, reason);
    // Codes stay what they say: "not found" is only the program, so that 127 means what it means in a shell.
    const std::string detail =
        report.detail[0] ? std::string(report.detail) + ": " + std::strerror(report.errnoValue) : reason;
    return Error(report.errnoValue == ENOSPC ? ErrorCode::NoSpace : ErrorCode::Io, describe(step), {}, detail,
                 report.errnoValue);
}

void sendGo(int socket) {
    const char go = 1;
    (void)::send(socket, &go, 1, MSG_NOSIGNAL);
}

void warnOf(const ProcessStart& start, const ChildReport& report) {
    if (!start.warn)
        return;
    std::string text = report.detail;
    if (report.errnoValue)
        text += std::string(": ") + std::strerror(report.errnoValue);
    start.warn(text);
}

/// Reads reports until exec closes the child's end; throws what failed, after reaping the child.
void followReports(Launch& launch, ContainedProcess& process, const std::function<void()>& networkWanted) {
    while (auto received = receiveReport(launch.sockets.first.get())) {
        switch (received->report.kind) {
        case ChildReport::Warning:
            warnOf(launch.start, received->report);
            break;
        case ChildReport::Terminal:
            process.terminal = std::move(received->fd);
            break;
        case ChildReport::NetworkWanted:
            if (networkWanted)
                networkWanted();
            sendGo(launch.sockets.first.get());
            break;
        case ChildReport::Process:
            break; // only ever the first
        case ChildReport::Failure:
            throw failureOf(*launch.start.plan, received->report);
        }
    }
}

/// Ends and reaps a child that could not be set up.
void abandon(ContainedProcess& process) {
    ::syscall(SYS_pidfd_send_signal, process.pidFd.get(), SIGKILL, nullptr, 0);
    siginfo_t info{};
    ::waitid(P_PIDFD, static_cast<id_t>(process.pidFd.get()), &info, WEXITED | __WALL);
}

/// clone3 with a pidfd; exitSignal 0 with CLONE_PARENT. Born in a version 2 group if there is one: moving
/// there later would make all forks of the machine wait.
pid_t cloneProcess(uint64_t flags, int* pidFd, uint64_t exitSignal, int cgroupDirectory) {
    struct clone_args args {};
    args.flags = flags | CLONE_PIDFD;
    if (cgroupDirectory >= 0) {
        args.flags |= CLONE_INTO_CGROUP;
        args.cgroup = static_cast<uint64_t>(cgroupDirectory);
    }
    args.pidfd = reinterpret_cast<uint64_t>(pidFd);
    args.exit_signal = exitSignal;
    return static_cast<pid_t>(::syscall(SYS_clone3, &args, sizeof args));
}

/// The part between setns and the process proper: its child is born in the pid namespace, and is the
/// monitor's.
[[noreturn]] void enterAndClone(Launch& launch, int initPidFd, uint64_t cloneFlags) noexcept {
    ::close(launch.sockets.first.release());
    ChildContext context = launch.context();
    context.console = false;
    ChildReport report;
    report.step = -1;
    // Nobody inside may look into us, who still hold the host's files.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    for (const int tasks : context.cgroupTasks)
        (void)!::write(tasks, "0", 1);
    if (::setns(initPidFd, static_cast<int>(cloneFlags | CLONE_NEWCGROUP)) != 0 ||
        ((cloneFlags & CLONE_NEWUSER) && (::setresgid(0, 0, 0) != 0 || ::setresuid(0, 0, 0) != 0))) {
        report.errnoValue = errno;
        sendReport(context.socket, report);
        ::_exit(125);
    }
    int pidFd = -1;
    const pid_t pid = cloneProcess(CLONE_PARENT, &pidFd, 0, -1);
    if (pid == 0) {
        context.rootFd = ::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (awaitParent(context))
            runChild(*launch.start.plan, context);
        ::_exit(125);
    }
    report.errnoValue = errno;
    if (pid > 0) {
        report.kind = ChildReport::Process;
        report.errnoValue = 0;
    }
    sendReport(context.socket, report, pidFd);
    ::_exit(0);
}

/// Its number on the host, which the go-between, standing in the container, could not tell.
pid_t pidOf(int pidFd) {
    const std::string info = readFile("/proc/self/fdinfo/" + std::to_string(pidFd));
    const size_t at = info.find("\nPid:");
    return at == std::string::npos ? -1 : static_cast<pid_t>(std::strtol(info.c_str() + at + 5, nullptr, 10));
}

} // namespace

ContainedProcess startContained(const ProcessStart& start, const IdMap& idMap,
                                const std::function<void(pid_t)>& started,
                                const std::function<void()>& networkWanted) {
    Launch launch(start);
    ContainedProcess process;
    int pidFd = -1;
    process.pid = cloneProcess(start.plan->cloneFlags, &pidFd, SIGCHLD, start.cgroupDirectory);
    if (process.pid < 0)
        throw Error(errno == ENOSPC || errno == EPERM ? ErrorCode::Unsupported : ErrorCode::Io,
                    "make namespaces", {}, std::strerror(errno), errno);
    if (process.pid == 0) {
        // Ours alone: that the monitor's end closes must mean that the monitor has gone.
        ::close(launch.sockets.first.release());
        ChildContext context = launch.context();
        runChild(*start.plan, context);
    }
    process.pidFd.reset(pidFd);
    launch.take(process);
    try {
        if (start.plan->cloneFlags & CLONE_NEWUSER) {
            idMap.apply(process.pid);
            sendGo(launch.sockets.first.get());
        }
        if (started)
            started(process.pid);
        followReports(launch, process, networkWanted);
    } catch (const Error&) {
        abandon(process);
        throw;
    }
    return process;
}

ContainedProcess startBeside(const ProcessStart& start, int initPidFd, uint64_t cloneFlags) {
    Launch launch(start);
    ContainedProcess process;
    int betweenFd = -1;
    const pid_t between = cloneProcess(0, &betweenFd, SIGCHLD, start.cgroupDirectory);
    if (between < 0)
        throw Error::fromErrno("fork");
    if (between == 0)
        enterAndClone(launch, initPidFd, cloneFlags);
    const UniqueFd betweenOwner(betweenFd);
    launch.take(process);
    ::waitpid(between, nullptr, 0);
    auto first = receiveReport(launch.sockets.first.get());
    if (!first || first->report.kind != ChildReport::Process)
        throw Error(ErrorCode::Io, "enter container", {},
                    std::strerror(first ? first->report.errnoValue : ESRCH));
    process.pidFd = std::move(first->fd);
    process.pid = pidOf(process.pidFd.get());
    sendGo(launch.sockets.first.get());
    try {
        followReports(launch, process, {});
    } catch (const Error&) {
        abandon(process);
        throw;
    }
    return process;
}

} // namespace outcrop
