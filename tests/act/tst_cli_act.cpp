// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <unistd.h>

namespace outcrop::test::tst_cli_act {

/// revert, watch and the parts of commit, as they are typed.
class CliActTest : public QObject {
    Q_OBJECT
private slots:
    void revertSaysWhatItDoes();
    void watchPrintsAndEnds();
    void watchTellsWho();
    void commitTakesAPart();
    void diffAsATarIsWhatCommitStores();
    void comparisonsAreTarsToo();
    void aTarIsWrittenWholeOrNot();
};

void CliActTest::revertSaysWhatItDoes() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--name", "box", "--network", "none", image, "sh", "-c",
                "echo 1 > /etc/group; rm /etc/passwd; mkdir /new; echo 1 > /new/x"}));
    const QString plan = "restore /etc/group\nremove /new\n";
    QCOMPARE(cli.run({"revert", "--dry-run", "box", "/etc/group", "/new"}).out, plan);
    QVERIFY(cli.run({"diff", "box"}).out.contains("A /new/x"));
    QCOMPARE(cli.run({"revert", "box", "/etc/group", "/new"}).out, plan);
    QCOMPARE(cli.run({"diff", "box"}).out, QString("C /etc\nD /etc/passwd\n"));
    QCOMPARE(cli.run({"revert", "--json", "box", "/etc/passwd"}).out,
             QString("{\"action\":\"restore\",\"path\":\"/etc/passwd\"}\n"));
    QCOMPARE(cli.run({"revert", "--undo", "box"}).out, QString("undo /etc/passwd\n"));
    QCOMPARE(cli.run({"revert", "--undo", "box"}).out, QString("undo /etc/group\nundo /new\n"));
    QVERIFY(cli.run({"diff", "box"}).out.contains("A /new/x"));
    QCOMPARE(cli.run({"revert", "--undo", "box"}).code, 1);
    QCOMPARE(cli.run({"revert", "box"}).code, 1);
    QCOMPARE(cli.run({"revert", "--undo", "box", "/new"}).code, 1);
    QCOMPARE(cli.run({"revert", "nobody", "/new"}).err, QString("outcrop: No such container: nobody\n"));
}

void CliActTest::watchPrintsAndEnds() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const QString script =
        "echo 1 > /before; while [ ! -e /go ]; do sleep 0.05; done; rm /before /go; echo 1 > /after";
    OK(cli.shell("outcrop run -d --name box --network none " + image + " sh -c '" + script + "'"));
    const CliResult watched = cli.shell(
        "outcrop watch box > seen & outcrop watch --json box > json & outcrop watch --new box > new & "
        "until grep -q before seen && grep -q before json; do sleep 0.1; done; "
        "outcrop exec box touch /go; wait; cat seen");
    OK(watched);
    // In which batch something comes or goes depends on the machine; what is left in the end does not.
    QStringList left;
    for (const QString& line : watched.out.split('\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("+ "))
            left << line.mid(2);
        else
            QVERIFY2(line.startsWith("- ") && left.removeOne(line.mid(2)), qPrintable(watched.out));
    }
    QCOMPARE(left, QStringList("A /after"));
    const QString json = cli.shell("cat json").out;
    QVERIFY2(json.startsWith("{\"time\":\"2") &&
                 json.contains("\"event\":\"came\",\"change\":\"added\",\"path\":\"/after\"}") &&
                 json.contains("\"event\":\"went\",\"change\":\"added\",\"path\":\"/before\"}"),
             qPrintable(json));
    QVERIFY(!cli.shell("cat new").out.contains("+ A /before"));
    const CliResult stopped = cli.run({"watch", "box"});
    QVERIFY2(stopped.code == 1 && stopped.err.contains("is not running"), qPrintable(stopped.err));
}

/// A user sees it of files that are open, so these stay so for a while.
void CliActTest::watchTellsWho() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const QString script =
        "printf \"#!/bin/sh\\nexec 3>\\$1; echo 1 >&3; until [ -e /go ]; do sleep 0.1; done\\n\" "
        ">/early; chmod 755 /early; cp -p /early /late; until [ -e /start ]; do sleep 0.1; done;"
        "/early /one & /late /two & wait";
    OK(cli.shell("outcrop run -d --name box --network none " + image + " sh -c '" + script + "'"));
    const CliResult watched =
        cli.shell("outcrop watch --who box > who & outcrop watch --json --writes --by early box > json &"
                  "outcrop watch --by late box > late & outcrop watch --json box > without &"
                  "until grep -q late who && grep -q late without; do sleep 0.1; done; sleep 1; outcrop exec "
                  "box touch /start;"
                  "until grep -q /one who && grep -q /two late && grep -q /one json; do sleep 0.1; done;"
                  "outcrop exec box touch /go; wait");
    OK(watched);
    const bool root = ::geteuid() == 0;
    QCOMPARE(watched.err.count("WARNING: only root is told which process wrote"), root ? 0 : 3);
    const QString who = cli.shell("grep /one who").out;
    static const QRegularExpression cell("^\\+ A early\\(\\d+\\)([?]?) {5,} /one\n$");
    const auto match = cell.match(who);
    QVERIFY2(match.hasMatch() && match.captured(1).isEmpty() == root, qPrintable(who));
    QVERIFY(cli.shell("grep /early who").out.startsWith("+ A -     "));
    QCOMPARE(cli.shell("grep -v /two late").out, QString());
    const QByteArray line = cli.shell("grep -m1 /one json").out.toUtf8();
    const QJsonObject by = QJsonDocument::fromJson(line)["by"].toObject();
    QCOMPARE(by["name"].toString(), QString("early"));
    QCOMPARE(by["command"].toString(), QString("/bin/sh /early /one"));
    QCOMPARE(by["certain"].toBool(), root);
    QVERIFY(by["pid"].toInt() > 0 && by["pidInside"].toInt() > 1);
    QVERIFY(!cli.shell("cat without").out.contains("\"by\""));
}

void CliActTest::commitTakesAPart() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--name", "box", "--network", "none", image, "sh", "-c", "echo 1 > /a; echo 2 > /b"}));
    OK(cli.run({"commit", "--only", "/a", "box", "part:a"}));
    OK(cli.run({"commit", "--except", "/a", "box", "part:b"}));
    QCOMPARE(cli.run({"compare", "--json", "-k", "added", image, "part:a"}).out.contains("\"/b\""), false);
    QCOMPARE(cli.shell("outcrop cp part:a:/a - | tar -xO; outcrop cp part:b:/b - | tar -xO").out,
             QString("1\n2\n"));
    QCOMPARE(cli.run({"commit", "--only", "/nothing", "box"}).code, 1);
}

void CliActTest::diffAsATarIsWhatCommitStores() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run(
        {"run", "--name", "box", "--network", "none", image, "sh", "-c",
         "mkdir -p /a/b; echo 1 > /a/b/x; ln /a/b/x /a/y; ln -s y /a/z; chmod 4711 /a/y; rm /etc/passwd; "
         "rm -r /srv/*; mkdir /srv/garden; mkfifo /pipe; echo 2 > /etc/group"}));
    const QString layer =
        "outcrop inspect -f '{{json .RootFS.Layers}}' part | sed 's/.*sha256:\\([0-9a-f]*\\).*/\\1/'";
    for (const char* part : {"", "--only /a --only /etc", "--except /a/b --except /etc/passwd"}) {
        OK(cli.shell(QString("outcrop diff --tar changes.tar ") + part + " box"));
        OK(cli.shell(QString("outcrop commit ") + part + " box part"));
        QCOMPARE(cli.shell("sha256sum < changes.tar | cut -d' ' -f1").out, cli.shell(layer).out);
        QCOMPARE(
            cli.shell(QString("outcrop diff --tar - ") + part + " box | cmp - changes.tar && echo same").out,
            QString("same\n"));
    }
    OK(cli.shell("outcrop diff --tar changes.tar box"));
    QVERIFY(cli.shell("tar -tf changes.tar").out.contains("etc/.wh.passwd\n"));
    QCOMPARE(cli.run({"diff", "--only", "/etc", "box"}).out,
             QString("C /etc\nC /etc/group\nD /etc/passwd\n"));
    QCOMPARE(cli.run({"diff", "--json", "--only", "/etc/passwd", "box"}).out,
             QString("{\"change\":\"removed\",\"path\":\"/etc/passwd\"}\n"));
}

void CliActTest::comparisonsAreTarsToo() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run(
        {"run", "--name", "box", "--network", "none", "-v", "chest:/chest", image, "sh", "-c",
         "mkdir -p /a/b; echo 1 > /a/b/x; ln /a/b/x /a/y; ln -s y /a/z; chmod 4711 /a/y; rm /etc/passwd; "
         "rm -r /srv/*; mkfifo /pipe; echo 2 > /etc/group; echo coin > /chest/coin; mkdir /chest/deep"}));
    OK(cli.shell("outcrop compare --tar changes.tar " + image + " box && outcrop diff --tar diff.tar box"));
    const QString list = " | LC_ALL=C sort | grep -v '^chest'";
    const QString entries = cli.shell("tar -tf changes.tar" + list).out;
    QCOMPARE(entries, cli.shell("tar -tf diff.tar" + list).out);
    QVERIFY2(entries.contains("etc/.wh.passwd\n") && entries.contains("a/b/x\n"), qPrintable(entries));
    QCOMPARE(cli.shell("tar -xOf changes.tar etc/group").out, QString("2\n"));
    // One that runs, the other way round, a part of it, and a volume.
    OK(cli.run({"run", "-d", "--name", "running", "--network", "none", image, "sh", "-c",
                "echo here > /new; sleep 1000"}));
    QTRY_COMPARE(cli.shell("outcrop compare --tar - -p /new " + image + " running | tar -xO").out,
                 QString("here\n"));
    OK(cli.run({"kill", "running"}));
    QVERIFY(cli.shell("outcrop compare --tar - box " + image + " | tar -t").out.contains("etc/passwd\n"));
    QCOMPARE(cli.shell("outcrop compare --tar - --kind removed " + image + " box | tar -t | grep -v wh").out,
             QString());
    OK(cli.shell("outcrop volume create empty"));
    QCOMPARE(cli.shell("outcrop compare --tar - volume:empty volume:chest | tar -t" + list).out,
             QString("./\ncoin\ndeep/\n").remove("./\n"));
    // What cannot be.
    const CliResult git =
        cli.shell("git init -q repo && git -C repo -c user.name=x -c user.email=x commit -q "
                  "--allow-empty -m x && outcrop compare --tar - box git:repo");
    QVERIFY2(git.code == 1 && git.err.contains("git keeps no owners"), qPrintable(git.err));
    QCOMPARE(cli.run({"compare", "--tar", "x.tar", "--json", image, "box"}).code, 125);
    QCOMPARE(cli.run({"compare", "--tar", "x.tar", image, image, "box"}).code, 125);
    QVERIFY(cli.onTerminal({"compare", "--tar", "-", image, "box"}, "", "").out.contains("it is a terminal"));
}

void CliActTest::aTarIsWrittenWholeOrNot() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--name", "box", "--network", "none", image, "touch", "/new"}));
    OK(cli.run({"run", "--name", "still", "--network", "none", image, "true"}));
    OK(cli.shell("echo old > kept.tar"));
    QCOMPARE(cli.shell("outcrop diff --tar kept.tar --only /nothing box; cat kept.tar").out,
             QString("old\n"));
    QCOMPARE(cli.shell("outcrop diff --tar kept.tar nobody; cat kept.tar; ls").out,
             QString("old\nkept.tar\n"));
    QCOMPARE(cli.run({"diff", "--tar", "missing/x.tar", "box"}).code, 1);
    QCOMPARE(cli.run({"diff", "--tar", "x.tar", "--json", "box"}).code, 125);
    const CliResult full = cli.shell("test -w /dev/full && outcrop diff --tar /dev/full box");
    QVERIFY2(full.code == 1 && full.err.contains("No space left"), qPrintable(full.err));
    const CliResult empty = cli.shell("outcrop diff --tar kept.tar still && tar -tf kept.tar | wc -l");
    QVERIFY2(empty.out == "0\n" && empty.err.contains("has changed nothing"), qPrintable(empty.err));
    const CliResult terminal = cli.onTerminal({"diff", "--tar", "-", "box"}, "", "");
    QVERIFY2(terminal.code == 1 && terminal.out.contains("it is a terminal"), qPrintable(terminal.out));
}

OUTCROP_TEST(CliActTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_act

#include "tst_cli_act.moc"
