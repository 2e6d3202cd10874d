// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/tokens.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/hex_view.h"

#include <QPainter>
#include <QScrollBar>

namespace outcrop::ui {

namespace {
constexpr int kOffsetDigits = 8;
constexpr int kGroup = 8; ///< bytes between two wider gaps
constexpr int kHexEdge = 12;
} // namespace

HexView::Columns HexView::columns(int bytesPerRow) const {
    const int letter = advance();
    Columns columns;
    columns.mark = kHexEdge;
    columns.offset = columns.mark + (m_two ? 2 * letter : 0);
    columns.bytes = columns.offset + (kOffsetDigits + 2) * letter;
    columns.text = columns.bytes + (bytesPerRow * 3 + (bytesPerRow - 1) / kGroup + 1) * letter;
    columns.end = columns.text + bytesPerRow * letter + kHexEdge;
    return columns;
}

int HexView::sideLeft(bool after) const {
    const bool right = m_two && !m_unified && after;
    const int half = std::max(viewport()->width() / 2, columns(m_layout.bytesPerRow()).end);
    return (right ? half + 1 : 0) - horizontalScrollBar()->value();
}

int HexView::byteX(int place) const {
    return columns(m_layout.bytesPerRow()).bytes + (place * 3 + place / kGroup) * advance();
}

QRect HexView::byteRect(qint64 offset, bool after) const {
    const qint64 index = m_layout.rowOf(offset, after);
    const HexRow row = m_layout.row(index);
    const int place = int(offset - (after ? row.after : row.before));
    return {sideLeft(after) + byteX(place), int(index - verticalScrollBar()->value()) * lineHeight(),
            2 * advance(), lineHeight()};
}

void HexView::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(viewport());
    painter.setFont(font());
    painter.fillRect(viewport()->rect(), t.surface);
    const qint64 first = verticalScrollBar()->value();
    const bool two = m_two && !m_unified;
    for (qint64 index = first; index <= first + pageRows() && index < m_layout.rowCount(); ++index) {
        const HexRow row = m_layout.row(index);
        const int y = int(index - first) * lineHeight();
        if (two || row.after < 0)
            paintSide(painter, row, false, y);
        if (two || row.after >= 0)
            paintSide(painter, row, true, y);
    }
    if (two)
        painter.fillRect(QRect(sideLeft(true) - 1, 0, 1, viewport()->height()), t.hairline);
    paintFocusFrame(painter, this);
}

void HexView::paintSide(QPainter& painter, const HexRow& row, bool after, int y) const {
    const Tokens& t = tokens(this);
    const qint64 offset = after ? row.after : row.before;
    const int count = after ? row.afterCount : row.beforeCount;
    const Columns at = columns(m_layout.bytesPerRow());
    const int left = sideLeft(after);
    const int width =
        m_two && !m_unified ? sideLeft(true) - 1 - sideLeft(false) : std::max(viewport()->width(), at.end);
    const QRect line(left, y, width, lineHeight());
    painter.save();
    painter.setClipRect(line);
    if (offset < 0) {
        painter.fillRect(line, t.list);
        return painter.restore();
    }
    const bool changed = m_two && row.kind == HexSegment::Kind::Changed;
    if (changed)
        painter.fillRect(line, after ? t.lineAdded : t.lineRemoved);
    else if (row.kind == HexSegment::Kind::Moved)
        painter.fillRect(line, t.window);
    const int baseline = y + (lineHeight() - fontMetrics().height()) / 2 + fontMetrics().ascent();
    painter.setPen(t.secondary);
    if (m_two && row.kind != HexSegment::Kind::Same)
        painter.drawText(left + at.mark, baseline,
                         row.kind == HexSegment::Kind::Moved ? QStringLiteral("→")
                         : after                             ? QStringLiteral("+")
                                                             : QStringLiteral("-"));
    painter.drawText(left + at.offset, baseline,
                     QStringLiteral("%1").arg(offset, kOffsetDigits, 16, QLatin1Char('0')));
    for (int place = 0; place < count; ++place)
        paintByte(painter, row, after, place, y);
    painter.restore();
}

void HexView::paintByte(QPainter& painter, const HexRow& row, bool after, int place, int y) const {
    static const char kDigits[] = "0123456789abcdef";
    const Tokens& t = tokens(this);
    const qint64 offset = (after ? row.after : row.before) + place;
    const int byte = byteAt(offset, after);
    const Columns at = columns(m_layout.bytesPerRow());
    const QRect hex(sideLeft(after) + byteX(place), y, 2 * advance(), lineHeight());
    const QRect text(sideLeft(after) + at.text + place * advance(), y, advance(), lineHeight());
    if (byte >= 0 && differs(row, place))
        for (const QRect& rect : {hex.adjusted(-1, 1, 1, -1), text.adjusted(0, 1, 0, -1)})
            painter.fillRect(rect, after ? t.wordAdded : t.wordRemoved);
    const auto [start, length] = selection();
    if (after == m_after && offset >= start && offset < start + length) {
        QColor ground = t.accent;
        ground.setAlphaF(0.28F);
        painter.fillRect(hex.adjusted(-1, 0, offset + 1 < start + length ? advance() : 1, 0), ground);
        painter.fillRect(text, ground);
    }
    if (after == m_after && offset == m_caret && hasFocus()) {
        painter.setPen(t.accent);
        painter.drawRect(hex.adjusted(-2, 0, 1, -1));
    }
    const bool letter = byte >= 0x20 && byte < 0x7F;
    const int baseline = y + (lineHeight() - fontMetrics().height()) / 2 + fontMetrics().ascent();
    const bool blank = byte == 0 && !differs(row, place); // most of what is not there
    painter.setPen(byte < 0 || blank ? t.secondary : t.text);
    const QChar digits[] = {QLatin1Char(byte < 0 ? '.' : kDigits[byte >> 4]),
                            QLatin1Char(byte < 0 ? '.' : kDigits[byte & 15])};
    painter.drawText(hex.left(), baseline, QString(digits, 2));
    painter.setPen(letter ? t.text : t.secondary);
    painter.drawText(text.left(), baseline, letter ? QString(QChar(byte)) : QStringLiteral("."));
}

} // namespace outcrop::ui
