// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// What docker takes as a size: a number, perhaps with a fraction and a unit. "k", "kB", "MB" and so on are
/// powers of 1000, "KiB" powers of 1024. nullopt: it is none, or more than an
/// int64_t.
std::optional<uint64_t> parseSize(std::string_view text);

/// What docker takes as an amount of memory: "512m", "1.5g", "64KiB"; every unit is a power of 1024. nullopt
/// with the reason in docker's words if it is none.
std::optional<int64_t> parseRamSize(std::string_view text, std::string& why);

} // namespace outcrop
