// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <unistd.h>

namespace outcrop::test::tst_cli_inspect {

/// The words docker has none for: compare and blame.
class CliInspectTest : public QObject {
    Q_OBJECT
private slots:
    void imagesAndContainersAreCompared();
    void directoriesAndVolumesAreCompared();
    void comparisonsAreFiltered();
    void comparisonsTellBeforeAndAfter();
    void whatCannotBeComparedIsSaid();
    void pathsAreBlamed();
    void aHistoryReadsAsADockerfile();
};

namespace {

/// Columns squeezed, so that sizes and widths of images do not matter.
QStringList rows(const QString& out) {
    QStringList lines = QString(out).replace(QRegularExpression(" +"), " ").split('\n', Qt::SkipEmptyParts);
    return lines.mid(1);
}

} // namespace

void CliInspectTest::imagesAndContainersAreCompared() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const QString script = "mv /etc/passwd /kept; echo hi > /etc/group; chmod 700 /bin; echo 1 > /new";
    OK(cli.run({"run", "--name", "edit", "--network", "none", image, "sh", "-c", script}));
    const QStringList expected = {"changed mode 755->700 - - /bin", "changed content,time", "renamed",
                                  "added - 2B /new"};
    const QStringList container = rows(cli.run({"compare", image, "edit"}).out);
    QCOMPARE(container.size(), expected.size());
    for (int i = 0; i < expected.size(); ++i)
        QVERIFY2(container[i].startsWith(expected[i]), qPrintable(container.join('\n')));
    QVERIFY(container[2].endsWith("/etc/passwd -> /kept"));
    OK(cli.run({"commit", "edit", "made:edited"}));
    QCOMPARE(rows(cli.run({"compare", image, "made:edited"}).out), container);
    QCOMPARE(rows(cli.run({"compare", "edit", "image:made:edited"}).out), QStringList());
    QCOMPARE(cli.run({"compare", "--summary", "made:edited", "edit"}).out,
             QString("0 added, 0 removed, 0 changed, 0 renamed; +0B\n"));
    const QString json = cli.run({"compare", "--json", "-k", "renamed", image, "edit"}).out;
    QVERIFY2(json.startsWith(
                 R"({"change":"renamed","path":"/kept","oldPath":"/etc/passwd","what":[],"sizeBefore":)"),
             qPrintable(json));
}

void CliInspectTest::directoriesAndVolumesAreCompared() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.shell("mkdir -p a b; echo 1 > a/x; echo 2 > b/x; touch -d @1 a/x; touch -d @2 b/x; ln -s x b/l"));
    const QStringList expected = {"added - - /l", "changed content,time 2B 2B /x"};
    QCOMPARE(rows(cli.shell("outcrop compare ./a ./b").out), expected);
    QCOMPARE(rows(cli.shell("outcrop compare dir:a dir:b").out), expected);
    OK(cli.shell("outcrop run --rm --network none -v chest:/c -v \"$PWD/a:/a\" " + image +
                 " cp -p /a/x /c/x"));
    QCOMPARE(rows(cli.shell("outcrop compare -w content volume:chest ./b").out), expected.mid(1));
    QCOMPARE(rows(cli.shell("outcrop compare -w content chest ./a").out), QStringList());
}

void CliInspectTest::comparisonsAreFiltered() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.shell("mkdir -p a b/d; echo 1 > a/x.conf; echo 2 > b/x.conf; touch -d @1 a/x.conf; touch -d @2 "
                 "b/x.conf; seq 1000 > b/d/long; echo t > b/t"));
    const auto compared = [&](const QString& options) {
        return rows(cli.shell("outcrop compare " + options + " ./a ./b").out).join('\n');
    };
    QCOMPARE(compared("-k changed"), QString("changed content,time 2B 2B /x.conf"));
    QCOMPARE(compared("-p '*.conf'"), QString("changed content,time 2B 2B /x.conf"));
    QCOMPARE(compared("-w mode,content"), QString("changed content,time 2B 2B /x.conf"));
    QCOMPARE(cli.shell("outcrop compare -s -p '*.conf' ./a ./b").out,
             QString("0 added, 0 removed, 1 changed, 0 renamed; +0B\n"));
    QCOMPARE(cli.shell("outcrop compare -s --json -k added ./a ./b").out,
             QString("{\"added\":3,\"removed\":0,\"changed\":0,\"renamed\":0,\"growth\":3895}\n"));
    QCOMPARE(compared("--regex '^/d/'"), QString("added - 3.89kB /d/long"));
    QCOMPARE(compared("--min-size 1000"), QString("added - 3.89kB /d/long"));
    QCOMPARE(compared("-k added --max-size 2"), QString("added - - /d\nadded - 2B /t"));
}

void CliInspectTest::comparisonsTellBeforeAndAfter() {
    const CliRunner cli;
    OK(cli.shell(
        "mkdir a b; echo 1 > a/f; echo 1 > b/f; chmod 600 a/f; chmod 4755 b/f; ln -s x a/l; ln -s y b/l; "
        "touch -d @1 a/f; touch -d @2 b/f; touch -hd @3 a/l b/l; mkdir a/t; ln -s z b/t"));
    const QString told = cli.shell("outcrop compare --json ./a ./b").out;
    for (
        const char* expected :
        {R"({"change":"changed","path":"/f","what":["mode","time"],"sizeBefore":2,"sizeAfter":2,"modeBefore":"600",)"
         R"("mtimeBefore":1,"modeAfter":"4755","mtimeAfter":2})",
         R"({"change":"changed","path":"/l","what":["target"],"targetBefore":"x","targetAfter":"y"})",
         R"("typeBefore":"directory",)", R"("typeAfter":"symlink","targetAfter":"z")"})
        QVERIFY2(told.contains(expected), qPrintable(told));
    // Two names that are no UTF-8 look the same: their bytes tell them apart.
    OK(cli.shell(
        "touch b/$(printf 'bad\\377') b/$(printf 'bad\\376'); touch -d @5.25 a/t2; touch -d @5.5 b/t2"));
    const QString odd = cli.shell("outcrop compare --json --time ./a ./b").out;
    for (const char* expected :
         {R"("pathBase64":"L2JhZP8=")", R"("pathBase64":"L2JhZP4=")",
          R"("mtimeBefore":5,"mtimeNsBefore":250000000,"mtimeAfter":5,"mtimeNsAfter":500000000)"})
        QVERIFY2(odd.contains(expected), qPrintable(odd));
    if (::geteuid() == 0) {
        OK(cli.shell("chown 5:6 b/f; mknod a/n c 1 3; mknod b/n c 1 5"));
        QVERIFY(cli.shell("outcrop compare --json -w owner ./a ./b").out.contains(R"("ownerBefore":"0:0",)"));
        QVERIFY(cli.shell("outcrop compare --json -w owner ./a ./b").out.contains(R"("ownerAfter":"5:6",)"));
        const QString device = cli.shell("outcrop compare --json -w device ./a ./b").out;
        QVERIFY2(device.contains(R"("deviceBefore":"1:3")") && device.contains(R"("deviceAfter":"1:5")"),
                 qPrintable(device));
    }
}

void CliInspectTest::whatCannotBeComparedIsSaid() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto refused = [&](const QStringList& arguments, int code, const char* reason) {
        const CliResult result = cli.run(QStringList{"compare"} + arguments);
        QVERIFY2(result.code == code && result.out.isEmpty() && result.err.contains(reason),
                 qPrintable(QString::number(result.code) + result.out + result.err));
    };
    refused({image, "nothing"}, 1, "no container, image or volume has that name");
    refused({image + "@99", image}, 1, "the lowest is 1");
    refused({image + "@x", image}, 1, "stands no layer");
    refused({image, "./absent"}, 1, "No such file or directory");
    refused({"--regex", "(", image, image}, 1, "regular expression");
    refused({"-k", "sideways", image, image}, 125, "sideways");
    refused({"-u", image, image, image}, 125, "--patch is for two sides");
    refused({"--word-diff", image, image, image}, 125, "--word-diff is for two sides");
    refused({image}, 1, "requires");
}

void CliInspectTest::pathsAreBlamed() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run(
        {"run", "--name", "one", "--network", "none", image, "sh", "-c", "echo 1 > /f; rm /etc/passwd"}));
    OK(cli.run({"commit", "one", "blamed:1"}));
    OK(cli.run(
        {"run", "--name", "two", "--network", "none", "blamed:1", "sh", "-c", "echo 2 > /f; chmod 600 /f"}));
    const QStringList f = rows(cli.run({"blame", "two", "/f"}).out);
    QCOMPARE(f.size(), 2);
    QVERIFY2(f[0].contains(" made 2B sh -c echo 1 > /f"), qPrintable(f[0]));
    QVERIFY2(f[1].contains(" changed content,mode,time 2B container two"), qPrintable(f[1]));
    const QStringList gone = rows(cli.run({"blame", "blamed:1", "/etc/passwd"}).out);
    QVERIFY2(gone.last().contains(" hidden - sh -c echo 1 > /f"), qPrintable(gone.join('\n')));
    QVERIFY(cli.run({"blame", "--json", "two", "/f"})
                .out.contains(R"("event":"changed","what":["content","mode","time"])"));
    const int layers = cli.run({"inspect", "--format", "{{len .RootFS.Layers}}", "blamed:1"}).out.toInt();
    const QString top = QString::number(layers);
    QCOMPARE(rows(cli.run({"blame", "blamed:1@" + top + ".." + top, "/f"}).out).value(0).section(' ', 0, 1),
             top + " made");
    QCOMPARE(cli.run({"blame", "two", "/absent"}).code, 1);
    QCOMPARE(cli.run({"blame", "two", "relative"}).code, 1);
}

void CliInspectTest::aHistoryReadsAsADockerfile() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const QString whole = cli.run({"history", "--dockerfile", image}).out;
    QVERIFY2(whole.startsWith("FROM scratch\nADD "), qPrintable(whole));
    QVERIFY2(whole.contains("\nCMD [\"/bin/sh\"]\n") && !whole.contains("#(nop)"), qPrintable(whole));
    OK(cli.run({"run", "--name", "edit", "--network", "none", image, "sh", "-c", "echo 1 > /new"}));
    OK(cli.run({"commit", "--change", "ENV A=1", "edit", "made:edited"}));
    const QString made = cli.run({"history", "--dockerfile", "made:edited"}).out;
    QVERIFY2(made.startsWith("FROM " + image + "\n"), qPrintable(made));
    QVERIFY2(!made.contains("\nADD "), qPrintable(made));
}

OUTCROP_TEST(CliInspectTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_inspect

#include "tst_cli_inspect.moc"
