// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/hex_view.h"

#include "ui/theme/text_size.h"
#include "ui/widgets/accessible_hex.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>
#include <limits>

namespace outcrop::ui {

namespace {

constexpr int kMostPieces = 64; ///< that are kept: 4 MB, many times what a screen shows
constexpr int kBytesWide = 16;
constexpr int kBytesNarrow = 8;

} // namespace

HexView::HexView(QWidget* parent) : QAbstractScrollArea(parent) {
    installHexAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    TextSize::shared().follow(this);
    setLayoutDirection(Qt::LeftToRight); // what is in files reads from the left in any language
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Bytes of the file"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HexView::askForPieces);
}

void HexView::setLayoutOf(const HexLayout& layout, bool two) {
    m_layout = layout;
    m_two = two;
    m_pieces.clear();
    m_asked.clear();
    m_caret = m_anchor = 0;
    m_after = true;
    arrange();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    askForPieces();
}

void HexView::setUnified(bool on) {
    if (on == m_unified)
        return;
    m_unified = on;
    arrange();
    showCaret();
}

/// As many bytes in a row as there is room for.
void HexView::arrange() {
    const bool columnsOfTwo = m_two && !m_unified;
    const int room = viewport()->width() / (columnsOfTwo ? 2 : 1);
    const int bytes = columns(kBytesWide).end <= room ? kBytesWide : kBytesNarrow;
    m_layout.arrange(columnsOfTwo ? HexLayout::Form::TwoColumns
                     : m_two      ? HexLayout::Form::Unified
                                  : HexLayout::Form::One,
                     bytes);
    const qint64 last = std::max<qint64>(0, m_layout.rowCount() - pageRows());
    verticalScrollBar()->setPageStep(pageRows());
    verticalScrollBar()->setRange(0, int(std::min<qint64>(last, std::numeric_limits<int>::max())));
    const int width = columns(bytes).end * (columnsOfTwo ? 2 : 1);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(advance() * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
}

int HexView::lineHeight() const {
    return fontMetrics().height() + 3;
}

int HexView::advance() const {
    return fontMetrics().horizontalAdvance(u'0');
}

int HexView::pageRows() const {
    return std::max(1, viewport()->height() / lineHeight());
}

qint64 HexView::sizeOf(bool after) const {
    qint64 end = 0;
    for (const HexSegment& segment : m_layout.segments())
        end = std::max(end,
                       after ? segment.after + segment.afterLength : segment.before + segment.beforeLength);
    return end;
}

bool HexView::known(qint64 offset, bool after) const {
    return m_pieces.contains({after, offset / kPiece});
}

int HexView::byteAt(qint64 offset, bool after) const {
    const auto piece = m_pieces.constFind({after, offset / kPiece});
    if (piece == m_pieces.cend() || offset % kPiece >= piece->size())
        return -1;
    return static_cast<uchar>(piece->at(offset % kPiece));
}

void HexView::addPiece(const Piece& piece, const QByteArray& bytes) {
    if (m_pieces.size() >= kMostPieces)
        m_pieces.clear(); // what is in sight comes again
    m_pieces.insert({piece.after, piece.number}, bytes);
    m_asked.removeAll(piece);
    viewport()->update();
    askForPieces();
    setAccessibleDescription(spokenRow(currentRow()));
    if (piece.after == m_after && piece.number == m_caret / kPiece)
        tellKnownBytes(this);
}

void HexView::askForPieces() {
    QList<Piece> wanted;
    const qint64 first = verticalScrollBar()->value();
    const auto want = [&](qint64 offset, int count, bool after) {
        if (offset < 0 || count == 0)
            return;
        for (const qint64 place : {offset, offset + count - 1})
            if (const Piece piece{after, place / kPiece};
                !known(place, after) && !m_asked.contains(piece) && !wanted.contains(piece))
                wanted.append(piece);
    };
    for (qint64 index = first; index <= first + pageRows(); ++index) {
        const HexRow row = m_layout.row(index);
        want(row.before, row.beforeCount, false);
        want(row.after, row.afterCount, true);
        if (m_unified && row.kind == HexSegment::Kind::Changed) { // what it is compared with
            const HexRow other = m_layout.row(row.before < 0 ? index - 1 : index + 1);
            want(other.before, other.beforeCount, false);
            want(other.after, other.afterCount, true);
        }
    }
    if (wanted.isEmpty())
        return;
    m_asked = wanted; // what went out of sight is not waited for
    emit piecesWanted(wanted);
}

bool HexView::changedAt(qint64 row, int place) const {
    return differs(m_layout.row(row), place);
}

/// Beside its fellow of the other side, whose row in one column is another one.
bool HexView::differs(const HexRow& row, int place) const {
    if (!m_two || row.kind != HexSegment::Kind::Changed)
        return false;
    const HexSegment& segment = m_layout.segments()[size_t(row.segment)];
    const qint64 at = (row.after >= 0 ? row.after - segment.after : row.before - segment.before) + place;
    if (at >= segment.beforeLength || at >= segment.afterLength)
        return true;
    return byteAt(segment.before + at, false) != byteAt(segment.after + at, true);
}

int HexView::offsetDigits() const {
    return std::max<int>(8,
                         static_cast<int>(QString::number(std::max(sizeOf(false), sizeOf(true)), 16).size()));
}

QString HexView::spokenSide(qint64 index, bool after) const {
    const HexRow row = m_layout.row(index);
    const qint64 offset = after ? row.after : row.before;
    if (offset < 0)
        return {};
    QString bytes;
    QString text;
    for (int i = 0; i < (after ? row.afterCount : row.beforeCount); ++i) {
        const int byte = byteAt(offset + i, after);
        bytes += byte < 0 ? QStringLiteral("·· ") : QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0'));
        text += byte >= 0x20 && byte < 0x7F ? QChar(byte) : u'.';
    }
    const QChar sign = !m_two || row.kind == HexSegment::Kind::Same ? u' ' : after ? u'+' : u'-';
    return sign + QStringLiteral("%1  ").arg(offset, offsetDigits(), 16, QLatin1Char('0')) +
           bytes.leftJustified(3 * m_layout.bytesPerRow()) + u' ' + text;
}

QString HexView::spokenRow(qint64 index) const {
    QStringList sides{spokenSide(index, false), spokenSide(index, true)};
    sides.removeAll(QString());
    return sides.join(u'\n');
}

void HexView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const qint64 row = m_layout.rowCount() > 0 ? verticalScrollBar()->value() : 0;
    const HexRow top = m_layout.row(row);
    arrange();
    const qint64 place = top.after >= 0 ? m_layout.rowOf(top.after, true) : m_layout.rowOf(top.before, false);
    if (place >= 0)
        verticalScrollBar()->setValue(int(place));
    askForPieces();
}

void HexView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

} // namespace outcrop::ui
