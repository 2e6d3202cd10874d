// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>
#include <sys/xattr.h>

namespace outcrop::test::tst_cli_rebase {

/// Three sides: compare with a third word, and rebase.
class CliRebaseTest : public QObject {
    Q_OBJECT
private slots:
    void threeSidesAreCompared();
    void aContainerMovesToANewBase();
    void aFurtherNameBringsNoOldFile();
    void attributesAreKept();
    void conflictsAreSettledAsAsked();
    void anImageMovesToANewBase();
    void whatCannotBeRebasedIsSaid();
};

namespace {

QStringList rows(const QString& out) {
    QStringList lines = QString(out).replace(QRegularExpression(" +"), " ").split('\n', Qt::SkipEmptyParts);
    return lines.mid(1);
}

/// An image "new:1" made of the image by a script.
void makeBase(const CliRunner& cli, const QString& image, const QString& script,
              const QStringList& changes = {}) {
    OK(cli.run({"run", "--name", "base", "--network", "none", image, "sh", "-c", script}));
    QStringList commit = {"commit"};
    for (const QString& change : changes)
        commit += {"-c", change};
    OK(cli.run(commit + QStringList{"base", "new:1"}));
    OK(cli.run({"rm", "base"}));
}

const QString kTheirs = "echo new > /theirs; echo new > /etc/both; echo new > /etc/issue; chmod 711 /var; "
                        "mkdir /made; rm -r /srv";
const QString kMine = "echo me > /mine; echo new > /etc/both; echo me > /etc/issue; echo me > /var/mine; "
                      "rm /etc/passwd";

} // namespace

void CliRebaseTest::threeSidesAreCompared() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBase(cli, image, kTheirs);
    OK(cli.run({"run", "--name", "me", "--network", "none", image, "sh", "-c", kMine}));
    const QStringList all = rows(cli.run({"compare", image, "new:1", "me"}).out);
    for (const QString row :
         {"both added (4B) added (4B) /etc/both", "mine added (3B) - /mine", "theirs - added (4B) /theirs",
          "theirs - changed (mode 755->711) /var", "mine added (3B) - /var/mine"})
        QVERIFY2(all.contains(row), qPrintable(row + " in\n" + all.join('\n')));
    QCOMPARE(rows(cli.run({"compare", "--side", "conflict", image, "new:1", "me"}).out).size(), 1);
    const QString json = cli.run({"compare", "--json", "--side", "conflict", image, "new:1", "me"}).out;
    QVERIFY2(json.startsWith(R"({"side":"conflict","path":"/etc/issue","mine":{"change":)"),
             qPrintable(json));
    QVERIFY(cli.run({"compare", "-s", image, "new:1", "me"}).out.endsWith(" 1 both, 1 conflict\n"));
    QCOMPARE(cli.run({"compare", "--side", "nobody", image, "new:1", "me"}).code, 125);
    const auto only = [&](const QStringList& options) {
        return rows(cli.run(QStringList{"compare"} + options + QStringList{image, "new:1", "me"}).out);
    };
    QCOMPARE(only({"-w", "mode"}), QStringList{"theirs - changed (mode 755->711) /var"});
    QVERIFY(only({"-k", "removed"}).size() >= 2 &&
            !only({"-k", "removed"}).contains("mine added (3B) - /mine"));
    QCOMPARE(only({"-p", "/mine", "--max-size", "3"}), QStringList{"mine added (3B) - /mine"});
    QCOMPARE(only({"-p", "/mine", "--min-size", "4"}), QStringList{});
    QVERIFY2(only({"-d", "1"}).contains("1 0 1 1 /etc"), qPrintable(only({"-d", "1"}).join('\n')));
    const QString mode = cli.run({"compare", "--json", "-w", "mode", image, "new:1", "me"}).out;
    QVERIFY2(mode.contains(
                 R"("theirs":{"change":"changed","what":["mode"],"modeBefore":"755","modeAfter":"711"})"),
             qPrintable(mode));
    QCOMPARE(cli.run({"compare", "-u", image, "new:1", "me"}).code, 125);
    QCOMPARE(cli.run({"compare", "--side", "mine", image, "me"}).code, 125);
}

void CliRebaseTest::aContainerMovesToANewBase() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBase(cli, image, "echo new > /theirs; chmod 711 /var; rm -rf /home", {"ENV BASE=2"});
    OK(cli.run({"run", "--name", "me", "-e", "MINE=1", "--network", "none", image, "sh", "-c",
                "echo me > /var/mine; rm /etc/passwd; echo me > /etc/issue"}));
    const QString planned = cli.run({"rebase", "--dry-run", "me", "new:1"}).out;
    QVERIFY2(planned.contains("mine      removed ("), qPrintable(planned));
    QCOMPARE(cli.run({"images", "-q"}).out.split('\n', Qt::SkipEmptyParts).size(), 2);
    const CliResult made = cli.run({"rebase", "-m", "moved", "me", "new:1", "moved:1"});
    OK(made);
    QVERIFY(made.out.startsWith("sha256:"));
    const CliResult inside =
        cli.run({"run", "--rm", "--network", "none", "moved:1", "sh", "-c",
                 "cat /theirs /var/mine /etc/issue; stat -c %a /var; test -e /etc/passwd || echo gone; "
                 "echo $MINE $BASE"});
    QCOMPARE(inside.out, QString("new\nme\nme\n711\ngone\n1 2\n"));
    // Only what I changed lies in the new layer, and the way there.
    const QStringList layer = rows(cli.run({"compare", "-s", "new:1", "moved:1"}).out);
    QStringList changed = rows(cli.run({"compare", "new:1", "moved:1"}).out);
    for (QString& row : changed)
        row = row.section(' ', 0, 0) + ' ' + row.section(' ', -1);
    QCOMPARE(changed, (QStringList{"changed /etc/issue", "removed /etc/passwd", "added /var/mine"}));
    QVERIFY(cli.run({"history", "moved:1"}).out.contains("moved"));
}

/// A hard link copies up what it names: that the container did not change.
void CliRebaseTest::aFurtherNameBringsNoOldFile() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBase(cli, image, "echo new > /etc/issue");
    OK(cli.run({"run", "--name", "me", "--network", "none", image, "sh", "-c", "ln /etc/issue /etc/mine"}));
    const QString old = cli.run({"run", "--rm", "--network", "none", image, "cat", "/etc/issue"}).out;
    OK(cli.run({"rebase", "me", "new:1", "moved:1"}));
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", "moved:1", "cat", "/etc/issue", "/etc/mine"}).out,
             "new\n" + old);
    OK(cli.run({"commit", "me", "kept:1"})); // on its own base they stay one file
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", "kept:1", "sh", "-c",
                      "[ /etc/issue -ef /etc/mine ] && echo one"})
                 .out,
             QString("one\n"));
}

/// diff says nothing of attributes, as docker's; what is made of the container has them.
void CliRebaseTest::attributesAreKept() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBase(cli, image, "echo new > /theirs");
    OK(cli.run({"run", "--name", "me", "--network", "none", image, "sh", "-c",
                "chmod 755 /etc; chmod 644 /etc/passwd"})); // copied up, as they were
    const QString upper = cli.store() + "/containers/" +
                          cli.run({"inspect", "-f", "{{.Id}}", "me"}).out.trimmed() + "/upper/etc";
    for (const QString& path : {upper, upper + "/passwd"})
        OUTCROP_NEEDS(::setxattr(qPrintable(path), "user.note", "mine", 4, 0) == 0,
                      "no attributes can be set here");
    OK(cli.run({"commit", "me", "kept:1"}));
    OK(cli.run({"rebase", "me", "new:1", "moved:1"}));
    const QString wanted = R"("xattrsAfter":{"user.note":"mine"})";
    QCOMPARE(cli.run({"compare", "--json", "-w", "xattrs", image, "kept:1"}).out.count(wanted), 2);
    QCOMPARE(cli.run({"compare", "--json", "-w", "xattrs", "new:1", "moved:1"}).out.count(wanted), 2);
}

void CliRebaseTest::conflictsAreSettledAsAsked() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBase(cli, image, kTheirs + "; rm -r /opt");
    OK(cli.run({"run", "--name", "me", "--network", "none", image, "sh", "-c",
                kMine + "; mkdir -p /opt; echo me > /opt/mine"}));
    const CliResult refused = cli.run({"rebase", "me", "new:1", "moved:1"});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.out.contains("/etc/issue") && refused.err.contains("changed by both"),
             qPrintable(refused.out + refused.err));
    QVERIFY(!cli.run({"images"}).out.contains("moved"));
    const auto issue = [&](const QString& tag) {
        return cli.run({"run", "--rm", "--network", "none", tag, "cat", "/etc/issue"}).out;
    };
    OK(cli.run({"rebase", "--conflicts", "theirs", "me", "new:1", "moved:theirs"}));
    QCOMPARE(issue("moved:theirs"), QString("new\n"));
    OK(cli.run({"rebase", "--conflicts", "mine", "me", "new:1", "moved:mine"}));
    QCOMPARE(issue("moved:mine"), QString("me\n"));
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", "moved:mine", "cat", "/mine", "/theirs"}).out,
             QString("me\nnew\n"));
}

void CliRebaseTest::anImageMovesToANewBase() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBase(cli, image, "echo new > /theirs");
    OK(cli.run({"run", "--name", "app", "--network", "none", image, "sh", "-c", "echo app > /app"}));
    OK(cli.run({"commit", "-m", "the app", "-c", "CMD [\"cat\", \"/app\", \"/theirs\"]", "app", "app:1"}));
    OK(cli.run({"rebase", "--from", image, "app:1", "new:1", "app:2"}));
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", "app:2"}).out, QString("app\nnew\n"));
    QVERIFY(cli.run({"history", "app:2"}).out.contains("the app"));
    const auto layers = [&](const QString& tag) {
        return cli.run({"inspect", "--format", "{{json .RootFS.Layers}}", tag}).out.trimmed().chopped(1);
    };
    // The layer itself is the same one, stored once.
    const QString last = layers("app:1").section(',', -1);
    QCOMPARE(layers("app:2"), layers("new:1") + "," + last);
    OK(cli.run({"rm", "app"}));
    OK(cli.run({"rmi", "app:1"}));
    QCOMPARE(cli.run({"run", "--rm", "--network", "none", "app:2"}).out, QString("app\nnew\n"));
}

void CliRebaseTest::whatCannotBeRebasedIsSaid() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    makeBase(cli, image, "echo new > /theirs");
    OK(cli.run({"create", "--name", "me", image, "true"}));
    const auto refused = [&](const QStringList& arguments, int code, const char* reason) {
        const CliResult result = cli.run(QStringList{"rebase"} + arguments);
        QVERIFY2(result.code == code && result.err.contains(reason),
                 qPrintable(QString::number(result.code) + result.out + result.err));
    };
    refused({"me", "nothing"}, 1, "nothing");
    refused({"nothing", "new:1"}, 1, "no container, image or volume has that name");
    refused({image, "new:1"}, 1, "--from");
    refused({"--from", "new:1", image, "new:1"}, 1, "it was not made on new:1");
    refused({"--from", "new:1", "me", "new:1"}, 1, "it was not made from new:1");
    refused({"--from", image, "--conflicts", "theirs", "new:1", image}, 1, "taken as they are");
    refused({"--conflicts", "yours", "me", "new:1"}, 125, "yours");
    refused({"me"}, 1, "requires at least");
}

OUTCROP_TEST(CliRebaseTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_rebase

#include "tst_cli_rebase.moc"
