// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <QStringView>
#include <QVector>
#include <cstdint>
#include <string_view>
#include <vector>

// Which words of a text are comments, strings and the like, for the languages that images are made of.
// Written here since what there is to link either is for Qt 5, or has no grammars in Debian, or runs regular
// expressions that go back and forth over texts nobody vouches for. This goes over each line once.

namespace outcrop::ui {

enum class Language : uint8_t { None, Shell, Dockerfile, Json, Yaml, Ini, Python, C, JavaScript, Go, Rust };

enum class SyntaxKind : uint8_t { Comment, String, Keyword, Number, Name };

struct SyntaxToken {
    int start = 0;
    int length = 0;
    SyntaxKind kind = SyntaxKind::Comment;
    bool operator==(const SyntaxToken&) const = default;
};

/// What a line begins in: 0 nothing, else a comment or string of several lines.
using SyntaxState = uint8_t;

/// By the file's name, or else by "#!" on its first line.
Language languageOf(const QString& path, QStringView firstLine);

/// Appends the line's tokens, if wanted, and returns what the next line begins in.
SyntaxState readSyntax(Language language, QStringView line, SyntaxState state, QVector<SyntaxToken>* tokens);

/// A text's language, and what each of its lines begins in, so that any of them can be read by itself.
struct TextSyntax {
    Language language = Language::None;
    std::vector<SyntaxState> states;

    /// line: from 0.
    QVector<SyntaxToken> tokensOf(int line, QStringView text) const;
};

/// Reads all of it, on a worker.
TextSyntax syntaxOf(const QString& path, std::string_view text);

} // namespace outcrop::ui
