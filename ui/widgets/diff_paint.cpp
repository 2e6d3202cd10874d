// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/tokens.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/syntax_colour.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <algorithm>

namespace outcrop::ui {

namespace {

/// The gap beside lines that are only on the other side.
void paintGap(QPainter& painter, const QRect& rect, const Tokens& t) {
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, t.list);
    painter.setPen(QPen(t.hairline, 2));
    // Anchored to the page, not to the row, so that stripes run through neighbouring gaps.
    const int first = (rect.left() + rect.top()) / 10 * 10 - rect.height() - 10;
    for (int d = first; d < rect.right() + rect.bottom(); d += 10)
        painter.drawLine(d - rect.top(), rect.top(), d - rect.bottom() - 1, rect.bottom() + 1);
    painter.restore();
}

/// columns in the shown text, where a tab is so many of them.
QVector<QTextLayout::FormatRange> wordFormats(const QVector<SyntaxToken>& words, const QString& decoded,
                                              int tab, const Tokens& t) {
    QVector<QTextLayout::FormatRange> formats;
    int at = 0;
    int column = 0;
    const auto columnOf = [&](int place) {
        for (; at < place && at < decoded.size(); ++at)
            column += decoded[at] == u'\t' ? tab : 1;
        return column;
    };
    for (const SyntaxToken& word : words) {
        QTextLayout::FormatRange range;
        range.start = columnOf(word.start);
        range.length = columnOf(word.start + word.length) - range.start;
        range.format.setForeground(syntaxColour(t, word.kind));
        formats.append(range);
    }
    return formats;
}

} // namespace

void DiffView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // not the window's, where numbers go before signs
    painter.setFont(font());
    const Tokens& t = tokens(this);
    painter.fillRect(viewport()->rect(), t.surface);
    const int first = verticalScrollBar()->value();
    const int last = std::min(int(m_rows.size()) - 1, first + viewport()->height() / lineHeight() + 1);
    // Before the rows: one that stands for unchanged lines goes across it.
    if (m_mode == Mode::SideBySide && !m_rows.empty())
        painter.fillRect(QRect(viewport()->width() / 2, 0, 1, viewport()->height()), t.hairline);
    for (int row = first; row <= last; ++row)
        paintRow(painter, row, (row - first) * lineHeight());
    paintFocusFrame(painter, this);
}

void DiffView::paintRow(QPainter& painter, int row, int y) const {
    const Row& r = m_rows[size_t(row)];
    if (r.header)
        return paintGapRow(painter, row, y);
    paintCell(painter, row, false, cellRect(false, y));
    if (m_mode == Mode::SideBySide)
        paintCell(painter, row, true, cellRect(true, y));
}

void DiffView::paintCell(QPainter& painter, int index, bool right, const QRect& rect) const {
    const Tokens& t = tokens(this);
    const Cell& cell = cellOf(m_rows[size_t(index)], right);
    const DiffLine* line = lineOf(cell);
    if (!line) {
        paintGap(painter, rect, t);
        return;
    }
    if (line->kind != LineKind::Context)
        painter.fillRect(rect, line->kind == LineKind::Added ? t.lineAdded : t.lineRemoved);
    painter.setPen(t.secondary);
    painter.drawText(QRect(rect.left(), rect.top(), numberWidth() - 12, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter, numberText(*line, right));

    painter.save();
    painter.setClipRect(rect.adjusted(numberWidth() - 2, 0, 0, 0));
    const int x = rect.left() + numberWidth() - horizontalScrollBar()->value();
    if (cell.wordEnd > cell.wordStart) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(line->kind == LineKind::Added ? t.wordAdded : t.wordRemoved);
        const QString text = shownText(*line);
        const double left = xOf(text, cell.wordStart);
        painter.drawRoundedRect(
            QRectF(x + left, rect.top() + 1, xOf(text, cell.wordEnd) - left, rect.height() - 2), 2, 2);
    }
    paintSelection(painter, index, right, x, rect);
    const int top = rect.top() + (rect.height() - fontMetrics().height()) / 2;
    paintText(painter, *line, right, {x, top});
    if (m_whitespace) {
        painter.setPen(t.secondary);
        painter.drawText(x, top + fontMetrics().ascent(), whitespaceMarks(*line));
    }
    painter.restore();
}

/// The words in their colours; only of what is painted, since each line is read anew.
void DiffView::paintText(QPainter& painter, const DiffLine& line, bool right, const QPoint& place) const {
    const Tokens& t = tokens(this);
    painter.setPen(t.text);
    const QString text = shownText(line);
    const bool after = line.newLine > 0 && (right || line.oldLine <= 0 || !m_syntaxBefore);
    const TextSyntax* syntax = (after ? m_syntaxAfter : m_syntaxBefore).get();
    const QString decoded = decodedText(line);
    const QVector<SyntaxToken> words =
        syntax ? syntax->tokensOf((after ? line.newLine : line.oldLine) - 1, decoded)
               : QVector<SyntaxToken>();
    if (words.isEmpty())
        return painter.drawText(place + QPoint(0, fontMetrics().ascent()), text);
    QTextLayout layout(text, font(), painter.device());
    layout.setFormats(wordFormats(words, decoded, tabWidth(), t));
    layOut(layout);
    layout.draw(&painter, place);
}

QString DiffView::numberText(const DiffLine& line, bool right) const {
    const auto number = [](int n) { return n < 0 ? QString() : QString::number(n); };
    // The sign says it also to those who do not tell the grounds apart.
    const QChar mark = line.kind == LineKind::Added ? u'+' : line.kind == LineKind::Removed ? u'-' : u' ';
    if (m_mode == Mode::SideBySide)
        return QStringLiteral("%1 %2").arg(number(right ? line.newLine : line.oldLine)).arg(mark);
    return QStringLiteral("%1 %2 %3")
        .arg(number(line.oldLine), m_digits)
        .arg(number(line.newLine), m_digits)
        .arg(mark);
}

void DiffView::paintSelection(QPainter& painter, int index, bool right, int x, const QRect& rect) const {
    if (m_anchor.row < 0 || m_caret.row < 0 || (m_mode == Mode::SideBySide && right != m_selectRight))
        return;
    const auto [first, last] = orderedSelection();
    if (index < first.row || index > last.row)
        return;
    const QString text = textOf(index, right);
    const int length = int(text.size());
    const int from = index == first.row ? first.column : 0;
    const int to = index == last.row ? last.column : length + 1;
    QColor ground = tokens(this).accent;
    ground.setAlphaF(0.28F);
    const double left = xOf(text, from);
    const double width = to > length ? xOf(text, length) + letterWidth() - left // with the line's end
                                     : xOf(text, to) - left;
    painter.fillRect(
        QRectF(x + left, rect.top(), std::max(width, from == to && hasFocus() ? 1.0 : 0.0), rect.height()),
        ground);
}

} // namespace outcrop::ui
