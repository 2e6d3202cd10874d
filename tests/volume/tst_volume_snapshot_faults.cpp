// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/volume/snapshot_case.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <unistd.h>

namespace outcrop::test::tst_volume_snapshot_faults {

namespace {

/// Of a command's life at which it is killed.
#ifdef __SANITIZE_ADDRESS__
constexpr int kKillMoments = 4;
#else
constexpr int kKillMoments = 10;
#endif

} // namespace

/// Snapshots when the program is killed, the disk full, or what lies on it damaged.
class VolumeSnapshotFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
    void containersGoOnWhenItIsKilled();
    void theDiskIsFull();
    void damageIsTold();

private:
    static void killAfter(const CliRunner& cli, const QStringList& words, qint64 microseconds);
};

void VolumeSnapshotFaultsTest::killAfter(const CliRunner& cli, const QStringList& words,
                                         qint64 microseconds) {
    QProcess process;
    process.start(programPath(), QStringList{"--root", cli.store()} + words);
    QVERIFY(process.waitForStarted(kPatience));
    ::usleep(static_cast<useconds_t>(microseconds));
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

void VolumeSnapshotFaultsTest::killedAtAnyMoment_data() {
    QTest::addColumn<QStringList>("command");
    QTest::newRow("create") << QStringList{"create", "web", "killed"};
    QTest::newRow("restore") << QStringList{"restore", "web@first"};
    QTest::newRow("rm") << QStringList{"rm", "web@second"};
    QTest::newRow("rm of what others need") << QStringList{"rm", "web@zero"};
}

void VolumeSnapshotFaultsTest::killedAtAnyMoment() {
    QFETCH(QStringList, command);
    OUTCROP_NEEDS_NAMESPACES();
    const CliRunner cli;
    const SnapshotCase volume(cli);
    const QStringList words = QStringList{"volume", "snapshot"} + command;
    qint64 whole = 0;
    for (int moment = -1; moment <= kKillMoments; ++moment) {
        cli.run({"volume", "rm", "--snapshots", "web"});
        volume.makeVolume();
        volume.inside("head -c 2M /dev/urandom > passing; sleep 0.1");
        OK(cli.run({"volume", "snapshot", "create", "web", "zero"}));
        volume.inside("rm passing");
        OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
        const QString first = volume.state();
        volume.change();
        OK(cli.run({"volume", "snapshot", "create", "web", "second"}));
        volume.inside("head -c 2M /dev/urandom > third");
        if (moment < 0) { // how long it takes here and now
            QElapsedTimer timer;
            timer.start();
            OK(cli.run(words));
            whole = timer.nsecsElapsed() / 1000;
            continue;
        }
        killAfter(cli, words, whole * moment / kKillMoments);
        if (QTest::currentTestFailed())
            return;
        OK(cli.run({"volume", "snapshot", "create", "web", "after"}));
        QCOMPARE(volume.halfDone(), QString());
        for (const QString& name : volume.names())
            OK(cli.run({"volume", "snapshot", "restore", name}));
        OK(cli.run({"volume", "snapshot", "restore", "web@first"}));
        QCOMPARE(volume.state(), first);
        OK(cli.run(QStringList{"volume", "snapshot", "rm"} + volume.names()));
        QCOMPARE(volume.halfDone(), QString());
        QVERIFY(QDir(volume.snapshots()).isEmpty());
    }
}

void VolumeSnapshotFaultsTest::containersGoOnWhenItIsKilled() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const SnapshotCase volume(cli);
    OK(cli.run({"run", "-d", "--name", "box", "--network", "none", "-v", "web:/v", image, "sh", "-c",
                "cd /v; for i in $(seq 500); do echo $i > m$i; done; i=0;"
                "while :; do i=$((i+1)); echo $i > x; mv x a; done"}));
    QTRY_VERIFY(QFile::exists(volume.data() + "/a"));
    const QStringList words{"volume", "snapshot", "create", "web"};
    QElapsedTimer timer;
    timer.start();
    OK(cli.run(words));
    const qint64 whole = timer.nsecsElapsed() / 1000;
    for (int moment = 0; moment < kKillMoments; ++moment) {
        killAfter(cli, words, whole * moment / kKillMoments);
        const QString now = volume.inside("cat a");
        QTRY_VERIFY_WITH_TIMEOUT(volume.inside("cat a") != now, kPatience);
    }
    OK(cli.run({"rm", "-f", "box"}));
}

void VolumeSnapshotFaultsTest::theDiskIsFull() {
    OUTCROP_NEEDS_NAMESPACES();
    const CliRunner cli;
    OUTCROP_NEEDS(::geteuid() == 0, "where this user may mount a disk, the ids of others can't be mapped");
    OUTCROP_NEEDS(cli.shell("unshare --mount mount -t tmpfs tmpfs /mnt").code == 0,
                  "this machine does not let us mount a tmpfs in a namespace");
    // In a small file system: one that fits, one that does not, and the first one is still whole.
    const CliResult result = cli.shell(
        "unshare --mount sh -c 'mount -t tmpfs -o mode=700,size=200m tmpfs \"$OUTCROP_ROOT\" && outcrop "
        "volume create web && "
        "cd \"$OUTCROP_ROOT\"/volumes/web/_data && head -c 30M /dev/urandom > one && sha256sum one > sum && "
        "outcrop volume snapshot create web first && head -c 100M /dev/urandom > two && "
        "! outcrop volume snapshot create web second && ls \"$OUTCROP_ROOT\"/staging && "
        "outcrop volume snapshot ls -q && rm two && echo > one && outcrop volume snapshot restore web@first "
        "&& "
        "sha256sum -c sum && outcrop volume snapshot create web second'");
    QVERIFY2(result.code == 0 && result.err.contains("o space left"), qPrintable(result.out + result.err));
    QCOMPARE(result.out,
             QString("web\nweb@first\nweb@first\nweb@first: 1 entry restored, 0 removed\none: OK\n"
                     "web@second\n"));
}

void VolumeSnapshotFaultsTest::damageIsTold() {
    OUTCROP_NEEDS_NAMESPACES();
    const CliRunner cli;
    const SnapshotCase volume(cli);
    volume.makeVolume();
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    const QString before = volume.state();
    const QString pack = cli.shell("ls '" + volume.snapshots() + "'/*/pack").out.trimmed();
    const QString catalog = cli.shell("ls '" + volume.snapshots() + "'/*/catalog").out.trimmed();
    const auto damaged = [&](const QString& file, const QString& how) {
        OK(cli.shell("cp '" + file + "' whole && " + how + " '" + file + "'"));
        volume.inside("rm -rf ./*");
        const CliResult result = cli.run({"volume", "snapshot", "restore", "web@first"});
        QVERIFY2(result.code == 1 && result.err.startsWith("outcrop: "), qPrintable(how + result.err));
        QVERIFY2(!result.err.contains("signal"), qPrintable(result.err));
        OK(cli.shell("cp whole '" + file + "'"));
    };
    const QString overwrite = "sh -c 'printf XXXX | dd conv=notrunc bs=1 seek=%1 of=\"$0\" 2>&1'";
    for (const QString& how :
         {QString("truncate -s 0"), QString("truncate -s 100"), QString("truncate -s -1"),
          QString("truncate -s +1"), overwrite.arg(60), overwrite.arg(500)}) {
        damaged(catalog, how);
        damaged(pack, how);
    }
    OK(cli.run({"volume", "snapshot", "restore", "web@first"}));
    QCOMPARE(volume.state(), before);
}

OUTCROP_TEST(VolumeSnapshotFaultsTest, QCoreApplication)

} // namespace outcrop::test::tst_volume_snapshot_faults

#include "tst_volume_snapshot_faults.moc"
