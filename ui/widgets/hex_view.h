// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/hex_layout.h"

#include <QAbstractScrollArea>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>

namespace outcrop::ui {

/// The bytes of one file, or of two with what differs: offset, hexadecimal, characters. It holds only what is
/// in sight, and asks for that piece by piece.
class HexView : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr qint64 kPiece = 64 * 1024; ///< bytes that are asked for at once
    /// A piece of a side, by its number.
    struct Piece {
        bool after = true;
        qint64 number = 0;
        bool operator==(const Piece&) const = default;
    };

    explicit HexView(QWidget* parent = nullptr);

    void setLayoutOf(const HexLayout& layout, bool two);
    void clear() { setLayoutOf({}, false); }
    void addPiece(const Piece& piece, const QByteArray& bytes);
    void setUnified(bool on);
    const HexLayout& hexLayout() const { return m_layout; }

    qint64 caret() const { return m_caret; } ///< offset in the caret's side
    bool caretAfter() const { return m_after; }
    /// Goes to bytes of a side and selects them.
    void select(qint64 offset, qint64 length, bool after);
    QPair<qint64, qint64> selection() const; ///< offset and length in the caret's side
    QString spokenRow(qint64 row) const;     ///< what is known of it so far
    /// One side of it: "+", "-" or a blank, offset, bytes and characters, each in its column. Empty if it has
    /// none.
    QString spokenSide(qint64 row, bool after) const;
    int offsetDigits() const; ///< of the largest offset, eight at least
    bool standsInColumns() const { return m_two && !m_unified; }
    void goTo(qint64 offset, bool after); ///< and selects nothing
    /// Of a place in the viewport; -1.
    qint64 byteAtPoint(const QPoint& place, bool& after) const;
    qint64 currentRow() const { return m_layout.rowOf(m_caret, m_after); }
    QRect byteRect(qint64 offset, bool after) const; ///< in the viewport
    bool changedAt(qint64 row, int place) const;     ///< of the bytes that are known

public slots:
    void nextChange();
    void previousChange();

signals:
    void piecesWanted(const QList<outcrop::ui::HexView::Piece>& pieces);
    void copyWanted(bool asText);
    void edgeReached(int step); ///< there is no further change

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Columns {
        int mark = 0, offset = 0, bytes = 0, text = 0, end = 0; ///< x from a side's left edge
    };
    void arrange();
    Columns columns(int bytesPerRow) const;
    int sideLeft(bool after) const;
    int lineHeight() const;
    int advance() const;
    int pageRows() const;
    int byteX(int place) const;
    int byteAt(qint64 offset, bool after) const; ///< -1: not known
    void paintSide(QPainter& painter, const HexRow& row, bool after, int y) const;
    void paintByte(QPainter& painter, const HexRow& row, bool after, int place, int y) const;
    bool differs(const HexRow& row, int place) const;
    void askForPieces();
    bool known(qint64 offset, bool after) const;
    void moveCaret(qint64 offset, bool keepAnchor);
    void moveByKey(qint64 step, bool keepAnchor);
    void switchSide(bool after);
    void showCaret();
    void stepChange(int step);
    qint64 offsetAt(const QPoint& place, bool after) const;
    qint64 sizeOf(bool after) const;

    HexLayout m_layout;
    bool m_two = false;
    bool m_unified = false;
    QHash<QPair<bool, qint64>, QByteArray> m_pieces;
    QList<Piece> m_asked;
    qint64 m_caret = 0, m_anchor = 0;
    bool m_after = true;
};

} // namespace outcrop::ui
