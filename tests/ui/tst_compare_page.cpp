// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/compare_bench.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/compare_list_pane.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/saved_changes.h"
#include "ui/pages/subject_field.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/segmented_control.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <filesystem>

namespace outcrop::test::tst_compare_page {

using namespace ui;
namespace fs = std::filesystem;

class TestComparePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<CompareBench>();
        m_bench->write("one/etc/same", "1\n");
        m_bench->write("one/etc/text", "first\nsecond\n");
        m_bench->write("one/gone", "1\n");
        m_bench->write("one/etc/data", std::string(100, '\0') + "before");
        m_bench->write("one/etc/mode", "1\n");
        m_bench->write("two/etc/mode", "1\n");
        fs::permissions(m_bench->path("two/etc/mode"), fs::perms::owner_exec, fs::perm_options::add);
        m_bench->write("two/etc/none", "");
        m_bench->write("two/etc/data", std::string(100, '\0') + "after");
        m_bench->write("two/etc/same", "1\n");
        m_bench->write("two/etc/text", "first\nanother\n");
        m_bench->write("two/new/deep", "12345\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->pages().bridge().snapshot()->generation > 0, kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void nothingIsComparedBeforeBothAreNamed() {
        QVERIFY(m_bench->empty()->isVisible());
        QVERIFY(!m_bench->button("compareNow")->isEnabled());
        QTest::keyClicks(m_bench->list()->beforeField()->lineEdit(), m_bench->named("one"));
        QVERIFY(!m_bench->button("compareNow")->isEnabled());
        QTest::keyClick(m_bench->list()->beforeField()->lineEdit(), Qt::Key_Return);
        QVERIFY(m_bench->empty()->isVisible());
    }

    void twoFoldersByKeyboardAndDrop() {
        QVERIFY(dropPaths(m_bench->list()->afterField(), {20, 10}, {m_bench->named("two")}));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/new/deep"), kPatience);
        QVERIFY(m_bench->has("/etc/text"));
        QVERIFY(m_bench->has("/gone"));
        QVERIFY(!m_bench->has("/etc/same"));
        QCOMPARE(m_bench->letter("/new/deep"), QChar('A'));
        QCOMPARE(m_bench->letter("/etc/text"), QChar('C'));
        QCOMPARE(m_bench->letter("/gone"), QChar('D'));
        QVERIFY2(m_bench->facts().startsWith(QStringLiteral("3 added · 3 changed · 1 removed · +")),
                 qPrintable(m_bench->facts()));
        QCOMPARE(m_bench->pane()->command(),
                 QStringLiteral("outcrop compare %1 %2").arg(m_bench->named("one"), m_bench->named("two")));
    }

    void bothSidesOfAFile() {
        m_bench->pane()->browser()->view()->setCurrentPath("/etc/text");
        QTest::keyClick(m_bench->pane()->browser()->view(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->pane()->filePane()->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->pane()->filePane()->diffView()->isVisible(), kPatience);
        QCOMPARE(m_bench->pane()->filePane()->path(), QStringLiteral("/etc/text"));
    }

    void aBinaryFileTellsWhatIsTheSame() {
        m_bench->pane()->browser()->view()->setCurrentPath("/etc/data");
        QTRY_VERIFY_WITH_TIMEOUT(inSight<QPlainTextEdit>(m_bench->pane()->filePane()), kPatience);
        auto* told = inSight<QPlainTextEdit>(m_bench->pane()->filePane());
        QTRY_VERIFY_WITH_TIMEOUT(
            told->isVisible() && told->toPlainText().contains(QStringLiteral("of the file was there before")),
            kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->pane()->filePane()->path() == QStringLiteral("/etc/data"),
                                 kPatience);
    }

    /// F8 leads from the last change of a file to the next file, and words say what has no lines.
    void changesAreWalkedThroughAcrossFiles() {
        auto* view = m_bench->pane()->browser()->view();
        FilePane* pane = m_bench->pane()->filePane();
        const auto note = [pane] { return child<QLabel>(pane, "changeNote")->text(); };
        const auto at = [pane](const char* path) { return pane->path() == QString::fromLatin1(path); };
        const auto message = [this, pane](const QString& words) {
            return pane->findChild<EmptyState*>()->isVisible() && m_bench->wordsIn(pane).contains(words);
        };
        m_bench->pages().window()->activateWindow();
        view->setCurrentPath("/etc/data");
        view->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(at("/etc/data"), kPatience);
        QTest::keyClick(view, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(at("/etc/mode") && message(QStringLiteral("The content is the same")),
                                 kPatience);
        QVERIFY2(message(QStringLiteral("Only this changed: mode 06")), qPrintable(m_bench->wordsIn(pane)));
        QTest::keyClick(view, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(at("/etc/none") && message(QStringLiteral("The file is empty")), kPatience);
        QTest::keyClick(view, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(at("/etc/text") && pane->diffView()->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(note(), QStringLiteral("Change 1 of 1"), kPatience);
        QCOMPARE(pane->diffView()->currentChange(), 0);
        // From within the difference the focus stays there.
        pane->diffView()->setFocus();
        QTest::keyClick(pane->diffView(), Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(at("/new/deep") && pane->diffView()->hasFocus(), kPatience);
        QTest::keyClick(pane->diffView(), Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(at("/gone") && pane->diffView()->hasFocus(), kPatience);
        QTest::keyClick(pane->diffView(), Qt::Key_F8);
        QCOMPARE(note(), QStringLiteral("This is the last change."));
        QTest::keyClick(pane->diffView(), Qt::Key_F7);
        QTRY_VERIFY_WITH_TIMEOUT(at("/new/deep") && pane->diffView()->hasFocus(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(note(), QStringLiteral("Change 1 of 1"), kPatience);
        view->setCurrentPath("/etc/data");
        QTest::keyClick(view, Qt::Key_F7);
        QCOMPARE(note(), QStringLiteral("This is the first change."));
    }

    void whatDiffersIsSavedAsPatchAndLayer() {
        Progress quiet;
        const Engine engine = m_bench->pages().engine();
        const ComparedPtr compared =
            compareSubjects(engine, (m_bench->path("one")).string(), (m_bench->path("two")).string(), {}, {});
        const fs::path patch = m_bench->path("saved.patch");
        writeWhole(engine, CompareBench::text(patch), comparedPatch(compared, {"/etc/text"}), quiet, {});
        const std::string lines = m_bench->contentOf(patch);
        QVERIFY2(lines.find("-second\n+another\n") != std::string::npos, lines.c_str());
        QVERIFY2(lines.find("/new/deep") == std::string::npos, lines.c_str());
        const fs::path layer = m_bench->path("saved.tar");
        writeWhole(engine, CompareBench::text(layer), comparedLayer(compared, {}), quiet, {});
        QProcess tar;
        tar.start(QStringLiteral("tar"), {QStringLiteral("tf"), CompareBench::text(layer)});
        QVERIFY(tar.waitForFinished());
        const QByteArray names = tar.readAllStandardOutput();
        QVERIFY2(names.contains("new/deep") && names.contains(".wh.gone"), names.constData());
    }

    void swapped() {
        QTest::mouseClick(m_bench->button("compareSwap"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/new/deep") && m_bench->letter("/new/deep") == QChar('D'),
                                 kPatience);
        QCOMPARE(m_bench->letter("/gone"), QChar('A'));
    }

    void whatWasComparedIsOneClickAway() {
        auto* recent = child<QListWidget>(m_bench->list(), "compareRecent");
        QCOMPARE(recent->count(), 2);
        const QRect row = recent->visualItemRect(recent->item(1));
        QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/new/deep") && m_bench->letter("/new/deep") == QChar('A'),
                                 kPatience);
        const CompareListPane another; // as at the next start
        QCOMPARE(child<QListWidget>(&another, "compareRecent")->count(), 2);
        QCOMPARE(child<QListWidget>(&another, "compareRecent")->item(0)->text(),
                 m_bench->named("one") + QStringLiteral(" → ") + m_bench->named("two"));
    }

    void equalOnesAreSaidToBe() {
        m_bench->compare(m_bench->named("one"), m_bench->named("one"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->facts(), QStringLiteral("no difference"), kPatience);
    }

    void whatIsNotThereIsSaid() {
        m_bench->compare(m_bench->named("one"), QStringLiteral("nowhere:1"));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->empty()->isVisible(), kPatience);
        QStringList said;
        for (const QLabel* label : m_bench->empty()->findChildren<QLabel*>())
            said += label->text();
        QVERIFY2(said.join(u'\n').contains(QStringLiteral("nowhere:1")), qPrintable(said.join(u'\n')));
    }

    /// A repository that is dropped is asked about; its last commit is a side like any other.
    void aTreeOfGit() {
        const fs::path repository = m_bench->path("repository");
        m_bench->write("repository/etc/text", "first\nsecond\n");
        m_bench->write("repository/etc/tool", "1\n");
        git({"init", "-q", "."}, repository);
        git({"add", "-A"}, repository);
        git({"-c", "user.name=x", "-c", "user.email=x@y", "commit", "-q", "-m", "one"}, repository);
        m_bench->write("repository/etc/text", "first\nanother\n");
        fs::permissions(repository / "etc/tool", fs::perms::owner_exec, fs::perm_options::add);
        m_bench->list()->setSubjects({}, CompareBench::text(repository));
        QVERIFY(dropPaths(m_bench->list()->beforeField(), {20, 10}, {CompareBench::text(repository)}));
        auto* menu = m_bench->list()->beforeField()->findChild<QMenu*>(QStringLiteral("repositoryMenu"));
        QVERIFY(menu != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), kPatience);
        QCOMPARE(menu->actions().size(), 2);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_bench->list()->beforeField()->subject(),
                 QStringLiteral("git:%1@HEAD").arg(CompareBench::text(repository)));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->has("/etc/text"), kPatience);
        // What git does not know differs nowhere: owners, times, the repository itself.
        QVERIFY2(m_bench->facts().startsWith(QStringLiteral("0 added · 2 changed · 0 removed · +")),
                 qPrintable(m_bench->facts()));
        QVERIFY2(m_bench->what("/etc/tool").startsWith(QStringLiteral("mode 0644 → 07")),
                 qPrintable(m_bench->what("/etc/tool")));
        m_bench->pane()->browser()->view()->setCurrentPath("/etc/text");
        QTest::keyClick(m_bench->pane()->browser()->view(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->pane()->filePane()->path() == QStringLiteral("/etc/text") &&
                                     m_bench->pane()->filePane()->diffView()->isVisible(),
                                 kPatience);
        const QString shown = m_bench->pane()->filePane()->diffView()->wholeText();
        QVERIFY2(shown.contains(QStringLiteral("second")) && shown.contains(QStringLiteral("another")),
                 qPrintable(shown));
        QVERIFY(!m_bench->pane()->views()->isEnabledAt(1)); // packages
        const ComparedPtr compared = compareSubjects(
            m_bench->pages().engine(), "git:" + repository.string() + "@HEAD", repository.string(), {}, {});
        const fs::path patch = m_bench->path("git.patch");
        Progress quiet;
        writeWhole(m_bench->pages().engine(), CompareBench::text(patch), comparedPatch(compared, {}), quiet,
                   {});
        const std::string lines = m_bench->contentOf(patch);
        QVERIFY2(lines.find("-second\n+another\n") != std::string::npos, lines.c_str());
        QVERIFY2(lines.find(".git/") == std::string::npos, lines.c_str());
    }

    void aRevisionThatIsNotThereIsSaid() {
        m_bench->compare(QStringLiteral("git:%1@nowhere").arg(m_bench->named("repository")),
                         m_bench->named("one"));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_bench->empty()->isVisible() &&
                m_bench->wordsIn(m_bench->pane()).contains(QStringLiteral("repository@nowhere")),
            kPatience);
        m_bench->compare(QStringLiteral("git:%1").arg(m_bench->named("one")), m_bench->named("one"));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->empty()->isVisible() &&
                                     m_bench->wordsIn(m_bench->pane()).contains(m_bench->named("one")),
                                 kPatience);
    }

    void everyControlHasAName() {
        QCOMPARE(unnamedControls(m_bench->list()).join(u'\n'), QString());
        QCOMPARE(unnamedControls(m_bench->pane()).join(u'\n'), QString());
    }

private:
    static void git(const QStringList& words, const fs::path& directory) {
        QProcess git;
        git.setWorkingDirectory(CompareBench::text(directory));
        git.start(QStringLiteral("git"), words);
        QVERIFY(git.waitForFinished(kPatience));
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
    }

    std::unique_ptr<CompareBench> m_bench;
};

OUTCROP_TEST(TestComparePage, QApplication)

} // namespace outcrop::test::tst_compare_page

#include "tst_compare_page.moc"
