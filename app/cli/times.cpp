// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/times.h"

#include "app/cli/human.h"

#include <array>
#include <charconv>
#include <ctime>

namespace outcrop::cli {

namespace {

/// Reads exactly digits digits; false if they are not there.
bool readNumber(std::string_view& text, size_t digits, int& value) {
    if (text.size() < digits)
        return false;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + digits, value);
    if (problem != std::errc() || stop != text.data() + digits || text[0] == '-')
        return false;
    text.remove_prefix(digits);
    return true;
}

bool skip(std::string_view& text, char c) {
    if (text.empty() || text[0] != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// "123456789" after the point, padded or cut to nanoseconds.
int32_t readFraction(std::string_view& text) {
    int32_t value = 0;
    int digits = 0;
    for (; !text.empty() && text[0] >= '0' && text[0] <= '9'; text.remove_prefix(1))
        if (digits < 9) {
            value = value * 10 + (text[0] - '0');
            ++digits;
        }
    for (; digits < 9; ++digits)
        value *= 10;
    return value;
}

bool readDate(std::string_view& text, std::tm& tm) {
    if (!readNumber(text, 4, tm.tm_year) || !skip(text, '-') || !readNumber(text, 2, tm.tm_mon) ||
        !skip(text, '-') || !readNumber(text, 2, tm.tm_mday))
        return false;
    tm.tm_year -= 1900;
    tm.tm_mon -= 1;
    return tm.tm_mon >= 0 && tm.tm_mon < 12 && tm.tm_mday >= 1 && tm.tm_mday <= 31;
}

bool readClock(std::string_view& text, std::tm& tm, int32_t& nanoseconds) {
    if (!readNumber(text, 2, tm.tm_hour) || !skip(text, ':') || !readNumber(text, 2, tm.tm_min))
        return false;
    if (skip(text, ':') && !readNumber(text, 2, tm.tm_sec))
        return false;
    if (skip(text, '.'))
        nanoseconds = readFraction(text);
    return tm.tm_hour < 25 && tm.tm_min < 60 && tm.tm_sec < 61;
}

/// "Z", "+01:00" or nothing (local time).
bool readZone(std::string_view& text, std::optional<int>& offset) {
    if (text.empty())
        return true;
    if (skip(text, 'Z')) {
        offset = 0;
        return text.empty();
    }
    const int sign = text[0] == '-' ? -1 : 1;
    int hours = 0;
    int minutes = 0;
    if ((!skip(text, '+') && !skip(text, '-')) || !readNumber(text, 2, hours) || !skip(text, ':') ||
        !readNumber(text, 2, minutes))
        return false;
    offset = sign * (hours * 3600 + minutes * 60);
    return text.empty();
}

std::string formatted(int64_t seconds, const char* format) {
    const auto time = static_cast<time_t>(seconds);
    std::tm tm{};
    if (!::localtime_r(&time, &tm))
        return std::to_string(seconds);
    std::array<char, 64> text{};
    const size_t size = std::strftime(text.data(), text.size(), format, &tm);
    return std::string(text.data(), size);
}

} // namespace

Moment now() {
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return {time.tv_sec, static_cast<int32_t>(time.tv_nsec)};
}

std::optional<Moment> parseTime(std::string_view text) {
    std::tm tm{};
    tm.tm_isdst = -1;
    Moment moment;
    std::optional<int> offset;
    if (!readDate(text, tm))
        return std::nullopt;
    if (skip(text, 'T') && !readClock(text, tm, moment.nanoseconds))
        return std::nullopt;
    if (!readZone(text, offset))
        return std::nullopt;
    moment.seconds = offset ? ::timegm(&tm) - *offset : ::mktime(&tm);
    return moment;
}

std::optional<int64_t> parseGoDuration(std::string_view text) {
    struct Unit {
        std::string_view name;
        double nanoseconds;
    };
    // "ms" before "m": the longer name is tried first.
    constexpr Unit kUnits[] = {{"ns", 1},  {"us", 1e3}, {"µs", 1e3},  {"ms", 1e6},
                               {"s", 1e9}, {"m", 60e9}, {"h", 3600e9}};
    const bool negative = skip(text, '-');
    if (!negative)
        skip(text, '+');
    if (text == "0")
        return 0;
    if (text.empty())
        return std::nullopt;
    double total = 0;
    while (!text.empty()) {
        double value = 0;
        const auto [stop, problem] =
            std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
        if (problem != std::errc())
            return std::nullopt;
        text.remove_prefix(static_cast<size_t>(stop - text.data()));
        const Unit* found = nullptr;
        for (const Unit& unit : kUnits)
            if (text.substr(0, unit.name.size()) == unit.name && !found)
                found = &unit;
        if (!found)
            return std::nullopt;
        text.remove_prefix(found->name.size());
        total += value * found->nanoseconds;
    }
    if (total > 9.2e18)
        return std::nullopt;
    return static_cast<int64_t>(negative ? -total : total);
}

std::optional<Moment> parseSince(std::string_view text, Moment reference) {
    constexpr int64_t kSecond = 1'000'000'000;
    if (const auto moment = parseTime(text))
        return moment;
    if (const auto duration = parseGoDuration(text); duration && text != "0") {
        Moment moment{reference.seconds - *duration / kSecond,
                      static_cast<int32_t>(reference.nanoseconds - *duration % kSecond)};
        moment.seconds -= moment.nanoseconds < 0;
        moment.nanoseconds += moment.nanoseconds < 0 ? static_cast<int32_t>(kSecond) : 0;
        return moment;
    }
    Moment moment;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, moment.seconds);
    if (problem != std::errc())
        return std::nullopt;
    std::string_view rest(stop, static_cast<size_t>(end - stop));
    if (skip(rest, '.'))
        moment.nanoseconds = readFraction(rest);
    return rest.empty() ? std::optional(moment) : std::nullopt;
}

std::string goTimeString(int64_t seconds) {
    return formatted(seconds, "%Y-%m-%d %H:%M:%S %z %Z");
}

std::string rfc3339(int64_t seconds) {
    std::string text = formatted(seconds, "%Y-%m-%dT%H:%M:%S%z");
    const std::string zone = text.substr(text.size() - 5);
    text.resize(text.size() - 5);
    return zone == "+0000" ? text + "Z" : text + zone.substr(0, 3) + ":" + zone.substr(3);
}

std::string ago(int64_t seconds) {
    return humanDuration(now().seconds - seconds) + " ago";
}

} // namespace outcrop::cli
