// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The lines that the views of the pages offer to copy do in a terminal what they say: each is run.
#include "app/desktop/window_actions.h"
#include "core/base/progress.h"
#include "core/engine/engine.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/opened_window.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/view_commands.h"
#include "ui/pages/volumes_page.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QProcess>

namespace outcrop::test::tst_view_commands {

using namespace ui;

namespace {

struct Ran {
    int code = -1;
    QByteArray out, err;
};

FileTreeView* shownTree(const QWidget* pane) {
    for (auto* tree : pane->findChildren<FileTreeView*>())
        if (tree->isVisible())
            return tree;
    return nullptr;
}

} // namespace

class TestViewCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_settings.path());
        const Engine engine = Engine::open(root());
        Progress progress;
        engine.loadStarterImage(progress, {});
        m_image = QString::fromStdString(engine.images().list().at(0).tags.at(0).familiar());
        CreateOptions options;
        options.image = m_image.toStdString();
        options.name = "web";
        engine.create(options, progress, {});
        QDir().mkpath(here("odd [1]"));
        write("mine", "mine\n");
        write("odd [1]/a*b", "odd\n");
        QCOMPARE(run("outcrop cp mine web:/etc/profile").code, 0);
        QCOMPARE(run("outcrop cp 'odd [1]' web:/etc/").code, 0);
        QCOMPARE(run("outcrop volume create chest").code, 0);
        const QString inside =
            QString::fromUtf8(run("outcrop volume inspect --format '{{.Mountpoint}}' chest").out).trimmed();
        QVERIFY(QFile::copy(here("mine"), inside + "/it's"));
        m_opened = std::make_unique<OpenedWindow>(root());
        QVERIFY(m_opened->ready());
    }
    void cleanupTestCase() { m_opened.reset(); }

    void filesOfAnImage() {
        m_opened->window().show(Place::Images);
        m_opened->window().images().select(m_image);
        auto* pane = m_opened->window().images().detailPane();
        QTRY_VERIFY_WITH_TIMEOUT(shownTree(pane) != nullptr, kPatience);
        // Of the top layer, that the last step of the image made.
        const QStringList layer = linesOf(pane, "/srv/garden/beds/flowers.txt");
        QVERIFY2(layer.size() == 3 && layer.at(0).contains('@'), qPrintable(layer.join('\n')));
        runAll(layer);
        QVERIFY(run(layer.constLast()).out.contains("+++ b/srv/garden/beds/flowers.txt"));
        child<SegmentedControl>(pane, "layerScope")->setCurrent(2); // the whole image
        const QStringList lines = linesOf(pane, "/etc/profile");
        const QStringList wanted{lineFor("content", "/etc/profile"), lineFor("cp", "/etc/profile") + " ."};
        QCOMPARE(lines.first(std::min(qsizetype(2), lines.size())), wanted);
        QVERIFY(run(lines.at(0)).out.contains("text"));
        runAll(lines);
        QVERIFY(bytes("profile").contains("PS1"));
        runAll(linesOf(pane, "/etc"));
        QVERIFY(QFile::exists(here("etc/profile")));
    }

    void changesOfAContainer() {
        m_opened->window().show(Place::Containers);
        m_opened->window().containers().select("web");
        auto* pane = m_opened->window().containers().detailPane();
        QTRY_VERIFY_WITH_TIMEOUT(shownTree(pane) != nullptr, kPatience);
        const QStringList file = linesOf(pane, "/etc/profile");
        QCOMPARE(file.value(0), QString("outcrop compare -u -p /etc/profile %1 web").arg(m_image));
        QVERIFY(run(file.value(0)).out.contains("+mine"));
        // A folder whose name is a pattern, with what is below it and nothing else.
        const QStringList folder = linesOf(pane, "/etc/odd [1]");
        const Ran patch = run(folder.value(0));
        QVERIFY2(patch.out.contains("a*b") && !patch.out.contains("profile"), patch.out.constData());
        const QString back = "outcrop revert web '/etc/odd [1]'";
        QVERIFY(folder.contains(back));
        QStringList others = folder;
        others.removeOne(back);
        runAll(others);
        runAll({back});
        QVERIFY(QFile::exists(here("odd [1]/a*b")));
        QCOMPARE(run("outcrop cp 'web:/etc/odd [1]/a*b' -").code, 1); // it was put back
    }

    /// "Save all changes"; and what "Undo put back" is as a command.
    void allChangesOfAContainer() {
        QCOMPARE(run("outcrop cp mine web:/etc/issue").code, 0);
        const QString patch = QString("outcrop compare -u %1 web").arg(m_image);
        QVERIFY(offered().contains(patch));
        QVERIFY(run(patch).out.contains("+++ b/etc/issue"));
        runAll({"outcrop diff --tar web.tar web"});
        QVERIFY(offered().contains("outcrop diff --tar web.tar web"));
        QVERIFY(QFile::exists(here("web.tar")));
        runAll({"outcrop revert --undo web"});                        // of the case before
        QCOMPARE(run("outcrop cp 'web:/etc/odd [1]/a*b' -").code, 0); // it is there again
    }

    void severalChangesOfAContainer() {
        Page& page = m_opened->window().containers();
        auto* pane = page.detailPane();
        page.showTab(1); // it looks again when it is shown again: nothing ran in the container meanwhile
        page.showTab(0);
        FileTreeView* tree = shownTree(pane);
        QTRY_VERIFY_WITH_TIMEOUT((tree->setCurrentPath("/etc/issue"), tree->currentPath() == "/etc/issue"),
                                 kPatience);
        QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(tree->chosenPaths().size(), 2, kPatience);
        QStringList lines = offered().filter(" /etc/issue");
        QVERIFY2(lines.size() == 4, qPrintable(lines.join('\n')));
        const QString back = lines.takeLast();
        QVERIFY2(back.startsWith("outcrop revert web /etc/issue "), qPrintable(back));
        runAll(lines);
        QVERIFY(run(lines.at(0)).out.contains("+++ b/etc/issue"));
        runAll({back});
        const Ran after = run("outcrop diff web");
        QVERIFY2(!after.out.contains("/etc/issue"), after.out.constData());
        tree->setCurrentIndex({});
    }

    void logsAndFilesOfAContainer() {
        Page& page = m_opened->window().containers();
        page.showTab(1);
        QTRY_VERIFY_WITH_TIMEOUT(shownTree(page.detailPane()) != nullptr, kPatience);
        QVERIFY(page.detailPane()->findChild<ChangesTab*>()->isHidden());
        const QStringList lines = linesOf(page.detailPane(), "/etc/profile");
        const QStringList wanted{"outcrop content web:/etc/profile", "outcrop cp web:/etc/profile ."};
        QVERIFY2(lines == wanted, qPrintable(lines.join('\n')));
        runAll(lines);
        page.showTab(2);
        QTRY_VERIFY_WITH_TIMEOUT(offered().contains("outcrop logs -f web"), kPatience);
        QCOMPARE(run("outcrop logs -f web").code, 0);
        page.showTab(0);
    }

    void filesOfAVolume() {
        m_opened->window().show(Place::Volumes);
        m_opened->window().volumes().select("chest");
        auto* pane = m_opened->window().volumes().detailPane();
        QTRY_VERIFY_WITH_TIMEOUT(shownTree(pane) != nullptr, kPatience);
        const QStringList lines = linesOf(pane, "/it's");
        QCOMPARE(lines.size(), 2);
        runAll(lines);
        QCOMPARE(bytes("it's"), QByteArray("mine\n"));
    }

    void whatIsCompared() {
        QCOMPARE(run("outcrop cp mine web:/etc/profile").code, 0); // may have been put back by now
        m_opened->window().show(Place::Compare);
        m_opened->window().comparison().compare(m_image, "web");
        auto* pane = m_opened->window().comparison().detailPane();
        QTRY_VERIFY_WITH_TIMEOUT(shownTree(pane) != nullptr, kPatience);
        const QStringList lines = linesOf(pane, "/etc/profile");
        QCOMPARE(lines, QStringList(QString("outcrop compare -u -p /etc/profile %1 web").arg(m_image)));
        runAll(lines);
    }

    /// The menu offers the same, and what is chosen there is on the clipboard.
    void theMenuOffersThemToo() {
        auto* pane = m_opened->window().comparison().detailPane();
        const QStringList lines = linesOf(pane, "/etc/profile");
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(shownTree(pane)->viewport(), &event);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QMenu>() != nullptr, kPatience);
        QMenu* menu = openWindow<QMenu>();
        QCOMPARE(commandsOf(*menu).size(), lines.size());
        commandsOf(*menu).constFirst()->trigger();
        menu->close();
        QCOMPARE(QGuiApplication::clipboard()->text(), lines.constFirst());
    }

private:
    std::string root() const { return m_root.path().string(); }
    QString here(const QString& name) const {
        return QString::fromStdString(m_work.path().string()) + '/' + name;
    }
    void write(const QString& name, const QByteArray& text) const {
        QFile file(here(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray bytes(const QString& name) const {
        QFile file(here(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString lineFor(const char* command, const QString& path) const {
        return QString("outcrop %1 %2:%3").arg(command, m_image, path);
    }
    Ran run(const QString& line) const {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("OUTCROP_ROOT", QString::fromStdString(root()));
        environment.insert("PATH",
                           QString::fromStdString(binDir().string()) + ':' + environment.value("PATH"));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(QString::fromStdString(m_work.path().string()));
        shell.start("sh", {"-c", line});
        Ran ran;
        if (shell.waitForFinished(kPatience))
            ran.code = shell.exitCode();
        ran.out = shell.readAllStandardOutput();
        ran.err = shell.readAllStandardError();
        return ran;
    }
    void runAll(const QStringList& lines) const {
        for (const QString& line : lines) {
            const Ran ran = run(line);
            QVERIFY2(ran.code == 0, (line.toUtf8() + ": " + ran.err).constData());
        }
    }
    /// Of the place in sight, as the palette has them: what each copies, as its text may be cut.
    QStringList offered() const {
        QStringList lines;
        for (const ActionTable::Group& group : m_opened->window().actions().table().groups())
            if (group.place == int(m_opened->window().place()) && group.whenTyped)
                for (QAction* act : group.actions()) {
                    act->trigger();
                    lines += QGuiApplication::clipboard()->text();
                }
        return lines;
    }
    /// What is offered once the path is chosen in the tree in sight, and not before.
    QStringList linesOf(const QWidget* pane, const QByteArray& path) const {
        QStringList before;
        FileTreeView* tree = shownTree(pane);
        tree->setCurrentIndex({});
        before = offered();
        if (!QTest::qWaitFor([&] { return tree->setCurrentPath(path), tree->currentPath() == path; },
                             kPatience))
            return {};
        QStringList lines = offered();
        for (const QString& line : before)
            lines.removeOne(line);
        return lines;
    }

    TempDir m_root, m_settings, m_work;
    QString m_image;
    std::unique_ptr<OpenedWindow> m_opened;
};

OUTCROP_TEST(TestViewCommands, QApplication)

} // namespace outcrop::test::tst_view_commands

#include "tst_view_commands.moc"
