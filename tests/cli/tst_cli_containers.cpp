// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_cli_containers {

/// Transcripts of containers: what is typed, what is answered.
class CliContainersTest : public QObject {
    Q_OBJECT
private slots:
    void theSession();
    void exitCodes();
    void inputAndStreams();
    void detachedLife();
    void psChooses();
    void removedAfterTheRun();
    void startedAgainAsItEnds();
};

void CliContainersTest::theSession() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto session = [&](QString line) { return cli.shell(line.replace("IMAGE", image)); };
    OK(session(
        "outcrop run --name edit IMAGE sh -c 'echo x > /etc/new; rm /etc/passwd; echo hi > /etc/group'"));
    QStringList changes = session("outcrop diff edit").out.split('\n', Qt::SkipEmptyParts);
    changes.sort();
    QCOMPARE(changes, (QStringList{"A /etc/new", "C /etc", "C /etc/group", "D /etc/passwd"}));
    OK(session("outcrop commit -m edited edit committed:edited"));
    QVERIFY(session("outcrop history committed:edited").out.contains("edited"));
    QCOMPARE(session("outcrop run --rm committed:edited cat /etc/group").out, QString("hi\n"));
    OK(session("outcrop run --name demo -v /chest IMAGE touch /chest/coins"));
    QVERIFY(session("outcrop inspect --format '{{json .Mounts}}' demo")
                .out.startsWith("[{\"Type\":\"volume\",\"Name\":\""));
    QCOMPARE(session("ls \"$(outcrop inspect --format '{{(index .Mounts 0).Source}}' demo)\"").out,
             QString("coins\n"));
    OK(session("outcrop create --name box -v /share-vol IMAGE nop"));
    OK(session("outcrop run --name AA --volumes-from box IMAGE touch /share-vol/wine"));
    QCOMPARE(session("outcrop run --name BB --volumes-from box IMAGE ls /share-vol").out, QString("wine\n"));
    QCOMPARE(session("outcrop run --name hi -v \"$PWD/host/dir:/data\" IMAGE touch /data/hi && outcrop rm hi "
                     "&& ls host/dir")
                 .out,
             QString("hi\nhi\n"));
    QCOMPARE(session("outcrop run --rm IMAGE ls /etc/passwd").out, QString("/etc/passwd\n"));
}

void CliContainersTest::exitCodes() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", image, "sh", "-c", "exit 3"}).code, 3);
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", image, "no-such-program"}).code, 127);
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", image, "/etc"}).code, 126);
    QCOMPARE(cli.run({"run", "--name", "bad!", image}).code, 125);
    QCOMPARE(cli.run({"ps", "-aq"}).out, QString());
    OK(cli.run({"run", "-d", "--name", "up", "--network", "none", image, "sleep", "1000"}));
    QCOMPARE(cli.run({"exec", "up", "sh", "-c", "exit 4"}).code, 4);
    QCOMPARE(cli.run({"exec", "up", "no-such-program"}).code, 127);
    // Looking must not change: only a start makes a missing working directory.
    QVERIFY(cli.run({"exec", "-w", "/nowhere", "up", "pwd"}).code != 0);
    QVERIFY(!cli.run({"diff", "up"}).out.contains("nowhere"));
    const CliResult refused = cli.run({"rm", "up"});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("container is running"), qPrintable(refused.err));
    QCOMPARE(cli.run({"run", "--name", "up", image}).code, 125);
    QCOMPARE(cli.run({"rm", "-f", "up"}).out, QString("up\n"));
}

void CliContainersTest::inputAndStreams() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(cli.run({"run", "--rm", "-i", "--network", "none", image, "cat"}, "through\n").out,
             QString("through\n"));
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", image, "cat"}, "not sent\n").out, QString());
    const CliResult both =
        cli.run({"run", "--rm", "--network", "none", image, "sh", "-c", "echo out; echo err >&2"});
    QCOMPARE(both.out, QString("out\n"));
    QVERIFY2(both.err.endsWith("err\n"), qPrintable(both.err));
    const QByteArray much(3 << 20, 'x');
    QCOMPARE(cli.run({"run", "--rm", "-i", "--network", "none", image, "wc", "-c"}, much).out.trimmed(),
             QString::number(much.size()));
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", "-e", "A=b", "-w", "/tmp", "--entrypoint", "sh",
                      image, "-c", "echo $A; pwd"})
                 .out,
             QString("b\n/tmp\n"));
}

void CliContainersTest::detachedLife() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const CliResult started =
        cli.run({"run", "-d", "--name", "dl", "--network", "none", image, "sh", "-c",
                 "echo one; echo two >&2; trap 'exit 7' TERM; while :; do sleep 0.05; done"});
    OK(started);
    QCOMPARE(started.out.size(), qsizetype(65));
    QTRY_COMPARE_WITH_TIMEOUT(cli.run({"logs", "-n", "1", "dl"}).out + cli.run({"logs", "dl"}).err,
                              QString("two\n"), kPatience);
    QCOMPARE(cli.run({"logs", "dl"}).out, QString("one\n"));
    QVERIFY(QRegularExpression("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z one\n$")
                .match(cli.run({"logs", "-t", "dl"}).out)
                .hasMatch());
    QCOMPARE(cli.run({"ps", "--format", "{{.Names}} {{.State}}"}).out, QString("dl running\n"));
    QCOMPARE(cli.run({"stop", "-t", "20", "dl"}).out, QString("dl\n"));
    QCOMPARE(cli.run({"wait", "dl"}).out, QString("7\n"));
    QVERIFY(cli.run({"ps", "-a", "--format", "{{.Status}}"}).out.startsWith("Exited (7) "));
    QCOMPARE(cli.run({"start", "dl"}).out, QString("dl\n"));
    QCOMPARE(cli.run({"kill", "dl"}).out, QString("dl\n"));
    QCOMPARE(cli.run({"wait", "dl"}).out, QString("137\n"));
    QCOMPARE(cli.run({"rename", "dl", "el"}).code, 0);
    QCOMPARE(cli.run({"rm", "el"}).out, QString("el\n"));
}

void CliContainersTest::psChooses() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"create", "--name", "one", "-l", "kind=a", image, "true"}));
    OK(cli.run(
        {"create", "--name", "two", "-l", "kind=b", "-v", "data:/data", image, "sh", "-c", "echo a b"}));
    QCOMPARE(cli.run({"run", "--name", "three", "--network", "none", image, "sh", "-c", "exit 5"}).code, 5);
    const auto names = [&](QStringList filter) {
        QStringList line = {"ps", "-a", "--format", "{{.Names}}"};
        for (const QString& text : filter)
            line += {"--filter", text};
        return cli.run(line).out.split('\n', Qt::SkipEmptyParts);
    };
    QCOMPARE(names({}), (QStringList{"three", "two", "one"}));
    QCOMPARE(names({"label=kind=b"}), QStringList{"two"});
    QCOMPARE(names({"label=kind"}), (QStringList{"two", "one"}));
    QCOMPARE(names({"status=created", "name=o"}), (QStringList{"two", "one"}));
    QCOMPARE(cli.run({"ps", "-a", "--format", "{{.Names}}={{.Label \"kind\"}}"}).out,
             QString("three=\ntwo=b\none=a\n"));
    QCOMPARE(names({"exited=5"}), QStringList{"three"});
    QCOMPARE(names({"volume=data"}), QStringList{"two"});
    QCOMPARE(names({"ancestor=" + image}).size(), qsizetype(3));
    QCOMPARE(names({"since=one", "before=three"}), QStringList{"two"});
    QCOMPARE(cli.run({"ps", "-q"}).out, QString());
    QCOMPARE(cli.run({"ps", "-n", "1", "--format", "{{.Command}}"}).out, QString("\"sh -c 'exit 5'\"\n"));
    const QString table = cli.run({"ps", "-a"}).out;
    QVERIFY2(
        table.contains(QRegularExpression("\n[0-9a-f]{12}   .* \"sh -c 'echo a b'\" .* Created .* two\n")),
        qPrintable(table));
}

void CliContainersTest::removedAfterTheRun() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--rm", "--network", "none", "-v", "/anon", image, "true"}));
    QCOMPARE(cli.run({"ps", "-aq"}).out, QString());
    QCOMPARE(cli.run({"volume", "ls", "-q"}).out, QString());
    OK(cli.run({"run", "--rm", "-d", "--network", "none", "-v", "/anon", image, "sleep", "0.2"}));
    QTRY_COMPARE_WITH_TIMEOUT(cli.run({"ps", "-aq"}).out, QString(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(cli.run({"volume", "ls", "-q"}).out, QString(), kPatience);
}

/// Whoever attaches while a container ends gets its run or a new one, never half of either.
void CliContainersTest::startedAgainAsItEnds() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"create", "--name", "brief", "--network", "none", image, "sh", "-c", "exit 7"}));
    for (int i = 0; i < 10; ++i) {
        OK(cli.run({"start", "brief"}));
        const CliResult attached = cli.run({"start", "-a", "brief"});
        QVERIFY2(attached.code == 7 && attached.err.isEmpty(),
                 qPrintable(QString::number(attached.code) + attached.err));
        OK(cli.run({"start", "brief"}));
        const CliResult late = cli.run({"attach", "brief"});
        QVERIFY2(late.code == 7 || (late.code == 1 && late.err.contains("stopped container")),
                 qPrintable(QString::number(late.code) + late.err));
    }
}

OUTCROP_TEST(CliContainersTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_containers

#include "tst_cli_containers.moc"
