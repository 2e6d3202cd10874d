// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What leaves the store by click: an image as a git repository, a container's changes on another base, and
// files as folders of the host. Each is started as a person does, and read where it went.
#include "app/desktop/window_actions.h"
#include "core/base/progress.h"
#include "core/engine/engine.h"
#include "core/engine/revert.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/opened_window.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/export_git_dialog.h"
#include "ui/dialogs/rebase_dialog.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/task_strip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <unistd.h>

namespace outcrop::test::tst_exports {

using namespace ui;

namespace {
const QString kStarter = QStringLiteral("outcrop-starter:latest");
} // namespace

#define NEEDS_FOLDERS()                                                                                      \
    OUTCROP_NEEDS(QFile::exists(QString::fromStdString((binDir() / "outcrop-mount").string())),              \
                  "outcrop-mount was not built: no libfuse3-dev");                                           \
    OUTCROP_NEEDS(::access("/dev/fuse", R_OK | W_OK) == 0, "/dev/fuse is not there for this user")

class TestExports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
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
        if (m_engine)
            for (const ShownFolder& left : shownFolders(m_engine->store().paths()))
                closeFolder(left, true);
        m_opened.reset();
        if (m_engine)
            for (const Container& container : m_engine->containers().list())
                m_engine->removeContainer(container.record.id.str(), true, true);
    }

    void aFolderWithSomethingElseIsRefused() {
        ExportGitDialog* dialog = exportDialog();
        QVERIFY(unnamedControls(dialog).isEmpty());
        const QString other = path("other");
        QVERIFY(QDir().mkpath(other + "/something"));
        auto* field = child<QLineEdit>(dialog, "exportDirectory");
        field->selectAll();
        QTest::keyClicks(field, other);
        auto* verb = child<QPushButton>(dialog, "verb");
        QTRY_VERIFY_WITH_TIMEOUT(!verb->isEnabled(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QLabel>(dialog, "exportHint")->text().contains("no bare git repository"), kPatience);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ExportGitDialog>() == nullptr, kPatience);
    }

    void anImageBecomesARepository() {
        const QString target = path("layers.git");
        ExportGitDialog* dialog = exportDialog();
        fillDirectory(dialog, target);
        QCOMPARE(child<QLineEdit>(dialog, "commandLine")->text(),
                 "outcrop export-git outcrop-starter:latest " + target);
        QTest::mouseClick(child<QPushButton>(dialog, "verb"), Qt::LeftButton);
        Task* task = ended("Export " + kStarter + " as git");
        QVERIFY(task && task->state() == TaskState::Done);
        QVERIFY2(task->result().contains(target), qPrintable(task->result()));
        QCOMPARE(task->place(), target);
        QVERIFY(child<QToolButton>(&m_opened->window().footer(), "placeSaid")->isVisible());
        QVERIFY(QFile::exists(target + "/HEAD"));
        QProcess git;
        git.start("git", {"--git-dir", target, "rev-list", "--count", "--all"});
        if (git.waitForFinished(kPatience))
            QVERIFY2(task->result().contains(QString::fromLatin1(git.readAllStandardOutput().trimmed())),
                     qPrintable(task->result()));
        // The same place once more is added to, and says so.
        dialog = exportDialog();
        fillDirectory(dialog, target);
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QLabel>(dialog, "exportHint")->text().startsWith("The repository there"), kPatience);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void aCancelledOneLeavesNothing() {
        const QString target = path("cancelled/layers.git");
        QVERIFY(QDir().mkpath(path("cancelled")));
        ExportGitDialog* dialog = exportDialog();
        fillDirectory(dialog, target);
        connect(&m_opened->bridge().tasks(), &TaskRunner::taskAdded, dialog,
                [](Task* task) { task->cancel(); });
        QTest::keyClick(child<QLineEdit>(dialog, "exportDirectory"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_opened->bridge().tasks().runningCount() == 0 &&
                                     openWindow<ExportGitDialog>() == nullptr,
                                 kPatience);
        QCOMPARE(m_opened->bridge().tasks().tasks().front()->state(), TaskState::Cancelled);
        QCOMPARE(QDir(path("cancelled")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void changesArePutOntoAnotherBase() {
        OUTCROP_NEEDS_NAMESPACES();
        makeBases();
        choose("mine");
        QVERIFY(trigger(m_opened->window().containers(), "rebase"));
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RebaseDialog>() != nullptr, kPatience);
        auto* dialog = openWindow<RebaseDialog>();
        QVERIFY(unnamedControls(dialog).isEmpty());
        const QAbstractItemModelTester tester(child<QTreeView>(dialog, "rebaseChanges")->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* verb = child<QPushButton>(dialog, "verb");
        QVERIFY(!verb->isEnabled());
        auto* base = child<QComboBox>(dialog, "rebaseBase");
        QVERIFY(base->findText("base:1") < 0); // it stands on that
        QTest::keyClicks(base, "base:2");
        QCOMPARE(base->currentText(), QString("base:2"));
        auto* counts = child<QLabel>(dialog, "rebaseCounts");
        QTRY_VERIFY2_WITH_TIMEOUT(counts->text().startsWith("1 conflict"), qPrintable(counts->text()),
                                  kPatience);
        QVERIFY2(counts->text().contains("1 only by the container") &&
                     counts->text().contains("1 only by the new base"),
                 qPrintable(counts->text()));
        auto* table = child<QTreeView>(dialog, "rebaseChanges");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QString("/shared"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QString("C  changed"));
        // It is not made while there is one, and says why.
        QVERIFY(!verb->isEnabled());
        QVERIFY2(child<QLabel>(dialog, "rebaseOutcome")->text().contains("changed by both."),
                 qPrintable(child<QLabel>(dialog, "rebaseOutcome")->text()));
        QTest::keyClick(child<QComboBox>(dialog, "rebaseConflicts"), Qt::Key_Down);
        QVERIFY(verb->isEnabled());
        QTest::keyClicks(child<QLineEdit>(dialog, "rebaseName"), "moved:1");
        QCOMPARE(child<QLineEdit>(dialog, "commandLine")->text(),
                 QString("outcrop rebase --conflicts mine mine base:2 moved:1"));
        QTest::mouseClick(verb, Qt::LeftButton);
        Task* task = ended("Rebase mine onto base:2");
        QVERIFY(task && task->state() == TaskState::Done);
        const auto made = m_engine->imageUnion("moved:1");
        QVERIFY(made->find("/own") != kNoNode && made->find("/theirs") != kNoNode);
        const std::optional<UniqueFd> shared = m_engine->openImageFile("moved:1", -1, "/shared", {});
        QCOMPARE(readAll(shared->get(), "/shared"), std::string("mine\n"));
        // It can be taken back.
        QTRY_VERIFY_WITH_TIMEOUT(task->canUndo(), kPatience);
        QTest::mouseClick(child<QToolButton>(&m_opened->window().footer(), "undoSaid"), Qt::LeftButton);
        QVERIFY(ended("Undo the rebase of mine"));
        QVERIFY(!m_engine->images().knows("moved:1"));
    }

    /// As the command line does it, without the window being told.
    void whatIsPutBackElsewhereIsSeen() {
        OUTCROP_NEEDS_NAMESPACES();
        choose("mine");
        m_opened->window().containers().showTab(0);
        auto* changes = m_opened->window().containers().detailPane()->findChild<ChangesTab*>();
        auto* undo = child<QPushButton>(changes, "undoPutBack");
        const auto has = [changes](const char* path) { return changes->browser()->nodeOf(path) != kNoNode; };
        QTRY_VERIFY_WITH_TIMEOUT(has("/own") && has("/shared"), kPatience);
        QVERIFY(!undo->isVisible());
        Progress progress;
        revertPaths(*m_engine, "mine", {"/own"}, progress, {});
        QTRY_VERIFY_WITH_TIMEOUT(!has("/own") && has("/shared") && undo->isVisible(), kPatience);
        undoRevert(*m_engine, "mine", progress);
        QTRY_VERIFY_WITH_TIMEOUT(has("/own") && !undo->isVisible(), kPatience);
    }

    void anImageIsAFolder() {
        NEEDS_FOLDERS();
        m_opened->window().show(MainWindow::Place::Images);
        m_opened->window().images().select(kStarter);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->window().images().subject(), kStarter, kPatience);
        QAction* open = act("Open as a folder");
        QVERIFY(open != nullptr && open->isEnabled());
        open->trigger();
        Task* task = ended("Open " + kStarter + " as a folder");
        QVERIFY(task && task->state() == TaskState::Done);
        QVERIFY(QFile::exists(task->place() + "/etc"));
        QVERIFY(!QFile(task->place() + "/new").open(QIODevice::WriteOnly));
        // The window shows it, and closes it.
        QTRY_VERIFY_WITH_TIMEOUT(act("Close the folder of " + kStarter) != nullptr, kPatience);
        act("Close the folder of " + kStarter)->trigger();
        QVERIFY(ended("Close the folder of " + kStarter));
        QTRY_VERIFY_WITH_TIMEOUT(m_opened->bridge().snapshot()->folders.empty(), kPatience);
        QVERIFY(!QFile::exists(task->place()));
    }

    void aNameThatMovedIsShownAnew() {
        OUTCROP_NEEDS_NAMESPACES();
        NEEDS_FOLDERS();
        Progress progress;
        m_engine->images().tag(kStarter.toStdString(), Reference::parse("moving:1"));
        const ShownFolder before = showAsFolder(*m_engine, "moving:1", progress, {});
        QVERIFY(!std::filesystem::exists(before.directory / "own"));
        QCOMPARE(showAsFolder(*m_engine, "moving:1", progress, {}), before);
        CommitOptions request;
        request.container = "mine";
        request.target = Reference::parse("moving:1");
        m_engine->commit(request, progress, {});
        QCOMPARE(showAsFolder(*m_engine, "moving:1", progress, {}), before);
        QVERIFY(std::filesystem::exists(before.directory / "own"));
        closeFolder(before);
        QVERIFY(std::filesystem::is_empty(before.directory.parent_path()));
        QTRY_VERIFY_WITH_TIMEOUT(m_opened->bridge().snapshot()->folders.empty(), kPatience);
    }

    void aContainersChangesAreAFolderAndQuittingAsks() {
        OUTCROP_NEEDS_NAMESPACES();
        NEEDS_FOLDERS();
        choose("mine");
        QAction* open = nullptr;
        for (QAction* one : m_opened->window().containers().actions())
            if (actText(one) == "Open its changes as a folder")
                open = one;
        QVERIFY(open && open->isEnabled());
        open->trigger();
        Task* task = ended("Open mine (changes) as a folder");
        QVERIFY(task && task->state() == TaskState::Done);
        QFile own(task->place() + "/own");
        QVERIFY(own.open(QIODevice::ReadOnly));
        QCOMPARE(own.readAll(), QByteArray("mine\n"));
        QVERIFY(!QFile::exists(task->place() + "/etc/passwd")); // which it did not change
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->bridge().snapshot()->folders.size(), size_t(1), kPatience);
        m_opened->window().close();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        QVERIFY(m_opened->window().isVisible());
        // What still reads keeps nobody from quitting.
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_opened->window().isVisible(), kPatience);
        QVERIFY(shownFolders(m_engine->store().paths()).empty());
    }

private:
    QString path(const char* name) const { return QString::fromStdString((m_dir.path() / name).string()); }

    QAction* act(const QString& text) {
        for (const ActionTable::Group& group : m_opened->window().actions().table().groups())
            for (QAction* action : group.actions())
                if (actText(action) == text && action->isVisible())
                    return action;
        return nullptr;
    }
    static bool trigger(const Page& page, const char* name) {
        for (QAction* action : page.actions())
            if (action->objectName() == QLatin1String(name) && action->isEnabled()) {
                action->trigger();
                return true;
            }
        return false;
    }
    void choose(const QString& container) {
        m_opened->window().show(MainWindow::Place::Containers);
        QTRY_VERIFY_WITH_TIMEOUT(!m_opened->bridge().snapshot()->containers.empty(), kPatience);
        m_opened->window().containers().select(
            QString::fromStdString(m_engine->containers().find(container.toStdString()).record.id.str()));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->window().containers().subject(), container, kPatience);
    }

    ExportGitDialog* exportDialog() {
        m_opened->window().show(MainWindow::Place::Images);
        m_opened->window().images().select(kStarter);
        [this] { QTRY_COMPARE_WITH_TIMEOUT(m_opened->window().images().subject(), kStarter, kPatience); }();
        QAction* exports = act("Export as git…");
        [exports] { QVERIFY(exports != nullptr && exports->isEnabled()); }();
        exports->trigger();
        [] { QTRY_VERIFY_WITH_TIMEOUT(openWindow<ExportGitDialog>() != nullptr, kPatience); }();
        return openWindow<ExportGitDialog>();
    }
    static void fillDirectory(ExportGitDialog* dialog, const QString& target) {
        auto* field = child<QLineEdit>(dialog, "exportDirectory");
        field->selectAll();
        QTest::keyClicks(field, target);
    }
    /// The newest of that title, once it has ended.
    Task* ended(const QString& title) {
        const auto task = [&]() -> Task* {
            for (Task* one : m_opened->bridge().tasks().tasks())
                if (one->title() == title)
                    return one;
            return nullptr;
        };
        if (!QTest::qWaitFor([&] { return task() != nullptr && !task()->running(); }, kPatience))
            for (const Task* one : m_opened->bridge().tasks().tasks())
                qWarning("a task: %s", qPrintable(one->title()));
        if (task() != nullptr)
            for (const TaskFailure& failure : task()->failures())
                qWarning("%s", failure.error.what());
        return task();
    }

    void run(const std::string& name, const std::string& image, const std::string& script) {
        CreateOptions options;
        options.image = image;
        options.name = name;
        options.network = "none";
        options.command = {"sh", "-c", script};
        Progress progress;
        const ContainerId id = m_engine->create(options, progress, {});
        m_engine->containers().start(id, false, {}, progress);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_engine->containers().find(id.str()).state.status == ContainerStatus::Exited, kPatience);
    }
    void commit(const std::string& container, const std::string& image) {
        CommitOptions options;
        options.container = container;
        options.target = Reference::parse(image);
        Progress progress;
        m_engine->commit(options, progress, {});
    }
    /// base:2 changed /shared and made /theirs; so did the container "mine", which made /own.
    void makeBases() {
        run("one", "outcrop-starter", "echo old > /shared");
        commit("one", "base:1");
        run("two", "base:1", "echo theirs > /shared; echo theirs > /theirs");
        commit("two", "base:2");
        run("mine", "base:1", "echo mine > /shared; echo mine > /own");
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->bridge().snapshot()->images.size(), size_t(3), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->bridge().snapshot()->containers.size(), size_t(3), kPatience);
    }

    TempDir m_dir;
    std::optional<Engine> m_engine;
    std::unique_ptr<OpenedWindow> m_opened;
};

OUTCROP_TEST(TestExports, QApplication)

} // namespace outcrop::test::tst_exports

#include "tst_exports.moc"
