// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/size_text.h"

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

} // namespace outcrop
