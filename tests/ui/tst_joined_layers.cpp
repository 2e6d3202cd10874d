// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/small_images.h"
#include "tests/support/memory_file.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"

#include <QAccessible>
#include <QSlider>
#include <QTest>

namespace outcrop::test::tst_joined_layers {

using namespace ui;

/// Two images of one base: a:1 has two layers more, b:1 has one.
class TestJoinedLayers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        const ImageFixture a =
            image({kBase, layerWith("left/one", "1"), layerWith("left/two", "22")}, {"a:1"});
        const ImageFixture b = image({kBase, layerWith("right/one", "of b")}, {"b:1"});
        const ImageFixture lone = image({layerWith("lone", "1")}, {"lone:1"});
        const UniqueFd archive = memoryFile(dockerArchive({a, b, lone}));
        Progress progress;
        m_bench->engine().images().load(archive.get(), {"test", {}}, progress, {});
        m_pane = qobject_cast<ComparePane*>(m_bench->comparison().detailPane());
        m_bench->show(m_bench->comparison().listPane(), m_pane);
        m_bench->comparison().compare(QStringLiteral("a:1"), QStringLiteral("b:1"));
        QTRY_VERIFY_WITH_TIMEOUT(stack()->isVisible() && has("/left/two") && has("/right/one"), kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void whatBothHaveIsDrawnOnce() {
        QList<int> columns;
        for (const Stratum& stratum : stack()->strata())
            columns.append(stratum.column);
        QCOMPARE(columns, QList<int>({-1, 0, 0, 1}));
        const QRect base = stack()->stratumRect(0);
        const QRect left = stack()->stratumRect(1);
        const QRect right = stack()->stratumRect(3);
        QCOMPARE(base.left(), left.left());
        QCOMPARE(base.right(), right.right());
        QVERIFY(left.right() < right.left());
        QVERIFY(left.bottom() < base.top());
        QCOMPARE(left.bottom(), right.bottom()); // both stand on it
        QVERIFY(stack()->stratumRect(2).bottom() < left.top());
        QVERIFY(!stack()->findChild<QSlider*>()->isVisible());
    }

    void aClickedLayerNarrowsItsSide() {
        click(1);
        QTRY_VERIFY_WITH_TIMEOUT(!has("/left/two"), kPatience);
        QVERIFY(has("/left/one") && has("/right/one"));
        QCOMPARE(m_pane->command(), QStringLiteral("outcrop compare image:a:1@2 b:1"));
        click(0);
        QTRY_VERIFY_WITH_TIMEOUT(!has("/left"), kPatience);
        QVERIFY(has("/right/one"));
        QCOMPARE(m_pane->command(), QStringLiteral("outcrop compare image:a:1@1 b:1"));
        click(3); // the top of either side is all of it
        QTRY_VERIFY_WITH_TIMEOUT(has("/left/two"), kPatience);
        QCOMPARE(m_pane->command(), QStringLiteral("outcrop compare a:1 b:1"));
    }

    void keysGoUpDownAndAcross() {
        click(0);
        stack()->setFocus();
        QTest::keyClick(stack(), Qt::Key_Up);
        QCOMPARE(stack()->current(), 1);
        QTest::keyClick(stack(), Qt::Key_Up);
        QCOMPARE(stack()->current(), 2);
        QTest::keyClick(stack(), Qt::Key_Right);
        QCOMPARE(stack()->current(), 3);
        QTest::keyClick(stack(), Qt::Key_Down);
        QCOMPARE(stack()->current(), 0);
        QTest::keyClick(stack(), Qt::Key_Down);
        QCOMPARE(stack()->current(), 0);
    }

    void mirroredItIsTheSameTheOtherWay() {
        m_bench->window()->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        stack()->resize(stack()->size() + QSize(1, 0));
        QVERIFY(stack()->stratumRect(1).left() > stack()->stratumRect(3).right());
        stack()->setCurrent(1);
        QTest::keyClick(stack(), Qt::Key_Left);
        QCOMPARE(stack()->current(), 3);
        m_bench->window()->setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::processEvents();
    }

    void readersHearWhoseItIs() {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(stack());
        QCOMPARE(list->childCount(), 4);
        QVERIFY(list->child(3)->text(QAccessible::Description).startsWith(QStringLiteral("in both · ")));
        QVERIFY(list->child(0)->text(QAccessible::Description).startsWith(QStringLiteral("b:1 · ")));
    }

    void strangersStandApart() {
        m_bench->comparison().compare(QStringLiteral("a:1"), QStringLiteral("lone:1"));
        QTRY_COMPARE_WITH_TIMEOUT(stack()->strata().size(), 4, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(stack()->strata().at(0).column, 0, kPatience);
        QCOMPARE(stack()->strata().at(3).column, 1);
        m_bench->comparison().compare(QStringLiteral("a:1@1"), QStringLiteral("b:1"));
        QTRY_VERIFY_WITH_TIMEOUT(!stack()->isVisible(), kPatience); // cut by hand: there is nothing to choose
    }

private:
    LayerStack* stack() const { return m_pane->layers(); }
    bool has(const char* path) const {
        return m_pane->browser()->view()->fileModel()->indexOfPath(path).isValid();
    }
    void click(int stratum) const {
        QTest::mouseClick(stack()->viewport(), Qt::LeftButton, {}, stack()->stratumRect(stratum).center());
        QCOMPARE(stack()->current(), stratum);
    }

    std::unique_ptr<PageBench> m_bench;
    ComparePane* m_pane = nullptr;
};

OUTCROP_TEST(TestJoinedLayers, QApplication)

} // namespace outcrop::test::tst_joined_layers

#include "tst_joined_layers.moc"
