// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"
#include "core/runtime/child_context.h"
#include "core/runtime/inside_paths.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop::steps {

namespace {

constexpr size_t maxAccountFile = 8 << 20;

/// passwd or group of the container, empty if absent, unreadable or absurdly large.
std::string readAccounts(const ChildContext& context, const char* path) {
    const UniqueFd file(openInside(context.rootFd, path, O_RDONLY | O_NONBLOCK | O_NOCTTY));
    struct stat status {};
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) ||
        static_cast<uint64_t>(status.st_size) > maxAccountFile)
        return {};
    std::string text(static_cast<size_t>(status.st_size), '\0');
    size_t done = 0;
    while (done < text.size()) {
        const ssize_t n = ::read(file.get(), text.data() + done, text.size() - done);
        if (n <= 0)
            break;
        done += static_cast<size_t>(n);
    }
    text.resize(done);
    return text;
}

struct RlimitName {
    const char* name;
    int resource;
};
constexpr RlimitName rlimitNames[] = {
    {"RLIMIT_AS", RLIMIT_AS},
    {"RLIMIT_CORE", RLIMIT_CORE},
    {"RLIMIT_CPU", RLIMIT_CPU},
    {"RLIMIT_DATA", RLIMIT_DATA},
    {"RLIMIT_FSIZE", RLIMIT_FSIZE},
    {"RLIMIT_LOCKS", RLIMIT_LOCKS},
    {"RLIMIT_MEMLOCK", RLIMIT_MEMLOCK},
    {"RLIMIT_MSGQUEUE", RLIMIT_MSGQUEUE},
    {"RLIMIT_NICE", RLIMIT_NICE},
    {"RLIMIT_NOFILE", RLIMIT_NOFILE},
    {"RLIMIT_NPROC", RLIMIT_NPROC},
    {"RLIMIT_RSS", RLIMIT_RSS},
    {"RLIMIT_RTPRIO", RLIMIT_RTPRIO},
    {"RLIMIT_RTTIME", RLIMIT_RTTIME},
    {"RLIMIT_SIGPENDING", RLIMIT_SIGPENDING},
    {"RLIMIT_STACK", RLIMIT_STACK},
};

/// Searches PATH of the container's environment as execvp would, but inside and with its own errno kept.
int executeByPath(const char* name, char* const* argv, char* const* envp,
                  const std::vector<std::string>& env) {
    std::string path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    for (const std::string& entry : env)
        if (entry.rfind("PATH=", 0) == 0)
            path = entry.substr(5);
    int error = ENOENT;
    for (size_t from = 0; from <= path.size();) {
        const size_t to = std::min(path.find(':', from), path.size());
        const std::string directory = path.substr(from, to - from);
        ::execve(((directory.empty() ? "." : directory) + "/" + name).c_str(), argv, envp);
        if (errno != ENOENT && errno != ENOTDIR)
            error = errno;
        if (error != ENOENT && error != EACCES)
            return error;
        from = to + 1;
    }
    return error;
}

bool hasHome(const std::vector<std::string>& env) {
    return std::any_of(env.begin(), env.end(),
                       [](const std::string& entry) { return entry.rfind("HOME=", 0) == 0; });
}

} // namespace

int run(const ResolveUser& step, ChildContext& context) {
    std::string why;
    context.umask = step.user.umask;
    if (!resolveUser(step.user, readAccounts(context, "/etc/passwd"), readAccounts(context, "/etc/group"),
                     context.user, why))
        return context.fail(EINVAL, why);
    return 0;
}

int run(const MakeWorkingDirectory& step, ChildContext& context) {
    const UniqueFd place(step.make ? ensureInside(context.rootFd, step.path, true)
                                   : openInside(context.rootFd, step.path.c_str(), O_PATH | O_DIRECTORY));
    if (place.get() == -ELOOP) // what the kernel says of a link in /proc that it was told not to follow
        return context.fail(ELOOP, "refused, as a link there leads in a circle or out of the container");
    if (!place)
        return -place.get();
    return ::fchdir(place.get()) == 0 ? 0 : errno;
}

int run(const SetRlimit& step, ChildContext& context) {
    const auto* known = std::find_if(std::begin(rlimitNames), std::end(rlimitNames),
                                     [&](const RlimitName& entry) { return step.limit.type == entry.name; });
    if (known == std::end(rlimitNames))
        return context.fail(EINVAL, "unknown resource");
    const auto resource = static_cast<__rlimit_resource>(known->resource);
    const rlimit wanted{step.limit.soft, step.limit.hard};
    if (::setrlimit(resource, &wanted) == 0)
        return 0;
    if (errno != EPERM)
        return errno;
    rlimit current{};
    ::getrlimit(resource, &current);
    const rlimit clamped{std::min(wanted.rlim_cur, current.rlim_max),
                         std::min(wanted.rlim_max, current.rlim_max)};
    if (::setrlimit(resource, &clamped) != 0)
        return errno;
    context.warn(step.limit.type + " clamped to " + std::to_string(clamped.rlim_cur) + ":" +
                 std::to_string(clamped.rlim_max) + ", the machine allows no more");
    return 0;
}

int run(const SetOomScore& step, ChildContext& context) {
    const UniqueFd file(openInside(context.rootFd, "/proc/self/oom_score_adj", O_WRONLY));
    const std::string text = std::to_string(step.score);
    if (!file || ::write(file.get(), text.data(), text.size()) < 0)
        context.warn("OOM score not set", file ? errno : -file.get());
    return 0;
}

int run(const ConnectStreams&, ChildContext& context) {
    ::setsid();
    if (context.terminal && ::ioctl(context.streams[0], TIOCSCTTY, 0) != 0)
        return errno;
    for (int target = 0; target < 3; ++target) {
        if (::dup2(context.streams[target], target) < 0)
            return errno;
        // A program that drops its rights may open /dev/stdout again.
        struct stat status {};
        if (::fstat(target, &status) == 0 && (S_ISFIFO(status.st_mode) || context.terminal))
            (void)::fchown(target, context.user.uid, static_cast<gid_t>(-1));
    }
    return ::syscall(SYS_close_range, 3, ~0U, CLOSE_RANGE_CLOEXEC) == 0 ? 0 : errno;
}

int run(const Execute& step, ChildContext& context) {
    std::vector<std::string> env = step.env;
    if (!hasHome(env))
        env.push_back("HOME=" + context.user.home);
    std::vector<char*> argv;
    for (const std::string& word : step.args)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    std::vector<char*> envp;
    for (const std::string& word : env)
        envp.push_back(const_cast<char*>(word.c_str()));
    envp.push_back(nullptr);
    if (step.args[0].find('/') == std::string::npos) {
        const int error =
            step.args[0].empty() ? ENOENT : executeByPath(argv[0], argv.data(), envp.data(), step.env);
        return error == ENOENT ? context.fail(error, "executable file not found in $PATH") : error;
    }
    ::execve(argv[0], argv.data(), envp.data());
    return errno;
}

} // namespace outcrop::steps
