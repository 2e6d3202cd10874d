// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/line_pattern.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace outcrop {

namespace {

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

[[noreturn]] void refuse(const std::string& pattern, const char* why) {
    throw Error(ErrorCode::BadInput, "read pattern of content", pattern, why);
}

} // namespace

LinePattern::LinePattern(const ContentQuery& query) : m_fixed(query.fixed && !query.ignoreCase) {
    if (query.pattern.empty() ||
        query.pattern.find_first_of(std::string_view("\n\0", 2)) != std::string::npos)
        refuse(query.pattern, "it must be one line that is not empty");
    if (m_fixed) {
        m_needle = query.pattern;
        return;
    }
    const std::string source = query.fixed ? escaped(query.pattern) : query.pattern;
    if (!query.ignoreCase)
        m_needle = requiredText(source);
    const int code = ::regcomp(&m_regex, source.c_str(), REG_EXTENDED | (query.ignoreCase ? REG_ICASE : 0));
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

std::optional<LinePattern::Span> LinePattern::find(std::string_view text, size_t from, Span& line) const {
    return m_fixed ? findFixed(text, from, line) : findRegex(text, from, line);
}

std::optional<LinePattern::Span> LinePattern::findFixed(std::string_view text, size_t from,
                                                        Span& line) const {
    if (from >= text.size())
        return std::nullopt;
    const void* found = ::memmem(text.data() + from, text.size() - from, m_needle.data(), m_needle.size());
    if (!found)
        return std::nullopt;
    const auto at = static_cast<size_t>(static_cast<const char*>(found) - text.data());
    line = lineAround(text, at);
    return Span{at, at + m_needle.size()};
}

/// Line by line, as grep does: "." and "[^x]" would run over line ends otherwise, at any length.
std::optional<LinePattern::Span> LinePattern::findRegex(std::string_view text, size_t from,
                                                        Span& line) const {
    for (size_t at = from; at < text.size(); at = line.end + 1) {
        if (!m_needle.empty()) {
            const void* found =
                ::memmem(text.data() + at, text.size() - at, m_needle.data(), m_needle.size());
            if (!found)
                return std::nullopt;
            at = static_cast<size_t>(static_cast<const char*>(found) - text.data());
        }
        line = lineAround(text, at);
        regmatch_t match{};
        match.rm_so = 0;
        match.rm_eo = static_cast<regoff_t>(line.end - line.begin);
        if (::regexec(&m_regex, text.data() + line.begin, 1, &match, REG_STARTEND) == 0)
            return Span{line.begin + static_cast<size_t>(match.rm_so),
                        line.begin + static_cast<size_t>(match.rm_eo)};
    }
    return std::nullopt;
}

} // namespace outcrop
