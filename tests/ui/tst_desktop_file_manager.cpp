// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Between the desktop and a real file manager, by the mouse: folders into it, files out of it.
#include "tests/support/environment.h"
#include "tests/support/test_program.h"
#include "tests/ui/desktop_driver.h"
#include "tests/ui/file_manager.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <filesystem>
#include <system_error>

namespace outcrop::test::tst_desktop_file_manager {

namespace {

const QString kImage = QStringLiteral("outcrop-starter:latest");

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As it stands in the link: symLinkTarget() makes it absolute, so no two places of a link would be alike.
QString linkText(const QString& link) {
    std::error_code error;
    return QString::fromStdString(std::filesystem::read_symlink(link.toStdString(), error).string());
}

/// Every path below a folder with its mode, and what is in it.
QString listing(const QString& folder) {
    QStringList lines;
    QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo each(all.next());
        lines +=
            QDir(folder).relativeFilePath(each.filePath()) + ' ' +
            (each.isSymLink() ? linkText(each.filePath()) : QString::number(int(each.permissions()), 16)) +
            ' ' + (each.isFile() ? QString::fromUtf8(bytesOf(each.filePath()).toHex()) : QString());
    }
    lines.sort();
    return lines.join('\n');
}

} // namespace

class TestDesktopFileManager : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        for (const QString& why : {DisplaySession::whyNot(), FileManager::whyNot()})
            OUTCROP_NEEDS(why.isEmpty(), qPrintable(why));
        m_desktop = std::make_unique<DesktopDriver>();
        const QString starter =
            QString::fromStdString((binDir() / "../share/outcrop/starter.oci.tar").string());
        OUTCROP_NEEDS(QFile::exists(starter), "the starter image was not built");
        m_desktop->cli({"load", "-i", starter});
        m_desktop->cli({"volume", "create", "chest"});
        QVERIFY2(m_desktop->start(), qPrintable(m_desktop->failure()));
        addFolder("harvest");
        addFolder("seeds");
        m_files = std::make_unique<FileManager>(m_desktop->display(), path());
        QVERIFY(m_files->shows(2));
    }
    void cleanupTestCase() {
        m_files.reset();
        m_desktop.reset();
    }

    void aFolderOnAVolumeIsCopiedIntoIt() {
        QVERIFY(m_desktop->click("radio button", "Volumes"));
        VERIFY_SHOWN(m_desktop, drag(Harvest, "tree item", "chest",
                                     [this] { return !m_desktop->find("push button", "Copy").isNull(); }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->click("push button", "Copy"));
        const QString inside =
            m_desktop->cli({"volume", "inspect", "--format", "{{.Mountpoint}}", "chest"}) + "/harvest/note";
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([&] { return bytesOf(inside) == "I am harvest\n"; }));
        QCOMPARE(bytesOf(path("harvest/note")), QByteArray("I am harvest\n")); // taken as a copy
    }

    void foldersOnAnImageAndInTheFormAreMounted() {
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY(m_desktop->click("radio button", "Images"));
        VERIFY_SHOWN(m_desktop, drag(Harvest, "tree item", kImage, [this] {
                         return !m_desktop->find("text", "Where it appears in the container").isNull();
                     }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->fill("Where it appears in the container", "/in"));
        QVERIFY(m_desktop->click("push button", "Continue"));
        VERIFY_SHOWN(m_desktop, m_desktop->fill("Name", "reaper"));
        VERIFY_SHOWN(m_desktop, drag(Seeds, "label", "Drop a folder here to mount it.", [this] {
                         return command().contains("-v " + path("seeds") + ":/seeds ");
                     }));
        QVERIFY2(command().contains("-v " + path("harvest") + ":/in "), qPrintable(command()));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->fill("Command", "sh -c 'cat /in/note /seeds/note; echo back > /seeds/back'"));
        QVERIFY(m_desktop->click("push button", "Run"));
        VERIFY_SHOWN(m_desktop,
                     DesktopDriver::until([this] { return bytesOf(path("seeds/back")) == "back\n"; }));
        QCOMPARE(m_desktop->cli({"logs", "reaper"}), QString("I am harvest\nI am seeds"));
    }

    void aFolderOnAContainerThatRunsIsMountedIntoIt() {
        OUTCROP_NEEDS_NAMESPACES();
        m_desktop->cli({"run", "-d", "--name", "mower", "--network", "none", kImage, "sleep", "100000"});
        QVERIFY(m_desktop->click("radio button", "Containers"));
        VERIFY_SHOWN(m_desktop, drag(Harvest, "tree item", "mower", [this] {
                         return !m_desktop->find("text", "Where it appears in the container").isNull();
                     }));
        VERIFY_SHOWN(m_desktop, m_desktop->nothingIsNameless());
        QVERIFY(m_desktop->fill("Where it appears in the container", "/in"));
        VERIFY_SHOWN(m_desktop, m_desktop->click("push button", "Mount"));
        VERIFY_SHOWN(m_desktop, DesktopDriver::until([this] {
                         return m_desktop->cli({"exec", "mower", "cat", "/in/note"}) == "I am harvest";
                     }));
        QCOMPARE(m_desktop->cli({"mount", "ls", "-q", "mower"}), QString("/in"));
        m_desktop->cli({"rm", "-f", "mower"});
    }

    /// Into one that does not run nothing can be mounted: that is said, and nothing else happens.
    void aFolderOnAContainerThatStoppedIsRefusedInWords() {
        OUTCROP_NEEDS_NAMESPACES();
        QVERIFY(m_desktop->click("radio button", "Containers"));
        VERIFY_SHOWN(m_desktop, drag(Harvest, "tree item", "reaper", [this] {
                         return !m_desktop
                                     ->find([](const Accessible& one) {
                                         return one.role() == "label" && one.name().contains("does not run");
                                     })
                                     .isNull();
                     }));
        m_desktop->cli({"rm", "-f", "reaper"});
    }

    void aFileIsDraggedOutOfAnImage() {
        QVERIFY(m_desktop->click("radio button", "Images"));
        QVERIFY(m_desktop->click("tree item", kImage));
        QVERIFY(m_desktop->click("radio button", "Whole"));
        m_desktop->cli({"cp", kImage + ":/etc/profile", path("../as-copied")});
        const QByteArray wanted = bytesOf(path("../as-copied"));
        QVERIFY(!wanted.isEmpty());
        QVERIFY(dragOut("profile", [&] { return bytesOf(path("profile")) == wanted; }));
    }

    /// As a folder, with what is in it.
    void aFolderIsDraggedOutOfAnImage() {
        m_desktop->cli({"cp", kImage + ":/srv/garden", path("../garden-as-copied")});
        const QString wanted = listing(path("../garden-as-copied"));
        QVERIFY(wanted.contains("flowers.txt"));
        QVERIFY(wanted.contains("to-the-beds ../beds"));
        QVERIFY(dragOut("garden", [&] { return listing(path("garden")) == wanted; }));
    }

private:
    enum Thing { Harvest, Seeds };

    QString path(const QString& name = {}) const {
        return QString::fromStdString((m_dir.path() / "folder").string()) +
               (name.isEmpty() ? name : '/' + name);
    }
    void addFolder(const QString& name) const {
        QDir().mkpath(path(name));
        QFile note(path(name + "/note"));
        if (note.open(QIODevice::WriteOnly))
            note.write("I am " + name.toUtf8() + '\n');
    }
    bool drag(int thing, const QString& role, const QString& name, const std::function<bool()>& done) const {
        const auto centre = m_desktop->settledCentre(role, name);
        return centre && m_files->drag(thing, *centre, done);
    }
    /// A row that the filter finds.
    bool dragOut(const QString& name, const std::function<bool()>& done) const {
        constexpr int kTries = 3, kAnswer = 8000, kNudges = 12;
        if (!m_desktop->fill("Filter paths", name))
            return false;
        const auto row = [&] {
            return m_desktop->find(
                [&](const Accessible& one) {
                    return one.name().section(", ", 0, 0) == name && one.role() == "tree item";
                },
                true);
        };
        if (!DesktopDriver::until([&] { return !row().isNull(); }))
            return false;
        const auto centre = m_desktop->settledCentre("tree item", row().name());
        for (int i = 0; centre && i < kTries; ++i) {
            const QRect place = row().extents();
            m_desktop->display().drag(place.center(), m_files->ground(), kNudges << i);
            if (DesktopDriver::until(done, kAnswer))
                return true;
        }
        return false;
    }
    QString command() const { return m_desktop->find("text", "The same as a command").text(); }

    TempDir m_dir;
    std::unique_ptr<DesktopDriver> m_desktop;
    std::unique_ptr<FileManager> m_files;
};

OUTCROP_TEST(TestDesktopFileManager, QCoreApplication)

} // namespace outcrop::test::tst_desktop_file_manager

#include "tst_desktop_file_manager.moc"
