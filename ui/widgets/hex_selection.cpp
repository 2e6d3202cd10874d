// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/icons.h"
#include "ui/widgets/accessible_hex.h"
#include "ui/widgets/hex_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>

namespace outcrop::ui {

QPair<qint64, qint64> HexView::selection() const {
    return {std::min(m_anchor, m_caret), std::abs(m_caret - m_anchor) + (m_anchor == m_caret ? 0 : 1)};
}

void HexView::select(qint64 offset, qint64 length, bool after) {
    m_after = after;
    m_anchor = offset;
    moveCaret(offset + std::max<qint64>(length, 1) - 1, true);
}

void HexView::moveCaret(qint64 offset, bool keepAnchor) {
    m_caret = std::clamp<qint64>(offset, 0, std::max<qint64>(0, sizeOf(m_after) - 1));
    if (!keepAnchor)
        m_anchor = m_caret;
    showCaret();
    viewport()->update();
    setAccessibleDescription(spokenRow(currentRow()));
    tellCurrentByte(this);
}

void HexView::goTo(qint64 offset, bool after) {
    m_after = after;
    moveCaret(offset, false);
}

void HexView::showCaret() {
    const qint64 row = currentRow();
    const qint64 top = verticalScrollBar()->value();
    if (row < 0)
        return;
    if (row < top)
        verticalScrollBar()->setValue(int(row));
    else if (row >= top + pageRows())
        verticalScrollBar()->setValue(int(row - pageRows() + 1));
    const QRect byte = byteRect(m_caret, m_after);
    if (byte.left() < 0 || byte.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + byte.center().x() -
                                        viewport()->width() / 2);
}

/// Rows as they stand: what a side lacks is passed over.
void HexView::moveByKey(qint64 step, bool keepAnchor) {
    const qint64 from = currentRow();
    const HexRow here = m_layout.row(from);
    const qint64 place = m_caret - (m_after ? here.after : here.before);
    const qint64 sign = step < 0 ? -1 : 1;
    qint64 row = std::clamp<qint64>(from + step, 0, std::max<qint64>(0, m_layout.rowCount() - 1));
    const auto start = [this](qint64 index) {
        const HexRow candidate = m_layout.row(index);
        return m_after ? candidate.after : candidate.before;
    };
    // Gaps are at most as long as what faces them; a page of them is looked through.
    for (int tries = 0;
         start(row) < 0 && tries < 100'000 && row + sign >= 0 && row + sign < m_layout.rowCount(); ++tries)
        row += sign;
    const HexRow target = m_layout.row(row);
    const qint64 offset = m_after ? target.after : target.before;
    const int count = m_after ? target.afterCount : target.beforeCount;
    if (offset >= 0)
        moveCaret(offset + std::clamp<qint64>(place, 0, count - 1), keepAnchor);
}

void HexView::switchSide(bool after) {
    if (!m_two || after == m_after || sizeOf(after) == 0)
        return;
    const HexRow row = m_layout.row(currentRow());
    const qint64 other = after ? row.after : row.before;
    const qint64 place = m_caret - (m_after ? row.after : row.before);
    m_after = after;
    const int count = after ? row.afterCount : row.beforeCount;
    moveCaret(other < 0 ? m_caret : other + std::clamp<qint64>(place, 0, std::max(0, count - 1)), false);
}

void HexView::keyPressEvent(QKeyEvent* event) {
    const bool keep = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const HexRow row = m_layout.row(currentRow());
    const qint64 start = m_after ? row.after : row.before;
    if (event == QKeySequence::Copy)
        return emit copyWanted(false);
    if (event == QKeySequence::SelectAll)
        return select(0, sizeOf(m_after), m_after);
    switch (event->key()) {
    case Qt::Key_Left:
        return control ? switchSide(false) : moveCaret(m_caret - 1, keep);
    case Qt::Key_Right:
        return control ? switchSide(true) : moveCaret(m_caret + 1, keep);
    case Qt::Key_Up:
        return moveByKey(-1, keep);
    case Qt::Key_Down:
        return moveByKey(1, keep);
    case Qt::Key_PageUp:
        return moveByKey(-pageRows(), keep);
    case Qt::Key_PageDown:
        return moveByKey(pageRows(), keep);
    case Qt::Key_Home:
        return moveCaret(control ? 0 : start, keep);
    case Qt::Key_End:
        return moveCaret(
            control ? sizeOf(m_after) - 1 : start + (m_after ? row.afterCount : row.beforeCount) - 1, keep);
    case Qt::Key_N:
    case Qt::Key_F8:
        return nextChange();
    case Qt::Key_P:
    case Qt::Key_F7:
        return previousChange();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

qint64 HexView::offsetAt(const QPoint& place, bool after) const {
    const qint64 index = std::clamp<qint64>(verticalScrollBar()->value() + place.y() / lineHeight(), 0,
                                            std::max<qint64>(0, m_layout.rowCount() - 1));
    const HexRow row = m_layout.row(index);
    const qint64 offset = after ? row.after : row.before;
    const int count = after ? row.afterCount : row.beforeCount;
    if (offset < 0)
        return -1;
    const int x = place.x() - sideLeft(after);
    const Columns at = columns(m_layout.bytesPerRow());
    int byte = 0;
    if (x >= at.text)
        byte = (x - at.text) / advance();
    else
        while (byte + 1 < count && x >= byteX(byte + 1) - advance() / 2)
            ++byte;
    return offset + std::clamp(byte, 0, count - 1);
}

qint64 HexView::byteAtPoint(const QPoint& place, bool& after) const {
    after = true;
    if (m_two) {
        const qint64 index = verticalScrollBar()->value() + place.y() / lineHeight();
        after = m_unified ? m_layout.row(index).after >= 0 : place.x() >= sideLeft(true);
    }
    return offsetAt(place, after);
}

void HexView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const bool keep = event->modifiers() & Qt::ShiftModifier;
    bool after = m_after;
    const qint64 offset = keep ? offsetAt(event->pos(), after) : byteAtPoint(event->pos(), after);
    if (offset < 0)
        return;
    m_after = after;
    moveCaret(offset, keep);
}

void HexView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (const qint64 offset = offsetAt(event->pos(), m_after); offset >= 0)
        moveCaret(offset, true);
}

void HexView::nextChange() {
    stepChange(1);
}

void HexView::previousChange() {
    stepChange(-1);
}

void HexView::stepChange(int step) {
    const std::vector<qint64> rows = m_layout.changedRows();
    const qint64 here = currentRow();
    auto next = step > 0 ? std::ranges::upper_bound(rows, here) : std::ranges::lower_bound(rows, here);
    if (step > 0 ? next == rows.end() : next == rows.begin())
        return emit edgeReached(step);
    if (step < 0)
        --next;
    const HexRow row = m_layout.row(*next);
    m_after = row.after >= 0;
    moveCaret(m_after ? row.after : row.before, false);
    verticalScrollBar()->setValue(int(std::max<qint64>(0, *next - 3)));
}

void HexView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copying = menu->addAction(icon(QStringLiteral("copy")), tr("Copy as hexadecimal"), this,
                                       [this] { emit copyWanted(false); });
    copying->setShortcut(QKeySequence::Copy);
    QAction* text = menu->addAction(tr("Copy as text"), this, [this] { emit copyWanted(true); });
    for (QAction* act : {copying, text})
        act->setEnabled(selection().second > 0);
    menu->popup(event->globalPos());
}

} // namespace outcrop::ui
