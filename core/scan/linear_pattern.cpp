// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/linear_pattern.h"

#include "core/scan/re2_expression.h"

namespace outcrop {

std::unique_ptr<LinearPattern> LinearPattern::of(const std::string& expression, bool ignoreCase) {
    const std::optional<std::string> translated = re2Expression(expression, ignoreCase);
    if (!translated)
        return nullptr;
    auto compiled = std::make_unique<re2::RE2>(*translated, re2Options(ignoreCase));
    if (!compiled->ok())
        return nullptr;
    return std::unique_ptr<LinearPattern>(new LinearPattern(std::move(compiled)));
}

LinearPattern::LinearPattern(std::unique_ptr<re2::RE2> expression) : m_expression(std::move(expression)) {}

LinearPattern::~LinearPattern() = default;

std::optional<LinePattern::Span> LinearPattern::find(std::string_view text, size_t from) const {
    re2::StringPiece found;
    const re2::StringPiece all(text.data(), text.size());
    if (from >= text.size() || !m_expression->Match(all, from, text.size(), re2::RE2::UNANCHORED, &found, 1))
        return std::nullopt;
    const auto begin = static_cast<size_t>(found.data() - text.data());
    return LinePattern::Span{begin, begin + found.size()};
}

} // namespace outcrop
