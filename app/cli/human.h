// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::cli {

/// docker's decimal sizes: "0B", "5.58MB" with precision 3, "5.582MB" with 4.
std::string humanSize(uint64_t bytes, int precision = 3);
/// What docker takes as a size: a number, perhaps with a fraction and a unit. "k", "kB", "MB" and so on are
/// powers of 1000, as humanSize() prints them, "KiB" powers of 1024. nullopt: it is none, or more than an
/// int64_t.
std::optional<uint64_t> parseSize(std::string_view text);
/// docker's durations: "Less than a second", "About an hour", "2 weeks".
std::string humanDuration(int64_t seconds);

} // namespace outcrop::cli
