// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/human.h"

#include <cstdio>

namespace outcrop::cli {

std::string humanSize(uint64_t bytes, int precision) {
    constexpr const char* kUnits[] = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    auto size = static_cast<double>(bytes);
    size_t unit = 0;
    for (; size >= 1000.0 && unit + 1 < std::size(kUnits); ++unit)
        size /= 1000.0;
    char text[48];
    std::snprintf(text, sizeof text, "%.*g%s", precision, size, kUnits[unit]);
    return text;
}

std::string humanDuration(int64_t seconds) {
    const auto count = [](int64_t number, const char* unit) { return std::to_string(number) + unit; };
    if (seconds < 1)
        return "Less than a second";
    if (seconds == 1)
        return "1 second";
    if (seconds < 60)
        return count(seconds, " seconds");
    const int64_t minutes = seconds / 60;
    if (minutes == 1)
        return "About a minute";
    if (minutes < 60)
        return count(minutes, " minutes");
    const int64_t hours = (seconds + 1800) / 3600;
    if (hours == 1)
        return "About an hour";
    if (hours < 48)
        return count(hours, " hours");
    if (hours < 24 * 7 * 2)
        return count(hours / 24, " days");
    if (hours < 24 * 30 * 2)
        return count(hours / 24 / 7, " weeks");
    if (hours < 24 * 365 * 2)
        return count(hours / 24 / 30, " months");
    return count(seconds / 3600 / 24 / 365, " years");
}

} // namespace outcrop::cli
