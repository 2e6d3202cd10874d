// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/store_witness.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QTest>
#include <unistd.h>

namespace outcrop::test::tst_cli_limits {

namespace {

/// The store's directory is a disk of its own in a mount namespace, in which all commands run; nothing of it
/// is seen outside.
class SmallDisk {
public:
    SmallDisk(const CliRunner& cli, int mebibytes) : m_cli(cli) {
        QStringList words = {"--mount"};
        if (::geteuid() != 0)
            words += {"--user", "--map-current-user", "--keep-caps"};
        words += {"sh", "-c", "mount -t tmpfs -o mode=700,size=$0m tmpfs \"$1\" && echo mounted && read end",
                  QString::number(mebibytes), cli.store()};
        m_holder.start("unshare", words);
        m_mounted = m_holder.waitForReadyRead(kPatience) && m_holder.readAll() == "mounted\n";
    }
    ~SmallDisk() {
        m_holder.closeWriteChannel();
        m_holder.waitForFinished(kPatience);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool mounted() const { return m_mounted; }
    CliResult run(const QStringList& arguments) const {
        return inside(QStringList{programPath(), "--root", m_cli.store()} + arguments);
    }
    /// Fills it up to what is to be left; what filled it before is gone.
    bool leave(int kibibytes) const {
        return script("rm -f filler; free=$(df -k --output=avail . | tail -n 1); "
                      "head -c $((free - $0))k /dev/zero >filler; test $(df -k --output=avail . | tail -n 1) "
                      "= $0",
                      QString::number(kibibytes))
                   .code == 0;
    }
    bool empty() const { return script("rm -f filler", {}).code == 0; }
    /// All files of images, of containers and of what is half-done.
    QString files() const {
        return script(
                   "run() { \"$0\" --root . ps -q >/dev/null; }; i=0; while run; [ -n \"$(ls staging)\" ] && "
                   "[ $i -lt 600 ]; do sleep 0.1; i=$((i + 1)); done; "
                   "ls images/blobs/sha256 layers containers volumes staging",
                   programPath())
            .out;
    }

private:
    CliResult script(const QString& text, const QString& argument) const {
        return inside({"sh", "-c", "cd \"$1\" && " + text, argument, m_cli.store()});
    }
    CliResult inside(const QStringList& words) const {
        QStringList all = {"--mount", "--target", QString::number(m_holder.processId())};
        if (::geteuid() != 0)
            all += {"--user", "--preserve-credentials"};
        return m_cli.program("nsenter", all + words);
    }

    const CliRunner& m_cli;
    QProcess m_holder;
    bool m_mounted = false;
};

bool tellsOfTheDisk(const QString& error) {
    return error.startsWith("outcrop: ") &&
           (error.contains("o space left") || error.contains("more than the disk has free"));
}

QString archive() {
    return QString::fromStdString((binDir().parent_path() / "share/outcrop/starter.oci.tar").string());
}

/// The dynamic linker may not be able to open the libraries, in its own words and with its own code; and the
/// sanitizer's look at an object's type needs a pipe.
bool saidBeforeUs(const QString& error) {
    return error.contains("error while loading shared libraries") ||
           error.contains("object has invalid vptr");
}

} // namespace

/// What a full disk and too few descriptors do: a clear error, and a store that is as before.
class CliLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        OUTCROP_NEEDS_NAMESPACES();
        OUTCROP_NEEDS(QFile::exists(archive()),
                      "the starter image was not built: busybox-static is not installed");
    }
    void fullDiskTakesNothing();
    void fullDiskRunsNothing();
    void fullDiskCommitsNothing();
    void fewDescriptors();
};

#define NEEDS_DISK(disk)                                                                                     \
    OUTCROP_NEEDS((disk).mounted(), "this machine does not let us mount a tmpfs in a namespace")

void CliLimitsTest::fullDiskTakesNothing() {
    const CliRunner cli;
    const SmallDisk disk(cli, 128);
    NEEDS_DISK(disk);
    QCOMPARE(disk.run({"images", "-q"}).code, 0); // makes the store
    const QString before = disk.files();
    for (const int left : {0, 8, 64, 512}) {
        QVERIFY(disk.leave(left));
        const CliResult loaded = disk.run({"load", "-i", archive()});
        QCOMPARE(loaded.code, 1);
        QVERIFY2(tellsOfTheDisk(loaded.err), qPrintable(loaded.err));
        QCOMPARE(disk.files(), before);
        QCOMPARE(disk.run({"images", "-q"}).out, QString());
    }
    QVERIFY(disk.leave(0));
    const CliResult volume = disk.run({"volume", "create", "kept"});
    QCOMPARE(volume.code, 1);
    QVERIFY2(tellsOfTheDisk(volume.err), qPrintable(volume.err));
    QCOMPARE(disk.files(), before);
    QVERIFY(disk.empty());
    QCOMPARE(disk.run({"load", "-q", "-i", archive()}).code, 0);
    QCOMPARE(disk.run({"volume", "create", "kept"}).code, 0);
}

void CliLimitsTest::fullDiskRunsNothing() {
    OUTCROP_NEEDS(::geteuid() == 0, "a user's namespace within a namespace cannot map the subordinate ids");
    const CliRunner cli;
    const SmallDisk disk(cli, 128);
    NEEDS_DISK(disk);
    QCOMPARE(disk.run({"load", "-q", "-i", archive()}).code, 0);
    const QString before = disk.files();
    const QStringList run = {"run", "--rm", "--network", "none", "-v", "/anon", "outcrop-starter", "true"};
    for (const int left : {0, 8, 64, 512}) {
        QVERIFY(disk.leave(left));
        const CliResult result = disk.run(run); // its layers are not unpacked yet
        QCOMPARE(result.code, 125);
        QVERIFY2(tellsOfTheDisk(result.err), qPrintable(result.err));
        QCOMPARE(disk.files(), before);
    }
    QVERIFY(disk.empty());
    QCOMPARE(disk.run(run).code, 0);
    const QString unpacked = disk.files();
    for (const int left : {0, 4, 8, 12, 16, 24, 32, 48, 64}) {
        QVERIFY(disk.leave(left));
        const CliResult result = disk.run(run);
        QVERIFY2(result.code == 0 || (result.code == 125 && tellsOfTheDisk(result.err)),
                 qPrintable(result.err));
        disk.run({"volume", "prune", "-f"});
        QCOMPARE(disk.files(), unpacked);
    }
}

void CliLimitsTest::fullDiskCommitsNothing() {
    OUTCROP_NEEDS(::geteuid() == 0, "a user's namespace within a namespace cannot map the subordinate ids");
    const CliRunner cli;
    const SmallDisk disk(cli, 128);
    NEEDS_DISK(disk);
    QCOMPARE(disk.run({"load", "-q", "-i", archive()}).code, 0);
    QCOMPARE(
        disk.run({"run", "--network", "none", "--name", "box", "outcrop-starter", "touch", "/etc/new"}).code,
        0);
    const QString before = disk.files();
    for (const int left : {0, 4, 8, 12, 16, 20, 24, 32, 64}) {
        QVERIFY(disk.leave(left));
        const CliResult result = disk.run({"commit", "box", "full:1"});
        if (result.code == 0) {
            QCOMPARE(disk.run({"rmi", "full:1"}).code, 0);
        } else {
            QCOMPARE(result.code, 1);
            QVERIFY2(tellsOfTheDisk(result.err), qPrintable(result.err));
        }
        QCOMPARE(disk.files(), before);
        QCOMPARE(disk.run({"images", "--format", "{{.Repository}}"}).out, QString("outcrop-starter\n"));
    }
    QVERIFY(disk.leave(0));
    QCOMPARE(disk.run({"rm", "box"}).out, QString("box\n"));
    QVERIFY(disk.empty());
    QCOMPARE(disk.run({"run", "--rm", "--network", "none", "outcrop-starter", "true"}).code, 0);
}

void CliLimitsTest::fewDescriptors() {
    const CliRunner cli;
    StoreWitness witness(cli);
    QString why;
    const QString image = cli.loadImage(why);
    QVERIFY2(!image.isEmpty(), qPrintable(why));
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", image, "true"}).code, 0);
    const QStringList images = witness.imageFiles();
    int refused = 0;
    for (int limit = 4; limit <= 40; ++limit) {
        const CliResult result =
            cli.shell(QString("ulimit -n %1; exec outcrop run --rm --network none -v /anon %2 true")
                          .arg(limit)
                          .arg(image));
        if (result.code == 0)
            continue;
        ++refused;
        QVERIFY2(!result.err.isEmpty(), qPrintable(QString("nothing said with %1").arg(limit)));
        if (!saidBeforeUs(result.err))
            QVERIFY2(result.code == 125, qPrintable(QString("%1: %2").arg(result.code).arg(result.err)));
        QCOMPARE(witness.removeEverything(), QString());
    }
    QVERIFY(refused > 0);
    QVERIFY(witness.settles());
    QCOMPARE(witness.leftovers(), QString());
    QCOMPARE(witness.imageFiles(), images);
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", image, "true"}).code, 0);
}

OUTCROP_TEST(CliLimitsTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_limits

#include "tst_cli_limits.moc"
