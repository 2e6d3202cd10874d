// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Files of the host over a tree of files: ghosts, words, and the copy.
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/files_tab.h"
#include "ui/widgets/drop_words.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/list_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QUrl>
#include <fstream>
#include <sstream>

namespace outcrop::test::tst_tree_drop {

using namespace ui;
namespace fs = std::filesystem;

namespace {

class NoProgress : public Progress {};

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

std::string read(const fs::path& path) {
    std::ifstream in(path);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// A drag that stays over a widget for as long as a test looks.
class Drag {
public:
    explicit Drag(const std::vector<fs::path>& paths) {
        QList<QUrl> urls;
        for (const fs::path& path : paths)
            urls.append(QUrl::fromLocalFile(QString::fromStdString(path.string())));
        m_data.setUrls(urls);
    }
    bool enter(QWidget* widget, const QPoint& pos) {
        QDragEnterEvent event(pos, kActions, &m_data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }
    bool move(QWidget* widget, const QPoint& pos) {
        QDragMoveEvent event(pos, kActions, &m_data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }
    static void leave(QWidget* widget) {
        QDragLeaveEvent event;
        QApplication::sendEvent(widget, &event);
    }
    Qt::DropAction drop(QWidget* widget, const QPoint& pos) {
        QDropEvent event(pos, kActions, &m_data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(widget, &event);
        return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
    }

private:
    static constexpr Qt::DropActions kActions = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
    QMimeData m_data;
};

/// With the blank that anyone types between number and unit.
QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
}

QString ghostsOf(const FileTreeView* view) {
    const FileTreeModel& model = *view->fileModel();
    QStringList rows;
    for (const GhostRow& ghost : model.ghosts().rows)
        rows << ghost.name + QLatin1Char('|') + ghost.size + QLatin1Char('|') + ghost.note;
    return plain(rows.join(u'\n'));
}

} // namespace

class TestTreeDrop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        m_bench->engine().volumes().create(VolumeName::parse("chest"));
        m_bench->engine().volumes().create(VolumeName::parse("empty"));
        write(data() / "etc/issue", "before");
        write(data() / "etc/motd", "hello");
        write(data() / "srv/file", "1");
        for (int i = 0; i < 60; ++i)
            write(data() / ("many" + std::to_string(100 + i)), "m");
        write(m_host.path() / "issue", "from the host");
        write(m_host.path() / "etc/motd", "dropped");
        write(m_host.path() / "etc/new/deep", "deep");
        showVolume("chest");
        QTRY_VERIFY_WITH_TIMEOUT(view()->isVisible() && row("/etc").isValid(), kPatience);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            view()->fileModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanupTestCase() {
        m_tester.reset();
        m_bench.reset();
    }

    void ghostsSayWhatWouldComeAndGo() {
        view()->collapse(row("/etc"));
        Drag drag({m_host.path() / "issue", m_host.path() / "etc"});
        QVERIFY(drag.enter(viewport(), at("/etc")));
        QVERIFY(drag.move(viewport(), at("/etc")));
        QTRY_COMPARE_WITH_TIMEOUT(ghostsOf(view()),
                                  QStringLiteral("issue|13 B|replaces 1 files, 6 B\netc|11 B|2 files"),
                                  kPatience);
        QVERIFY2(plain(words()->words()).startsWith(QStringLiteral("Copies 3 files (24 B) into ")),
                 qPrintable(plain(words()->words())));
        QVERIFY(plain(words()->words()).contains(QStringLiteral("Replaces 1 files, 6 B.")));
        QVERIFY(words()->isVisible() && words()->accessibleName().contains(QStringLiteral("Replaces")));
        QVERIFY(!words()->geometry().contains(viewport()->mapTo(words()->parentWidget(), at("/etc"))));
        // It opens after a moment, and the ghosts are among its files then.
        QTRY_VERIFY_WITH_TIMEOUT(view()->isExpanded(row("/etc")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(row("/etc/issue").data(FileTreeModel::Replaced).toBool(), kPatience);
        QCOMPARE(view()->fileModel()->rowCount(row("/etc")), 4);
        QVERIFY(!row("/etc/motd").data(FileTreeModel::Replaced).toBool());
        QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(view());
        bool told = false;
        for (int i = 0; i < tree->childCount() && !told; ++i)
            told = tree->child(i) != nullptr &&
                   tree->child(i)
                       ->text(QAccessible::Name)
                       .contains(QStringLiteral("issue, would be copied in: replaces 1 files"));
        QVERIFY(told);
        // A file points at its directory; below all rows is the root.
        QVERIFY(drag.move(viewport(), at("/srv")));
        QTRY_VERIFY_WITH_TIMEOUT(!row("/etc/issue").data(FileTreeModel::Replaced).toBool(), kPatience);
        Drag::leave(viewport());
        QCOMPARE(ghostsOf(view()), QString());
        QVERIFY(!words()->isVisible());
    }

    void aFolderThatMergesCountsWhatLiesDeeper() {
        Drag drag({m_host.path() / "etc"});
        view()->scrollToTop();
        view()->collapse(row("/etc"));
        QVERIFY(drag.enter(viewport(), at("/many100")));
        QTRY_COMPARE_WITH_TIMEOUT(ghostsOf(view()), QStringLiteral("etc|11 B|replaces 1 files, 5 B"),
                                  kPatience);
        const QPoint pointed = at("/many100");
        QVERIFY(drag.move(viewport(), pointed));
        QCOMPARE(at("/many100"), pointed); // what is pointed at stays in its place
        Drag::leave(viewport());
    }

    void theTreeScrollsAtItsEdges() {
        view()->scrollToTop();
        Drag drag({m_host.path() / "issue"});
        const QPoint bottom(60, viewport()->height() - 6);
        QVERIFY(drag.enter(viewport(), bottom));
        QTRY_VERIFY_WITH_TIMEOUT(view()->verticalScrollBar()->value() > 40, kPatience);
        Drag::leave(viewport());
        const int rest = view()->verticalScrollBar()->value();
        QTest::qWait(100);
        QCOMPARE(view()->verticalScrollBar()->value(), rest);
        view()->scrollToTop();
    }

    void aDropCopiesAndIsUndone() {
        view()->scrollToTop();
        Drag drag({m_host.path() / "issue", m_host.path() / "etc"});
        QVERIFY(drag.enter(viewport(), at("/etc")));
        QCOMPARE(drag.drop(viewport(), at("/etc")), Qt::CopyAction);
        QTRY_COMPARE_WITH_TIMEOUT(read(data() / "etc/issue"), std::string("from the host"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(read(data() / "etc/etc/new/deep"), std::string("deep"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(view()->currentPath(), QByteArray("/etc/issue"), kPatience);
        QCOMPARE(ghostsOf(view()), QString());
        Task* task = m_bench->bridge().tasks().undoable();
        QVERIFY(task != nullptr && task->title().contains(QStringLiteral("chest")));
        task->undo();
        QTRY_COMPARE_WITH_TIMEOUT(read(data() / "etc/issue"), std::string("before"), kPatience);
        QVERIFY(!fs::exists(data() / "etc/etc"));
        QTRY_VERIFY_WITH_TIMEOUT(!row("/etc/etc").isValid() && row("/etc/issue").isValid(), kPatience);
    }

    void pastedFilesStandWhereOneIsUntilReturn() {
        view()->setFocus();
        view()->setCurrentPath("/srv");
        copyToClipboard({m_host.path() / "issue"});
        QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(ghostsOf(view()), QStringLiteral("issue|13 B|"), kPatience);
        QVERIFY(plain(words()->words()).contains(QStringLiteral("/srv")));
        QVERIFY(child<QPushButton>(words(), "agreeToDrop")->isVisible());
        QTest::keyClick(view(), Qt::Key_Up); // on to the directory above in the list
        QTRY_VERIFY_WITH_TIMEOUT(!plain(words()->words()).contains(QStringLiteral("/srv")), kPatience);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(ghostsOf(view()), QString());
        QVERIFY(!words()->isVisible());
        view()->setCurrentPath("/srv");
        QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(read(data() / "srv/issue"), std::string("from the host"), kPatience);
        QVERIFY(!fs::exists(data() / "issue"));
    }

    void theActsAreThere() {
        QAction* files = act("Copy files in…");
        QVERIFY(files != nullptr && act("Copy a folder in…") != nullptr);
        QVERIFY(act("Paste files")->isEnabled());
        QApplication::clipboard()->setText(QStringLiteral("no files"));
        QTRY_VERIFY_WITH_TIMEOUT(!act("Paste files")->isEnabled(), kPatience);
        view()->setCurrentPath("/srv");
        files->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QFileDialog>() != nullptr, kPatience);
        emit openWindow<QFileDialog>()->filesSelected(
            {QString::fromStdString((m_host.path() / "issue").string())});
        openWindow<QFileDialog>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(ghostsOf(view()).startsWith(QStringLiteral("issue|")), kPatience);
        QTest::mouseClick(child<QPushButton>(words(), "declineDrop"), Qt::LeftButton);
        QCOMPARE(ghostsOf(view()), QString());
    }

    void whatIsInTheWayIsSaidAndNothingCopied() {
        write(m_host.path() / "other/etc", "a file");
        Drag drag({m_host.path() / "other/etc"});
        // The rows may move once more, for what was done before, and the pointer is then over another.
        const auto says = [&] {
            view()->scrollToTop();
            drag.enter(viewport(), at("/many100"));
            const bool said = QTest::qWaitFor(
                [&] { return plain(words()->words()).contains(QStringLiteral("in the way")); }, 2000);
            if (!said)
                qWarning("%s", qPrintable(plain(words()->words())));
            Drag::leave(viewport());
            return said;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(), kPatience);
    }

    void anEmptyVolumeTakesThemToo() {
        showVolume("empty");
        auto* tab = m_bench->volumes().detailPane()->findChild<FilesTab*>();
        QTRY_VERIFY_WITH_TIMEOUT(!view()->isVisible() && tab->isVisible(), kPatience);
        QWidget* browser = words()->parentWidget();
        Drag drag({m_host.path() / "issue"});
        QVERIFY(drag.enter(browser, browser->rect().center()));
        QTRY_VERIFY_WITH_TIMEOUT(
            plain(words()->words()).contains(QStringLiteral("Nothing there is replaced.")), kPatience);
        QCOMPARE(drag.drop(browser, browser->rect().center()), Qt::CopyAction);
        const fs::path there = m_bench->engine().volumes().find("empty").mountpoint / "issue";
        QTRY_COMPARE_WITH_TIMEOUT(read(there), std::string("from the host"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(view()->isVisible() && row("/issue").isValid(), kPatience);
    }

    void aContainerTakesThem() {
        OUTCROP_NEEDS_NAMESPACES();
        NoProgress progress;
        const Engine engine = m_bench->engine();
        engine.loadStarterImage(progress, {});
        CreateOptions options;
        options.image = "outcrop-starter";
        options.name = "work";
        options.network = "none";
        const ContainerId id = engine.create(options, progress, {});
        m_bench->show(m_bench->containers().listPane(), m_bench->containers().detailPane());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->containers.size() == 1, kPatience);
        m_bench->containers().select(QString::fromStdString(id.str()));
        QWidget* pane = m_bench->containers().detailPane();
        pane->findChild<QTabWidget*>()->setCurrentIndex(1);
        m_files = pane->findChild<FilesTab*>();
        QTRY_VERIFY_WITH_TIMEOUT(view()->isVisible() && row("/etc").isValid(), kPatience);
        Drag drag({m_host.path() / "issue"});
        view()->scrollTo(row("/etc"));
        QVERIFY(drag.enter(viewport(), at("/etc")));
        QTRY_VERIFY_WITH_TIMEOUT(plain(words()->words()).contains(QStringLiteral("Replaces 1 files")),
                                 kPatience);
        QCOMPARE(drag.drop(viewport(), at("/etc")), Qt::CopyAction);
        const auto issue = [&] {
            const auto file = engine.openContainerFile(id.str(), "/etc/issue", FileSide::After, {});
            return file ? readAll(file->get(), "issue") : std::string();
        };
        QTRY_COMPARE_WITH_TIMEOUT(issue(), std::string("from the host"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().tasks().runningCount() == 0, kPatience);
        m_bench->bridge().tasks().undoable()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!issue().empty() && issue() != "from the host", kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().tasks().runningCount() == 0, kPatience);
    }

    void anImageSaysThatItTakesNone() {
        NoProgress progress;
        m_bench->engine().loadStarterImage(progress, {});
        m_bench->show(m_bench->images().listPane(), m_bench->images().detailPane());
        QWidget* pane = m_bench->images().detailPane();
        auto* tree = pane->findChild<FileTreeView*>();
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && tree->fileModel()->rowCount() > 0, kPatience);
        Drag drag({m_host.path() / "issue"});
        drag.enter(tree->viewport(), QPoint(20, 20));
        QVERIFY(!drag.move(tree->viewport(), QPoint(20, 20)));
        auto* said = pane->findChild<DropWords*>();
        QVERIFY(said->isVisible() && said->words().contains(QStringLiteral("Make a container of it first")));
        Drag::leave(tree->viewport());
        QVERIFY(!said->isVisible());
    }

private:
    fs::path data() const { return m_bench->engine().volumes().find("chest").mountpoint; }
    void showVolume(const QString& name) {
        m_bench->show(m_bench->volumes().listPane(), m_bench->volumes().detailPane());
        m_files = m_bench->volumes().detailPane()->findChild<FilesTab*>();
        auto* list = m_bench->volumes().listPane()->findChild<ListView*>();
        QTRY_VERIFY_WITH_TIMEOUT(list->setCurrentId(name), kPatience);
    }
    FileTreeView* view() const { return m_files->findChild<FileTreeView*>(); }
    QWidget* viewport() const { return view()->viewport(); }
    DropWords* words() const { return m_files->findChild<DropWords*>(); }
    QModelIndex row(const QByteArray& path) const { return view()->fileModel()->indexOfPath(path); }
    QPoint at(const QByteArray& path) const { return view()->visualRect(row(path)).center(); }
    QAction* act(const char* text) const {
        for (QAction* one : m_files->findChildren<QAction*>())
            if (one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    }
    static void copyToClipboard(const std::vector<fs::path>& paths) {
        auto* data = new QMimeData;
        QList<QUrl> urls;
        for (const fs::path& path : paths)
            urls.append(QUrl::fromLocalFile(QString::fromStdString(path.string())));
        data->setUrls(urls);
        QApplication::clipboard()->setMimeData(data);
    }

    TempDir m_host;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    FilesTab* m_files = nullptr;
};

OUTCROP_TEST(TestTreeDrop, QApplication)

} // namespace outcrop::test::tst_tree_drop

#include "tst_tree_drop.moc"
