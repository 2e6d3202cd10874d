// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop::cli {

/// Aligns tab-separated lines as docker's tables are (Go's text/tabwriter with a least width of 10 and 3
/// blanks between columns): a column is a run of lines that have it; the last cell of a line is never padded.
std::string alignColumns(std::string_view text);

} // namespace outcrop::cli
