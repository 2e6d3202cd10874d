// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_cli_search {

/// search, secrets and packages as a user types them.
class CliSearchTest : public QObject {
    Q_OBJECT
private slots:
    void filesAreFound();
    void whatWasNotReadIsSaid();
    void contentsAreFound();
    void mistakesAreSaid();
    void secretsAreFound();
    void packagesAreListed();
    void volumesAndDirectoriesAreLookedInto();
    void controlCharactersAreNotPrinted();
};

namespace {

/// Columns squeezed, without the titles.
QStringList rows(const QString& out) {
    QStringList lines = QString(out).replace(QRegularExpression(" +"), " ").split('\n', Qt::SkipEmptyParts);
    return lines.mid(1);
}

const QString kToken = QString("ghp_") + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xRaB3d";

/// Two more layers: the first brings files, the second removes one of them.
void makeImage(const CliRunner& cli, const QString& image) {
    OK(cli.run(
        {"run", "--name", "one", "--network", "none", image, "sh", "-c",
         "mkdir /app; echo T=" + kToken + " > /app/.env; echo treasure > /app/map; chmod 4755 /app/map"}));
    OK(cli.run({"commit", "one", "app:1"}));
    OK(cli.run({"run", "--name", "two", "--network", "none", "app:1", "rm", "/app/.env"}));
    OK(cli.run({"commit", "two", "app:2"}));
}

} // namespace

void CliSearchTest::filesAreFound() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeImage(cli, image);
    const QString layers = cli.run({"inspect", "--format", "{{len .RootFS.Layers}}", "app:1"}).out.trimmed();
    const QString next = QString::number(layers.toInt() + 1);
    QStringList found = rows(cli.run({"search", "/app/map", "--min-size", "1", "--max-size", "100"}).out);
    found.sort();
    QCOMPARE(found, (QStringList{"app:1 " + layers + " 9B -rwsr-xr-x /app/map shown",
                                 "app:2 " + layers + " 9B -rwsr-xr-x /app/map shown",
                                 // which made it; "two" has it of its image
                                 "container:one " + layers + " 9B -rwsr-xr-x /app/map shown"}));
    OK(cli.run(
        {"run", "--rm", "--network", "none", "-v", "kept:/v", image, "sh", "-c", "echo > /v/treasure"}));
    QCOMPARE(cli.run({"search", "-q", "--json", "treasure"}).out, QString("{\"in\":\"volume:kept\"}\n"));
    QCOMPARE(rows(cli.run({"search", "--in", "app:2", ".env"}).out), QStringList());
    QCOMPARE(rows(cli.run({"search", "--in", "app:2", "--deleted", "/app/.env"}).out),
             QStringList{"app:2 " + layers + " 43B -rw-r--r-- /app/.env removed by " + next});
    QCOMPARE(
        cli.run({"search", "-q", "--in", "app:2", "--in", "container:one", "-m", "setuid", "/app/*"}).out,
        QString("app:2\ncontainer:one\n"));
    const QString json = cli.run({"search", "--json", "--in", "container:one", "-t", "f", "/app/map"}).out;
    QVERIFY2(
        json.startsWith(R"({"in":"container:one","layer":)") &&
            json.contains(
                R"("path":"/app/map","type":"f","state":"shown","mode":"4755","uid":0,"gid":0,"size":9)"),
        qPrintable(json));
    OK(cli.shell("echo treasure > mine"));
    QCOMPARE(cli.shell("outcrop search -q --like mine --in app:1").out, QString("app:1\n"));
    QCOMPARE(cli.shell("outcrop search -q --digest $(sha256sum mine | cut -c1-32) --in app:1").out,
             QString("app:1\n"));
    const CliResult limited = cli.run({"search", "-l", "1", "-q", "/app/map"});
    QVERIFY2(limited.err.contains("more hits"), qPrintable(limited.err));
}

void CliSearchTest::whatWasNotReadIsSaid() {
    const CliRunner cli;
    OK(cli.shell("mkdir d; (yes 'nothing here' | head -c 3000000; echo T=" + kToken +
                 ") > d/large; tar -C d -cf d.tar large"));
    const CliResult found = cli.shell("outcrop secrets --max-file-size 2000000 dir:d");
    OK(found);
    QVERIFY2(!found.out.contains("github") && found.err.contains("/large"),
             qPrintable(found.out + found.err));
    QVERIFY(cli.shell("outcrop secrets dir:d").out.contains("github"));
    NEEDS_IMAGE(cli);
    OK(cli.shell("outcrop create --name big " + image +
                 " true && outcrop cp d/large big:/large && "
                 "outcrop commit big big:1"));
    const CliResult gate =
        cli.run({"ci", "--no-secrets", "--max-file-size", "2000000", "--json", "--lowest-efficiency", "0",
                 "--highest-user-wasted-percent", "1", "big:1"});
    OK(gate);
    QVERIFY2(gate.out.contains("\"/large (layer ") && gate.err.contains("large file"),
             qPrintable(gate.out + gate.err));
    QCOMPARE(cli.run({"ci", "--no-secrets", "big:1"}).code, 1);
}

void CliSearchTest::contentsAreFound() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeImage(cli, image);
    const QString layers = cli.run({"inspect", "--format", "{{len .RootFS.Layers}}", "app:1"}).out.trimmed();
    QCOMPARE(rows(cli.run({"search", "--in", "app:2", "-c", "^treas", "map"}).out),
             QStringList{"app:2 " + layers + " /app/map:1 shown treasure"});
    QCOMPARE(rows(cli.run({"search", "--in", "app:2", "-F", "-c", kToken, "--deleted"}).out),
             QStringList{"app:2 " + layers + " /app/.env:1 removed by " +
                         QString::number(layers.toInt() + 1) + " T=" + kToken});
    OK(cli.run({"run", "--name", "three", "--network", "none", "-v", "chest:/chest", image, "sh", "-c",
                "echo gold > /chest/coin; echo gold > /root/coin; printf 'bronze\\nsilver\\n' > /root/bar"}));
    QCOMPARE(
        rows(cli.run({"search", "--in", "volume", "--in", "three", "-i", "-c", "GOLD", "coin"}).out),
        (QStringList{"volume:chest 1 /coin:1 shown gold",
                     "container:three " + QString::number(layers.toInt()) + " /root/coin:1 shown gold"}));
    const QString both = "container:three " + layers + " /root/bar:1 shown bronze\\nsilver";
    QCOMPARE(rows(cli.run({"search", "--in", "three", "-c", "bronze\\nsil"}).out), QStringList{both});
    QCOMPARE(rows(cli.run({"search", "--in", "three", "-Uc", "bronze\\ssil"}).out), QStringList{both});
    QCOMPARE(rows(cli.run({"search", "--in", "three", "-Fc", "bronze\nsil"}).out), QStringList{both});
    const QString json = cli.run({"search", "--json", "--in", "volume:chest", "-c", "gold"}).out;
    QVERIFY2(json.contains(R"("line":1,"text":"gold"})"), qPrintable(json));
}

void CliSearchTest::mistakesAreSaid() {
    const CliRunner cli;
    const auto refused = [&](const QStringList& arguments, int code, const char* reason) {
        const CliResult result = cli.run(arguments);
        QVERIFY2(result.code == code && result.out.isEmpty() && result.err.contains(reason),
                 qPrintable(QString::number(result.code) + result.out + result.err));
    };
    refused({"search"}, 1, "nothing to search for");
    refused({"search", "--in", "nothing", "x"}, 1, "no container, image or volume has that name");
    refused({"search", "--regex", "("}, 1, "regular expression");
    refused({"search", "-c", "("}, 1, "pattern of content");
    refused({"search", "-m", "rw"}, 1, "read mode");
    refused({"search", "-t", "x"}, 1, "file type");
    refused({"search", "-o", "root"}, 1, "no number");
    refused({"search", "--digest", "12"}, 1, "hexadecimal");
    refused({"search", "--like", "absent"}, 1, "absent");
    refused({"search", "--min-size", "-1"}, 125, "invalid size: '-1'");
    refused({"search", "a", "b"}, 1, "at most 1 argument");
    refused({"secrets", "nothing"}, 1, "no container, image or volume");
    refused({"secrets", "--confidence", "sure", "nothing"}, 125, "sure");
    refused({"packages", "nothing"}, 1, "no container, image or volume");
    refused({"packages", "./nothing"}, 1, "No such file or directory");
    OK(cli.shell("tar cf packed.tar -C /etc hostname"));
    for (const char* command : {"packages", "secrets"})
        refused({command, cli.work() + "/packed.tar"}, 1, "its files are packed");
}

void CliSearchTest::secretsAreFound() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeImage(cli, image);
    const QString layers = cli.run({"inspect", "--format", "{{len .RootFS.Layers}}", "app:1"}).out.trimmed();
    const QString next = QString::number(layers.toInt() + 1);
    const QStringList found = rows(cli.run({"secrets", "--confidence", "high", "app:2"}).out);
    QCOMPARE(found.size(), 2); // the file, and the command line of the container that was committed
    const QString file =
        "github-token high ghp_**** " + layers + " /app/.env:1 removed by " + next + " sh -c mkdir /app";
    QVERIFY2(
        std::any_of(found.begin(), found.end(), [&](const QString& row) { return row.startsWith(file); }),
        qPrintable(found.join('\n')));
    QVERIFY(!found.join('\n').contains(kToken));
    QVERIFY(cli.run({"secrets", "--show", "app:2"}).out.contains(kToken));
    const QString json = cli.run({"secrets", "--json", "app:2"}).out;
    QVERIFY2(
        json.contains(
            R"({"secret":"github-token","confidence":"high","where":"file","value":"ghp_****","layer":)" +
            layers + R"(,"path":"/app/.env","line":1,"state":"removed","by":)" + next),
        qPrintable(json));
    QVERIFY(!json.contains(kToken));
    OK(cli.run(
        {"run", "--name", "env", "-e", "API_TOKEN=s3cr3t-of-mine", "--network", "none", image, "true"}));
    const QString variable = rows(cli.run({"secrets", "env"}).out).join('\n');
    QVERIFY2(variable.contains("secret-variable medium s3cr**** - env API_TOKEN shown"),
             qPrintable(variable));
}

void CliSearchTest::packagesAreListed() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const QString script =
        "mkdir -p /var/lib/dpkg /app/node_modules/pad; "
        "printf 'Package: tool\\nVersion: 1.0-%s\\nArchitecture: all\\nInstalled-Size: 5\\n\\n' "
        "$0 > /var/lib/dpkg/status; echo '{\"name\":\"pad\",\"version\":\"1.2.3\"}' > "
        "/app/node_modules/pad/package.json";
    OK(cli.run({"run", "--name", "one", "--network", "none", image, "sh", "-c", script, "1"}));
    OK(cli.run({"run", "--name", "two", "--network", "none", image, "sh", "-c", script, "2"}));
    QStringList listed = rows(cli.run({"packages", "one"}).out).filter(QRegularExpression("^(deb|npm) "));
    QCOMPARE(listed.size(), 2);
    QVERIFY2(QRegularExpression("^deb tool 1.0-1 all 5.12kB \\d+ container one$").match(listed[0]).hasMatch(),
             qPrintable(listed[0]));
    QVERIFY2(QRegularExpression("^npm pad 1.2.3 - - \\d+ container one$").match(listed[1]).hasMatch(),
             qPrintable(listed[1]));
    QCOMPARE(rows(cli.run({"packages", "one", "two"}).out), QStringList{"upgraded deb tool 1.0-1 1.0-2 all"});
    QCOMPARE(rows(cli.run({"packages", "two", "one"}).out),
             QStringList{"downgraded deb tool 1.0-2 1.0-1 all"});
    QCOMPARE(rows(cli.run({"packages", "one", "one"}).out), QStringList());
    const QString json = cli.run({"packages", "--json", "one", "two"}).out;
    QVERIFY2(
        json.startsWith(R"({"change":"upgraded","manager":"deb","name":"tool","before":{"manager":"deb")"),
        qPrintable(json));
}

void CliSearchTest::volumesAndDirectoriesAreLookedInto() {
    const CliRunner cli;
    OK(cli.run({"volume", "create", "chest"}));
    const QString volume =
        cli.run({"volume", "inspect", "--format", "{{.Mountpoint}}", "chest"}).out.trimmed();
    OK(cli.shell(
        "mkdir -p d/var/lib/dpkg; echo T=" + kToken +
        " > d/token; "
        "printf 'Package: tool\\nVersion: 1\\nArchitecture: all\\n\\n' > d/var/lib/dpkg/status; cp -r d/. " +
        volume + "; sed -i s/1/2/ " + volume + "/var/lib/dpkg/status"));
    QVERIFY(cli.shell("outcrop packages ./d").out.contains("directory ./d"));
    QCOMPARE(rows(cli.shell("outcrop packages ./d chest").out), QStringList{"upgraded deb tool 1 2 all"});
    for (const char* side : {"./d", "chest"})
        QVERIFY2(rows(cli.shell(QString("outcrop secrets ") + side).out)
                     .join('\n')
                     .startsWith("github-token high ghp_**** 1 /token:1 shown"),
                 side);
    QCOMPARE(rows(cli.shell("outcrop search --in ./d -c ghp_").out),
             QStringList{"dir:./d 1 /token:1 shown T=" + kToken});
    QVERIFY(cli.shell("outcrop search --in ./d --json tok*").out.startsWith(R"({"in":"dir:./d",)"));
}

void CliSearchTest::controlCharactersAreNotPrinted() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--name", "evil", "--network", "none", image, "sh", "-c",
                "printf 'needle \\033[31m\\n' > \"/$(printf 'evil\\033[31m')\""}));
    for (const QStringList& arguments : {QStringList{"search", "--in", "evil", "evil*"},
                                         QStringList{"search", "--in", "evil", "-c", "needle", "evil*"}}) {
        const CliResult shown = cli.onTerminal(arguments, {}, {});
        QVERIFY2(shown.out.contains("/evil") && !shown.out.contains('\x1b'), qPrintable(shown.out));
    }
}

OUTCROP_TEST(CliSearchTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_search

#include "tst_cli_search.moc"
