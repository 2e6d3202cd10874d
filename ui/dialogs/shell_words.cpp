// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/shell_words.h"

#include <QStringList>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

class WordReader {
public:
    void feed(QChar c) {
        if (m_escaped) {
            m_escaped = false;
            takeEscaped(c);
        } else if (m_quote == QLatin1Char('\'')) {
            c == m_quote ? closeQuote() : append(c);
        } else if (c == QLatin1Char('\\')) {
            m_escaped = true;
        } else if (!m_quote.isNull()) {
            c == m_quote ? closeQuote() : append(c);
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            m_quote = c;
            m_inWord = true;
        } else if (c.isSpace()) {
            endWord();
        } else {
            append(c);
        }
    }
    bool finish() {
        if (m_escaped || !m_quote.isNull())
            return false;
        endWord();
        return true;
    }
    std::vector<std::string> words;

private:
    void append(QChar c) {
        m_word.append(c);
        m_inWord = true;
    }
    /// A line that goes on is joined; in "…" a backslash stands for itself before all that has no meaning
    /// there.
    void takeEscaped(QChar c) {
        if (c == QLatin1Char('\n'))
            return;
        if (!m_quote.isNull() && !QStringLiteral("\"\\$`").contains(c))
            append(QLatin1Char('\\'));
        append(c);
    }
    void closeQuote() { m_quote = QChar(); }
    void endWord() {
        if (m_inWord)
            words.push_back(m_word.toStdString());
        m_word.clear();
        m_inWord = false;
    }

    QString m_word;
    QChar m_quote;
    bool m_inWord = false;
    bool m_escaped = false;
};

bool isPlain(QChar c) {
    return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("_-./:=@%+,•").contains(c);
}

} // namespace

std::optional<std::vector<std::string>> splitShellWords(const QString& line) {
    WordReader reader;
    for (const QChar c : line)
        reader.feed(c);
    if (!reader.finish())
        return std::nullopt;
    return std::move(reader.words);
}

QString quoteShellWord(const std::string& word) {
    const QString text = QString::fromStdString(word);
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString joinShellWords(const std::vector<std::string>& words) {
    QStringList parts;
    for (const std::string& word : words)
        parts.append(quoteShellWord(word));
    return parts.join(QLatin1Char(' '));
}

} // namespace outcrop::ui
