// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diff_map.h"
#include "ui/widgets/diff_view.h"

#include <QAccessible>
#include <QTest>
#include <QWidget>
#include <memory>

namespace outcrop::test::tst_diff_view {

using namespace ui;

namespace {

std::string numberedLines(int from, int to) {
    std::string text;
    for (int i = from; i <= to; ++i)
        text += "line " + std::to_string(i) + "\n";
    return text;
}

struct Texts {
    std::string before, after;
};

/// Line 50 is another one, line 120 is gone, two are new behind 150.
Texts numberedTexts() {
    return {numberedLines(1, 200), numberedLines(1, 49) + "line fifty\n" + numberedLines(51, 119) +
                                       numberedLines(121, 150) + "new\nnewer\n" + numberedLines(151, 200)};
}

void show(DiffView& view, const Texts& texts) {
    view.resize(900, 400);
    view.setDiff(std::make_shared<const TextDiff>(outcrop::diffText(texts.before, texts.after)),
                 std::make_shared<const LinedText>(texts.after));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

int rowSaying(const DiffView& view, const QString& words) {
    for (int row = 0; row < view.rowCount(); ++row)
        if (view.spokenText(row).contains(words))
            return row;
    return -1;
}

bool holdsColour(const QImage& image, const QRect& rect, const QColor& colour) {
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
    return false;
}

} // namespace

class TestDiffView : public QObject {
    Q_OBJECT

private slots:
    void unchangedLinesComeByClick() {
        DiffView view;
        show(view, numberedTexts());
        QCOMPARE(view.spokenText(0), QStringLiteral("@@ -47,7 +47,7 @@ line 46 · 46 unchanged lines"));
        QCOMPARE(view.spokenText(view.rowCount() - 1), QStringLiteral("47 unchanged lines"));
        QVERIFY(!view.wholeText().contains(QStringLiteral("unchanged")));
        const int rows = view.rowCount();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.unfoldRect(0, DiffView::Unfold::Some).center());
        QCOMPARE(view.rowCount(), rows + 10);
        QCOMPARE(view.spokenText(0), QStringLiteral("@@ -37,17 +37,17 @@ · 36 unchanged lines"));
        QCOMPARE(view.textOf(1, true), QStringLiteral("line 37"));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.unfoldRect(0, DiffView::Unfold::All).center());
        QCOMPARE(view.textOf(0, true), QStringLiteral("line 1"));
        QCOMPARE(view.rowCount(), rows + 46 - 1);
        // A press elsewhere still selects.
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(2).center() - QPoint(60, 0));
        QCOMPARE(view.currentRow(), 2);
    }

    void unchangedLinesComeByKey() {
        DiffView view;
        show(view, numberedTexts());
        view.setFocus();
        view.goToChange(0);
        const int gap = rowSaying(view, QStringLiteral("@@ -117"));
        QTest::keyClick(&view, Qt::Key_Return); // ten below the change, and ten above the next
        QCOMPARE(view.currentRow(), gap);
        QCOMPARE(view.textOf(gap, true), QStringLiteral("line 54"));
        QVERIFY(rowSaying(view, QStringLiteral("@@ -107")) > gap);
        while (view.leavesOut())
            QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.wholeText().count(u'\n') + 1, 201 + 2); // the newer text, and what was there before
        view.setUnfolded(false);
        QVERIFY(view.leavesOut());
        view.setUnfolded(true);
        QVERIFY(!view.leavesOut());
        show(view, numberedTexts()); // what comes next is shown as wholly
        QVERIFY(!view.leavesOut());
    }

    void linesAreChosenByKey() {
        DiffView view;
        show(view, numberedTexts());
        view.setFocus();
        view.setUnfolded(true);
        view.setCurrentRow(0);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(view.selectedText(), QStringLiteral("line 1\nline 2"));
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view.selectedText(), QStringLiteral("line 1\nline "));
        QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(view.selectedText().count(u'\n') > 190);
        QTest::keyClick(&view, Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(view.selectedText().isEmpty());
    }

    void runsOfChangesHaveTheirKind() {
        DiffView view;
        show(view, numberedTexts());
        QCOMPARE(view.changes().size(), size_t(3));
        QCOMPARE(view.changes()[0].kind, DiffRun::Kind::Changed);
        QCOMPARE(view.changes()[1].kind, DiffRun::Kind::Removed);
        QCOMPARE(view.changes()[2].kind, DiffRun::Kind::Added);
        QCOMPARE(view.changes()[2].last, view.changes()[2].first + 1);
        view.setMode(DiffView::Mode::Unified);
        QCOMPARE(view.changes()[0].kind, DiffRun::Kind::Changed);
        QCOMPARE(view.changes()[0].last, view.changes()[0].first + 1);
    }

    void theMapShowsAndScrolls() {
        DiffView view;
        show(view, numberedTexts());
        view.setUnfolded(true);
        auto* map = view.findChild<DiffMap*>();
        QTRY_VERIFY_WITH_TIMEOUT(map->isVisible() && map->width() > 20, kPatience);
        const QImage image = map->grab().toImage();
        const Tokens& t = tokens(&view);
        const auto& runs = view.changes();
        QVERIFY(holdsColour(image, map->runRect(runs[0]), t.changed));
        QVERIFY(holdsColour(image, map->runRect(runs[1]), t.removed));
        QVERIFY(holdsColour(image, map->runRect(runs[2]), t.added));
        // Also told apart by where they are.
        QVERIFY(map->runRect(runs[1]).right() < map->width() / 2);
        QVERIFY(map->runRect(runs[2]).left() > map->width() / 2);
        QVERIFY(map->runRect(runs[0]).width() > map->runRect(runs[1]).width() * 2 - 4);
        // A click shows what is there, and the frame is dragged.
        const QPoint there = map->runRect(runs[2]).center();
        QTest::mouseClick(map, Qt::LeftButton, {}, there);
        QVERIFY(view.viewport()->rect().contains(view.rowRect(runs[2].first)));
        const int before = map->value();
        const QPoint frame = map->frameRect().center();
        QTest::mousePress(map, Qt::LeftButton, {}, frame);
        QTest::mouseMove(map, frame - QPoint(0, 60));
        QVERIFY(map->value() < before);
        QTest::mouseRelease(map, Qt::LeftButton, {}, frame - QPoint(0, 60));
        const int after = map->value();
        QTest::mouseMove(map, frame);
        QCOMPARE(map->value(), after);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(map);
        QCOMPARE(spoken->role(), QAccessible::ScrollBar);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Overview of the difference"));
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("3 changes"));
        QCOMPARE(spoken->valueInterface()->currentValue().toInt(), after);
    }

    void groundsEndWhereTheirWordsDo() {
        DiffView view;
        const std::string start = numberedLines(1, 30);
        std::string line;
        for (const char c : start)
            line += c == '\n' ? ' ' : c;
        show(view, {line + "last3000\n", line + "last8080\n"});
        view.setMode(DiffView::Mode::Unified);
        view.resize(3000, 200);
        const int row = view.rowCount() - 1;
        const QImage image = view.viewport()->grab(view.rowRect(row)).toImage();
        const Tokens& t = tokens(&view);
        const auto lastColumn = [&](const auto& fits) {
            for (int x = image.width() - 10; x >= 0; --x) // beside the frame of the focus
                for (int y = 2; y < image.height() - 2; ++y)
                    if (fits(image.pixelColor(x, y)))
                        return x;
            return -1;
        };
        const int ground = lastColumn([&](const QColor& c) { return c.rgb() == t.wordAdded.rgb(); });
        const int ink =
            lastColumn([&](const QColor& c) { return std::abs(c.lightness() - t.text.lightness()) < 60; });
        QVERIFY2(ink > 0 && ground >= ink - 1 && ground < ink + 8,
                 qPrintable(QStringLiteral("%1 %2").arg(ground).arg(ink)));
        // A double click at the painted letters takes them, and what is chosen is what is painted so.
        const double scale = image.devicePixelRatio();
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {},
                           QPoint(int(ink / scale) - 20, view.rowRect(row).center().y()));
        QCOMPARE(view.selectedText(), QStringLiteral("last8080"));
    }

    void linesReadFromTheLeftInAnyLanguage() {
        DiffView view;
        show(view, numberedTexts());
        view.clearFocus(); // has a frame
        const QImage left = view.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        DiffView right;
        show(right, numberedTexts());
        right.clearFocus();
        const QImage mirrored = right.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, left);
    }

    void whitespaceIsMarked() {
        QCOMPARE(DiffView::whitespaceMarks({LineKind::Added, -1, 1, "a\tb  \r"}),
                 QStringLiteral(" →    ··↵"));
        DiffView view;
        show(view, {"a\n", "  a \n"});
        const QImage plain = view.grab().toImage();
        view.setShowsWhitespace(true);
        QVERIFY(view.grab().toImage() != plain);
        view.setShowsWhitespace(false);
        QCOMPARE(view.grab().toImage(), plain);
    }
};

OUTCROP_TEST(TestDiffView, QApplication)

} // namespace outcrop::test::tst_diff_view

#include "tst_diff_view.moc"
