// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_diff.h"
#include "ui/widgets/diff_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextLayout>
#include <algorithm>
#include <tuple>

namespace outcrop::ui {

bool DiffView::rightAt(int x) const {
    return m_mode == Mode::SideBySide && x > viewport()->width() / 2;
}

int DiffView::lineHeight() const {
    return fontMetrics().height() + 3;
}

double DiffView::letterWidth() const {
    return QFontMetricsF(font()).horizontalAdvance(u'0');
}

void DiffView::layOut(QTextLayout& line) {
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    line.setTextOption(option);
    line.beginLayout();
    line.createLine();
    line.endLayout();
}

double DiffView::xOf(const QString& text, int column) const {
    if (column <= 0)
        return 0;
    QTextLayout layout(text, font(), viewport());
    layOut(layout);
    return layout.lineAt(0).cursorToX(column);
}

int DiffView::columnAt(const QString& text, double x) const {
    QTextLayout layout(text, font(), viewport());
    layOut(layout);
    return layout.lineAt(0).xToCursor(x);
}

DiffView::Caret DiffView::caretAt(const QPoint& pos) const {
    if (m_rows.empty())
        return {};
    const int row =
        std::clamp(verticalScrollBar()->value() + pos.y() / lineHeight(), 0, int(m_rows.size()) - 1);
    const int left = cellRect(m_selectRight, 0).left() + numberWidth() - horizontalScrollBar()->value();
    return {row, columnAt(textOf(row, m_selectRight), pos.x() - left)};
}

void DiffView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_secondLine = false;
    if (unfoldAt(event->pos()))
        return;
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        m_selectRight = rightAt(event->pos().x());
        m_anchor = caretAt(event->pos());
    }
    m_caret = caretAt(event->pos());
    viewport()->update();
}

void DiffView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) || m_rows.empty() || m_anchor.row < 0)
        return;
    m_caret = caretAt(event->pos());
    showRow(m_caret.row);
    viewport()->update();
}

void DiffView::mouseDoubleClickEvent(QMouseEvent* event) {
    const Caret at = caretAt(event->pos());
    if (at.row < 0)
        return;
    const QString text = textOf(at.row, m_selectRight);
    const auto inWord = [&](int i) {
        return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'_');
    };
    m_anchor = m_caret = at;
    while (inWord(m_anchor.column - 1))
        --m_anchor.column;
    while (inWord(m_caret.column))
        ++m_caret.column;
    viewport()->update();
}

QString DiffView::selectedText() const {
    if (m_anchor.row < 0 || m_caret.row < 0)
        return {};
    const auto [first, last] = orderedSelection();
    QStringList lines;
    for (int row = first.row; row <= last.row; ++row) {
        const Row& r = m_rows[size_t(row)];
        if (!r.header && !lineOf(cellOf(r, m_selectRight)))
            continue; // the gap beside the other side's lines
        const QString text = textOf(row, m_selectRight);
        const int from = row == first.row ? first.column : 0;
        const int to = row == last.row ? last.column : int(text.size());
        lines << text.mid(from, to - from);
    }
    return lines.join(u'\n');
}

std::pair<DiffView::Caret, DiffView::Caret> DiffView::orderedSelection() const {
    const bool forward = std::tie(m_anchor.row, m_anchor.column) <= std::tie(m_caret.row, m_caret.column);
    return forward ? std::pair(m_anchor, m_caret) : std::pair(m_caret, m_anchor);
}

/// With Shift held the arrows, Home, End and the pages move the selection's end.
bool DiffView::extendByKey(const QKeyEvent& event) {
    if ((event.modifiers() & Qt::ShiftModifier) == 0 || m_rows.empty())
        return false;
    const int last = rowCount() - 1;
    const int page = std::max(1, viewport()->height() / lineHeight() - 1);
    const bool all = (event.modifiers() & Qt::ControlModifier) != 0;
    if (m_anchor.row < 0 || m_caret.row < 0)
        m_anchor = m_caret = {std::min(last, verticalScrollBar()->value()), 0};
    Caret to = m_caret;
    switch (event.key()) {
    case Qt::Key_Up:
        --to.row;
        break;
    case Qt::Key_Down:
        ++to.row;
        break;
    case Qt::Key_PageUp:
        to.row -= page;
        break;
    case Qt::Key_PageDown:
        to.row += page;
        break;
    case Qt::Key_Left:
        --to.column;
        break;
    case Qt::Key_Right:
        ++to.column;
        break;
    case Qt::Key_Home:
        to = {all ? 0 : to.row, 0};
        break;
    case Qt::Key_End:
        to.row = all ? last : to.row;
        to.column = int(textOf(to.row, m_selectRight).size());
        break;
    default:
        return false;
    }
    to.row = std::clamp(to.row, 0, last);
    to.column = std::clamp(to.column, 0, int(textOf(to.row, m_selectRight).size()));
    m_caret = to;
    m_secondLine = false;
    showRow(to.row);
    viewport()->update();
    tellCurrentRow(this);
    return true;
}

void DiffView::copy() {
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void DiffView::selectAll() {
    if (m_rows.empty())
        return;
    m_anchor = {0, 0};
    const int last = int(m_rows.size()) - 1;
    m_caret = {last, int(textOf(last, m_selectRight).size())};
    viewport()->update();
}

bool DiffView::find(const QString& text, bool backwards) {
    const int rows = int(m_rows.size());
    if (text.isEmpty() || rows == 0)
        return false;
    const int start = m_caret.row < 0 ? (backwards ? rows : -1) : m_caret.row;
    const bool right = m_mode == Mode::SideBySide;
    for (int step = 1; step <= rows; ++step) {
        const int row = ((backwards ? start - step : start + step) % rows + rows) % rows;
        for (const bool side : {right, false}) {
            const qsizetype at = textOf(row, side).indexOf(text, 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            m_selectRight = side;
            m_secondLine = false;
            m_anchor = {row, int(at)};
            m_caret = {row, int(at + text.size())};
            showRow(row);
            viewport()->update();
            return true;
        }
    }
    return false;
}

void DiffView::setCurrentRow(int row, bool secondLine) {
    if (row < 0 || row >= rowCount())
        return;
    m_anchor = m_caret = {row, 0};
    m_secondLine = secondLine && hasTwoLines(row);
    showRow(row);
    viewport()->update();
    tellCurrentRow(this);
}

bool DiffView::hasTwoLines(int row) const {
    const Row& r = m_rows[size_t(row)];
    const DiffLine* left = lineOf(r.left);
    const DiffLine* right = lineOf(r.right);
    return !r.header && left && right && left != right;
}

void DiffView::stepLine(int step) {
    const int row = m_caret.row;
    const bool inside = row >= 0 && hasTwoLines(row) && m_secondLine == (step < 0);
    if (inside)
        setCurrentRow(row, step > 0);
    else
        setCurrentRow(row + step, step < 0);
}

} // namespace outcrop::ui
