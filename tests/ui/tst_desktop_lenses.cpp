// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Packages, secrets and limits of a real image, used as a person uses them and read as assistive tools read
// them.
#include "tests/support/environment.h"
#include "tests/support/test_program.h"
#include "tests/ui/desktop_driver.h"

#include <QTest>

namespace outcrop::test::tst_desktop_lenses {

namespace {
const QString kAlpine = QStringLiteral("alpine:3.11");
} // namespace

class TestDesktopLenses : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString why = DisplaySession::whyNot();
        OUTCROP_NEEDS(why.isEmpty(), qPrintable(why));
        const auto images = sharedImages();
        OUTCROP_NEEDS(images, "the real images are not there (OUTCROP_SHARED)");
        m_desktop = std::make_unique<DesktopDriver>();
        for (const char* name : {"alpine-3.10.docker.tar.gz", "alpine-3.11.docker.tar.gz"})
            m_desktop->cli({"load", "-i", QString::fromStdString((*images / "real" / name).string())});
        QVERIFY2(m_desktop->start(), qPrintable(m_desktop->failure()));
        VERIFY_SHOWN(m_desktop, m_desktop->clickItem("3.11"));
    }
    void cleanupTestCase() { m_desktop.reset(); }

    void packagesAreFilteredAndLedFrom() {
        VERIFY_SHOWN(m_desktop, m_desktop->clickTab("Packages"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("busybox"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->fill("Filter packages", "zlib"));
        VERIFY_SHOWN(m_desktop, until([this] { return m_desktop->item("busybox").isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->clickItem("zlib"));
        VERIFY_SHOWN(m_desktop, m_desktop->click("push button", "Show what records it"));
        VERIFY_SHOWN(m_desktop,
                     until([this] { return m_desktop->item("installed").is(Accessible::State::Selected); }));
    }

    void secretsSayThatThereAreNone() {
        VERIFY_SHOWN(m_desktop, m_desktop->clickTab("Secrets"));
        VERIFY_SHOWN(m_desktop, says("No keys or tokens found in"));
    }

    void theImageIsCheckedByKeyboardAndMouse() {
        VERIFY_SHOWN(m_desktop, m_desktop->clickTab("Check"));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->fill("Size at most", "1MB"));
        QVERIFY(m_desktop->click("push button", "Check"));
        VERIFY_SHOWN(m_desktop, says("Failed: it does not keep to 1 of 3"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("Efficiency"));
        QVERIFY(m_desktop->fill("Size at most", "100MB"));
        m_desktop->display().keys({"ctrl+Return"});
        VERIFY_SHOWN(m_desktop, says("Passed"));
        const QString line = m_desktop->find("text", "The same as a command").text();
        QCOMPARE(line, QStringLiteral("outcrop ci --max-size 100MB alpine:3.11"));
        const QString answered = m_desktop->cli({"ci", "--max-size", "100MB", kAlpine});
        QVERIFY2(answered.contains("max-size") && !answered.contains("FAILED"), qPrintable(answered));
    }

    void packagesOfTwoAreCompared() {
        VERIFY_SHOWN(m_desktop, m_desktop->goTo("Compare"));
        QVERIFY(m_desktop->fill("Before", "alpine:3.10"));
        m_desktop->display().keys({"Tab"}); // away from what completes it
        VERIFY_SHOWN(m_desktop, m_desktop->fill("After", kAlpine));
        m_desktop->display().keys({"Tab"});
        QVERIFY(m_desktop->click("push button", "Compare"));
        VERIFY_SHOWN(m_desktop, m_desktop->click("radio button", "Packages"));
        VERIFY_SHOWN(m_desktop, m_desktop->showsItem("upgraded"));
        VERIFY_SHOWN(m_desktop, until([this] {
                         return !m_desktop
                                     ->find([](const Accessible& one) {
                                         return one.name().endsWith(QStringLiteral(" upgraded"));
                                     })
                                     .isNull();
                     }));
    }

private:
    template <class Fits>
    static bool until(Fits fits) {
        return DesktopDriver::until(fits);
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

    std::unique_ptr<DesktopDriver> m_desktop;
};

OUTCROP_TEST(TestDesktopLenses, QCoreApplication)

} // namespace outcrop::test::tst_desktop_lenses

#include "tst_desktop_lenses.moc"
