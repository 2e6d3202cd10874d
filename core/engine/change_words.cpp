// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/change_words.h"

#include "core/base/error.h"

namespace outcrop {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Reads one word from left to right.
class WordExpander {
public:
    WordExpander(std::string_view word, const VariableLookup& lookup) : m_word(word), m_lookup(lookup) {}

    /// To the end, or to `stop` (left unread).
    std::string readUntil(char stop = '\0') {
        std::string text;
        while (m_at < m_word.size() && (stop == '\0' || m_word[m_at] != stop)) {
            const char c = m_word[m_at++];
            if (c == '\'')
                text += readSingleQuoted();
            else if (c == '"')
                text += readDoubleQuoted();
            else if (c == '$')
                text += readVariable();
            else if (c == '\\' && m_at < m_word.size())
                text += m_word[m_at++];
            else if (c != '\\')
                text += c;
        }
        return text;
    }

private:
    [[noreturn]] void fail(const char* why) const {
        throw Error(ErrorCode::BadInput, "read change", std::string(m_word), why);
    }

    std::string readSingleQuoted() {
        const size_t end = m_word.find('\'', m_at);
        if (end == std::string_view::npos)
            fail("unexpected end while looking for matching single-quote");
        std::string text(m_word.substr(m_at, end - m_at));
        m_at = end + 1;
        return text;
    }

    std::string readDoubleQuoted() {
        std::string text;
        while (m_at < m_word.size()) {
            const char c = m_word[m_at++];
            if (c == '"')
                return text;
            if (c == '$') {
                text += readVariable();
            } else if (c == '\\' && m_at < m_word.size()) {
                const char next = m_word[m_at++];
                // A backslash means something only before what is special here.
                if (next != '"' && next != '$' && next != '\\')
                    text += c;
                text += next;
            } else {
                text += c;
            }
        }
        fail("unexpected end while looking for matching double-quote");
    }

    /// After the dollar sign.
    std::string readVariable() {
        if (m_at < m_word.size() && m_word[m_at] == '{') {
            ++m_at;
            return readBraced();
        }
        const std::string name = readName();
        return name.empty() ? "$" : m_lookup(name);
    }

    std::string readName() {
        std::string name;
        if (m_at < m_word.size() && isDigit(m_word[m_at]))
            return std::string(1, m_word[m_at++]);
        while (m_at < m_word.size() &&
               (isNameStart(m_word[m_at]) || (!name.empty() && isDigit(m_word[m_at]))))
            name += m_word[m_at++];
        return name;
    }

    /// After "${".
    std::string readBraced() {
        const std::string name = readName();
        if (name.empty())
            fail("bad substitution");
        if (m_at < m_word.size() && m_word[m_at] == '}') {
            ++m_at;
            return m_lookup(name);
        }
        if (m_at + 1 >= m_word.size() || m_word[m_at] != ':')
            fail("missing ':' or '}' in substitution");
        const char modifier = m_word[m_at + 1];
        m_at += 2;
        const std::string other = readUntil('}');
        if (m_at == m_word.size())
            fail("missing '}' in substitution");
        ++m_at;
        const std::string value = m_lookup(name);
        if (modifier == '-')
            return value.empty() ? other : value;
        if (modifier == '+')
            return value.empty() ? "" : other;
        fail("unsupported modifier in substitution");
    }

    std::string_view m_word;
    const VariableLookup& m_lookup;
    size_t m_at = 0;
};

} // namespace

std::vector<std::string> splitWords(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    char quote = '\0';
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote == '\0' && isBlank(c)) {
            if (!word.empty())
                words.push_back(std::move(word));
            word.clear();
            continue;
        }
        word += c;
        if (c == '\\' && quote != '\'' && i + 1 < text.size())
            word += text[++i];
        else if (quote == '\0' && (c == '\'' || c == '"'))
            quote = c;
        else if (c == quote)
            quote = '\0';
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

std::string expandWord(std::string_view word, const VariableLookup& lookup) {
    return WordExpander(word, lookup).readUntil();
}

} // namespace outcrop
