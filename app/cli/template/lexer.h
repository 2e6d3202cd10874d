// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli::tmpl {

/// Token kinds of Go's text/template, as far as docker's users meet them.
enum class TokenKind : uint8_t {
    Error, ///< text is the message
    End,   ///< end of the template
    Text,
    LeftDelimiter,
    RightDelimiter,
    Space,
    Bool,
    Character,   ///< a rune constant: 'x'
    Punctuation, ///< a single character with no other meaning, such as a comma
    Assign,
    Declare,
    Dot,
    Field, ///< ".Name"
    Identifier,
    Variable, ///< "$name"
    Number,
    String,
    RawString,
    LeftParen,
    RightParen,
    Pipe,
    Nil,
    Keyword, ///< if, else, end, range, with, break, continue, define, template, block
};

struct Token {
    TokenKind kind = TokenKind::End;
    size_t position = 0; ///< byte offset in the template
    int line = 1;
    std::string text;

    bool isKeyword(std::string_view word) const { return kind == TokenKind::Keyword && text == word; }
    /// As Go's parser shows it in a message.
    std::string shown() const;
};

/// Splits a template into tokens. Never fails: a mistake becomes an Error token, after which nothing follows.
std::vector<Token> lex(std::string_view text);

} // namespace outcrop::cli::tmpl
