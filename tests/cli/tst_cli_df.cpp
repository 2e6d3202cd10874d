// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_cli_df {

/// `system df`; the texts are those of docker 20.10 with its client 28.2 on the same images and containers.
class CliDfTest : public QObject {
    Q_OBJECT
private slots:
    void anEmptyStore();
    void asDockerSaysIt();
    void withoutSome();
};

void CliDfTest::anEmptyStore() {
    const CliRunner cli;
    QCOMPARE(cli.run({"system", "df"}).out,
             QString("TYPE            TOTAL     ACTIVE    SIZE      RECLAIMABLE\n"
                     "Images          0         0         0B        0B\n"
                     "Containers      0         0         0B        0B\n"
                     "Local Volumes   0         0         0B        0B\n"
                     "Build Cache     0         0         0B        0B\n"));
    QCOMPARE(
        cli.run({"system", "df", "-v"}).out,
        QString("Images space usage:\n\n"
                "REPOSITORY   TAG       IMAGE ID   CREATED   SIZE      SHARED SIZE   UNIQUE SIZE   "
                "CONTAINERS\n\n"
                "Containers space usage:\n\n"
                "CONTAINER ID   IMAGE     COMMAND   LOCAL VOLUMES   SIZE      CREATED   STATUS    NAMES\n\n"
                "Local Volumes space usage:\n\nVOLUME NAME   LINKS     SIZE\n\n"
                "Build cache usage: 0B\n\n"
                "CACHE ID   CACHE TYPE   SIZE      CREATED   LAST USED   USAGE     SHARED\n"));
    QCOMPARE(cli.run({"system", "df", "-v", "--format", "json"}).out,
             QString("{\"Images\":[],\"Containers\":[],\"Volumes\":[],\"BuildCache\":[]}"));
    QCOMPARE(cli.run({"system", "df", "--format", "{{.Bad}}"}).code, 1);
    QVERIFY(cli.run({"system", "df", "-v", "--without", "x"}).err.contains("--verbose and --without"));
    const CliResult absent = cli.run({"system", "df", "--without", "nope"});
    QVERIFY(absent.code == 1 && absent.err.contains("no container, image or volume has that name"));
}

void CliDfTest::asDockerSaysIt() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    OUTCROP_NEEDS(sharedImages(), "no real images beside this checkout");
    for (const char* file :
         {"alpine-3.10.docker.tar.gz", "alpine-3.10-app-4layers.docker.tar", "busybox-2019.docker.tar"})
        OK(cli.run({"load", "-i", QString::fromStdString((*sharedImages() / "real" / file).string())}));
    OK(cli.run({"run", "--name", "one", "--network", "none", "-v", "chest:/data", "alpine:3.10", "sh", "-c",
                "head -c 1000000 /dev/zero >/a; head -c 500000 /dev/zero > /data/x"}));
    OK(cli.run({"commit", "one", "family:left"}));
    OK(cli.run({"create", "--name", "two", "--network", "none", "-v", "chest:/data", "-v", "/anon",
                "family:left", "sh"}));
    OK(cli.run({"tag", "family:left", "family:again"}));
    OK(cli.run({"volume", "create", "lonely"}));
    QCOMPARE(cli.run({"system", "df"}).out,
             QString("TYPE            TOTAL     ACTIVE    SIZE      RECLAIMABLE\n"
                     "Images          4         2         13.39MB   12.39MB (92%)\n"
                     "Containers      2         0         1MB       1MB (100%)\n"
                     "Local Volumes   3         2         500kB     0B (0%)\n"
                     "Build Cache     0         0         0B        0B\n"));
    const QString each = cli.run({"system", "df", "-v"}).out;
    for (const char* line : {"family +again +[0-9a-f]{12} +.* ago +6.58MB +5.582MB +1MB +1",
                             "alpine +3.10 +961769676411 +.* ago +5.58MB +5.582MB +0B +1",
                             "test +latest +237b4e87f338 +.* ago +5.58MB +0B +5.582MB +0",
                             "busybox +latest +db8ee88ad75f +.* ago +1.22MB +0B +1.224MB +0",
                             "[0-9a-f]{12} +family:left +\"sh\" +2 +0B .* Created +two",
                             "[0-9a-f]{12} +alpine:3.10 +\"sh -c 'head -c 1000…\" +1 +1MB .* Exited .* one",
                             "chest +2 +500kB", "[0-9a-f]{64} +1 +0B", "lonely +0 +0B"})
        QVERIFY2(each.contains(QRegularExpression("^" + QString::fromUtf8(line) + "$",
                                                  QRegularExpression::MultilineOption)),
                 qPrintable(each + line));
    QCOMPARE(cli.run({"system", "df", "--format", "json"}).out.section('\n', 0, 0),
             QString("{\"Active\":\"2\",\"Reclaimable\":\"12.39MB (92%)\",\"Size\":\"13.39MB\","
                     "\"TotalCount\":\"4\",\"Type\":\"Images\"}"));
    QCOMPARE(cli.run({"system", "df", "-v", "--format", "{{range .Images}}{{.Repository}} {{end}}"}).out,
             QString("family alpine test busybox "));
    OK(cli.run({"rm", "two"}));
    QVERIFY(cli.run({"system", "df"})
                .out.contains("Images          4         1         13.39MB   13.39MB (100%)\n"));
}

void CliDfTest::withoutSome() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--name", "one", "--network", "none", "-v", "chest:/data", image, "sh", "-c",
                "head -c 1000000 /dev/zero >/a; head -c 500000 /dev/zero > /data/x"}));
    OK(cli.run({"commit", "one", "family:left"}));
    OK(cli.run({"tag", "family:left", "family:again"}));
    const auto without = [&](const QStringList& names) {
        QStringList line{"system", "df"};
        for (const QString& name : names)
            line << "--without" << name;
        return cli.run(line);
    };
    QCOMPARE(without({"one"}).out, QString("Removing container one frees 1MB (1000000 bytes)\n"));
    const CliResult three = without({"one", "volume:chest", "family:left", "family:again"});
    QCOMPARE(three.out, QString("Removing these 3 frees 2.5MB (2500000 bytes)\n"));
    QCOMPARE(three.code, 0);
    QCOMPARE(without({cli.run({"inspect", "--format", "{{.Id}}", "family:left"}).out.trimmed()})
                 .out.section(" frees ", 1),
             QString("1MB (1000000 bytes)\n"));
    const CliResult stays = without({"chest", "family:left", image});
    QCOMPARE(stays.code, 1);
    QVERIFY2(stays.err.contains("volume chest stays: used by container one\n") &&
                 stays.err.contains(" stays: it is also named family:again\n") &&
                 stays.err.contains(" stays: used by container one\n"),
             qPrintable(stays.err));
    QCOMPARE(stays.out, QString("Removing nothing frees 0B (0 bytes)\n"));
    QCOMPARE(cli.run({"system", "df", "--without", "one", "--format", "json"}).out,
             QString("{\"Bytes\":1000000,\"Removed\":[\"container one\"],\"Stays\":[]}\n"));
    OK(cli.run({"system", "df", "--without", "container:one", "--without", "chest"}));
    QVERIFY(cli.run({"ps", "-a"}).out.contains("one")); // it was only asked
}

OUTCROP_TEST(CliDfTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_df

#include "tst_cli_df.moc"
