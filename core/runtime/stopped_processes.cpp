// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/stopped_processes.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <ctime>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace outcrop {

namespace {

constexpr int kStopAttempts = 1000;
constexpr timespec kStopPause{0, 2'000'000};

/// 0 when the process is gone, or not ours to look at.
ino_t pidSpaceOf(pid_t pid) {
    struct stat facts {};
    const std::string path = "/proc/" + std::to_string(pid) + "/ns/pid";
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_ino : 0;
}

/// The letter of proc(5); 'X' when it is gone.
char stateOf(pid_t pid) {
    try {
        const std::string text = readFile("/proc/" + std::to_string(pid) + "/stat", 4096);
        const size_t end = text.rfind(") "); // its name may hold anything
        return end == std::string::npos || end + 2 >= text.size() ? 'X' : text[end + 2];
    } catch (const Error&) {
        return 'X';
    }
}

bool runs(char state) {
    return state != 'T' && state != 't' && state != 'Z' && state != 'X';
}

std::vector<pid_t> allProcesses() {
    std::vector<pid_t> pids;
    const std::unique_ptr<DIR, int (*)(DIR*)> dir(::opendir("/proc"), ::closedir);
    while (const dirent* entry = dir ? ::readdir(dir.get()) : nullptr) {
        const std::string_view name = entry->d_name;
        pid_t pid = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
        if (error == std::errc() && end == name.data() + name.size())
            pids.push_back(pid);
    }
    return pids;
}

} // namespace

StoppedProcesses::StoppedProcesses(pid_t pid) : m_space(pidSpaceOf(pid)) {
    if (m_space == pidSpaceOf(::getpid()))
        throw Error(ErrorCode::Unsupported, "stop processes", {}, "they share theirs with this computer's");
    bool still = false;
    // One that was about to fork has had a child meanwhile: looked at until there is none.
    for (int attempt = 0; m_space != 0 && !still && attempt < kStopAttempts; ++attempt) {
        still = !stopNew() && allStand();
        if (!still)
            ::nanosleep(&kStopPause, nullptr);
    }
    if (still)
        return;
    goOn();
    throw Error(ErrorCode::Unsupported, "stop processes", {}, "some of them do not stop");
}

StoppedProcesses::~StoppedProcesses() {
    goOn();
}

bool StoppedProcesses::stopNew() {
    bool any = false;
    for (const pid_t pid : allProcesses()) {
        if (m_stopped.contains(pid) || pidSpaceOf(pid) != m_space || !runs(stateOf(pid)))
            continue;
        if (::kill(pid, SIGSTOP) == 0) {
            m_stopped.insert(pid);
            any = true;
        }
    }
    return any;
}

bool StoppedProcesses::allStand() const {
    return std::none_of(m_stopped.begin(), m_stopped.end(), [](pid_t pid) { return runs(stateOf(pid)); });
}

void StoppedProcesses::goOn() {
    for (const pid_t pid : m_stopped)
        if (pidSpaceOf(pid) == m_space)
            ::kill(pid, SIGCONT);
    m_stopped.clear();
}

} // namespace outcrop
