// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/stopped_processes.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/runtime/process_list.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <ctime>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr int kStopAttempts = 1000;
constexpr timespec kStopPause{0, 2'000'000};

struct ProcessFacts {
    char state = 'X'; ///< the letter of proc(5); 'X' when it is gone
    pid_t parent = 0;
};

ProcessFacts factsOf(pid_t pid) {
    ProcessFacts facts;
    try {
        const std::string text = readFile("/proc/" + std::to_string(pid) + "/stat", 4096);
        const size_t end = text.rfind(") "); // its name may hold anything
        if (end == std::string::npos || end + 4 >= text.size())
            return facts;
        facts.state = text[end + 2];
        std::from_chars(text.data() + end + 4, text.data() + text.size(), facts.parent);
    } catch (const Error&) {
        facts = {};
    }
    return facts;
}

bool runs(char state) {
    return state != 'T' && state != 't' && state != 'Z' && state != 'X';
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
        if (m_stopped.contains(pid) || pidSpaceOf(pid) != m_space || !runs(factsOf(pid).state))
            continue;
        if (::kill(pid, SIGSTOP) == 0) {
            m_stopped.insert(pid);
            any = true;
        }
    }
    return any;
}

/// One that waits for its child of vfork(2) to begin its program stops when that goes on: until then it
/// stands.
bool StoppedProcesses::allStand() const {
    std::set<pid_t> waiting;
    std::set<pid_t> parents;
    for (const pid_t pid : m_stopped) {
        const ProcessFacts facts = factsOf(pid);
        if (facts.state == 'D')
            waiting.insert(pid);
        else if (runs(facts.state))
            return false;
        else if (facts.state == 'T')
            parents.insert(facts.parent);
    }
    return std::includes(parents.begin(), parents.end(), waiting.begin(), waiting.end());
}

void StoppedProcesses::goOn() {
    for (const pid_t pid : m_stopped)
        if (pidSpaceOf(pid) == m_space)
            ::kill(pid, SIGCONT);
    m_stopped.clear();
}

} // namespace outcrop
