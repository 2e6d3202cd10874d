// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace outcrop::cli {

/// The options of create; run has those and a few more.
std::span<const OptionSpec> createOptionSpecs();
std::span<const OptionSpec> runOptionSpecs();
/// docker's options of run and create that this version does not have.
std::span<const std::string_view> runOptionsNotYet();

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
