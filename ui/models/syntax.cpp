// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/syntax.h"

#include "ui/models/syntax_grammar.h"

#include <algorithm>

namespace outcrop::ui {

namespace {

// States other than 0: in a comment, in the string of a long quote (by its place), in triple quotes.
constexpr SyntaxState kInComment = 1;
constexpr SyntaxState kInLongQuote = 2;
constexpr SyntaxState kInTriple = 8;

bool beginsWord(QChar c) {
    return c.isLetter() || c == u'_';
}

bool inWord(QChar c) {
    return c.isLetterOrNumber() || c == u'_';
}

/// Goes over one line, from left to right.
class SyntaxReader {
public:
    SyntaxReader(const SyntaxGrammar& grammar, QStringView line, QVector<SyntaxToken>* tokens)
        : m_grammar(grammar), m_line(line), m_tokens(tokens) {
        while (at(m_first).isSpace())
            ++m_first;
    }

    SyntaxState read(SyntaxState state) {
        if (state != 0 && !closeOpen(state))
            return state;
        if (state == 0)
            readSection();
        while (m_at < m_line.size())
            if (const SyntaxState open = step(); open != 0)
                return open;
        return 0;
    }

private:
    QChar at(qsizetype place) const { return place < m_line.size() ? m_line[place] : QChar(); }
    bool beginsHere(QStringView text) const {
        return !text.isEmpty() && m_line.sliced(m_at).startsWith(text);
    }
    void add(qsizetype start, SyntaxKind kind) {
        if (m_tokens != nullptr && m_at > start)
            m_tokens->append({static_cast<int>(start), static_cast<int>(m_at - start), kind});
    }

    /// What the line began in; false if it goes on after it.
    bool closeOpen(SyntaxState state) {
        if (state == kInComment)
            return closeWith(m_grammar.blockClose, 0, SyntaxKind::Comment);
        if (state >= kInTriple) {
            const QChar quote = state == kInTriple ? u'"' : u'\'';
            return closeWith(QString(3, quote), 0, SyntaxKind::String);
        }
        return readString(m_grammar.longQuotes[state - kInLongQuote], 0);
    }

    bool closeWith(QStringView closing, qsizetype start, SyntaxKind kind) {
        const qsizetype end = m_line.indexOf(closing, m_at);
        m_at = end < 0 ? m_line.size() : end + closing.size();
        add(start, kind);
        return end >= 0;
    }

    /// From behind the opening quote on.
    bool readString(QChar quote, qsizetype start) {
        const bool plain = m_grammar.plainQuotes.contains(quote);
        bool closed = false;
        while (m_at < m_line.size() && !closed) {
            closed = m_line[m_at] == quote;
            m_at += !plain && m_line[m_at] == u'\\' ? 2 : 1;
        }
        m_at = std::min(m_at, m_line.size());
        const bool name = m_grammar.names == SyntaxGrammar::Names::BeforeColon && followedBy(u':');
        add(start, name ? SyntaxKind::Name : SyntaxKind::String);
        return closed;
    }

    bool followedBy(QChar wanted) const {
        qsizetype place = m_at;
        while (at(place).isSpace())
            ++place;
        return at(place) == wanted;
    }

    bool commentBegins() const {
        if (!beginsHere(m_grammar.lineComment) && !beginsHere(m_grammar.otherLineComment))
            return false;
        switch (m_grammar.commentAt) {
        case SyntaxGrammar::CommentAt::LineStart:
            return m_at == m_first;
        case SyntaxGrammar::CommentAt::WordStart:
            return m_at == 0 || m_line[m_at - 1].isSpace();
        case SyntaxGrammar::CommentAt::Anywhere:
            break;
        }
        return true;
    }

    void readSection() {
        if (!m_grammar.sections || !m_line.startsWith(u'['))
            return;
        m_at = m_line.size();
        add(0, SyntaxKind::Keyword);
    }

    /// One token or character; what is still open at the line's end.
    SyntaxState step() {
        const qsizetype start = m_at;
        const QChar c = m_line[m_at];
        if (commentBegins()) {
            m_at = m_line.size();
            add(start, SyntaxKind::Comment);
        } else if (beginsHere(m_grammar.blockOpen)) {
            m_at += m_grammar.blockOpen.size();
            if (!closeWith(m_grammar.blockClose, start, SyntaxKind::Comment))
                return kInComment;
        } else if (m_grammar.quotes.contains(c)) {
            return stepString(c);
        } else if (c == u'$' && m_grammar.names == SyntaxGrammar::Names::AfterDollar) {
            readVariable();
        } else if (c.isDigit()) {
            while (inWord(at(m_at)) || at(m_at) == u'.')
                ++m_at;
            add(start, SyntaxKind::Number);
        } else if (beginsWord(c) ||
                   (!m_grammar.directive.isNull() && c == m_grammar.directive && m_at == m_first)) {
            readWord();
        } else {
            ++m_at;
        }
        return 0;
    }

    SyntaxState stepString(QChar quote) {
        const qsizetype start = m_at;
        if (m_grammar.tripleQuotes && at(start + 1) == quote && at(start + 2) == quote) {
            m_at += 3;
            const SyntaxState open = quote == u'"' ? kInTriple : kInTriple + 1;
            return closeWith(QString(3, quote), start, SyntaxKind::String) ? 0 : open;
        }
        ++m_at;
        const qsizetype place = m_grammar.longQuotes.indexOf(quote);
        const bool closed = readString(quote, start);
        return closed || place < 0 ? 0 : static_cast<SyntaxState>(kInLongQuote + place);
    }

    /// "$name" and "${name…}".
    void readVariable() {
        const qsizetype start = m_at++;
        if (at(m_at) == u'{') {
            const qsizetype end = m_line.indexOf(u'}', m_at);
            m_at = end < 0 ? m_line.size() : end + 1;
        } else {
            while (inWord(at(m_at)))
                ++m_at;
        }
        if (m_at > start + 1)
            add(start, SyntaxKind::Name);
    }

    void readWord() {
        const qsizetype start = m_at++;
        const bool bare = m_grammar.names == SyntaxGrammar::Names::BeforeColon ||
                          m_grammar.names == SyntaxGrammar::Names::BeforeEquals;
        while (inWord(at(m_at)) || (bare && (at(m_at) == u'-' || at(m_at) == u'.' || at(m_at) == u'/')))
            ++m_at;
        const QStringView word = m_line.sliced(start, m_at - start);
        if (m_line[start] == m_grammar.directive || isKeyword(word, start == m_first))
            add(start, SyntaxKind::Keyword);
        else if (isName(start))
            add(start, SyntaxKind::Name);
    }

    bool isKeyword(QStringView word, bool first) const {
        if (m_grammar.keywordFirst && !first)
            return false;
        const auto sensitivity = m_grammar.keywordFirst ? Qt::CaseInsensitive : Qt::CaseSensitive;
        return std::ranges::any_of(
            m_grammar.keywords, [&](QStringView keyword) { return keyword.compare(word, sensitivity) == 0; });
    }

    bool isName(qsizetype start) const {
        if (m_grammar.names == SyntaxGrammar::Names::BeforeColon)
            return at(m_at) == u':' && (m_at + 1 == m_line.size() || at(m_at + 1).isSpace());
        return m_grammar.names == SyntaxGrammar::Names::BeforeEquals && start == m_first && followedBy(u'=');
    }

    const SyntaxGrammar& m_grammar;
    QStringView m_line;
    QVector<SyntaxToken>* m_tokens;
    qsizetype m_at = 0;
    qsizetype m_first = 0; ///< where the first word begins
};

} // namespace

SyntaxState readSyntax(Language language, QStringView line, SyntaxState state, QVector<SyntaxToken>* tokens) {
    return SyntaxReader(grammarOf(language), line, tokens).read(state);
}

QVector<SyntaxToken> TextSyntax::tokensOf(int line, QStringView text) const {
    QVector<SyntaxToken> tokens;
    if (language != Language::None && line >= 0 && static_cast<size_t>(line) < states.size())
        readSyntax(language, text, states[static_cast<size_t>(line)], &tokens);
    return tokens;
}

TextSyntax syntaxOf(const QString& path, std::string_view text) {
    constexpr size_t kFirstLine = 200;
    const size_t firstEnd = std::min({text.find('\n'), text.size(), kFirstLine});
    TextSyntax syntax{languageOf(path, QString::fromUtf8(text.data(), static_cast<qsizetype>(firstEnd))), {}};
    if (syntax.language == Language::None)
        return syntax;
    SyntaxState state = 0;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        syntax.states.push_back(state);
        state = readSyntax(syntax.language, QString::fromUtf8(text.data(), static_cast<qsizetype>(end)),
                           state, nullptr);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return syntax;
}

} // namespace outcrop::ui
