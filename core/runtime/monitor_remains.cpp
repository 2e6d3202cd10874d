// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/monitor_remains.h"

#include "core/base/error.h"
#include "core/runtime/cgroup.h"
#include "core/runtime/runtime_state.h"

#include <chrono>
#include <thread>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr std::chrono::seconds settlePatience{30};
constexpr std::chrono::milliseconds settlePause{2};

} // namespace

RuntimeState settledRuntimeState(const std::filesystem::path& bundle, const std::filesystem::path& runDir,
                                 const std::string& id) {
    const auto deadline = std::chrono::steady_clock::now() + settlePatience;
    while (monitorLives(runDir, id)) {
        RuntimeState state = readWrittenState(bundle);
        if (state.status == RuntimeState::Status::Running)
            return state;
        if (std::chrono::steady_clock::now() > deadline)
            throw Error(ErrorCode::Conflict, "use container", id, "it is just being started");
        std::this_thread::sleep_for(settlePause);
    }
    return readRuntimeState(bundle, runDir, id);
}

void removeMonitorRemains(const std::filesystem::path& runDir, const std::string& id) {
    const std::filesystem::path directory = monitorDirectory(runDir, id);
    if (::access(directory.c_str(), F_OK) != 0)
        return; // it left by itself
    ContainerCgroup::removeLeft(id);
    ::unlink(monitorSocket(runDir, id).c_str());
    ::unlink(monitorLock(runDir, id).c_str());
    ::rmdir(directory.c_str());
}

} // namespace outcrop
