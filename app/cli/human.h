// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>

namespace outcrop::cli {

/// docker's decimal sizes: "0B", "5.58MB" with precision 3, "5.582MB" with 4.
std::string humanSize(uint64_t bytes, int precision = 3);
/// docker's durations: "Less than a second", "About an hour", "2 weeks".
std::string humanDuration(int64_t seconds);

} // namespace outcrop::cli
