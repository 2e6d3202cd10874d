// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/human.h"

#include <charconv>
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

std::optional<uint64_t> parseSize(std::string_view text) {
    double number = 0;
    const auto [end, problem] =
        std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (problem != std::errc() || text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    std::string_view unit = text.substr(static_cast<size_t>(end - text.data()));
    const auto take = [&unit](std::string_view letters) {
        const size_t found = unit.empty() ? std::string_view::npos : letters.find(unit.front());
        if (found != std::string_view::npos)
            unit.remove_prefix(1);
        return found;
    };
    take(" ");
    constexpr std::string_view kLetters = "kKmMgGtTpP";
    const size_t letter = take(kLetters);
    if (letter != std::string_view::npos) {
        const double base = take("iI") == std::string_view::npos ? 1000 : 1024;
        for (size_t i = 0; i <= letter / 2; ++i)
            number *= base;
    }
    take("bB");
    constexpr double kMost = 9e18;
    return unit.empty() && number <= kMost ? std::optional(static_cast<uint64_t>(number)) : std::nullopt;
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
