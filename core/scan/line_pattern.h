// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/scan.h"

#include <optional>
#include <regex.h>
#include <string>
#include <string_view>

namespace outcrop {

/// A compiled ContentQuery.
class LinePattern {
public:
    /// Throws Error(BadInput).
    explicit LinePattern(const ContentQuery& query);
    ~LinePattern();
    LinePattern(const LinePattern&) = delete;
    LinePattern& operator=(const LinePattern&) = delete;

    struct Span {
        size_t begin = 0;
        size_t end = 0;
    };
    /// The first match in a line that begins at or behind from (or holds it), and the whole lines it is in.
    std::optional<Span> find(std::string_view text, size_t from, Span& lines) const;

private:
    std::optional<Span> findFixed(std::string_view text, size_t from) const;
    std::optional<Span> findInLines(std::string_view text, size_t from) const;
    std::optional<Span> findAcrossLines(std::string_view text, size_t from) const;
    std::optional<Span> match(std::string_view text, Span window) const;

    std::string
        m_needle; ///< the fixed pattern, or a text that every match of the expression holds (may be empty)
    bool m_fixed = false;
    bool m_multiline = false;
    regex_t m_regex{};
};

/// The line of text that holds position at.
LinePattern::Span lineAround(std::string_view text, size_t at);

} // namespace outcrop
