// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/test_program.h"
#include "tests/volume/snapshot_case.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace outcrop::test::tst_volume_snapshot {

/// volume snapshot, as it is typed.
class VolumeSnapshotTest : public QObject {
    Q_OBJECT
private slots:
    void aVolumeComesBack();
    void onlyPathsComeBack();
    void restoringTouchesOnlyWhatDiffers();
    void whatHoldsTheSameIsLeft();
    void diffAndCompareTellTheSame();
    void filesOfASnapshotAreRead();
    void theSameIsKeptOnce();
    void removalFreesWhatOnlyItHad();
    void namesAndTables();
    void wrongWordsAreRefused();
    void volumesWithSnapshotsStay();
    void containersStandStill();
    void runningContainersAreNotOverwritten();
    void filesOfContainersIds();
};

void VolumeSnapshotTest::aVolumeComesBack() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    const QString before = volume.state();
    QVERIFY(before.contains("odd name"));
    const CliResult taken = cli.run({"volume", "snapshot", "create", "web", "first"});
    OK(taken);
    QCOMPARE(taken.out + taken.err, QString("web@first\n"));
    QCOMPARE(volume.state(), before);
    volume.change();
    const QString changed = volume.state();
    QVERIFY(changed != before);
    OK(cli.run({"volume", "snapshot", "create", "web", "second"}));
    OK(cli.run({"volume", "snapshot", "restore", "web@first"}));
    QCOMPARE(volume.state(), before);
    QVERIFY2(volume.inside("stat -c %b sparse").toInt() < 64, "the hole was filled");
    OK(cli.run({"volume", "snapshot", "restore", "web@second"}));
    QCOMPARE(volume.state(), changed);
    // Also when everything is gone.
    volume.inside("rm -rf ./* && test -z \"$(ls -A)\"");
    OK(cli.run({"volume", "snapshot", "restore", "web@first"}));
    QCOMPARE(volume.state(), before);
    QCOMPARE(volume.halfDone(), QString());
}

void VolumeSnapshotTest::onlyPathsComeBack() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    volume.change();
    QCOMPARE(cli.run({"volume", "snapshot", "restore", "web@first", "a/hello", "/c/f7"}).out,
             QString("web@first: 2 entries restored, 0 removed\n"));
    QCOMPARE(volume.inside("cat a/hello c/f7; tail -c 5 big; cat new/1; stat -c %h a/hello"),
             QString("hello\n7\nmore\n1\n1\n"));
    // A name of the same file comes back as such, where the other one is as it was.
    OK(cli.run({"volume", "snapshot", "restore", "web@first", "/c", "/a/hello"}));
    QCOMPARE(volume.inside("test a/hello -ef c/link && cat c/link; ls c/f9"), QString("hello\nc/f9\n"));
    // The directory it lies in is a link by now; nothing is written through it.
    const CliResult below = cli.run({"volume", "snapshot", "restore", "web@first", "/a/deep/er/numbers"});
    QVERIFY2(below.code == 1 && below.err.contains("/a/deep is no directory any more"),
             qPrintable(below.err));
    volume.inside("rm a/deep");
    OK(cli.run({"volume", "snapshot", "restore", "web@first", "/a/deep/er/numbers"}));
    QCOMPARE(volume.inside("tail -n 1 a/deep/er/numbers; ls a/deep/er"), QString("100000\nnumbers\n"));
    const CliResult absent = cli.run({"volume", "snapshot", "restore", "web@first", "/new/1"});
    QVERIFY2(absent.code == 1 && absent.err.contains("the snapshot has no such file"),
             qPrintable(absent.err));
}

void VolumeSnapshotTest::restoringTouchesOnlyWhatDiffers() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    const QString inodes = volume.inside("find . -type f | sort | xargs -d '\\n' stat -c '%n %i %Z'");
    volume.inside("echo >> c/f5");
    QCOMPARE(cli.run({"volume", "snapshot", "restore", "web@first"}).out,
             QString("web@first: 1 entry restored, 0 removed\n"));
    const QStringList after =
        volume.inside("find . -type f | sort | xargs -d '\\n' stat -c '%n %i %Z'").split('\n');
    QStringList other;
    for (const QString& line : inodes.split('\n'))
        if (!after.contains(line))
            other << line.section(' ', 0, 0);
    QCOMPARE(other, QStringList("./c/f5"));
}

/// The time of the last change does not tell: of some because it was just before the snapshot, of others
/// because something was done and undone.
void VolumeSnapshotTest::whatHoldsTheSameIsLeft() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    const QString inodes =
        "find . -type f ! -name f5 ! -name f6 ! -name 'split*' | sort | xargs -d '\\n' stat -c '%n %i %Z'";
    volume.inside("echo one > twin; echo one > split; ln split split2; touch -d 2001-01-01 twin split");
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    volume.inside("for f in c/f[1-9] big twin a/hello; do m=$(stat -c %a $f); chmod 0 $f; chmod $m $f; done;"
                  "echo 5 > c/f5; chmod 600 c/f6");
    volume.inside("rm split; cp -p twin split"); // the same, but no name of split2 any more
    const QString before = volume.inside(inodes);
    QCOMPARE(cli.run({"volume", "snapshot", "restore", "web@first"}).out,
             QString("web@first: 4 entries restored, 0 removed\n"));
    QCOMPARE(volume.inside(inodes), before);
    QCOMPARE(volume.inside("cat c/f5; stat -c %a c/f6; test split -ef split2 && echo joined"),
             QString("5\n644\njoined\n"));
}

void VolumeSnapshotTest::diffAndCompareTellTheSame() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    QCOMPARE(cli.run({"volume", "snapshot", "diff", "web@first"}).out, QString());
    volume.inside("rm c/f1; echo 2 > c/f200; echo x >> a/hello");
    const QString changes = "C /a/hello\nD /c/f1\nA /c/f200\nC /c/link\n";
    QCOMPARE(cli.run({"volume", "snapshot", "diff", "web@first"}).out, changes);
    OK(cli.run({"volume", "snapshot", "create", "web", "second"}));
    QCOMPARE(cli.run({"volume", "snapshot", "diff", "web@first", "web@second"}).out, changes);
    QCOMPARE(cli.run({"volume", "snapshot", "diff", "web@second", "web"}).out, QString());
    QVERIFY(cli.run({"volume", "snapshot", "diff", "--json", "web@first"})
                .out.startsWith("{\"change\":\"changed\",\"path\":\"/a/hello\"}\n"));
    const CliResult compared = cli.run({"compare", "--json", "web@first", "volume:web@second"});
    OK(compared);
    QCOMPARE(compared.out.count('\n'), 4);
    const CliResult patch = cli.run({"compare", "-u", "web@first", "volume:web"});
    QVERIFY2(patch.out.contains(" hello\n+x\n"), qPrintable(patch.out + patch.err));
    // Who changed what, since a state that both had.
    volume.inside("echo y >> c/f3");
    const CliResult three = cli.run({"compare", "web@first", "web@second", "volume:web"});
    QVERIFY2(three.out.contains("/c/f3"), qPrintable(three.out + three.err));
}

void VolumeSnapshotTest::filesOfASnapshotAreRead() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    const QString sums = volume.inside("sha256sum < big; sha256sum < sparse");
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    volume.change();
    QVERIFY(cli.run({"tree", "web@first"}).out.contains("hello"));
    QVERIFY(cli.run({"content", "volume:web@first:/c/link"}).out.contains("hello"));
    OK(cli.run({"content", "-o", "big", "volume:web@first:/big"}));
    OK(cli.run({"content", "-o", "sparse", "volume:web@first:/sparse"}));
    QCOMPARE(cli.shell("sha256sum < big; sha256sum < sparse").out, sums);
    QVERIFY(cli.run({"content", "volume:web@first:/none/such"}).err.contains("no such file"));
}

void VolumeSnapshotTest::theSameIsKeptOnce() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    OK(cli.run({"volume", "create", "web"}));
    volume.inside(
        "for d in 1 2 3 4 5 6 7 8 9 10; do mkdir $d; head -c 10M /dev/urandom | split -b 100K - $d/part; "
        "done; sleep 0.1");
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    const qint64 first = volume.diskBytes();
    QVERIFY2(first > 100'000'000 && first < 108'000'000, qPrintable(QString::number(first)));
    OK(cli.run({"volume", "snapshot", "create", "web", "second"}));
    const qint64 second = volume.diskBytes();
    QVERIFY2(second - first < 1'000'000, qPrintable(QString::number(second - first)));
    // A file that was moved or copied holds nothing new, nor does a large one of which a little was changed.
    volume.inside("mv 1 one; cp 2/partaa copy; cat 3/* > whole; sleep 0.1");
    OK(cli.run({"volume", "snapshot", "create", "web", "third"}));
    const qint64 third = volume.diskBytes();
    QVERIFY2(third - second < 4'000'000, qPrintable(QString::number(third - second)));
    volume.inside("printf changed | dd of=whole bs=1 seek=5000000 conv=notrunc 2>/dev/null");
    OK(cli.run({"volume", "snapshot", "create", "web", "fourth"}));
    QVERIFY(volume.diskBytes() - third < 200'000);
}

void VolumeSnapshotTest::removalFreesWhatOnlyItHad() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    volume.inside("head -c 8M /dev/urandom > passing");
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    const QString kept = volume.state();
    volume.inside("rm passing");
    OK(cli.run({"volume", "snapshot", "create", "web", "second"}));
    volume.inside("head -c 8M /dev/urandom > passing");
    OK(cli.run({"volume", "snapshot", "create", "web", "third"}));
    const qint64 all = volume.diskBytes();
    QCOMPARE(cli.run({"volume", "snapshot", "rm", "web@third"}).out, QString("web@third\n"));
    QVERIFY(volume.diskBytes() < all - 8'000'000);
    // What others need of the first one's stays.
    OK(cli.run({"volume", "snapshot", "rm", "web@first"}));
    QVERIFY(volume.diskBytes() < all - 16'000'000);
    OK(cli.run({"volume", "snapshot", "restore", "web@second"}));
    QCOMPARE(volume.inside("seq 100000 | cmp - a/deep/er/numbers && echo same"), QString("same\n"));
    QCOMPARE(volume.state().split('\n').size() + 2, kept.split('\n').size());
    OK(cli.run({"volume", "snapshot", "rm", "web@second"}));
    QCOMPARE(volume.halfDone(), QString());
    QVERIFY(QDir(volume.snapshots()).isEmpty());
}

void VolumeSnapshotTest::namesAndTables() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    OK(cli.run({"volume", "create", "other"}));
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    QCOMPARE(cli.run({"volume", "snapshot", "create", "-q", "other", "first"}).out, QString("first\n"));
    const QString made = cli.run({"volume", "snapshot", "create", "web"}).out.trimmed();
    const QString again = cli.run({"volume", "snapshot", "create", "web"}).out.trimmed();
    QVERIFY2(made.startsWith("web@20") && again.startsWith("web@20") && made != again,
             qPrintable(made + again));
    QCOMPARE(cli.run({"volume", "snapshot", "ls", "-q"}).out,
             "other@first\nweb@first\n" + made + "\n" + again + "\n");
    QCOMPARE(cli.run({"volume", "snapshot", "list", "--format", "{{.Name}} {{.Writers}}", "other"}).out,
             QString("first unused\n"));
    const CliResult table = cli.run({"volume", "snapshot", "ls", "web"});
    QVERIFY(table.out.startsWith("VOLUME    SNAPSHOT") && table.out.contains("WRITERS"));
    const QJsonObject row =
        QJsonDocument::fromJson(cli.run({"volume", "snapshot", "ls", "--json", "other"}).out.toUtf8())
            .object();
    QCOMPARE(row["Volume"].toString(), QString("other"));
    QCOMPARE(row["Files"].toString(), QString("0"));
    QVERIFY(cli.run({"volume", "snapshot", "--help"}).out.contains("restore"));
    QVERIFY(cli.run({"volume", "--help"}).out.contains("snapshot"));
    QVERIFY(!cli.run({"--help"}).out.contains("volume snapshot"));
}

void VolumeSnapshotTest::wrongWordsAreRefused() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    const SnapshotCase volume(cli);
    volume.makeVolume();
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    const auto refused = [&](const QStringList& words, const QString& reason) {
        const CliResult result = cli.run(QStringList{"volume", "snapshot"} + words);
        QVERIFY2(result.code == 1 && result.err.contains(reason), qPrintable(words.join(' ') + result.err));
    };
    refused({"create", "nothing"}, "no such volume");
    refused({"create", "web", "first"}, "the name is taken");
    for (const char* name : {"1", "12", "2..3", "a", "a/b", "../up", ".up", "a@b"})
        refused({"create", "web", name}, "name snapshot");
    refused({"restore", "web"}, "VOLUME@SNAPSHOT");
    refused({"restore", "web@nothing"}, "no such snapshot");
    refused({"restore", "../web@first"}, "no such volume");
    refused({"rm", "nothing@first"}, "no such volume");
    refused({"diff", "web@first", "web@nothing"}, "no such snapshot");
    refused({"ls", "nothing"}, "no such volume");
    refused({"nonsense"}, "unknown command: outcrop volume snapshot nonsense");
    QCOMPARE(volume.names(), QStringList("web@first"));
}

void VolumeSnapshotTest::volumesWithSnapshotsStay() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"volume", "create", "web"}));
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    for (const QStringList& words : {QStringList{"volume", "rm", "web"}, {"volume", "rm", "-f", "web"}}) {
        const CliResult result = cli.run(words);
        QVERIFY2(result.code == 1 && result.err.contains("it has a snapshot"), qPrintable(result.err));
    }
    for (const QStringList& words : {QStringList{}, {"--filter", "label!=x"}}) {
        const CliResult pruned = cli.run(QStringList{"volume", "prune", "-a", "-f"} + words);
        OK(pruned);
        QVERIFY2(pruned.err.contains("volume web stays: it has snapshots"), qPrintable(pruned.err));
    }
    // An anonymous one that goes with its container otherwise.
    OK(cli.run({"create", "--name", "box", "-v", "/data", image, "true"}));
    const QString anonymous = cli.run({"volume", "ls", "-q"}).out.remove("web\n").trimmed();
    OK(cli.run({"volume", "snapshot", "create", anonymous, "first"}));
    OK(cli.run({"rm", "-v", "box"}));
    QCOMPARE(cli.run({"volume", "snapshot", "ls", "-q"}).out.count('\n'), 2);
    OK(cli.run({"volume", "rm", "--snapshots", "web", anonymous}));
    QCOMPARE(cli.run({"volume", "ls", "-q"}).out, QString());
}

void VolumeSnapshotTest::containersStandStill() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const SnapshotCase volume(cli);
    // First and last in the order in which files are read, and much in between.
    OK(cli.run({"run", "-d", "--name", "box", "--network", "none", "-v", "web:/v", image, "sh", "-c",
                "cd /v; for i in $(seq 2000); do echo $i > m$i; done; i=0; echo > ready;"
                "while :; do i=$((i+1)); echo $i > x; mv x a; echo $i > x; mv x z; done"}));
    QTRY_VERIFY(QFile::exists(volume.data() + "/z"));
    OK(cli.run({"volume", "snapshot", "create", "web", "still"}));
    QCOMPARE(cli.run({"volume", "snapshot", "ls", "--format", "{{.Writers}}"}).out, QString("paused\n"));
    QCOMPARE(volume.halfDone(), QString());
    const auto number = [&](const QString& name) {
        OK(cli.run({"content", "-o", name, "volume:web@still:/" + name}));
    };
    number("a");
    number("z");
    const int a = cli.shell("cat a").out.toInt();
    const int z = cli.shell("cat z").out.toInt();
    QVERIFY2(a > 0 && (a == z || a == z + 1), qPrintable(QString("%1 %2").arg(a).arg(z)));
    // It goes on afterwards.
    const QString now = cli.run({"exec", "box", "cat", "/v/a"}).out;
    QTRY_VERIFY(cli.run({"exec", "box", "cat", "/v/a"}).out != now);
    OK(cli.run({"volume", "snapshot", "create", "--live", "web", "moving"}));
    QCOMPARE(cli.run({"volume", "snapshot", "ls", "--format", "{{.Writers}}"}).out,
             QString("paused\nlive\n"));
    OK(cli.run({"rm", "-f", "box"}));
}

void VolumeSnapshotTest::runningContainersAreNotOverwritten() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const SnapshotCase volume(cli);
    OK(cli.run({"volume", "create", "web"}));
    volume.inside("echo 1 > file; sleep 0.1");
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    volume.inside("echo 2 > file");
    OK(cli.run({"run", "-d", "--name", "box", "--network", "none", "-v", "web:/v", image, "sh", "-c",
                "exec 3< /v/file; while [ ! -e /go ]; do sleep 0.05; done; cat <&3 /v/file; sleep 1000"}));
    const CliResult refused = cli.run({"volume", "snapshot", "restore", "web@first"});
    QVERIFY2(refused.code == 1 && refused.err.contains("in use by running containers - [box]") &&
                 refused.err.contains("--live"),
             qPrintable(refused.err));
    QCOMPARE(volume.inside("cat file"), QString("2\n"));
    OK(cli.run({"volume", "snapshot", "restore", "--live", "web@first"}));
    OK(cli.run({"exec", "box", "touch", "/go"}));
    QCOMPARE(cli.run({"exec", "box", "cat", "/v/file"}).out, QString("1\n"));
    OK(cli.run({"rm", "-f", "box"}));
}

/// What a container's own users made, which the caller may not even read.
void VolumeSnapshotTest::filesOfContainersIds() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const SnapshotCase volume(cli);
    const CliResult made = cli.run(
        {"run", "--rm", "--network", "none", "-v", "web:/v", image, "sh", "-c",
         "cd /v; mkdir own; echo secret > own/file; chmod 600 own/file; chmod 700 own; chown -R 33:34 own"});
    if (made.code != 0)
        QSKIP("the machine gives this user no ids for others");
    const QStringList look{
        "run",    "--rm", "--network", "none", "-v",
        "web:/v", image,  "sh",        "-c",   "cd /v; stat -c '%n %a %u:%g' own own/file; cat own/file"};
    const QString before = cli.run(look).out;
    OK(cli.run({"volume", "snapshot", "create", "web", "first"}));
    OK(cli.run({"run", "--rm", "--network", "none", "-v", "web:/v", image, "sh", "-c",
                "cd /v; echo other > own/file; chown -R 0:0 own"}));
    QVERIFY(cli.run(look).out != before);
    OK(cli.run({"volume", "snapshot", "restore", "web@first"}));
    QCOMPARE(cli.run(look).out, before);
}

OUTCROP_TEST(VolumeSnapshotTest, QCoreApplication)

} // namespace outcrop::test::tst_volume_snapshot

#include "tst_volume_snapshot.moc"
