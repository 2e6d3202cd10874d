// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison_rows.h"
#include "core/options/options.h"

#include <string>

namespace outcrop::cli {

/// Fills the filter from what compare was asked; what is wrong, if anything.
std::string readRowFilter(const ParsedOptions& options, RowFilter& filter);

} // namespace outcrop::cli
