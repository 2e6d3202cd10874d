// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/models/model_fixtures.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_size.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <utility>

namespace outcrop::test::tst_widgets {

using namespace ui;

namespace {

QVector<Stratum> strata() {
    Stratum base;
    base.instruction = QStringLiteral("ADD rootfs /");
    base.bytes = 7'300'000;
    base.layerIndex = 0;
    Stratum empty;
    empty.instruction = QStringLiteral("CMD [\"sh\"]");
    Stratum big;
    big.instruction = QStringLiteral("RUN install");
    big.bytes = 900'000'000;
    big.layerIndex = 1;
    return {base, empty, big};
}

std::shared_ptr<const TextDiff> smallDiff() {
    auto diff = std::make_shared<TextDiff>();
    DiffHunk hunk;
    hunk.header = "@@ -1,3 +1,4 @@";
    hunk.lines = {{LineKind::Context, 1, 1, "{"},
                  {LineKind::Removed, 2, -1, "  \"listen\": 3000,"},
                  {LineKind::Added, -1, 2, "  \"listen\": 8080,"},
                  {LineKind::Added, -1, 3, "  \"ttl\": 3600"},
                  {LineKind::Context, 3, 4, "}"}};
    diff->hunks.push_back(hunk);
    return diff;
}

using Columns = std::pair<int, int>;

/// From where to where there is red, and dark, from left to right.
std::pair<Columns, Columns> inkOf(const QImage& picture) {
    Columns red(picture.width(), -1), dark(picture.width(), -1);
    const auto take = [](Columns& columns, int x) {
        columns = {std::min(columns.first, x), std::max(columns.second, x)};
    };
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y) {
            const QColor color = picture.pixelColor(x, y);
            if (color.red() - color.green() > 80)
                take(red, x);
            else if (color.lightness() < 120)
                take(dark, x);
        }
    return {red, dark};
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void theSchemeSwitchesLive() {
        Theme theme(*qApp);
        QWidget widget;
        widget.show(); // only windows that exist are told of a new palette
        theme.setChoice(SchemeChoice::Dark);
        QCOMPARE(schemeOf(widget.palette()), Scheme::Dark);
        const QImage dark = icon(QStringLiteral("folder")).pixmap(16).toImage();
        theme.setChoice(SchemeChoice::Light);
        QCOMPARE(schemeOf(widget.palette()), Scheme::Light);
        QVERIFY(icon(QStringLiteral("folder")).pixmap(16).toImage() != dark);
    }

    void digitsHaveOneWidth() {
        const QFontMetrics metrics(bodyFont());
        QCOMPARE(tabularWidth(metrics, QStringLiteral("111")), tabularWidth(metrics, QStringLiteral("888")));
    }

    void biggerLayersAreHigher() {
        LayerStack stack;
        stack.resize(260, 800);
        stack.setStrata(strata());
        stack.grab(); // lays out
        QVERIFY(stack.stratumRect(2).height() > stack.stratumRect(0).height());
        QVERIFY(stack.stratumRect(1).height() < stack.stratumRect(0).height());
        QVERIFY(stack.stratumRect(2).bottom() < stack.stratumRect(1).top()); // base at the bottom
    }

    void theStackIsDrivenByKeysMouseAndSlider() {
        LayerStack stack;
        stack.resize(260, 800);
        stack.setStrata(strata());
        stack.show();
        QSignalSpy changed(&stack, &LayerStack::currentChanged);
        QTest::mouseClick(stack.viewport(), Qt::LeftButton, {}, stack.stratumRect(0).center());
        QCOMPARE(stack.current(), 0);
        QTest::keyClick(&stack, Qt::Key_Up);
        QCOMPARE(stack.current(), 1);
        QTest::keyClick(&stack, Qt::Key_Home);
        QCOMPARE(stack.current(), 2);
        auto* slider = stack.findChild<QSlider*>();
        QCOMPARE(slider->value(), 2);
        slider->setValue(1);
        QCOMPARE(stack.current(), 1);
        QCOMPARE(changed.count(), 4);
    }

    void theStackCanBeListenedTo() {
        LayerStack stack;
        stack.setStrata(strata());
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stack);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("RUN install"));
        QCOMPARE(list->child(2)->text(QAccessible::Name), QStringLiteral("ADD rootfs /"));
        QAccessibleInterface* timeline = list->child(3);
        QCOMPARE(list->indexOfChild(timeline), 3);
        const auto* slider = stack.findChild<QSlider*>();
        QVERIFY(timeline->object() == slider->parent());
        stack.setCurrent(1);
        QCOMPARE(slider->accessibleDescription(), stack.strata().at(1).instruction);
    }

    void theStackIsSearchedAndZoomed() {
        LayerStack stack;
        stack.resize(260, 800);
        stack.setStrata(strata());
        stack.show();
        stack.setFind(QStringLiteral("rootFS"));
        QVERIFY(stack.isFound(0) && !stack.isFound(2));
        QVERIFY(stack.findNext());
        QCOMPARE(stack.current(), 0);
        stack.setFind(QStringLiteral("nowhere"));
        QVERIFY(!stack.findNext());
        QSignalSpy typed(&stack, &LayerStack::findWanted);
        QTest::keyClick(&stack, Qt::Key_I);
        QCOMPARE(typed.value(0).value(0).toString(), QStringLiteral("i"));
        const int usual = stack.stratumRect(2).height();
        stack.zoomBy(2);
        QCOMPARE(stack.stratumRect(2).height(), 2 * usual);
        for (int i = 0; i < 20; ++i)
            stack.zoomBy(0.5);
        QVERIFY(stack.stratumRect(1).height() >= 3);
        stack.grab();
        stack.resetZoom();
        QCOMPARE(stack.stratumRect(2).height(), usual);
        stack.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ADD rootfs /"));
    }

    void textIsAsLargeInEveryView() {
        const TempDir settings;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(settings.path().string()));
        DiffView diff;
        SourceView source;
        diff.setDiff(smallDiff());
        diff.resize(600, 300);
        diff.show();
        const int row = diff.rowRect(1).top();
        const QPoint middle = diff.viewport()->rect().center();
        QWheelEvent nearer(middle, diff.viewport()->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton,
                           Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(diff.viewport(), &nearer);
        QCOMPARE(TextSize::shared().pixels(), TextSize::kUsual + 2);
        QVERIFY(diff.rowRect(1).top() > row);
        QCOMPARE(source.font().pixelSize(), TextSize::kUsual + 2);
        TextSize::shared().step(-100);
        QCOMPARE(source.font().pixelSize(), TextSize::kSmallest);
        TextSize::shared().reset();
        QCOMPARE(diff.rowRect(1).top(), row);
    }

    void theDiffPairsLines() {
        DiffView view;
        view.setDiff(smallDiff());
        QCOMPARE(view.rowCount(), 4);
        QCOMPARE(view.textOf(1, false), QStringLiteral("  \"listen\": 3000,"));
        QCOMPARE(view.textOf(1, true), QStringLiteral("  \"listen\": 8080,"));
        QCOMPARE(view.textOf(2, false), QString());
        view.setMode(DiffView::Mode::Unified);
        QCOMPARE(view.rowCount(), 5);
        QCOMPARE(view.spokenText(1), QStringLiteral("-  \"listen\": 3000,"));
    }

    void theDiffIsReadLineByLine() {
        DiffView view;
        view.resize(800, 300);
        view.setDiff(smallDiff());
        QAccessibleInterface* document = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(document && document->role() == QAccessible::Document);
        QAccessibleTextInterface* text = document->textInterface();
        QVERIFY(text);
        int start = 0, end = 0;
        const auto lineAt = [&](int offset) {
            return text->textAtOffset(offset, QAccessible::LineBoundary, &start, &end);
        };
        QCOMPARE(lineAt(0), QStringLiteral(" {\n"));
        QCOMPARE(lineAt(end), QStringLiteral("-  \"listen\": 3000,\n"));
        const int changed = start;
        QCOMPARE(lineAt(end), QStringLiteral("+  \"listen\": 8080,\n"));
        view.nextChange();
        QCOMPARE(text->cursorPosition(), changed);
        text->setCursorPosition(changed +
                                text->textAtOffset(changed, QAccessible::LineBoundary, &start, &end).size());
        QCOMPARE(view.currentRow(), 1);
        QVERIFY(view.onSecondLine());
        QCOMPARE(text->cursorPosition(), end);
        text->setCursorPosition(text->characterCount());
        QCOMPARE(view.currentRow(), view.rowCount() - 1);
        QCOMPARE(text->offsetAtPoint(text->characterRect(changed).center()), changed);
        view.setMode(DiffView::Mode::Unified);
        QCOMPARE(text->text(0, text->characterCount()),
                 QStringLiteral(" {\n-  \"listen\": 3000,\n+  \"listen\": 8080,\n+  \"ttl\": 3600\n }"));
        view.setDiff(nullptr);
        QCOMPARE(text->characterCount(), 0);
        QCOMPARE(text->cursorPosition(), 0);
    }

    void theDiffFindsAndSelects() {
        DiffView view;
        view.resize(800, 300);
        view.setDiff(smallDiff());
        QVERIFY(view.find(QStringLiteral("TTL")));
        QCOMPARE(view.selectedText(), QStringLiteral("ttl"));
        QVERIFY(!view.find(QStringLiteral("absent")));
        view.selectAll();
        QCOMPARE(view.selectedText(), QStringLiteral("{\n  \"listen\": 8080,\n  \"ttl\": 3600\n}"));
    }

    void theDiffStepsThroughChanges() {
        DiffView view;
        view.resize(800, 300);
        view.setDiff(smallDiff());
        view.nextChange();
        QCOMPARE(view.currentRow(), 1);
        view.nextChange(); // there is no further one
        QCOMPARE(view.currentRow(), 1);
    }

    void expansionSurvivesAFilter() {
        FileTreeModel model(FileTreeModel::Layout::Plain);
        FileTreeView view;
        view.setFileModel(&model);
        view.resize(700, 400);
        const auto tree = MergedTree::unionOf({treeOf({"d /etc", "f /etc/issue 1", "d /usr", "f /usr/x 2"})});
        model.setTree(tree);
        view.expand(model.indexOfPath("/etc"));
        view.setCurrentPath("/etc/issue");
        TreeQuery query;
        query.needle = QStringLiteral("usr");
        model.setArrangement(TreeArrangement::make(tree, query));
        QVERIFY(!model.indexOfPath("/etc").isValid());
        model.setArrangement(nullptr);
        QVERIFY(view.isExpanded(model.indexOfPath("/etc")));
        QVERIFY(!view.isExpanded(model.indexOfPath("/usr")));
        QCOMPARE(view.currentPath(), QByteArray("/etc/issue"));
    }

    void severalRowsAreChosenByKeysAndSurviveAnotherTree() {
        FileTreeModel model(FileTreeModel::Layout::Plain);
        FileTreeView view;
        view.setFileModel(&model);
        view.resize(700, 400);
        view.show();
        model.setTree(MergedTree::unionOf({treeOf({"d /etc", "f /etc/issue 1", "d /usr", "f /usr/x 2"})}));
        view.setCurrentPath("/etc/issue");
        QCOMPARE(view.chosenPaths(), QList<QByteArray>{"/etc/issue"});
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.chosenPaths(), (QList<QByteArray>{"/etc/issue", "/usr"}));
        model.setTree(MergedTree::unionOf({treeOf({"d /etc", "f /etc/issue 1", "f /etc/new 3", "d /usr"})}));
        QCOMPARE(view.chosenPaths(), (QList<QByteArray>{"/etc/issue", "/usr"}));
        model.setTree(MergedTree::unionOf({treeOf({"d /etc", "f /etc/new 3", "d /usr"})}));
        QCOMPARE(view.chosenPaths(), QList<QByteArray>{"/usr"});
        // Of another subject nothing stays chosen.
        view.setCurrentPath("/etc/new");
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        view.forgetState();
        model.setTree(MergedTree::unionOf({treeOf({"d /etc", "f /etc/new 3", "d /usr"})}));
        QCOMPARE(view.chosenPaths(), QList<QByteArray>());
    }

    void aFirstLookOpensWhatFits() {
        std::vector<std::string> base{"d /etc", "d /usr"};
        std::vector<std::string> top{"d /etc", "f /etc/new 1", "d /usr"};
        for (int i = 0; i < 500; ++i)
            top.push_back("f /usr/" + std::to_string(i) + " 1");
        FileTreeModel model(FileTreeModel::Layout::Image);
        FileTreeView view;
        view.setFileModel(&model);
        view.resize(700, 400);
        const auto show = [&](const std::shared_ptr<const MergedTree>& tree) {
            model.setTree(tree);
            model.setArrangement(TreeArrangement::make(tree, TreeQuery()));
            view.expandSome();
        };
        show(MergedTree::topLayer({treeOf(base), treeOf(top)}));
        QVERIFY(view.isExpanded(model.indexOfPath("/etc")));
        QVERIFY(!view.isExpanded(model.indexOfPath("/usr")));
        // Among files as they are, the whole level opens or none of it.
        view.forgetState();
        show(MergedTree::unionOf({treeOf(top)}));
        QVERIFY(!view.isExpanded(model.indexOfPath("/etc")));
        view.forgetState();
        show(MergedTree::unionOf({treeOf({"d /etc", "f /etc/new 1", "d /usr", "f /usr/x 1"})}));
        QVERIFY(view.isExpanded(model.indexOfPath("/etc")));
        QVERIFY(view.isExpanded(model.indexOfPath("/usr")));
    }

    void aNarrowTreeKeepsTheName() {
        FileTreeModel model(FileTreeModel::Layout::Image);
        FileTreeView view;
        view.setFileModel(&model);
        view.resize(320, 300);
        view.show();
        QVERIFY(view.isColumnHidden(model.sectionOf(FileTreeModel::Column::Owner)));
        QVERIFY(!view.isColumnHidden(model.sectionOf(FileTreeModel::Column::Size)));
        view.resize(1000, 300);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isColumnHidden(model.sectionOf(FileTreeModel::Column::Owner)),
                                 kPatience);
    }

    /// Words that are few leave their room to the names, and many of them give way before names do.
    void columnsFollowWhatTheySay() {
        FileTreeModel model(FileTreeModel::Layout::Image);
        FileTreeView view;
        view.setFileModel(&model);
        view.resize(640, 300);
        view.show();
        const auto layerWidth = [&] {
            return view.columnWidth(model.sectionOf(FileTreeModel::Column::Layer));
        };
        const auto show = [&](const std::string& name, const QString& label) {
            model.setTree(MergedTree::unionOf({treeOf({"f /" + name + " 1"})}), {{label, 0}});
        };
        const QString longLabel = QStringLiteral("RUN apt-get install everything there is");
        show("a", QStringLiteral("ADD"));
        const int brief = layerWidth();
        show("a", longLabel);
        QVERIFY2(layerWidth() > brief + 30, qPrintable(QString::number(layerWidth())));
        show(std::string(60, 'n'), longLabel);
        QVERIFY2(layerWidth() < 150, qPrintable(QString::number(layerWidth())));
        QVERIFY(!view.isColumnHidden(model.sectionOf(FileTreeModel::Column::Layer)));
        int all = 0;
        for (int i = 0; i < model.columnCount(); ++i)
            all += view.isColumnHidden(i) ? 0 : view.columnWidth(i);
        QCOMPARE(all, view.viewport()->width());
    }

    /// Measured from the picture, from left to right and from right to left.
    void theWordStandsOffItsIcon() {
        Theme theme(*qApp);
        theme.setChoice(SchemeChoice::Light);
        constexpr int kAroundTheDrawing = 4; // a quarter of the icon, at each side of its square
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            QPushButton button(QStringLiteral("HH"));
            setLook(&button, ButtonLook::Plain);
            setIconBeside(&button, icon(QStringLiteral("stop"), IconTone::Removed));
            button.resize(button.sizeHint());
            const QImage picture = button.grab().toImage();
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            const auto [red, dark] = inkOf(picture);
            const int gap = direction == Qt::LeftToRight ? dark.first - red.second : red.first - dark.second;
            QVERIFY2(gap > kAroundTheDrawing + space::s - 2 && gap < kAroundTheDrawing + space::s + 5,
                     qPrintable(QString::number(gap)));
        }
    }

    /// What opens below a tree does not cover the row that it is about.
    void theChosenRowStaysInSight() {
        std::vector<std::string> lines;
        for (int i = 100; i < 150; ++i)
            lines.push_back("f /file" + std::to_string(i) + " 1");
        FileTreeModel model(FileTreeModel::Layout::Plain);
        FileTreeView view;
        view.setFileModel(&model);
        view.resize(500, 600);
        view.show();
        model.setTree(MergedTree::unionOf({treeOf(lines)}));
        const auto inSight = [&] {
            return view.viewport()->rect().contains(view.visualRect(view.currentIndex()).center());
        };
        view.setCurrentIndex(view.indexAt(QPoint(20, view.viewport()->height() - 40)));
        QVERIFY(inSight());
        view.resize(500, 200);
        QTRY_VERIFY_WITH_TIMEOUT(view.viewport()->height() < 200, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(inSight(), kPatience);
    }

    void searchTellsOncePaused() {
        SearchField field(QStringLiteral("Search"));
        QSignalSpy told(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, QStringLiteral("abc"));
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, kPatience);
        QCOMPARE(told.last().at(0).toString(), QStringLiteral("abc"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(told.last().at(0).toString(), QString());
    }

    void segmentsHoldOne() {
        SegmentedControl control({QStringLiteral("One"), QStringLiteral("Two")});
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QCOMPARE(control.current(), 0);
        control.setCurrent(1);
        control.setCurrent(1);
        QCOMPARE(changed.count(), 1);
    }

    void aDropBringsPaths() {
        DropZone zone(QStringLiteral("Drop"));
        QSignalSpy dropped(&zone, &DropZone::pathsDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.tar"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&zone, &enter); // without one Qt brings no drop
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&zone, &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(0).toStringList(), QStringList{QStringLiteral("/tmp/a.tar")});
    }

    void logsShowNoEscapes() {
        LogView log;
        log.appendLine(QStringLiteral("\x1b[31mred\x1b[0m \x07plain"));
        log.appendLine(QStringLiteral("second"));
        QCOMPARE(log.toPlainText(), QStringLiteral("red plain\nsecond"));
    }
};

OUTCROP_TEST(TestWidgets, QApplication)

} // namespace outcrop::test::tst_widgets

#include "tst_widgets.moc"
