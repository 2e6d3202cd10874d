// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/console.h"
#include "core/inspect/comparison_rows.h"

#include <string>

namespace outcrop::cli {

/// What differs with its values, for a table: "content,mode 644->755".
std::string differenceWords(const Console& console, const Comparison& comparison, const ComparisonRow& row);
/// What happened to a path, with sizes: "changed (content 54B->60B, mode 644->755)", "added (3B)".
std::string changeWords(const Console& console, const Comparison& comparison, const ComparisonRow& row);

} // namespace outcrop::cli
