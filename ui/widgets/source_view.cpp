// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/source_view.h"

#include "ui/theme/text_size.h"
#include "ui/widgets/syntax_colour.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <utility>

namespace outcrop::ui {

namespace {
constexpr qsizetype kColouredOfLine = 4000; ///< characters: a minified file is one line of megabytes
}

SourceView::SourceView(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    TextSize::shared().follow(this);
    setLayoutDirection(Qt::LeftToRight); // what is in files reads from the left in any language
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceView::colour);
    connect(this, &QPlainTextEdit::textChanged, this, &SourceView::colour);
}

void SourceView::setSyntax(std::shared_ptr<const TextSyntax> syntax) {
    m_syntax = std::move(syntax);
    colour();
}

void SourceView::setGutterWidth(int width) {
    setViewportMargins(width, 0, 0, 0);
    emit resized();
}

void SourceView::eachLineInSight(const std::function<void(int, const QRect&)>& each) const {
    const int bottom = viewport()->height();
    QRectF place = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset());
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && place.top() <= bottom;
         block = block.next()) {
        place.setHeight(blockBoundingRect(block).height());
        each(block.blockNumber(), QRect(0, qRound(place.top()), viewport()->width(), qRound(place.height())));
        place.moveTop(place.bottom());
    }
}

void SourceView::colour() {
    QList<QTextEdit::ExtraSelection> words;
    const Tokens& t = tokens(this);
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock();
         m_syntax && block.isValid() &&
         blockBoundingGeometry(block).translated(contentOffset()).top() <= bottom;
         block = block.next()) {
        const QString text = block.text().left(kColouredOfLine);
        for (const SyntaxToken& token : m_syntax->tokensOf(block.blockNumber(), text)) {
            QTextEdit::ExtraSelection word;
            word.cursor = QTextCursor(block);
            word.cursor.setPosition(block.position() + token.start);
            word.cursor.setPosition(block.position() + token.start + token.length, QTextCursor::KeepAnchor);
            word.format.setForeground(syntaxColour(t, token.kind));
            words.append(word);
        }
    }
    setExtraSelections(words);
}

void SourceView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    colour();
    emit resized();
}

void SourceView::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace outcrop::ui
