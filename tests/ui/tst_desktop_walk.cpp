// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Once through every room of the desktop itself, by mouse and keyboard, from an empty store to a committed
// image and a volume. What it did is asked of the command line on the same store.
#include "tests/support/environment.h"
#include "tests/support/test_program.h"
#include "tests/ui/desktop_driver.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <filesystem>

namespace outcrop::test::tst_desktop_walk {

namespace {

const QString kStarter = QStringLiteral("outcrop-starter:latest");
constexpr const char* kScript = "sh -c 'echo x > /etc/new; rm /etc/passwd; echo hi > /etc/issue; echo said'";

} // namespace

class TestDesktopWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString why = DisplaySession::whyNot();
        OUTCROP_NEEDS(why.isEmpty(), qPrintable(why));
        OUTCROP_NEEDS(std::filesystem::exists(binDir() / "../share/outcrop/starter.oci.tar"),
                      "the starter image was not built");
        m_desktop = std::make_unique<DesktopDriver>();
        m_whyNoTrace = MainThreadTrace::whyNot();
        if (m_whyNoTrace.isEmpty())
            m_desktop->traceWindowThread();
        QVERIFY2(m_desktop->start(), qPrintable(m_desktop->failure()));
    }
    void cleanupTestCase() { m_desktop.reset(); }

    void theStarterImageIsTakenByMouse() {
        QVERIFY(m_desktop->click("push button", "Load the starter image"));
        VERIFY_SHOWN(m_desktop, shows("tree item", kStarter));
        QCOMPARE(m_desktop->cli({"images", "--format", "{{.Repository}}:{{.Tag}}"}), kStarter);
    }

    void pathsAreFilteredByKeyboard() {
        QVERIFY(m_desktop->click("tree item", kStarter));
        QVERIFY(m_desktop->click("radio button", "Whole"));
        VERIFY_SHOWN(m_desktop, showsItem("home"));
        QVERIFY(m_desktop->fill("Filter paths", "passwd"));
        VERIFY_SHOWN(m_desktop, showsItem("passwd"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] { return item("home").isNull(); }));
        m_desktop->display().keys({"Escape"});
        VERIFY_SHOWN(m_desktop, showsItem("home"));
    }

    void aContainerIsRunFromTheKeyboard() {
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY(m_desktop->click("tree item", kStarter));
        m_desktop->display().keys({"ctrl+r"});
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Name", "walk"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->fill("Command", kScript));
        m_desktop->display().keys({"Return"});
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] { return state("walk") == "exited"; }));
        VERIFY_SHOWN(m_desktop, shows("tree item", "walk"));
    }

    void whatItChangedIsShown() {
        OUTCROP_NEEDS_NAMESPACES();
        VERIFY_SHOWN(m_desktop, showsItem("new, added"));
        VERIFY_SHOWN(m_desktop, showsItem("passwd, removed"));
        QVERIFY(m_desktop->click("tree item", itemName("issue, changed")));
        VERIFY_SHOWN(m_desktop, shows("document", "Difference of the file"));
        itsDifferenceIsReadByKeyboard();
        QVERIFY(m_desktop->click("radio button", "After"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] { return content() == "hi\n"; }));
        QCOMPARE(m_desktop->cli({"diff", "walk"}),
                 QString("C /etc\nC /etc/issue\nA /etc/new\nD /etc/passwd"));
    }

    void itsLogIsShown() {
        OUTCROP_NEEDS_NAMESPACES();
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("page tab", "Logs"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] {
                         return m_desktop->find("text", "Log of the container").text().contains("said");
                     }));
    }

    void itIsCommitted() {
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY(m_desktop->click("push button", "Commit…"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Image name", "walk:kept"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Commit"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] {
                         return m_desktop->cli({"run", "--rm", "--network", "none", "walk:kept", "cat",
                                                "/etc/issue"}) == "hi";
                     }));
    }

    void itIsRemovedByKeyboard() {
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY(m_desktop->click("radio button", "Containers"));
        QVERIFY(m_desktop->click("tree item", "walk"));
        m_desktop->display().keys({"Delete"});
        VERIFY_SHOWN(m_desktop, m_desktop->click("push button", "Remove"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] {
                         return m_desktop->cli({"ps", "-aq"}).isEmpty();
                     }));
        QVERIFY(shows("label", "No containers yet"));
    }

    void aVolumeIsMadeAndRemoved() {
        QVERIFY(m_desktop->click("radio button", "Volumes"));
        VERIFY_SHOWN(m_desktop, m_desktop->click("push button", "New volume…"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Name", "chest"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        m_desktop->display().keys({"Return"});
        VERIFY_SHOWN(m_desktop, shows("tree item", "chest"));
        QCOMPARE(m_desktop->cli({"volume", "ls", "-q"}), QString("chest"));
        QVERIFY(m_desktop->click("tree item", "chest"));
        m_desktop->display().keys({"Delete"});
        VERIFY_SHOWN(m_desktop, m_desktop->click("push button", "Remove"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] {
                         return m_desktop->cli({"volume", "ls", "-q"}).isEmpty();
                     }));
    }

    /// What a mouse can use must have a name for those who cannot see it.
    void everythingHasAName() {
        for (const char* place : {"Images", "Containers", "Volumes", "Compare", "Search"}) {
            QVERIFY(goTo(place));
            VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        }
    }

    /// Whatever is said in the same words in both languages must be one that the languages share.
    void germanIsWhole() {
        const QSet<QString> english = wordsOfAllPages({"Images", "Containers", "Volumes"});
        m_desktop->stop();
        VERIFY_SHOWN(m_desktop, m_desktop->start({"--lang", "de"}));
        const QSet<QString> german = wordsOfAllPages({"Images", "Container", "Volumes"});
        QVERIFY2(english.size() > 30, qPrintable(QStringList(english.values()).join(" | ")));
        QVERIFY2(german.size() > 30, qPrintable(QStringList(german.values()).join(" | ")));
        QSet<QString> same = english;
        same.intersect(german);
        static const QSet<QString> kShared = {"Images", "Volumes", "Layer", "Name", "Repository", "·"};
        same.subtract(kShared);
        QVERIFY2(same.isEmpty(), qPrintable(QStringList(same.values()).join(" | ")));
    }

    /// All of the engine's work is in the store or in its helpers: a window that waits for neither never
    /// stands still. This looks back at the whole walk.
    void theWindowsThreadLeftTheEngineAlone() {
        OUTCROP_NEEDS(m_whyNoTrace.isEmpty(), qPrintable(m_whyNoTrace));
        m_desktop->stop();
        QCOMPARE(m_desktop->traces().size(), size_t(2));
        for (const MainThreadTrace& trace : m_desktop->traces()) {
            QVERIFY2(trace.callsNaming("libQt6Widgets").size() > 0,
                     "the trace does not show what was opened");
            const QStringList inStore = trace.callsNaming(m_desktop->root());
            QVERIFY2(inStore.isEmpty(), qPrintable(inStore.join('\n')));
            QVERIFY2(trace.started().isEmpty(), qPrintable(trace.started().join('\n')));
        }
    }

    /// That the look above would see it: the command line does all its work in its first thread.
    void aThreadThatCallsTheEngineIsSeen() {
        OUTCROP_NEEDS_NAMESPACES();
        OUTCROP_NEEDS(m_whyNoTrace.isEmpty(), qPrintable(m_whyNoTrace));
        const MainThreadTrace trace(m_desktop->root() + ".trace");
        QProcess program;
        DisplaySession::start(program, MainThreadTrace::tracer(),
                              trace.arguments(QString::fromStdString((binDir() / "outcrop").string()),
                                              {"--root", m_desktop->root(), "run", "--rm", "--network",
                                               "none", kStarter, "true"}));
        QVERIFY(program.waitForFinished(DesktopDriver::kWait));
        QVERIFY(DesktopDriver::until([&] { return !trace.started().isEmpty(); }));
        QVERIFY(!trace.callsNaming(m_desktop->root()).isEmpty());
    }

private:
    void itsDifferenceIsReadByKeyboard() const {
        const auto difference = [this] { return m_desktop->find("document", "Difference of the file"); };
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([&] { return difference().text().contains("+hi"); }));
        const QString text = difference().text();
        QVERIFY(m_desktop->click("document", "Difference of the file"));
        m_desktop->display().keys(QStringList(int(text.count('\n')) + 1, "Up"));
        QVERIFY(DesktopDriver::until([&] { return difference().caret() == 0; }));
        m_desktop->display().keys({"Down"});
        QVERIFY(DesktopDriver::until([&] { return difference().caret() > 0; }));
        QCOMPARE(text.mid(difference().caret()), QString("+hi"));
    }
    bool goTo(const QString& place) const { return m_desktop->goTo(place); }
    /// What is written on the pages, without what is data: names of images, files, instructions.
    QSet<QString> wordsOfAllPages(const QStringList& places) const {
        QSet<QString> words;
        for (const QString& place : places) {
            if (!goTo(place))
                return {};
            m_desktop->find(
                [&](const Accessible& one) {
                    static const QStringList kWritten = {"push button", "check box", "radio button",
                                                         "page tab",    "label",     "column header"};
                    const QString name = one.name();
                    static const QRegularExpression data("^(outcrop-starter|walk|sha256)");
                    if (kWritten.contains(one.role()) && !name.isEmpty() && !name.contains(data))
                        words.insert(name);
                    return false;
                },
                true);
        }
        return words;
    }
    bool shows(const QString& role, const QString& name) const {
        return !m_desktop->waitFor(role, name).isNull();
    }
    Accessible item(const QString& start) const { return m_desktop->item(start); }
    bool showsItem(const QString& start) const { return m_desktop->showsItem(start); }
    QString itemName(const QString& start) const { return item(start).name(); }
    QString content() const { return m_desktop->find("text", "Content of the file").text(); }
    QString state(const QString& name) const {
        return m_desktop->cli({"inspect", "--format", "{{.State.Status}}", name});
    }

    std::unique_ptr<DesktopDriver> m_desktop;
    QString m_whyNoTrace;
};

OUTCROP_TEST(TestDesktopWalk, QCoreApplication)

} // namespace outcrop::test::tst_desktop_walk

#include "tst_desktop_walk.moc"
