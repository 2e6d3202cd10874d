// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/monitor_client.h"

#include <filesystem>
#include <string>

namespace outcrop {

/// The state once no monitor is on its way between two: one that is still starting the container although who
/// launched it was killed, or one that has recorded the end and is about to leave, is waited for. The caller
/// sees to it that nobody launches another. Throws Conflict if it takes too long.
RuntimeState settledRuntimeState(const std::filesystem::path& bundle, const std::filesystem::path& runDir,
                                 const std::string& id);

/// Removes what a monitor that was killed left of a container that does not run: its control groups, its
/// socket and their directory. What cannot be removed stays.
void removeMonitorRemains(const std::filesystem::path& runDir, const std::string& id);

} // namespace outcrop
