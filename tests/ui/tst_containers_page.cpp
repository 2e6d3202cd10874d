// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/commit_choice.h"
#include "ui/dialogs/commit_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/save_as.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace outcrop::test::tst_containers_page {

using namespace ui;

namespace {

class NoProgress : public Progress {};

} // namespace

class TestContainersPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS_NAMESPACES();
        m_bench = std::make_unique<PageBench>();
        m_list = m_bench->containers().listPane();
        m_detail = m_bench->containers().detailPane();
        m_bench->show(m_list, m_detail);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void emptyPageLeadsToImages() {
        QSignalSpy wanted(&m_bench->containers(), &ContainersPage::imagesWanted);
        QTRY_VERIFY_WITH_TIMEOUT(emptyButton() != nullptr && emptyButton()->isVisible(), kPatience);
        QTest::mouseClick(emptyButton(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void runFromTheDialog() {
        NoProgress progress;
        m_bench->engine().loadStarterImage(progress, {});
        m_bench->show(m_bench->images().listPane(), m_bench->images().detailPane());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->images().actions().at(0)->isEnabled(), kPatience);
        QSignalSpy started(&m_bench->images(), &ImagesPage::containerStarted);
        m_bench->images().runSelected();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() != nullptr, kPatience);
        auto* dialog = openWindow<RunDialog>();
        QTest::keyClicks(child<QLineEdit>(dialog, "runName"), "edit");
        child<QLineEdit>(dialog, "runCommand")
            ->setText(QStringLiteral(
                "sh -c 'echo hello log; echo x > /etc/new; rm /etc/motd; echo hi >> /etc/issue; "
                "exec sleep 1000'"));
        dialog->addMount(
            {MountRequest::Type::Volume, QStringLiteral("chest"), QStringLiteral("/chest"), false}, false);
        QTest::mouseClick(child<QPushButton>(dialog, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, kPatience);
        m_id = started.at(0).at(0).toString();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() == nullptr, kPatience);
        m_bench->show(m_list, m_detail);
        m_bench->containers().select(m_id);
        QTRY_COMPARE_WITH_TIMEOUT(m_list->findChild<ListView*>()->currentId(), m_id, kPatience);
    }

    void changesShowLettersAndWords() {
        QTRY_COMPARE_WITH_TIMEOUT(letter("/etc/new"), QStringLiteral("A"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(letter("/etc/motd"), QStringLiteral("D"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(letter("/etc/issue"), QStringLiteral("C"), kPatience);
        QCOMPARE(letter("/etc"), QStringLiteral("C"));
        const auto* model = tree()->fileModel();
        const QModelIndex issue = model->indexOfPath("/etc/issue");
        QVERIFY(!issue.siblingAtColumn(model->sectionOf(FileTreeModel::Column::What))
                     .data()
                     .toString()
                     .isEmpty());
        const auto& strata = m_detail->findChild<LayerStack*>()->strata();
        QVERIFY(strata.constLast().writable);
        QVERIFY2(strata.constLast().detail.contains(QStringLiteral("5")),
                 qPrintable(strata.constLast().detail));
    }

    void openingAFileShowsItsLineDiff() {
        tree()->setCurrentPath("/etc/issue");
        auto* changes = m_detail->findChild<ChangesTab*>();
        QTRY_VERIFY_WITH_TIMEOUT(inSight<DiffView>(changes), kPatience);
        auto* diff = inSight<DiffView>(changes);
        QVERIFY(diff->rowCount() > 0);
        QVERIFY(diff->find(QStringLiteral("hi")));
        QCOMPARE(child<QLabel>(changes, "filePath")->text(), QStringLiteral("/etc/issue"));
        // A removed one has a before and no after.
        tree()->setCurrentPath("/etc/motd");
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(changes, "filePath")->text(), QStringLiteral("/etc/motd"),
                                  kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(diff->isVisible() && diff->rowCount() > 0, kPatience);
    }

    void changesAreLiveWhileItRuns() {
        execInside("touch /tmp/later");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/tmp/later"), QStringLiteral("A"), kPatience);
    }

    void aPathIsPutBackAndThatUndone() {
        QVERIFY(!child<QPushButton>(m_detail, "undoPutBack")->isVisible());
        tree()->setCurrentPath("/etc/new");
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(tree()->viewport(), &event);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QMenu>() != nullptr, kPatience);
        QMenu* menu = openWindow<QMenu>();
        QStringList words;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                words << action->text();
        QCOMPARE(words.join(u'\n'),
                 QStringLiteral("Show the difference\nCopy path\nHistory of the path…\nSave as…\nSave the "
                                "changes here as patch…\n"
                                "Save the changes here as layer (tar)…\nSave all changes…\nCommit only "
                                "this…\nPut back…\nShow only what this process wrote\nCopy command"));
        child<QAction>(menu, "putBack")->trigger();
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(letter("/etc/new"), QString(), kPatience);
        auto* undo = child<QPushButton>(m_detail, "undoPutBack");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kPatience);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(letter("/etc/new"), QStringLiteral("A"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!undo->isVisible(), kPatience);
    }

    void severalPathsAreCopiedCommittedSavedAndPutBackAtOnce() {
        execInside("mkdir /etc/dir; echo in >/etc/dir/in; echo two >/etc/two");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/etc/two"), QStringLiteral("A"), kPatience);
        choose({"/etc/new", "/etc/dir", "/etc/dir/in", "/etc/two"});
        QTest::keySequence(tree(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 4);
        // What is chosen survives what the container does meanwhile.
        execInside("touch /tmp/meanwhile");
        QTRY_COMPARE_WITH_TIMEOUT(letter("/tmp/meanwhile"), QStringLiteral("A"), kPatience);
        QMenu* menu = openMenu();
        QStringList words;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                words << action->text();
        QCOMPARE(
            words.join(u'\n'),
            QStringLiteral("Copy 4 paths\nSave 3 things as one tar…\nSave the changes of 4 paths as patch…\n"
                           "Save the changes of 4 paths as layer (tar)…\nCommit only these 4 paths…\n"
                           "Put back 4 paths…\nCopy command"));
        const std::optional<Saving> saving = savingOf(*menu->actions().at(1));
        QVERIFY(saving.has_value());
        const TempDir folder;
        const QString tar = QString::fromStdString((folder.path() / "several.tar").string());
        Progress progress;
        writeWhole(m_bench->engine(), tar, saving->write, progress, {});
        QProcess list;
        list.start(QStringLiteral("tar"), {QStringLiteral("tf"), tar});
        QVERIFY(list.waitForFinished(kPatience));
        QStringList members =
            QString::fromUtf8(list.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        members.sort();
        QCOMPARE(members.join(u' '), QStringLiteral("etc/dir/ etc/dir/in etc/new etc/two"));
        child<QAction>(menu, "commitOnly")->trigger();
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CommitDialog>() != nullptr, kPatience);
        auto* choice = child<CommitChoice>(openWindow<CommitDialog>(), "commitChoice");
        QTRY_VERIFY_WITH_TIMEOUT(choice->topLevelItemCount() > 0, kPatience);
        CommitOptions options;
        choice->choose(options);
        std::sort(options.only.begin(), options.only.end());
        QCOMPARE(options.only, (std::vector<std::string>{"/etc/dir", "/etc/new", "/etc/two"}));
        QTest::keyClick(openWindow<CommitDialog>(), Qt::Key_Escape);
        menu = openMenu();
        child<QAction>(menu, "putBack")->trigger();
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
        for (const char* path : {"/etc/new", "/etc/dir", "/etc/two"})
            QTRY_COMPARE_WITH_TIMEOUT(letter(path), QString(), kPatience);
        auto* undo = child<QPushButton>(m_detail, "undoPutBack");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kPatience);
        QTest::mouseClick(undo, Qt::LeftButton);
        for (const char* path : {"/etc/new", "/etc/dir/in", "/etc/two"})
            QTRY_COMPARE_WITH_TIMEOUT(letter(path), QStringLiteral("A"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!undo->isVisible(), kPatience);
    }

    void imageLayersCanBeLookedAt() {
        auto* stack = m_detail->findChild<LayerStack*>();
        auto* changes = m_detail->findChild<ChangesTab*>();
        tree()->setCurrentPath("/etc/issue");
        QTRY_VERIFY_WITH_TIMEOUT(inSight<DiffView>(changes), kPatience);
        stack->setCurrent(0);
        QTRY_VERIFY_WITH_TIMEOUT(letter("/bin/busybox") == QLatin1String("A"), kPatience);
        // The file that is open follows to what the layer has, and back.
        QTRY_VERIFY_WITH_TIMEOUT(!inSight<DiffView>(changes), kPatience);
        QCOMPARE(child<QLabel>(changes, "filePath")->text(), QStringLiteral("/etc/issue"));
        stack->setCurrent(int(stack->strata().size()) - 1);
        QTRY_COMPARE_WITH_TIMEOUT(letter("/etc/new"), QStringLiteral("A"), kPatience);
        QCOMPARE(letter("/bin/busybox"), QString());
        QTRY_VERIFY_WITH_TIMEOUT(inSight<DiffView>(changes), kPatience);
    }

    void logsFollow() {
        m_bench->containers().showTab(2);
        auto* log = m_detail->findChild<LogView*>();
        QTRY_VERIFY_WITH_TIMEOUT(log->toPlainText().contains(QStringLiteral("hello log")), kPatience);
    }

    void filesMountsAndConfigAreFilled() {
        m_bench->containers().showTab(1);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOfVisibleTree() > 5, kPatience);
        m_bench->containers().showTab(3);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOfVisibleTree(), 1, kPatience);
        m_bench->containers().showTab(6);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOfVisibleTree() >= 3, kPatience);
        m_bench->containers().showTab(0);
    }

    void commitMakesAnImage() {
        QSignalSpy committed(&m_bench->containers(), &ContainersPage::imageCommitted);
        action(QStringLiteral("Commit…"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CommitDialog>() != nullptr, kPatience);
        QTest::keyClicks(child<QLineEdit>(openWindow<CommitDialog>(), "commitName"), "edited:1");
        QTest::mouseClick(child<QPushButton>(openWindow<CommitDialog>(), "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(committed.size(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->images.size(), size_t(2), kPatience);
    }

    void commitTakesWhatIsTicked() {
        QSignalSpy committed(&m_bench->containers(), &ContainersPage::imageCommitted);
        action(QStringLiteral("Commit…"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CommitDialog>() != nullptr, kPatience);
        auto* dialog = openWindow<CommitDialog>();
        auto* choice = child<QTreeWidget>(dialog, "commitChoice");
        QTRY_VERIFY_WITH_TIMEOUT(choice->topLevelItemCount() > 0, kPatience);
        for (int i = 0; i < choice->topLevelItemCount(); ++i)
            choice->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!child<QPushButton>(dialog, "verb")->isEnabled());
        const auto found = choice->findItems(QStringLiteral("A  new"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        found.first()->setCheckState(0, Qt::Checked);
        QTest::keyClicks(child<QLineEdit>(dialog, "commitName"), "part:1");
        QTest::mouseClick(child<QPushButton>(dialog, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(committed.size(), 1, kPatience);
        const auto files = m_bench->engine().imageUnion("part:1");
        QVERIFY(files->find("/etc/new") != kNoNode);
        QVERIFY(files->find("/etc/motd") != kNoNode); // which the container removed
        QVERIFY(files->find("/tmp/later") == kNoNode);
    }

    void everyControlHasAName() {
        QCOMPARE(unnamedControls(m_list).join(QLatin1Char('\n')), QString());
        QCOMPARE(unnamedControls(m_detail).join(QLatin1Char('\n')), QString());
    }

    void stopEnds() {
        QVERIFY(action(QStringLiteral("Stop"))->isEnabled());
        // PID 1 of a namespace ignores a SIGTERM it has no handler for, so that a stop waits for its timeout.
        action(QStringLiteral("Kill"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action(QStringLiteral("Start"))->isEnabled(), kPatience);
        QVERIFY(!action(QStringLiteral("Stop"))->isEnabled());
    }

    void removeAsksWithNameAndBytes() {
        m_bench->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window()->isActiveWindow(), kPatience);
        m_list->findChild<ListView*>()->setFocus();
        QTest::keyClick(m_list->findChild<ListView*>(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        auto* confirm = openWindow<ConfirmDialog>();
        const QString question = child<QLabel>(confirm, "question")->text();
        QVERIFY2(question.contains(QStringLiteral("edit")) && question.contains(QStringLiteral("B)")),
                 qPrintable(question));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->containers.empty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(emptyButton() != nullptr && emptyButton()->isVisible(), kPatience);
        QCOMPARE(m_bench->bridge().snapshot()->volumes.size(), size_t(1)); // a named volume stays
    }

private:
    /// Of the changes tab, the only one whose paths have a letter; tabs change their order when they are
    /// shown.
    FileTreeView* tree() const { return m_detail->findChild<ChangesTab*>()->browser()->view(); }

    /// The first by a click, the others with Ctrl held.
    void choose(const QList<QByteArray>& paths) const {
        for (const QByteArray& path : paths)
            for (QModelIndex above = tree()->fileModel()->indexOfPath(path).parent(); above.isValid();
                 above = above.parent())
                tree()->expand(above);
        Qt::KeyboardModifiers held;
        for (const QByteArray& path : paths) {
            const QModelIndex index = tree()->fileModel()->indexOfPath(path);
            QVERIFY2(index.isValid(), path.constData());
            tree()->scrollTo(index);
            QTest::mouseClick(tree()->viewport(), Qt::LeftButton, held, tree()->visualRect(index).center());
            held = Qt::ControlModifier;
        }
    }

    QMenu* openMenu() const {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(tree()->viewport(), &event);
        return openWindow<QMenu>();
    }

    QString letter(const QByteArray& path) const {
        const QModelIndex index = tree()->fileModel()->indexOfPath(path);
        return index.isValid() ? QString(index.data(FileTreeModel::ChangeLetter).toChar()) : QString();
    }

    QPushButton* emptyButton() const {
        for (auto* button : m_detail->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Go to images"))
                return button;
        return nullptr;
    }

    QAction* action(const QString& text) const {
        for (QAction* action : m_bench->containers().actions())
            if (action->text() == text)
                return action;
        qFatal("no such action: %s", qPrintable(text));
    }

    int rowsOfVisibleTree() const {
        for (auto* view : m_detail->findChildren<QTreeView*>())
            if (view->isVisible())
                return view->model()->rowCount();
        return 0;
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
    QString m_id;
    QWidget* m_list = nullptr;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestContainersPage, QApplication)

} // namespace outcrop::test::tst_containers_page

#include "tst_containers_page.moc"
