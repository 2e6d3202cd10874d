// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/spawn.h"
#include "core/store/removal.h"

#include <algorithm>
#include <fcntl.h>
#include <mutex>
#include <sys/wait.h>
#include <vector>

namespace outcrop {

namespace {

/// Workers nobody waits for. Reaped when the next one starts, so a long-lived desktop keeps no row of
/// zombies, and left alone at the end of the process: they finish on their own.
class DetachedWorkers {
public:
    void add(pid_t pid) {
        const std::lock_guard guard(m_mutex);
        m_pids.erase(std::remove_if(m_pids.begin(), m_pids.end(),
                                    [](pid_t old) { return ::waitpid(old, nullptr, WNOHANG) != 0; }),
                     m_pids.end());
        m_pids.push_back(pid);
    }

private:
    std::mutex m_mutex;
    std::vector<pid_t> m_pids;
};

} // namespace

void emptyInBackground(int dirFd) {
    static DetachedWorkers workers;
    try {
        // Not our streams: "$(outcrop rm x)" would wait for the pipe's last holder.
        const UniqueFd null = openFile("/dev/null", O_RDWR);
        SpawnOptions options;
        options.program = helperProgram("outcrop-worker");
        options.arguments = {"empty"};
        options.descriptors = {{null.get(), 0}, {null.get(), 1}, {null.get(), 2}, {dirFd, 3}};
        options.newSession = true;
        Child child = spawn(options);
        workers.add(child.pid());
        child.detach();
    } catch (const Error&) {
        // It stays in staging/ and is tried again by the next sweep; a removal that did its rename is done.
    }
}

} // namespace outcrop
