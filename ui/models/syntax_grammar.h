// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/syntax.h"

#include <span>

namespace outcrop::ui {

/// How a language is read.
struct SyntaxGrammar {
    enum class CommentAt : uint8_t { Anywhere, WordStart, LineStart };
    enum class Names : uint8_t { None, BeforeColon, BeforeEquals, AfterDollar };

    QStringView lineComment, otherLineComment;
    CommentAt commentAt = CommentAt::Anywhere;
    QStringView blockOpen, blockClose;
    QStringView quotes;        ///< a string ends with the quote it began with
    QStringView longQuotes;    ///< those of them that go over lines
    QStringView plainQuotes;   ///< those in which a backslash is itself
    bool tripleQuotes = false; ///< go over lines
    bool sections = false;     ///< "[name]" on a line of its own
    bool keywordFirst = false; ///< a keyword is one only as a line's first word, in any case
    QChar directive;           ///< what makes a line's first word a keyword: "#include"
    Names names = Names::None;
    std::span<const QStringView> keywords;
};

const SyntaxGrammar& grammarOf(Language language);

} // namespace outcrop::ui
