// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The views of an image, used as a person uses them: its stack and timeline, its history as a Dockerfile, its
// tree, what it weighs and would weigh. What they show is read as assistive tools read it.
#include "tests/support/environment.h"
#include "tests/support/test_program.h"
#include "tests/ui/desktop_driver.h"

#include <QTest>

namespace outcrop::test::tst_desktop_layers {

namespace {
const QString kImage = QStringLiteral("outcrop-starter:latest");
} // namespace

class TestDesktopLayers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString why = DisplaySession::whyNot();
        OUTCROP_NEEDS(why.isEmpty(), qPrintable(why));
        const std::filesystem::path starter = binDir() / "../share/outcrop/starter.oci.tar";
        OUTCROP_NEEDS(std::filesystem::exists(starter), "the starter image was not built");
        m_desktop = std::make_unique<DesktopDriver>();
        m_desktop->cli({"load", "-i", QString::fromStdString(starter.string())});
        QVERIFY2(m_desktop->start(), qPrintable(m_desktop->failure()));
        VERIFY_SHOWN(m_desktop, m_desktop->clickItem(kImage));
    }
    void cleanupTestCase() { m_desktop.reset(); }

    /// Tree, totals and the open file follow while the thumb is still held.
    void theThumbLeadsThroughTheLayers() {
        VERIFY_SHOWN(m_desktop, m_desktop->click("radio button", "Up to here"));
        VERIFY_SHOWN(m_desktop, until([this] { return !timeline().isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("srv"));
        openPath("/etc/issue");
        VERIFY_SHOWN(m_desktop, until([this] { return content().contains("spring"); }));
        const QString later = content();
        const QString all = stack().description();
        const QRect slider = timeline().extents();
        const auto stop = [&](int value) {
            return QPoint(slider.left() + 6 + (slider.width() - 12) * value / 8, slider.center().y());
        };
        const int from = int(timeline().value());
        const DisplaySession& hand = m_desktop->display();
        hand.move(stop(from));
        hand.press();
        hand.glide(stop(from), stop(2));
        VERIFY_SHOWN(m_desktop, until([&] { return timeline().value() == 2; }));
        VERIFY_SHOWN(m_desktop, isChosen("COPY garden/ /"));
        VERIFY_SHOWN(m_desktop, until([&] { return stack().description() != all; }));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("srv"));
        hand.glide(stop(2), stop(0));
        VERIFY_SHOWN(m_desktop, isChosen("ADD busybox.tar /"));
        VERIFY_SHOWN(m_desktop, until([&] { return m_desktop->item("garden").isNull(); }));
        VERIFY_SHOWN(m_desktop, until([&] { return content() != later; }));
        hand.glide(stop(0), stop(from));
        hand.release();
        VERIFY_SHOWN(m_desktop, until([&] { return content() == later; }));
        QCOMPARE(stack().description(), all);
    }

    void theTimelineIsWalkedByKeys() {
        const QRect slider = timeline().extents();
        m_desktop->display().click(QPoint(slider.left() + 6, slider.center().y()));
        keys({"Home", "Right", "Right"});
        VERIFY_SHOWN(m_desktop, isChosen("COPY garden/ /"));
        VERIFY_SHOWN(m_desktop, until([this] { return timeline().description() == "COPY garden/ /"; }));
    }

    void aLayerIsFoundByTypingAndCopied() {
        clickStratum("ADD season.tar /");
        m_desktop->display().type("busy");
        VERIFY_SHOWN(m_desktop, isChosen("ADD busybox.tar /"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        keys({"Escape", "Up", "Up", "ctrl+c"});
        VERIFY_SHOWN(m_desktop, isChosen("COPY garden/ /"));
        VERIFY_SHOWN(m_desktop, m_desktop->gone("text", "Find a layer"));
        m_desktop->pasteInto("Filter paths");
        VERIFY_SHOWN(m_desktop, until([this] {
                         return m_desktop->find("text", "Filter paths").text() == "COPY garden/ /";
                     }));
        keys({"Escape"});
    }

    void theStackIsLookedAtFromNearAndFar() {
        const auto height = [this] { return stratum("COPY garden/ /").extents().height(); };
        const int usual = height();
        m_desktop->display().zoom(stack().extents().center(), 3);
        VERIFY_SHOWN(m_desktop, until([&] { return height() > usual * 3 / 2; }));
        m_desktop->display().zoom(stack().extents().center(), -6);
        VERIFY_SHOWN(m_desktop, until([&] { return height() < usual; }));
        clickStratum("COPY garden/ /");
        keys({"ctrl+0"});
        VERIFY_SHOWN(m_desktop, until([&] { return height() == usual; }));
        keys({"ctrl+plus"});
        VERIFY_SHOWN(m_desktop, until([&] { return height() > usual; }));
        QVERIFY(m_desktop->chooseInMenuOf(stratum("COPY garden/ /"), 5)); // the usual height
        VERIFY_SHOWN(m_desktop, until([&] { return height() == usual; }));
    }

    void theTreeIsFilteredSortedAndChosenInParts() {
        VERIFY_SHOWN(m_desktop, m_desktop->click("radio button", "Whole"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Filter paths", "guests"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("guests.txt"));
        VERIFY_SHOWN(m_desktop, until([this] { return m_desktop->item("home").isNull(); }));
        keys({"Escape"});
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("home"));
        clickHead("Size");
        VERIFY_SHOWN(m_desktop,
                     until([this] { return m_desktop->listed("tree", "Files").value(6) == "bin"; }));
        clickHead("Name");
        VERIFY_SHOWN(m_desktop, m_desktop->clickItem("home"));
        m_desktop->display().clickWith("shift", m_desktop->item("root").extents().center());
        VERIFY_SHOWN(m_desktop, until([this] { return isChosenItem("proc") && isChosenItem("root"); }));
        QVERIFY(m_desktop->chooseInMenuOf(m_desktop->item("proc"), 1)); // copy the paths
        m_desktop->pasteInto("Filter paths");
        VERIFY_SHOWN(m_desktop, until([this] {
                         return m_desktop->find("text", "Filter paths").text().contains("/proc");
                     }));
        keys({"Escape"});
    }

    void aPathIsGoneTo() {
        openPath("garden/vege");
        VERIFY_SHOWN(m_desktop, until([this] { return isChosenItem("vegetables.txt"); }));
    }

    void aLineOfTheDockerfileTellsWhatItDid() {
        QVERIFY(m_desktop->clickTab("History"));
        QVERIFY(m_desktop->click("radio button", "Dockerfile"));
        const auto file = [this] { return m_desktop->find("text", "The image's history as a Dockerfile"); };
        VERIFY_SHOWN(m_desktop, until([&] { return file().text().contains("COPY garden/ /"); }));
        const QRect place = file().characterExtents(int(file().text().indexOf("COPY garden/")));
        m_desktop->display().click(place.center());
        VERIFY_SHOWN(m_desktop, says("Layer 2 has"));
        m_desktop->display().zoom(place.center(), 4);
        VERIFY_SHOWN(m_desktop, until([&] { return file().characterExtents(0).height() > place.height(); }));
        keys({"ctrl+0"});
        VERIFY_SHOWN(m_desktop, until([&] { return file().characterExtents(0).height() == place.height(); }));
        QVERIFY(m_desktop->click("push button", "Show its files"));
        VERIFY_SHOWN(m_desktop, isChosen("COPY garden/ /"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("srv"));
    }

    void whatWeighsIsDrawnAndWalked_data() {
        QTest::addColumn<QString>("way");
        QTest::addRow("map") << "Map";
        QTest::addRow("rings") << "Rings";
    }
    void whatWeighsIsDrawnAndWalked() {
        QFETCH(QString, way);
        QVERIFY(m_desktop->clickTab("Weight"));
        QVERIFY(m_desktop->click("radio button", way));
        VERIFY_SHOWN(m_desktop, until([this] { return !part("/bin").isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Find in the drawing", "busybox"));
        keys({"Return"});
        VERIFY_SHOWN(m_desktop,
                     until([this] { return part("/bin/busybox").is(Accessible::State::Selected); }));
        m_desktop->display().click(onIt(part("/bin/busybox")));
        keys({"ctrl+c"});
        m_desktop->pasteInto("Find in the drawing");
        VERIFY_SHOWN(m_desktop, until([this] {
                         return m_desktop->find("text", "Find in the drawing").text() == "/bin/busybox";
                     }));
        keys({"Escape"});
        m_desktop->display().zoom(onIt(part("/bin/busybox")), 1);
        VERIFY_SHOWN(m_desktop, until([this] {
                         return !m_desktop->find("push button", "Look at /").isNull() &&
                                part("/bin").isNull();
                     }));
        m_desktop->display().click(onIt(part("/bin/busybox")));
        keys({"Page_Down"}); // the layers up to the one below
        VERIFY_SHOWN(m_desktop, until([this] { return !part("/bin/busybox").isNull(); }));
        keys({"BackSpace"});
        VERIFY_SHOWN(m_desktop, until([this] { return !part("/bin").isNull(); }));
        keys({"Page_Up"});
    }

    void theWasteLeadsToItsInstruction() {
        QVERIFY(m_desktop->click("radio button", "Wasted"));
        const auto row = [this] {
            return m_desktop->find([](const Accessible& one) { return one.name().contains("draft.txt"); },
                                   true);
        };
        VERIFY_SHOWN(m_desktop, until([&] { return !row().isNull(); }));
        m_desktop->display().click(row().extents().center(), 2);
        VERIFY_SHOWN(m_desktop, isChosen("RUN rm -r /srv/garden/cache /srv/garden/draft.txt"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("draft.txt, removed"));
    }

    void ticksTellTheNewSizeAndWriteTheImage() {
        QVERIFY(m_desktop->clickTab("Weight"));
        QVERIFY(m_desktop->click("radio button", "What if"));
        QVERIFY(m_desktop->click("check box", "Leave out files that a later layer hides"));
        VERIFY_SHOWN(m_desktop, until([this] { return !sizes().isEmpty(); }));
        const QString one = sizes();
        QVERIFY(m_desktop->click("check box", "Make one of the layers"));
        VERIFY_SHOWN(m_desktop, until([&] { return !sizes().isEmpty() && sizes() != one; }));
        QVERIFY(m_desktop->fill("Name of the new image", "small:1"));
        QVERIFY(m_desktop->click("push button", "Write image"));
        VERIFY_SHOWN(m_desktop, until([this] {
                         return m_desktop->cli({"images", "-q", "small:1"}).size() == 12;
                     }));
        const QString told = m_desktop->cli({"history", "-q", "--no-trunc", "small:1"});
        QVERIFY2(!told.isEmpty(), qPrintable(told));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("small:1"));
    }

private:
    template <class Fits>
    static bool until(Fits fits) {
        return DesktopDriver::until(fits);
    }
    void keys(const QStringList& names) const { m_desktop->display().keys(names); }
    Accessible stack() const { return m_desktop->find("list", "Layers of the image"); }
    Accessible stratum(const QString& instruction) const {
        return stack().find(
            [&](const Accessible& one) { return one.name() == instruction && one.role() == "list item"; });
    }
    Accessible timeline() const {
        return stack().find([](const Accessible& one) { return one.role() == "slider"; }, true);
    }
    void clickStratum(const QString& instruction) const {
        m_desktop->display().click(stratum(instruction).extents().center());
    }
    bool isChosen(const QString& instruction) const {
        return until([&] { return stratum(instruction).is(Accessible::State::Selected); });
    }
    bool isChosenItem(const QString& name) const {
        return m_desktop->item(name).is(Accessible::State::Selected);
    }
    void clickHead(const QString& name) const {
        const Accessible head = m_desktop->find(
            [&](const Accessible& one) { return one.role() == "column header" && one.name() == name; }, true);
        m_desktop->display().click(head.extents().center());
    }
    QString content() const { return m_desktop->find("text", "Content of the file").text(); }
    void openPath(const QString& typed) const {
        keys({"ctrl+p"});
        m_desktop->fill("Type a part of a path", typed);
        until([this] { return !m_desktop->listed("list", "Paths").isEmpty(); });
        keys({"Return"});
    }
    bool says(const QString& start) const {
        return until([&] {
            return !m_desktop
                        ->find([&](const Accessible& one) {
                            return one.role() == "label" && one.name().startsWith(start);
                        })
                        .isNull();
        });
    }
    /// Of the drawing in sight.
    Accessible part(const QString& path) const {
        return m_desktop->find(
            [&](const Accessible& one) { return one.role() == "list item" && one.name() == path; }, true);
    }
    /// A ring's middle lies on none of its arcs.
    static QPoint onIt(const Accessible& part) {
        const QRect place = part.extents();
        return {place.right() - 6, place.center().y()};
    }
    /// What “What if” tells; empty while it measures.
    QString sizes() const {
        return m_desktop
            ->find([](const Accessible& one) {
                return one.role() == "label" && one.name().contains("as stored");
            })
            .name();
    }

    std::unique_ptr<DesktopDriver> m_desktop;
};

OUTCROP_TEST(TestDesktopLayers, QCoreApplication)

} // namespace outcrop::test::tst_desktop_layers

#include "tst_desktop_layers.moc"
