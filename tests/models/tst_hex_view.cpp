// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/models/hex_layout.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/hex_view.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <set>

namespace outcrop::test::tst_hex_view {

using namespace ui;
using Kind = ChunkRange::Kind;

namespace {

/// A view that is served from memory, as a file would.
struct Served {
    HexView view;
    QByteArray before, after;
    int pieces = 0;

    Served() {
        QObject::connect(&view, &HexView::piecesWanted, &view, [this](const QList<HexView::Piece>& wanted) {
            for (const HexView::Piece& piece : wanted) {
                ++pieces;
                view.addPiece(
                    piece,
                    (piece.after ? after : before).mid(piece.number * HexView::kPiece, HexView::kPiece));
            }
        });
        view.resize(1300, 400);
    }
    void show(const HexLayout& layout, bool two) {
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setLayoutOf(layout, two);
        view.setFocus();
    }
};

} // namespace

class TestHexView : public QObject {
    Q_OBJECT

private slots:
    /// Whatever differs, in each form every byte of both sides has a row, and is found in it again.
    void everyByteHasARow_data() {
        QTest::addColumn<int>("form");
        QTest::newRow("columns") << int(HexLayout::Form::TwoColumns);
        QTest::newRow("unified") << int(HexLayout::Form::Unified);
    }
    void everyByteHasARow() {
        QFETCH(int, form);
        HexLayout layout = HexLayout::ofTwo(150, 141,
                                            {{Kind::Equal, 0, 0, 37},
                                             {Kind::Removed, 37, 37, 20},
                                             {Kind::Inserted, 57, 37, 50},
                                             {Kind::Moved, 133, 87, 17},
                                             {Kind::Equal, 57, 104, 37},
                                             {Kind::Removed, 94, 141, 39}});
        layout.arrange(HexLayout::Form(form), 16);
        QCOMPARE(layout.segments().size(), size_t(5)); // what is removed and comes in its place are one
        std::set<qint64> before, after;
        for (qint64 index = 0; index < layout.rowCount(); ++index) {
            const HexRow row = layout.row(index);
            QVERIFY(row.before >= 0 || row.after >= 0);
            for (int i = 0; i < row.beforeCount; ++i) {
                QVERIFY(before.insert(row.before + i).second);
                QCOMPARE(layout.rowOf(row.before + i, false), index);
            }
            for (int i = 0; i < row.afterCount; ++i) {
                QVERIFY(after.insert(row.after + i).second);
                QCOMPARE(layout.rowOf(row.after + i, true), index);
            }
        }
        QCOMPARE(before.size(), size_t(150));
        QCOMPARE(after.size(), size_t(141));
        QCOMPARE(layout.changedRows().size(), size_t(3));
        QCOMPARE(layout.row(layout.rowCount()), HexRow());
        QCOMPARE(layout.row(-1), HexRow());
    }

    /// As a screen reader has it: lines of a text, of which there may be millions.
    void linesCanBeReadAloud() {
        Served served;
        served.after = QByteArray(40 * 1000 * 1000, 'x');
        served.after.replace(16, 5,
                             "\x7f"
                             "ELF\n");
        served.show(HexLayout::ofOne(served.after.size()), false);
        QAccessibleInterface* hex = QAccessible::queryAccessibleInterface(&served.view);
        QVERIFY(hex != nullptr && hex->role() == QAccessible::Document);
        QVERIFY(hex->state().readOnly && hex->state().multiLine);
        QAccessibleTextInterface* text = hex->textInterface();
        QVERIFY(text != nullptr);
        QTest::keyClick(&served.view, Qt::Key_Down);
        const auto lineAt = [text](int offset) {
            int start = 0;
            int end = 0;
            return text->textAtOffset(offset, QAccessible::LineBoundary, &start, &end).trimmed();
        };
        QCOMPARE(lineAt(text->cursorPosition()), QStringLiteral("00000010  7f 45 4c 46 0a ") +
                                                     QStringLiteral("78 ").repeated(11) +
                                                     QStringLiteral(" .ELF.xxxxxxxxxxx"));
        QTest::keyClick(&served.view, Qt::Key_Right);
        int start = 0;
        int end = 0;
        QCOMPARE(
            text->textAtOffset(text->cursorPosition(), QAccessible::CharBoundary, &start, &end).trimmed(),
            QStringLiteral("45"));
        QCOMPARE(text->text(start, end).trimmed(), QStringLiteral("45"));
        text->textAfterOffset(text->cursorPosition(), QAccessible::LineBoundary, &start, &end);
        text->setCursorPosition(start + 12);
        QCOMPARE(served.view.caret() / 16, 2);
        text->setSelection(0, text->cursorPosition(), text->cursorPosition() + 6);
        QCOMPARE(served.view.selection().second, 2);
        QCOMPARE(text->selectionCount(), 1);
        QTest::keyClick(&served.view, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(lineAt(text->cursorPosition()).startsWith(QStringLiteral("026259f0")));
        QVERIFY(text->characterCount() > text->cursorPosition());
        const QRect caret = text->characterRect(text->cursorPosition());
        QCOMPARE(text->offsetAtPoint(caret.center()), text->cursorPosition());
    }

    void whatDiffersIsReadWithItsSign() {
        Served served;
        served.before = "the same bytes, then old ones";
        served.after = "the same bytes, then new ones";
        served.show(
            HexLayout::ofTwo(
                29, 29, {{Kind::Equal, 0, 0, 16}, {Kind::Removed, 16, 16, 13}, {Kind::Inserted, 29, 16, 13}}),
            true);
        QAccessibleTextInterface* text = QAccessible::queryAccessibleInterface(&served.view)->textInterface();
        QTest::keyClick(&served.view, Qt::Key_F8);
        int start = 0;
        int end = 0;
        const QString now =
            text->textAtOffset(text->cursorPosition(), QAccessible::LineBoundary, &start, &end);
        QVERIFY2(now.startsWith(QStringLiteral("+00000010")) && now.contains(QStringLiteral("then new")),
                 qPrintable(now));
        const QString old = text->textBeforeOffset(start, QAccessible::LineBoundary, &start, &end);
        QVERIFY2(old.startsWith(QStringLiteral("-00000010")) && old.contains(QStringLiteral("then old")),
                 qPrintable(old));
        QVERIFY(!text->attributes(start + 11 + 3 * 5, &start, &end).isEmpty()); // the "o" of "old"
    }

    void onlyWhatIsSeenIsRead() {
        Served served;
        served.after = QByteArray(40 * 1000 * 1000, 'x');
        served.show(HexLayout::ofOne(served.after.size()), false);
        QCOMPARE(served.pieces, 1);
        QCOMPARE(served.view.spokenRow(0), QStringLiteral(" 00000000  ") +
                                               QStringLiteral("78 ").repeated(16) + u' ' + QString(16, u'x'));
        QTest::keyClick(&served.view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(served.view.caret(), served.after.size() - 1);
        QVERIFY2(served.pieces <= 3, qPrintable(QString::number(served.pieces)));
        for (int page = 0; page < 500; ++page)
            QTest::keyClick(&served.view, Qt::Key_PageUp);
        QVERIFY(served.pieces < 20);
    }

    void bytesAreChosenByKeyAndMouse() {
        Served served;
        for (int i = 0; i < 256; ++i)
            served.after.append(char(i));
        served.show(HexLayout::ofOne(256), false);
        QTest::keyClick(&served.view, Qt::Key_Down);
        QTest::keyClick(&served.view, Qt::Key_Right);
        QCOMPARE(served.view.caret(), 17);
        QTest::keyClick(&served.view, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(served.view.selection(), (QPair<qint64, qint64>(17, 15)));
        QSignalSpy copies(&served.view, &HexView::copyWanted);
        QTest::keyClick(&served.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copies.size(), 1);
        const auto at = [&](qint64 offset) { return served.view.byteRect(offset, true).center(); };
        QTest::mousePress(served.view.viewport(), Qt::LeftButton, {}, at(0x20));
        QTest::mouseMove(served.view.viewport(), at(0x43));
        QTest::mouseRelease(served.view.viewport(), Qt::LeftButton, {}, at(0x43));
        QCOMPARE(served.view.selection(), (QPair<qint64, qint64>(0x20, 0x24)));
        QTest::keyClick(&served.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(served.view.selection(), (QPair<qint64, qint64>(0, 256)));
        QVERIFY(served.view.accessibleDescription().startsWith(QStringLiteral(" 000000f0")));
    }

    void whatDiffersIsMarked() {
        Served served;
        served.before = QByteArray(320, 'a');
        served.after = served.before;
        served.after[100] = 'b';
        served.show(HexLayout::ofTwo(320, 320,
                                     {{Kind::Equal, 0, 0, 64},
                                      {Kind::Removed, 64, 64, 64},
                                      {Kind::Inserted, 128, 64, 64},
                                      {Kind::Equal, 128, 128, 192}}),
                    true);
        const auto marked = [&](qint64 offset, bool after) {
            const QColor wanted = after ? tokens(&served.view).wordAdded : tokens(&served.view).wordRemoved;
            const QRect rect = served.view.byteRect(offset, after);
            return served.view.viewport()->grab().toImage().pixelColor(rect.topLeft() + QPoint(-1, 2)) ==
                   wanted;
        };
        QVERIFY(marked(100, false) && marked(100, true));
        QVERIFY(!marked(101, true) && !marked(99, true) && !marked(20, true));
        QTest::keyClick(&served.view, Qt::Key_F8);
        QCOMPARE(served.view.caret(), 64);
        QTest::keyClick(&served.view, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(!served.view.caretAfter());
        QCOMPARE(served.view.spokenRow(served.view.currentRow() + 2).count(u'\n'), 1);
        QSignalSpy edge(&served.view, &HexView::edgeReached);
        QTest::keyClick(&served.view, Qt::Key_F8);
        QCOMPARE(edge.size(), 1);
        served.view.setUnified(true);
        QVERIFY(marked(100, false) && marked(100, true));
        QVERIFY(served.view.byteRect(100, true).top() > served.view.byteRect(100, false).top());
        // A narrow view has shorter rows, and keeps its place.
        served.view.resize(420, 700);
        QCOMPARE(served.view.hexLayout().bytesPerRow(), 8);
        QVERIFY(marked(100, true));
    }
};

OUTCROP_TEST(TestHexView, QApplication)

} // namespace outcrop::test::tst_hex_view

#include "tst_hex_view.moc"
