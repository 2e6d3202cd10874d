// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/compare_bench.h"
#include "ui/dialogs/three_way_view.h"
#include "ui/pages/compare_filters.h"
#include "ui/pages/compare_list_pane.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/path_filter_field.h"
#include "ui/pages/subject_field.h"
#include "ui/pages/three_way_pane.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <array>
#include <string>

namespace outcrop::test::tst_compare_three {

using namespace ui;

class TestCompareThree : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<CompareBench>();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->pages().bridge().snapshot()->generation > 0, kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void threeSidesTellWhoChangedWhat() {
        for (const std::string side : {"base", "next", "mine"}) {
            m_bench->write((side + "/both").c_str(), "a\nb\nc\n");
            m_bench->write((side + "/etc/theirs").c_str(), "1\n");
            m_bench->write((side + "/etc/mine").c_str(), "1\n");
            m_bench->write((side + "/same").c_str(), "1\n");
        }
        m_bench->write("next/both", "a\ntheir line\nc\n");
        m_bench->write("mine/both", "a\nmy line\nc\n");
        m_bench->write("next/etc/theirs", "of the new base\n");
        m_bench->write("mine/etc/mine", "of mine\n");
        m_bench->write("next/same", "alike\n");
        m_bench->write("mine/same", "alike\n");
        m_bench->list()->setSubjects(m_bench->named("base"), m_bench->named("next"));
        QVERIFY(!m_bench->list()->thirdField()->isVisible());
        QTest::mouseClick(m_bench->button("compareAddThird"), Qt::LeftButton);
        QVERIFY(m_bench->list()->thirdField()->isVisible());
        QVERIFY(!m_bench->button("compareNow")->isEnabled());
        QVERIFY(m_bench->list()->thirdField()->lineEdit()->hasFocus());
        QTest::keyClicks(m_bench->list()->thirdField()->lineEdit(), m_bench->named("mine"));
        QTest::keyClick(m_bench->list()->thirdField()->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->three() != nullptr && m_bench->three()->isVisible() &&
                                     m_bench->three()->showsComparison(),
                                 kPatience);
        QCOMPARE(rowsOf(ChangedBy::Conflict), QStringLiteral("/both"));
        QCOMPARE(rowsOf(ChangedBy::Mine), QStringLiteral("/etc/mine"));
        QCOMPARE(rowsOf(ChangedBy::Theirs), QStringLiteral("/etc/theirs"));
        QCOMPARE(rowsOf(ChangedBy::Both), QStringLiteral("/same"));
        QCOMPARE(m_bench->pane()->command(),
                 QStringLiteral("outcrop compare %1 %2 %3")
                     .arg(m_bench->named("base"), m_bench->named("next"), m_bench->named("mine")));
        auto* recent = child<QListWidget>(m_bench->list(), "compareRecent");
        QCOMPARE(recent->item(0)->text(),
                 QStringLiteral("%1 → %2 · %3")
                     .arg(m_bench->named("base"), m_bench->named("next"), m_bench->named("mine")));
    }

    /// Of a conflict first mine against theirs, then what either made of the old one.
    void aRowOpensTheDifferenceOfTwo() {
        m_bench->three()->view()->sides()->setCurrent(0);
        QTreeView* table = m_bench->three()->view()->table();
        const QModelIndex row = table->model()->index(0, 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
        const auto shows = [this](const char* one, const char* other) {
            if (!m_bench->three()->filePane()->isVisible() ||
                !m_bench->three()->filePane()->diffView()->isVisible())
                return false;
            const QString shown = m_bench->three()->filePane()->diffView()->wholeText();
            return shown.contains(QLatin1String(one)) && shown.contains(QLatin1String(other));
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows("their line", "my line"), kPatience);
        auto* pair = child<SegmentedControl>(m_bench->three(), "threeWayPair");
        pair->setCurrent(1);
        QTRY_VERIFY_WITH_TIMEOUT(shows("b", "my line") && !shows("their", "line"), kPatience);
        pair->setCurrent(2);
        QTRY_VERIFY_WITH_TIMEOUT(shows("b", "their line") && !shows("my", "line"), kPatience);
        m_bench->three()->view()->sides()->setCurrent(1); // only mine
        QCOMPARE(pair->current(), 1);
        QVERIFY(!m_bench->three()->filePane()->isVisible()); // another list, nothing is chosen in it yet
    }

    void theThreeAreFilteredByPath() {
        auto* field = m_bench->three()->findChild<PathFilterField*>();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("/etc/*"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->three()->view()->sides()->isEnabledAt(0), kPatience);
        QCOMPARE(rowsOf(ChangedBy::Theirs), QStringLiteral("/etc/theirs"));
        QVERIFY(m_bench->pane()->command().startsWith(QStringLiteral("outcrop compare --path '/etc/*' ")));
        QTest::keyClicks(field, QStringLiteral("nothing"));
        QTRY_VERIFY_WITH_TIMEOUT(child<EmptyState>(m_bench->three(), "threeWayMessage")->isVisible(),
                                 kPatience);
        field->clear();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->three()->view()->sides()->isEnabledAt(0), kPatience);
    }

    void theThreeAreFilteredBySizeAndFact() {
        auto* filters = child<CompareFilters>(m_bench->three(), "threeWayFilters");
        QTest::mouseClick(filters->button(), Qt::LeftButton);
        QVERIFY(filters->isVisible());
        QVERIFY(!child<QCheckBox>(filters, "compareTimes")->isVisible()); // that is for two
        auto* least = child<QLineEdit>(filters, "compareMinSize");
        QTest::keyClicks(least, QStringLiteral("15"));
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(ChangedBy::Mine), QString(), kPatience);
        QCOMPARE(rowsOf(ChangedBy::Theirs), QStringLiteral("/etc/theirs"));
        QVERIFY(m_bench->pane()->command().startsWith(QStringLiteral("outcrop compare --min-size 15 ")));
        CompareBench::tick(child<QCheckBox>(filters, "compareFact2")); // the mode, which differs nowhere
        QTRY_VERIFY_WITH_TIMEOUT(child<EmptyState>(m_bench->three(), "threeWayMessage")->isVisible(),
                                 kPatience);
        QTest::mouseClick(child<QPushButton>(filters, "compareClearFilters"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->three()->view()->sides()->isEnabledAt(0), kPatience);
        QTest::mouseClick(filters->button(), Qt::LeftButton);
    }

    void threeAreRememberedAndTakenBackToTwo() {
        QCOMPARE(unnamedControls(m_bench->list()).join(u'\n'), QString());
        QCOMPARE(unnamedControls(m_bench->pane()).join(u'\n'), QString());
        const QVariantMap state = m_bench->pages().comparison().state();
        QCOMPARE(state.value(QStringLiteral("third")).toString(), m_bench->named("mine"));
        m_bench->list()->setSubjects(m_bench->named("base"), m_bench->named("next"),
                                     QStringLiteral("/nowhere/at/all"));
        QTest::mouseClick(m_bench->button("compareNow"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_bench->empty()->isVisible() &&
                m_bench->wordsIn(m_bench->pane()).contains(QStringLiteral("/nowhere/at/all")),
            kPatience);
        QTest::mouseClick(m_bench->button("compareRemoveThird"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/etc/theirs"), kPatience);
        QVERIFY(!m_bench->list()->thirdField()->isVisible());
        QVERIFY(!m_bench->has("/etc/mine"));
    }

private:
    QString rowsOf(ChangedBy side) const {
        constexpr std::array sides{ChangedBy::Conflict, ChangedBy::Mine, ChangedBy::Theirs, ChangedBy::Both};
        m_bench->three()->view()->sides()->setCurrent(int(std::ranges::find(sides, side) - sides.begin()));
        const QAbstractItemModel* rows = m_bench->three()->view()->table()->model();
        QStringList paths;
        for (int i = 0; i < rows->rowCount(); ++i)
            paths += rows->index(i, 0).data().toString();
        return paths.join(u' ');
    }

    std::unique_ptr<CompareBench> m_bench;
};

OUTCROP_TEST(TestCompareThree, QApplication)

} // namespace outcrop::test::tst_compare_three

#include "tst_compare_three.moc"
