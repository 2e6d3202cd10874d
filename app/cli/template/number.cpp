// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/number.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace outcrop::cli::tmpl {

namespace {

/// Takes the base's mark off the digits.
int takeBase(std::string_view& digits) {
    if (digits.size() < 2 || digits[0] != '0' || digits.find('.') != std::string_view::npos)
        return 10;
    const char mark = static_cast<char>(digits[1] | 0x20);
    if (mark == 'e')
        return 10;
    if (mark == 'x' || mark == 'b' || mark == 'o')
        digits.remove_prefix(2);
    return mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
}

} // namespace

std::optional<Json> parseNumber(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), '_'), text.end());
    const bool negative = !text.empty() && text[0] == '-';
    const bool hasSign = negative || (!text.empty() && text[0] == '+');
    std::string_view digits = std::string_view(text).substr(hasSign ? 1 : 0);
    const int base = takeBase(digits);
    uint64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, value, base);
    if (problem == std::errc() && stop == end && value <= INT64_MAX)
        return Json(negative ? -static_cast<int64_t>(value) : static_cast<int64_t>(value));
    char* floatEnd = nullptr;
    const double real = std::strtod(text.c_str(), &floatEnd);
    if (*floatEnd != '\0' || text.find_first_of("0123456789") == std::string::npos)
        return std::nullopt;
    return Json(real);
}

} // namespace outcrop::cli::tmpl
