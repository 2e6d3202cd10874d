// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/console.h"
#include "core/options/options.h"

#include <string>

namespace outcrop::cli {

// --color[=always|never|auto], as git has it.

/// For a message; empty if the option has one of its words.
std::string wrongColorWhen(const ParsedOptions& options);
/// Always, or on a terminal.
bool wantsColor(const ParsedOptions& options, const Console& console);

} // namespace outcrop::cli
