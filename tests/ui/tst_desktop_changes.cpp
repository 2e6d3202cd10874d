// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What a container changed, used as a person uses it: a part of it committed, a path put back and given
// again, the changes followed as they come, two images' stacks side by side. What each did is asked of the
// command line on the same store.
#include "tests/support/environment.h"
#include "tests/support/test_program.h"
#include "tests/ui/desktop_driver.h"

#include <QTest>

namespace outcrop::test::tst_desktop_changes {

class TestDesktopChanges : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS_NAMESPACES();
        const QString why = DisplaySession::whyNot();
        OUTCROP_NEEDS(why.isEmpty(), qPrintable(why));
        const std::filesystem::path starter = binDir() / "../share/outcrop/starter.oci.tar";
        OUTCROP_NEEDS(std::filesystem::exists(starter), "the starter image was not built");
        m_desktop = std::make_unique<DesktopDriver>();
        m_desktop->cli({"load", "-i", QString::fromStdString(starter.string())});
        // An image with a long text, of which the container changes both ends.
        run("base", "outcrop-starter", "seq 100 > /long; echo old > /gone");
        m_desktop->cli({"commit", "base", "base:1"});
        m_desktop->cli({"rm", "base"});
        run("stage", "base:1", "sed -i -e s/^1$/first/ -e s/^100$/last/ /long; rm /gone; echo new > /new");
        QCOMPARE(changes("stage"), QString("D /gone\nC /long\nA /new"));
        QVERIFY2(m_desktop->start(), qPrintable(m_desktop->failure()));
        QVERIFY(m_desktop->goTo("Containers"));
        VERIFY_SHOWN(m_desktop, m_desktop->clickItem("stage"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("long, changed"));
    }
    void cleanupTestCase() { m_desktop.reset(); }

    void onlyWhatIsTickedIsCommitted() {
        QVERIFY(m_desktop->click("push button", "Commit…"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Image name", "part:1"));
        VERIFY_SHOWN(m_desktop, until([this] { return !hunk("@@ -97").isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        const QString whole = layerWords();
        QVERIFY(untick([this] { return m_desktop->item("D  /gone"); }));
        VERIFY_SHOWN(m_desktop, until([&] { return layerWords() != whole; }));
        QVERIFY(untick([this] { return hunk("@@ -97"); }));
        VERIFY_SHOWN(m_desktop, until([this] {
                         return m_desktop->find("text", "The same as a command").text().contains("--patch");
                     }));
        QVERIFY(m_desktop->click("push button", "Commit"));
        VERIFY_SHOWN(m_desktop, until([this] {
                         return m_desktop->cli({"images", "--format", "{{.Repository}}"}).contains("part");
                     }));
        QCOMPARE(paths({"compare", "base:1", "part:1"}), QStringList({"/long", "/new"}));
        const QString lines = inside("part:1", "head -n 1 /long; tail -n 1 /long; cat /gone /new");
        QCOMPARE(lines, QString("first\n100\nold\nnew"));
        // Its layer holds just that.
        const QString layers = m_desktop->cli({"inspect", "--format", "{{len .RootFS.Layers}}", "part:1"});
        const QString layer = m_desktop->cli({"tree", "part:1", "--layer", layers});
        QVERIFY2(layer.contains("long") && layer.contains("new") && !layer.contains("gone"),
                 qPrintable(layer));
    }

    void aPathIsPutBackAndGivenAgain() {
        QVERIFY(m_desktop->goTo("Containers"));
        VERIFY_SHOWN(m_desktop, m_desktop->clickItem("stage"));
        VERIFY_SHOWN(m_desktop, m_desktop->clickItem("long, changed"));
        VERIFY_SHOWN(m_desktop, until([this] { return isChosen("long, changed"); }));
        m_desktop->display().keys({"ctrl+k"});
        VERIFY_SHOWN(m_desktop, !m_desktop->waitFor("list", "What can be done").isNull());
        m_desktop->display().type("put back");
        VERIFY_SHOWN(m_desktop, until([this] {
                         return m_desktop->listed("list", "What can be done").value(0).contains("Put back");
                     }));
        m_desktop->display().keys({"Return"});
        VERIFY_SHOWN(m_desktop, until([this] { return says("“/long” becomes what the image has there:"); }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Put back"));
        VERIFY_SHOWN(m_desktop, until([this] { return changes("stage") == "D /gone\nA /new"; }));
        VERIFY_SHOWN(m_desktop, until([this] { return m_desktop->item("long, changed").isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->click("push button", "Undo put back"));
        VERIFY_SHOWN(m_desktop, until([this] { return changes("stage") == "D /gone\nC /long\nA /new"; }));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("long, changed"));
    }

    void changesComeWhileItWrites() {
        m_desktop->cli({"run", "-d", "--name", "writes", "--network", "none", "base:1", "sleep", "100000"});
        VERIFY_SHOWN(m_desktop, m_desktop->clickItem("writes"));
        VERIFY_SHOWN(m_desktop, !m_desktop->waitFor("push button", "Pause").isNull());
        m_desktop->cli({"exec", "writes", "touch", "/first"});
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("first, added"));
        // While the rate is told, the words beside the button move it.
        VERIFY_SHOWN(m_desktop, until([this] { return says("Live. Nothing is written just now."); }));
        VERIFY_SHOWN(m_desktop, pauses());
        m_desktop->cli({"exec", "writes", "touch", "/second", "/third"});
        VERIFY_SHOWN(m_desktop, until([this] { return says("Paused. 2 changes wait."); }));
        QVERIFY(m_desktop->item("second, added").isNull());
        QCOMPARE(changes("writes"), QString("A /first\nA /second\nA /third")); // it went on
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Resume"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("second, added"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("third, added"));
    }

    /// What both stand on is one picture; a layer that is clicked narrows its side.
    void theStacksOfTwoImagesAreJoined() {
        run("ours", "base:1", "echo ours > /ours");
        run("theirs", "base:1", "echo theirs > /theirs");
        m_desktop->cli({"commit", "ours", "ours:1"});
        m_desktop->cli({"commit", "theirs", "theirs:1"});
        QVERIFY(m_desktop->goTo("Compare"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Before", "ours:1"));
        m_desktop->display().keys({"Tab"});
        VERIFY_SHOWN(m_desktop, m_desktop->fill("After", "theirs:1"));
        m_desktop->display().keys({"Tab"});
        QVERIFY(m_desktop->click("push button", "Compare"));
        VERIFY_SHOWN(m_desktop, until([this] { return !stratum("ours:1").isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("ours, removed"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("theirs, added"));
        const QRect left = stratum("ours:1").extents(), right = stratum("theirs:1").extents();
        const QRect base = stratum("in both").extents();
        QVERIFY(left.right() < right.left() && left.bottom() <= base.top() && right.bottom() <= base.top());
        QVERIFY(base.left() <= left.left() && base.right() >= right.right());
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        m_desktop->display().click(base.center());
        VERIFY_SHOWN(m_desktop, until([this] { return m_desktop->item("ours, removed").isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("theirs, added"));
        m_desktop->display().keys({"Up"}); // its side whole again
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("ours, removed"));
    }

private:
    template <class Fits>
    static bool until(Fits fits) {
        return DesktopDriver::until(fits);
    }
    void run(const char* name, const char* image, const char* script) const {
        m_desktop->cli({"run", "--name", name, "--network", "none", image, "sh", "-c", script});
    }
    QString inside(const char* image, const char* script) const {
        return m_desktop->cli({"run", "--rm", "--network", "none", image, "sh", "-c", script});
    }
    QString changes(const char* container) const { return m_desktop->cli({"diff", container}); }
    /// The last word of each line that ends with a path.
    QStringList paths(const QStringList& command) const {
        QStringList all;
        for (const QString& line : m_desktop->cli(command).split('\n', Qt::SkipEmptyParts))
            if (const QString last = line.section(' ', -1); last.startsWith('/'))
                all += last;
        return all;
    }
    Accessible hunk(const QString& start) const {
        return m_desktop->find(
            [&](const Accessible& one) { return one.role() == "tree item" && one.name().startsWith(start); },
            true);
    }
    template <class Look>
    bool untick(Look look) const {
        const std::optional<QPoint> centre = DesktopDriver::settled(look);
        if (!centre || !look().is(Accessible::State::Checked))
            return false;
        m_desktop->display().click(*centre);
        m_desktop->display().keys({"space"});
        return until([&] { return !look().is(Accessible::State::Checked); });
    }
    bool isChosen(const QString& item) const { return m_desktop->item(item).is(Accessible::State::Selected); }
    bool says(const QString& words) const {
        return !m_desktop->find([&](const Accessible& one) { return plain(one.name()) == words; }).isNull();
    }
    bool pauses() const {
        return m_desktop->click("push button", "Pause") &&
               !m_desktop->waitFor("push button", "Resume").isNull();
    }
    /// Without the marks that keep names in order.
    static QString plain(QString text) {
        return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    QString layerWords() const {
        return m_desktop
            ->find([](const Accessible& one) {
                return one.role() == "label" && one.name().startsWith("The layer: ");
            })
            .name();
    }
    /// The topmost of an image, or of those that both have.
    Accessible stratum(const QString& side) const {
        return m_desktop->find("list", "Layers of both").find([&](const Accessible& one) {
            return one.role() == "list item" && plain(one.description()).startsWith(side);
        });
    }

    std::unique_ptr<DesktopDriver> m_desktop;
};

OUTCROP_TEST(TestDesktopChanges, QCoreApplication)

} // namespace outcrop::test::tst_desktop_changes

#include "tst_desktop_changes.moc"
