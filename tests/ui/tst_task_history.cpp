// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What ran, read later: after a restart, of several things of which one failed, and taking back what can be.
#include "app/desktop/window_actions.h"
#include "core/base/progress.h"
#include "core/engine/engine.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/opened_window.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/create_volume_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/rename_dialog.h"
#include "ui/dialogs/tag_dialog.h"
#include "ui/models/roles.h"
#include "ui/models/tasks_model.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/recent_archives.h"
#include "ui/pages/volumes_page.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/task_history.h"
#include "ui/widgets/task_strip.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace outcrop::test::tst_task_history {

using namespace ui;

namespace {

Task* taskTitled(Bridge& bridge, const QString& title) {
    for (Task* task : bridge.tasks().tasks())
        if (task->title() == title)
            return task;
    return nullptr;
}

QAction* actTitled(OpenedWindow& opened, const QString& text) {
    for (const ActionTable::Group& group : opened.window().actions().table().groups())
        for (QAction* action : group.actions())
            if (actText(action) == text)
                return action;
    return nullptr;
}

} // namespace

class TestTaskHistory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_settings.path());
        Progress progress;
        const Engine engine = Engine::open(root());
        engine.loadStarterImage(progress, {});
        m_starter = QString::fromStdString(engine.images().list().at(0).tags.at(0).familiar());
    }

    void anErrorIsReadAsItWasWritten() {
        const Error error = Error(ErrorCode::NoSpace, "write", "/layers/a", "7 of 9 bytes")
                                .withHint("free some space")
                                .during("unpack layer", "3")
                                .during("import");
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(1700000000123);
        const TaskRecord record{"1-2-3",         "Import “é”", TaskState::Failed, then,
                                then.addSecs(5), "half",       {"one", "two"},    {{"b", error}}};
        const std::vector<TaskRecord> read = taskRecordsFrom(toJson({record}));
        QCOMPARE(read.size(), size_t(1));
        const TaskRecord& again = read.front();
        QCOMPARE(again.title, record.title);
        QCOMPARE(again.state, TaskState::Failed);
        QCOMPARE(again.startedAt, then);
        QCOMPARE(again.finishedAt, then.addSecs(5));
        QCOMPARE(again.result, record.result);
        QCOMPARE(again.warnings, record.warnings);
        QCOMPARE(again.failures.front().of, std::string("b"));
        QCOMPARE(QString(again.failures.front().error.what()), QString(error.what()));
        QCOMPARE(again.failures.front().error.code(), ErrorCode::NoSpace);
        QCOMPARE(again.failures.front().error.hint(), std::string("free some space"));
        QVERIFY(taskRecordsFrom("{\"tasks\":[{},7,{\"key\":\"x\"}]}").empty());
        QVERIFY(taskRecordsFrom("no json").empty());
    }

    void isThereAfterARestart() {
        {
            OpenedWindow first(root());
            QVERIFY(first.ready());
            auto* strip = first.window().findChild<TaskStrip*>();
            first.bridge().run(
                "Tag birch", [](const Engine&, Progress&, const std::stop_token&) {}, strip,
                [strip] { strip->say("The image is now also named birch."); });
            first.bridge().run(
                "Import rubble",
                [](const Engine&, Progress&, const std::stop_token&) {
                    throw Error(ErrorCode::BadInput, "read archive", "rubble.tar", "no image in it");
                },
                strip, [] {});
            QTRY_VERIFY_WITH_TIMEOUT(first.bridge().tasks().idle(), kPatience);
        }
        OpenedWindow again(root());
        QVERIFY(again.ready());
        QTRY_COMPARE_WITH_TIMEOUT(again.bridge().tasks().tasks().size(), size_t(2), kPatience);
        QCOMPARE(taskTitled(again.bridge(), "Tag birch")->result(),
                 QString("The image is now also named birch."));
        QCOMPARE(again.bridge().tasks().runningCount(), 0);
        auto* strip = again.window().findChild<TaskStrip*>();
        strip->showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(again.window().findChild<TaskHistory*>() != nullptr, kPatience);
        auto* history = again.window().findChild<TaskHistory*>();
        auto* list = history->findChild<ListView*>();
        list->setCurrentIndex(rowOf(list, "Import rubble"));
        QVERIFY(child<QLabel>(history, "taskText")->text().contains("rubble.tar"));
        QTest::mouseClick(child<QPushButton>(history, "copyTask"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains("no image in it"));
        QTest::mouseClick(child<QPushButton>(history, "whyFailed"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ErrorDialog>() != nullptr, kPatience);
        openWindow<ErrorDialog>()->close();
    }

    void anotherStoreHasItsOwn() {
        const TempDir other;
        OpenedWindow window(other.path().string());
        QVERIFY(window.ready());
        QVERIFY(window.bridge().tasks().tasks().empty());
    }

    void twoWindowsAddToOne() {
        {
            OpenedWindow left(root());
            OpenedWindow right(root());
            for (OpenedWindow* window : {&left, &right}) {
                QVERIFY(window->ready());
                QTRY_COMPARE_WITH_TIMEOUT(window->bridge().tasks().tasks().size(), size_t(2), kPatience);
                window->bridge().run(
                    window == &left ? "Left" : "Right",
                    [](const Engine&, Progress&, const std::stop_token&) {}, &window->window(), [] {});
                QTRY_VERIFY_WITH_TIMEOUT(window->bridge().tasks().idle(), kPatience);
            }
        }
        OpenedWindow again(root());
        QTRY_COMPARE_WITH_TIMEOUT(again.bridge().tasks().tasks().size(), size_t(4), kPatience);
    }

    void clearedIsGone() {
        {
            OpenedWindow first(root());
            QVERIFY(first.ready());
            QTRY_COMPARE_WITH_TIMEOUT(first.bridge().tasks().tasks().size(), size_t(4), kPatience);
            first.window().findChild<TaskStrip*>()->showHistory();
            QTRY_VERIFY_WITH_TIMEOUT(first.window().findChild<TaskHistory*>() != nullptr, kPatience);
            QTest::mouseClick(child<QPushButton>(first.window().findChild<TaskHistory*>(), "clearFinished"),
                              Qt::LeftButton);
            QVERIFY(first.bridge().tasks().tasks().empty());
            QTest::keyClick(first.window().findChild<TaskHistory*>(), Qt::Key_Escape);
        }
        OpenedWindow again(root());
        QVERIFY(again.ready());
        QVERIFY(again.bridge().tasks().tasks().empty());
        const QStringList kept = QFileInfo(QSettings().fileName()).dir().entryList({"ran-*.json"});
        QVERIFY2(kept.isEmpty(), qPrintable(kept.join(' ')));
    }

    /// One of three is used by a container that came meanwhile.
    void aBatchThatFailedInPartHasFailed() {
        const Engine engine = Engine::open(root());
        for (const char* name : {"anvil", "barrel", "chest"})
            engine.volumes().create(VolumeName::parse(name));
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        opened.window().show(Place::Volumes);
        auto* list = opened.window().volumes().listPane()->findChild<ListView*>();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, kPatience);
        list->setFocus();
        list->selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(actTitled(opened, "Remove 3 volumes…") != nullptr, kPatience);
        actTitled(opened, "Remove 3 volumes…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        engine.removeVolume("barrel");
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ErrorDialog>() != nullptr, kPatience);
        openWindow<ErrorDialog>()->close();
        const Task* task = taskTitled(opened.bridge(), "Remove 3 volumes");
        QVERIFY(task != nullptr);
        QCOMPARE(task->state(), TaskState::Failed);
        QVERIFY2(task->result().startsWith("Removed 2 volumes. 1 volume"), qPrintable(task->result()));
        const TasksModel model(opened.bridge().tasks());
        QCOMPARE(model.index(0, 0).data(role::Dot).toInt(), int(DotKind::Alert));
        QCOMPARE(model.index(0, 0).data(role::Subtitle).toString(), task->result());
        QVERIFY(TasksModel::report(*task).contains("barrel: "));
    }

    void aNameThatWasRemovedComesBack() {
        Engine::open(root()).images().tag(m_starter.toStdString(), Reference::parse("second:1"));
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        opened.window().images().select("second:1");
        QVERIFY(!actTitled(opened, "Undo")->isEnabled());
        QVERIFY(!whyNot(actTitled(opened, "Undo")).isEmpty());
        removeChosenImage(opened);
        auto* undo = child<QToolButton>(opened.window().findChild<TaskStrip*>(), "undoSaid");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kPatience);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(named(opened, "second:1"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(opened.bridge().tasks().runningCount(), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!actTitled(opened, "Undo")->isEnabled(), kPatience);
        QVERIFY(!undo->isVisible());
    }

    void aNameThatWasGivenGoesAgainByKey() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        opened.window().images().select("second:1");
        actTitled(opened, "Tag…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<TagDialog>() != nullptr, kPatience);
        child<QLineEdit>(openWindow<TagDialog>(), "tagName")->setText("third:1");
        QTest::keyClick(openWindow<TagDialog>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(named(opened, "third:1"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<TagDialog>() == nullptr, kPatience);
        opened.window().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(opened.window().isActiveWindow(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(actTitled(opened, "Undo “Tag third:1”") != nullptr, kPatience);
        QTest::keyClick(&opened.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!named(opened, "third:1"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(opened.bridge().tasks().runningCount(), 0, kPatience);
        QVERIFY(named(opened, "second:1"));
    }

    /// Nothing brings back what went with its last name.
    void theLastNameIsNotOfferedBack() {
        const Engine engine = Engine::open(root());
        engine.removeImage("second:1", false);
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        opened.window().images().select(m_starter);
        removeChosenImage(opened);
        QTRY_VERIFY_WITH_TIMEOUT(opened.bridge().snapshot()->images.empty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(opened.bridge().tasks().idle(), kPatience);
        QVERIFY(opened.bridge().tasks().undoable() == nullptr);
    }

    void aContainerGetsItsOldNameBack() {
        const Engine engine = Engine::open(root());
        Progress progress;
        engine.loadStarterImage(progress, {});
        CreateOptions options;
        options.image = m_starter.toStdString();
        options.name = "web";
        engine.create(options, progress, {});
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        opened.window().show(Place::Containers);
        opened.window().containers().select("web");
        QTRY_VERIFY_WITH_TIMEOUT(actTitled(opened, "Rename…")->isEnabled(), kPatience);
        actTitled(opened, "Rename…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RenameDialog>() != nullptr, kPatience);
        auto* dialog = openWindow<RenameDialog>();
        QVERIFY(unnamedControls(dialog).isEmpty());
        child<QLineEdit>(dialog, "containerName")->setText("front");
        QCOMPARE(child<QLineEdit>(dialog, "commandLine")->text(), QString("outcrop rename web front"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(containerName(opened), std::string("front"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(opened.bridge().tasks().undoable() != nullptr, kPatience);
        opened.bridge().tasks().undoable()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(containerName(opened), std::string("web"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(opened.bridge().tasks().runningCount(), 0, kPatience);
    }

    /// What a file that is shown can do is in the table, and greyed with a reason where none is.
    void actsOfAFileAreInTheTable() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        opened.window().images().select(m_starter);
        for (const char* text : {"Save the file as…", "Find in the file…", "Next change", "Close the file"}) {
            QTRY_VERIFY2_WITH_TIMEOUT(actTitled(opened, text) != nullptr, text, kPatience);
            QVERIFY2(!actTitled(opened, text)->isEnabled(), text);
            QVERIFY2(!whyNot(actTitled(opened, text)).isEmpty(), text);
        }
        QWidget* files = child<QWidget>(opened.window().images().detailPane(), "imageFileSplitter");
        auto* tree = files->findChild<FileTreeView*>();
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, kPatience);
        tree->expandAll();
        QModelIndex file = tree->model()->index(0, 0);
        while (file.isValid() && tree->model()->hasChildren(file))
            file = tree->indexBelow(file);
        QVERIFY(file.isValid());
        tree->setCurrentIndex(file);
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(actTitled(opened, "Close the file")->isEnabled(), kPatience);
        QVERIFY(actTitled(opened, "Copy path") != nullptr);
        actTitled(opened, "Close the file")->trigger();
        QVERIFY(!actTitled(opened, "Close the file")->isEnabled());
    }

    /// Of all the acts above, in this and in earlier windows.
    void everyActIsInTheHistory() {
        OpenedWindow opened(root());
        QVERIFY(opened.ready());
        opened.window().show(Place::Volumes);
        actTitled(opened, "New volume…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CreateVolumeDialog>() != nullptr, kPatience);
        child<QLineEdit>(openWindow<CreateVolumeDialog>(), "volumeName")->setText("hoard");
        QTest::keyClick(openWindow<CreateVolumeDialog>(), Qt::Key_Return);
        actTitled(opened, "Load the starter image")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(opened.bridge().tasks().tasks().size() >= 9, kPatience);
        for (const char* title : {"Remove 3 volumes", "Remove second:1", "Give back the name second:1",
                                  "Tag third:1", "Take back the name third:1", "Rename web", "Rename front",
                                  "Create volume hoard", "Load the starter image"})
            QVERIFY2(taskTitled(opened.bridge(), title) != nullptr, title);
        QTRY_VERIFY_WITH_TIMEOUT(opened.bridge().tasks().idle(), kPatience);
    }

    void anEmptyPageOffersWhatWasImported() {
        const QString archive = QString::fromStdString((m_settings.path() / "some.tar").string());
        QFile file(archive);
        QVERIFY(file.open(QIODevice::WriteOnly));
        recent_archives::remember(QString::fromStdString((m_settings.path() / "gone.tar").string()));
        recent_archives::remember(archive);
        const TempDir empty;
        OpenedWindow opened(empty.path().string());
        QVERIFY(opened.ready());
        QWidget* pane = opened.window().images().detailPane();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(pane, "link0") != nullptr, kPatience);
        QVERIFY(child<QPushButton>(pane, "link1") == nullptr); // it is gone
        QCOMPARE(child<QPushButton>(pane, "link0")->accessibleName(), archive);
        QTest::keyClick(child<QPushButton>(pane, "link0"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(taskTitled(opened.bridge(), "Import some.tar") != nullptr, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ErrorDialog>() != nullptr, kPatience); // it holds no image
        openWindow<ErrorDialog>()->close();
    }

private:
    std::string root() const { return m_root.path().string(); }
    static QModelIndex rowOf(const ListView* list, const QString& title) {
        const auto* model = list->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly).value(0);
    }
    static bool named(OpenedWindow& opened, const char* name) {
        for (const ImageSummary& image : opened.bridge().snapshot()->images)
            for (const Reference& tag : image.tags)
                if (tag.familiar() == name)
                    return true;
        return false;
    }
    static std::string containerName(OpenedWindow& opened) {
        const auto& containers = opened.bridge().snapshot()->containers;
        return containers.empty() ? std::string() : containers.front().record.name;
    }
    static void removeChosenImage(OpenedWindow& opened) {
        QTRY_VERIFY_WITH_TIMEOUT(actTitled(opened, "Remove…")->isEnabled(), kPatience);
        actTitled(opened, "Remove…")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
    }

    TempDir m_root;
    TempDir m_settings;
    QString m_starter;
};

OUTCROP_TEST(TestTaskHistory, QApplication)

} // namespace outcrop::test::tst_task_history

#include "tst_task_history.moc"
