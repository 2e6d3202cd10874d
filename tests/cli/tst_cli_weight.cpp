// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_cli_weight {

/// weight, ci, and archives looked into without loading them.
class CliWeightTest : public QObject {
    Q_OBJECT
private slots:
    void layersAreWeighed();
    void weighsAsDiveDoes();
    void imagesPassTheGateOrNot();
    void archivesAreLookedInto();
    void imagesAreRepacked();
};

namespace {

QStringList rows(const QString& out) {
    QStringList lines = QString(out).replace(QRegularExpression(" +"), " ").split('\n', Qt::SkipEmptyParts);
    return lines.mid(1);
}

QJsonObject object(const CliResult& result) {
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

void makeWasteful(const CliRunner& cli, const QString& image) {
    OK(cli.run({"run", "--name", "one", "--network", "none", image, "sh", "-c",
                "mkdir /d; head -c 5000 /dev/zero > /d/gone; head -c 700 /dev/zero > /again; "
                "head -c 300 /dev/zero > /copy; cp /copy /copy2; chmod 4755 /copy2"}));
    OK(cli.run({"commit", "one", "waste:1"}));
    OK(cli.run({"run", "--name", "two", "--network", "none", "waste:1", "sh", "-c",
                "rm -r /d; head -c 800 /dev/zero > /again"}));
    OK(cli.run({"commit", "two", "waste:2"}));
    OK(cli.run({"rm", "one", "two"}));
}

} // namespace

void CliWeightTest::layersAreWeighed() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeWasteful(cli, image);
    const int below = cli.run({"inspect", "--format", "{{len .RootFS.Layers}}", image}).out.toInt();
    const QString top = QString::number(below + 1) + ".." + QString::number(below + 2);
    const QJsonObject whole = object(cli.run({"weight", "--json", "waste:2@" + top}));
    QCOMPARE(whole["bytes"].toInt(), 5000 + 700 + 600 + 800);
    QCOMPARE(whole["shadowed"].toInt(), 700);
    QCOMPARE(whole["deleted"].toInt(), 5000);
    QCOMPARE(whole["duplicated"].toInt(), 300);
    QCOMPARE(whole["layers"].toArray().size(), 2);
    QCOMPARE(whole["layers"][0]["wasted"].toInt(), 5700);
    QCOMPARE(whole["layers"][0]["sharedWith"].toInt(), 1);
    QCOMPARE(whole["layers"][1]["hides"].toInt(), 5700);
    QCOMPARE(whole["exclusive"].toInt(), 800);
    QCOMPARE(whole["shared"].toInt(), 6300);
    QCOMPARE(whole["layers"][0]["sharedWithImages"].toArray(), QJsonArray{"waste:1"});
    QVERIFY(whole["layers"][1]["sharedWithImages"].toArray().isEmpty());
    const QStringList wasted = rows(cli.run({"weight", "-w", "waste:2@" + top}).out);
    QCOMPARE(wasted.size(), 2);
    QVERIFY2(wasted[0].startsWith("5kB " + QString::number(below + 1) + " " + QString::number(below + 2) +
                                  " deleted /d/gone sh -c rm -r /d"),
             qPrintable(wasted[0]));
    QVERIFY(wasted[1].contains(" shadowed /again "));
    QCOMPARE(rows(cli.run({"weight", "-w", "-n", "1", "waste:2"}).out).size(), 1);
    QCOMPARE(rows(cli.run({"weight", "--duplicates", "waste:2@" + top}).out).join('|'),
             QString("300B 300B 2 /copy| /copy2"));
    QVERIFY(rows(cli.run({"weight", "-d", "1",
                          "waste:1@" + top.section("..", 0, 0) + ".." + top.section("..", 0, 0)})
                     .out)
                .contains("5kB 1 /d"));
    const QString table = cli.run({"weight", "waste:2"}).out;
    QVERIFY2(table.startsWith("LAYER") && table.contains("5.7kB") && table.contains("efficiency"),
             qPrintable(table));
    QCOMPARE(cli.run({"weight", "nothing"}).code, 1);
    const QString named = cli.run({"weight", "--no-trunc", "waste:2@" + top}).out;
    QVERIFY2(named.contains(" waste:1 ") && named.contains("800B in this image alone, 6.3kB shared"),
             qPrintable(named));
    OK(cli.run({"run", "--name", "link", "--network", "none", image, "sh", "-c",
                "ln -s 1234567 /link; echo 1 > /one"}));
    OK(cli.run({"commit", "link", "waste:link"}));
    OK(cli.run({"rm", "link"}));
    const QJsonObject linked = object(cli.run({"weight", "--json", "waste:link"}));
    QCOMPARE(linked["exclusive"].toInt(), 9); // as docker counts: a link's text is its size
    QCOMPARE(cli.run({"system", "df", "-v", "--format",
                      "{{range .Images}}{{if eq .Tag \"link\"}}{{.UniqueSize}}{{end}}{{end}}"})
                 .out.trimmed(),
             QString("9B"));
    OK(cli.run({"rmi", "waste:link"}));
}

/// What dive says about its own test image, see its tests.
void CliWeightTest::weighsAsDiveDoes() {
    const auto found = sharedFile("images/real/dive-test-docker-image.tar");
    if (!found)
        QSKIP("needs images/real/dive-test-docker-image.tar in OUTCROP_SHARED");
    const QString archive = QString::fromStdString(found->string());
    const CliRunner cli;
    const QJsonObject whole = object(cli.run({"weight", "--json", archive}));
    QCOMPARE(whole["bytes"].toInt(), 1220598);
    QCOMPARE(whole["inefficientBytes"].toInt(), 32025);
    QCOMPARE(whole["efficiency"].toDouble(), 0.9844212134184309);
    const QString rules = cli.run({"ci", "--json", archive}).out;
    QVERIFY2(rules.contains(R"("rule":"highest-user-wasted-percent","passed":false,"actual":"0.4835")"),
             qPrintable(rules));
    QCOMPARE(cli.run({"ci", "--highest-user-wasted-percent", "0.5", archive}).code, 0);
}

void CliWeightTest::imagesPassTheGateOrNot() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeWasteful(cli, image);
    QCOMPARE(
        cli.run({"ci", "--lowest-efficiency", "0", "--highest-user-wasted-percent", "1", "waste:2"}).code, 0);
    const CliResult failed = cli.run({"ci", "--no-setuid", "--lowest-efficiency", "0", "--junit", "r.xml",
                                      "--markdown", "r.md", "waste:2"});
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.out.contains("no-setuid") && failed.out.contains("/copy2"), qPrintable(failed.out));
    QVERIFY(cli.shell("grep -c '<failure' r.xml").out.toInt() >= 1);
    QVERIFY(cli.shell("cat r.md").out.startsWith("## image waste:2: failed"));
    QCOMPARE(cli.run({"ci", "--markdown", "-", "--lowest-efficiency", "0", "--highest-user-wasted-percent",
                      "1", "waste:2"})
                 .out.section('\n', 0, 0),
             QString("## image waste:2: passed"));
    const QStringList loose = {"--lowest-efficiency", "0", "--highest-user-wasted-percent", "1"};
    QCOMPARE(
        cli.run(QStringList{"ci"} + loose + QStringList{"--base", image, "--max-growth", "7100", "waste:2"})
            .code,
        0);
    QCOMPARE(
        cli.run(QStringList{"ci"} + loose + QStringList{"--base", image, "--max-growth", "7099", "waste:2"})
            .code,
        1);
    OK(cli.run({"run", "--name", "leak", "--network", "none", "waste:2", "sh", "-c",
                "echo 'token = ghp_0123456789abcdefghijklmnopqrstuvwxyZ' > /leak"}));
    OK(cli.run({"commit", "leak", "waste:3"}));
    const QStringList looked = QStringList{"ci"} + loose + QStringList{"--no-secrets"};
    QCOMPARE(cli.run(looked + QStringList{"waste:2"}).code, 0);
    const CliResult leaky = cli.run(looked + QStringList{"waste:3"});
    QVERIFY2(leaky.code == 1 && leaky.out.contains("/leak:1"), qPrintable(leaky.out + leaky.err));
    OK(cli.run({"run", "--name", "told", "--network", "none", "waste:2", "sh", "-c",
                ": ghp_0123456789abcdefghijklmnopqrstuvwxyZ; echo token = "
                "ghp_0123456789abcdefghijklmnopqrstuvwxyZ > /x"}));
    OK(cli.run({"commit", "-c", "CMD [\"true\"]", "told", "waste:4"}));
    const QString told = cli.run(looked + QStringList{"waste:4"}).out;
    QVERIFY2(told.contains(" in history (layer ") && !told.contains(" in  "), qPrintable(told));
    QCOMPARE(cli.run({"ci", "--junit", "-", "--markdown", "-", "waste:2"}).code, 125);
    QCOMPARE(cli.run({"weight", "-w", "-d", "1", "waste:2"}).code, 125);
    QCOMPARE(cli.run({"ci", "--max-growth", "1", "waste:2"}).code, 125);
    QCOMPARE(cli.run({"ci", "--base", image, "waste:2"}).code, 125);
    QCOMPARE(cli.run({"ci", "--lowest-efficiency", "much", "waste:2"}).code, 125);
    QCOMPARE(cli.run({"ci", "nothing"}).code, 125);
}

void CliWeightTest::archivesAreLookedInto() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    OK(cli.shell("mkdir -p files/d; echo 1 > files/d/x; ln -s x files/d/l; tar -C files -czf files.tgz ."));
    QCOMPARE(rows(cli.shell("outcrop compare ./files.tgz ./files").out), QStringList());
    QCOMPARE(rows(cli.shell("outcrop compare archive:files.tgz dir:files").out), QStringList());
    OK(cli.shell("echo 22 > files/d/x"));
    QCOMPARE(rows(cli.shell("outcrop compare ./files.tgz ./files").out).value(0).section(' ', -1),
             QString("/d/x"));
    const CliResult refused = cli.shell("echo no tar > bad.tar; outcrop compare ./bad.tar ./files");
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("bad.tar"), qPrintable(refused.err));
    // Nothing of it came into the store.
    QCOMPARE(cli.run({"images", "-q"}).out, QString());
    QCOMPARE(
        cli.shell("find \"" + cli.store() + "/images/blobs\" \"" + cli.store() + "/staging\" -type f | wc -l")
            .out.trimmed(),
        QString("0"));
}

void CliWeightTest::imagesAreRepacked() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeWasteful(cli, image);
    OK(cli.run({"run", "--name", "cache", "--network", "none", "waste:2", "sh", "-c",
                "mkdir -p /var/cache/apk /root/.cache; head -c 9000 /dev/urandom > /var/cache/apk/x; "
                "echo 1 > /root/.cache/y; echo kept > /kept"}));
    OK(cli.run({"commit", "cache", "waste:3"}));
    const QJsonObject planned =
        object(cli.run({"repack", "--json", "--dry-run", "--drop-caches", "--squash", "all", "waste:3"}));
    QVERIFY(planned["after"].toInt() > 0 && planned["after"].toInt() + 9000 < planned["before"].toInt());
    QVERIFY(!cli.run({"images"}).out.contains("slim"));
    const QJsonObject made =
        object(cli.run({"repack", "--json", "--drop-caches", "--squash", "all", "waste:3", "slim:1"}));
    QCOMPARE(made["after"].toInt(), planned["after"].toInt());
    QCOMPARE(cli.run({"inspect", "-f", "{{len .RootFS.Layers}}", "slim:1"}).out.trimmed(), QString("1"));
    QCOMPARE(
        cli.run({"run", "--rm", "--network", "none", "slim:1", "sh", "-c",
                 "cat /kept; wc -c < /again; ls /var/cache/apk /root/.cache /d 2>/dev/null; ls -a /root"})
            .out,
        QString("kept\n800\n/root/.cache:\n\n/var/cache/apk:\n") +
            cli.run({"run", "--rm", "--network", "none", "waste:3", "ls", "-a", "/root"}).out);
    QStringList differences = rows(cli.run({"compare", "waste:3", "slim:1"}).out);
    for (QString& row : differences)
        row = row.section(' ', 0, 0) + ' ' + row.section(' ', -1);
    QCOMPARE(differences, (QStringList{"removed /root/.cache/y", "removed /var/cache/apk/x"}));
    QCOMPARE(object(cli.run({"weight", "--json", "slim:1"}))["deleted"].toInt(), 0);
    OK(cli.run({"repack", "--drop-wasted", "waste:3", "slim:2"}));
    QCOMPARE(rows(cli.run({"compare", "waste:3", "slim:2"}).out), QStringList());
    QCOMPARE(rows(cli.run({"weight", "-w", "slim:2"}).out).filter("/d/gone").size(), 0);
    OK(cli.run({"repack", "--compression", "zstd:3", "waste:3", "slim:3"}));
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", "slim:3", "cat", "/kept"}).out, QString("kept\n"));
    const CliResult same = cli.run({"repack", "--drop", "/nosuch", "waste:3", "slim:4"});
    QVERIFY2(same.code == 0 && same.err.contains("it is the same image"), qPrintable(same.err));
    QCOMPARE(cli.run({"repack", "--compression", "lzma", "waste:3"}).code, 125);
    QCOMPARE(cli.run({"repack", "--squash", "2..99", "waste:3"}).code, 1);
    QCOMPARE(cli.run({"repack", "--squash", "x", "waste:3"}).code, 125);
}

OUTCROP_TEST(CliWeightTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_weight

#include "tst_cli_weight.moc"
