// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_cli {

/// Transcripts: what is typed, what is answered.
class CliTest : public QObject {
    Q_OBJECT
private slots:
    void everyCommandHelps_data();
    void everyCommandHelps();
    void usageMistakes_data();
    void usageMistakes();
    void emptyStoreHasHeads();
    void absentThings_data();
    void absentThings();
    void volumesLiveAndPrune();
    void volumePruneAsks();
    void imagesAreListed();
    void treesShowLayers();
};

void CliTest::everyCommandHelps_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("options");
    const QList<QStringList> rows = {
        {"load", "input quiet"},
        {"images", "all digests filter format no-trunc quiet"},
        {"image ls", "all"},
        {"history", "format human no-trunc quiet"},
        {"image history", "quiet"},
        {"inspect", "format size type"},
        {"image inspect", "format"},
        {"container inspect", "format size"},
        {"tag", ""},
        {"rmi", "force no-prune"},
        {"image rm", "force"},
        {"run",
         "rm name interactive tty detach env env-file workdir user entrypoint volume volumes-from network "
         "read-only hostname label cidfile stop-signal stop-timeout pull attach sig-proxy detach-keys"},
        {"create", "rm name interactive tty env workdir user entrypoint volume volumes-from network "
                   "read-only hostname"},
        {"start", "attach interactive detach-keys"},
        {"stop", "timeout signal"},
        {"restart", "timeout signal"},
        {"kill", "signal"},
        {"wait", ""},
        {"logs", "follow timestamps tail since until"},
        {"ps", "all quiet last latest no-trunc filter format size"},
        {"container ls", "all"},
        {"rm", "force volumes"},
        {"exec", "interactive tty detach env workdir user"},
        {"diff", "except json only tar"},
        {"commit", "message author change pause only except apply patch"},
        {"cp", "archive follow-link quiet json"},
        {"revert", "dry-run undo json"},
        {"watch", "json new writes"},
        {"mount", "fuse"},
        {"umount", ""},
        {"rename", ""},
        {"update", "blkio-weight cpu-period cpu-quota cpu-shares cpus cpuset-cpus cpuset-mems memory "
                   "memory-reservation memory-swap pids-limit"},
        {"attach", "no-stdin sig-proxy detach-keys"},
        {"tree", "layer json depth color"},
        {"search",
         "content deleted digest fixed ignore-case in json like limit max-file-size max-size min-size mode "
         "multiline owner quiet regex text type"},
        {"secrets", "confidence json no-trunc show"},
        {"packages", "json no-trunc"},
        {"volume create", "driver label opt"},
        {"volume ls", "filter format quiet"},
        {"volume inspect", "format"},
        {"volume rm", "force"},
        {"volume prune", "all filter force"},
        {"version", "format"},
        {"info", "format"},
    };
    for (const QStringList& row : rows)
        QTest::newRow(qPrintable(row[0])) << row[0] << row[1];
}

void CliTest::everyCommandHelps() {
    QFETCH(QString, command);
    QFETCH(QString, options);
    const CliRunner cli;
    const CliResult help = cli.run(command.split(' ') + QStringList{"--help"});
    OK(help);
    QVERIFY2(help.out.startsWith("Usage:  outcrop "), qPrintable(help.out));
    QCOMPARE(help.err, QString());
    for (const QString& option : options.split(' ', Qt::SkipEmptyParts)) {
        QVERIFY2(help.out.contains(QRegularExpression("(^| |, )--" + option + "( |\\[|$)",
                                                      QRegularExpression::MultilineOption)),
                 qPrintable(option + " is not in:\n" + help.out));
        // Told means taken: a flag takes --x=maybe as a wrong value, everything else takes a value.
        const CliResult tried = cli.run(command.split(' ') + QStringList{"--" + option + "=maybe", "--help"});
        QVERIFY2(!tried.err.contains("unknown flag"), qPrintable(tried.err));
    }
    for (const QString& line : help.out.split('\n'))
        QVERIFY2(line.size() <= 120, qPrintable(line));
}

void CliTest::usageMistakes_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("command") << "outcrop foo" << 1
                             << "outcrop: unknown command: outcrop foo\nSee 'outcrop --help'.\n";
    QTest::newRow("command to come") << "outcrop pull alpine" << 1
                                     << "outcrop: this version of outcrop does not have 'pull'\n"
                                        "Bring images with 'outcrop load -i FILE'.\n";
    QTest::newRow("subcommand")
        << "outcrop volume foo" << 1
        << "outcrop: unknown command: outcrop volume foo\nSee 'outcrop volume --help'.\n";
    QTest::newRow("global") << "outcrop --foo" << 125
                            << "outcrop: unknown flag: --foo\nSee 'outcrop --help'.\n";
    QTest::newRow("flag") << "outcrop run --foo" << 125
                          << "outcrop: unknown flag: --foo\nSee 'outcrop run --help'.\n";
    QTest::newRow("not yet")
        << "outcrop run --dns 1.1.1.1 x" << 125
        << "outcrop: this version of outcrop does not support --dns\nSee 'outcrop run --help'.\n";
    QTest::newRow("value")
        << "outcrop ps -n x" << 125
        << "outcrop: invalid argument \"x\" for \"-n, --last\" flag: strconv.ParseInt: parsing "
           "\"x\": invalid syntax\nSee 'outcrop ps --help'.\n";
    QTest::newRow("filter") << "outcrop ps --filter foo=bar" << 1 << "outcrop: invalid filter 'foo'\n";
    QTest::newRow("template")
        << "outcrop images --format '{{foo}}'" << 1
        << "outcrop: template parsing error: template: :1: function \"foo\" not defined\n";
    QTest::newRow("type")
        << "outcrop inspect --type foo x" << 1
        << "outcrop: unknown type: \"foo\": must be one of \"container\", \"image\", \"volume\"\n";
    QTest::newRow("terminal") << "outcrop run -it nope </dev/null" << 1
                              << "outcrop: the input device is not a TTY\n";
    QTest::newRow("pull")
        << "outcrop run --pull always nope" << 125
        << "outcrop: --pull always: this version of outcrop does not pull\nbring images with "
           "'outcrop load'\n";
}

void CliTest::usageMistakes() {
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, message);
    const CliRunner cli;
    const CliResult result = cli.shell(line);
    QCOMPARE(result.err, message);
    QCOMPARE(result.code, code);
    QCOMPARE(result.out, QString());
}

void CliTest::emptyStoreHasHeads() {
    const CliRunner cli;
    QCOMPARE(cli.run({"images"}).out, QString("REPOSITORY   TAG       IMAGE ID   CREATED   SIZE\n"));
    QCOMPARE(cli.run({"container", "ls"}).out,
             QString("CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES\n"));
    QCOMPARE(cli.run({"volume", "ls"}).out, QString("DRIVER    VOLUME NAME\n"));
    QCOMPARE(cli.run({"images", "-q"}).out, QString());
    QVERIFY(cli.run({"--version"}).out.startsWith("Outcrop version "));
    QVERIFY(cli.run({"info"}).out.contains("Storage Root: " + cli.store()));
}

void CliTest::absentThings_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("message");
    QTest::newRow("rm") << "rm nope" << 1 << ""
                        << "outcrop: No such container: nope\n";
    QTest::newRow("rm -f") << "rm -f nope" << 0 << ""
                           << "outcrop: No such container: nope\n";
    QTest::newRow("stop") << "stop nope" << 1 << ""
                          << "outcrop: No such container: nope\n";
    QTest::newRow("logs") << "logs nope" << 1 << ""
                          << "outcrop: No such container: nope\n";
    QTest::newRow("exec") << "exec nope true" << 1 << ""
                          << "outcrop: No such container: nope\n";
    QTest::newRow("rmi") << "rmi nope" << 1 << ""
                         << "outcrop: No such image: nope:latest\n";
    QTest::newRow("history") << "history nope" << 1 << ""
                             << "outcrop: No such image: nope:latest\n";
    QTest::newRow("inspect") << "inspect nope" << 1 << "[]\n"
                             << "outcrop: No such object: nope\n";
    QTest::newRow("volume rm") << "volume rm nope" << 1 << ""
                               << "outcrop: get nope: no such volume\n";
    QTest::newRow("volume rm -f") << "volume rm -f nope" << 0 << "nope\n"
                                  << "";
    QTest::newRow("run")
        << "run nope" << 125 << ""
        << "outcrop: Unable to find image 'nope:latest' locally\nBring it with 'outcrop load -i FILE'; "
           "'outcrop images' lists what is there.\n";
    QTest::newRow("load") << "load -i /nonexistent" << 1 << ""
                          << "outcrop: open \"/nonexistent\": No such file or directory\n";
}

void CliTest::absentThings() {
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, out);
    QFETCH(QString, message);
    const CliRunner cli;
    const CliResult result = cli.run(line.split(' '));
    QCOMPARE(result.err, message);
    QCOMPARE(result.code, code);
    QCOMPARE(result.out, out);
}

void CliTest::volumesLiveAndPrune() {
    const CliRunner cli;
    QCOMPARE(cli.run({"volume", "create", "--label", "a=b", "foo"}).out, QString("foo\n"));
    const QString anonymous = cli.run({"volume", "create"}).out.trimmed();
    QCOMPARE(anonymous.size(), qsizetype(64));
    QCOMPARE(cli.run({"volume", "ls", "-q", "--filter", "label=a"}).out, QString("foo\n"));
    QCOMPARE(cli.run({"volume", "inspect", "-f", "{{.Name}} {{.Driver}} {{.Labels.a}}", "foo"}).out,
             QString("foo local b\n"));
    QCOMPARE(cli.run({"volume", "prune", "-f"}).out,
             "Deleted Volumes:\n" + anonymous + "\n\nTotal reclaimed space: 0B\n");
    QCOMPARE(cli.run({"volume", "prune", "-f"}).out, QString("Total reclaimed space: 0B\n"));
    QCOMPARE(cli.run({"volume", "prune", "-f", "-a", "--filter", "label=zzz"}).out,
             QString("Total reclaimed space: 0B\n"));
    QCOMPARE(cli.run({"volume", "rm", "foo"}).out, QString("foo\n"));
    QCOMPARE(cli.run({"volume", "ls", "-q"}).out, QString());
}

void CliTest::volumePruneAsks() {
    const CliRunner cli;
    const QString name = cli.run({"volume", "create"}).out;
    const CliResult no = cli.run({"volume", "prune"}, "n\n");
    QCOMPARE(no.code, 0); // as docker's
    QVERIFY2(no.out.startsWith("WARNING! This will remove anonymous local volumes not used by at least one "
                               "container.\nAre you sure you want to continue? [y/N] "),
             qPrintable(no.out));
    QCOMPARE(cli.run({"volume", "ls", "-q"}).out, name);
    OK(cli.run({"volume", "prune"}, "y\n"));
    QCOMPARE(cli.run({"volume", "ls", "-q"}).out, QString());
}

void CliTest::imagesAreListed() {
    const CliRunner cli;
    QString why;
    const QString image = cli.loadImage(why);
    if (image.isEmpty() && why.startsWith("no image"))
        QSKIP(qPrintable(why));
    QVERIFY2(!image.isEmpty(), qPrintable(why));
    OK(cli.run({"tag", image, "localhost:5000/some/app:v2"}));
    QCOMPARE(cli.run({"images", "--format", "{{.Repository}}:{{.Tag}}", "localhost:5000/some/app"}).out,
             QString("localhost:5000/some/app:v2\n"));
    QCOMPARE(cli.run({"images", "-q", "--filter", "reference=*/*/app:v3"}).out, QString());
    QCOMPARE(cli.run({"images", "-q", "--filter", "dangling=true"}).out, QString());
    const QString id = cli.run({"images", "-q", "--no-trunc", image}).out.trimmed();
    QVERIFY2(QRegularExpression("^sha256:[0-9a-f]{64}$").match(id).hasMatch(), qPrintable(id));
    QCOMPARE(cli.run({"inspect", "--format", "{{.Id}}", image}).out, id + "\n");
    QVERIFY(cli.run({"images", "--format", "json", image})
                .out.startsWith("{\"Containers\":\"N/A\",\"CreatedAt\":"));
    const QString history = cli.run({"history", image}).out;
    QVERIFY2(history.startsWith("IMAGE "), qPrintable(history));
    QVERIFY2(history.section('\n', 1, 1).startsWith(id.mid(7, 12) + "   "), qPrintable(history));
    QCOMPARE(cli.run({"rmi", "localhost:5000/some/app:v2"}).out,
             QString("Untagged: localhost:5000/some/app:v2\n"));
    const CliResult removed = cli.run({"rmi", image});
    QVERIFY2(removed.out.contains("Untagged: " + image + "\n") &&
                 removed.out.contains("Deleted: " + id + "\n"),
             qPrintable(removed.out + removed.err));
    QCOMPARE(cli.run({"images", "-q"}).out, QString());
}

void CliTest::treesShowLayers() {
    const CliRunner cli;
    QString why;
    const QString image = cli.loadImage(why);
    if (image.isEmpty() && why.startsWith("no image"))
        QSKIP(qPrintable(why));
    QVERIFY2(!image.isEmpty(), qPrintable(why));
    const CliResult tree = cli.run({"tree", image});
    OK(tree);
    QVERIFY2(tree.out.contains(QRegularExpression("\nd[rwx-]{9} +0:0 +[0-9.]+[kM]?B +[0-9]+  ├── bin\n")),
             qPrintable(tree.out.left(500)));
    const CliResult base = cli.run({"tree", "--layer", "1", "--depth", "1", image});
    QVERIFY2(base.out.contains(QRegularExpression("\nA d[rwx-]{9} .*── bin\n")), qPrintable(base.out));
    // The lowest is 1, everywhere.
    QVERIFY2(base.out.contains(QRegularExpression("\nA d[rwx-]{9} .* 1  [^\n]*── bin\n")),
             qPrintable(base.out));
    const QString json = cli.run({"tree", "--layer", "1", "--json", "--depth", "1", image}).out;
    QVERIFY(json.contains("{\"path\":\"/bin\",\"type\":") && json.contains("\"layer\":1"));
    QVERIFY(!json.contains("\"layer\":0"));
    OK(cli.run({"run", "--name", "box", "--network", "none", image, "touch", "/made"}));
    QVERIFY(cli.run({"tree", "--depth", "1", "box"}).out.contains("── made\n"));
    // The container's own layer has another colour than what lies below it; what no terminal reads has none.
    const QStringList colored = cli.run({"tree", "--color", "--depth", "1", "box"}).out.split('\n');
    const QString plain = cli.run({"tree", "--depth", "1", "box"}).out;
    QVERIFY(!plain.contains('\x1b'));
    QCOMPARE(QString(colored.join('\n')).remove(QRegularExpression("\x1b\\[[0-9]*m")), plain);
    QMap<QString, QString> colors; // by layer
    for (const QString& line : colored.mid(1)) {
        const QRegularExpressionMatch row =
            QRegularExpression("^\x1b\\[([0-9]+)m\\S+ +\\S+ +\\S+ +([0-9]+) ").match(line);
        if (!row.hasMatch())
            continue;
        QVERIFY2(!colors.contains(row.captured(2)) || colors[row.captured(2)] == row.captured(1),
                 qPrintable(line));
        colors[row.captured(2)] = row.captured(1);
    }
    QVERIFY(colors.size() >= 2);
    QCOMPARE(QSet<QString>(colors.begin(), colors.end()).size(), colors.size());
    QVERIFY(cli.onTerminal({"tree", "--depth", "1", "box"}, {}, {}).out.contains("\x1b[36m"));
    QVERIFY(!cli.onTerminal({"tree", "--color=never", "--depth", "1", "box"}, {}, {}).out.contains('\x1b'));
    QCOMPARE(cli.run({"tree", "--color=sometimes", "box"}).code, 125);
    const QString layers = cli.run({"inspect", "--format", "{{len .RootFS.Layers}}", image}).out.trimmed();
    const QString own = QString::number(layers.toInt() + 1);
    QVERIFY(cli.run({"tree", "--layer", own, "--json", "box"})
                .out.contains("\"path\":\"/made\",\"type\":\"file\""));
    const QString top = image + "@" + layers + ".." + layers;
    QVERIFY(cli.run({"tree", "--json", "--depth", "0", top}).out.contains("\"layer\":" + layers + "}"));
    QCOMPARE(cli.run({"tree", "--layer", own, top}).code, 1);
    QCOMPARE(cli.run({"tree", "--layer", "0", image}).code, 1);
    QCOMPARE(cli.run({"tree", "--layer", "999", image}).code, 1);
}

OUTCROP_TEST(CliTest, QCoreApplication)

} // namespace outcrop::test::tst_cli

#include "tst_cli.moc"
