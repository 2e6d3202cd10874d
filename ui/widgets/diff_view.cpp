// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/diff_view.h"

#include "ui/theme/icons.h"
#include "ui/theme/text_size.h"
#include "ui/widgets/accessible_diff.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace outcrop::ui {

namespace {

constexpr int kTab = 4;
constexpr int kShownCharacters = 2000; ///< of one line; a minified file is one line of megabytes

/// Part that differs between two lines: what is left between their common start and end. A line that shares
/// nothing with the other is not marked: all of it changed, which its ground says already.
std::pair<int, int> differing(const QString& a, const QString& b) {
    int start = 0;
    const int shorter = int(std::min(a.size(), b.size()));
    while (start < shorter && a[start] == b[start])
        ++start;
    int end = 0;
    while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    if (start + end < 2)
        return {0, 0};
    // Whole words: "3000" to "8080" did not change in its first two digits.
    int last = int(a.size()) - end;
    const auto inWord = [&a](int i) { return a[i].isLetterOrNumber() || a[i] == u'_'; };
    while (start > 0 && start < int(a.size()) && inWord(start - 1) && inWord(start))
        --start;
    while (last < int(a.size()) && last > 0 && inWord(last) && inWord(last - 1))
        ++last;
    return {start, last};
}

} // namespace

int DiffView::tabWidth() {
    return kTab;
}

QString DiffView::decodedText(const DiffLine& line) {
    QString text = QString::fromUtf8(line.text.data(),
                                     qsizetype(std::min<size_t>(line.text.size(), 4 * kShownCharacters)));
    text.truncate(kShownCharacters);
    return text;
}

QString DiffView::shownText(const DiffLine& line) {
    QString text = decodedText(line);
    text.replace(u'\t', QString(kTab, u' '));
    for (QChar& c : text)
        if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            c = u'·';
    return text;
}

DiffView::DiffView(QWidget* parent) : QAbstractScrollArea(parent) {
    installDiffAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    TextSize::shared().follow(this);
    setLayoutDirection(Qt::LeftToRight); // what is in files reads from the left in any language
    m_map = new DiffMap(this);
    setVerticalScrollBar(m_map);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Line changes"));
}

void DiffView::setDiff(std::shared_ptr<const TextDiff> diff, std::shared_ptr<const LinedText> after) {
    m_folded = std::move(diff);
    m_after = std::move(after);
    takeFolding();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void DiffView::setMode(Mode mode) {
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_anchor = m_caret = {};
    m_secondLine = false;
    rebuild();
}

void DiffView::rebuild() {
    m_rows.clear();
    m_longest = 0;
    int highest = 0;
    for (int h = 0; m_diff && h < int(m_diff->hunks.size()); ++h) {
        if (h > 0 || !startsAtTop(m_diff->hunks[size_t(h)]))
            addGap(h);
        addHunk(h);
        for (const DiffLine& line : m_diff->hunks[size_t(h)].lines) {
            highest = std::max({highest, line.oldLine, line.newLine});
            m_longest = std::max(m_longest, int(std::min<size_t>(line.text.size(), kShownCharacters)));
        }
    }
    if (m_diff && m_after && !m_diff->hunks.empty() &&
        linesInGap(*m_diff, *m_after, int(m_diff->hunks.size())) > 0)
        addGap(int(m_diff->hunks.size()));
    m_digits = std::max(2, int(QString::number(highest).size()));
    noteChanges();
    updateScrollBars();
    viewport()->update();
}

void DiffView::addGap(int gap) {
    Row header;
    header.header = true;
    header.gap = gap;
    header.leftOut = m_after ? linesInGap(*m_diff, *m_after, gap) : 0;
    m_rows.push_back(header);
}

/// Rows are one change as long as no unchanged one is between them.
void DiffView::noteChanges() {
    m_changes.clear();
    bool open = false;
    for (int row = 0; row < rowCount(); ++row) {
        const Row& r = m_rows[size_t(row)];
        const bool changed = !r.header && (r.left.line != r.right.line || r.left.hunk != r.right.hunk);
        if (changed) {
            const bool left = lineOf(r.left) != nullptr;
            const bool right = lineOf(r.right) != nullptr;
            const auto kind = left && right ? DiffRun::Kind::Changed
                              : left        ? DiffRun::Kind::Removed
                                            : DiffRun::Kind::Added;
            if (!open)
                m_changes.push_back({row, row, kind});
            else if (m_changes.back().kind != kind)
                m_changes.back().kind = DiffRun::Kind::Changed;
            m_changes.back().last = row;
        }
        open = changed;
    }
    m_map->setRuns(m_changes, rowCount());
}

bool DiffView::startsAtTop(const DiffHunk& hunk) {
    return !hunk.lines.empty() && std::max(hunk.lines.front().oldLine, hunk.lines.front().newLine) == 1;
}

/// Runs of removed and added lines stand beside each other; what remains of the longer run faces a hatched
/// gap.
void DiffView::addHunk(int h) {
    const auto& lines = m_diff->hunks[size_t(h)].lines;
    std::vector<int> removed, added;
    const auto flush = [&] {
        pairRuns(h, removed, added);
        removed.clear();
        added.clear();
    };
    for (int i = 0; i < int(lines.size()); ++i) {
        switch (lines[size_t(i)].kind) {
        case LineKind::Removed:
            if (!added.empty())
                flush();
            removed.push_back(i);
            break;
        case LineKind::Added:
            added.push_back(i);
            break;
        case LineKind::Context: {
            flush();
            Row row;
            row.left = row.right = {h, i, 0, 0};
            m_rows.push_back(row);
            break;
        }
        }
    }
    flush();
}

void DiffView::pairRuns(int hunk, const std::vector<int>& removed, const std::vector<int>& added) {
    const size_t paired = std::min(removed.size(), added.size());
    std::vector<Cell> left, right;
    for (const int i : removed)
        left.push_back({hunk, i, 0, 0});
    for (const int i : added)
        right.push_back({hunk, i, 0, 0});
    for (size_t i = 0; i < paired; ++i) {
        const QString before = shownText(*lineOf(left[i]));
        const QString after = shownText(*lineOf(right[i]));
        std::tie(left[i].wordStart, left[i].wordEnd) = differing(before, after);
        std::tie(right[i].wordStart, right[i].wordEnd) = differing(after, before);
    }
    if (m_mode == Mode::Unified) {
        for (const Cell& cell : left)
            m_rows.push_back({cell, {}, false});
        for (const Cell& cell : right)
            m_rows.push_back({{}, cell, false});
        return;
    }
    for (size_t i = 0; i < std::max(left.size(), right.size()); ++i)
        m_rows.push_back({i < left.size() ? left[i] : Cell(), i < right.size() ? right[i] : Cell(), false});
}

const DiffLine* DiffView::lineOf(const Cell& cell) const {
    return cell.hunk < 0 || cell.line < 0 ? nullptr
                                          : &m_diff->hunks[size_t(cell.hunk)].lines[size_t(cell.line)];
}

const DiffView::Cell& DiffView::cellOf(const Row& row, bool right) const {
    if (m_mode == Mode::Unified)
        return lineOf(row.left) ? row.left : row.right;
    return right ? row.right : row.left;
}

QString DiffView::textOf(int row, bool right) const {
    const Row& r = m_rows[size_t(row)];
    if (r.header)
        return size_t(r.gap) < m_diff->hunks.size()
                   ? QString::fromStdString(m_diff->hunks[size_t(r.gap)].header)
                   : QString(); // after the last
    const DiffLine* line = lineOf(cellOf(r, right));
    return line ? shownText(*line) : QString();
}

QString DiffView::spokenText(int row) const {
    const Row& r = m_rows[size_t(row)];
    if (r.header)
        return r.leftOut == 0 || textOf(row, false).isEmpty()
                   ? textOf(row, false) + gapText(r)
                   : textOf(row, false) + QStringLiteral(" · ") + gapText(r);
    const DiffLine* left = lineOf(r.left);
    const DiffLine* right = lineOf(r.right);
    if (left && left == right)
        return u' ' + shownText(*left);
    QStringList parts;
    if (left)
        parts << u'-' + shownText(*left);
    if (right)
        parts << u'+' + shownText(*right);
    return parts.join(u'\n');
}

int DiffView::numberWidth() const {
    const int columns = m_mode == Mode::Unified ? 2 * m_digits + 3 : m_digits + 2;
    return columns * fontMetrics().horizontalAdvance(u'0') + 24;
}

QRect DiffView::cellRect(bool right, int y) const {
    const int width = viewport()->width();
    if (m_mode == Mode::Unified)
        return {0, y, width, lineHeight()};
    const int half = width / 2;
    return right ? QRect(half + 1, y, width - half - 1, lineHeight()) : QRect(0, y, half, lineHeight());
}

void DiffView::updateScrollBars() {
    const int page = std::max(1, viewport()->height() / lineHeight());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, int(m_rows.size()) - page + 1));
    if (verticalScrollBar()->maximum() == 1 && int(m_rows.size()) <= page)
        verticalScrollBar()->setRange(0, 0);
    const int textRoom = cellRect(false, 0).width() - numberWidth();
    const int textWidth = int(std::ceil((m_longest + 2) * letterWidth()));
    horizontalScrollBar()->setPageStep(std::max(1, textRoom));
    horizontalScrollBar()->setSingleStep(fontMetrics().horizontalAdvance(u'0') * 4);
    horizontalScrollBar()->setRange(0, std::max(0, textWidth - textRoom));
}

void DiffView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void DiffView::showRow(int row) {
    const int top = verticalScrollBar()->value();
    const int page = std::max(1, viewport()->height() / lineHeight());
    if (row < top)
        verticalScrollBar()->setValue(row);
    else if (row >= top + page)
        verticalScrollBar()->setValue(row - page + 1);
}

QRect DiffView::rowRect(int row) const {
    return {0, (row - verticalScrollBar()->value()) * lineHeight(), viewport()->width(), lineHeight()};
}

int DiffView::rowAt(int y) const {
    const int row = verticalScrollBar()->value() + y / lineHeight();
    return y < 0 || row >= rowCount() ? -1 : row;
}

void DiffView::nextChange() {
    stepChange(1);
}
void DiffView::previousChange() {
    stepChange(-1);
}

/// Where no row is current, from the one on top on.
void DiffView::stepChange(int step) {
    const int top = verticalScrollBar()->value();
    const int row = m_caret.row >= 0 ? m_caret.row : step > 0 ? top - 1 : top;
    const auto below = std::ranges::upper_bound(m_changes, row, {}, &DiffRun::first);
    if (step > 0 && below != m_changes.end())
        return goToChange(int(below - m_changes.begin()));
    const auto above = std::ranges::lower_bound(m_changes, row, {}, &DiffRun::last);
    if (step < 0 && above != m_changes.begin())
        return goToChange(int(above - m_changes.begin()) - 1);
    emit edgeReached(step);
}

void DiffView::goToChange(int index) {
    if (index < 0 || index >= int(m_changes.size()))
        return;
    const int row = m_changes[size_t(index)].first;
    setCurrentRow(row);
    showRow(std::min(row + 3, rowCount() - 1));
    showRow(std::max(row - 3, 0));
    emit changeReached();
}

int DiffView::currentChange() const {
    const auto at = std::ranges::lower_bound(m_changes, m_caret.row, {}, &DiffRun::last);
    return at == m_changes.end() || m_caret.row < at->first ? -1 : int(at - m_changes.begin());
}

void DiffView::keyPressEvent(QKeyEvent* event) {
    if (event == QKeySequence::Copy) {
        copy();
    } else if (event == QKeySequence::SelectAll) {
        selectAll();
    } else if (extendByKey(*event)) {
        event->accept();
    } else if (event->key() == Qt::Key_F8 || event->key() == Qt::Key_N) {
        nextChange();
    } else if (event->key() == Qt::Key_F7 || event->key() == Qt::Key_P) {
        previousChange();
    } else if (QAccessible::isActive() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        stepLine(event->key() == Qt::Key_Up ? -1
                                            : 1); // who listens goes from line to line; who looks scrolls
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        unfoldHere();
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

QString DiffView::wholeText() const {
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row)
        if (const Row& r = m_rows[size_t(row)]; !r.header)
            lines += spokenText(row);
        else if (size_t(r.gap) < m_diff->hunks.size())
            lines += textOf(row, false);
    return lines.join(u'\n');
}

void DiffView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copying = menu->addAction(icon(QStringLiteral("copy")), tr("Copy"), this, &DiffView::copy);
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(!selectedText().isEmpty());
    menu->addAction(tr("Select all"), this, &DiffView::selectAll);
    menu->addSeparator();
    menu->addAction(tr("Next change"), this, &DiffView::nextChange);
    menu->addAction(tr("Previous change"), this, &DiffView::previousChange);
    menu->addSeparator();
    QAction* more = menu->addAction(tr("Show more unchanged lines"), this, &DiffView::unfoldHere);
    more->setShortcut(QKeySequence(Qt::Key_Return));
    more->setEnabled(leavesOut());
    menu->addAction(tr("Show all lines"), this, [this] { setUnfolded(true); })->setEnabled(leavesOut());
    menu->addAction(tr("Show changes only"), this, [this] { setUnfolded(false); })
        ->setEnabled(m_diff != m_folded);
    menu->popup(event->globalPos());
}

void DiffView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateScrollBars();
        viewport()->update();
    }
}

} // namespace outcrop::ui
