// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::cli {

/// A moment: seconds since the epoch and nanoseconds.
struct Moment {
    int64_t seconds = 0;
    int32_t nanoseconds = 0;
    auto operator<=>(const Moment&) const = default;
};

Moment now();
/// RFC 3339, with or without fraction; a missing zone is local time. Also "2006-01-02T15:04" and
/// "2006-01-02".
std::optional<Moment> parseTime(std::string_view text);
/// What --since and --until take: a time as above, seconds[.nanoseconds] since the epoch, or a Go duration
/// back from now ("1h30m").
std::optional<Moment> parseSince(std::string_view text, Moment reference);
/// Go's time.ParseDuration, in nanoseconds.
std::optional<int64_t> parseGoDuration(std::string_view text);

/// Go's Time.String() in local time: "2026-11-24 16:10:27 +0000 UTC".
std::string goTimeString(int64_t seconds);
/// "2019-08-20T20:19:55Z", local zone.
std::string rfc3339(int64_t seconds);
/// "2 weeks ago".
std::string ago(int64_t seconds);

} // namespace outcrop::cli
