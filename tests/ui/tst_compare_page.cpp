// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/compare_list_pane.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/saved_changes.h"
#include "ui/pages/subject_field.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/page_header.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace outcrop::test::tst_compare_page {

using namespace ui;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

/// What an empty state in a pane says.
QString wordsIn(const QWidget* pane) {
    QStringList words;
    for (const QLabel* label : pane->findChild<EmptyState*>()->findChildren<QLabel*>())
        words += label->text();
    return words.join(u'\n');
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("outcrop-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, text(m_files.path() / "settings"));
        write(m_files.path() / "one/etc/same", "1\n");
        write(m_files.path() / "one/etc/text", "first\nsecond\n");
        write(m_files.path() / "one/gone", "1\n");
        write(m_files.path() / "one/etc/data", std::string(100, '\0') + "before");
        write(m_files.path() / "one/etc/mode", "1\n");
        write(m_files.path() / "two/etc/mode", "1\n");
        fs::permissions(m_files.path() / "two/etc/mode", fs::perms::owner_exec, fs::perm_options::add);
        write(m_files.path() / "two/etc/none", "");
        write(m_files.path() / "two/etc/data", std::string(100, '\0') + "after");
        write(m_files.path() / "two/etc/same", "1\n");
        write(m_files.path() / "two/etc/text", "first\nanother\n");
        write(m_files.path() / "two/new/deep", "12345\n");
        m_bench = std::make_unique<PageBench>();
        m_list = qobject_cast<CompareListPane*>(m_bench->comparison().listPane());
        m_pane = qobject_cast<ComparePane*>(m_bench->comparison().detailPane());
        m_bench->show(m_list, m_pane);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->generation > 0, kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void nothingIsComparedBeforeBothAreNamed() {
        QVERIFY(empty()->isVisible());
        QVERIFY(!button("compareNow")->isEnabled());
        QTest::keyClicks(m_list->beforeField()->lineEdit(), text(m_files.path() / "one"));
        QVERIFY(!button("compareNow")->isEnabled());
        QTest::keyClick(m_list->beforeField()->lineEdit(), Qt::Key_Return);
        QVERIFY(empty()->isVisible());
    }

    void twoFoldersByKeyboardAndDrop() {
        QVERIFY(dropPaths(m_list->afterField(), {20, 10}, {text(m_files.path() / "two")}));
        QTRY_VERIFY_WITH_TIMEOUT(has("/new/deep"), kPatience);
        QVERIFY(has("/etc/text"));
        QVERIFY(has("/gone"));
        QVERIFY(!has("/etc/same"));
        QCOMPARE(letter("/new/deep"), QChar('A'));
        QCOMPARE(letter("/etc/text"), QChar('C'));
        QCOMPARE(letter("/gone"), QChar('D'));
        QVERIFY2(facts().startsWith(QStringLiteral("3 added · 3 changed · 1 removed · +")),
                 qPrintable(facts()));
        QCOMPARE(m_pane->command(), QStringLiteral("outcrop compare %1 %2")
                                        .arg(text(m_files.path() / "one"), text(m_files.path() / "two")));
    }

    void bothSidesOfAFile() {
        m_pane->browser()->view()->setCurrentPath("/etc/text");
        QTest::keyClick(m_pane->browser()->view(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->filePane()->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->filePane()->diffView()->isVisible(), kPatience);
        QCOMPARE(m_pane->filePane()->path(), QStringLiteral("/etc/text"));
    }

    void aBinaryFileTellsWhatIsTheSame() {
        m_pane->browser()->view()->setCurrentPath("/etc/data");
        QTRY_VERIFY_WITH_TIMEOUT(inSight<QPlainTextEdit>(m_pane->filePane()), kPatience);
        auto* told = inSight<QPlainTextEdit>(m_pane->filePane());
        QTRY_VERIFY_WITH_TIMEOUT(
            told->isVisible() && told->toPlainText().contains(QStringLiteral("of the file was there before")),
            kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->filePane()->path() == QStringLiteral("/etc/data"), kPatience);
    }

    /// F8 leads from the last change of a file to the next file, and words say what has no lines.
    void changesAreWalkedThroughAcrossFiles() {
        auto* view = m_pane->browser()->view();
        FilePane* pane = m_pane->filePane();
        const auto note = [pane] { return child<QLabel>(pane, "changeNote")->text(); };
        const auto at = [pane](const char* path) { return pane->path() == QString::fromLatin1(path); };
        const auto message = [pane](const QString& words) {
            return pane->findChild<EmptyState*>()->isVisible() && wordsIn(pane).contains(words);
        };
        m_bench->window()->activateWindow();
        view->setCurrentPath("/etc/data");
        view->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(at("/etc/data"), kPatience);
        QTest::keyClick(view, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(at("/etc/mode") && message(QStringLiteral("The content is the same")),
                                 kPatience);
        QVERIFY2(message(QStringLiteral("Only this changed: mode 06")), qPrintable(wordsIn(pane)));
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
        const Engine engine = m_bench->engine();
        const ComparedPtr compared =
            compareSubjects(engine, (m_files.path() / "one").string(), (m_files.path() / "two").string(), {});
        const fs::path patch = m_files.path() / "saved.patch";
        writeWhole(engine, text(patch), comparedPatch(compared, {"/etc/text"}), quiet, {});
        const std::string lines = contentOf(patch);
        QVERIFY2(lines.find("-second\n+another\n") != std::string::npos, lines.c_str());
        QVERIFY2(lines.find("/new/deep") == std::string::npos, lines.c_str());
        const fs::path layer = m_files.path() / "saved.tar";
        writeWhole(engine, text(layer), comparedLayer(compared, {}), quiet, {});
        QProcess tar;
        tar.start(QStringLiteral("tar"), {QStringLiteral("tf"), text(layer)});
        QVERIFY(tar.waitForFinished());
        const QByteArray names = tar.readAllStandardOutput();
        QVERIFY2(names.contains("new/deep") && names.contains(".wh.gone"), names.constData());
    }

    void swapped() {
        QTest::mouseClick(button("compareSwap"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(has("/new/deep") && letter("/new/deep") == QChar('D'), kPatience);
        QCOMPARE(letter("/gone"), QChar('A'));
    }

    void whatWasComparedIsOneClickAway() {
        auto* recent = child<QListWidget>(m_list, "compareRecent");
        QCOMPARE(recent->count(), 2);
        const QRect row = recent->visualItemRect(recent->item(1));
        QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_VERIFY_WITH_TIMEOUT(has("/new/deep") && letter("/new/deep") == QChar('A'), kPatience);
        const CompareListPane another; // as at the next start
        QCOMPARE(child<QListWidget>(&another, "compareRecent")->count(), 2);
        QCOMPARE(child<QListWidget>(&another, "compareRecent")->item(0)->text(),
                 text(m_files.path() / "one") + QStringLiteral(" → ") + text(m_files.path() / "two"));
    }

    void equalOnesAreSaidToBe() {
        m_bench->comparison().compare(text(m_files.path() / "one"), text(m_files.path() / "one"));
        QTRY_COMPARE_WITH_TIMEOUT(facts(), QStringLiteral("no difference"), kPatience);
    }

    void whatIsNotThereIsSaid() {
        m_bench->comparison().compare(text(m_files.path() / "one"), QStringLiteral("nowhere:1"));
        QTRY_VERIFY_WITH_TIMEOUT(empty()->isVisible(), kPatience);
        QStringList said;
        for (const QLabel* label : empty()->findChildren<QLabel*>())
            said += label->text();
        QVERIFY2(said.join(u'\n').contains(QStringLiteral("nowhere:1")), qPrintable(said.join(u'\n')));
    }

    void everyControlHasAName() {
        QCOMPARE(unnamedControls(m_list).join(u'\n'), QString());
        QCOMPARE(unnamedControls(m_pane).join(u'\n'), QString());
    }

private:
    static std::string contentOf(const fs::path& file) {
        std::ostringstream bytes;
        bytes << std::ifstream(file).rdbuf();
        return bytes.str();
    }
    static QString text(const fs::path& path) { return QString::fromStdString(path.string()); }
    QPushButton* button(const char* name) const { return child<QPushButton>(m_list, name); }
    EmptyState* empty() const { return child<EmptyState>(m_pane, "compareEmpty"); }
    FileTreeModel* model() const { return m_pane->browser()->view()->fileModel(); }
    bool has(const char* path) const {
        return m_pane->browser()->isVisible() && model()->indexOfPath(path).isValid();
    }
    QChar letter(const char* path) const {
        return model()->indexOfPath(path).data(FileTreeModel::ChangeLetter).toChar();
    }
    QString facts() const {
        for (const QLabel* label : m_pane->findChild<PageHeader*>()->findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("added")) ||
                label->text().contains(QStringLiteral("difference")))
                return label->text();
        return {};
    }

    TempDir m_files;
    std::unique_ptr<PageBench> m_bench;
    CompareListPane* m_list = nullptr;
    ComparePane* m_pane = nullptr;
};

OUTCROP_TEST(TestComparePage, QApplication)

} // namespace outcrop::test::tst_compare_page

#include "tst_compare_page.moc"
