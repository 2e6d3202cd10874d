// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/log_view.h"

#include "ui/theme/text_size.h"
#include "ui/theme/tokens.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace outcrop::ui {

namespace {

constexpr int kKeptLines = 100'000;
constexpr qsizetype kLongestLine = 16'384; ///< a megabyte on one line would take seconds to lay out

QString plain(const QString& line) {
    // CSI and OSC sequences, then whatever control characters are left; tabs stay.
    static const QRegularExpression escapes(QStringLiteral(
        "\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?|.)|[\\x00-\\x08\\x0b-\\x1f\\x7f]"));
    QString text = line.left(kLongestLine);
    text.remove(escapes);
    return text;
}

} // namespace

LogView::LogView(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    TextSize::shared().follow(this);
    setLayoutDirection(Qt::LeftToRight);
    setMaximumBlockCount(kKeptLines);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(space::m);
    setAccessibleName(tr("Log"));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar* bar = verticalScrollBar();
        const bool atEnd = bar->sliderPosition() >= bar->maximum() - 1;
        if (atEnd != m_following) {
            m_following = atEnd;
            emit followingChanged(atEnd);
        }
    });
}

void LogView::appendLine(const QString& text, bool standardError) {
    appendLines({text}, standardError);
}

void LogView::appendLines(const QStringList& lines, bool standardError) {
    if (lines.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setForeground(standardError ? tokens(this).changed : tokens(this).text);
    bool first = document()->isEmpty();
    cursor.beginEditBlock();
    for (const QString& line : lines) {
        if (!first)
            cursor.insertBlock();
        first = false;
        cursor.insertText(plain(line), format);
    }
    cursor.endEditBlock();
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogView::setFollowing(bool on) {
    if (on)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (on == m_following)
        return;
    m_following = on;
    emit followingChanged(on);
}

} // namespace outcrop::ui
