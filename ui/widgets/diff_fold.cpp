// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Unchanged lines that a difference leaves out, and how they come back.
#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diff_view.h"

#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kMoreLines = 10;
constexpr int kBetweenWords = 16;

QFont foldFont() {
    QFont font = bodyFont();
    font.setPixelSize(12);
    return font;
}

} // namespace

bool DiffView::leavesOut() const {
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.leftOut > 0; });
}

QString DiffView::gapText(const Row& row) const {
    return row.leftOut > 0 ? tr("%Ln unchanged lines", nullptr, row.leftOut) : QString();
}

QString DiffView::unfoldText(const Row& row, Unfold what) const {
    return what == Unfold::All ? tr("Show all")
                               : tr("Show %Ln more", nullptr, std::min(kMoreLines, row.leftOut));
}

/// After the range and how much is left out; the second place is for all of it, where that is more.
QRect DiffView::unfoldRect(int row, Unfold what) const {
    const Row& r = m_rows[size_t(row)];
    if (r.leftOut == 0 || (what == Unfold::Some && r.leftOut <= kMoreLines))
        return {};
    const QFontMetrics words(foldFont());
    const QString range = textOf(row, false);
    int left = numberWidth();
    if (!range.isEmpty())
        left += fontMetrics().horizontalAdvance(range) + kBetweenWords;
    left += words.horizontalAdvance(gapText(r)) + kBetweenWords;
    if (what == Unfold::All && r.leftOut > kMoreLines)
        left += words.horizontalAdvance(unfoldText(r, Unfold::Some)) + kBetweenWords;
    const QRect line = rowRect(row);
    return {left, line.top(), words.horizontalAdvance(unfoldText(r, what)), line.height()};
}

void DiffView::paintGapRow(QPainter& painter, int row, int y) const {
    const Tokens& t = tokens(this);
    const Row& r = m_rows[size_t(row)];
    const QRect line(0, y, viewport()->width(), lineHeight());
    painter.fillRect(line, t.window);
    painter.setPen(t.secondary);
    const QString range = textOf(row, false);
    painter.drawText(line.adjusted(numberWidth(), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, range);
    if (r.leftOut == 0)
        return;
    painter.save();
    painter.setFont(foldFont());
    const int left =
        numberWidth() + (range.isEmpty() ? 0 : fontMetrics().horizontalAdvance(range) + kBetweenWords);
    painter.drawText(line.adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     format::isolated(gapText(r)));
    painter.setPen(t.accent);
    for (const Unfold what : {Unfold::Some, Unfold::All})
        if (const QRect place = unfoldRect(row, what); !place.isNull())
            painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, unfoldText(r, what));
    painter.restore();
}

/// What is above stays where it is.
void DiffView::unfold(int row, Unfold what) {
    const Row gap = m_rows[size_t(row)];
    const int lines = what == Unfold::All ? gap.leftOut : kMoreLines;
    m_diff = std::make_shared<const TextDiff>(withMoreContext(*m_diff, *m_after, gap.gap, lines, lines));
    m_anchor = m_caret = {};
    m_secondLine = false;
    rebuild();
}

bool DiffView::unfoldAt(const QPoint& place) {
    const int row = rowAt(place.y());
    if (row < 0 || m_rows[size_t(row)].leftOut == 0)
        return false;
    for (const Unfold what : {Unfold::Some, Unfold::All})
        if (unfoldRect(row, what).contains(place)) {
            unfold(row, what);
            return true;
        }
    return false;
}

void DiffView::unfoldHere() {
    const auto leaves = [](const Row& row) { return row.leftOut > 0; };
    const auto here = m_rows.begin() + std::clamp(m_caret.row, 0, std::max(0, rowCount() - 1));
    auto gap = std::find_if(here, m_rows.end(), leaves);
    if (gap == m_rows.end())
        gap = std::ranges::find_if(m_rows, leaves);
    if (gap == m_rows.end())
        return;
    const int row = int(gap - m_rows.begin());
    unfold(row, Unfold::Some);
    setCurrentRow(row); // the first line that came, or what is still left out above a hunk
}

void DiffView::setUnfolded(bool all) {
    m_unfolded = all;
    takeFolding();
}

void DiffView::takeFolding() {
    const bool all = m_unfolded && m_folded && m_after;
    m_diff = all ? std::make_shared<const TextDiff>(withAllContext(*m_folded, *m_after)) : m_folded;
    m_anchor = m_caret = {};
    m_secondLine = false;
    rebuild();
}

void DiffView::setSyntax(std::shared_ptr<const TextSyntax> before, std::shared_ptr<const TextSyntax> after) {
    m_syntaxBefore = std::move(before);
    m_syntaxAfter = std::move(after);
    viewport()->update();
}

void DiffView::setShowsWhitespace(bool on) {
    m_whitespace = on;
    viewport()->update();
}

QString DiffView::whitespaceMarks(const DiffLine& line) {
    const QString text = decodedText(line);
    QString marks;
    for (const QChar c : text) {
        if (c == u'\t')
            marks += u'→' + QString(tabWidth() - 1, u' ');
        else if (c == u'\r')
            marks += u'↵';
        else
            marks += c == u' ' ? u'·' : c == QChar::Nbsp ? u'⍽' : u' ';
    }
    return marks;
}

bool DiffView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseMove) {
        const QPoint place = static_cast<QMouseEvent*>(event)->pos();
        const int row = rowAt(place.y());
        const bool link = row >= 0 && (unfoldRect(row, Unfold::Some).contains(place) ||
                                       unfoldRect(row, Unfold::All).contains(place));
        viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace outcrop::ui
