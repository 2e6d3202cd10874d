// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/line_pattern.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace outcrop {

namespace {

constexpr size_t kMaxAcross = 64U << 10; ///< bytes of a match in findAcrossLines()

/// A text that is to be found whatever the case of its letters, as a regular expression.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (std::strchr("\\^.[]$()|*+?{}", c))
            out += '\\';
        out += c;
    }
    return out;
}

/// The longest text that each match of an extended expression must hold: memory is searched for it at many
/// times the speed of regexec(3). Empty where that is not plain to see.
std::string requiredText(const std::string& pattern) {
    if (pattern.find_first_of("|()[]") != std::string::npos)
        return {};
    std::string best;
    std::string run;
    const auto endRun = [&] {
        if (run.size() > best.size())
            best = run;
        run.clear();
    };
    for (size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (std::strchr("*?{", c)) { // what stands before may be absent
            if (!run.empty())
                run.pop_back();
            endRun();
            if (c == '{')
                i = std::min(pattern.find('}', i), pattern.size());
        } else if (std::strchr(".^$+", c)) {
            endRun();
        } else if (c == '\\') {
            if (++i < pattern.size() && std::strchr("\\^.[]$()|*+?{}/-", pattern[i]))
                run += pattern[i];
            else
                endRun(); // an extension of the C library: \w, \b
        } else {
            run += c;
        }
    }
    endRun();
    return best;
}

/// With a line end for each \n, which POSIX does not know.
std::string withLineEnds(const std::string& pattern) {
    std::string out;
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '\\' || i + 1 == pattern.size()) {
            out += pattern[i];
            continue;
        }
        ++i;
        if (pattern[i] == 'n')
            out += '\n';
        else
            out.append(1, '\\').append(1, pattern[i]);
    }
    return out;
}

[[noreturn]] void refuse(const std::string& pattern, const char* why) {
    throw Error(ErrorCode::BadInput, "read pattern of content", pattern, why);
}

} // namespace

LinePattern::LinePattern(const ContentQuery& query) : m_fixed(query.fixed && !query.ignoreCase) {
    if (query.pattern.empty() || query.pattern.find('\0') != std::string::npos)
        refuse(query.pattern, "it must be a text that is not empty");
    if (m_fixed) {
        m_needle = query.pattern;
        return;
    }
    m_source = query.fixed ? escaped(query.pattern) : withLineEnds(query.pattern);
    m_multiline = query.multiline || m_source.find('\n') != std::string::npos;
    if (!query.ignoreCase)
        m_needle = requiredText(m_source);
    const int code = ::regcomp(&m_regex, m_source.c_str(),
                               REG_EXTENDED | REG_NEWLINE | (query.ignoreCase ? REG_ICASE : 0));
    if (code == 0)
        return;
    std::array<char, 200> message{};
    ::regerror(code, &m_regex, message.data(), message.size());
    refuse(query.pattern, message.data());
}

LinePattern::~LinePattern() {
    if (!m_fixed)
        ::regfree(&m_regex);
}

LinePattern::Span lineAround(std::string_view text, size_t at) {
    const size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return {before == std::string_view::npos ? 0 : before + 1, std::min(text.find('\n', at), text.size())};
}

LinePattern::Span linesAround(std::string_view text, const LinePattern::Span& match) {
    LinePattern::Span lines = lineAround(text, match.begin);
    if (match.end > lines.end) // a line end at the match's end brings no other line
        lines.end = lineAround(text, match.end - 1).end;
    return lines;
}

std::optional<LinePattern::Span> LinePattern::find(std::string_view text, size_t from) const {
    return m_fixed       ? findFixed(text, from)
           : m_multiline ? findAcrossLines(text, from)
                         : findInLines(text, from);
}

bool LinePattern::mayFollow(std::string_view text, size_t from) const {
    return m_needle.empty() || findFixed(text, from);
}

std::optional<LinePattern::Span> LinePattern::findFixed(std::string_view text, size_t from) const {
    if (from >= text.size())
        return std::nullopt;
    const void* found = ::memmem(text.data() + from, text.size() - from, m_needle.data(), m_needle.size());
    if (!found)
        return std::nullopt;
    const auto at = static_cast<size_t>(static_cast<const char*>(found) - text.data());
    return Span{at, at + m_needle.size()};
}

/// Line by line, as grep does: what is not to go over line ends is tried on no more than a line.
std::optional<LinePattern::Span> LinePattern::findInLines(std::string_view text, size_t from) const {
    Span line;
    for (size_t at = from; at < text.size(); at = line.end + 1) {
        if (!m_needle.empty()) {
            const auto needle = findFixed(text, at);
            if (!needle)
                return std::nullopt;
            at = needle->begin;
        }
        line = lineAround(text, at);
        if (const auto found = match(text, line))
            return found;
    }
    return std::nullopt;
}

/// In windows, each of which holds all of a match that begins in its first half: a match that is tried at
/// each byte would else be sought up to the text's end every time.
std::optional<LinePattern::Span> LinePattern::findAcrossLines(std::string_view text, size_t from) const {
    for (size_t at = from; at < text.size(); at += kMaxAcross) {
        if (!m_needle.empty()) {
            const auto needle = findFixed(text, at);
            if (!needle)
                return std::nullopt;
            if (needle->begin > at + kMaxAcross)
                at = std::max(at, lineAround(text, needle->begin - kMaxAcross).begin);
        }
        const auto found = match(text, {at, std::min(at + 2 * kMaxAcross, text.size())});
        if (found && found->begin < at + kMaxAcross)
            return found;
    }
    return std::nullopt;
}

std::optional<LinePattern::Span> LinePattern::match(std::string_view text, Span window) const {
    regmatch_t match{};
    const size_t base = window.begin - (window.begin > 0 ? 1 : 0); // tells whether a word or a line begins
    match.rm_so = static_cast<regoff_t>(window.begin - base);
    match.rm_eo = static_cast<regoff_t>(window.end - base);
    const bool cutAfter = window.end < text.size() && text[window.end] != '\n';
    if (::regexec(&m_regex, text.data() + base, 1, &match, REG_STARTEND | (cutAfter ? REG_NOTEOL : 0)) != 0)
        return std::nullopt;
    return Span{base + static_cast<size_t>(match.rm_so), base + static_cast<size_t>(match.rm_eo)};
}

} // namespace outcrop
