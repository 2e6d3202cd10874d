// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace outcrop {

/// A child started by spawn(). Move-only; the destructor kills with SIGKILL and reaps a child nobody waited
/// for.
class Child {
public:
    Child() = default;
    Child(pid_t pid, UniqueFd pidFd) : m_pid(pid), m_pidFd(std::move(pidFd)) {}
    Child(Child&& other) noexcept;
    Child& operator=(Child&& other) noexcept;
    ~Child();

    pid_t pid() const { return m_pid; }
    int pidFd() const { return m_pidFd.get(); }
    /// Waits for the end; exit status as in waitpid(2). Idempotent is not promised: call once.
    int wait();
    void kill(int signal);
    /// Forgets the child: it lives on (the monitor does).
    void detach();

private:
    pid_t m_pid = -1;
    UniqueFd m_pidFd;
};

struct SpawnOptions {
    std::string program; ///< absolute path, or searched in PATH when it has no slash
    std::vector<std::string> arguments;
    /// {ours, theirs}: our descriptor appears in the child under that number. All else is closed on exec.
    std::vector<std::pair<int, int>> descriptors;
    /// Empty inherits ours.
    std::vector<std::string> environment;
    bool newSession = false;
};

/// vfork-style spawn: costs 0.3 ms however large the caller is, and is safe in threaded programs. 0,1,2 are
/// inherited unless mapped. Throws Error when exec fails.
Child spawn(const SpawnOptions& options);

/// Path of one of our own helper programs ("outcrop-worker"): beside the running program, else the installed
/// libexec.
std::string helperProgram(const std::string& name);

} // namespace outcrop
