// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/roles.h"
#include "ui/pages/change_rate.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/tree_browser.h"
#include "ui/theme/motion.h"
#include "ui/widgets/file_tree_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <unistd.h>

namespace outcrop::test::tst_live_changes {

using namespace ui;

/// A running container's changes on screen, as they come.
class TestLiveChanges : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS_NAMESPACES();
        m_bench = std::make_unique<PageBench>();
        m_detail = m_bench->containers().detailPane();
        m_bench->show(m_bench->containers().listPane(), m_detail);
        new QAbstractItemModelTester(tree()->fileModel(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        Progress progress;
        const Engine engine = m_bench->engine();
        engine.loadStarterImage(progress, {});
        CreateOptions options;
        options.image = "outcrop-starter";
        options.name = "live";
        options.network = "none";
        options.command = {"sh", "-c",
                           "exec 3>/open; while [ ! -e /write ]; do sleep 0.05; done; "
                           "echo more >&3; exec sleep 1000"};
        const ContainerId id = engine.create(options, progress, {});
        engine.containers().start(id, false, {}, progress);
        m_id = QString::fromStdString(id.str());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->container(id) != nullptr, kPatience);
        m_bench->containers().select(m_id);
        QTRY_COMPARE_WITH_TIMEOUT(letter("/open"), QStringLiteral("A"), kPatience);
    }
    void cleanupTestCase() {
        setMotionReduced(false);
        m_bench.reset();
    }

    void theRateIsOfTheLastSeconds() {
        ChangeRate rate;
        rate.add(0, 30, 3000);
        rate.add(2000, 30, 0);
        QCOMPARE(rate.at(2500).changes, 20.0);
        QCOMPARE(rate.at(2500).bytes, 1000.0);
        QCOMPARE(rate.at(3000).changes, 10.0);
        QCOMPARE(rate.at(5000).changes, 0.0);
    }

    void rowsComeAndTheRateIsTold() {
        QVERIFY(bar()->isVisible());
        writeUntil([this] { return rate()->text().contains(QStringLiteral("a second")); });
        QTRY_VERIFY_WITH_TIMEOUT(rate()->text().startsWith(QStringLiteral("Live.")), kPatience);
        QCOMPARE(letter("/tmp/file1"), QStringLiteral("A"));
    }

    /// Nothing tells of what goes into a file that is open; it is seen all the same.
    void whatIsWrittenIntoAnOpenFileShows() {
        const auto size = [this] {
            const auto* model = tree()->fileModel();
            return model->indexOfPath("/open")
                .siblingAtColumn(model->sectionOf(FileTreeModel::Column::After))
                .data(role::Sort)
                .toInt();
        };
        QCOMPARE(size(), 0);
        execInside("touch /write");
        QTRY_COMPARE_WITH_TIMEOUT(size(), 5, kPatience);
    }

    void pausedTheRowsStandStill() {
        QTest::mouseClick(pause(), Qt::LeftButton);
        QCOMPARE(pause()->text(), QStringLiteral("Resume"));
        execInside("touch /tmp/waits /tmp/waits2");
        QTRY_VERIFY_WITH_TIMEOUT(rate()->text().startsWith(QStringLiteral("Paused. 2 changes wait")),
                                 kPatience);
        QCOMPARE(letter("/tmp/waits"), QString());
        m_bench->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window()->isActiveWindow(), kPatience);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(letter("/tmp/waits2"), QStringLiteral("A"), kPatience);
        QCOMPARE(pause()->text(), QStringLiteral("Pause"));
    }

    void rowsGlowUnlessMotionIsReduced() {
        setMotionReduced(false);
        tree()->expand(tree()->fileModel()->indexOfPath("/tmp"));
        const auto last = [this] { return QByteArray("/tmp/file") + QByteArray::number(m_written); };
        writeUntil([&] { return glows(last()); });
        QTRY_VERIFY_WITH_TIMEOUT(!glows(last()), kPatience);
        setMotionReduced(true);
        execInside("touch /tmp/file" + std::to_string(++m_written));
        for (const QElapsedTimer timer = started(); letter(last()).isEmpty();) {
            QVERIFY(timer.elapsed() < kPatience);
            QTest::qWait(10);
        }
        QVERIFY(!glows(last()));
        setMotionReduced(false);
    }

    void aFoldedDirectoryGlowsForWhatIsInIt() {
        tree()->collapse(tree()->fileModel()->indexOfPath("/tmp"));
        writeUntil([this] { return glows("/tmp"); });
        tree()->expand(tree()->fileModel()->indexOfPath("/tmp"));
    }

    /// In a column of its own, in the bar, and as what is said aloud.
    void whoWroteIsTold() {
        execInside(
            "printf '#!/bin/sh\\nexec 3>$1; echo 1 >&3; read x </hold\\n' >/gardener; chmod 755 /gardener;"
            "cp -p /gardener /painter; mkfifo /hold; : >/hidden");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/hold"), QStringLiteral("A"), kPatience);
        execInside("/gardener /tmp/rose & /gardener /tmp/tulip & /painter /srv/colour & sleep 0.5");
        QTRY_VERIFY_WITH_TIMEOUT(writer("/tmp/rose").startsWith(QStringLiteral("gardener (")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(writer("/srv/colour").startsWith(QStringLiteral("painter (")), kPatience);
        QVERIFY(!tree()->isColumnHidden(writerColumn()));
        QCOMPARE(writer("/tmp/rose").endsWith(QLatin1String("?")), ::geteuid() != 0);
        const QString spoken = writerCell("/tmp/rose").data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QLatin1String("gardener")) &&
                     spoken.contains(QLatin1String("in the container and")),
                 qPrintable(spoken));
        QVERIFY(writerCell("/tmp/rose")
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("/gardener /tmp/rose")));
        tree()->setCurrentPath("/tmp/rose");
        QCOMPARE(child<QLabel>(m_detail, "liveDetail")->text(), spoken);
        tree()->setCurrentPath("/srv/colour");
        QVERIFY(child<QLabel>(m_detail, "liveDetail")->text().contains(QLatin1String("painter")));
    }

    void oneProcessAlone() {
        auto* button = child<QPushButton>(m_detail, "liveProcesses");
        QVERIFY(button->isVisible());
        choose(button, QStringLiteral("gardener"));
        QTRY_COMPARE_WITH_TIMEOUT(letter("/srv/colour"), QString(), kPatience);
        QVERIFY(letter("/tmp/tulip") == QStringLiteral("A") && letter("/open").isEmpty());
        QVERIFY(
            tree()->isExpanded(tree()->fileModel()->indexOfPath("/tmp"))); // what was looked for is in sight
        QCOMPARE(button->text(), QStringLiteral("Only gardener"));
        // What the same process writes later comes, what others write does not.
        execInside("/painter /tmp/never & /gardener /tmp/lily & sleep 0.3");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/tmp/lily"), QStringLiteral("A"), kPatience);
        QCOMPARE(letter("/tmp/never"), QString());
        choose(button, QStringLiteral("All processes"));
        QTRY_COMPARE_WITH_TIMEOUT(letter("/tmp/never"), QStringLiteral("A"), kPatience);
        // The same by the act of the chosen row.
        tree()->setCurrentPath("/srv/colour");
        QAction* only = m_detail->findChild<ChangesTab*>()->viewActs().at(1);
        QVERIFY(only->isEnabled());
        only->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(letter("/tmp/lily"), QString(), kPatience);
        QCOMPARE(letter("/srv/colour"), QStringLiteral("A"));
        only->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(letter("/tmp/lily"), QStringLiteral("A"), kPatience);
    }

    void thePlaceIsKept() {
        execInside("mkdir /many; cd /many; for i in $(seq 1001 1500); do : >m$i; done");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/many/m1500"), QStringLiteral("A"), kPatience);
        tree()->expand(tree()->fileModel()->indexOfPath("/many"));
        tree()->setCurrentPath("/many/m1300");
        auto* file = m_detail->findChild<ChangesTab*>()->filePane();
        QTRY_VERIFY_WITH_TIMEOUT(file->isVisible() && file->height() >= file->minimumHeight(), kPatience);
        QTest::qWait(100); // the tree has made room for it
        tree()->verticalScrollBar()->setValue(tree()->verticalScrollBar()->value() + 7);
        const QByteArray top = topPath();
        const int offset = topOffset();
        execInside("touch /many/a1 /many/a2 /many/a3");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/many/a3"), QStringLiteral("A"), kPatience);
        QCOMPARE(tree()->currentPath(), QByteArray("/many/m1300"));
        QCOMPARE(topPath(), top);
        QCOMPARE(topOffset(), offset);
        QVERIFY(tree()->isExpanded(tree()->fileModel()->indexOfPath("/many")));
    }

    void manyChangesArrive() {
        execInside("for d in $(seq 20); do mkdir /bulk$d; cd /bulk$d; seq 1000 | xargs touch; done");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/bulk20/1000"), QStringLiteral("A"), kPatience);
        QCOMPARE(letter("/bulk1/1"), QStringLiteral("A"));
        execInside("rm -r /bulk*");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/bulk20"), QString(), kPatience);
    }

    void anImagesLayerIsNotLive() {
        auto* stack = m_detail->findChild<ChangesTab*>()->stack();
        tree()->setCurrentPath("/tmp/rose");
        QAction* only = m_detail->findChild<ChangesTab*>()->viewActs().at(1);
        QVERIFY(only->isEnabled());
        stack->setCurrent(0);
        QVERIFY(!bar()->isVisible());
        QVERIFY(!only->isEnabled());
        stack->setCurrent(static_cast<int>(stack->strata().size()) - 1);
        QVERIFY(bar()->isVisible());
    }

    void itEndsWithTheContainer() {
        QTest::mouseClick(pause(), Qt::LeftButton);
        execInside("touch /last");
        m_bench->engine().containers().kill(ContainerId::parse(m_id.toStdString()), "KILL");
        QTRY_VERIFY_WITH_TIMEOUT(!bar()->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(letter("/last"), QStringLiteral("A"), kPatience);
        const auto acts = m_detail->findChild<ChangesTab*>()->viewActs();
        QVERIFY(!acts.at(0)->isEnabled() && !acts.at(1)->isEnabled());
    }

private:
    FileTreeView* tree() const { return m_detail->findChild<ChangesTab*>()->browser()->view(); }
    QWidget* bar() const { return child<QWidget>(m_detail, "liveBar"); }
    QLabel* rate() const { return child<QLabel>(m_detail, "liveRate"); }
    QPushButton* pause() const { return child<QPushButton>(m_detail, "livePause"); }

    QString letter(const QByteArray& path) const {
        const QModelIndex index = tree()->fileModel()->indexOfPath(path);
        return index.isValid() ? QString(index.data(FileTreeModel::ChangeLetter).toChar()) : QString();
    }
    int writerColumn() const { return tree()->fileModel()->sectionOf(FileTreeModel::Column::Writer); }
    QModelIndex writerCell(const QByteArray& path) const {
        return tree()->fileModel()->indexOfPath(path).siblingAtColumn(writerColumn());
    }
    QString writer(const QByteArray& path) const { return writerCell(path).data().toString(); }
    /// By the keyboard: the entry of a button's menu that begins with the words.
    static void choose(QPushButton* button, const QString& words) {
        bool found = false;
        QTimer::singleShot(0, button, [&] {
            QMenu* menu = button->menu();
            for (QAction* act : menu->actions())
                if (act->text().startsWith(words)) {
                    menu->setActiveAction(act);
                    found = true;
                }
            QTest::keyClick(menu, found ? Qt::Key_Return : Qt::Key_Escape);
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY2(found, qPrintable(words));
    }
    QByteArray topPath() const {
        return tree()->indexAt(QPoint(0, 0)).siblingAtColumn(0).data(FileTreeModel::RawPath).toByteArray();
    }
    int topOffset() const { return tree()->visualRect(tree()->indexAt(QPoint(0, 0))).top(); }

    QColor groundOf(const QModelIndex& index) const {
        const QRect row = tree()->visualRect(index);
        return tree()->viewport()->grab(QRect(0, row.top() + 1, 2, 2)).toImage().pixelColor(0, 0);
    }
    /// Whether the row's ground is another than that of a row that has long been there.
    bool glows(const QByteArray& path) const {
        const QModelIndex index = tree()->fileModel()->indexOfPath(path);
        const QModelIndex still = tree()->fileModel()->indexOfPath("/open");
        if (!tree()->visualRect(index).isValid() || !tree()->visualRect(still).isValid())
            return false;
        return groundOf(index) != groundOf(still);
    }

    /// New files until something is seen.
    template <class Seen>
    void writeUntil(Seen seen) {
        for (QElapsedTimer timer = started(); !seen();) {
            QVERIFY(timer.elapsed() < kPatience);
            execInside("touch /tmp/file" + std::to_string(++m_written));
            for (int i = 0; i < 50 && !seen(); ++i)
                QTest::qWait(10);
        }
    }
    static QElapsedTimer started() {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    void execInside(const std::string& command) const {
        const Engine engine = m_bench->engine();
        const Container container = engine.containers().find(m_id.toStdString());
        ExecRequest request;
        request.args = {"/bin/sh", "-c", command};
        request.env = container.record.config.env;
        request.cwd = "/";
        QCOMPARE(engine.containers().exec(container.record.id, request).wait().exitCode, 0);
    }

    std::unique_ptr<PageBench> m_bench;
    QWidget* m_detail = nullptr;
    QString m_id;
    int m_written = 0;
};

OUTCROP_TEST(TestLiveChanges, QApplication)

} // namespace outcrop::test::tst_live_changes

#include "tst_live_changes.moc"
