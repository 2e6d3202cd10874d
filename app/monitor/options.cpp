// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/options.h"

#include "core/base/error.h"

#include <cstdlib>
#include <string_view>

namespace outcrop {

namespace {

bool takeFlag(std::string_view word, MonitorOptions& options) {
    if (word == "--attach")
        options.attach = true;
    else if (word == "--stdin")
        options.openStdin = true;
    else if (word == "--own-network")
        options.ownNetwork = true;
    else
        return false;
    return true;
}

bool takeValue(std::string_view word, const char* value, MonitorOptions& options) {
    if (word == "--id")
        options.id = value;
    else if (word == "--bundle")
        options.bundle = value;
    else if (word == "--run-dir")
        options.runDir = value;
    else if (word == "--rows")
        options.size.rows = static_cast<uint16_t>(std::atoi(value));
    else if (word == "--columns")
        options.size.columns = static_cast<uint16_t>(std::atoi(value));
    else
        return false;
    return true;
}

} // namespace

MonitorOptions MonitorOptions::parse(int argc, char** argv) {
    MonitorOptions options;
    for (int i = 1; i < argc; ++i) {
        if (takeFlag(argv[i], options))
            continue;
        if (i + 1 >= argc || !takeValue(argv[i], argv[i + 1], options))
            throw Error(ErrorCode::BadInput, "read monitor's command line", argv[i], "unknown option");
        ++i;
    }
    if (options.id.empty() || options.id.find('/') != std::string::npos || options.id[0] == '.' ||
        !options.bundle.is_absolute() || !options.runDir.is_absolute())
        throw Error(ErrorCode::BadInput, "read monitor's command line", options.id,
                    "needs an id, a bundle and a run directory");
    return options;
}

} // namespace outcrop
