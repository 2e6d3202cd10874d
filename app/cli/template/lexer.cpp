// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/lexer.h"

#include "app/cli/template/go_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace outcrop::cli::tmpl {

namespace {

constexpr std::string_view kLeft = "{{";
constexpr std::string_view kRight = "}}";
constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::array<std::string_view, 10> kKeywords = {"if",    "else",     "end",    "range",    "with",
                                                        "break", "continue", "define", "template", "block"};

bool isSpace(char c) {
    return kSpaces.find(c) != std::string_view::npos;
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isWord(char c) {
    const auto u = static_cast<unsigned char>(c);
    return c == '_' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || u >= 0x80;
}

/// Walks the text once; the state is the position, the line and the depth of parentheses.
class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<Token> run() {
        while (!m_done)
            lexText();
        return std::move(m_tokens);
    }

private:
    std::string_view rest() const { return m_text.substr(m_pos); }
    bool startsWith(std::string_view prefix) const { return rest().substr(0, prefix.size()) == prefix; }
    char peek(size_t ahead = 0) const { return m_pos + ahead < m_text.size() ? m_text[m_pos + ahead] : '\0'; }
    bool atEnd() const { return m_pos >= m_text.size(); }

    void emit(TokenKind kind, size_t from, size_t to) {
        Token token{kind, from, m_line, std::string(m_text.substr(from, to - from))};
        m_line += static_cast<int>(std::count(token.text.begin(), token.text.end(), '\n'));
        m_tokens.push_back(std::move(token));
    }

    void fail(std::string message) {
        m_tokens.push_back(Token{TokenKind::Error, m_pos, m_line, std::move(message)});
        m_done = true;
    }

    void failCharacter(const char* message) {
        size_t next = m_pos;
        const char32_t rune = decodeRune(m_text, next);
        fail(message + describeRune(rune));
    }

    bool hasLeftTrim(size_t at) const {
        return at + 1 < m_text.size() && m_text[at] == '-' && isSpace(m_text[at + 1]);
    }

    /// "}}" or " -}}" at the current position; trim says which.
    bool atRightDelimiter(bool& trim) const {
        trim = isSpace(peek()) && peek(1) == '-' && rest().substr(2, 2) == kRight;
        return trim || startsWith(kRight);
    }

    void lexText() {
        const size_t start = m_pos;
        const size_t open = m_text.find(kLeft, m_pos);
        if (open == std::string_view::npos) {
            if (start < m_text.size())
                emit(TokenKind::Text, start, m_text.size());
            m_pos = m_text.size();
            m_tokens.push_back(Token{TokenKind::End, m_pos, m_line, {}});
            m_done = true;
            return;
        }
        size_t end = open;
        if (hasLeftTrim(open + kLeft.size()))
            while (end > start && isSpace(m_text[end - 1]))
                --end;
        if (end > start)
            emit(TokenKind::Text, start, end);
        m_line += static_cast<int>(std::count(m_text.begin() + static_cast<long>(end),
                                              m_text.begin() + static_cast<long>(open), '\n'));
        m_pos = open;
        lexLeftDelimiter();
    }

    void lexLeftDelimiter() {
        const size_t start = m_pos;
        m_pos += kLeft.size();
        const size_t afterTrim = hasLeftTrim(m_pos) ? 2 : 0;
        if (m_text.substr(m_pos + afterTrim, 2) == "/*") {
            m_pos += afterTrim;
            lexComment();
            return;
        }
        emit(TokenKind::LeftDelimiter, start, m_pos);
        m_pos += afterTrim;
        m_parens = 0;
        while (!m_done && lexInside()) {
        }
    }

    void lexComment() {
        const size_t close = m_text.find("*/", m_pos + 2);
        if (close == std::string_view::npos)
            return fail("unclosed comment");
        m_line += static_cast<int>(std::count(m_text.begin() + static_cast<long>(m_pos),
                                              m_text.begin() + static_cast<long>(close), '\n'));
        m_pos = close + 2;
        bool trim = false;
        if (!atRightDelimiter(trim))
            return fail("comment ends before closing delimiter");
        skipRightDelimiter(trim);
    }

    void skipRightDelimiter(bool trim) {
        m_pos += kRight.size() + (trim ? 2 : 0);
        if (!trim)
            return;
        while (!atEnd() && isSpace(peek())) {
            m_line += peek() == '\n';
            ++m_pos;
        }
    }

    /// One token inside an action; false once the action is closed.
    bool lexInside() {
        bool trim = false;
        if (atRightDelimiter(trim)) {
            if (m_parens > 0) {
                fail("unclosed left paren");
                return false;
            }
            const size_t start = m_pos + (trim ? 2 : 0);
            emit(TokenKind::RightDelimiter, start, start + kRight.size());
            skipRightDelimiter(trim);
            return false;
        }
        if (atEnd()) {
            fail("unclosed action");
            return false;
        }
        lexToken();
        return !m_done;
    }

    void lexToken() {
        const char c = peek();
        const size_t start = m_pos;
        if (isSpace(c))
            return lexSpaces();
        switch (c) {
        case '=':
            ++m_pos;
            return emit(TokenKind::Assign, start, m_pos);
        case ':':
            ++m_pos;
            if (peek() != '=')
                return fail("expected :=");
            ++m_pos;
            return emit(TokenKind::Declare, start, m_pos);
        case '|':
            ++m_pos;
            return emit(TokenKind::Pipe, start, m_pos);
        case '"':
            return lexQuote('"', TokenKind::String, "unterminated quoted string");
        case '\'':
            return lexQuote('\'', TokenKind::Character, "unterminated character constant");
        case '`':
            return lexRawQuote();
        case '$':
            ++m_pos;
            return lexName(TokenKind::Variable, start);
        case '(':
            ++m_pos;
            ++m_parens;
            return emit(TokenKind::LeftParen, start, m_pos);
        case ')':
            if (--m_parens < 0)
                return fail("unexpected right paren");
            ++m_pos;
            return emit(TokenKind::RightParen, start, m_pos);
        default:
            return lexWordOrNumber(c, start);
        }
    }

    void lexWordOrNumber(char c, size_t start) {
        if (c == '.' && !isDigit(peek(1))) {
            ++m_pos;
            return lexName(TokenKind::Field, start);
        }
        if (c == '.' || c == '+' || c == '-' || isDigit(c))
            return lexNumber();
        if (isWord(c))
            return lexIdentifier();
        if (c > ' ' && c < 0x7f) {
            ++m_pos;
            return emit(TokenKind::Punctuation, start, m_pos);
        }
        failCharacter("unrecognized character in action: ");
    }

    void lexSpaces() {
        const size_t start = m_pos;
        bool trim = false;
        while (isSpace(peek()) && !atEnd() && !(atRightDelimiter(trim) && trim))
            ++m_pos;
        emit(TokenKind::Space, start, m_pos);
    }

    bool atTerminator() const {
        if (atEnd() || isSpace(peek()) || startsWith(kRight))
            return true;
        return std::string_view(".,|:)(").find(peek()) != std::string_view::npos;
    }

    void lexName(TokenKind kind, size_t start) {
        if (atTerminator())
            return emit(kind == TokenKind::Field ? TokenKind::Dot : kind, start, m_pos);
        while (isWord(peek()))
            ++m_pos;
        if (!atTerminator())
            return failCharacter("bad character ");
        emit(kind, start, m_pos);
    }

    void lexIdentifier() {
        const size_t start = m_pos;
        while (isWord(peek()))
            ++m_pos;
        if (!atTerminator())
            return failCharacter("bad character ");
        const std::string_view word = m_text.substr(start, m_pos - start);
        TokenKind kind = TokenKind::Identifier;
        if (std::find(kKeywords.begin(), kKeywords.end(), word) != kKeywords.end())
            kind = TokenKind::Keyword;
        else if (word == "true" || word == "false")
            kind = TokenKind::Bool;
        else if (word == "nil")
            kind = TokenKind::Nil;
        emit(kind, start, m_pos);
    }

    void lexNumber() {
        const size_t start = m_pos;
        if (peek() == '+' || peek() == '-')
            ++m_pos;
        std::string_view digits = "0123456789_";
        const bool hex = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
        if (hex)
            digits = "0123456789abcdefABCDEF_";
        if (peek() == '0' && std::string_view("xXoObB").find(peek(1)) != std::string_view::npos &&
            peek(1) != '\0')
            m_pos += 2;
        accept(digits);
        if (peek() == '.') {
            ++m_pos;
            accept(digits);
        }
        if (!hex && (peek() == 'e' || peek() == 'E')) {
            ++m_pos;
            if (peek() == '+' || peek() == '-')
                ++m_pos;
            accept("0123456789_");
        }
        if (isWord(peek()))
            return fail("bad number syntax: " + quoteGo(m_text.substr(start, m_pos + 1 - start)));
        emit(TokenKind::Number, start, m_pos);
    }

    void accept(std::string_view set) {
        while (!atEnd() && set.find(peek()) != std::string_view::npos)
            ++m_pos;
    }

    void lexQuote(char quote, TokenKind kind, const char* unterminated) {
        const size_t start = m_pos++;
        while (!atEnd() && peek() != '\n') {
            const char c = m_text[m_pos++];
            if (c == quote)
                return emit(kind, start, m_pos);
            if (c == '\\' && !atEnd() && peek() != '\n')
                ++m_pos;
        }
        fail(unterminated);
    }

    void lexRawQuote() {
        const size_t start = m_pos;
        const size_t close = m_text.find('`', m_pos + 1);
        if (close == std::string_view::npos)
            return fail("unterminated raw quoted string");
        m_pos = close + 1;
        emit(TokenKind::RawString, start, m_pos);
    }

    std::string_view m_text;
    std::vector<Token> m_tokens;
    size_t m_pos = 0;
    int m_line = 1;
    int m_parens = 0;
    bool m_done = false;
};

} // namespace

std::string Token::shown() const {
    switch (kind) {
    case TokenKind::End:
        return "EOF";
    case TokenKind::Error:
        return text;
    case TokenKind::Keyword:
    case TokenKind::Nil:
    case TokenKind::Dot:
        return "<" + text + ">";
    default:
        return text.size() > 10 ? quoteGo(text.substr(0, 10)) + "..." : quoteGo(text);
    }
}

std::vector<Token> lex(std::string_view text) {
    return Lexer(text).run();
}

} // namespace outcrop::cli::tmpl
