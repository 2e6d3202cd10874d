// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/process_table.h"

#include "core/engine/process_facts.h"

#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace outcrop {

namespace {

constexpr size_t kMostProcesses = 1024;
constexpr int kTries = 3;
constexpr size_t kLongestName = 15; ///< the kernel cuts a process's name there

/// Until its parent has taken note of its end a process keeps its number and its facts.
bool isThere(const UniqueFd& pidFd) {
    return pidFd && (::syscall(SYS_pidfd_send_signal, pidFd.get(), 0, nullptr, 0) == 0 || errno == EPERM);
}

std::string programName(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// The loader of programs that are linked dynamically is opened as if it were one.
bool isLoader(const std::string& name) {
    return name.starts_with("ld-") || name.starts_with("ld.") || name.find(".so") != std::string::npos;
}

} // namespace

std::shared_ptr<const WritingProcess> ProcessTable::of(pid_t pid, UniqueFd pidFd) {
    makeRoom();
    Known& known = m_known[pid];
    if (known.facts && known.program.empty() && (!pidFd || isThere(known.pidFd)))
        return known.facts;
    m_news = true;
    if (pidFd && !isThere(known.pidFd)) // a new one, which may have the number of an older one
        known = Known{{}, std::move(pidFd), std::move(known.program)};
    if (look(pid, known)) { // what it wrote it wrote as what it is by now
        known.program.clear();
        return known.facts;
    }
    WritingProcess gone;
    gone.pid = pid;
    gone.pidInside = known.facts ? known.facts->pidInside : 0;
    gone.name = programName(std::exchange(known.program, {}));
    if (gone.name.empty() && known.facts)
        gone.name = known.facts->name;
    known.facts = std::make_shared<const WritingProcess>(std::move(gone));
    return known.facts;
}

void ProcessTable::executes(pid_t pid, UniqueFd pidFd, const std::string& program) {
    if (isLoader(programName(program)))
        return;
    makeRoom();
    m_news = true;
    Known& known = m_known[pid];
    if (pidFd && !isThere(known.pidFd))
        known = Known{{}, std::move(pidFd), {}};
    known.program = program;
    m_beginning.emplace_back(pid, kTries);
}

void ProcessTable::settle() {
    for (const auto& [pid, tries] : std::exchange(m_beginning, {})) {
        const auto known = m_known.find(pid);
        if (known == m_known.end() || known->second.program.empty() || !look(pid, known->second))
            continue;
        if (known->second.facts->name == programName(known->second.program).substr(0, kLongestName))
            known->second.program.clear();
        else if (tries > 1) // it has not begun yet
            m_beginning.emplace_back(pid, tries - 1);
    }
}

bool ProcessTable::takeNews() {
    return std::exchange(m_news, false) || !m_beginning.empty();
}

/// What /proc says is of that process when it is there still afterwards.
bool ProcessTable::look(pid_t pid, Known& known) const {
    if (!isThere(known.pidFd))
        return false;
    std::optional<WritingProcess> now = readProcess(pid);
    if (!now || !isThere(known.pidFd))
        return false;
    known.facts = std::make_shared<const WritingProcess>(std::move(*now));
    return true;
}

void ProcessTable::makeRoom() {
    if (m_known.size() < kMostProcesses)
        return;
    std::erase_if(m_known, [](const auto& known) { return !isThere(known.second.pidFd); });
    if (m_known.size() >= kMostProcesses)
        m_known.clear();
}

} // namespace outcrop
