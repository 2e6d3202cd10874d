// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/attachment.h"

#include <filesystem>
#include <string>

namespace outcrop {

/// The monitor's command line; made by launchMonitor(), not by people.
struct MonitorOptions {
    std::string id;
    std::filesystem::path bundle;
    std::filesystem::path runDir;
    bool attach = false;
    bool openStdin = false;
    bool ownNetwork = false;
    TerminalSize size;

    /// Throws Error(BadInput).
    static MonitorOptions parse(int argc, char** argv);
};

} // namespace outcrop
