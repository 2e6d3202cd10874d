// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace outcrop {

/// What docker takes as a size: a number, perhaps with a fraction and a unit. "k", "kB", "MB" and so on are
/// powers of 1000, "KiB" powers of 1024. nullopt: it is none, or more than an
/// int64_t.
std::optional<uint64_t> parseSize(std::string_view text);

} // namespace outcrop
