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

namespace outcrop::test::tst_cli_genealogy {

/// All images as a tree of shared layers, in words, as JSON and as a graph.
class CliGenealogyTest : public QObject {
    Q_OBJECT
private slots:
    void anEmptyStore();
    void imagesContainersAndVolumes();
};

void CliGenealogyTest::anEmptyStore() {
    const CliRunner cli;
    QCOMPARE(cli.run({"genealogy"}).out, QString());
    QCOMPARE(cli.run({"genealogy", "--json"}).out, QString("{\"roots\":[]}\n"));
    const CliResult both = cli.run({"genealogy", "--json", "--dot"});
    QVERIFY(both.code == 1 && both.err.contains("--dot and --json"));
    QCOMPARE(cli.run({"genealogy", "more"}).code, 1);
}

void CliGenealogyTest::imagesContainersAndVolumes() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto make = [&](const char* name, const QString& from, const char* script) {
        return cli.run(
            {"run", "--name", name, "--network", "none", "-v", "chest:/data", from, "sh", "-c", script});
    };
    OK(make("one", image, "echo a > /a"));
    OK(cli.run({"commit", "one", "family:left"}));
    OK(make("two", "family:left", "echo bb > /b"));
    OK(cli.run({"commit", "one", "family:right"}));
    OK(cli.run({"volume", "create", "lonely"}));
    const QString text = cli.run({"genealogy"}).out;
    const int layers = cli.run({"inspect", "--format", "{{len .RootFS.Layers}}", image}).out.toInt();
    QVERIFY2(text.contains(QRegularExpression("^image .*, " + QString::number(layers) +
                                                  " layers?, .*, shared by 3 images$",
                                              QRegularExpression::MultilineOption)),
             qPrintable(text));
    QVERIFY2(text.contains("├─ container one, exited\n"), qPrintable(text));
    QVERIFY2(text.contains("volume lonely, not used\n"), qPrintable(text));
    QVERIFY2(text.contains("container two, exited\n"), qPrintable(text));
    // On the deeper one, and said of the other.
    QVERIFY2(text.contains("─ volume chest on /data, in one on /data\n"), qPrintable(text));

    const QJsonArray roots =
        QJsonDocument::fromJson(cli.run({"genealogy", "--json"}).out.toUtf8()).object()["roots"].toArray();
    QCOMPARE(roots.size(), 2);
    QCOMPARE(roots[0]["kind"].toString(), QString("image"));
    QCOMPARE(roots[0]["images"].toInt(), 3);
    QCOMPARE(roots[0]["layers"].toArray().size(), layers);
    QVERIFY(roots[0]["layers"][0]["diffId"].toString().startsWith("sha256:"));
    QCOMPARE(roots[0]["children"][0]["name"].toString(), QString("one"));
    QCOMPARE(roots[1]["kind"].toString(), QString("volume"));
    QCOMPARE(roots[1]["uses"].toArray().size(), 0);

    const QString dot = cli.run({"genealogy", "--dot"}).out;
    QVERIFY2(dot.startsWith("digraph genealogy {") && dot.endsWith("}\n"), qPrintable(dot));
    QCOMPARE(dot.count("shape=cylinder"), 2);
    QCOMPARE(dot.count("[style=dashed]"), 1);
}

OUTCROP_TEST(CliGenealogyTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_genealogy

#include "tst_cli_genealogy.moc"
