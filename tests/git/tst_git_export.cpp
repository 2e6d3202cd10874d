// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/git/git_case.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace outcrop::test::tst_git_export {

/// Images as git repositories, looked at by git.
class GitExportTest : public QObject {
    Q_OBJECT
private slots:
    void layersAreCommits();
    void whatGitCannotHoldIsSaid();
    void imagesShareCommits();
    void stepsWithoutLayersCanBeCommits();
    void linksToLowerLayersAreFiles();
    void nothingHalfIsLeft();
    void otherDirectoriesAreLeftAlone();
    void anImageEqualsItsExport();
    void realImagesAreExported_data();
    void realImagesAreExported();
};

namespace {

/// Lays out four layers in l1.tar to l4.tar with a real tar, so that there are fifos.
const QString kFourLayers = R"(
    rm -rf l1 l2 l3 l4; mkdir -p l1/etc/sub/deep l1/bin l1/run/empty l1/.git l1/x l2/etc/sub l3/etc/sub l4/bin
    echo one > l1/etc/issue; echo keep > l1/etc/sub/deep/keep; echo gone > l1/etc/sub/gone; echo '#!' > l1/bin/tool
    chmod 755 l1/bin/tool; chmod 4711 l1/etc/sub/deep/keep; ln -s issue l1/etc/link; ln l1/etc/issue l1/etc/hard
    mkfifo l1/run/pipe; echo c > l1/.git/config; echo c > l1/x/GIT~1; : > l1/etc/none; echo ü > l1/etc/ümlaut
    ln -s /etc/passwd l1/x/.gitmodules; truncate -s 5M l1/x/sparse; printf end >> l1/x/sparse
    head -c 6000000 /dev/zero | tr '\0' z > l1/x/large
    echo two > l2/etc/issue; : > l2/etc/sub/.wh.gone; echo one > l2/etc/again
    : > l3/etc/sub/.wh..wh..opq; echo new > l3/etc/sub/new
    : > l4/bin/.wh.tool; echo last > l4/last
    for l in l1 l2 l3 l4; do tar --owner=0 --group=0 --mtime=@1000 --sort=name -S -cf $l.tar -C $l .; done
)";

std::string fileIn(const CliRunner& cli, const QString& name) {
    QFile file(cli.work() + "/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString loadFour(const CliRunner& cli, const std::string& name, int count = 4) {
    const CliResult made = withGit(cli, kFourLayers);
    if (made.code != 0)
        return made.err;
    std::vector<std::string> layers;
    for (int i = 1; i <= count; ++i)
        layers.push_back(fileIn(cli, QString("l%1.tar").arg(i)));
    return loadLayers(cli, name, layers);
}

/// Every file of a commit with its mode.
QString listed(const CliRunner& cli, const QString& commit) {
    return withGit(cli, "git -C r ls-tree -r --format='%(objectmode) %(path)' " + commit).out;
}

} // namespace

void GitExportTest::layersAreCommits() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    QCOMPARE(loadFour(cli, "four:1"), QString());
    const CliResult exported = cli.run({"export-git", "four:1", "r"});
    OK(exported);
    QVERIFY2(QRegularExpression("^[0-9a-f]{12}  4 commits  four@1\n$").match(exported.out).hasMatch(),
             qPrintable(exported.out));
    OK(withGit(cli, "test \"$(git -C r fsck --strict --no-dangling 2>&1)\" = ''"));
    QCOMPARE(
        withGit(cli,
                "git -C r branch --list --format='%(refname:short)'; git -C r rev-parse --is-bare-repository")
            .out,
        QString("four@1\ntrue\n"));
    QCOMPARE(withGit(cli, "git -C r log --reverse --format='%s|%an|%ct|%at'").out,
             QString("layer 1|unknown|1577836800|1577836800\n"
                     "layer 2|unknown|1577836800|1577836800\n"
                     "layer 3|unknown|1577836800|1577836800\n"
                     "layer 4|unknown|1577836800|1577836800\n"));
    QCOMPARE(listed(cli, "HEAD~3"),
             QString("100755 bin/tool\n100644 etc/hard\n100644 etc/issue\n120000 etc/link\n100644 etc/none\n"
                     "100755 etc/sub/deep/keep\n100644 etc/sub/gone\n100644 \"etc/\\303\\274mlaut\"\n"
                     "100644 x/large\n100644 x/sparse\n"));
    QCOMPARE(listed(cli, "HEAD~2"),
             QString("100755 bin/tool\n100644 etc/again\n100644 etc/hard\n100644 etc/issue\n120000 etc/link\n"
                     "100644 etc/none\n100755 etc/sub/deep/keep\n100644 \"etc/\\303\\274mlaut\"\n"
                     "100644 x/large\n100644 x/sparse\n"));
    QCOMPARE(listed(cli, "HEAD"),
             QString("100644 etc/again\n100644 etc/hard\n100644 etc/issue\n120000 etc/link\n100644 etc/none\n"
                     "100644 etc/sub/new\n100644 \"etc/\\303\\274mlaut\"\n100644 last\n100644 "
                     "x/large\n100644 x/sparse\n"));
    QCOMPARE(
        withGit(cli, "cd r; git show HEAD:etc/issue HEAD:etc/hard HEAD~3:etc/sub/gone HEAD:etc/link").out,
        QString("two\none\ngone\nissue"));
    OK(withGit(
        cli,
        "git -C r show HEAD:x/sparse | cmp - l1/x/sparse; git -C r show HEAD:x/large | cmp - l1/x/large"));
}

void GitExportTest::whatGitCannotHoldIsSaid() {
    const CliRunner cli;
    QCOMPARE(loadFour(cli, "four:1"), QString());
    const CliResult exported = cli.run({"export-git", "four:1", "r"});
    OK(exported);
    for (const char* line :
         {"WARNING: not in the repository (fifo): /run/pipe\n",
          "WARNING: not in the repository (name): /.git /x/.gitmodules /x/GIT~1\n",
          "WARNING: not in the repository (empty directory): /bin /run /run/empty",
          "owners, other modes, times, attributes and hard links are not in the repository"})
        QVERIFY2(exported.err.contains(line), qPrintable(exported.err));
    const CliResult quiet = cli.run({"export-git", "-q", "--json", "four:1", "r"});
    QVERIFY2(quiet.err.isEmpty() &&
                 quiet.out.startsWith(R"({"image":"four:1","branches":["four@1"],"commit":")") &&
                 quiet.out.contains(R"({"path":"/run/pipe","why":"fifo"})"),
             qPrintable(quiet.out + quiet.err));
}

void GitExportTest::imagesShareCommits() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    QCOMPARE(loadFour(cli, "short:1", 2), QString());
    QCOMPARE(loadFour(cli, "four:1"), QString());
    OK(cli.run({"tag", "four:1", "localhost:5000/team/four:x"}));
    OK(cli.run({"export-git", "-q", "four:1", "r"}));
    OK(cli.run({"export-git", "-q", "short:1", "r"}));
    QCOMPARE(withGit(cli, "git -C r branch --list --format='%(refname:short)'").out,
             QString("four@1\nlocalhost@5000/team/four@x\nshort@1\n"));
    QCOMPARE(withGit(cli, "cd r; git rev-parse short@1").out,
             withGit(cli, "cd r; git rev-parse four@1~2").out);
    OK(withGit(cli, "test \"$(git -C r fsck --strict --no-dangling 2>&1)\" = ''"));
    const QString again =
        "for r in r1 r2; do outcrop export-git -q -b main four:1 $r; git -C $r rev-parse main; done";
    const QStringList ids = withGit(cli, again).out.split('\n').filter(QRegularExpression("^[0-9a-f]{40}$"));
    QCOMPARE(ids.size(), 2);
    QCOMPARE(ids[0], ids[1]);
    OK(cli.run({"export-git", "-q", "short:1", "four:1", "both"}));
    QCOMPARE(withGit(cli, "git -C both rev-list --all --count").out, QString("4\n"));
}

void GitExportTest::stepsWithoutLayersCanBeCommits() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    ImageFixture image;
    image.layers = {layerWith("a", "1"), layerWith("b", "2")};
    image.names = {"steps:1"};
    std::string config = image.configText();
    const std::string empty =
        R"("history":[{"created":"2021-02-03T04:05:06Z","created_by":"ENV X=1","empty_layer":true,)"
        R"("author":"Ann Other <ann@example.org>","comment":"why not"},)";
    config.replace(config.find("\"history\":["), std::string("\"history\":[").size(), empty);
    image.config = config;
    OK(cli.run({"load"}, QByteArray::fromStdString(dockerArchive({image}))));
    OK(cli.run({"export-git", "-q", "--all-steps", "steps:1", "r"}));
    QCOMPARE(withGit(cli, "git -C r log --reverse --format='%s|%an|%ae|%at|%b'").out.section('\n', 0, 0),
             QString("ENV X=1|Ann Other|ann@example.org|1612325106|why not"));
    QCOMPARE(withGit(cli, "cd r; git rev-list --count HEAD; git ls-tree -r --name-only HEAD~2").out,
             QString("3\n"));
    OK(cli.run({"export-git", "-q", "steps:1", "plain"}));
    QCOMPARE(withGit(cli, "git -C plain rev-list --count HEAD").out, QString("2\n"));
}

void GitExportTest::linksToLowerLayersAreFiles() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    QCOMPARE(loadLayers(cli, "links:1", {layerWith("a", "body"), TarWriter().hardlink("b", "a").finish()}),
             QString());
    OK(cli.run({"export-git", "-q", "links:1", "r"}));
    QCOMPARE(withGit(cli, "git -C r ls-tree --name-only HEAD; git -C r show HEAD:b").out,
             QString("a\nb\nbody"));
}

void GitExportTest::nothingHalfIsLeft() {
    const CliRunner cli;
    NEEDS_GIT(cli);
    QCOMPARE(loadFour(cli, "four:1"), QString());
    // Killed at some moment: there is no repository, or a whole one.
    for (const int milliseconds : {5, 15, 30, 60, 120}) {
        cli.shell(QString("timeout -s KILL 0.%1 outcrop export-git -q four:1 k")
                      .arg(milliseconds, 3, 10, QChar('0')));
        if (QDir(cli.work() + "/k").exists())
            OK(withGit(
                cli,
                "test \"$(git -C k fsck --strict --no-dangling 2>&1)\" = ''; git -C k rev-parse -q --verify "
                "four@1; rm -rf k"));
    }
    OK(cli.shell("mkdir -p .r.outcrop-partial/objects; echo rubbish > .r.outcrop-partial/rubbish"));
    OK(cli.run({"export-git", "-q", "four:1", "r"}));
    QCOMPARE(cli.shell("ls -A | grep partial; ls r").out.contains("rubbish"), false);
    QVERIFY(!QFile::exists(cli.work() + "/.r.outcrop-partial"));
    QCOMPARE(cli.run({"export-git", "-q", "absent:1", "other"}).code, 1);
    QCOMPARE(cli.run({"export-git", "-q", "-b", "bad..name", "four:1", "other"}).code, 1);
    QCOMPARE(cli.shell("ls -A -d other .other* 2>/dev/null").out, QString());
}

void GitExportTest::otherDirectoriesAreLeftAlone() {
    const CliRunner cli;
    QCOMPARE(loadLayers(cli, "one:1", {layerWith("a", "1")}), QString());
    OK(cli.shell("mkdir full; echo mine > full/file; mkdir empty"));
    const CliResult refused = cli.run({"export-git", "one:1", "full"});
    QVERIFY2(refused.code == 1 && refused.err.contains("it is no bare git repository"),
             qPrintable(refused.err));
    QCOMPARE(cli.shell("cat full/file; ls -A full").out, QString("mine\nfile\n"));
    OK(cli.run({"export-git", "-q", "one:1", "empty/"}));
    QCOMPARE(cli.run({"export-git", "-b", "x", "one:1", "one:1", "two"}).code, 125);
}

void GitExportTest::anImageEqualsItsExport() {
    const CliRunner cli;
    QCOMPARE(loadFour(cli, "four:1"), QString());
    OK(cli.run({"export-git", "-q", "four:1", "r"}));
    const QString out = cli.run({"compare", "four:1", "git:r@four@1"}).out;
    QStringList lines;
    for (const QString& line : out.split('\n', Qt::SkipEmptyParts).mid(1))
        lines += line.section(' ', 0, 0) + " " + line.section(' ', -1);
    // A .git is no difference: no tree of git can hold it.
    QCOMPARE(lines.join(", "), QString("removed /bin, removed /run, removed /run/empty, removed /run/pipe, "
                                       "removed /x/.gitmodules, removed /x/GIT~1"));
    QCOMPARE(cli.run({"compare", "-s", "four:1@2", "git:r@four@1~2", "-p", "/etc/*"}).out,
             QString("0 added, 0 removed, 0 changed, 0 renamed; +0B\n"));
}

void GitExportTest::realImagesAreExported_data() {
    QTest::addColumn<QString>("archive");
    for (const char* archive : {"alpine-3.10-app-4layers.docker.tar", "dive-test-docker-image.tar",
                                "busybox-whiteout.docker.tar", "dive-test-kaniko-image.tar"})
        QTest::newRow(archive) << archive;
}

void GitExportTest::realImagesAreExported() {
    QFETCH(QString, archive);
    const CliRunner cli;
    NEEDS_GIT(cli);
    OUTCROP_NEEDS(sharedImages(), "the shared images are not here");
    for (const char* program : {"umoci", "skopeo"})
        OUTCROP_NEEDS(cli.program(program, {"--version"}).code == 0, "umoci or skopeo is not installed");
    const QString file = QString::fromStdString((*sharedImages() / "real").string()) + "/" + archive;
    OK(cli.run({"load", "-i", file}));
    OK(cli.shell("outcrop export-git -q $(outcrop images -q) r"));
    OK(withGit(cli, "test \"$(git -C r fsck --strict --no-dangling 2>&1)\" = ''; git clone -q r clone; "
                    "rm -rf clone/.git"));
    OK(cli.shell("skopeo copy -q --insecure-policy docker-archive:" + file +
                 " oci:layout:x && umoci unpack "
                 "$(test \"$(id -u)\" = 0 || echo --rootless) --image layout:x bundle >/dev/null 2>&1"));
    QCOMPARE(withGit(cli, "git diff --no-index --stat bundle/rootfs clone").out, QString());
}

OUTCROP_TEST(GitExportTest, QCoreApplication)

} // namespace outcrop::test::tst_git_export

#include "tst_git_export.moc"
