// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/archive_fixture.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/problem_label.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/found_file_source.h"
#include "ui/pages/found_files_view.h"
#include "ui/pages/search_form.h"
#include "ui/pages/search_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <fstream>
#include <sstream>

namespace outcrop::test::tst_search_page {

using namespace ui;

namespace {

const std::string kBase = TarWriter()
                              .directory("etc")
                              .file("etc/issue", "welcome\nneedle in base\n")
                              .file("etc/shadow", "root:*:1::\n", 0600)
                              .file("etc/issue.net", std::string(3000, 'x'))
                              .finish();
const std::string kApp = TarWriter().directory("app").file("app/suid", "#!", 04755).finish();
const std::string kClean = TarWriter().file("etc/.wh.shadow", "").file("etc/issue", "no more\n").finish();

std::string contentOf(const std::filesystem::path& file) {
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

} // namespace

class TestSearchPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::setOrganizationName(QStringLiteral("outcrop-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString((m_files.path() / "settings").string()));
        m_bench = std::make_unique<PageBench>();
        m_form = qobject_cast<SearchForm*>(m_bench->search().listPane());
        m_pane = qobject_cast<SearchPane*>(m_bench->search().detailPane());
        m_bench->show(m_form, m_pane);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->generation > 0, kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void anEmptyStoreSaysSo() {
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("nothing to look through yet")),
                                 kPatience);
        loadImages();
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->images.size(), size_t(2), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Where is that file?")), kPatience);
    }

    void namesAreFoundAsOneTypes() {
        QTest::keyClicks(edit("searchName"), QStringLiteral("ISSUE"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(),
                                  QStringLiteral("app:1: /etc/issue 3, /etc/issue.net 1; "
                                                 "other:1: /etc/issue 1, /etc/issue.net 1"),
                                  kPatience);
        QCOMPARE(facts(), QStringLiteral("4 files · in 2 places"));
        QCOMPARE(m_pane->command(), QStringLiteral("outcrop search -i -- ISSUE"));
    }

    void hiddenFilesAreMarked() {
        click("searchHidden");
        QTRY_COMPARE_WITH_TIMEOUT(rows(),
                                  QStringLiteral("app:1: /etc/issue 1 replaced by layer 3, /etc/issue 3, "
                                                 "/etc/issue.net 1; "
                                                 "other:1: /etc/issue 1, /etc/issue.net 1"),
                                  kPatience);
        QVERIFY(!m_pane->view()->isColumnHidden(FoundFilesModel::State));
    }

    void aFileIsShownByKeyboard() {
        QTest::keyClick(edit("searchName"), Qt::Key_Down);
        QVERIFY(m_pane->view()->hasFocus());
        const FoundFilesModel* found = m_pane->view()->files();
        QCOMPARE(found->fileOf(m_pane->view()->current())->path, std::string("/etc/issue"));
        std::string opened;
        const auto connection =
            connect(&m_bench->search(), &SearchPage::fileOpened, this,
                    [&](const FoundPlace& place, const FoundFile& file) {
                        opened = place.name + " " + std::to_string(file.layer) + " " + file.path;
                        m_bench->images().showPath(QString::fromStdString(place.name), file.layer - 1,
                                                   QByteArray::fromStdString(file.path));
                    });
        QTest::keyClick(m_pane->view(), Qt::Key_Return);
        disconnect(connection);
        QCOMPARE(opened, std::string("app:1 1 /etc/issue"));
        auto* tree = m_bench->images().detailPane()->findChild<FileTreeView*>();
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentPath(), QByteArray("/etc/issue"), kPatience);
        auto* file = m_bench->images().detailPane()->findChild<FilePane*>();
        QTRY_VERIFY_WITH_TIMEOUT(file->findChild<QPlainTextEdit*>(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(file->findChild<QPlainTextEdit*>()->toPlainText(),
                                  QStringLiteral("welcome\nneedle in base\n"), kPatience);
    }

    void aMenuCopiesThePath() {
        auto* view = m_pane->view();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(view->viewport(), &event);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QMenu>() != nullptr, kPatience);
        QMenu* menu = openWindow<QMenu>();
        QStringList words;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                words << action->text() + (action->isEnabled() ? QString() : QStringLiteral(" (off)"));
        QCOMPARE(words.join(QStringLiteral(", ")),
                 QStringLiteral("Show in its tree, Copy path, Save as…, Copy command"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/etc/issue"));
    }

    void aReplacedFileIsSavedAsItWas() {
        const FoundFilesModel* found = m_pane->view()->files();
        const QModelIndex first = found->index(0, 0, found->index(0, 0));
        const std::string source = sourceOf(*found->placeOf(first), *found->fileOf(first));
        const auto target = m_files.path() / "saved";
        Progress quiet;
        saveSource(m_bench->engine(), source, QString::fromStdString(target.string()), quiet, {});
        QCOMPARE(contentOf(target), std::string("welcome\nneedle in base\n"));
    }

    void mistakesAreSaidAtTheField() {
        click("searchNameRegex");
        edit("searchName")->selectAll();
        QTest::keyClicks(edit("searchName"), QStringLiteral("["));
        QTRY_VERIFY_WITH_TIMEOUT(problems().contains(QStringLiteral("no regular expression")), kPatience);
        edit("searchName")->selectAll();
        QTest::keyClicks(edit("searchName"), QStringLiteral("iss.e$"));
        QTRY_VERIFY_WITH_TIMEOUT(problems().isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(rows().startsWith(QStringLiteral("app:1: /etc/issue 1 replaced")),
                                 kPatience);
        const QList<QPair<const char*, const char*>> wrong{
            {"searchMinSize", "10 apples"}, {"searchOwner", "root"}, {"searchDigest", "abc"}};
        for (const auto& [name, words] : wrong) {
            QTest::keyClicks(edit(name), QLatin1String(words));
            QTest::keyClick(edit(name), Qt::Key_Return);
            QTRY_VERIFY2_WITH_TIMEOUT(!problems().isEmpty(), name, kPatience);
            edit(name)->clear();
            QTest::keyClick(edit(name), Qt::Key_Return);
            QTRY_VERIFY2_WITH_TIMEOUT(problems().isEmpty(), name, kPatience);
        }
        click("searchNameRegex");
    }

    void factsNarrowIt() {
        edit("searchName")->clear();
        edit("searchMinSize")->setText(QStringLiteral("1k"));
        QTest::keyClick(edit("searchMinSize"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            rows(), QStringLiteral("app:1: /etc/issue.net 1; other:1: /etc/issue.net 1"), kPatience);
        edit("searchMinSize")->clear();
        auto* mode = child<QComboBox>(m_form, "searchMode");
        mode->setFocus();
        QTest::keyClick(mode, Qt::Key_Down); // setuid comes first
        QTest::keyClick(mode->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), QStringLiteral("app:1: /app/suid 2"), kPatience);
        QCOMPARE(m_pane->command(), QStringLiteral("outcrop search -i --deleted --mode setuid"));
        mode->lineEdit()->clear();
        QTest::keyClick(mode->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Where is that file?")), kPatience);
    }

    void textsAreFoundWhenReturnIsPressed() {
        QTest::keyClicks(edit("searchContent"), QStringLiteral("Needle"));
        QTest::qWait(200);
        QVERIFY(rows().isEmpty());
        QTest::keyClick(edit("searchContent"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            rows(), QStringLiteral("app:1: /etc/issue 1 replaced by layer 3; other:1: /etc/issue 1"),
            kPatience);
        const QModelIndex place = m_pane->view()->files()->index(0, 0);
        const QModelIndex line = m_pane->view()->files()->index(0, FoundFilesModel::Text, place);
        QCOMPARE(line.data().toString(), QStringLiteral("needle in base"));
        QCOMPARE(line.siblingAtColumn(FoundFilesModel::Line).data().toString(), QStringLiteral("2"));
        QVERIFY(m_pane->view()->isColumnHidden(FoundFilesModel::Size));
    }

    void onlyOnePlace() {
        auto* only = child<QComboBox>(m_form, "searchOnly");
        QTest::keyClicks(only->lineEdit(), QStringLiteral("other:1"));
        QTest::keyClick(only->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), QStringLiteral("other:1: /etc/issue 1"), kPatience);
        only->lineEdit()->setText(QStringLiteral("nowhere"));
        QTest::keyClick(only->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(problems().contains(QStringLiteral("nowhere")), kPatience);
        only->lineEdit()->clear();
        QTest::keyClick(only->lineEdit(), Qt::Key_Return);
    }

    void whatIsNotThereIsSaid() {
        edit("searchContent")->setText(QStringLiteral("not anywhere"));
        QTest::mouseClick(child<QPushButton>(m_form, "searchNow"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Nothing was found")), kPatience);
        QCOMPARE(facts(), QStringLiteral("nothing found"));
    }

    void aSearchIsStopped() {
        edit("searchContent")->setText(QStringLiteral("needle"));
        edit("searchContent")->setFocus();
        QTest::mouseClick(child<QPushButton>(m_form, "searchNow"), Qt::LeftButton);
        m_pane->stop();
        QVERIFY(facts().startsWith(QStringLiteral("stopped")));
        QTest::qWait(300); // whatever was on its way
        QVERIFY(facts().startsWith(QStringLiteral("stopped")));
        for (auto* button : m_pane->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Search again"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(facts().startsWith(QStringLiteral("2 lines")), kPatience);
    }

    void theFormIsRemembered() {
        SearchForm another;
        another.setState(m_form->state()); // as at the next start
        QVERIFY(another.wish() == m_form->wish());
        QCOMPARE(another.wish().content, std::string("needle"));
        QVERIFY(another.wish().hidden);
    }

    void everyControlHasAName() {
        QCOMPARE(unnamedControls(m_form).join(u'\n'), QString());
        QCOMPARE(unnamedControls(m_pane).join(u'\n'), QString());
    }

private:
    void loadImages() const {
        ImageFixture app;
        app.layers = {kBase, kApp, kClean};
        app.names = {"app:1"};
        ImageFixture other;
        other.layers = {kBase};
        other.names = {"other:1"};
        Progress quiet;
        const UniqueFd archive = memoryFile(dockerArchive({app, other}));
        const Engine engine = m_bench->engine();
        engine.images().load(archive.get(), {}, quiet, {});
    }
    QLineEdit* edit(const char* name) const { return child<QLineEdit>(m_form, name); }
    void click(const char* name) const {
        auto* check = child<QCheckBox>(m_form, name);
        QTest::mouseClick(check, Qt::LeftButton, {}, {10, check->height() / 2});
    }
    static QString said(const QWidget* widget) {
        QStringList words;
        for (const QLabel* label : widget->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }
    QString message() const {
        const auto* empty = child<EmptyState>(m_pane, "searchMessage");
        return empty->isVisible() ? said(empty) : QString();
    }
    QString facts() const {
        for (const QLabel* label : m_pane->findChild<PageHeader*>()->findChildren<QLabel*>())
            if (label->text() != QStringLiteral("Search") && !label->text().isEmpty())
                return label->text();
        return {};
    }
    QString problems() const {
        QString words;
        for (const ProblemLabel* label : m_form->findChildren<ProblemLabel*>())
            words += label->problem();
        return words;
    }
    /// "PLACE: PATH LAYER STATE, …; …" of what is in sight.
    QString rows() const {
        if (!m_pane->view()->isVisible())
            return {};
        const QAbstractItemModel* model = m_pane->view()->model();
        QStringList places;
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex place = model->index(i, 0);
            QStringList files;
            for (int row = 0; row < model->rowCount(place); ++row) {
                const QModelIndex file = model->index(row, 0, place);
                files << QStringLiteral("%1 %2 %3")
                             .arg(file.data().toString(),
                                  file.siblingAtColumn(FoundFilesModel::Layer).data().toString(),
                                  file.siblingAtColumn(FoundFilesModel::State).data().toString())
                             .trimmed();
            }
            places << place.data().toString() + QStringLiteral(": ") + files.join(QStringLiteral(", "));
        }
        return places.join(QStringLiteral("; "));
    }

    TempDir m_files;
    std::unique_ptr<PageBench> m_bench;
    SearchForm* m_form = nullptr;
    SearchPane* m_pane = nullptr;
};

OUTCROP_TEST(TestSearchPage, QApplication)

} // namespace outcrop::test::tst_search_page

#include "tst_search_page.moc"
