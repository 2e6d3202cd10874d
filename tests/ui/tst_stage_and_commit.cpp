// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/commit_choice.h"
#include "ui/dialogs/commit_dialog.h"
#include "ui/dialogs/commit_settings.h"
#include "ui/dialogs/dockerfile_dialog.h"
#include "ui/dialogs/patch_hunks.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/file_tree_view.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace outcrop::test::tst_stage_and_commit {

using namespace ui;

/// What a commit will make, chosen and seen before it is made.
class TestStageAndCommit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS_NAMESPACES();
        m_bench = std::make_unique<PageBench>();
        m_bench->show(m_bench->containers().listPane(), m_bench->containers().detailPane());
        Progress progress;
        const Engine engine = m_bench->engine();
        engine.loadStarterImage(progress, {});
        // An image with a long text, of which the container changes both ends.
        run(engine, "base", "seq 100 > /long; echo old > /gone");
        CommitOptions base;
        base.container = "base";
        base.target = Reference::parse("base:1");
        base.changes = {"ENV KIND=base", "ENTRYPOINT [\"/bin/sh\"]", "CMD [\"-c\", \"true\"]"};
        engine.commit(base, progress, {});
        CreateOptions options;
        options.image = "base:1";
        options.name = "stage";
        options.network = "none";
        options.command = {"-c",
                           "sed -i -e s/^1\\$/first/ -e s/^100\\$/last/ /long; rm /gone; echo new > /new"};
        start(engine, options);
        const ContainerId id = engine.containers().find("stage").record.id;
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->container(id) != nullptr, kPatience);
        m_bench->containers().select(QString::fromStdString(id.str()));
    }
    void cleanupTestCase() { m_bench.reset(); }

    void aPatchIsDividedIntoItsHunks() {
        const std::string patch =
            "diff --git a/a b/a\nindex 1..2 100644\n--- a/a\n+++ b/a\n@@ -1,2 +1 @@\n--- x\n y\n"
            "@@ -9 +8,2 @@ z\n k\n+l\n\\ No newline at end of file\n"
            "diff --git a/b b/b\nnew file mode 100644\n--- /dev/null\n+++ b/b\n@@ -0,0 +1 @@\n+b\n";
        const std::vector<FileHunks> files = dividedPatch(patch);
        QCOMPARE(files.size(), size_t(1));
        QCOMPARE(files[0].path, std::string("/a"));
        QCOMPARE(files[0].hunks,
                 (std::vector<std::string>{"@@ -1,2 +1 @@\n--- x\n y\n",
                                           "@@ -9 +8,2 @@ z\n k\n+l\n\\ No newline at end of file\n"}));
        QVERIFY(dividedPatch("").empty());
    }

    void theTreeIsSortedByItsHeads() {
        auto* browser = m_bench->containers().detailPane()->findChild<ChangesTab*>()->browser();
        FileTreeView* tree = browser->view();
        const auto names = [tree] {
            QStringList all;
            for (int row = 0; row < tree->model()->rowCount(); ++row)
                all << tree->model()->index(row, 0).data().toString();
            return all.join(QLatin1Char(' '));
        };
        const auto click = [tree](FileTreeModel::Column column) {
            const int x = tree->header()->sectionViewportPosition(tree->fileModel()->sectionOf(column));
            QTest::mouseClick(tree->header()->viewport(), Qt::LeftButton, {}, {x + 10, 10});
        };
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringLiteral("gone long new"), kPatience);
        click(FileTreeModel::Column::What);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringLiteral("new long gone"), kPatience);
        const int what = tree->fileModel()->sectionOf(FileTreeModel::Column::What);
        QVERIFY(tree->header()->isSortIndicatorShown());
        QCOMPARE(tree->header()->sortIndicatorSection(), what);
        click(FileTreeModel::Column::Before); // by which nothing is sorted
        QCOMPARE(tree->header()->sortIndicatorSection(), what);
        const QVariantMap kept = browser->state();
        click(FileTreeModel::Column::Name);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringLiteral("gone long new"), kPatience);
        browser->setState(kept);
        QCOMPARE(browser->state().value(QStringLiteral("order")), kept.value(QStringLiteral("order")));
    }

    void theLayerIsSeenBeforeItIsMade() {
        CommitDialog* dialog = opened();
        auto* layer = child<QLabel>(dialog, "commitLayer");
        QVERIFY2(layer->text().contains(QStringLiteral("2 files")) &&
                     layer->text().contains(QStringLiteral("1 whiteout")),
                 qPrintable(layer->text()));
        item("D  gone")->setCheckState(0, Qt::Unchecked);
        QVERIFY2(!layer->text().contains(QStringLiteral("whiteout")), qPrintable(layer->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void onlyTheTickedHunkIsTaken() {
        CommitDialog* dialog = opened();
        QTRY_COMPARE_WITH_TIMEOUT(item("C  long")->childCount(), 2, kPatience);
        item("C  long")->child(1)->setCheckState(0, Qt::Unchecked);
        item("D  gone")->setCheckState(0, Qt::Unchecked);
        QVERIFY(child<QLineEdit>(dialog, "commandLine")->text().contains(QStringLiteral("--patch")));
        commitAs(dialog, "hunk:1");
        QCOMPARE(m_bench->engine().imageUnion("hunk:1")->find("/gone") != kNoNode, true);
        QVERIFY(m_bench->engine().imageUnion("hunk:1")->find("/new") != kNoNode);
        const std::string text = contentOf("hunk:1", "/long");
        QVERIFY2(text.starts_with("first\n2\n") && text.ends_with("99\n100\n"), text.c_str());
    }

    void whatItRunsIsChosenFromWhatItHas() {
        CommitDialog* dialog = opened();
        auto* settings = child<QPlainTextEdit>(dialog, "commitSettings");
        QVERIFY2(settings->toPlainText().contains(QStringLiteral("ENV KIND=\"base\"")) &&
                     settings->toPlainText().contains(QStringLiteral("ENTRYPOINT [\"/bin/sh\"]")),
                 qPrintable(settings->toPlainText()));
        auto* line = child<QLineEdit>(dialog, "commandLine");
        QVERIFY(!line->text().contains(QStringLiteral("-c ")));
        QString text = settings->toPlainText();
        settings->setPlainText(text.replace(QStringLiteral("KIND=\"base\""), QStringLiteral("KIND=mine")));
        QVERIFY2(line->text().contains(QStringLiteral("-c 'ENV KIND=mine'")), qPrintable(line->text()));
        // An entrypoint of its own would take the command away that is to be read below it.
        settings->setPlainText(
            text.replace(QStringLiteral("[\"/bin/sh\"]"), QStringLiteral("[\"/bin/ash\"]")));
        commitAs(dialog, "runs:1");
        const ProcessConfig made = m_bench->engine().images().details("runs:1").config.config;
        QCOMPARE(*made.entrypoint, std::vector<std::string>{"/bin/ash"});
        QCOMPARE(made.cmd->front(), std::string("-c"));
        QVERIFY(std::find(made.env.begin(), made.env.end(), "KIND=mine") != made.env.end());
    }

    void whatACommitCannotTakeAwayIsSaid() {
        CommitSettings settings;
        ProcessConfig config;
        config.env = {"A=1"};
        config.cmd = std::vector<std::string>{"sh"};
        settings.setConfig(config);
        QVERIFY(settings.changes().empty() && settings.kept().isEmpty());
        settings.setPlainText(QStringLiteral("CMD [\"ash\"]"));
        QCOMPARE(settings.kept(), QStringList(QStringLiteral("ENV A=\"1\"")));
        QCOMPARE(settings.changes(), std::vector<std::string>{"CMD [\"ash\"]"});
        settings.setPlainText(QStringLiteral("RUN x"));
        QVERIFY(!settings.problem().isEmpty());
        settings.setPlainText(QStringLiteral("WORKDIR relative"));
        QVERIFY(settings.problem().isEmpty()); // below that of the container
    }

    void theDockerfileIsSeenCopiedAndSaved() {
        CommitDialog* commit = opened();
        QTest::mouseClick(child<QPushButton>(commit, "asDockerfile"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<DockerfileDialog>() != nullptr, kPatience);
        auto* dialog = openWindow<DockerfileDialog>();
        const QString text = child<QPlainTextEdit>(dialog, "dockerfileText")->toPlainText();
        QVERIFY2(text.startsWith(QStringLiteral("FROM base:1\nRUN [\"rm\"")) &&
                     text.contains(QStringLiteral("ADD changes.tar.gz /")),
                 qPrintable(text));
        QTest::mouseClick(child<QPushButton>(dialog, "copyDockerfile"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), text);
        const QString directory = QString::fromStdString(m_bench->root()) + QStringLiteral("-build");
        emit dialog->saveRequested(directory);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<DockerfileDialog>() == nullptr, kPatience);
        QFile file(directory + QStringLiteral("/Dockerfile"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), text);
        QVERIFY(QFile::exists(directory + QStringLiteral("/changes.tar.gz")));
        QVERIFY(QDir(directory).removeRecursively());
        QTest::keyClick(commit, Qt::Key_Escape);
    }

private:
    static void start(const Engine& engine, const CreateOptions& options) {
        Progress progress;
        const ContainerId id = engine.create(options, progress, {});
        engine.containers().start(id, false, {}, progress);
        QTRY_VERIFY_WITH_TIMEOUT(engine.containers().find(id.str()).state.status == ContainerStatus::Exited,
                                 kPatience);
    }
    static void run(const Engine& engine, const std::string& name, const std::string& script) {
        CreateOptions options;
        options.image = "outcrop-starter";
        options.name = name;
        options.network = "none";
        options.command = {"sh", "-c", script};
        start(engine, options);
    }

    CommitDialog* opened() {
        for (QAction* action : m_bench->containers().actions())
            if (action->text() == QStringLiteral("Commit…")) {
                [&] { QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), kPatience); }();
                action->trigger();
            }
        [this] {
            QTRY_VERIFY_WITH_TIMEOUT(openWindow<CommitDialog>() != nullptr && choice() != nullptr &&
                                         choice()->topLevelItemCount() > 0,
                                     kPatience);
        }();
        return openWindow<CommitDialog>();
    }
    static CommitChoice* choice() { return child<CommitChoice>(openWindow<CommitDialog>(), "commitChoice"); }
    static QTreeWidgetItem* item(const char* text) {
        for (int i = 0; i < choice()->topLevelItemCount(); ++i)
            if (choice()->topLevelItem(i)->text(0).remove(QLatin1Char('/')) == QLatin1String(text))
                return choice()->topLevelItem(i);
        qFatal("no such row: %s", text);
    }
    void commitAs(CommitDialog* dialog, const char* name) {
        QSignalSpy committed(&m_bench->containers(), &ContainersPage::imageCommitted);
        QTest::keyClicks(child<QLineEdit>(dialog, "commitName"), name);
        QTest::mouseClick(child<QPushButton>(dialog, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(committed.size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CommitDialog>() == nullptr, kPatience);
    }
    std::string contentOf(const std::string& image, const std::string& path) const {
        const std::optional<UniqueFd> file = m_bench->engine().openImageFile(image, -1, path, {});
        return file ? readAll(file->get(), path) : std::string();
    }

    std::unique_ptr<PageBench> m_bench;
};

OUTCROP_TEST(TestStageAndCommit, QApplication)

} // namespace outcrop::test::tst_stage_and_commit

#include "tst_stage_and_commit.moc"
