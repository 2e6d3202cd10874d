// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"

#include <string>

namespace outcrop::cli {

/// Help of one command, in docker's layout.
std::string commandHelp(const CommandSpec& spec);

/// A line of a list of commands.
struct HelpEntry {
    std::string_view name;
    std::string_view summary;
};
/// Help of a group ("volume") of commands.
std::string groupHelp(std::string_view group, std::string_view summary, std::span<const HelpEntry> commands);
/// Help of the program.
std::string programHelp(std::span<const HelpEntry> groups, std::span<const HelpEntry> commands,
                        std::span<const OptionSpec> options);

} // namespace outcrop::cli
