// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace outcrop::cli {

/// Creates a container; on failure says why (an image that is not there in docker's words) and gives nothing.
/// Also keeps the promise of --cidfile.
std::optional<ContainerId> createContainer(Invocation& invocation, const CreateOptions& options,
                                           Progress& progress);

/// docker's exit code for a process that could not be started: 127 not found, 126 not executable, else 125.
int startFailureCode(const Error& error);

/// What reading from and writing to a container needs of ours: "the input device is not a TTY". False if
/// said.
bool checkTerminal(Console& console, bool tty, bool input);

} // namespace outcrop::cli
