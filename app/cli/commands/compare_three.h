// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"
#include "core/inspect/three_way.h"

namespace outcrop::cli {

/// `compare OLD-BASE NEW-BASE MINE`: who changed what. Takes --side, what filters rows, --dirs, --summary and
/// --json.
int compareThree(Invocation& invocation);

/// The rows as a table, or one JSON object each.
void printThreeWay(Console& console, const ThreeWay& changes, bool json);

} // namespace outcrop::cli
