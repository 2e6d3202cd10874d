// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/monitor_client.h"

#include <filesystem>
#include <string>

namespace outcrop {

/// Names of what a monitor keeps in its run directory and bundle.
std::filesystem::path monitorDirectory(const std::filesystem::path& runDir, const std::string& id);
std::filesystem::path monitorSocket(const std::filesystem::path& runDir, const std::string& id);
std::filesystem::path monitorLock(const std::filesystem::path& runDir, const std::string& id);

/// Writes state.json in the bundle. It survives the writer's death, not power loss: after that nothing runs
/// anyway.
void writeRuntimeState(const std::filesystem::path& bundle, const RuntimeState& state);
/// Whether a monitor holds the container, be it starting, running or about to leave.
bool monitorLives(const std::filesystem::path& runDir, const std::string& id);
/// What is written there, not checked against the living. Created if there is none yet.
RuntimeState readWrittenState(const std::filesystem::path& bundle);
/// RFC 3339 in UTC with nanoseconds, of now.
std::string nowText();

} // namespace outcrop
