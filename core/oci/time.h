// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// A moment as UTC; before 1970 seconds are negative and nanoseconds still count forward.
struct Timestamp {
    int64_t seconds = 0;
    uint32_t nanoseconds = 0;
};

/// RFC 3339 with any number of fraction digits (more than nine are cut) and any offset. nullopt if it is not
/// one.
std::optional<Timestamp> parseRfc3339(std::string_view text);
/// As Go writes RFC3339Nano: UTC with "Z", the fraction without trailing zeros and absent when it is zero.
std::string formatRfc3339(const Timestamp& time);
/// Seconds since the epoch for display and sorting: 0 when text is no time or is Go's zero time (year 1).
int64_t epochSeconds(std::string_view text);

Timestamp currentTime();
std::string nowRfc3339Nano();

} // namespace outcrop
