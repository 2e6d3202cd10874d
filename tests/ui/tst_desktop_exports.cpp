// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// An image written as git, a container's changes put onto another base, and an image opened as a folder, in
// the desktop itself by mouse and keyboard.
#include "tests/support/environment.h"
#include "tests/support/test_program.h"
#include "tests/ui/desktop_driver.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <unistd.h>

namespace outcrop::test::tst_desktop_exports {

namespace {
const QString kStarterName = QStringLiteral("outcrop-starter:latest");
} // namespace

class TestDesktopExports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString why = DisplaySession::whyNot();
        OUTCROP_NEEDS(why.isEmpty(), qPrintable(why));
        OUTCROP_NEEDS(std::filesystem::exists(binDir() / "../share/outcrop/starter.oci.tar"),
                      "the starter image was not built");
        m_desktop = std::make_unique<DesktopDriver>();
        m_desktop->cli(
            {"load", "-i", QString::fromStdString((binDir() / "../share/outcrop/starter.oci.tar").string())});
        QVERIFY2(m_desktop->start(), qPrintable(m_desktop->failure()));
        VERIFY_SHOWN(m_desktop, m_desktop->goTo("Images"));
        VERIFY_SHOWN(m_desktop, m_desktop->click("tree item", kStarterName));
    }
    void cleanupTestCase() {
        if (const QString left = folder(); m_desktop && !left.isEmpty())
            m_desktop->cli({"umount", left});
        m_desktop.reset();
    }

    void anImageIsWrittenAsGit() {
        const QString target = QString::fromStdString((m_dir.path() / "layers.git").string());
        m_desktop->display().keys({"ctrl+shift+g"});
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Folder of the repository", target));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([&] {
                         return m_desktop->find("text", "The same as a command").text().contains(target);
                     }));
        QVERIFY(m_desktop->click("push button", "Export"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([&] { return QFile::exists(target + "/HEAD"); }));
        VERIFY_SHOWN(m_desktop, !m_desktop->waitFor("push button", "Show in file manager").isNull());
    }

    void changesArePutOntoAnotherBase() {
        OUTCROP_NEEDS_NAMESPACES();
        m_desktop->cli(
            {"run", "--name", "one", "--network", "none", "outcrop-starter", "sh", "-c", "echo 1 > /one"});
        m_desktop->cli({"commit", "one", "next:1"});
        m_desktop->cli(
            {"run", "--name", "mine", "--network", "none", "outcrop-starter", "sh", "-c", "echo 2 > /mine"});
        QVERIFY(m_desktop->goTo("Containers"));
        VERIFY_SHOWN(m_desktop, m_desktop->click("tree item", "mine"));
        m_desktop->display().keys({"ctrl+shift+b"});
        VERIFY_SHOWN(m_desktop, !m_desktop->waitFor("text", "Image name").isNull());
        m_desktop->display().keys({"Down"}); // the new base has the focus, and there is one
        const auto isMine = [](const Accessible& one) { return one.name() == "/mine"; };
        VERIFY_SHOWN(m_desktop,
                     DesktopDriver::until([&] { return !m_desktop->find(isMine, true).isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->fill("Image name", "moved:1"));
        QVERIFY(m_desktop->click("push button", "Make image"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([&] {
                         return m_desktop->cli({"tree", "moved:1"}).contains("mine") &&
                                m_desktop->cli({"tree", "moved:1"}).contains("one");
                     }));
    }

    void anImageIsOpenedAsAFolder() {
        OUTCROP_NEEDS(QFile::exists(QString::fromStdString((binDir() / "outcrop-mount").string())),
                      "outcrop-mount was not built: no libfuse3-dev");
        OUTCROP_NEEDS(::access("/dev/fuse", R_OK | W_OK) == 0, "/dev/fuse is not there for this user");
        QVERIFY(m_desktop->goTo("Images"));
        VERIFY_SHOWN(m_desktop, m_desktop->click("tree item", kStarterName));
        m_desktop->display().keys({"ctrl+shift+e"});
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([&] { return !folder().isEmpty(); }));
        QVERIFY(QFile::exists(folder() + "/etc"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([&] { return offersToClose(); }));
        m_desktop->display().keys({"ctrl+q"});
        VERIFY_SHOWN(m_desktop, !m_desktop->waitFor("push button", "Close them and quit").isNull());
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Close them and quit"));
        QVERIFY(DesktopDriver::until([&] { return m_desktop->program().state() == QProcess::NotRunning; }));
        QVERIFY(folder().isEmpty());
    }

private:
    /// The window knows of the folder a moment after it is there.
    bool offersToClose() const {
        m_desktop->display().keys({"ctrl+k"});
        m_desktop->display().type("Close the folder");
        const auto closes = [](const Accessible& one) { return one.name().startsWith("Close the folder"); };
        const bool offered = !m_desktop->find(closes, true).isNull();
        m_desktop->display().keys({"Escape"});
        return offered;
    }
    /// Where it is mounted, as the kernel says.
    QString folder() const {
        QFile mounts("/proc/self/mountinfo");
        if (!mounts.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray& line : mounts.readAll().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() > 4 && words[4].endsWith("/folders/outcrop-starter:latest") &&
                (::geteuid() != 0 || line.contains(m_desktop->root().toUtf8())))
                return QString::fromUtf8(words[4]);
        }
        return {};
    }

    TempDir m_dir;
    std::unique_ptr<DesktopDriver> m_desktop;
};

OUTCROP_TEST(TestDesktopExports, QCoreApplication)

} // namespace outcrop::test::tst_desktop_exports

#include "tst_desktop_exports.moc"
