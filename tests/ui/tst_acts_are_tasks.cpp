// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What takes its time on a real container is a task, as ui/pages/README.md lists it: run, stop, start, kill,
// put back and undo it, save, commit. Each is started as a person does, and read in the history.
#include "app/desktop/window_actions.h"
#include "core/base/progress.h"
#include "core/engine/engine.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/opened_window.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/commit_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/images_page.h"
#include "ui/widgets/file_tree_view.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace outcrop::test::tst_acts_are_tasks {

using namespace ui;

class TestActsAreTasks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS_NAMESPACES();
        OUTCROP_NEEDS(std::filesystem::exists(binDir() / "../share/outcrop/starter.oci.tar"),
                      "the starter image was not built");
        keepSettingsIn(m_dir.path() / "settings");
        Progress progress;
        m_engine.emplace(Engine::open((m_dir.path() / "store").string()));
        m_engine->loadStarterImage(progress, {});
        m_opened = std::make_unique<OpenedWindow>((m_dir.path() / "store").string());
        QVERIFY(m_opened->ready());
    }
    void cleanupTestCase() {
        m_opened.reset();
        if (m_engine && !m_engine->containers().list().empty())
            m_engine->removeContainer("task", true, true);
    }

    void run() {
        m_opened->window().show(MainWindow::Place::Images);
        m_opened->window().images().select("outcrop-starter:latest");
        QTRY_VERIFY_WITH_TIMEOUT(act("Run…") && act("Run…")->isEnabled(), kPatience);
        act("Run…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() != nullptr, kPatience);
        auto* dialog = openWindow<RunDialog>();
        child<QLineEdit>(dialog, "runName")->setText("task");
        child<QLineEdit>(dialog, "runCommand")->setText("sh -c 'echo x > /etc/new; exec sleep 1000'");
        child<QComboBox>(dialog, "runNetwork")->setCurrentIndex(1);
        QTest::keyClick(child<QLineEdit>(dialog, "runName"), Qt::Key_Return);
        QVERIFY(ends("Run outcrop-starter:latest"));
        QTRY_COMPARE_WITH_TIMEOUT(m_engine->containers().list().size(), size_t(1), kPatience);
        m_opened->window().show(MainWindow::Place::Containers);
        m_opened->window().containers().select("task");
        QTRY_VERIFY_WITH_TIMEOUT(m_opened->window().containers().subject() == "task", kPatience);
    }

    void saveAChangedFile() {
        QVERIFY(chooseNewFile());
        act("Save as…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QFileDialog>() != nullptr, kPatience);
        const QString target = QString::fromStdString((m_dir.path() / "saved").string());
        openWindow<QFileDialog>()->selectFile(target);
        QMetaObject::invokeMethod(openWindow<QFileDialog>(), "accept");
        QVERIFY(ends("Save new"));
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("x\n"));
    }

    void putBackAndUndo() {
        QVERIFY(putBack());
        auto* undo = child<QPushButton>(m_opened->window().containers().detailPane(), "undoPutBack");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kPatience);
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(ends("Undo put back in task"));
        QVERIFY(chooseNewFile());
        QVERIFY(act("Undo “Put back /etc/new”") == nullptr); // it is undone
        // The window's undo does the same.
        QVERIFY(putBack());
        QTRY_VERIFY_WITH_TIMEOUT(act("Undo “Put back /etc/new”") != nullptr, kPatience);
        QTest::keySequence(&m_opened->window(), QKeySequence::Undo);
        QVERIFY(chooseNewFile());
        QTRY_VERIFY_WITH_TIMEOUT(!undo->isVisible(), kPatience);
    }

    void stopStartAndKill() {
        for (const char* name : {"Stop", "Start", "Kill"}) {
            QTRY_VERIFY_WITH_TIMEOUT(act(name) && act(name)->isEnabled(), kPatience);
            act(name)->trigger();
            QVERIFY2(ends(QString::fromLatin1(name) + " task"), name);
        }
    }

    void commit() {
        QTRY_VERIFY_WITH_TIMEOUT(act("Commit…") && act("Commit…")->isEnabled(), kPatience);
        act("Commit…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CommitDialog>() != nullptr, kPatience);
        child<QLineEdit>(openWindow<CommitDialog>(), "commitName")->setText("task:kept");
        QTest::keyClick(child<QLineEdit>(openWindow<CommitDialog>(), "commitName"), Qt::Key_Return);
        QVERIFY(ends("Commit task"));
    }

private:
    bool putBack() {
        if (!chooseNewFile())
            return false;
        act("Put back…")->trigger();
        if (!QTest::qWaitFor([] { return openWindow<ConfirmDialog>() != nullptr; }, kPatience))
            return false;
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
        return ends("Put back /etc/new");
    }
    QAction* act(const QString& text) {
        for (const ActionTable::Group& group : m_opened->window().actions().table().groups())
            for (QAction* action : group.actions())
                if (actText(action) == text && action->isVisible())
                    return action;
        return nullptr;
    }
    /// A task of that title is there, and has done what it was for.
    bool ends(const QString& title) {
        const auto task = [&]() -> Task* {
            for (Task* one : m_opened->bridge().tasks().tasks())
                if (one->title() == title)
                    return one;
            return nullptr;
        };
        const bool ended =
            QTest::qWaitFor([&] { return task() != nullptr && !task()->running(); }, kPatience);
        if (!ended)
            for (const Task* one : m_opened->bridge().tasks().tasks())
                qWarning("a task: %s", qPrintable(one->title()));
        return ended && task()->state() == TaskState::Done;
    }
    bool chooseNewFile() {
        auto* splitter = child<QWidget>(m_opened->window().containers().detailPane(), "changesFileSplitter");
        auto* tree = splitter->findChild<FileTreeView*>();
        return QTest::qWaitFor(
            [&] {
                tree->setCurrentPath("/etc/new");
                return tree->currentPath() == "/etc/new" && act("Put back…") != nullptr;
            },
            kPatience);
    }

    TempDir m_dir;
    std::optional<Engine> m_engine;
    std::unique_ptr<OpenedWindow> m_opened;
};

OUTCROP_TEST(TestActsAreTasks, QApplication)

} // namespace outcrop::test::tst_acts_are_tasks

#include "tst_acts_are_tasks.moc"
