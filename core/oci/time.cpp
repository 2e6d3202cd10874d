// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/oci/time.h"

#include <cstdio>
#include <ctime>

namespace outcrop {

namespace {

constexpr int64_t kSecondsPerDay = 86400;
constexpr uint32_t kNanosecondDigits = 9;

/// Days since 1970-01-01 of a Gregorian date (years are counted from March, so that the leap day comes last).
int64_t daysFromCivil(int64_t year, unsigned month, unsigned day) {
    year -= month <= 2 ? 1 : 0;
    const int64_t era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(year - era * 400);
    const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + static_cast<int64_t>(dayOfEra) - 719468;
}

unsigned daysInMonth(unsigned year, unsigned month) {
    if (month == 2)
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Reads a timestamp from left to right; every step fails softly.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool digits(unsigned count, unsigned& value) {
        if (m_rest.size() < count)
            return false;
        value = 0;
        for (unsigned i = 0; i < count; ++i) {
            if (!isDigit(m_rest[i]))
                return false;
            value = value * 10 + static_cast<unsigned>(m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return true;
    }
    bool oneOf(std::string_view characters, char* found = nullptr) {
        if (m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos)
            return false;
        if (found)
            *found = m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }
    /// The digits after the point, scaled to nanoseconds.
    bool fraction(uint32_t& nanoseconds) {
        if (m_rest.empty() || !isDigit(m_rest.front()))
            return false;
        uint32_t count = 0;
        for (; !m_rest.empty() && isDigit(m_rest.front()); m_rest.remove_prefix(1), ++count)
            if (count < kNanosecondDigits)
                nanoseconds = nanoseconds * 10 + static_cast<uint32_t>(m_rest.front() - '0');
        for (; count < kNanosecondDigits; ++count)
            nanoseconds *= 10;
        return true;
    }
    bool atEnd() const { return m_rest.empty(); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    std::string_view m_rest;
};

/// "Z" or "+hh:mm" as seconds east of UTC.
std::optional<int64_t> scanOffset(Scanner& scan) {
    if (scan.oneOf("Zz"))
        return 0;
    char sign = '+';
    unsigned hours = 0;
    unsigned minutes = 0;
    if (!scan.oneOf("+-", &sign) || !scan.digits(2, hours) || !scan.oneOf(":") || !scan.digits(2, minutes))
        return std::nullopt;
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    const int64_t seconds = static_cast<int64_t>(hours) * 3600 + static_cast<int64_t>(minutes) * 60;
    return sign == '-' ? -seconds : seconds;
}

} // namespace

std::optional<Timestamp> parseRfc3339(std::string_view text) {
    Scanner scan(text);
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    if (!scan.digits(4, year) || !scan.oneOf("-") || !scan.digits(2, month) || !scan.oneOf("-") ||
        !scan.digits(2, day) || !scan.oneOf("Tt ") || !scan.digits(2, hour) || !scan.oneOf(":") ||
        !scan.digits(2, minute) || !scan.oneOf(":") || !scan.digits(2, second))
        return std::nullopt;
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 ||
        second > 60)
        return std::nullopt;
    Timestamp time;
    if (scan.oneOf(".,") && !scan.fraction(time.nanoseconds))
        return std::nullopt;
    const std::optional<int64_t> offset = scanOffset(scan);
    if (!offset || !scan.atEnd())
        return std::nullopt;
    time.seconds = daysFromCivil(year, month, day) * kSecondsPerDay + static_cast<int64_t>(hour) * 3600 +
                   static_cast<int64_t>(minute) * 60 + static_cast<int64_t>(second) - *offset;
    return time;
}

std::string formatRfc3339(const Timestamp& time) {
    const auto seconds = static_cast<time_t>(time.seconds);
    std::tm parts{};
    if (!gmtime_r(&seconds, &parts))
        return {};
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d", parts.tm_year + 1900, parts.tm_mon + 1,
                  parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
    std::string result = text;
    if (time.nanoseconds != 0) {
        std::snprintf(text, sizeof text, ".%09u", time.nanoseconds);
        result += text;
        result.erase(result.find_last_not_of('0') + 1);
    }
    return result + "Z";
}

int64_t epochSeconds(std::string_view text) {
    const std::optional<Timestamp> time = parseRfc3339(text);
    const int64_t goZero = daysFromCivil(1, 1, 1) * kSecondsPerDay;
    return time && time->seconds != goZero ? time->seconds : 0;
}

Timestamp currentTime() {
    timespec spec{};
    clock_gettime(CLOCK_REALTIME, &spec);
    return {static_cast<int64_t>(spec.tv_sec), static_cast<uint32_t>(spec.tv_nsec)};
}

std::string nowRfc3339Nano() {
    return formatRfc3339(currentTime());
}

} // namespace outcrop
