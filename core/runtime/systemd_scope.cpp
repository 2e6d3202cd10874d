// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/systemd_scope.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/spawn.h"
#include "core/runtime/cgroup_limits.h"

#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <sstream>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace outcrop {

namespace {

constexpr int kPatience = 500; ///< looks at where we are, 10 ms apart
const std::string kOwnPart = "/outcrop-monitor";

/// Where the user's bus is. Who became the user by su(1) or cron has no word of it, but a login elsewhere may
/// have made it.
std::string busAddress() {
    if (const char* given = std::getenv("DBUS_SESSION_BUS_ADDRESS"))
        return given;
    const char* given = std::getenv("XDG_RUNTIME_DIR");
    const std::string path = (given ? given : "/run/user/" + std::to_string(::geteuid())) + "/bus";
    return ::access(path.c_str(), W_OK) == 0 ? "unix:path=" + path : std::string();
}

std::vector<std::string> withBus(const std::string& address) {
    std::vector<std::string> all{"DBUS_SESSION_BUS_ADDRESS=" + address};
    for (char** one = environ; *one != nullptr; ++one)
        if (std::string_view(*one).find("DBUS_SESSION_BUS_ADDRESS=") != 0)
            all.emplace_back(*one);
    return all;
}

/// What it says on failure, empty on success.
std::string startScope(const std::string& name, const std::string& address) {
    const UniqueFd nothing = openFile("/dev/null", O_RDWR);
    Pipe said = makePipe();
    SpawnOptions options;
    options.program = "busctl";
    options.arguments = {"--user",
                         "--timeout=5",
                         "--quiet",
                         "call",
                         "org.freedesktop.systemd1",
                         "/org/freedesktop/systemd1",
                         "org.freedesktop.systemd1.Manager",
                         "StartTransientUnit",
                         "ssa(sv)a(sa(sv))",
                         name,
                         "fail",
                         "4",
                         "Description",
                         "s",
                         "Outcrop container",
                         "Delegate",
                         "b",
                         "true",
                         "CollectMode",
                         "s",
                         "inactive-or-failed",
                         "PIDs",
                         "au",
                         "1",
                         std::to_string(::getpid()),
                         "0"};
    options.descriptors = {{nothing.get(), 0}, {nothing.get(), 1}, {said.write.get(), 2}};
    options.environment = withBus(address);
    Child child = spawn(options);
    said.write.reset();
    std::string words = readAll(said.read.get(), "busctl");
    while (words.ends_with('\n'))
        words.pop_back();
    return child.wait() == 0 ? std::string() : words.empty() ? "busctl failed" : words;
}

/// The call only begins it.
std::string awaitScope(const std::string& name) {
    for (int i = 0; i < kPatience; ++i) {
        if (const std::string own = ownCgroup(); own.ends_with("/" + name))
            return own;
        const timespec pause{0, 10'000'000};
        ::nanosleep(&pause, nullptr);
    }
    return {};
}

} // namespace

std::string ownCgroup() {
    const std::string text = readFile("/proc/self/cgroup", 1 << 20);
    const size_t at = text.rfind("0::", 0) == 0 ? 0 : text.find("\n0::");
    if (at == std::string::npos)
        return {};
    const size_t from = text.find("::", at) + 2;
    return text.substr(from, text.find('\n', from) - from);
}

std::string enterDelegatedScope(const std::string& name, std::string& whyNot) {
    const std::string address = busAddress();
    if (address.empty())
        return {};
    try {
        whyNot = startScope(name, address);
    } catch (const Error&) {
        return {}; // no busctl, so no systemd
    }
    if (!whyNot.empty())
        return {};
    std::string group = awaitScope(name);
    if (group.empty())
        whyNot = "the scope was not entered in time";
    return group;
}

void divideGroup(const std::string& path) {
    ::mkdir((path + kOwnPart).c_str(), 0755);
    std::istringstream all(readFile(path + "/cgroup.procs", 1 << 20));
    for (std::string pid; std::getline(all, pid);)
        writeControl(path + kOwnPart + "/cgroup.procs", pid);
    for (const char* controller : {"memory", "pids", "cpu", "cpuset", "io"})
        writeControl(path + "/cgroup.subtree_control", std::string("+") + controller);
}

} // namespace outcrop
