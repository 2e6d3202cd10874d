// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/compare_bench.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/format.h"
#include "ui/pages/compare_filters.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/path_filter_field.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <chrono>
#include <filesystem>

namespace outcrop::test::tst_compare_filters {

using namespace ui;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

class TestCompareFilters : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<CompareBench>();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->pages().bridge().snapshot()->generation > 0, kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    /// A row of its own, with both paths; the head's numbers and the chips' are the same.
    void renamedFilesAreRows() {
        const std::string many(3000, 'x');
        m_bench->write("old/lib/thing.so.1", "the same in both\n");
        m_bench->write("new/lib/deeper/thing.so.2", "the same in both\n");
        m_bench->write("old/lib/most", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n");
        m_bench->write("new/lib/nearly", "1\n2\n3\n4\n5\n6\n7\n8\n9\nten\n");
        m_bench->write("old/lib/kept", "1\n");
        m_bench->write("new/lib/kept", many);
        m_bench->write("old/lib/gone", many + many);
        m_bench->write("new/data.bin", "12345");
        m_bench->write("old/lib/time", "1\n");
        m_bench->write("new/lib/time", "1\n");
        fs::last_write_time(m_bench->path("new/lib/time"),
                            fs::last_write_time(m_bench->path("old/lib/time")) + 90s);
        m_bench->compare(m_bench->named("old"), m_bench->named("new"));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/lib/deeper/thing.so.2"), kPatience);
        QCOMPARE(m_bench->letter("/lib/deeper/thing.so.2"), QChar('R'));
        QCOMPARE(m_bench->what("/lib/deeper/thing.so.2"), ltr("renamed from ", "/lib/thing.so.1"));
        QVERIFY(!m_bench->has("/lib/thing.so.1"));
        QVERIFY2(
            m_bench->facts().startsWith(QStringLiteral("3 added · 1 changed · 2 removed · 1 renamed · ")),
            qPrintable(m_bench->facts()));
        QCOMPARE(m_bench->chipTexts(), QStringLiteral("3 added, 1 changed, 2 removed, 1 renamed"));
        m_bench->pane()->browser()->view()->setCurrentPath("/lib/deeper/thing.so.2");
        QTest::keyClick(m_bench->pane()->browser()->view(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->pane()->filePane()->findChild<EmptyState*>()->isVisible() &&
                                     m_bench->wordsIn(m_bench->pane()->filePane())
                                         .contains(QStringLiteral("The content is the same")),
                                 kPatience);
    }

    void directoriesHaveTheirTotals() {
        const auto text = [this](FileTreeModel::Column column) {
            const QModelIndex row = m_bench->model()->indexOfPath("/lib");
            return row.siblingAtColumn(m_bench->model()->sectionOf(column)).data().toString();
        };
        const QModelIndex gone = m_bench->model()->indexOfPath("/lib/gone");
        QCOMPARE(gone.siblingAtColumn(m_bench->model()->sectionOf(FileTreeModel::Column::Before))
                     .data()
                     .toString(),
                 format::bytes(6000));
        QCOMPARE(text(FileTreeModel::Column::Before), format::bytes(6000 + 2 + 21 + 17));
        QCOMPARE(text(FileTreeModel::Column::After), format::bytes(3000 + 22 + 17));
    }

    void similarFilesAreRenamedOnceAskedFor() {
        QTest::mouseClick(m_bench->pane()->filters()->button(), Qt::LeftButton);
        QVERIFY(m_bench->pane()->filters()->isVisible());
        auto* similar = child<QCheckBox>(m_bench->pane(), "compareSimilar");
        m_bench->tick(similar);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/lib/nearly") && m_bench->letter("/lib/nearly") == QChar('R'),
                                 kPatience);
        QVERIFY2(m_bench->what("/lib/nearly").contains(QStringLiteral("/lib/most")),
                 qPrintable(m_bench->what("/lib/nearly")));
        QVERIFY2(m_bench->what("/lib/nearly").contains(QStringLiteral("% the same, content")),
                 qPrintable(m_bench->what("/lib/nearly")));
        QCOMPARE(m_bench->chipTexts(), QStringLiteral("2 added, 1 changed, 1 removed, 2 renamed"));
        QVERIFY(m_bench->pane()->command().contains(QStringLiteral("--find-renames=50 ")));
        m_bench->tick(similar);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/lib/nearly") && m_bench->letter("/lib/nearly") == QChar('A'),
                                 kPatience);
    }

    void filtersByGlobRegexSizeAndFact() {
        PathFilterField* field = m_bench->pane()->browser()->filterField();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("*.so*"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->listed(), QStringLiteral("/lib/deeper/thing.so.2"), kPatience);
        QVERIFY(m_bench->pane()->command().startsWith(QStringLiteral("outcrop compare --path '*.so*' ")));
        field->setText(QStringLiteral("/lib/[km]*"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->listed(), QStringLiteral("/lib/kept /lib/most"), kPatience);
        field->setText(QStringLiteral("KEP"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->listed(), QStringLiteral("/lib/kept"), kPatience);
        field->regexAct()->trigger();
        field->setText(QStringLiteral("^/lib/(gone|kept)$"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->listed(), QStringLiteral("/lib/gone /lib/kept"), kPatience);
        QVERIFY2(m_bench->pane()->command().startsWith(
                     QStringLiteral("outcrop compare --regex '^/lib/(gone|kept)$' ")),
                 qPrintable(m_bench->pane()->command()));
        field->setText(QStringLiteral("^/lib/(gone"));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->wordsIn(m_bench->pane()->browser())
                                     .contains(QStringLiteral("This is no regular expression")),
                                 kPatience);
        field->regexAct()->trigger();
        field->clear();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/data.bin"), kPatience);

        auto* least = child<QLineEdit>(m_bench->pane(), "compareMinSize");
        QTest::keyClicks(least, QStringLiteral("1k"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->listed(), QStringLiteral("/lib/gone /lib/kept"), kPatience);
        auto* most = child<QLineEdit>(m_bench->pane(), "compareMaxSize");
        QTest::keyClicks(most, QStringLiteral("4k"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->listed(), QStringLiteral("/lib/kept"), kPatience);
        QTest::keyClicks(most, QStringLiteral("?"));
        const auto says = [&](const char* words) {
            const auto labels = m_bench->pane()->filters()->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(QLatin1String(words));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says("This is no size"), kPatience);
        QTest::mouseClick(child<QPushButton>(m_bench->pane(), "compareClearFilters"), Qt::LeftButton);
        QVERIFY(least->text().isEmpty() && most->text().isEmpty() && !says("This is no size"));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/data.bin"), kPatience);

        auto* content = child<QCheckBox>(m_bench->pane(), "compareFact1");
        m_bench->tick(content);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->listed(), QStringLiteral("/lib/kept"), kPatience);
        QVERIFY2(m_bench->pane()->command().startsWith(QStringLiteral("outcrop compare --what content ")),
                 qPrintable(m_bench->pane()->command()));
        m_bench->tick(content);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/data.bin"), kPatience);
    }

    void whatOnlyHasAnotherTimeIsListedWhenAskedFor() {
        QVERIFY(!m_bench->has("/lib/time"));
        auto* times = child<QCheckBox>(m_bench->pane(), "compareTimes");
        m_bench->tick(times);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/lib/time"), kPatience);
        QCOMPARE(m_bench->what("/lib/time"), QStringLiteral("time"));
        QVERIFY(m_bench->pane()->command().contains(QStringLiteral("--time ")));
        m_bench->tick(times);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/data.bin") && !m_bench->has("/lib/time"), kPatience);
    }

    /// What the chips hide, the line leaves out too.
    void chipsSwitchKinds() {
        auto* renamed = child<Chip>(m_bench->pane(), "chipRenamed");
        QTest::mouseClick(renamed, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->has("/lib/deeper/thing.so.2") && m_bench->has("/lib/kept"),
                                 kPatience);
        QVERIFY(m_bench->pane()->command().contains(QStringLiteral("--kind added,removed,changed ")));
        QTest::mouseClick(renamed, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/lib/deeper/thing.so.2"), kPatience);
    }

private:
    static QString ltr(const char* words, const char* path) {
        return QLatin1String(words) + format::ltr(QLatin1String(path));
    }

    std::unique_ptr<CompareBench> m_bench;
};

OUTCROP_TEST(TestCompareFilters, QApplication)

} // namespace outcrop::test::tst_compare_filters

#include "tst_compare_filters.moc"
