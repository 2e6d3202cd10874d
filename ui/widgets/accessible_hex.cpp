// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_hex.h"

#include "ui/widgets/accessible_items.h"
#include "ui/widgets/hex_view.h"

#include <QAccessibleWidget>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr qint64 kStepRows =
    1'000'000; ///< a reader's places are ints: of more rows it gets some around the caret
constexpr qint64 kMostLinesRead = 4096; ///< at once

/// The rows as lines of one length each, so that a place in a file of any size is found by reckoning. A row
/// of two files beside each other is two lines.
class HexLines {
public:
    explicit HexLines(const HexView& view) : m_view(view) {
        const HexLayout& layout = view.hexLayout();
        m_rows = layout.rowCount();
        m_bytes = layout.bytesPerRow();
        m_sides = view.standsInColumns() ? 2 : 1;
        const qint64 here = std::max<qint64>(0, view.currentRow());
        m_base = std::max<qint64>(0, here / kStepRows - 1) * kStepRows;
        m_rows = std::min(m_rows - m_base, 3 * kStepRows);
        // A sign, the offset with two blanks, the bytes with one behind each and before the characters.
        m_first = 1 + view.offsetDigits() + 2;
        m_length = m_first + 3 * m_bytes + 1 + m_bytes + 1;
    }

    int length() const { return m_length; } ///< with its end
    int count() const { return static_cast<int>(m_rows) * m_sides; }
    qint64 rowOf(int line) const { return m_base + line / m_sides; }
    /// "-" and "+" lines of a row that stands in two columns: the side before comes first.
    bool afterOf(int line) const {
        return m_sides == 2 ? line % 2 == 1 : m_view.hexLayout().row(rowOf(line)).after >= 0;
    }
    int lineOf(qint64 row, bool after) const {
        return static_cast<int>(row - m_base) * m_sides + (m_sides == 2 && after ? 1 : 0);
    }
    QString text(int line) const {
        return m_view.spokenSide(rowOf(line), afterOf(line)).leftJustified(m_length - 1, u' ', true);
    }
    int columnOf(int byte) const { return m_first + 3 * byte; }
    /// The byte whose figures or character stand there; -1.
    int byteAt(int column) const {
        const int first = columnOf(0);
        const int text = columnOf(m_bytes) + 1;
        if (column < first)
            return -1;
        return column >= text ? std::min(column - text, m_bytes - 1)
                              : std::min((column - first) / 3, m_bytes - 1);
    }

private:
    const HexView& m_view;
    qint64 m_rows = 0;
    qint64 m_base = 0;
    int m_bytes = 16;
    int m_sides = 1;
    int m_first = 0; ///< column of the first byte
    int m_length = 0;
};

class AccessibleHex : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleHex(HexView* view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override {
        return what == QAccessible::Value ? m_view->spokenRow(m_view->currentRow())
                                          : QAccessibleWidget::text(what);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    int characterCount() const override {
        const HexLines lines(*m_view);
        return std::max(0, lines.count() * lines.length() - 1);
    }
    QString text(int start, int end) const override {
        const HexLines lines(*m_view);
        const int first = std::max(0, start) / lines.length();
        const auto last = static_cast<int>(std::min<qint64>(
            {qint64(lines.count()) - 1, qint64(first) + kMostLinesRead, qint64(end - 1) / lines.length()}));
        QString text;
        for (int line = first; line <= last; ++line)
            text += lines.text(line) + u'\n';
        const int skipped = std::max(0, start) - first * lines.length();
        text = text.mid(skipped, end - std::max(0, start));
        if (start + text.size() > characterCount())
            text.chop(1);
        return text;
    }
    int cursorPosition() const override {
        const HexLines lines(*m_view);
        return placeOf(lines, m_view->caret());
    }
    void setCursorPosition(int offset) override {
        const HexLines lines(*m_view);
        if (offset < 0 || lines.count() == 0)
            return;
        const int line = std::min(offset / lines.length(), lines.count() - 1);
        const bool after = lines.afterOf(line);
        const HexRow row = m_view->hexLayout().row(lines.rowOf(line));
        const qint64 first = after ? row.after : row.before;
        const int count = after ? row.afterCount : row.beforeCount;
        if (first >= 0 && count > 0)
            m_view->goTo(first + std::clamp(lines.byteAt(offset % lines.length()), 0, count - 1), after);
    }
    QRect characterRect(int offset) const override {
        const HexLines lines(*m_view);
        const int line = std::clamp(offset / lines.length(), 0, std::max(0, lines.count() - 1));
        const bool after = lines.afterOf(line);
        const HexRow row = m_view->hexLayout().row(lines.rowOf(line));
        const qint64 first = after ? row.after : row.before;
        const QRect byte =
            m_view->byteRect(first + std::max(0, lines.byteAt(offset % lines.length())), after);
        return {m_view->viewport()->mapToGlobal(byte.topLeft()), byte.size()};
    }
    int offsetAtPoint(const QPoint& point) const override {
        bool after = true;
        const qint64 byte = m_view->byteAtPoint(m_view->viewport()->mapFromGlobal(point), after);
        const HexLines lines(*m_view);
        return byte < 0 ? -1 : placeOf(lines, byte, after);
    }
    void scrollToSubstring(int start, int) override { setCursorPosition(start); }
    /// Bytes that differ from those they stand beside.
    QString attributes(int offset, int* start, int* end) const override {
        const HexLines lines(*m_view);
        const int line = offset / lines.length();
        const int byte = lines.byteAt(offset % lines.length());
        *start = offset;
        *end = offset + 1;
        return byte >= 0 && m_view->changedAt(lines.rowOf(line), byte) ? QStringLiteral("changed:true;")
                                                                       : QString();
    }

    // The whole text may be of gigabytes: what Qt would make of it is made of one line.
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* start,
                         int* end) const override {
        const HexLines lines(*m_view);
        if (boundary == QAccessible::NoBoundary) {
            *start = 0;
            *end = characterCount();
            return text(*start, *end);
        }
        return unitAt(lines, std::clamp(offset, 0, characterCount()), boundary, start, end);
    }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* start,
                             int* end) const override {
        const HexLines lines(*m_view);
        unitAt(lines, std::clamp(offset, 0, characterCount()), boundary, start, end);
        if (*start <= 0) {
            *start = *end = -1;
            return {};
        }
        return unitAt(lines, *start - 1, boundary, start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* start,
                            int* end) const override {
        const HexLines lines(*m_view);
        unitAt(lines, std::clamp(offset, 0, characterCount()), boundary, start, end);
        if (*end >= characterCount()) {
            *start = *end = -1;
            return {};
        }
        return unitAt(lines, *end, boundary, start, end);
    }

    int selectionCount() const override { return m_view->selection().second > 0 ? 1 : 0; }
    void selection(int, int* start, int* end) const override {
        const HexLines lines(*m_view);
        const auto [first, length] = m_view->selection();
        *start = placeOf(lines, first);
        *end = length == 0 ? *start : placeOf(lines, first + length - 1) + 2;
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_view->goTo(m_view->caret(), m_view->caretAfter()); }
    void setSelection(int, int start, int end) override {
        setCursorPosition(start);
        const qint64 first = m_view->caret();
        const bool after = m_view->caretAfter();
        setCursorPosition(std::max(start, end - 1));
        if (m_view->caretAfter() == after && m_view->caret() >= first)
            m_view->select(first, m_view->caret() - first + 1, after);
    }

private:
    int placeOf(const HexLines& lines, qint64 byte) const {
        return placeOf(lines, byte, m_view->caretAfter());
    }
    int placeOf(const HexLines& lines, qint64 byte, bool after) const {
        const qint64 index = m_view->hexLayout().rowOf(byte, after);
        if (index < 0)
            return 0;
        const HexRow row = m_view->hexLayout().row(index);
        const auto place = static_cast<int>(byte - (after ? row.after : row.before));
        return lines.lineOf(index, after) * lines.length() + lines.columnOf(place);
    }
    /// A line; of smaller units the byte, as its two figures say nothing apart.
    QString unitAt(const HexLines& lines, int offset, QAccessible::TextBoundaryType boundary, int* start,
                   int* end) const {
        const int line = std::min(offset / lines.length(), std::max(0, lines.count() - 1));
        const int begin = line * lines.length();
        *start = begin;
        *end = std::min(begin + lines.length(), characterCount());
        if (boundary == QAccessible::CharBoundary || boundary == QAccessible::WordBoundary) {
            const int byte = lines.byteAt(offset - begin);
            const int column = byte < 0 ? 0 : lines.columnOf(byte);
            const bool figures = byte >= 0 && offset - begin < column + 3;
            *start = figures ? begin + column : byte < 0 ? begin : offset;
            *end = figures ? *start + 3 : byte < 0 ? begin + lines.columnOf(0) : offset + 1;
        }
        return text(*start, *end);
    }

    HexView* m_view;
};

} // namespace

void installHexAccessibility() {
    installAccessible<HexView, AccessibleHex>();
}

void tellCurrentByte(HexView* view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* hex = QAccessible::queryAccessibleInterface(view);
    QAccessibleTextCursorEvent event(view, hex->textInterface()->cursorPosition());
    QAccessible::updateAccessibility(&event);
}

void tellKnownBytes(HexView* view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleTextInterface* hex = QAccessible::queryAccessibleInterface(view)->textInterface();
    int start = 0;
    int end = 0;
    const QString line = hex->textAtOffset(hex->cursorPosition(), QAccessible::LineBoundary, &start, &end);
    QAccessibleTextInsertEvent event(view, start, line);
    QAccessible::updateAccessibility(&event);
}

} // namespace outcrop::ui
