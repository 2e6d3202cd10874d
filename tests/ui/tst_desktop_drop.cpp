// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Drops as they come from a file manager: from another program, through X's own protocol, by the mouse.
#include "tests/support/environment.h"
#include "tests/support/test_program.h"
#include "tests/ui/desktop_driver.h"
#include "tests/ui/endless_archive.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <csignal>

namespace outcrop::test::tst_desktop_drop {

namespace {

const QString kCopied = QStringLiteral("dropped 1");
const QString kLinked = QStringLiteral("dropped 4");
const QString kImage = QStringLiteral("outcrop-starter:latest");

} // namespace

class TestDesktopDrop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString why = DisplaySession::whyNot();
        OUTCROP_NEEDS(why.isEmpty(), qPrintable(why));
        m_desktop = std::make_unique<DesktopDriver>();
        QVERIFY2(m_desktop->start(), qPrintable(m_desktop->failure()));
        m_starter = QString::fromStdString((binDir() / "../share/outcrop/starter.oci.tar").string());
        OUTCROP_NEEDS(QFile::exists(m_starter), "the starter image was not built");
    }
    void cleanupTestCase() { m_desktop.reset(); }

    void anArchiveOnTheEmptyPageIsImported() {
        QCOMPARE(m_desktop->drop({m_starter}, "label", "No images yet"), kCopied);
        VERIFY_SHOWN(m_desktop, shows("tree item", kImage));
        QCOMPARE(images(), QStringList{kImage});
        QVERIFY(DesktopDriver::until([this] { return says("Imported " + kImage + "."); }));
        QVERIFY(QFile::exists(m_starter)); // taken as a copy
    }

    void aRealArchiveElsewhereIsImported() {
        const auto file = sharedFile("images/real/busybox-2019.docker.tar");
        OUTCROP_NEEDS(file, "the real images are not there (OUTCROP_SHARED)");
        // On a page that is not about images: the window takes it, and shows where it went.
        QVERIFY(m_desktop->click("radio button", "Volumes"));
        QVERIFY(shows("label", "No volumes yet"));
        QCOMPARE(m_desktop->drop({QString::fromStdString(file->string())}, "label", "No volumes yet"),
                 kCopied);
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] { return images().size() == 2; }));
        QVERIFY(shows("text", "Search images"));
    }

    void aBadArchiveIsSaidAndChangesNothing() {
        const QString broken = path("broken.tar");
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const QStringList before = images();
        QCOMPARE(
            m_desktop->drop({broken}, "label", "Drop an image archive to import it,\na folder to mount it"),
            kCopied);
        VERIFY_SHOWN(m_desktop, shows("label", "“broken.tar” could not be imported."));
        QVERIFY(m_desktop->click("push button", "Close"));
        QVERIFY(gone("label", "“broken.tar” could not be imported."));
        QCOMPARE(images(), before);
        QVERIFY(nothingIsStaged());
    }

    void anImportCanBeCancelled() {
        const QString big = path("big.tar");
        QVERIFY(writeEndlessArchive(big));
        const QStringList before = images();
        QCOMPARE(m_desktop->drop({big}, "tree item", kImage), kCopied);
        // Held in the middle of its work, so that nothing here depends on who is faster.
        pid_t reader = 0;
        QVERIFY(DesktopDriver::until(
            [&] { return (reader = archiveReader(m_desktop->program().processId())) != 0; }));
        QCOMPARE(::kill(reader, SIGSTOP), 0);
        QVERIFY(m_desktop->click("push button", "Cancel"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] { return says("Import big.tar cancelled"); }));
        QVERIFY(DesktopDriver::until([&] { return archiveReader(m_desktop->program().processId()) == 0; }));
        QCOMPARE(images(), before);
        QVERIFY(nothingIsStaged());
    }

    void aFolderOnAnImageAndOneInTheDialogAreMounted() {
        OUTCROP_NEEDS_NAMESPACES();
        const QString first = folder("first"), second = folder("second");
        QCOMPARE(m_desktop->drop({first}, "tree item", kImage), kCopied);
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Where it appears in the container", "/in"));
        QVERIFY(m_desktop->click("check box", "The container may only read it"));
        QVERIFY(m_desktop->click("push button", "Continue"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Name", "dropped"));
        QVERIFY(commandSays(QStringLiteral("-v %1:/in:ro ").arg(first)));
        QCOMPARE(m_desktop->drop({second}, "text", "Entry point"), kLinked);
        QVERIFY2(commandSays(QStringLiteral("-v %1:/second ").arg(second)), qPrintable(command()));
        QVERIFY(m_desktop->fill("Command", "sh -c 'cat /in/note /second/note; echo back > /second/back; "
                                           "echo no > /in/back; sleep 1000'"));
        QVERIFY(m_desktop->click("push button", "Run"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([&] { return QFile::exists(second + "/back"); }));
        QVERIFY(DesktopDriver::until([&] { return logs().contains("Read-only file system"); }));
        QVERIFY2(logs().contains("I am first") && logs().contains("I am second"), qPrintable(logs()));
        QVERIFY(!QFile::exists(first + "/back"));
        QCOMPARE(m_desktop->cli({"inspect", "--format",
                                 "{{range .Mounts}}{{.Type}} {{.Source}} {{.Destination}} {{.RW}};{{end}}",
                                 "dropped"}),
                 QStringLiteral("bind %1 /in false;bind %2 /second true;").arg(first, second));
        QVERIFY(shows("page tab", "Mounts  2"));
        m_desktop->cli({"rm", "-f", "dropped"});
        QVERIFY(shows("label", "No containers yet"));
    }

private:
    QString path(const char* name) const { return QString::fromStdString((m_files.path() / name).string()); }
    QString folder(const char* name) const {
        QDir().mkpath(path(name));
        QFile note(path(name) + "/note");
        if (note.open(QIODevice::WriteOnly))
            note.write("I am " + QByteArray(name) + "\n");
        return path(name);
    }
    bool shows(const QString& role, const QString& name) const {
        return !m_desktop->waitFor(role, name).isNull();
    }
    bool gone(const QString& role, const QString& name) const {
        return DesktopDriver::until([&] { return m_desktop->find(role, name).isNull(); });
    }
    bool says(const QString& text) const { return !m_desktop->find("label", text).isNull(); }
    QString command() const { return m_desktop->find("text", "The same as a command").text(); }
    bool commandSays(const QString& part) const {
        return DesktopDriver::until([&] { return command().contains(part); });
    }
    QString logs() const { return m_desktop->cli({"logs", "dropped"}); }
    QStringList images() const {
        return m_desktop->cli({"images", "--format", "{{.Repository}}:{{.Tag}}"})
            .split('\n', Qt::SkipEmptyParts);
    }
    /// Nothing of a failed import is left behind; the worker's last files go a moment after the word.
    bool nothingIsStaged() const {
        return DesktopDriver::until([this] {
            return QDir(m_desktop->root() + "/staging")
                .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
                .isEmpty();
        });
    }

    TempDir m_files;
    std::unique_ptr<DesktopDriver> m_desktop;
    QString m_starter;
};

OUTCROP_TEST(TestDesktopDrop, QCoreApplication)

} // namespace outcrop::test::tst_desktop_drop

#include "tst_desktop_drop.moc"
