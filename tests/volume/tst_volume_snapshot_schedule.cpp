// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/test_program.h"
#include "tests/volume/snapshot_case.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace outcrop::test::tst_volume_snapshot_schedule {

/// Snapshots that are taken by themselves, and those that stay of them.
class VolumeSnapshotScheduleTest : public QObject {
    Q_OBJECT
private slots:
    void itIsSetAndShown();
    void oneIsTakenBeforeEachStart();
    void oneIsTakenWhenItIsDue();
    void aDamagedOneKeepsNoOtherWaiting();
    void aClockThatWasAheadStopsNothing();
    void wrongWordsAreRefused();
};

namespace {

CliResult schedule(const CliRunner& cli, const QStringList& words) {
    return cli.run(QStringList{"volume", "snapshot", "schedule"} + words);
}

/// As if all had been taken in that year.
bool redate(const SnapshotCase& volume, const QByteArray& year) {
    for (const QString& id : QDir(volume.snapshots()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile document(volume.snapshots() + '/' + id + "/snapshot.json");
        if (!document.open(QIODevice::ReadWrite))
            return false;
        QByteArray text = document.readAll();
        text.replace(text.indexOf("\"createdAt\":\"") + 13, 4, year);
        document.seek(0);
        document.write(text);
    }
    return true;
}

QStringList due(const CliRunner& cli) {
    return cli.run({"volume", "snapshot", "due"}).out.split('\n', Qt::SkipEmptyParts);
}

} // namespace

void VolumeSnapshotScheduleTest::itIsSetAndShown() {
    const CliRunner cli;
    OK(cli.run({"volume", "create", "web"}));
    QCOMPARE(schedule(cli, {"web"}).out, QString("web: off\n"));
    QCOMPARE(schedule(cli, {"--every", "90m", "web"}).out, QString("web: every 90m, all are kept\n"));
    QCOMPARE(schedule(cli, {"--before-start", "--keep", "3", "web"}).out,
             QString("web: before each start, every 90m, the last 3 are kept\n"));
    QCOMPARE(schedule(cli, {"web"}).out, QString("web: before each start, every 90m, the last 3 are kept\n"));
    QCOMPARE(schedule(cli, {"--off", "web"}).out, QString("web: off\n"));
    OK(cli.run({"volume", "rm", "web"}));
    OK(cli.run({"volume", "create", "web"}));
    QCOMPARE(schedule(cli, {"web"}).out, QString("web: off\n"));
}

void VolumeSnapshotScheduleTest::oneIsTakenBeforeEachStart() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const SnapshotCase volume(cli);
    OK(cli.run({"volume", "create", "web"}));
    OK(cli.run({"volume", "snapshot", "create", "web", "by-hand"}));
    OK(schedule(cli, {"--before-start", "--keep", "2", "web"}));
    const auto run = [&](const QString& name) {
        OK(cli.run({"run", "--name", name, "--network", "none", "-v", "web:/v", image, "sh", "-c",
                    "ls /v; echo > /v/" + name}));
    };
    run("one");
    QCOMPARE(volume.names().size(), 2);
    run("two");
    const QString second = volume.names().constLast();
    QCOMPARE(cli.run({"volume", "snapshot", "diff", second}).out, QString("A /two\n")); // before it
    OK(cli.run({"start", "-a", "one"}));
    const QStringList kept = volume.names();
    QCOMPARE(kept.size(), 3); // the oldest of those that were taken so has gone
    QVERIFY(kept.contains("web@by-hand") && kept.contains(second));
    OK(cli.run({"restart", "one"}));
    QCOMPARE(volume.names().size(), 3);
    QVERIFY(!volume.names().contains(second));
    QFile document(cli.store() + "/volumes/web/snapshot-schedule.json");
    QVERIFY(document.open(QIODevice::ReadWrite));
    const QByteArray whole = document.readAll();
    QVERIFY(document.resize(5));
    const CliResult started = cli.run({"start", "-a", "one"}); // it starts, and is told
    OK(started);
    QVERIFY2(started.err.contains("web"), qPrintable(started.err));
    QVERIFY(document.seek(0) && document.write(whole) == whole.size() && document.flush());
    OK(schedule(cli, {"--off", "web"}));
    const QStringList before = volume.names();
    run("three");
    QCOMPARE(volume.names(), before);
    QCOMPARE(volume.halfDone(), QString());
}

void VolumeSnapshotScheduleTest::oneIsTakenWhenItIsDue() {
    const CliRunner cli;
    const SnapshotCase volume(cli);
    OK(cli.run({"volume", "create", "web"}));
    QVERIFY(due(cli).isEmpty());
    OK(schedule(cli, {"--every", "1h", "--keep", "1", "web"}));
    const QStringList first = due(cli);
    QCOMPARE(first.size(), 1);
    QVERIFY(first[0].startsWith("web@"));
    QVERIFY(due(cli).isEmpty());
    OK(cli.run({"volume", "snapshot", "create", "web", "by-hand"}));
    QVERIFY(redate(volume, "2020"));
    const QStringList second = due(cli);
    QCOMPARE(second.size(), 1);
    QVERIFY(second != first);
    QCOMPARE(volume.names().size(), 2);
    QVERIFY(volume.names().contains("web@by-hand"));
    QVERIFY(due(cli).isEmpty());
}

void VolumeSnapshotScheduleTest::aDamagedOneKeepsNoOtherWaiting() {
    const CliRunner cli;
    const SnapshotCase volume(cli);
    for (const char* name : {"web", "xylem"}) {
        OK(cli.run({"volume", "create", name}));
        OK(schedule(cli, {"--every", "1h", name}));
    }
    OK(cli.run({"volume", "snapshot", "create", "web", "by-hand"}));
    for (const QString& id : QDir(volume.snapshots()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile document(volume.snapshots() + '/' + id + "/snapshot.json");
        QVERIFY(document.open(QIODevice::WriteOnly | QIODevice::Truncate));
        document.write("no JSON");
    }
    const CliResult result = cli.run({"volume", "snapshot", "due"});
    QVERIFY2(result.out.contains("xylem@"), qPrintable(result.out + result.err));
    QVERIFY2(result.err.contains("web"), qPrintable(result.err));
}

void VolumeSnapshotScheduleTest::aClockThatWasAheadStopsNothing() {
    const CliRunner cli;
    const SnapshotCase volume(cli);
    OK(cli.run({"volume", "create", "web"}));
    OK(schedule(cli, {"--every", "1h", "web"}));
    QCOMPARE(due(cli).size(), 1);
    QVERIFY(due(cli).isEmpty());
    QVERIFY(redate(volume, "2999"));
    QCOMPARE(due(cli).size(), 1);
}

void VolumeSnapshotScheduleTest::wrongWordsAreRefused() {
    const CliRunner cli;
    OK(cli.run({"volume", "create", "web"}));
    for (const QStringList& words :
         {QStringList{"--every", "5s", "web"}, QStringList{"--every", "often", "web"},
          QStringList{"--keep", "few", "web"}, QStringList{"nowhere"}}) {
        const CliResult refused = schedule(cli, words);
        QVERIFY2(refused.code == 1 && !refused.err.isEmpty(), qPrintable(words.join(' ')));
    }
    QCOMPARE(schedule(cli, {"web"}).out, QString("web: off\n"));
}

OUTCROP_TEST(VolumeSnapshotScheduleTest, QCoreApplication)

} // namespace outcrop::test::tst_volume_snapshot_schedule

#include "tst_volume_snapshot_schedule.moc"
