// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <unistd.h>

namespace outcrop::test::tst_cli_mounts {

/// --mount, --tmpfs and what the options of a volume mount, in real containers.
class CliMountsTest : public QObject {
    Q_OBJECT
private slots:
    void mountOfEachType();
    void tmpfs();
    void partOfAVolume();
    void inspected();
    void nothingIsMadeOfWhatIsRefused();
    void volumeOfADirectory();
    void volumeInMemory();
    void volumeOfAnOverlay();
    void volumeOfAFuseProgram();
    void whatNeverAnswers();
    void whatAKilledMonitorLeaves();
    void filesOfAMountedVolume();
    void partsOfImages();
    void readOnlyOverEtc();
    void volumeOfAnImageFile();
    void whatAUserCannotMount();
};

namespace {

QString ran(const CliRunner& cli, const QString& line) {
    const CliResult result = cli.shell(line);
    return result.code == 0 ? result.out : QString("%1 %2").arg(result.code).arg(result.err);
}

} // namespace

void CliMountsTest::mountOfEachType() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(in("mkdir -p 'a,b'; echo hello >'a,b/file'; RUN --mount 'type=bind,\"src=./a,b\",dst=/in,ro' "
                "IMAGE cat /in/file"),
             QString("hello\n"));
    QVERIFY(in("RUN --mount 'type=bind,\"src=./a,b\",dst=/in,ro' IMAGE touch /in/no").contains("Read-only"));
    QCOMPARE(in("RUN --mount src=data,dst=/data,volume-label=k=v IMAGE sh -c 'echo kept >/data/x'; RUN -v "
                "data:/d IMAGE cat /d/x; outcrop volume inspect -f '{{json .Labels}}' data"),
             QString("kept\n{\"k\":\"v\"}\n"));
    QCOMPARE(in("RUN --mount type=volume,dst=/data IMAGE ls -A /data"), QString());
    QCOMPARE(in("RUN --mount type=tmpfs,dst=/t,tmpfs-size=1m,tmpfs-mode=700 IMAGE sh -c 'ls -ld /t | cut "
                "-c1-10; df -k /t | tail -1 | tr -s \" \" | cut -d\" \" -f2'"),
             QString("drwx------\n1024\n"));
}

void CliMountsTest::tmpfs() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(in("RUN --read-only --tmpfs /run IMAGE sh -c 'touch /run/x && echo fine'"), QString("fine\n"));
    QVERIFY(in("RUN --tmpfs /t IMAGE sh -c 'cp /bin/busybox /t/echo; /t/echo ran'").startsWith("126 "));
    QCOMPARE(in("RUN --tmpfs /t:exec IMAGE sh -c 'cp /bin/busybox /t/echo; /t/echo ran'"), QString("ran\n"));
    QCOMPARE(in("RUN --tmpfs /t:mode=700 IMAGE sh -c 'ls -ld /t | cut -c1-10'"), QString("drwx------\n"));
    // As docker's it lies over what else is mounted there, so that nothing is written to that.
    OK(cli.shell("outcrop create --name holder -v kept:/t " + image + " true"));
    for (const char* other : {"--mount type=volume,src=kept,dst=/t", "--mount type=bind,src=/tmp,dst=/t",
                              "--volumes-from holder"})
        QCOMPARE(
            in(QStringLiteral("RUN --tmpfs /t %1 IMAGE sh -c \"grep ' /t ' /proc/mounts | cut -d' ' -f3\"")
                   .arg(QLatin1String(other))),
            QString("tmpfs\n"));
    QVERIFY(in("RUN --tmpfs /t:nosuch=1 IMAGE true").contains("invalid tmpfs option [\"nosuch\" \"1\"]"));
}

void CliMountsTest::partOfAVolume() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(in("RUN -v data:/d IMAGE sh -c 'mkdir -p /d/a/b; echo deep >/d/a/b/f; ln -s /etc /d/out; echo "
                "here >/d/passwd'; "
                "RUN --mount src=data,dst=/p,volume-subpath=a/b IMAGE cat /p/f"),
             QString("deep\n"));
    // A link of the volume leads nowhere but into the volume.
    QVERIFY(in("RUN --mount src=data,dst=/p,volume-subpath=out IMAGE ls /p").contains("No such file"));
    QVERIFY(in("RUN --mount src=data,dst=/p,volume-subpath=../x IMAGE ls /p")
                .contains("subpath must be a relative path within the volume"));
}

void CliMountsTest::inspected() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) { return ran(cli, line.replace("IMAGE", image)); };
    QCOMPARE(in("outcrop create --name mm --mount src=plain,dst=/data,ro --mount "
                "type=tmpfs,dst=/t,tmpfs-size=4096 --tmpfs /u:size=1m IMAGE true >/dev/null; "
                "outcrop inspect -f '{{json .HostConfig.Mounts}} {{json .HostConfig.Tmpfs}} {{json "
                ".HostConfig.Binds}}' mm"),
             QString("[{\"Type\":\"volume\",\"Source\":\"plain\",\"Target\":\"/"
                     "data\",\"ReadOnly\":true},{\"Type\":\"tmpfs\",\"Target\":\"/t\","
                     "\"TmpfsOptions\":{\"SizeBytes\":4096}}] {\"/u\":\"size=1m\"} null\n"));
    QCOMPARE(in("outcrop inspect -f '{{range .Mounts}}{{.Type}}|{{.Name}}|{{.Driver}}|{{.Mode}}|{{.RW}} "
                "{{end}}' mm"),
             QString("volume|plain|local|z|false tmpfs||||true \n"));
    QVERIFY(in("outcrop inspect -f '{{.Nosuch}}' mm").contains("no entry"));
}

void CliMountsTest::nothingIsMadeOfWhatIsRefused() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto refused = [&](const QString& options) {
        const CliResult result = cli.shell(QString("outcrop run --rm %1 %2 true").arg(options, image));
        return result.code == 125 ? result.err.section('\n', 0, 0) : QString("code %1").arg(result.code);
    };
    QCOMPARE(
        refused("--mount type=bind,src=/nosuch,dst=/in"),
        QString("outcrop: invalid mount config for type \"bind\": bind source path does not exist: /nosuch"));
    QCOMPARE(refused("--mount src=plain,dst=/in -v named:/in"),
             QString("outcrop: Duplicate mount point: /in"));
    QCOMPARE(refused("--tmpfs /in -v named:/in"), QString("outcrop: Duplicate mount point: /in"));
    QCOMPARE(
        refused("--mount dst=/in,volume-driver=nosuch,src=named"),
        QString("outcrop: create named: error looking up volume plugin nosuch: plugin \"nosuch\" not found"));
    QCOMPARE(refused("--mount type=volume,dst=/in,ro"),
             QString("outcrop: invalid mount config for type \"volume\": must not set ReadOnly mode when "
                     "using anonymous volumes"));
    QCOMPARE(cli.run({"volume", "ls", "-q"}).out + cli.run({"ps", "-aq"}).out, QString());
}

void CliMountsTest::volumeOfADirectory() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(in("mkdir host; outcrop volume create -o type=none -o o=bind -o device=\"$PWD/host\" bound; "
                "RUN -v bound:/in IMAGE sh -c 'echo there >/in/file'; cat host/file"),
             QString("bound\nthere\n"));
    // Removed while something is mounted there, what is mounted stays.
    QCOMPARE(in("outcrop run -d --name long --network none -v bound:/in IMAGE sleep 1000 >/dev/null; outcrop "
                "rm -f long; "
                "outcrop volume rm bound; cat host/file"),
             QString("long\nbound\nthere\n"));
}

void CliMountsTest::volumeInMemory() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(in("outcrop volume create -o type=tmpfs -o device=tmpfs -o o=size=2m small; "
                "RUN -v small:/in IMAGE sh -c 'df -k /in | tail -1 | tr -s \" \" | cut -d\" \" -f2'"),
             QString("small\n2048\n"));
    if (::geteuid() != 0)
        return; // each container has one of its own
    QCOMPARE(in("outcrop run -d --name one --network none -v small:/in IMAGE sh -c 'echo shared >/in/x; exec "
                "sleep 1000' >/dev/null; "
                "outcrop exec one sh -c 'until [ -s /in/x ]; do sleep 0.05; done'; RUN -v small:/in IMAGE "
                "cat /in/x; outcrop exec one cat /in/x"),
             QString("shared\nshared\n"));
    const QString place = in("outcrop volume inspect -f '{{.Mountpoint}}' small").trimmed();
    QCOMPARE(in("mountpoint -q " + place + " && echo mounted"), QString("mounted\n"));
    // Nobody is told of a monitor's death: what it left is found.
    QVERIFY(in("outcrop kill one").contains("one"));
    QCOMPARE(in("outcrop volume release; mountpoint -q " + place + " || echo free"), QString("free\n"));
}

void CliMountsTest::volumeOfAnImageFile() {
    if (::geteuid() != 0)
        QSKIP("a file system in a file is mounted by root");
    if (::access("/dev/loop-control", W_OK) != 0)
        QSKIP("there are no loop devices here");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    if (!in("truncate -s 16M disk && PATH=$PATH:/usr/sbin:/sbin mkfs.ext4 -q disk && echo made")
             .endsWith("made\n"))
        QSKIP("there is no mkfs.ext4");
    QCOMPARE(in("outcrop volume create -o type=ext4 -o device=\"$PWD/disk\" disk; RUN -v disk:/in IMAGE sh "
                "-c 'echo on disk >/in/f'; "
                "RUN -v disk:/in:ro IMAGE cat /in/f"),
             QString("disk\non disk\n"));
    QCOMPARE(in("losetup -j disk 2>/dev/null | wc -l"), QString("0\n"));
}

void CliMountsTest::volumeOfAnOverlay() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(
        in("mkdir low up work; echo below >low/f; outcrop volume create -o type=overlay -o device=overlay "
           "-o \"o=lowerdir=$PWD/low,upperdir=$PWD/up,workdir=$PWD/work,userxattr\" stacked; "
           "RUN -v stacked:/in IMAGE sh -c 'cat /in/f; echo over >/in/g'; cat up/g; ls low"),
        QString("stacked\nbelow\nover\nf\n"));
}

/// A program that serves a file system: here the one this project has, which shows an image.
void CliMountsTest::volumeOfAFuseProgram() {
    if (::access("/usr/bin/squashfuse", X_OK) != 0 || ::access("/usr/bin/mksquashfs", X_OK) != 0)
        QSKIP("squashfuse and squashfs-tools are not installed");
    if (::access("/dev/fuse", R_OK | W_OK) != 0)
        QSKIP("there is no /dev/fuse here");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(
        in("mkdir d; echo squashed >d/f; mksquashfs d image.sqsh -quiet >/dev/null; outcrop volume create -o "
           "type=fuse.squashfuse -o device=\"$PWD/image.sqsh\" squashed; RUN -v squashed:/in IMAGE cat "
           "/in/f"),
        QString("squashed\nsquashed\n"));
    const QString place = in("outcrop volume inspect -f '{{.Mountpoint}}' squashed").trimmed();
    QCOMPARE(in("grep -c " + place + " /proc/self/mounts || true"), QString("0\n"));
}

void CliMountsTest::whatNeverAnswers() {
    if (::access("/usr/sbin/mount.fuse3", X_OK) != 0)
        QSKIP("mount.fuse3 (fuse3) is not installed");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const CliResult hangs =
        cli.shell("outcrop volume create -o type=fuse.sleep -o device=1000 -o o=x-outcrop.mount-timeout=1 "
                  "silent >/dev/null; "
                  "mkdir bin; printf '#!/bin/sh\nexec sleep 1000' >bin/hang; chmod +x bin/hang; outcrop "
                  "volume create -o "
                  "type=fuse.hang -o device=x -o o=x-outcrop.mount-timeout=1,password=hush hang >/dev/null; "
                  "PATH=$PWD/bin:$PATH "
                  "outcrop run --rm --network none -v hang:/in " +
                  image + " true");
    QCOMPARE(hangs.code, 125);
    QVERIFY2(hangs.err.contains("failed to mount local volume") &&
                 hangs.err.contains("not done within 1 seconds") && !hangs.err.contains("hush"),
             qPrintable(hangs.err));
    // Nothing of it is left, and what serves nothing can be removed.
    QCOMPARE(cli.run({"volume", "rm", "hang", "silent"}).out, QString("hang\nsilent\n"));
    const CliResult none =
        cli.shell("outcrop volume create -o type=fuse.nosuchprogram -o device=x none >/dev/null; "
                  "outcrop run --rm --network none -v none:/in " +
                  image + " true");
    QVERIFY2(none.code == 125 && none.err.contains("look whether the program nosuchprogram is installed"),
             qPrintable(none.err));
}

void CliMountsTest::whatAKilledMonitorLeaves() {
    // Without root only what FUSE serves is mounted outside of the container.
    const bool root = ::geteuid() == 0;
    if (!root && (::access("/usr/bin/squashfuse", X_OK) != 0 || ::access("/usr/bin/mksquashfs", X_OK) != 0 ||
                  ::access("/dev/fuse", R_OK | W_OK) != 0))
        QSKIP("squashfuse, squashfs-tools or /dev/fuse are not there");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) { return ran(cli, line.replace("IMAGE", image)); };
    in(root ? "outcrop volume create -o type=tmpfs -o device=tmpfs small"
            : "mkdir d; mksquashfs d image.sqsh -quiet >/dev/null; outcrop volume create -o "
              "type=fuse.squashfuse -o "
              "device=\"$PWD/image.sqsh\" small");
    const QString place = in("outcrop volume inspect -f '{{.Mountpoint}}' small").trimmed();
    in("outcrop run -d --name one --network none -v small:/in IMAGE sleep 1000");
    QCOMPARE(in("mountpoint -q " + place + " && echo mounted"), QString("mounted\n"));
    // The process that is the container's parent.
    QCOMPARE(
        in("kill -9 $(ps -o ppid= -p $(outcrop inspect -f '{{.State.Pid}}' one)); until [ -z \"$(outcrop ps "
           "-q)\" ]; do sleep 0.1; done; outcrop volume ls -q; mountpoint -q " +
           place + " || echo free"),
        QString("small\nfree\n"));
    QCOMPARE(in("outcrop start one && mountpoint -q " + place +
                " && outcrop rm -f one && outcrop volume rm small"),
             QString("one\none\nsmall\n"));
}

/// docker mounts the volumes of a stopped container for cp.
void CliMountsTest::filesOfAMountedVolume() {
    if (::geteuid() != 0)
        QSKIP("without root each container mounts its volume for itself");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) { return ran(cli, line.replace("IMAGE", image)); };
    QCOMPARE(
        in("mkdir host; outcrop volume create -o type=none -o o=bind -o device=\"$PWD/host\" bound; outcrop "
           "create --name one -v bound:/in IMAGE true >/dev/null; echo copied >f; outcrop cp -q f one:/in/f; "
           "cat "
           "host/f; outcrop content -o saved volume:bound:/f >/dev/null; cat saved"),
        QString("bound\ncopied\ncopied\n"));
    QCOMPARE(in("outcrop volume snapshot create bound first; rm host/f; outcrop content -o kept "
                "volume:bound@first:/f >/dev/null; cat kept; outcrop volume snapshot restore bound@first "
                "2>&1 | grep "
                "-c 'its options mount another file system'"),
             QString("bound@first\ncopied\n1\n"));
    QCOMPARE(in("outcrop create --name two -v bound:/a -v bound:/b IMAGE true >/dev/null; outcrop cp -q f "
                "two:/b/g; cat "
                "host/g; outcrop rm two"),
             QString("copied\ntwo\n"));
    const QString place = in("outcrop volume inspect -f '{{.Mountpoint}}' bound").trimmed();
    QCOMPARE(in("mountpoint -q " + place +
                " || echo free; echo own >host/own; outcrop rm one; outcrop volume rm "
                "--snapshots bound; cat host/own"),
             QString("free\none\nbound\nown\n"));
}

void CliMountsTest::partsOfImages() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(in("RUN --mount type=image,src=IMAGE,dst=/i IMAGE cat /i/etc/issue >whole; RUN --mount "
                "type=image,src=IMAGE,dst=/i,image-subpath=etc IMAGE cat /i/issue >part; RUN --mount "
                "type=image,src=IMAGE,dst=/i,image-subpath=etc/issue IMAGE cat /i >file; RUN IMAGE cat "
                "/etc/issue >own; "
                "test -s own && cmp own whole && cmp own part && cmp own file && echo same"),
             QString("same\n"));
    QVERIFY(in("RUN --mount type=image,src=IMAGE,dst=/i IMAGE touch /i/no").contains("Read-only"));
    QVERIFY(in("RUN --mount type=image,src=IMAGE,dst=/i,image-subpath=../x IMAGE true")
                .contains("subpath must be a relative path within the image"));
    QVERIFY(in("RUN --mount type=image,src=nosuch,dst=/i IMAGE true").contains("no such image"));
    // It is there as long as a container has it.
    QCOMPARE(in("outcrop run --name made IMAGE sh -c 'echo mine >/mine'; outcrop commit made other:1 "
                ">/dev/null; outcrop "
                "rm made >/dev/null; outcrop create --name has --mount type=image,src=other:1,dst=/i IMAGE "
                "cat /i/mine "
                ">/dev/null; outcrop rmi other:1 2>&1 | grep -c 'is using'; outcrop rmi -f other:1 "
                ">/dev/null; outcrop "
                "start -a has; outcrop create --name again --volumes-from has IMAGE cat /i/mine >/dev/null; "
                "outcrop rm "
                "has; outcrop start -a again"),
             QString("1\nmine\nhas\nmine\n"));
}

void CliMountsTest::readOnlyOverEtc() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto in = [&](QString line) {
        return ran(cli, line.replace("RUN", "outcrop run --rm --network none").replace("IMAGE", image));
    };
    QCOMPARE(in("RUN -v fresh:/etc:ro IMAGE sh -c 'ls /etc/hosts /etc/passwd; touch /etc/no 2>&1'; true"),
             QString("/etc/hosts\n/etc/passwd\ntouch: /etc/no: Read-only file system\n"));
    QCOMPARE(
        in("mkdir own; echo root:x:0:0::/:/bin/sh >own/passwd; RUN -v ./own:/etc:ro IMAGE ls /etc; ls own"),
        QString("passwd\npasswd\n"));
}

void CliMountsTest::whatAUserCannotMount() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const CliResult made = cli.shell(
        "outcrop volume create -o type=nfs -o device=:/export -o o=addr=127.0.0.1,password=hush plans");
    if (::geteuid() != 0) {
        QCOMPARE(made.code, 1);
        QVERIFY2(made.err.contains("only root can mount a file system of type nfs"), qPrintable(made.err));
        QCOMPARE(cli.run({"volume", "ls", "-q"}).out, QString());
        return;
    }
    QCOMPARE(made.code, 0); // nothing is tried
    const QString shown = cli.run({"volume", "inspect", "plans"}).out;
    QVERIFY2(shown.contains("addr=127.0.0.1,password=hush"), qPrintable(shown)); // as docker's
    const CliResult run = cli.run({"run", "--rm", "--network", "none", "-v", "plans:/in", image, "true"});
    QVERIFY2(run.code != 0 && run.err.contains("error while mounting volume") && !run.err.contains("hush"),
             qPrintable(run.err));
}

OUTCROP_TEST(CliMountsTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_mounts

#include "tst_cli_mounts.moc"
