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
    /// The first match in a line that begins at or behind from (or holds it). One over line ends that is
    /// longer than 64 KiB may be missed: see LinearPattern.
    std::optional<Span> find(std::string_view text, size_t from) const;

    /// Whether a match may go over line ends.
    bool multiline() const { return m_multiline; }
    /// The extended regular expression that is sought; empty for a fixed text.
    const std::string& expression() const { return m_source; }
    /// A text that every match holds, as far as that is plain to see; may be empty.
    const std::string& needle() const { return m_needle; }
    /// False: there is no match at or behind from, as told at the speed of memory.
    bool mayFollow(std::string_view text, size_t from) const;

private:
    std::optional<Span> findFixed(std::string_view text, size_t from) const;
    std::optional<Span> findInLines(std::string_view text, size_t from) const;
    std::optional<Span> findAcrossLines(std::string_view text, size_t from) const;
    std::optional<Span> match(std::string_view text, Span window) const;

    std::string
        m_needle; ///< the fixed pattern, or a text that every match of the expression holds (may be empty)
    std::string m_source;
    bool m_fixed = false;
    bool m_multiline = false;
    regex_t m_regex{};
};

/// The line of text that holds position at.
LinePattern::Span lineAround(std::string_view text, size_t at);

/// The whole lines that a match is in.
LinePattern::Span linesAround(std::string_view text, const LinePattern::Span& match);

} // namespace outcrop
