// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/re2_expression.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace outcrop {

namespace {

/// Rewrites what POSIX and RE2 read differently.
class Translation {
public:
    explicit Translation(const std::string& expression) : m_from(expression) {}

    std::optional<std::string> run() {
        while (m_at < m_from.size() && m_known)
            step();
        return m_known ? std::optional(std::move(m_to)) : std::nullopt;
    }

private:
    void step() {
        const char c = m_from[m_at++];
        if (c == '\\')
            escape();
        else if (c == '[')
            brackets();
        else if (c == '{' && m_at < m_from.size() && m_from[m_at] == ',')
            m_to += "{0"; // which RE2 would take as a text
        else
            m_to += c;
    }

    void escape() {
        const char c = m_at < m_from.size() ? m_from[m_at++] : '\0';
        m_known = c != '\0' && !std::strchr("123456789<>`'", c);
        if (std::strchr("wWsSbB", c))
            m_to.append(1, '\\').append(1, c);
        else
            m_to += re2::RE2::QuoteMeta(std::string(1, c)); // other letters stand for themselves
    }

    /// In brackets a backslash is one, and what is not in a list is no line end either.
    void brackets() {
        m_to += '[';
        if (take('^'))
            m_to += "^\n";
        for (bool first = true; m_at < m_from.size(); first = false) {
            if (take(']')) {
                if (!first) {
                    m_to += ']';
                    return;
                }
                m_to += "\\]";
            } else if (m_from[m_at] == '[' && m_at + 1 < m_from.size() &&
                       std::strchr(":.=", m_from[m_at + 1])) {
                characterClass();
            } else {
                if (m_from[m_at] == '\\' || m_from[m_at] == '[')
                    m_to += '\\';
                m_to += m_from[m_at++];
            }
        }
        m_known = false;
    }

    /// "[:alpha:]"; names of collating elements are no one's.
    void characterClass() {
        const size_t end = m_from.find(":]", m_at + 2);
        if (m_from[m_at + 1] != ':' || end == std::string::npos) {
            m_known = false;
            m_at = m_from.size();
            return;
        }
        m_to.append(m_from, m_at, end + 2 - m_at);
        m_at = end + 2;
    }

    bool take(char c) {
        const bool there = m_at < m_from.size() && m_from[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }

    const std::string& m_from;
    size_t m_at = 0;
    std::string m_to;
    bool m_known = true;
};

bool isAscii(const std::string& text) {
    return std::ranges::none_of(text, [](char c) { return (c & 0x80) != 0; });
}

} // namespace

std::optional<std::string> re2Expression(const std::string& expression, bool ignoreCase) {
    if (ignoreCase && !isAscii(expression)) // RE2 would fold the bytes as Latin-1
        return std::nullopt;
    return Translation(expression).run();
}

re2::RE2::Options re2Options(bool ignoreCase) {
    re2::RE2::Options options;
    options.set_posix_syntax(true);
    options.set_longest_match(true);
    options.set_perl_classes(true);
    options.set_word_boundary(true);
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    options.set_case_sensitive(!ignoreCase);
    options.set_log_errors(false);
    return options;
}

} // namespace outcrop
