// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/git/git_case.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace outcrop::test::tst_git_patch {

/// Patches, lines' origins and similar files: what git itself says, or does with them.
class GitPatchTest : public QObject {
    Q_OBJECT
private slots:
    void patchesAreThoseOfGit_data();
    void patchesAreThoseOfGit();
    void histogramIsThatOfGit_data();
    void histogramIsThatOfGit();
    void wordsAreMarkedAsGitDoes_data();
    void wordsAreMarkedAsGitDoes();
    void wrongColorsAreRefused();
    void aTerminalGetsColors();
    void patchesApply();
    void patchesOfImagesApply();
    void whatAPatchCannotSayIsSaid();
    void similarFilesAreRenamed();
    void linesAreBlamed();
    void treesOfGitAreCompared();
    void hostileTreesAreRefused();
    void wrongWordsAreRefused();
    void patchesAreInJson();
    void aMissingHelperIsSaid();
};

namespace {

/// Two directories that differ in all that a patch has words for. No word at a line's start: whether the
/// hunk's line repeats it is another matter.
const QString kTwoSides = R"(
    mkdir -p a/sub b/sub a/gone
    seq 100 > a/text; seq 100 | sed 's/^50$/fifty/; 70,72d' > b/text
    printf '1\n2\n3' > a/noend; printf '1\n2\n4' > b/noend
    printf '1\n2\n3' > a/getsend; printf '1\n2\n3\n' > b/getsend
    seq 5 > b/new; seq 5 > a/gone/old; : > b/empty; : > a/wasempty
    seq 3 > 'a/two words'; seq 4 > 'b/two words'
    seq 3 > 'a/tab	here'; seq 4 > 'b/tab	here'; seq 3 > a/ümlaut; seq 4 > b/ümlaut
    seq 3 > a/run; cp a/run b/run; chmod 755 b/run
    seq 3 > a/both; seq 4 > b/both; chmod 755 a/both
    ln -s text a/link; ln -s new b/link; ln -s x b/newlink
    ln -s text a/tofile; seq 2 > b/tofile; seq 2 > a/tolink; ln -s text b/tolink
    printf 'x\0y' > a/binary; printf 'x\0z' > b/binary; printf '\0' > b/newbinary
    seq 7 | tr '\n' ' ' > a/blanks; seq 7 | tr '\n' ' ' > b/blanks
    printf '1  2\n3\n' > a/spaces; printf '1 2\n 3\n' > b/spaces
    printf '1\n2 \n3\t\r\n4\n' > a/ends; printf '1\n2\n3\n5\n' > b/ends
)";

/// The same as two commits of a repository r. Without an index git can't take a file of the same size, time
/// and inode number for the one before.
const QString kTwoCommits = R"(
    git init -q -b main r; cp -a a/. r/; cd r; git add -A; git commit -qm one
    find . -mindepth 1 -maxdepth 1 ! -name .git -exec rm -r {} +
    cp -a ../b/. .; rm .git/index; git add -A; git commit -qm two; cd ..
)";

} // namespace

void GitPatchTest::patchesAreThoseOfGit_data() {
    QTest::addColumn<QString>("options");
    for (const char* options : {"", "-U0", "-U 10", "--ignore-all-space", "-b", "--ignore-space-at-eol",
                                "--patience", "--minimal", "--histogram", "--diff-algorithm=histogram -b",
                                "--histogram --ignore-space-at-eol", "--diff-algorithm=patience"})
        QTest::newRow(*options ? options : "plain") << options;
}

void GitPatchTest::patchesAreThoseOfGit() {
    QFETCH(QString, options);
    const CliRunner cli;
    NEEDS_GIT(cli);
    OK(withGit(cli, kTwoSides + kTwoCommits));
    QString asked = options;
    asked.replace("-U 10", "-U10");
    const QString expected = withGit(cli, "git -C r diff --no-renames " + asked + " HEAD~1 HEAD").out;
    QVERIFY(expected.contains("new mode 100755") && expected.contains("fifty"));
    const CliResult got = cli.shell("outcrop compare -u --no-renames " + options + " ./a ./b");
    OK(got);
    QCOMPARE(got.out, expected);
}

namespace {

/// A text of lines as programs have them, few of them different, so that a change can be shown in many
/// places.
QByteArrayList programLines(QRandomGenerator& random) {
    static const QByteArrayList kIndents{"", "", "    ", "        ", "\t"};
    static const QByteArrayList kTexts{"{", "}", "", "return;", "call();", "int ", "// "};
    const int kinds = 1 + random.bounded(60);
    QByteArrayList lines;
    for (int left = 5 + random.bounded(200); left > 0; --left) {
        const int kind = random.bounded(kinds);
        QByteArray line = kTexts.at(random.bounded(int(kTexts.size())));
        if (!line.isEmpty() && kind % 2 == 1)
            line += QByteArray::number(kind);
        lines.append(line.isEmpty() ? line : kIndents.at(random.bounded(int(kIndents.size()))) + line);
    }
    return lines;
}

/// Takes lines out, repeats them, moves them, changes their blanks.
void edit(QByteArrayList& lines, QRandomGenerator& random) {
    for (int left = 1 + random.bounded(8); left > 0; --left) {
        const qsizetype at = random.bounded(int(lines.size()));
        const QByteArrayList some = lines.mid(at, 1 + random.bounded(9));
        const int how = random.bounded(4);
        if (how == 0)
            lines[at] += random.bounded(2) ? " " : "x";
        if (how == 1 || how == 2)
            lines.remove(at, some.size());
        const qsizetype to = how == 3 ? at : random.bounded(int(lines.size() + 1));
        if (how >= 2)
            lines = lines.mid(0, to) + some + lines.mid(to);
        if (lines.isEmpty())
            lines.append("last");
    }
}

} // namespace

void GitPatchTest::histogramIsThatOfGit_data() {
    QTest::addColumn<QString>("options");
    for (const char* options :
         {"-U3", "-U1", "-b", "--ignore-all-space", "--ignore-space-at-eol", "--minimal"})
        QTest::newRow(options) << options;
}

/// Five hundred pairs of texts. (With -U0 git counts lines elsewhere: see histogram.h.)
void GitPatchTest::histogramIsThatOfGit() {
    QFETCH(QString, options);
    const CliRunner cli;
    NEEDS_GIT(cli);
    OK(cli.shell("mkdir a b"));
    QRandomGenerator random(4);
    for (int i = 0; i < 500; ++i) {
        QByteArrayList lines = programLines(random);
        for (const char* side : {"a", "b"}) {
            QFile file(cli.work() + QString("/%1/%2").arg(side).arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines.join('\n') + (random.bounded(5) == 0 ? "" : "\n"));
            edit(lines, random);
        }
    }
    OK(withGit(cli, kTwoCommits));
    options += " --diff-algorithm=histogram";
    const QString expected = withGit(cli, "git -C r diff --no-renames " + options + " HEAD~1 HEAD").out;
    const QString myers = withGit(cli, "git -C r diff --no-renames HEAD~1 HEAD").out;
    QVERIFY(expected.count("\n@@ ") > 500 && expected != myers);
    const CliResult got = cli.shell("outcrop compare -u --no-renames " + options + " ./a ./b");
    OK(got);
    QCOMPARE(got.out, expected);
}

void GitPatchTest::wordsAreMarkedAsGitDoes_data() {
    QTest::addColumn<QString>("options");
    for (const char* options :
         {"--word-diff", "--word-diff=plain -U0", "--word-diff=porcelain", "--word-diff=color",
          "--word-diff --color=always", "--word-diff=porcelain --color=always", "--color=always",
          "--color=always --color-moved", "--color=always --color-moved=plain",
          "--color=always --color-moved=blocks", "--color-moved", "--word-diff=none"})
        QTest::newRow(options) << options;
}

/// Text for text, and colour for colour.
void GitPatchTest::wordsAreMarkedAsGitDoes() {
    QFETCH(QString, options);
    const CliRunner cli;
    NEEDS_GIT(cli);
    const QString words = R"(
        printf 'int main() {\n  foo(1, 2);\n  bar baz qux;\n\n  x\n}\n' > a/words
        printf 'int main() {\n  foo(1, 3);\n\n  bar  qux new words\nhere\n  x\n}\n' > b/words
        seq 40 | sed 's/$/ lines that are long enough for a block/' > a/moved
        sed '3,6d; 20,22d' a/moved > b/moved; sed -n '20,22p; 3,6p' a/moved >> b/moved
        printf 'a\nb \n\tc\n  \td\ne\n' > a/blanks
        printf 'a\nb  \n\tc \n   \td\n \t \te f\n\n\n' > b/blanks
        printf 'one\n\n' > a/ends; printf 'two\n\n \t\n\n' > b/ends
        printf 'one\n\n' > a/crlf; printf 'one\r\ntwo \r\n\r\n' > b/crlf
        seq 9 > a/inside; (seq 9; echo; echo; seq 3; echo) > b/inside
        seq 100 109 > a/short; (seq 103 109; seq 100 102) > b/short
    )";
    OK(withGit(cli, kTwoSides + words + kTwoCommits));
    const QString expected = withGit(cli, "git -C r diff --no-renames " + options + " HEAD~1 HEAD").out;
    QVERIFY(expected.contains("fifty") && expected.contains("enough"));
    const CliResult got = cli.shell("outcrop compare -u --no-renames " + options + " ./a ./b");
    OK(got);
    QCOMPARE(got.out, expected);
}

void GitPatchTest::wrongColorsAreRefused() {
    const CliRunner cli;
    OK(cli.shell("mkdir a b"));
    for (const char* wrong :
         {"--word-diff=letters", "--color=sometimes", "--color-moved=dimmed-zebra", "--diff-algorithm=hunt"})
        QCOMPARE(cli.shell(QString("outcrop compare -u ./a ./b ") + wrong).code, 125);
}

/// The colours are ours, control characters of a file are not passed on.
void GitPatchTest::aTerminalGetsColors() {
    const CliRunner cli;
    OK(cli.shell("mkdir a b; printf 'one\n' > a/x; printf 'two\033[2J\n' > b/x"));
    const QString a = cli.work() + "/a";
    const QString b = cli.work() + "/b";
    const CliResult shown = cli.onTerminal({"compare", "-u", a, b}, "", "");
    QVERIFY2(shown.out.contains("\033[31m-one\033[m") && shown.out.contains("two\\x1b[2J\033[m"),
             qPrintable(shown.out));
    const CliResult plain = cli.onTerminal({"compare", "-u", "--color=never", a, b}, "", "");
    QVERIFY2(plain.out.contains("-one") && !plain.out.contains('\033'), qPrintable(plain.out));
}

void GitPatchTest::patchesApply() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    OK(withGit(cli, kTwoSides));
    OK(withGit(cli, "seq 200 > a/moved; seq 200 > b/sub/place; seq 300 | sed s/^/x/ > a/edited; "
                    "seq 300 | sed 's/^/x/; 5d' > b/sub/edited"));
    OK(cli.shell("outcrop compare -u --binary --find-renames ./a ./b > patch"));
    OK(withGit(cli, "grep -q '^rename to sub/place' patch; grep -q '^rename to sub/edited' patch"));
    OK(withGit(cli, "cp -a a c; cd c; git apply ../patch"));
    QCOMPARE(withGit(cli, "git diff --no-index --no-prefix --no-renames b c").out, QString());
    QCOMPARE(cli.shell("outcrop compare -w content,target,type ./b ./c").out.count('\n'), 1);
}

void GitPatchTest::patchesOfImagesApply() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    const std::string base =
        TarWriter().directory("etc").file("etc/hosts", "one\ntwo\n").file("etc/gone", "bye\n").finish();
    const std::string top = TarWriter()
                                .file("etc/hosts", "one\n2\n")
                                .file("etc/.wh.gone", "")
                                .file("etc/run", "#!\n", 0755)
                                .finish();
    QCOMPARE(loadLayers(cli, "patched:1", {base, top}), QString());
    const CliResult patch = cli.run({"compare", "-u", "patched:1@1", "patched:1"});
    OK(patch);
    QCOMPARE(patch.out,
             QString("diff --git a/etc/gone b/etc/gone\ndeleted file mode 100644\nindex b023018..0000000\n"
                     "--- a/etc/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-bye\n"
                     "diff --git a/etc/hosts b/etc/hosts\nindex 814f4a4..99b356d 100644\n--- a/etc/hosts\n"
                     "+++ b/etc/hosts\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n"
                     "diff --git a/etc/run b/etc/run\nnew file mode 100755\nindex 0000000..7218afe\n"
                     "--- /dev/null\n+++ b/etc/run\n@@ -0,0 +1 @@\n+#!\n"));
}

void GitPatchTest::whatAPatchCannotSayIsSaid() {
    const CliRunner cli;
    OK(cli.shell(
        "mkdir -p a b/dir; mkfifo b/pipe; seq 3 > a/x; seq 3 > b/x; chmod 600 b/x; touch -r a/x b/x"));
    const CliResult got = cli.shell("outcrop compare -u ./a ./b");
    QVERIFY2(got.code == 0 && got.out.isEmpty() &&
                 got.err.startsWith("WARNING: 3 changes are not in the patch"),
             qPrintable(got.out + got.err));
    OK(cli.shell("seq 3000000 > a/large; seq 3000001 > b/large"));
    const CliResult large = cli.shell("outcrop compare -u -p /large ./a ./b");
    QCOMPARE(large.out, QString("diff --git a/large b/large\nBinary files a/large and b/large differ\n"));
    QVERIFY2(large.err.contains("larger than 16 MB"), qPrintable(large.err));
}

void GitPatchTest::similarFilesAreRenamed() {
    const CliRunner cli;
    OK(cli.shell("mkdir -p a b/d; seq 1000 > a/old; seq 1000 | sed 3d > b/d/new; seq 5000 6000 > a/other; "
                 "echo else > b/stranger; printf 'x\\0y' > a/bin; printf 'x\\0z' > b/nib"));
    const QString plain = cli.shell("outcrop compare ./a ./b").out;
    QVERIFY2(!plain.contains("renamed") && plain.contains("/old"), qPrintable(plain));
    const QString found = cli.shell("outcrop compare --find-renames ./a ./b").out;
    QVERIFY2(QRegularExpression("renamed +content.* /old -> /d/new \\(9\\d%\\)\n").match(found).hasMatch(),
             qPrintable(found));
    QVERIFY2(found.contains("/other\n") && found.contains("/stranger\n"), qPrintable(found));
    const QString json = cli.shell("outcrop compare --find-renames=60% --json -k renamed ./a ./b").out;
    QVERIFY2(json.startsWith(R"({"change":"renamed","path":"/d/new","oldPath":"/old",)") &&
                 json.contains(R"("similarity":9)"),
             qPrintable(json));
    OK(cli.shell("seq 500 | sed 's/^/y/' > b/d/new"));
    const QString half = cli.shell("outcrop compare --find-renames=80 -s ./a ./b").out;
    QVERIFY2(half.contains(" 0 renamed"), qPrintable(half));
}

void GitPatchTest::linesAreBlamed() {
    const CliRunner cli;
    const std::string text = "alpha\nbeta\ngamma\n";
    const std::string second = "alpha\nBETA\ngamma\n";
    QCOMPARE(loadLayers(cli, "lines:1",
                        {layerWith("f", text), layerWith("other", "x"), layerWith("f", second),
                         layerWith("f", second + "delta\x1b[2J")}),
             QString());
    const CliResult got = cli.run({"blame", "-l", "lines:1", "/f"});
    OK(got);
    const auto line = [](int layer, int number, const char* content) {
        return QString::number(layer).rightJustified(3) + "  " +
               QString("layer %1").arg(layer).leftJustified(30) + "  " +
               QString::number(number).rightJustified(5) + "  " + content + "\n";
    };
    QCOMPARE(got.out,
             line(1, 1, "alpha") + line(3, 2, "BETA") + line(1, 3, "gamma") + line(4, 4, "delta\x1b[2J"));
    QCOMPARE(cli.run({"blame", "--lines", "--json", "lines:1@3", "/f"}).out.section('\n', 1, 1),
             QString(R"({"line":2,"layer":3,"createdBy":"layer 3","text":"BETA"})"));
    QVERIFY(!cli.onTerminal({"blame", "-l", "lines:1", "/f"}, {}, {}).out.contains("\x1b[2J"));
    QCOMPARE(loadLayers(cli, "lines:2", {layerWith("bin", std::string("a\0b", 3)), layerWith(".wh.bin", "")}),
             QString());
    QVERIFY(cli.run({"blame", "-l", "lines:2@1", "/bin"}).err.contains("is no text"));
    QVERIFY(cli.run({"blame", "-l", "lines:2", "/bin"}).err.contains("is no file of image lines:2"));
}

void GitPatchTest::treesOfGitAreCompared() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    OK(withGit(cli, kTwoSides + kTwoCommits));
    const QString expected = withGit(cli, "cd r; git diff --no-renames HEAD~1 HEAD").out;
    QVERIFY(expected.contains("fifty"));
    const CliResult got = cli.shell("outcrop compare -u --no-renames git:r@HEAD~1 git:r");
    OK(got);
    QCOMPARE(got.out, expected);
    // The files of the working tree, with owners, times and modes that git does not know. git has no empty
    // directory.
    QCOMPARE(cli.shell("rmdir b/sub; outcrop compare -u ./b git:r@main").out, QString());
    QVERIFY(!cli.shell("outcrop compare git:r@HEAD~1 ./r").out.contains("/.git"));
    QVERIFY(!cli.shell("outcrop compare -u ./r git:r@HEAD~1").out.contains("/.git"));
    QCOMPARE(cli.shell("outcrop compare -s git:r@main ./b").out,
             QString("0 added, 0 removed, 0 changed, 0 renamed; +0B\n"));
    OK(withGit(cli,
               "mkdir sub; cp b/text sub/; cd r; mkdir d; cp text d/; git add -A; git commit -qm three"));
    QCOMPARE(cli.shell("outcrop compare -s git:r@HEAD:d ./sub").out,
             QString("0 added, 0 removed, 0 changed, 0 renamed; +0B\n"));
    OK(withGit(cli, "git clone -q --bare r bare.git; cd bare.git; git gc -q"));
    QCOMPARE(cli.shell("outcrop compare -s git:bare.git git:r").out,
             QString("0 added, 0 removed, 0 changed, 0 renamed; +0B\n"));
    for (const char* wrong : {"git:r@nothing", "git:absent", "git:a", "git:r@HEAD:text"}) {
        const CliResult refused = cli.shell(QString("outcrop compare %1 ./a").arg(wrong));
        QVERIFY2(refused.code == 1 && refused.out.isEmpty() && refused.err.startsWith("outcrop: "),
                 qPrintable(wrong + refused.out + refused.err));
    }
}

void GitPatchTest::hostileTreesAreRefused() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    OUTCROP_NEEDS(cli.program("perl", {"--version"}).code == 0, "perl is not installed");
    OK(withGit(cli, "mkdir a; git init -q r; echo x | git -C r hash-object -w --stdin > id"));
    for (const char* name : {"..", ".", "a/b", "../../x"}) {
        const CliResult made =
            withGit(cli, QString("perl -e 'print \"100644 %1\\0\", pack(\"H*\", shift)' $(cat id) | "
                                 "git -C r hash-object -t tree -w --stdin --literally")
                             .arg(name));
        OK(made);
        const CliResult got = cli.run({"compare", "git:r@" + made.out.trimmed(), "./a"});
        QVERIFY2(got.code == 1 && got.out.isEmpty() && got.err.startsWith("outcrop: "),
                 qPrintable(name + got.out + got.err));
    }
}

void GitPatchTest::wrongWordsAreRefused() {
    const CliRunner cli;
    OK(cli.shell("mkdir a"));
    for (const char* wrong : {"-u -s", "--find-renames=0", "--find-renames=half", "-U -1"})
        QCOMPARE(cli.shell(QString("outcrop compare %1 ./a ./a").arg(wrong)).code, 125);
}

/// Each row with its patch, which together are the whole one.
void GitPatchTest::patchesAreInJson() {
    const CliRunner cli;
    OK(cli.shell("mkdir a b; seq 3 > a/one; seq 4 > b/one; echo x > b/two; mkdir -m 700 a/d; mkdir b/d; "
                 "echo 1 > a/gone; ln -s gone b/link"));
    QString joined;
    const QStringList lines =
        cli.shell("outcrop compare -u --json ./a ./b").out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (const QString& line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY(row["path"].isString());
        QCOMPARE(row.contains("patch"), row["path"].toString() != "/d"); // git has no word for a directory
        joined += row["patch"].toString();
    }
    QCOMPARE(joined, cli.shell("outcrop compare -u ./a ./b").out);
}

void GitPatchTest::aMissingHelperIsSaid() {
    const CliRunner cli;
    OUTCROP_NEEDS(!QFile::exists("/usr/local/libexec/outcrop/outcrop-git"),
                  "Outcrop is installed on this machine");
    OK(cli.shell("mkdir alone a b; seq 3 > a/x; seq 4 > b/x; cp \"$(command -v outcrop)\" "
                 "\"$(command -v outcrop-worker)\" alone/"));
    const CliResult got = cli.shell("alone/outcrop compare -u ./a ./b");
    QVERIFY2(got.code == 1 && got.err.contains("outcrop-git") &&
                 got.err.contains("install Outcrop completely"),
             qPrintable(got.out + got.err));
}

OUTCROP_TEST(GitPatchTest, QCoreApplication)

} // namespace outcrop::test::tst_git_patch

#include "tst_git_patch.moc"
