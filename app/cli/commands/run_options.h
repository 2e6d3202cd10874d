// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"
#include "core/options/run_flags.h"

#include <optional>

namespace outcrop::cli {

/// Which of the process's streams the caller wants.
struct AttachChoice {
    bool input = false;
    bool output = false;
    bool errorOutput = false;
};

/// Reads run's and create's command line. Throws Error(BadInput, Unsupported) with docker's words.
CreateOptions readCreateOptions(const ParsedOptions& options, const std::vector<std::string>& arguments);
/// -a, or by -i and -d as docker decides. Throws Error(BadInput).
AttachChoice readAttachChoice(const ParsedOptions& options, bool detached);
/// -e and --env-file, files first.
std::vector<std::string> readEnvironment(const ParsedOptions& options);

} // namespace outcrop::cli
