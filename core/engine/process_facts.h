// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/change_writers.h"

#include <optional>
#include <string>
#include <sys/types.h>

namespace outcrop {

/// What /proc says of a process; nothing when it is gone.
std::optional<WritingProcess> readProcess(pid_t pid);

/// A command line in one text, as ps shows it: arguments (each ended by a zero byte) with spaces between,
/// values that look like secrets masked, and cut where it is long.
std::string shownCommand(const std::string& arguments);

} // namespace outcrop
