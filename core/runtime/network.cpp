// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/network.h"

#include "core/base/error.h"
#include "core/runtime/signals.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

constexpr int readyTimeout = 15000; ///< ms; it takes 20 where it works, and says at once where not

std::string findProgram(const char* name) {
    const char* variable = std::getenv("PATH");
    const std::string path = variable ? variable : "/usr/bin:/bin";
    for (size_t from = 0; from <= path.size();) {
        const size_t to = std::min(path.find(':', from), path.size());
        const std::string candidate = path.substr(from, to - from) + "/" + name;
        if (candidate[0] == '/' && ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
        from = to + 1;
    }
    return {};
}

/// "127.0.0.1/8080:80", as pasta wants it.
std::string forwardText(const PublishedPort& port) {
    const std::string place = port.hostIp.empty() ? "" : port.hostIp + "/";
    return place + std::to_string(port.first) + ":" + std::to_string(port.port);
}

void addForwards(std::vector<std::string>& words, const std::vector<PublishedPort>& ports) {
    for (const auto& [flag, protocol] : {std::pair("-t", "tcp"), std::pair("-u", "udp")}) {
        const size_t before = words.size();
        for (const PublishedPort& port : ports)
            if (port.protocol == protocol)
                words.insert(words.end(), {flag, forwardText(port)});
        if (words.size() == before)
            words.insert(words.end(), {flag, "none"});
    }
}

std::vector<std::string> commandLine(const std::string& program, const std::vector<PublishedPort>& ports,
                                     bool root) {
    std::vector<std::string> words{
        program, "--foreground", "--quiet", "--config-net", "--pid", "/dev/stdout",
        // Only what is published is forwarded in, nothing of the container's loopback out.
        "-T", "none", "-U", "none", "--no-map-gw",
        // By descriptor: as root it has dropped the right to look into other processes.
        "--netns-only", "--netns", "/proc/self/fd/0"};
    addForwards(words, ports);
    if (root)
        words.insert(words.end(), {"--runas", "0:0"}); // nobody could not join
    return words;
}

struct HelperStart {
    std::vector<std::string> words;
    UniqueFd netNamespace;
    UniqueFd userNamespace; ///< empty as root
    Pipe ready = makePipe();
    Pipe errors = makePipe();
};

[[noreturn]] void runHelper(const HelperStart& start) noexcept {
    std::vector<char*> argv;
    for (const std::string& word : start.words)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    // We join the user namespace for it: joining clears the signal that lets it die with us.
    if (start.userNamespace && (::setns(start.userNamespace.get(), CLONE_NEWUSER) != 0 ||
                                ::setresgid(0, 0, 0) != 0 || ::setresuid(0, 0, 0) != 0))
        ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    resetSignals();
    if (::dup2(start.netNamespace.get(), 0) == 0 && ::dup2(start.ready.write.get(), 1) == 1 &&
        ::dup2(start.errors.write.get(), 2) == 2)
        ::execv(argv[0], argv.data());
    ::_exit(127);
}

} // namespace

OutsideNetwork OutsideNetwork::find(const std::vector<PublishedPort>& ports, const Warn& warn) {
    OutsideNetwork network;
    network.m_ports = ports;
    network.m_program = findProgram("pasta");
    if (network.m_program.empty() && !ports.empty())
        throw Error(ErrorCode::Unsupported, "publish ports", {}, "pasta (package passt) is not installed");
    if (network.m_program.empty())
        warn("network is loopback only: pasta (package passt) is not installed");
    return network;
}

OutsideNetwork::OutsideNetwork(OutsideNetwork&& other) noexcept
    : m_program(std::move(other.m_program)), m_ports(std::move(other.m_ports)),
      m_pid(std::exchange(other.m_pid, -1)), m_ready(std::move(other.m_ready)),
      m_errors(std::move(other.m_errors)) {}

OutsideNetwork& OutsideNetwork::operator=(OutsideNetwork&& other) noexcept {
    std::swap(m_program, other.m_program);
    std::swap(m_ports, other.m_ports);
    std::swap(m_pid, other.m_pid);
    std::swap(m_ready, other.m_ready);
    std::swap(m_errors, other.m_errors);
    return *this;
}

void OutsideNetwork::attach(pid_t pid, bool userNamespace) {
    if (!wanted())
        return;
    const std::string process = "/proc/" + std::to_string(pid) + "/ns/";
    HelperStart start;
    start.words = commandLine(m_program, m_ports, !userNamespace);
    start.netNamespace = openFile(process + "net", O_RDONLY);
    if (userNamespace)
        start.userNamespace = openFile(process + "user", O_RDONLY);
    m_pid = ::fork();
    if (m_pid < 0)
        throw Error::fromErrno("fork");
    if (m_pid == 0)
        runHelper(start);
    m_ready = std::move(start.ready.read);
    m_errors = std::move(start.errors.read);
}

namespace {

/// Of what pasta said: its first line, but for those about a system log that is not there.
std::string reasonIn(const std::string& said) {
    std::istringstream lines(said);
    std::string line;
    while (std::getline(lines, line))
        if (!line.starts_with("Failed to send"))
            return ": " + line;
    return {};
}

} // namespace

void OutsideNetwork::awaitReady(const Warn& warn) {
    pollfd entry{m_ready.get(), POLLIN, 0};
    char text[512] = {};
    if (::poll(&entry, 1, readyTimeout) == 1 && ::read(m_ready.get(), text, sizeof text) > 0)
        return;
    ::fcntl(m_errors.get(), F_SETFL, O_NONBLOCK);
    const ssize_t n = ::read(m_errors.get(), text, sizeof text - 1);
    const std::string reason = reasonIn({text, n > 0 ? static_cast<size_t>(n) : 0});
    if (!m_ports.empty())
        throw Error(ErrorCode::Unsupported, "publish ports", {}, "pasta failed" + reason);
    warn("network is loopback only: pasta failed" + reason);
    detach();
}

void OutsideNetwork::detach() {
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
    m_ready.reset();
    m_errors.reset();
}

} // namespace outcrop
