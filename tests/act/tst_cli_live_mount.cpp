// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_cli_live_mount {

/// What of the host is mounted into a container while it runs.
class CliLiveMountTest : public QObject {
    Q_OBJECT
private slots:
    void aDirectoryComesAndGoesWithoutARestart();
    void whatIsReadOnlyStaysSoAlsoBelow();
    void aFileIsMountedOnAFile();
    void itIsGoneAfterAStop();
    void whatIsInUseStaysUnlessForced();
    void theRulesOfItsPlaceAreThoseOfV();
    void noLinkInsideLeadsItElsewhere();
    void whatHasTakenItsPlaceIsNotUnmounted();
};

namespace {

/// A container "box" that sleeps, and "h" in the working directory with a file in it.
void begin(const CliRunner& cli, const QString& image, const QStringList& options = {}) {
    OK(cli.run(QStringList{"run", "-d", "--name", "box", "--network", "none"} + options +
               QStringList{image, "sleep", "1000"}));
    OK(cli.shell("mkdir -p h/sub && echo one > h/note"));
}

} // namespace

void CliLiveMountTest::aDirectoryComesAndGoesWithoutARestart() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    begin(cli, image);
    const QString before = cli.run({"inspect", "-f", "{{.State.Pid}} {{len .Mounts}}", "box"}).out;
    const CliResult added = cli.shell("outcrop mount add box $PWD/h:/data/in");
    OK(added);
    QCOMPARE(added.out, QString("/data/in\n"));
    QCOMPARE(cli.run({"exec", "box", "cat", "/data/in/note"}).out, QString("one\n"));
    // Both ways: it is the same directory.
    OK(cli.run({"exec", "box", "sh", "-c", "echo two > /data/in/back"}));
    QCOMPARE(cli.shell("cat h/back").out, QString("two\n"));
    const QString here = cli.shell("pwd").out.trimmed();
    QCOMPARE(cli.run({"inspect", "-f",
                      "{{range .Mounts}}{{.Type}} {{.Source}} {{.Destination}} {{.Mode}} {{.RW}} "
                      "{{.Propagation}}{{end}}",
                      "box"})
                 .out,
             "bind " + here + "/h /data/in  true rprivate\n");
    const QString list = cli.run({"mount", "ls", "box"}).out;
    QVERIFY2(list.startsWith("DESTINATION") && list.contains("/data/in") && list.contains(here + "/h"),
             qPrintable(list));
    QCOMPARE(cli.run({"mount", "ls", "-q", "box"}).out, QString("/data/in\n"));
    OK(cli.run({"mount", "rm", "box", "/data/in"}));
    QCOMPARE(cli.run({"exec", "box", "ls", "-A", "/data/in"}).out, QString());
    QCOMPARE(cli.run({"mount", "ls", "-q", "box"}).out, QString());
    QCOMPARE(cli.run({"inspect", "-f", "{{.State.Pid}} {{len .Mounts}}", "box"}).out, before);
    QCOMPARE(cli.shell("cat h/note h/back").out, QString("one\ntwo\n"));
    cli.run({"rm", "-f", "box"});
}

void CliLiveMountTest::whatIsReadOnlyStaysSoAlsoBelow() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    begin(cli, image);
    OK(cli.shell("outcrop mount add box ./h:/ro:ro"));
    const CliResult written = cli.run({"exec", "box", "sh", "-c", "echo x > /ro/sub/x; cat /ro/note"});
    QVERIFY2(written.err.contains("Read-only file system"), qPrintable(written.err));
    QCOMPARE(written.out, QString("one\n"));
    QCOMPARE(cli.run({"mount", "ls", "--format", "{{.Destination}} {{.Mode}}", "box"}).out,
             QString("/ro ro\n"));
    const CliResult again = cli.run({"exec", "box", "mount", "-o", "remount,rw,bind", "/ro"});
    QVERIFY(again.code != 0);
    cli.run({"rm", "-f", "box"});
}

void CliLiveMountTest::aFileIsMountedOnAFile() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    begin(cli, image);
    OK(cli.shell("outcrop mount add box ./h/note:/etc/issue && outcrop mount add box ./h/note:/new/file"));
    QCOMPARE(cli.run({"exec", "box", "cat", "/etc/issue", "/new/file"}).out, QString("one\none\n"));
    const CliResult wrong = cli.shell("outcrop mount add box ./h/note:/etc");
    QVERIFY2(wrong.code == 1 && wrong.err.contains("it is a directory, and a file was to be mounted"),
             qPrintable(wrong.err));
    OK(cli.run({"mount", "rm", "box", "/etc/issue"}));
    QVERIFY(cli.run({"exec", "box", "cat", "/etc/issue"}).out != "one\n");
    cli.run({"rm", "-f", "box"});
}

void CliLiveMountTest::itIsGoneAfterAStop() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    begin(cli, image);
    OK(cli.shell("outcrop mount add box ./h:/data"));
    OK(cli.run({"kill", "box"}));
    OK(cli.run({"wait", "box"}));
    QCOMPARE(cli.run({"inspect", "-f", "{{len .Mounts}}", "box"}).out, QString("0\n"));
    QCOMPARE(cli.run({"mount", "ls", "-q", "box"}).out, QString());
    const CliResult stopped = cli.shell("outcrop mount add box ./h:/data");
    QVERIFY2(stopped.code == 1 && stopped.err.contains("it is not running"), qPrintable(stopped.err));
    OK(cli.run({"start", "box"}));
    QCOMPARE(cli.run({"exec", "box", "ls", "-A", "/data"}).out, QString());
    QCOMPARE(cli.run({"inspect", "-f", "{{len .Mounts}}", "box"}).out, QString("0\n"));
    OK(cli.shell("outcrop mount add box ./h:/data"));
    QCOMPARE(cli.run({"exec", "box", "cat", "/data/note"}).out, QString("one\n"));
    cli.run({"rm", "-f", "box"});
    QCOMPARE(cli.shell("cat h/note").out, QString("one\n")); // nothing of the host goes with it
}

void CliLiveMountTest::whatIsInUseStaysUnlessForced() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    begin(cli, image);
    OK(cli.shell("outcrop mount add box ./h:/data"));
    OK(cli.run({"exec", "-d", "box", "sh", "-c", "cd /data; touch here; exec sleep 1000"}));
    OK(cli.shell("for i in $(seq 200); do test -e h/here && exit; sleep 0.1; done; exit 1"));
    const CliResult used = cli.run({"mount", "rm", "box", "/data"});
    QVERIFY2(used.code == 1 && used.err.contains("something in the container uses it"), qPrintable(used.err));
    QCOMPARE(cli.run({"mount", "ls", "-q", "box"}).out, QString("/data\n"));
    OK(cli.run({"mount", "rm", "-f", "box", "/data"}));
    QCOMPARE(cli.run({"exec", "box", "ls", "-A", "/data"}).out, QString());
    cli.run({"rm", "-f", "box"});
}

void CliLiveMountTest::theRulesOfItsPlaceAreThoseOfV() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    begin(cli, image, {"-v", "/held"});
    const auto refused = [&](const QString& spec, const QString& words) {
        const CliResult added = cli.shell("outcrop mount add box " + spec);
        const CliResult asV = cli.shell("outcrop create -v " + spec + " " + image);
        return QString(added.code != 0 && added.err.contains(words) ? "" : added.err + added.out) +
               (words.startsWith("destination") || words.startsWith("invalid mode")
                    ? (asV.err.contains(words) ? "" : asV.err)
                    : "");
    };
    QCOMPARE(refused("./h:/", "destination can't be '/'"), QString());
    QCOMPARE(refused("./h:/d:rx", "invalid mode"), QString());
    QCOMPARE(refused("./h:/held", "duplicate mount point: /held"), QString());
    QCOMPARE(refused("./none:/d", "No such file or directory"), QString());
    QCOMPARE(refused("name:/d", "only a path of the host"), QString());
    OK(cli.shell("outcrop mount add box ./h:/d/../e/"));
    QCOMPARE(cli.run({"mount", "ls", "-q", "box"}).out, QString("/e\n"));
    QCOMPARE(refused("./h:/e", "duplicate mount point: /e"), QString());
    QCOMPARE(cli.run({"exec", "box", "cat", "/e/note"}).out, QString("one\n"));
    const CliResult made = cli.run({"mount", "rm", "box", "/held"});
    QVERIFY2(made.code == 1 && made.err.contains("the container was made with it"), qPrintable(made.err));
    QVERIFY(cli.run({"mount", "rm", "box", "/nowhere"}).code == 1);
    QVERIFY(cli.run({"mount", "add", "nobody", "/tmp:/d"}).code == 1);
    const QString help = cli.run({"mount", "--help"}).out;
    QVERIFY2(help.contains("IMAGE|CONTAINER|diff:CONTAINER DIR") && help.contains("mount add"),
             qPrintable(help));
    cli.run({"rm", "-f", "-v", "box"});
}

/// A directory on the way that is a link leads where it does for those inside.
void CliLiveMountTest::noLinkInsideLeadsItElsewhere() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    begin(cli, image);
    OK(cli.shell("mkdir -p outside"));
    const QString outside = cli.shell("pwd").out.trimmed() + "/outside";
    OK(cli.run({"exec", "box", "sh", "-c", "ln -s " + outside + " /way; ln -s /etc /end"}));
    OK(cli.shell("outcrop mount add box ./h:/way/in"));
    QCOMPARE(cli.shell("ls -A outside").out, QString());
    QCOMPARE(cli.run({"exec", "box", "cat", outside + "/in/note"}).out, QString("one\n"));
    OK(cli.run({"mount", "rm", "box", "/way/in"}));
    const CliResult link = cli.shell("outcrop mount add box ./h:/end");
    QVERIFY2(link.code == 1 && link.err.contains("it is a link"), qPrintable(link.err));
    cli.run({"rm", "-f", "box"});
}

/// Someone inside leads the way to what hides a part of /proc.
void CliLiveMountTest::whatHasTakenItsPlaceIsNotUnmounted() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    begin(cli, image);
    OK(cli.run({"exec", "box", "sh", "-c", "mkdir /real; ln -s /real /way"}));
    OK(cli.shell("outcrop mount add box ./h:/way/timer_list"));
    OK(cli.run({"exec", "box", "sh", "-c", "rm /way; ln -s /proc /way"}));
    OK(cli.run({"mount", "rm", "box", "/way/timer_list"}));
    QCOMPARE(cli.run({"exec", "box", "sh", "-c", "wc -c < /proc/timer_list"}).out.trimmed(), QString("0"));
    cli.run({"rm", "-f", "box"});
}

OUTCROP_TEST(CliLiveMountTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_live_mount

#include "tst_cli_live_mount.moc"
