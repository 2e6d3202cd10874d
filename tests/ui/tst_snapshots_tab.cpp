// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/snapshots.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/pages/files_tab.h"
#include "ui/pages/snapshots_tab.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/file_tree_view.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace outcrop::test::tst_snapshots_tab {

using namespace ui;

/// A volume's time machine.
class TestSnapshotsTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        m_detail = m_bench->volumes().detailPane();
        m_bench->show(m_bench->volumes().listPane(), m_detail);
        m_bench->engine().volumes().create(VolumeName::parse("chest"));
        write("coins", "nine");
        write("keys", "two");
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumes.size(), size_t(1), kPatience);
        m_bench->volumes().select(QStringLiteral("chest"));
        m_bench->volumes().showTab(1);
        QTRY_VERIFY_WITH_TIMEOUT(tab()->isVisible(), kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void theEmptyTabSaysWhatItIsAndTakesOne() {
        QPushButton* take = nullptr;
        for (auto* button : tab()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Take snapshot"))
                take = button;
        QVERIFY(take != nullptr);
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table()->topLevelItemCount(), 1, kPatience);
        const Snapshots kept = states();
        QCOMPARE(kept.size(), size_t(1));
        const QTreeWidgetItem* row = table()->topLevelItem(0);
        QCOMPARE(row->text(0), QString::fromStdString(kept[0].name));
        QCOMPARE(row->text(2), QStringLiteral("2"));
        QCOMPARE(row->text(5), QStringLiteral("none ran"));
        QVERIFY(table()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(has("/coins") && has("/keys"), kPatience);
        QCOMPARE(unnamedControls(tab()).join(QLatin1Char('\n')), QString());
    }

    void itIsComparedWithNow() {
        write("coins", "ten, and rusty");
        write("new", "came later");
        QFile::remove(path("keys"));
        QSignalSpy wanted(&m_bench->volumes(), &VolumesPage::comparisonWanted);
        act("Compare with now")->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(),
                 QStringLiteral("volume:chest@") + QString::fromStdString(states()[0].name));
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("volume:chest"));
    }

    void oneFileIsPutBackAfterAWord() {
        tree()->setCurrentPath("/coins");
        act("Put this back…")->trigger();
        ConfirmDialog* confirm = opened();
        QCOMPARE(listed(confirm), QStringList(QStringLiteral("/coins becomes what it was")));
        QVERIFY(command(confirm).startsWith(QStringLiteral("outcrop volume snapshot restore chest@")) &&
                command(confirm).endsWith(QStringLiteral(" /coins")));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(read("coins"), QByteArray("nine"), kPatience);
        QVERIFY(!QFile::exists(path("keys")) && QFile::exists(path("new")));
    }

    void allIsPutBack() {
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().tasks().runningCount() == 0, kPatience);
        act("Put all back…")->trigger();
        ConfirmDialog* confirm = opened();
        QCOMPARE(listed(confirm),
                 QStringList({QStringLiteral("/keys comes back"), QStringLiteral("/new is removed")}));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(read("keys"), QByteArray("two"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path("new")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().tasks().runningCount() == 0, kPatience);
        QSignalSpy said(&m_bench->volumes(), &Page::said);
        act("Put all back…")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, kPatience);
        QCOMPARE(said[0][0].toString(), QStringLiteral("Nothing has changed since then."));
        QVERIFY(openWindow<ConfirmDialog>() == nullptr);
    }

    /// The newest stands above, and is shown.
    void anotherOneIsTakenByKeys() {
        write("coins", "eleven");
        m_bench->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window()->isActiveWindow(), kPatience);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(table()->topLevelItemCount(), 2, kPatience);
        QCOMPARE(table()->indexOfTopLevelItem(table()->currentItem()), 0);
        QCOMPARE(table()->topLevelItem(0)->text(0), QString::fromStdString(states()[1].name));
    }

    /// What a command of another process does shows as well.
    void oneThatIsTakenElsewhereShows() {
        Progress progress;
        VolumeSnapshots(m_bench->engine().store()).create("chest", "elsewhere", {}, progress, {});
        QTRY_COMPARE_WITH_TIMEOUT(table()->topLevelItemCount(), 3, kPatience);
        QCOMPARE(table()->topLevelItem(0)->text(0), QStringLiteral("elsewhere"));
    }

    void itIsRemovedAfterAWord() {
        table()->setCurrentItem(table()->topLevelItem(0));
        act("Remove snapshot…")->trigger();
        ConfirmDialog* confirm = opened();
        QCOMPARE(command(confirm), QStringLiteral("outcrop volume snapshot rm chest@elsewhere"));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(states().size(), size_t(2), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table()->topLevelItemCount(), 2, kPatience);
    }

    /// Put back only when its users stand still, and they have to be let.
    void aContainerThatRunsHasToStandStill() {
        OUTCROP_NEEDS_NAMESPACES();
        Progress progress;
        const Engine engine = m_bench->engine();
        engine.loadStarterImage(progress, {});
        CreateOptions options;
        options.image = "outcrop-starter";
        options.name = "user";
        options.network = "none";
        options.command = {"sleep", "100000"};
        options.mounts = {MountRequest::parse("chest:/chest", "/")};
        engine.containers().start(engine.create(options, progress, {}), false, {}, progress);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumeUses.size(), size_t(1), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumeUses[0].running, kPatience);
        write("coins", "twelve of them");
        table()->setCurrentItem(table()->topLevelItem(1));
        act("Put all back…")->trigger();
        ConfirmDialog* confirm = opened();
        QVERIFY(!command(confirm).contains(QStringLiteral("--live")));
        auto* live = confirm->findChild<QCheckBox*>();
        QVERIFY(live != nullptr);
        live->click();
        QVERIFY(command(confirm).contains(QStringLiteral("--live")));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(read("coins"), QByteArray("nine"), kPatience);
    }

private:
    using Snapshots = std::vector<outcrop::Snapshot>;

    QString path(const char* name) const {
        return QString::fromStdString((m_bench->engine().volumes().find("chest").mountpoint / name).string());
    }
    void write(const char* name, const char* text) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Snapshots states() const { return VolumeSnapshots(m_bench->engine().store()).list("chest"); }
    SnapshotsTab* tab() const { return m_detail->findChild<SnapshotsTab*>(); }
    QTreeWidget* table() const { return child<QTreeWidget>(m_detail, "snapshots"); }
    FileTreeView* tree() const { return tab()->files()->browser()->view(); }
    bool has(const char* file) const { return tree()->fileModel()->indexOfPath(file).isValid(); }
    QAction* act(const char* text) const {
        for (QAction* action : m_bench->volumes().actions())
            if (action->text() == QString::fromUtf8(text))
                return action;
        qFatal("no such act: %s", text);
    }
    static ConfirmDialog* opened() {
        [] { QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience); }();
        return openWindow<ConfirmDialog>();
    }
    static QStringList listed(const ConfirmDialog* confirm) {
        return confirm->findChild<QPlainTextEdit*>()->toPlainText().split(QLatin1Char('\n'));
    }
    static QString command(const ConfirmDialog* confirm) {
        return child<QLineEdit>(confirm, "commandLine")->text();
    }

    std::unique_ptr<PageBench> m_bench;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestSnapshotsTab, QApplication)

} // namespace outcrop::test::tst_snapshots_tab

#include "tst_snapshots_tab.moc"
