// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/live_mount.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/live_mount_dialog.h"
#include "ui/pages/files_tab.h"
#include "ui/pages/mounts_tab.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/drop_words.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/list_view.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

namespace outcrop::test::tst_mount_into_running {

using namespace ui;

/// Folders that are mounted into a container while it runs, and taken away again.
class TestMountIntoRunning : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS_NAMESPACES();
        m_bench = std::make_unique<PageBench>();
        m_detail = m_bench->containers().detailPane();
        m_bench->show(m_bench->containers().listPane(), m_detail);
        QFile note(folder() + QStringLiteral("/note"));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("hello");
        note.close();
        Progress progress;
        const Engine engine = m_bench->engine();
        engine.loadStarterImage(progress, {});
        start("web", {"sleep", "100000"});
        start("done", {"true"});
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->containers.size() == 2, kPatience);
        choose("web");
        QTRY_VERIFY_WITH_TIMEOUT(act("Mount a folder…")->isEnabled(), kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void aFolderThatIsDroppedOnItIsMounted() {
        auto* list = m_bench->containers().listPane()->findChild<ListView*>();
        QVERIFY(dropPaths(list->viewport(), list->visualRect(list->currentIndex()).center(), {folder()}));
        LiveMountDialog* dialog = opened();
        auto* target = child<QLineEdit>(dialog, "liveMountTarget");
        QCOMPARE(child<QLineEdit>(dialog, "liveMountSource")->text(), folder());
        QCOMPARE(target->text(), QLatin1Char('/') + QFileInfo(folder()).fileName());
        QTRY_VERIFY_WITH_TIMEOUT(hint(dialog).startsWith(QStringLiteral("Nothing is there")), kPatience);
        target->setText(QStringLiteral("/etc"));
        QTRY_VERIFY_WITH_TIMEOUT(hint(dialog).contains(QStringLiteral("files that are there (")), kPatience);
        QVERIFY2(hint(dialog).contains(QStringLiteral("Inside, ")), qPrintable(hint(dialog)));
        target->setText(QStringLiteral("/etc/issue"));
        QTRY_VERIFY_WITH_TIMEOUT(hint(dialog).contains(QStringLiteral("can't lie over a file")), kPatience);
        QVERIFY(!child<QPushButton>(dialog, "verb")->isEnabled());
        target->setText(QStringLiteral("/srv"));
        QTest::mouseClick(child<QCheckBox>(dialog, "liveMountReadOnly"), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY_WITH_TIMEOUT(hint(dialog).contains(QStringLiteral("may only read it")), kPatience);
        QCOMPARE(child<QLineEdit>(dialog, "commandLine")->text(),
                 QStringLiteral("outcrop mount add web %1:/srv:ro").arg(folder()));
        QTest::mouseClick(child<QPushButton>(dialog, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(added(), std::vector<std::string>{"/srv"}, kPatience);
        QCOMPARE(inside("cat /srv/note; touch /srv/no"), 1);
        QCOMPARE(inside("test \"$(cat /srv/note)\" = hello"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<LiveMountDialog>() == nullptr, kPatience);
    }

    void theTabTellsWhatWasAddedAndWhatLiesUnder() {
        tabs()->setCurrentIndex(3);
        QTRY_COMPARE_WITH_TIMEOUT(table()->topLevelItemCount(), 1, kPatience);
        QCOMPARE(table()->topLevelItem(0)->text(0), QStringLiteral("/srv"));
        QCOMPARE(table()->topLevelItem(0)->text(1), QStringLiteral("folder, until it stops"));
        QCOMPARE(table()->topLevelItem(0)->text(3), QStringLiteral("read-only"));
        QVERIFY(tabs()->tabText(3).contains(QLatin1Char('1')));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(act("Unmount")->isEnabled(), kPatience);
        const QList<QAction*> lines = m_bench->containers().commandActions();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [this](const QAction* line) {
            return line->data().toString().contains(QStringLiteral("mount add web ")) ||
                   line->text().contains(QStringLiteral("mount add web "));
        }));
        QCOMPARE(unnamedControls(m_detail).join(QLatin1Char('\n')), QString());
        act("Show what lies under it")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(tabs()->currentIndex(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->currentPath(), QByteArray("/srv"), kPatience);
        QVERIFY(tree()->fileModel()->indexOfPath("/srv/garden").isValid()); // the image's own
    }

    void unmountingIsTakenBack() {
        tabs()->setCurrentIndex(3);
        table()->setCurrentItem(table()->topLevelItem(0));
        act("Unmount")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(added().empty(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table()->topLevelItemCount(), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().tasks().undoable() != nullptr, kPatience);
        m_bench->bridge().tasks().undoable()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(added(), std::vector<std::string>{"/srv"}, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table()->topLevelItemCount(), 1, kPatience);
    }

    void oneThatIsUsedIsAskedAboutOnceMore() {
        QCOMPARE(
            inside("(exec 3</srv/note; echo $$ >/tmp/holds; exec sleep 100000) </dev/null >/dev/null 2>&1 &"
                   " while [ ! -s /tmp/holds ]; do sleep 0.05; done"),
            0);
        table()->setCurrentItem(table()->topLevelItem(0));
        act("Unmount")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        auto* confirm = openWindow<ConfirmDialog>();
        QVERIFY(child<QLabel>(confirm, "question")->text().contains(QStringLiteral("/srv")));
        QCOMPARE(added(), std::vector<std::string>{"/srv"});
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(added().empty(), kPatience);
    }

    /// By click and by keys: it waits for a word which of the two is meant.
    void aDropOnItsTreeAsksWhetherToCopyOrToMount() {
        tabs()->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible() && tree()->fileModel()->indexOfPath("/tmp").isValid(),
                                 kPatience);
        const QModelIndex row = tree()->fileModel()->indexOfPath("/tmp");
        tree()->scrollTo(row);
        QVERIFY(dropPaths(tree()->viewport(), tree()->visualRect(row).center(), {folder()}));
        auto* words = m_detail->findChild<FilesTab*>()->findChild<DropWords*>();
        auto* mount = child<QPushButton>(words, "mountDrop");
        QTRY_VERIFY_WITH_TIMEOUT(mount->isVisible(), kPatience);
        QVERIFY(child<QPushButton>(words, "agreeToDrop")->isVisible());
        QTest::mouseClick(mount, Qt::LeftButton);
        LiveMountDialog* dialog = opened();
        QVERIFY(!words->isVisible());
        QCOMPARE(child<QLineEdit>(dialog, "liveMountTarget")->text(),
                 QStringLiteral("/tmp/") + QFileInfo(folder()).fileName());
        QTest::keyClick(child<QLineEdit>(dialog, "liveMountTarget"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(added().size(), size_t(1), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<LiveMountDialog>() == nullptr, kPatience);
        // A single file, and several things, are copied as ever.
        QVERIFY(dropPaths(tree()->viewport(), tree()->visualRect(row).center(),
                          {folder() + QStringLiteral("/note")}));
        QTRY_COMPARE_WITH_TIMEOUT(inside("test -e /tmp/note"), 0, kPatience);
    }

    void theActAsksForAllFromTheKeyboard() {
        const ContainerId web = m_bench->engine().containers().find("web").record.id;
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->mountsAddedTo(web).size(), added().size(),
                                  kPatience);
        act("Mount a folder…")->trigger();
        LiveMountDialog* dialog = opened();
        QVERIFY(!child<QPushButton>(dialog, "verb")->isEnabled());
        QVERIFY(!child<QPushButton>(dialog, "copyInstead")->isVisible());
        QTest::keyClicks(child<QLineEdit>(dialog, "liveMountSource"), folder());
        child<QLineEdit>(dialog, "liveMountTarget")->setText(QString::fromStdString(added().front()));
        QVERIFY(!child<QPushButton>(dialog, "verb")->isEnabled()); // something is there
        QTest::keyClick(dialog, Qt::Key_Escape);
        choose("done");
        QTRY_VERIFY_WITH_TIMEOUT(!act("Mount a folder…")->isEnabled(), kPatience);
    }

private:
    QString folder() const { return QString::fromStdString(m_host.path().string()); }
    void start(const char* name, const std::vector<std::string>& command) {
        const Engine engine = m_bench->engine();
        CreateOptions options;
        options.image = "outcrop-starter";
        options.name = name;
        options.network = "none";
        options.command = command;
        Progress progress;
        engine.containers().start(engine.create(options, progress, {}), false, {}, progress);
    }
    void choose(const char* name) {
        const std::string id = m_bench->engine().containers().find(name).record.id.str();
        m_bench->containers().select(QString::fromStdString(id));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->containers().subject(), QString::fromLatin1(name), kPatience);
    }
    std::vector<std::string> added() const {
        const Engine engine = m_bench->engine();
        std::vector<std::string> places;
        for (const MountPoint& mount : liveMounts(engine, engine.containers().find("web").record.id))
            places.push_back(mount.destination);
        return places;
    }
    /// Its exit code.
    int inside(const std::string& command) const {
        const Engine engine = m_bench->engine();
        const Container container = engine.containers().find("web");
        ExecRequest request;
        request.args = {"/bin/sh", "-c", command};
        request.env = container.record.config.env;
        request.cwd = "/";
        return engine.containers().exec(container.record.id, request).wait().exitCode;
    }
    QAction* act(const char* text) const {
        for (QAction* action : m_bench->containers().actions())
            if (action->text() == QString::fromUtf8(text))
                return action;
        qFatal("no such act: %s", text);
    }
    LiveMountDialog* opened() const {
        [] { QTRY_VERIFY_WITH_TIMEOUT(openWindow<LiveMountDialog>() != nullptr, kPatience); }();
        return openWindow<LiveMountDialog>();
    }
    static QString hint(const LiveMountDialog* dialog) {
        return child<QLabel>(dialog, "liveMountHint")->text();
    }
    QTabWidget* tabs() const { return m_detail->findChild<QTabWidget*>(); }
    QTreeWidget* table() const { return child<QTreeWidget>(m_detail, "mounts"); }
    FileTreeView* tree() const { return m_detail->findChild<FilesTab*>()->browser()->view(); }

    TempDir m_host;
    std::unique_ptr<PageBench> m_bench;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestMountIntoRunning, QApplication)

} // namespace outcrop::test::tst_mount_into_running

#include "tst_mount_into_running.moc"
