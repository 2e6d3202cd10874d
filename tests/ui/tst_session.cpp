// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// How the window was left, and what becomes of tasks when it is closed.
#include "app/desktop/quit_dialog.h"
#include "core/base/progress.h"
#include "core/engine/engine.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/opened_window.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/subject_field.h"
#include "ui/pages/volumes_page.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/task_history.h"
#include "ui/widgets/task_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <condition_variable>
#include <cstdlib>
#include <mutex>

namespace outcrop::test::tst_session {

using namespace ui;

namespace {

/// A task that ends when it is told to, or when it is cancelled.
struct Gate {
    std::mutex mutex;
    std::condition_variable_any changed;
    bool open = false;

    void wait(const std::stop_token& stop) {
        std::unique_lock lock(mutex);
        changed.wait(lock, stop, [this] { return open; });
    }
    void let() {
        const std::lock_guard lock(mutex);
        open = true;
        changed.notify_all();
    }
};

Task* runGated(Bridge& bridge, const QString& title, const std::shared_ptr<Gate>& gate) {
    return bridge.run(
        title,
        [gate](const Engine&, Progress&, const std::stop_token& stop) {
            gate->wait(stop);
            throwIfCancelled(stop, "wait");
        },
        &bridge, [] {});
}

QString chosenVolume(OpenedWindow& opened) {
    return opened.window().volumes().listPane()->findChild<ListView*>()->currentId();
}

QPushButton* buttonOf(QWidget* parent, const QString& text) {
    for (auto* button : parent->findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_settings.path());
        const Engine engine = Engine::open(root());
        for (const char* name : {"ash", "birch", "cedar"})
            engine.volumes().create(VolumeName::parse(name), {});
    }

    void comesBackAsItWasLeft() {
        QByteArray columns;
        {
            OpenedWindow first(root());
            QVERIFY(first.ready());
            MainWindow& window = first.window();
            QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
            window.volumes().select("birch");
            QCOMPARE(chosenVolume(first), QString("birch"));
            window.volumes().showTab(2);
            auto* head = child<QTreeView>(window.volumes().detailPane(), "usedBy")->header();
            head->resizeSection(0, 321);
            columns = head->saveState();
            child<SegmentedControl>(window.images().listPane(), "imagesGrouping")->setCurrent(1);
            child<SegmentedControl>(window.images().detailPane(), "layerScope")->setCurrent(2);
            child<SearchField>(window.containers().listPane(), "listSearch")->setText("web");
            child<SubjectField>(window.comparison().listPane(), "compareBefore")->setSubject("ash");
            window.findChild<Rail*>()->setFolded(true);
            QVERIFY(window.close());
        }
        OpenedWindow again(root());
        QVERIFY(again.ready());
        MainWindow& window = again.window();
        QCOMPARE(again.window().place(), int(MainWindow::Place::Volumes));
        QTRY_COMPARE_WITH_TIMEOUT(chosenVolume(again), QString("birch"), kPatience);
        QCOMPARE(window.volumes().detailPane()->findChild<QTabWidget*>()->currentIndex(), 2);
        QCOMPARE(child<QTreeView>(window.volumes().detailPane(), "usedBy")->header()->sectionSize(0), 321);
        QCOMPARE(child<SegmentedControl>(window.images().listPane(), "imagesGrouping")->current(), 1);
        QCOMPARE(child<SegmentedControl>(window.images().detailPane(), "layerScope")->current(), 2);
        QCOMPARE(child<SearchField>(window.containers().listPane(), "listSearch")->text(), QString("web"));
        QCOMPARE(child<SubjectField>(window.comparison().listPane(), "compareBefore")->subject(),
                 QString("ash"));
        QVERIFY(window.findChild<Rail*>()->folded());
    }

    void anotherStoreHasItsOwn() {
        const TempDir other;
        OpenedWindow window(other.path().string());
        QVERIFY(window.ready());
        QCOMPARE(window.window().place(), int(MainWindow::Place::Images));
        QVERIFY(!window.window().findChild<Rail*>()->folded());
        QVERIFY(child<SubjectField>(window.window().comparison().listPane(), "compareBefore")
                    ->subject()
                    .isEmpty());
    }

    /// Nobody closes a window that is killed.
    void isKeptSoonAfterADeed() {
        OpenedWindow first(root());
        QVERIFY(first.ready());
        QTest::keyClick(&first.window(), Qt::Key_3, Qt::ControlModifier);
        auto* list = first.window().volumes().listPane()->findChild<ListView*>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(chosenVolume(first), QString("cedar"));
        const auto kept = [] {
            const QSettings settings;
            for (const QString& key : settings.allKeys())
                if (key.startsWith("session/") && key.endsWith("/volumes") &&
                    settings.value(key).toMap().value("chosen") == "cedar")
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept(), kPatience);
    }

    void whatIsGoneIsPassedOver() {
        const Engine engine = Engine::open(root());
        engine.volumes().create(VolumeName::parse("doomed"), {});
        {
            OpenedWindow first(root());
            QVERIFY(first.ready());
            first.window().volumes().select("doomed");
            QVERIFY(first.window().close());
        }
        engine.removeVolume("doomed");
        OpenedWindow again(root());
        QVERIFY(again.ready());
        QTRY_COMPARE_WITH_TIMEOUT(chosenVolume(again), QString("ash"), kPatience);
        engine.volumes().create(VolumeName::parse("doomed"), {});
        QTRY_COMPARE_WITH_TIMEOUT(again.bridge().snapshot()->volumes.size(), size_t(4), kPatience);
        QCOMPARE(chosenVolume(again), QString("ash")); // no jump, as it was long given up
        engine.removeVolume("doomed");
    }

    /// Where one was in the files, and what one was looking for.
    void theLayerTheFileAndTheSearchComeBack() {
        const TempDir other;
        Progress progress;
        Engine::open(other.path().string()).loadStarterImage(progress, {});
        QByteArray chosen;
        int step = -1;
        QList<int> split;
        {
            OpenedWindow first(other.path().string());
            QVERIFY(first.ready());
            QWidget* pane = first.window().images().detailPane();
            auto* stack = pane->findChild<LayerStack*>();
            QTRY_VERIFY_WITH_TIMEOUT(stack->strata().size() > 1, kPatience);
            while (stack->strata().at(stack->current()).layerIndex != 0)
                stack->setCurrent(stack->current() - 1);
            step = stack->current();
            auto* tree = child<QWidget>(pane, "imageFileSplitter")->findChild<FileTreeView*>();
            QTRY_VERIFY_WITH_TIMEOUT(first.bridge().tasks().idle() && tree->model()->rowCount() > 0,
                                     kPatience);
            QModelIndex last = tree->model()->index(tree->model()->rowCount() - 1, 0);
            if (const int below = tree->model()->rowCount(last); below > 0)
                last = tree->model()->index(below - 1, 0, last);
            tree->setCurrentIndex(last);
            chosen = tree->currentPath();
            QVERIFY(!chosen.isEmpty());
            QTest::keyClick(tree, Qt::Key_Return);
            auto* file = child<QWidget>(pane, "imageFileSplitter")->findChild<FilePane*>();
            QTRY_VERIFY_WITH_TIMEOUT(file->isVisible(), kPatience);
            child<QSplitter>(pane, "imageFileSplitter")->setSizes({200, 333});
            split = child<QSplitter>(pane, "imageFileSplitter")->sizes();
            child<QLineEdit>(first.window().search().listPane(), "searchMinSize")->setText("3k");
            QVERIFY(first.window().close());
        }
        OpenedWindow again(other.path().string());
        QVERIFY(again.ready());
        QWidget* pane = again.window().images().detailPane();
        auto* stack = pane->findChild<LayerStack*>();
        QTRY_COMPARE_WITH_TIMEOUT(stack->current(), step, kPatience);
        auto* tree = child<QWidget>(pane, "imageFileSplitter")->findChild<FileTreeView*>();
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentPath(), chosen, kPatience);
        auto* file = child<QWidget>(pane, "imageFileSplitter")->findChild<FilePane*>();
        QTRY_VERIFY_WITH_TIMEOUT(file->isVisible(), kPatience);
        QCOMPARE(file->path(), QString::fromUtf8(chosen));
        auto* splitter =
            child<QSplitter>(pane, "imageFileSplitter"); // gives the pane its place a moment later
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(splitter->sizes().at(1) - split.at(1)) <= 2, kPatience);
        QCOMPARE(child<QLineEdit>(again.window().search().listPane(), "searchMinSize")->text(),
                 QString("3k"));
        OpenedWindow elsewhere(root());
        QVERIFY(elsewhere.ready());
        QVERIFY(child<QLineEdit>(elsewhere.window().search().listPane(), "searchMinSize")->text().isEmpty());
    }

    void quittingAsksWhileTasksRun() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        const auto gate = std::make_shared<Gate>();
        Task* task = runGated(opened.bridge(), "Import mountain", gate);
        QVERIFY(!opened.window().close());
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QuitDialog>() != nullptr, kPatience);
        auto* dialog = openWindow<QuitDialog>();
        QCOMPARE(dialog->findChild<QPlainTextEdit*>()->toPlainText(), QString("Import mountain"));
        QVERIFY(unnamedControls(dialog).isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QuitDialog>() == nullptr, kPatience);
        QVERIFY(opened.window().isVisible());
        QVERIFY(task->running() && !task->cancelRequested());
        gate->let();
        QTRY_VERIFY_WITH_TIMEOUT(!task->running(), kPatience);
        QVERIFY(opened.window().isVisible()); // nobody asked it to quit by itself
        QVERIFY(opened.window().close());
    }

    void quittingMayWait() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        const auto gate = std::make_shared<Gate>();
        Task* task = runGated(opened.bridge(), "Import mountain", gate);
        opened.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QuitDialog>() != nullptr, kPatience);
        QTest::mouseClick(buttonOf(openWindow<QuitDialog>(), "Wait and quit"), Qt::LeftButton);
        QVERIFY(opened.window().isVisible());
        QVERIFY(!task->cancelRequested());
        gate->let();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.window().isVisible(), kPatience);
        QCOMPARE(task->state(), TaskState::Done);
    }

    void quittingMayCancel() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        Task* task = runGated(opened.bridge(), "Import mountain", std::make_shared<Gate>());
        opened.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QuitDialog>() != nullptr, kPatience);
        QTest::mouseClick(buttonOf(openWindow<QuitDialog>(), "Cancel them and quit"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.window().isVisible(), kPatience);
        QCOMPARE(task->state(), TaskState::Cancelled);
    }

    void aFailureIsSeenBeforeTheEnd() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        const auto gate = std::make_shared<Gate>();
        opened.bridge().run(
            "Import rubble",
            [gate](const Engine&, Progress&, const std::stop_token& stop) {
                gate->wait(stop);
                throw Error(ErrorCode::BadInput, "read archive", "rubble.tar", "no image in it");
            },
            &opened.window(), [] {});
        opened.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QuitDialog>() != nullptr, kPatience);
        QTest::mouseClick(buttonOf(openWindow<QuitDialog>(), "Wait and quit"), Qt::LeftButton);
        gate->let();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QuitDialog>() == nullptr, kPatience);
        QVERIFY(opened.window().isVisible());
    }

    void historyTellsWhatATaskMade() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        auto* strip = opened.window().findChild<TaskStrip*>();
        Task* made = opened.bridge().run(
            "Tag birch", [](const Engine&, Progress&, const std::stop_token&) {}, strip,
            [strip] { strip->say("The image is now also named birch."); });
        QTRY_COMPARE_WITH_TIMEOUT(made->result(), QString("The image is now also named birch."), kPatience);
        strip->say("Something else"); // of no task
        QCOMPARE(made->result(), QString("The image is now also named birch."));
        strip->showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(opened.window().findChild<TaskHistory*>() != nullptr, kPatience);
        auto* history = opened.window().findChild<TaskHistory*>();
        QCOMPARE(child<QLabel>(history, "taskText")->text(), made->result());
        QVERIFY(unnamedControls(history).isEmpty());
        QTest::mouseClick(child<QPushButton>(history, "copyTask"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.value(0), QString("Tag birch"));
        QCOMPARE(lines.value(1), made->result());
        QTest::keyClick(history, Qt::Key_Escape);
    }

    void historyOpensAFailure() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        auto* strip = opened.window().findChild<TaskStrip*>();
        Task* failed = opened.bridge().run(
            "Import rubble",
            [](const Engine&, Progress&, const std::stop_token&) {
                throw Error(ErrorCode::BadInput, "read archive", "rubble.tar", "no image in it");
            },
            strip, [] {});
        QTRY_COMPARE_WITH_TIMEOUT(failed->state(), TaskState::Failed, kPatience);
        QSignalSpy opening(strip, &TaskStrip::failureOpened);
        strip->showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(opened.window().findChild<TaskHistory*>() != nullptr, kPatience);
        QVERIFY(child<QLabel>(opened.window().findChild<TaskHistory*>(), "taskText")
                    ->text()
                    .contains("rubble.tar"));
        QTest::mouseClick(child<QPushButton>(opened.window().findChild<TaskHistory*>(), "whyFailed"),
                          Qt::LeftButton);
        QCOMPARE(opening.size(), 1);
    }

    /// In the window, where assistive tools see it: they are not told of windows that pop up.
    void historyIsPartOfTheWindow() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        auto* strip = opened.window().findChild<TaskStrip*>();
        opened.bridge().run(
            "Tag birch", [](const Engine&, Progress&, const std::stop_token&) {}, strip, [] {});
        const QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&opened.window());
        QVERIFY(!accessibleNamed(window, "What ran", QAccessible::Tree));
        for (const bool byClick : {true, false}) {
            strip->showHistory();
            auto* history = opened.window().findChild<TaskHistory*>();
            QVERIFY(history != nullptr && history->isVisible());
            QVERIFY(accessibleNamed(window, "What ran", QAccessible::Tree));
            QVERIFY(history->isAncestorOf(QApplication::focusWidget()));
            for (int i = 0; i < 8; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                QVERIFY(history->isAncestorOf(QApplication::focusWidget()));
            }
            const QPointer<TaskHistory> gone = history;
            if (byClick)
                QTest::mouseClick(&opened.window().rail(), Qt::LeftButton, {}, {2, 200});
            else
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QTRY_VERIFY_WITH_TIMEOUT(gone.isNull(), kPatience);
        }
        strip->showHistory();
        const QPointer<TaskHistory> shown = opened.window().findChild<TaskHistory*>();
        strip->showHistory(); // as its button does
        QTRY_VERIFY_WITH_TIMEOUT(shown.isNull(), kPatience);
    }

private:
    static bool accessibleNamed(const QAccessibleInterface* top, const QString& name,
                                QAccessible::Role role) {
        if (top == nullptr || top->state().invisible)
            return false;
        if (top->role() == role && top->text(QAccessible::Name) == name)
            return true;
        for (int i = 0; top->role() != QAccessible::Tree && i < top->childCount(); ++i)
            if (accessibleNamed(top->child(i), name, role))
                return true;
        return false;
    }
    std::string root() const { return m_root.path().string(); }

    TempDir m_root;
    TempDir m_settings;
};

OUTCROP_TEST(TestSession, QApplication)

} // namespace outcrop::test::tst_session

#include "tst_session.moc"
