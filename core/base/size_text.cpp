// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/size_text.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace outcrop {

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

namespace {

/// "k", "KB", "kib"; nullopt for what is no unit.
std::optional<double> ramUnit(std::string unit) {
    std::transform(unit.begin(), unit.end(), unit.begin(), [](unsigned char c) { return std::tolower(c); });
    if (unit.empty() || unit == "b")
        return 1;
    constexpr std::string_view kUnits = "kmgtp";
    const size_t power = kUnits.find(unit[0]);
    const std::string_view rest = std::string_view(unit).substr(1);
    if (power == std::string_view::npos || (!rest.empty() && rest != "b" && rest != "ib"))
        return std::nullopt;
    double bytes = 1;
    for (size_t i = 0; i <= power; ++i)
        bytes *= 1024;
    return bytes;
}

} // namespace

std::optional<int64_t> parseRamSize(std::string_view text, std::string& why) {
    const auto invalid = [&](const char* what, std::string_view part) {
        why = std::string("invalid ") + what + ": '" + std::string(part) + "'";
        return std::nullopt;
    };
    const size_t last = text.find_last_of("0123456789. ");
    if (last == std::string_view::npos)
        return invalid("size", text);
    const std::string_view digits = text.substr(0, text[last] == ' ' ? last : last + 1);
    double number = 0;
    const auto [end, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    if (problem != std::errc() || end != digits.data() + digits.size() || digits.front() == '-')
        return invalid("size", text);
    const std::optional<double> unit = ramUnit(std::string(text.substr(last + 1)));
    if (!unit)
        return invalid("suffix", text.substr(last + 1));
    constexpr double kMost = 9e18;
    if (number * *unit > kMost)
        return invalid("size", text);
    return static_cast<int64_t>(number * *unit);
}

} // namespace outcrop
