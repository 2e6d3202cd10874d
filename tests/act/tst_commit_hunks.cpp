// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_commit_hunks {

/// Single hunks of what a container changed, chosen by answers or by an edited patch.
class CommitHunksTest : public QObject {
    Q_OBJECT
private slots:
    void answersChooseHunks();
    void allAnswersAreAWholeCommit();
    void hunksAreSplit();
    void hunksAreSplitAtAnUnendedLine();
    void hunksAreEdited();
    void partsAreEdited();
    void aTerminalIsAsked();
    void aPatchMayBeEdited();
    void aWholePatchIsAWholeCommit();
    void oddFilesAreInPatchesToo();
    void linesOfARemovedFileMayStay();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
};

namespace {

/// Makes the image "base" with a text of 40 lines, and the container "box" on it that changed it in three
/// places.
QString makeBox(const CliRunner& cli, const QString& image, const QString& more = ":") {
    const QString lines = "i=1; while [ $i -le 40 ]; do echo line $i; i=$((i+1)); done > /text; "
                          "chmod 640 /text; chown 7:8 /text; mkdir /d; echo 1 > /d/a; echo 2 > /d/b";
    const QString edits = "sed -i \"2s/.*/two/; 20s/.*/twenty\\nand more/; 38d\" /text; chmod 600 /text; "
                          "echo new > /new; " +
                          more;
    const CliResult made = cli.shell(
        "set -e; outcrop run --name first --network none " + image + " sh -c '" + lines +
        "'; outcrop commit first base; outcrop rm first; outcrop run --name box --network none base "
        "sh -c '" +
        edits + "'");
    return made.code == 0 ? QString() : made.out + made.err;
}

/// What an image has in its text, lines that are as they were left out.
QString textOf(const CliRunner& cli, const QString& image) {
    return cli.shell("outcrop cp " + image + ":/text - | tar -xO | grep -v '^line [134-9]'").out;
}

QString changesOf(const CliRunner& cli, const QString& image) {
    return cli
        .shell("outcrop compare --json base " + image +
               R"x( | sed -E 's/.*"change":"([a-z]*)","path":"([^"]*)","what":\[([^]]*)\].*/\1 \2 \3/')x")
        .out;
}

} // namespace

void CommitHunksTest::answersChooseHunks() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image, "rm /d/a"), QString());
    // /d/a, /new, then the hunks of /text
    const CliResult taken = cli.run({"commit", "--patch", "box", "part"}, "n\n?\ny\nn\ny\nn\n");
    OK(taken);
    QVERIFY2(taken.out.startsWith("sha256:") && taken.out.count('\n') == 1, qPrintable(taken.out));
    QVERIFY2(taken.err.contains("y - take this change\n") &&
                 taken.err.contains("(2/3) Take this hunk [y,n,q,a,d,e,?]? "),
             qPrintable(taken.err));
    QCOMPARE(textOf(cli, "part"), QString("line 2\nline 10\nline 11\nline 12\nline 13\nline 14\nline 15\n"
                                          "line 16\nline 17\nline 18\nline 19\ntwenty\nand more\n")
                                          .remove(QRegularExpression("line 1[0-9]\n")) +
                                      "line 21\nline 22\nline 23\nline 24\nline 25\nline 26\nline 27\n"
                                      "line 28\nline 29\n");
    // Mode and owner are the container's, whatever was taken of the text.
    QCOMPARE(changesOf(cli, "part"), QString("added /new \nchanged /text \"content\",\"mode\",\"time\"\n"));
    QVERIFY(cli.run({"diff", "box"}).out.contains("D /d/a"));

    QCOMPARE(cli.run({"commit", "--patch", "--only", "/new", "box", "new"}, "y\n").code, 0);
    QCOMPARE(changesOf(cli, "new"), QString("added /new \n"));
    OK(cli.run({"commit", "--patch", "--only", "/text", "box", "rest"}, "n\na\n"));
    QVERIFY(textOf(cli, "rest").startsWith("line 2\n"));
    QCOMPARE(cli.shell("outcrop cp rest:/text - | tar -xO | wc -l").out.trimmed(), QString("40"));
    OK(cli.run({"commit", "--patch", "--only", "/text", "box", "one"}, "y\nd\n"));
    QVERIFY(textOf(cli, "one").startsWith("two\n"));
    QCOMPARE(cli.shell("outcrop cp one:/text - | tar -xO | wc -l").out.trimmed(), QString("40"));
    for (const char* none : {"n\nn\nd\n", "q\n", ""}) {
        const CliResult nothing = cli.run({"commit", "--patch", "box", "none"}, none);
        QVERIFY2(nothing.code == 1 && nothing.err.contains("no change was taken"), qPrintable(nothing.err));
    }
    QCOMPARE(cli.run({"inspect", "none"}).code, 1);
}

void CommitHunksTest::allAnswersAreAWholeCommit() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image, "rm -r /d; mkdir /empty; ln -s new /link; printf \"a\\0b\" > /binary"),
             QString());
    OK(cli.shell("yes | outcrop commit --patch box part 2>/dev/null"));
    OK(cli.run({"commit", "box", "all"}));
    QCOMPARE(cli.run({"compare", "--json", "--time", "all", "part"}).out, QString());
    const QString layers = "outcrop inspect -f '{{json .RootFS.Layers}}' ";
    QCOMPARE(cli.shell(layers + "part").out, cli.shell(layers + "all").out);
}

void CommitHunksTest::hunksAreSplit() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image, "sed -i \"5s/.*/five/\" /text"), QString());
    const auto commit = [&](const QString& name, const QByteArray& answers) {
        return cli.run({"commit", "--patch", "--only", "/text", "box", name}, answers);
    };
    const auto text = [&](const QString& name) {
        return cli.shell("outcrop cp " + name + ":/text - | tar -xO").out;
    };
    const CliResult second = commit("second", "s\nn\ny\nn\nn\n");
    OK(second);
    QVERIFY2(second.err.contains("(1/3) Take this hunk [y,n,q,a,d,s,e,?]? Split into 2 hunks.\n") &&
                 second.err.contains("@@ -3,6 +3,6 @@\n line 3\n line 4\n-line 5\n+five\n line 6\n") &&
                 second.err.contains("(2/4) Take this hunk [y,n,q,a,d,e,?]? "),
             qPrintable(second.err));
    QVERIFY2(text("second").startsWith("line 1\nline 2\nline 3\nline 4\nfive\nline 6\n") &&
                 text("second").endsWith("line 37\nline 38\nline 39\nline 40\n"),
             qPrintable(text("second")));
    OK(commit("first", "s\ny\nn\nn\ny\n"));
    QVERIFY2(text("first").startsWith("line 1\ntwo\nline 3\nline 4\nline 5\n") &&
                 text("first").endsWith("line 37\nline 39\nline 40\n"),
             qPrintable(text("first")));
    OK(commit("all", "s\na\n"));
    QCOMPARE(text("all"), cli.shell("outcrop cp box:/text - | tar -xO").out);
    QCOMPARE(commit("none", "s\nd\n").code, 1);
    // What has one change cannot be split.
    QVERIFY(commit("none", "n\ns\nq\n").err.contains("(2/3) Take this hunk [y,n,q,a,d,e,?]? y - take"));
}

void CommitHunksTest::hunksAreSplitAtAnUnendedLine() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.shell("set -e; outcrop run --name first --network none " + image +
                 R"( sh -c 'printf "a\nb\nc" > /text'; outcrop commit first base; )"
                 R"(outcrop run --name box --network none base sh -c 'printf "A\nb\nC" > /text')"));
    const auto text = [&](const QByteArray& answers) {
        const CliResult done = cli.run({"commit", "--patch", "box", "part"}, answers);
        return done.code == 0 ? cli.shell("outcrop cp part:/text - | tar -xO").out : done.err;
    };
    QCOMPARE(text("s\ny\nn\n"), QString("A\nb\nc"));
    QCOMPARE(text("s\nn\ny\n"), QString("a\nb\nC"));
    QCOMPARE(text("s\ny\ny\n"), QString("A\nb\nC"));
    const CliResult edited =
        cli.shell("printf 's\\ne\\nn\\n' | VISUAL= EDITOR='sed -i s/A/X/' outcrop commit "
                  "--patch box part; outcrop cp part:/text - | tar -xO");
    QVERIFY2(edited.out.endsWith("\nX\nb\nc"), qPrintable(edited.out + edited.err));
}

void CommitHunksTest::hunksAreEdited() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image), QString());
    const auto commit = [&](const QString& editor, const QString& answers) {
        return cli.shell("printf '" + answers + "' | VISUAL= EDITOR=" + editor +
                         " outcrop commit --patch --only /text box part");
    };
    const auto text = [&] { return cli.shell("outcrop cp part:/text - | tar -xO").out; };
    OK(commit("'sed -i s/twenty/zwanzig/'", "n\\ne\\nn\\n"));
    QVERIFY2(text().startsWith("line 1\nline 2\n") &&
                 text().contains("line 19\nzwanzig\nand more\nline 21\n") &&
                 text().endsWith("line 37\nline 38\nline 39\nline 40\n"),
             qPrintable(text()));
    OK(commit("'sed -i /^+and/d'", "y\\ne\\nn\\n"));
    QVERIFY2(text().startsWith("line 1\ntwo\n") && text().contains("line 19\ntwenty\nline 21\n"),
             qPrintable(text()));
    // Nothing left of it: it is not taken.
    OK(commit(R"('sed -i "/^+/d; s/^-/ /"')", "y\\ne\\nn\\n"));
    QVERIFY2(text().startsWith("line 1\ntwo\n") && text().contains("line 19\nline 20\nline 21\n"),
             qPrintable(text()));
    const CliResult unfit = commit("'sed -i s/^.line.18/x/'", "n\\ne\\nn\\nq\\n");
    QVERIFY2(unfit.code == 1 && unfit.err.contains("does not apply. Edit again") &&
                 unfit.err.count("(2/3) Take this hunk") == 2,
             qPrintable(unfit.err));
    const CliResult failed = commit("false", "e\\n");
    QVERIFY2(failed.code == 1 && failed.err.contains("the editor ended with an error"),
             qPrintable(failed.err));
}

/// Also where two parts share the lines between them, and each was edited.
void CommitHunksTest::partsAreEdited() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image, "sed -i \"5s/.*/five/\" /text"), QString());
    const auto top = [&](const QString& editor, const QString& answers) {
        const CliResult done = cli.shell("printf '" + answers + "' | VISUAL= EDITOR=" + editor +
                                         " outcrop commit --patch --only /text box part");
        return done.code == 0 ? cli.shell("outcrop cp part:/text - | tar -xO | head -6").out : done.err;
    };
    const QString fuenf = "'sed -i s/five/fuenf/'";
    QCOMPARE(top(fuenf, "s\\nn\\ne\\nd\\n"), QString("line 1\nline 2\nline 3\nline 4\nfuenf\nline 6\n"));
    QCOMPARE(top(fuenf, "s\\ny\\ne\\nd\\n"), QString("line 1\ntwo\nline 3\nline 4\nfuenf\nline 6\n"));
    // A line between them goes, one comes: once by the first part, then by both.
    const QString between = R"('sed -i "s/^ line 3/-line 3/; s/^ line 4/&\n+new/"')";
    QCOMPARE(top(between, "s\\ne\\ny\\nd\\n"), QString("line 1\ntwo\nline 4\nnew\nfive\nline 6\n"));
    QCOMPARE(top(between, "s\\ne\\nn\\nd\\n"), QString("line 1\ntwo\nline 4\nnew\nline 5\nline 6\n"));
    QCOMPARE(top(between, "s\\ne\\ne\\nd\\n"), QString("line 1\ntwo\nline 4\nnew\nnew\nfive\n"));
    // Nothing left of it: it is not taken.
    QCOMPARE(top(R"('sed -i "/^+/d; s/^-/ /"')", "s\\ne\\ny\\nd\\n"),
             QString("line 1\nline 2\nline 3\nline 4\nfive\nline 6\n"));
    const QString unfit = top("'sed -i s/^.line.3/x/'", "s\\ne\\nn\\nq\\n");
    QVERIFY2(unfit.contains("does not apply. Edit again") && unfit.count("(1/4) Take this hunk") == 2,
             qPrintable(unfit));
}

void CommitHunksTest::aTerminalIsAsked() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image), QString());
    const CliResult asked =
        cli.onTerminal({"commit", "--patch", "--only", "/new", "box", "part"}, "Take this change", "y\n");
    QVERIFY2(asked.code == 0 && asked.out.contains("\033[32mnew\033[m"), qPrintable(asked.out));
    QCOMPARE(changesOf(cli, "part"), QString("added /new \n"));
}

void CommitHunksTest::aPatchMayBeEdited() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image, "rm -r /d"), QString());
    // The first hunk goes as a whole, one line of the second, and the removal of /d/b.
    OK(cli.shell("outcrop compare -u base box > patch; "
                 "sed '/^diff.*d.b/,/^-2/d; /^@@ -1,5/,/^ line 5/d; /^+and more/d' patch > edited"));
    OK(cli.run({"commit", "--apply", cli.work() + "/edited", "box", "part"}));
    QCOMPARE(changesOf(cli, "part"),
             QString("removed /d/a \nadded /new \nchanged /text \"content\",\"mode\",\"time\"\n"));
    const QString text = cli.shell("outcrop cp part:/text - | tar -xO").out;
    QVERIFY2(text.startsWith("line 1\nline 2\n") && text.contains("line 19\ntwenty\nline 21") &&
                 text.endsWith("line 37\nline 39\nline 40\n"),
             qPrintable(text));
    QCOMPARE(cli.shell("outcrop run --rm --network none part stat -c '%a %u %g' /text").out,
             QString("600 7 8\n"));
}

void CommitHunksTest::aWholePatchIsAWholeCommit() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(
        makeBox(cli, image,
                "rm -r /d; mkdir -p /x/y; mv /new /x/y/new; ln -s new /link; printf \"a\\0b\" > /binary"),
        QString());
    OK(cli.shell("outcrop compare -u base box | outcrop commit --apply - box part"));
    OK(cli.shell("outcrop compare -u --binary base box | outcrop commit --apply - box part2"));
    OK(cli.run({"commit", "box", "all"}));
    for (const char* name : {"part", "part2"})
        QCOMPARE(cli.run({"compare", "--json", "--time", "all", name}).out, QString());
}

/// Empty files, names with blanks, directories that became files and the other way round.
void CommitHunksTest::oddFilesAreInPatchesToo() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image,
                     ": > /empty; : > \"/a b\"; echo x > \"/b c d\"; rm -r /d; echo x > /d; rm /etc/issue; "
                     "mkdir /etc/issue; echo y > /etc/issue/in; ln -s /text /link; rm /etc/passwd; "
                     "ln -s group /etc/passwd"),
             QString());
    OK(cli.shell("outcrop compare -u --binary base box | outcrop commit --apply - box part"));
    QCOMPARE(changesOf(cli, "part"), changesOf(cli, "box"));
    OK(cli.run({"commit", "box", "whole"}));
    QCOMPARE(cli.shell("outcrop compare whole part").out.count('\n'), 1);
    OK(cli.shell("yes a | outcrop commit -p box picked"));
    QCOMPARE(cli.shell("outcrop compare whole picked").out.count('\n'), 1);
}

void CommitHunksTest::linesOfARemovedFileMayStay() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image, "rm /text"), QString());
    OK(cli.shell("outcrop compare -u base box | sed 's/^-\\(line [3-9]\\)$/ \\1/' > patch"));
    const CliResult left = cli.run({"commit", "--apply", cli.work() + "/patch", "box"});
    QVERIFY2(left.code == 1 && left.err.contains("leaves lines of it"), qPrintable(left.err));
    OK(cli.shell("sed -i '/^deleted file mode/d; s,^+++ /dev/null,+++ b/text,' patch"));
    OK(cli.run({"commit", "--apply", cli.work() + "/patch", "box", "part"}));
    QCOMPARE(cli.shell("outcrop cp part:/text - | tar -xO | wc -l").out.trimmed(), QString("7"));
    QCOMPARE(cli.shell("outcrop run --rm --network none part stat -c '%a %u %g' /text").out,
             QString("640 7 8\n"));
}

void CommitHunksTest::whatDoesNotFitIsRefused_data() {
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("said");
    const QString head = "diff --git a/%1 b/%1\n--- a/%1\n+++ b/%1\n";
    QTest::newRow("no patch") << "hello\n"
                              << "it changes no file";
    QTest::newRow("nothing") << ""
                             << "it changes no file";
    QTest::newRow("other lines") << head.arg("text") + "@@ -1 +1 @@\n-other\n+two\n"
                                 << "did not apply";
    QTest::newRow("unchanged there") << head.arg("d/a") + "@@ -1 +1 @@\n-1\n+one\n"
                                     << "the container changed nothing there";
    QTest::newRow("not removed there")
        << "diff --git a/d/a b/d/a\ndeleted file mode 100644\n--- a/d/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-1\n"
        << "the container has it";
    QTest::newRow("climbs out") << head.arg("../../etc/x") + "@@ -0,0 +1 @@\n+1\n"
                                << "";
    QTest::newRow("no file before") << "@@ -1 +1 @@\n-1\n+one\n"
                                    << "no hunk of a file";
}

void CommitHunksTest::whatDoesNotFitIsRefused() {
    QFETCH(QString, patch);
    QFETCH(QString, said);
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(makeBox(cli, image), QString());
    const CliResult refused = cli.run({"commit", "--apply", "-", "box", "part"}, patch.toUtf8());
    QVERIFY2(refused.code == 1 && refused.err.contains(said), qPrintable(refused.err));
    QCOMPARE(cli.run({"inspect", "part"}).code, 1);
    QCOMPARE(cli.run({"commit", "--apply", "-", "--only", "/x", "box"}).code, 125);
}

OUTCROP_TEST(CommitHunksTest, QCoreApplication)

} // namespace outcrop::test::tst_commit_hunks

#include "tst_commit_hunks.moc"
