// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/runtime_state.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr int stateVersion = 1;
constexpr int lostExitCode = 137; // SIGKILL, as docker tells a container it lost

const char* statusText(RuntimeState::Status status) {
    switch (status) {
    case RuntimeState::Status::Running:
        return "running";
    case RuntimeState::Status::Exited:
        return "exited";
    case RuntimeState::Status::Created:
        break;
    }
    return "created";
}

RuntimeState::Status statusFrom(const std::string& text) {
    if (text == "running")
        return RuntimeState::Status::Running;
    return text == "exited" ? RuntimeState::Status::Exited : RuntimeState::Status::Created;
}

RuntimeState lostState(RuntimeState state) {
    state.status = RuntimeState::Status::Exited;
    state.pid = 0;
    state.exitCode = lostExitCode;
    state.error = "monitor lost";
    return state;
}

} // namespace

std::filesystem::path monitorDirectory(const std::filesystem::path& runDir, const std::string& id) {
    return runDir / id;
}
std::filesystem::path monitorSocket(const std::filesystem::path& runDir, const std::string& id) {
    return runDir / id / "sock";
}
std::filesystem::path monitorLock(const std::filesystem::path& runDir, const std::string& id) {
    return runDir / id / "lock";
}

// A monitor holds its lock for as long as it lives, whatever kills it.
bool monitorLives(const std::filesystem::path& runDir, const std::string& id) {
    const UniqueFd lock(::open(monitorLock(runDir, id).c_str(), O_RDONLY | O_CLOEXEC));
    return lock && ::flock(lock.get(), LOCK_SH | LOCK_NB) != 0;
}

std::string nowText() {
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    tm parts{};
    ::gmtime_r(&now.tv_sec, &parts);
    char text[64];
    const int length = std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%09ldZ",
                                     parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour,
                                     parts.tm_min, parts.tm_sec, now.tv_nsec);
    return {text, static_cast<size_t>(length)};
}

void writeRuntimeState(const std::filesystem::path& bundle, const RuntimeState& state) {
    const nlohmann::json json{{"version", stateVersion},
                              {"status", statusText(state.status)},
                              {"pid", state.pid},
                              {"exitCode", state.exitCode},
                              {"error", state.error},
                              {"startedAt", state.startedAt},
                              {"finishedAt", state.finishedAt},
                              {"oomKilled", state.oomKilled},
                              {"ports", publishedPortsText(state.ports)}};
    writeFileAtomic(bundle / "state.json",
                    json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n",
                    Durability::ProcessDeath);
}

RuntimeState readWrittenState(const std::filesystem::path& bundle) {
    RuntimeState state;
    std::string text;
    try {
        text = readFile(bundle / "state.json", 1 << 20);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound)
            return state;
        throw;
    }
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    // Cut short by a power loss: whatever it said, that container does not run any more.
    if (!json.is_object() || json.value("version", 0) != stateVersion)
        return lostState(state);
    state.status = statusFrom(json.value("status", ""));
    state.pid = json.value("pid", 0);
    state.exitCode = json.value("exitCode", 0);
    state.error = json.value("error", "");
    state.startedAt = json.value("startedAt", "");
    state.finishedAt = json.value("finishedAt", "");
    state.oomKilled = json.value("oomKilled", false);
    if (state.status == RuntimeState::Status::Running)
        state.ports = publishedPortsFrom(json.value("ports", ""));
    return state;
}

RuntimeState readRuntimeState(const std::filesystem::path& bundle, const std::filesystem::path& runDir,
                              const std::string& id) {
    RuntimeState state = readWrittenState(bundle);
    if (state.status != RuntimeState::Status::Running || monitorLives(runDir, id))
        return state;
    // It may have recorded the end between our two looks; what is written after the lock was free is final.
    state = readWrittenState(bundle);
    return state.status == RuntimeState::Status::Running ? lostState(state) : state;
}

} // namespace outcrop
