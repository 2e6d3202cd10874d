// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What people do with the desktop, one flow after the other, by mouse and keyboard: from the first start to a
// window that comes back. What each did is asked of the command line on the same store.
#include "tests/support/environment.h"
#include "tests/support/test_program.h"
#include "tests/ui/desktop_driver.h"
#include "tests/ui/endless_archive.h"

#include <QTest>
#include <csignal>

namespace outcrop::test::tst_desktop_flows {

namespace {
const QString kImage = QStringLiteral("outcrop-starter:latest");
} // namespace

class TestDesktopFlows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString why = DisplaySession::whyNot();
        OUTCROP_NEEDS(why.isEmpty(), qPrintable(why));
        OUTCROP_NEEDS(std::filesystem::exists(binDir() / "../share/outcrop/starter.oci.tar"),
                      "the starter image was not built");
        m_desktop = std::make_unique<DesktopDriver>();
        m_desktop->nameNoStore();
        QVERIFY2(m_desktop->start(), qPrintable(m_desktop->failure()));
    }
    void cleanupTestCase() { m_desktop.reset(); }

    void aNewcomerTakesTheStarterImage() {
        VERIFY_SHOWN(m_desktop, shows("label", "An image is a stack of layers"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Load the starter image"));
        VERIFY_SHOWN(m_desktop, shows("tree item", kImage));
        QCOMPARE(m_desktop->cli({"images", "--format", "{{.Repository}}:{{.Tag}}"}), kImage);
        QVERIFY(gone("label", "An image is a stack of layers"));
    }

    void theFormTakesVariablesPortsAndLimits() {
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY(m_desktop->click("tree item", kImage));
        keys({"ctrl+r"});
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Name", "flows"));
        QVERIFY(m_desktop->fill("Command", "sh -c 'echo I say $GREETING'"));
        QVERIFY(clickTab("Environment"));
        QVERIFY(m_desktop->click("push button", "Add variable"));
        typeCells({"GREETING", "hello"});
        VERIFY_SHOWN(m_desktop, commandSays("-e GREETING=hello "));
        QVERIFY(clickTab("Ports"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Add port"));
        typeCells({"127.0.0.1:38081", "80"});
        VERIFY_SHOWN(m_desktop, commandSays("-p 127.0.0.1:38081:80 "));
        QVERIFY(m_desktop->click("push button", "Remove port")); // it would need a network
        QVERIFY(clickTab("Limits"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Processes", "50"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        VERIFY_SHOWN(m_desktop, commandSays("--pids-limit 50 "));
        QVERIFY(m_desktop->click("push button", "Run"));
        VERIFY_SHOWN(m_desktop, until([this] { return m_desktop->cli({"logs", "flows"}) == "I say hello"; }));
    }

    void theFormIsSavedAsATemplateAndUsedAgain() {
        QVERIFY(goTo("Images"));
        QVERIFY(m_desktop->click("tree item", kImage));
        keys({"ctrl+r"});
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Command", "sh -c 'echo from the shelf'"));
        VERIFY_SHOWN(m_desktop, commandSays("from the shelf"));
        QVERIFY(m_desktop->click("button menu", "Templates"));
        keys({"Down", "Return"}); // "Save as template…", as there is none
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Name of the template", "shelf"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        keys({"Return"});
        VERIFY_SHOWN(m_desktop, gone("text", "Name of the template"));
        keys({"Escape"});
        VERIFY_SHOWN(m_desktop, gone("text", "Working directory"));
        keys({"ctrl+r"});
        VERIFY_SHOWN(m_desktop, shows("button menu", "Templates"));
        QVERIFY(!m_desktop->find("text", "The same as a command").text().contains("from the shelf"));
        QVERIFY(m_desktop->click("button menu", "Templates"));
        keys({"Down", "Return"});
        VERIFY_SHOWN(m_desktop, commandSays("from the shelf"));
        keys({"Escape"});
        QVERIFY(gone("text", "Working directory"));
    }

    void aPastedCommandFillsTheForm() {
        QVERIFY(goTo("Images"));
        QVERIFY(m_desktop->click("tree item", kImage));
        keys({"ctrl+shift+r"});
        VERIFY_SHOWN(m_desktop,
                     m_desktop->fill("Docker command",
                                     "docker run --read-only -v chest:/in -w /srv " + kImage + " ls"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Continue"));
        VERIFY_SHOWN(m_desktop, commandSays("-v chest:/in "));
        QCOMPARE(m_desktop->find("text", "Working directory").text(), QString("/srv"));
        QVERIFY(m_desktop->find("check box", "Image's files are read-only").is(Accessible::State::Checked));
        keys({"Escape"});
        QVERIFY(gone("text", "Working directory"));
    }

    void aContainerIsRenamedAndTheNameTakenBack() {
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY(goTo("Containers"));
        QVERIFY(m_desktop->click("tree item", "flows"));
        keys({"F2"});
        VERIFY_SHOWN(m_desktop, m_desktop->fill("New name", "brook"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        keys({"Return"});
        VERIFY_SHOWN(m_desktop, until([this] { return containers() == "brook"; }));
        VERIFY_SHOWN(m_desktop, shows("tree item", "brook"));
        keys({"ctrl+z"});
        VERIFY_SHOWN(m_desktop, until([this] { return containers() == "flows"; }));
    }

    void thePaletteLeadsAnywhere() {
        keys({"ctrl+k"});
        VERIFY_SHOWN(m_desktop, shows("list", "What can be done"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        m_desktop->display().type("go to volumes");
        keys({"Return"});
        VERIFY_SHOWN(m_desktop, until([this] { return isAt("Volumes"); }));
    }

    void theSheetListsTheKeys() {
        keys({"F1"});
        VERIFY_SHOWN(m_desktop, shows("text", "Search acts and keys"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        keys({"Escape"});
        QVERIFY(gone("text", "Search acts and keys"));
    }

    void severalAreRemovedAtOnceAfterAWord() {
        for (const char* name : {"ash", "birch", "cedar", "oak"})
            m_desktop->cli({"volume", "create", name});
        QVERIFY(goTo("Volumes"));
        VERIFY_SHOWN(m_desktop, m_desktop->click("tree item", "ash"));
        keys({"shift+Down", "Delete"});
        VERIFY_SHOWN(m_desktop, until([this] { return text("ash").contains("birch"); }));
        QVERIFY(!text("ash").contains("cedar"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Remove"));
        VERIFY_SHOWN(m_desktop, until([this] {
                         return m_desktop->cli({"volume", "ls", "-q"}) == "cedar\noak";
                     }));
    }

    void aContainerIsComparedWithItsImage() {
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY(goTo("Compare"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Before", kImage));
        keys({"Tab"});
        QVERIFY(m_desktop->fill("After", "flows"));
        keys({"Tab"});
        QVERIFY(m_desktop->click("push button", "Compare"));
        VERIFY_SHOWN(m_desktop, until([this] {
                         return !m_desktop->find("label", "Nothing differs").isNull() ||
                                !m_desktop->find("tree", "Files").isNull();
                     }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
    }

    void aFileIsFoundInEveryLayer() {
        keys({"ctrl+shift+f"});
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Name or path", "/etc/passwd"));
        VERIFY_SHOWN(m_desktop, until([this] {
                         return !m_desktop
                                     ->find(
                                         [](const Accessible& one) {
                                             return one.role() == "tree item" &&
                                                    one.name().contains("/etc/passwd");
                                         },
                                         true)
                                     .isNull();
                     }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
    }

    /// A second one hands over what it was called with. Its import is held in the middle of its work.
    void quittingAsksWhileTheImportOfASecondOneRuns() {
        const QString archive = QString::fromStdString((m_dir.path() / "endless.tar").string());
        QVERIFY(writeEndlessArchive(archive));
        QCOMPARE(m_desktop->handOver({archive}), 0);
        pid_t reader = 0;
        QVERIFY(until([&] { return (reader = archiveReader(m_desktop->program().processId())) != 0; }));
        QCOMPARE(::kill(reader, SIGSTOP), 0);
        keys({"ctrl+q"});
        VERIFY_SHOWN(m_desktop, shows("label", "Quit while work is under way?"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Stay"));
        QVERIFY(gone("label", "Quit while work is under way?"));
        QVERIFY(m_desktop->click("push button", "Cancel"));
        QVERIFY(until([&] { return archiveReader(m_desktop->program().processId()) == 0; }));
        VERIFY_SHOWN(m_desktop, shows("push button", "What ran"));
        QCOMPARE(m_desktop->cli({"images", "--format", "{{.Repository}}:{{.Tag}}"}), kImage);
    }

    /// A task that ended, read in the list of what ran.
    void theHistoryTellsHowATaskEnded() {
        QVERIFY(m_desktop->click("push button", "What ran"));
        VERIFY_SHOWN(m_desktop, shows("tree", "What ran"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        VERIFY_SHOWN(m_desktop, until([this] {
                         return !m_desktop
                                     ->find([](const Accessible& one) {
                                         return one.role() == "label" && one.name().startsWith("Import ");
                                     })
                                     .isNull();
                     }));
        keys({"Escape"});
        QVERIFY(gone("tree", "What ran"));
    }

    void theWindowComesBackAsItWasLeft() {
        QVERIFY(goTo("Volumes"));
        QVERIFY(m_desktop->click("tree item", "oak"));
        QVERIFY(clickTab("Config"));
        keys({"ctrl+q"});
        QVERIFY(until([this] { return m_desktop->program().state() == QProcess::NotRunning; }));
        VERIFY_SHOWN(m_desktop, m_desktop->start());
        VERIFY_SHOWN(m_desktop, until([this] { return isAt("Volumes"); }));
        VERIFY_SHOWN(m_desktop, until([this] {
                         return !m_desktop
                                     ->find(
                                         [](const Accessible& one) {
                                             return one.name() == "oak" && one.role() == "tree item" &&
                                                    one.is(Accessible::State::Selected);
                                         },
                                         true)
                                     .isNull();
                     }));
        VERIFY_SHOWN(m_desktop, shows("page tab list", "Config")); // it is called as the tab in front
    }

private:
    template <class Fits>
    static bool until(Fits fits) {
        return DesktopDriver::until(fits);
    }
    void keys(const QStringList& names) const { m_desktop->display().keys(names); }
    bool shows(const QString& role, const QString& name) const {
        return !m_desktop->waitFor(role, name).isNull();
    }
    bool gone(const QString& role, const QString& name) const { return m_desktop->gone(role, name); }
    bool isAt(const QString& place) const { return m_desktop->isAt(place); }
    bool goTo(const QString& place) const { return m_desktop->goTo(place); }
    bool clickTab(const QString& title) const { return m_desktop->clickTab(title); }
    /// In the cell that is being written, and those beside it.
    void typeCells(const QStringList& texts) const {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            m_desktop->display().type(texts.at(i));
            keys({i + 1 < texts.size() ? "Tab" : "Return"});
        }
    }
    bool commandSays(const QString& part) const {
        return until([&] { return m_desktop->find("text", "The same as a command").text().contains(part); });
    }
    /// Of the field or list that has a line of that start.
    QString text(const QString& start) const {
        return m_desktop
            ->find(
                [&](const Accessible& one) { return one.role() == "text" && one.text().startsWith(start); })
            .text();
    }
    QString containers() const { return m_desktop->cli({"ps", "-a", "--format", "{{.Names}}"}); }

    TempDir m_dir;
    std::unique_ptr<DesktopDriver> m_desktop;
};

OUTCROP_TEST(TestDesktopFlows, QCoreApplication)

} // namespace outcrop::test::tst_desktop_flows

#include "tst_desktop_flows.moc"
