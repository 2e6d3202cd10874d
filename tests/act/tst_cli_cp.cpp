// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <unistd.h>

namespace outcrop::test::tst_cli_cp {

/// docker's cp: out of containers and images and into containers, running or not.
class CliCpTest : public QObject {
    Q_OBJECT
private slots:
    void theTable_data();
    void theTable();
    void linksStayInside_data();
    void linksStayInside();
    void volumesAreCopied_data();
    void volumesAreCopied();
    void tarsGoBothWays();
    void imagesAreSources();
    void layersAreSources();
    void ownersAndModes();
    void whatCannotBeCopiedIsSaid();
};

namespace {

void states() {
    QTest::addColumn<QString>("state");
    QTest::newRow("created") << "created";
    QTest::newRow("running") << "running";
    QTest::newRow("stopped") << "stopped";
}

/// A container "box" with a script behind it.
void makeBox(const CliRunner& cli, const QString& image, const QString& state, const QString& script,
             const QString& options = {}) {
    const QString rest = options + " --name box --network none " + image;
    if (state == "created") {
        OK(cli.shell("outcrop create " + rest + " true"));
        return;
    }
    if (state == "stopped") {
        OK(cli.shell("outcrop run " + rest + " sh -c '" + script + "'"));
        return;
    }
    OK(cli.shell("outcrop run -d " + rest + " sh -c '" + script + "; touch /ready; sleep 1000'"));
    QTRY_VERIFY_WITH_TIMEOUT(cli.run({"exec", "box", "ls", "/ready"}).code == 0, kPatience);
}

} // namespace

void CliCpTest::theTable_data() {
    states();
}

void CliCpTest::theTable() {
    QFETCH(QString, state);
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBox(cli, image, state, "true");
    OK(cli.shell("mkdir -p d/sub; echo one > f; echo two > d/x; echo three > d/sub/y; ln -s x d/l"));
    const auto inside = [&](const QString& path) {
        return cli.shell("outcrop cp box:" + path + " - | tar -xO").out;
    };

    // Into the container.
    OK(cli.shell("outcrop cp f box:/etc"));
    QCOMPARE(inside("/etc/f"), QString("one\n"));
    OK(cli.shell("outcrop cp f box:/etc/g"));
    QCOMPARE(inside("etc/g"), QString("one\n")); // relative is from the root
    OK(cli.shell("outcrop cp d/x box:/etc/g"));
    QCOMPARE(inside("/etc/g"), QString("two\n"));
    OK(cli.shell("outcrop cp d box:/new && outcrop cp d box:/new && outcrop cp d/. box:/new2"));
    QCOMPARE(inside("/new/x"), QString("two\n"));
    QCOMPARE(inside("/new/d/sub/y"), QString("three\n"));
    QCOMPARE(inside("/new2/sub/y"), QString("three\n"));
    OK(cli.shell("outcrop cp d/. box:/etc"));
    QCOMPARE(inside("/etc/x"), QString("two\n"));
    QVERIFY(cli.shell("outcrop diff box").out.contains("A /new/d/l\n"));

    // And out of it.
    OK(cli.shell("outcrop cp box:/new out && outcrop cp box:/new out && outcrop cp box:/new/. bare"));
    QCOMPARE(
        cli.shell("find out bare | sort").out.split('\n', Qt::SkipEmptyParts).join(' '),
        QString("bare bare/d bare/d/l bare/d/sub bare/d/sub/y bare/d/x bare/l bare/sub bare/sub/y bare/x "
                "out out/d out/d/l out/d/sub out/d/sub/y out/d/x out/l out/new out/new/d out/new/d/l "
                "out/new/d/sub out/new/d/sub/y out/new/d/x out/new/l out/new/sub out/new/sub/y out/new/x "
                "out/sub out/sub/y out/x"));
    OK(cli.shell("outcrop cp box:/etc/g got && outcrop cp box:/etc/g bare/"));
    QCOMPARE(cli.shell("cat got bare/g; readlink out/l").out, QString("two\ntwo\nx\n"));
    OK(cli.shell("outcrop cp -L box:/new/l followed && cat followed"));
    QCOMPARE(cli.shell("cat followed; test -L followed || echo file").out, QString("two\nfile\n"));

    for (const char* refused :
         {"d box:/etc/g", "f box:/absent/", "f box:/absent/g", "box:/new got", "box:/etc/g no/",
          "box:/etc/g no/where", "box:/absent .", "absent box:/etc", "box:/etc/g/ ."}) {
        const CliResult result = cli.shell(QString("outcrop cp ") + refused);
        QVERIFY2(result.code == 1 && !result.err.isEmpty(), refused);
    }
    QCOMPARE(cli.shell("echo 1 > x; outcrop cp x box:/new/sub/..//./x; outcrop cp box:/new/x -").code, 0);
    QCOMPARE(inside("/new/x"), QString("1\n"));
    // A directory is no file's place, nor the other way round, also deep in a tree.
    QCOMPARE(cli.shell("mkdir -p e/x; outcrop cp e/. box:/new").code, 1);
    QCOMPARE(cli.shell("mkdir -p g; echo 1 > g/sub; outcrop cp g/. box:/new").code, 1);
    QCOMPARE(inside("/new/sub/y"), QString("three\n"));
}

void CliCpTest::linksStayInside_data() {
    QTest::addColumn<QString>("state");
    QTest::newRow("running") << "running";
    QTest::newRow("stopped") << "stopped";
}

/// Links in the container mean what they mean there, whatever lies behind them on the host.
void CliCpTest::linksStayInside() {
    QFETCH(QString, state);
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const QString host = cli.work() + "/host";
    OK(cli.shell("mkdir host; echo secret > host/f; chmod 755 . host"));
    makeBox(cli, image, state,
            "ln -s " + host + " /out; ln -s ../../../../../../../../.." + host +
                " /up; ln -s /real /dir; mkdir /real; echo in > /real/f; ln -s f /real/l");
    for (const char* path : {"/out/f", "/up/f", "/out/", "/out/."})
        QCOMPARE(cli.shell(QString("outcrop cp box:") + path + " -").code, 1);
    QCOMPARE(cli.shell("echo bad > x; outcrop cp x box:/out/new").code, 1);
    QCOMPARE(cli.shell("outcrop cp x box:/out").code, 1); // a link to nothing in there
    QCOMPARE(cli.shell("ls host").out, QString("f\n"));
    QCOMPARE(cli.shell("outcrop cp box:/dir/f - | tar -xO").out, QString("in\n"));
    QCOMPARE(cli.shell("outcrop cp box:/dir/ - | tar -t").out, QString("dir/\ndir/f\ndir/l\n"));
    OK(cli.shell("echo new > n; outcrop cp n box:/dir"));
    QCOMPARE(cli.shell("outcrop cp box:/real/n - | tar -xO").out, QString("new\n"));
    OK(cli.shell("outcrop cp n box:/real/l")); // onto what the link leads to
    QCOMPARE(cli.shell("outcrop cp box:/real/f - | tar -xO").out, QString("new\n"));

    // A link that comes out of a container is never followed on the host.
    OK(cli.shell("mkdir to; ln -s ../host to/real; echo in > in; outcrop cp in box:/real/f"));
    QCOMPARE(cli.shell("outcrop cp box:/real to").code, 1);
    QCOMPARE(cli.shell("cat host/f").out, QString("secret\n"));
}

void CliCpTest::volumesAreCopied_data() {
    states();
}

void CliCpTest::volumesAreCopied() {
    QFETCH(QString, state);
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.shell("mkdir bound; echo b > bound/b; echo f > f"));
    makeBox(cli, image, state, "true", "-v chest:/in/chest -v \"$PWD/bound:/ro:ro\"");
    OK(cli.shell("outcrop cp f box:/in/chest/coins && outcrop cp f box:/in/beside"));
    QCOMPARE(cli.run({"diff", "box"}).out.contains("coins"), false);
    QCOMPARE(cli.shell("cat \"$(outcrop volume inspect -f '{{.Mountpoint}}' chest)/coins\"").out,
             QString("f\n"));
    OK(cli.shell("outcrop cp box:/in . && outcrop cp box:/ro/b ."));
    QCOMPARE(cli.shell("cat in/chest/coins in/beside b").out, QString("f\nf\nb\n"));
    const CliResult readOnly = cli.shell("outcrop cp f box:/ro/f");
    QVERIFY2(readOnly.code == 1 && readOnly.err.contains("Read-only"), qPrintable(readOnly.err));
    // What the engine binds into it is there as well.
    QVERIFY(cli.shell("outcrop cp box:/etc/hosts - | tar -xO").out.contains("localhost"));
    QCOMPARE(cli.shell("outcrop cp box:/proc/version -").code, 1);
}

void CliCpTest::tarsGoBothWays() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBox(cli, image, "stopped", "true");
    OK(cli.shell("mkdir -p d/sub; echo one > d/a; ln d/a d/b; ln -s a d/l; seq 100000 > d/sub/big"));
    for (const char* packed : {"tar -c d", "tar -cz d", "tar -cJ d"}) {
        OK(cli.shell(QString(packed) + " | outcrop cp - box:/srv"));
        OK(cli.shell(
            "mkdir got; outcrop cp box:/srv/d - > got.tar; tar -xf got.tar -C got && diff -r d got/d && "
            "test got/d/a -ef got/d/b && rm -r got"));
        QCOMPARE(cli.shell("tar -tf got.tar").out, QString("d/\nd/a\nd/b\nd/l\nd/sub/\nd/sub/big\n"));
    }
    QCOMPARE(cli.shell("outcrop cp box:/srv/d/. - | tar -t | head -2").out, QString("./\n./a\n"));
    QCOMPARE(cli.shell("tar -c d | outcrop cp - box:/etc/issue").code, 1);
    QCOMPARE(cli.shell("echo no tar, but a text that is long enough | outcrop cp - box:/srv").code, 1);
    QCOMPARE(cli.shell("cd d; tar -cP ../d/a | outcrop cp - box:/").code, 1); // climbs out
    // A reader that goes away is an error, not a hang.
    QCOMPARE(
        cli.shell("(outcrop cp box:/srv/d - 2> said; echo $? > code) | head -c 1000 > /dev/null; cat code")
            .out,
        QString("1\n"));
}

void CliCpTest::imagesAreSources() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBox(cli, image, "stopped", "rm /etc/issue; echo made > /etc/made");
    OK(cli.shell("outcrop commit box made:one"));
    QCOMPARE(cli.shell("outcrop cp made:one:/etc/made - | tar -xO").out, QString("made\n"));
    QCOMPARE(cli.shell("outcrop cp image:made:one:/etc/made - | tar -xO").out, QString("made\n"));
    QCOMPARE(cli.shell("outcrop cp made:one:/etc/issue -").code, 1);
    OK(cli.shell("outcrop cp made:one:/etc . && cat etc/made"));
    const CliResult into = cli.shell("echo 1 > x; outcrop cp x made:one:/etc");
    QVERIFY2(into.code == 1 && into.err.contains("does not change"), qPrintable(into.err));
    // A container of that name goes first.
    OK(cli.shell("outcrop rename box made; outcrop cp made:/etc/made - > /dev/null"));
}

/// As `tree IMAGE@N` shows them: what a layer above removed or wrote is not there.
void CliCpTest::layersAreSources() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBox(cli, image, "stopped", "rm /etc/issue; mkdir /etc/new; echo made > /etc/new/made");
    OK(cli.shell("outcrop commit box made:one; outcrop rm box"));
    makeBox(cli, "made:one", "stopped",
            "echo again > /etc/new/made; rm /etc/hostname /etc/new/made -f; cp /etc/passwd /etc/new/p");
    OK(cli.shell("outcrop commit box made:two"));
    const int layers =
        cli.shell("outcrop inspect --format '{{len .RootFS.Layers}}' made:two").out.trimmed().toInt();
    const auto cut = [&](const QString& range) { return "made:two@" + range; };
    const QString first = QString::number(layers - 1);
    const QString below = QString::number(layers - 2);
    const QString last = QString::number(layers);
    QCOMPARE(cli.shell("outcrop cp " + cut(first) + ":/etc/new/made - | tar -xO").out, QString("made\n"));
    QCOMPARE(cli.shell("outcrop cp image:" + cut(first) + ":/etc/new/made - | tar -xO").out,
             QString("made\n"));
    QCOMPARE(cli.shell("outcrop cp " + cut(last) + ":/etc/new/made -").code, 1);
    OK(cli.shell("outcrop cp " + cut(below) + ":/etc/issue . && test -s issue"));
    QCOMPARE(cli.shell("outcrop cp " + cut(first) + ":/etc/issue -").code, 1);
    QCOMPARE(cli.shell("outcrop cp " + cut(below) + ":/etc/new -").code, 1);
    // One layer alone: what it adds, and no mark of what it takes away.
    QCOMPARE(cli.shell("outcrop cp " + cut(last + ".." + last) + ":/etc/new - | tar -t | sort").out,
             QString("new/\nnew/p\n"));
    QCOMPARE(
        cli.shell("outcrop cp " + cut(first + ".." + first) + ":/etc - | tar -t | sort | grep -v resolv").out,
        QString("etc/\netc/new/\netc/new/made\n"));
    const CliResult beyond = cli.shell("outcrop cp " + cut("99") + ":/etc -");
    QVERIFY2(beyond.code == 1 && beyond.err.contains("the lowest is 1"), qPrintable(beyond.err));
    const CliResult into = cli.shell("echo 1 > x; outcrop cp x " + cut(first) + ":/etc");
    QVERIFY2(into.code == 1 && into.err.contains("does not change"), qPrintable(into.err));
}

void CliCpTest::ownersAndModes() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBox(cli, image, "stopped",
            "echo 1 > /f; chown 7:8 /f 2>/dev/null; chmod 6755 /f; touch -d @1000000000 /f; mkdir /d; echo 1 "
            "> /d/x; chmod 500 /d; "
            "chown 7:8 /d 2>/dev/null || true");
    OK(cli.shell("outcrop cp box:/f . && outcrop cp box:/d ."));
    const QString me = QString::number(::getuid()) + " " + QString::number(::getgid());
    QCOMPARE(cli.shell("stat -c '%u %g %a %Y' f; stat -c '%u %g %a' d").out,
             me + " 755 1000000000\n" + me + " 500\n"); // no setuid for another owner
    if (::getuid() == 0) {
        OK(cli.shell("outcrop cp -a box:/f g"));
        QCOMPARE(cli.shell("stat -c '%u %g %a' g").out, QString("7 8 6755\n"));
        OK(cli.shell("chown 5:6 g; chmod 6755 g; outcrop cp -a g box:/a; outcrop cp g box:/b"));
        QCOMPARE(cli.shell("outcrop cp box:/a - | tar -tv --numeric-owner").out.section(' ', 0, 1),
                 QString("-rwsr-sr-x 5/6"));
    } else {
        OK(cli.shell("outcrop cp f box:/b"));
    }
    QCOMPARE(cli.shell("outcrop cp box:/b - | tar -tv --numeric-owner").out.section(' ', 1, 1),
             QString("0/0"));
    // What is there already keeps what the copy does not say: a directory is merged, itself stays.
    OK(cli.shell("mkdir -m 711 into; echo 1 > into/kept; outcrop cp box:/d/. into"));
    QCOMPARE(cli.shell("stat -c %a into; ls into").out, QString("711\nkept\nx\n"));
}

void CliCpTest::whatCannotBeCopiedIsSaid() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBox(cli, image, "stopped", "true");
    const auto says = [&](const QString& line, const char* reason) {
        const CliResult result = cli.shell("outcrop cp " + line);
        QVERIFY2(result.code == 1 && result.err.contains(reason), qPrintable(result.err));
    };
    says("a b", "must specify at least one container source");
    says("box:/a box:/b", "copying between containers is not supported");
    says("nobody:/a .", "No such container: nobody");
    says(". nobody:/a", "No such container: nobody");
    says("'' box:/", "source can not be empty");
    says("box:/etc/issue no/where/else", "does not exist");
    says("box:/absent .", "no such file");
    QVERIFY(cli.onTerminal({"cp", "box:/etc", "-"}, {}, {}).out.contains("not for a terminal"));
    // docker says what it did only to someone who looks.
    QCOMPARE(cli.shell("outcrop cp box:/etc/issue x").err, QString());
    const QString y = cli.work() + "/y";
    QVERIFY(cli.onTerminal({"cp", "box:/etc/issue", y}, {}, {}).out.contains("Successfully copied "));
    QVERIFY(!cli.onTerminal({"cp", "-q", "box:/etc/issue", y}, {}, {}).out.contains("Successfully copied "));
    QVERIFY(cli.shell("outcrop cp --json box:/etc/issue x")
                .out.startsWith("{\"source\":\"box:/etc/issue\",\"destination\":\"x\",\"bytes\":"));
}

OUTCROP_TEST(CliCpTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_cp

#include "tst_cli_cp.moc"
