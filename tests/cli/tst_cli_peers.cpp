// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/transcript.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <functional>
#include <unistd.h>

namespace outcrop::test::tst_cli_peers {

/// What compare says of two images, against what other tools say of the same images as umoci unpacks them.
class CliPeersTest : public QObject {
    Q_OBJECT
private slots:
    void othersSeeTheSame_data();
    void othersSeeTheSame();
    void othersSeeTheSameInDirectories();

private:
    static void compare(const CliRunner& cli, const QString& sides, const QString& before,
                        const QString& after);
};

namespace {

using Paths = QSet<QString>;

/// Of compare --json: paths by what happened, and by the facts that differ.
struct Told {
    Paths added, removed, content, mode, owner;
    Paths type; ///< of those of content
};

Told toldBy(const QString& json) {
    Told told;
    for (const QString& line : json.split('\n', Qt::SkipEmptyParts)) {
        const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
        const QString path = row["path"].toString();
        const QJsonArray what = row["what"].toArray();
        const QString change = row["change"].toString();
        if (change == "added")
            told.added.insert(path);
        if (change == "removed")
            told.removed.insert(path);
        for (const char* fact : {"content", "type", "target", "device"})
            if (what.contains(fact))
                told.content.insert(path);
        if (what.contains("type"))
            told.type.insert(path);
        if (what.contains("mode"))
            told.mode.insert(path);
        if (what.contains("owner"))
            told.owner.insert(path);
    }
    return told;
}

/// Of paths, those that lie below no other, nor in what was or became a directory: a tool that says "only in
/// A: d" names nothing in d.
Paths tops(const Paths& paths, const Paths& types = {}) {
    Paths found;
    for (const QString& path : paths)
        if (const QString above = path.left(path.lastIndexOf('/'));
            !paths.contains(above) && !types.contains(above))
            found.insert(path);
    return found;
}

QString text(const Paths& paths) {
    QStringList sorted(paths.begin(), paths.end());
    sorted.sort();
    return sorted.join('\n');
}

/// diff -r: "Only in A/d: name", "Files A/x and B/x differ", "Symbolic links …", "File A/x is a …".
void agreesWithDiff(const CliRunner& cli, const Told& told, const QString& before, const QString& after) {
    const QString out = cli.shell("LC_ALL=C diff -rq --no-dereference " + before + " " + after).out;
    Paths added, removed, content;
    for (const QString& line : out.split('\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("Only in ")) {
            const qsizetype colon = line.indexOf(": ");
            const QString directory = line.mid(8, colon - 8);
            const bool old = directory == before || directory.startsWith(before + "/");
            (old ? removed : added)
                .insert(directory.mid((old ? before : after).size()) + "/" + line.mid(colon + 2));
        } else {
            const qsizetype begin = line.indexOf(before + "/") + before.size();
            const qsizetype end = line.contains(" and ") ? line.indexOf(" and ") : line.indexOf(" is a ");
            content.insert(line.mid(begin, end - begin));
        }
    }
    Paths oursContent = told.content;
    QCOMPARE(text(added), text(tops(told.added, told.type)));
    QCOMPARE(text(removed), text(tops(told.removed, told.type)));
    QCOMPARE(text(content), text(tops(oursContent)));
}

/// rsync -n: ">f+++++++++ path" is new, "*deleting path" gone; else a letter for each fact that differs.
void agreesWithRsync(const CliRunner& cli, const Told& told, const QString& before, const QString& after) {
    const bool root = ::geteuid() == 0;
    const QString out =
        cli.shell("rsync -n -rlpcD" + QString(root ? "go" : "") +
                  " --numeric-ids --delete -8 --out-format='%i %n' " + after + "/ " + before + "/")
            .out;
    Paths added, removed, content, mode, owner;
    for (const QString& line : out.split('\n', Qt::SkipEmptyParts)) {
        const QString flags = line.section(' ', 0, 0);
        QString path = "/" + line.mid(flags == "*deleting" ? flags.size() + 3 : flags.size() + 1);
        if (path.endsWith('/'))
            path.chop(1);
        if (path == "/." || path.isEmpty())
            continue;
        if (flags == "*deleting")
            removed.insert(path);
        else if (flags.contains("+++"))
            added.insert(path);
        else if (flags.startsWith("c") || flags.mid(2, 1) == "c")
            content.insert(path);
        if (!flags.contains("+++") && flags.mid(5, 1) == "p")
            mode.insert(path);
        if (!flags.contains("+++") && (flags.mid(6, 1) == "o" || flags.mid(7, 1) == "g"))
            owner.insert(path);
    }
    // What has another type is a new thing to rsync, and its mode is that of the new one.
    QCOMPARE(text(added), text(told.added + told.type));
    QCOMPARE(text(removed), text(told.removed));
    QCOMPARE(text(content), text(told.content - told.type));
    QCOMPARE(text(mode), text(told.mode - told.type));
    if (root)
        QCOMPARE(text(owner), text(told.owner - told.type));
}

/// git diff: no directories, and of modes the x of the owner alone.
void agreesWithGit(const CliRunner& cli, const Told& told, const QString& before, const QString& after) {
    const QString out =
        cli.shell("git diff --no-index --no-renames --name-status -z " + before + " " + after).out;
    const QStringList fields = out.split(QChar('\0'), Qt::SkipEmptyParts);
    Paths added, removed, changed;
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2) {
        const QString& path = fields[i + 1];
        const bool old = path.startsWith(before + "/");
        const QString inside = path.mid((old ? before : after).size());
        (fields[i] == "A" ? added : fields[i] == "D" ? removed : changed).insert(inside);
    }
    const auto filesOf = [&](const Paths& paths, const QString& side) {
        const QString listed = cli.shell("find " + side + " -type f -o -type l").out;
        Paths files;
        for (const QString& line : listed.split('\n', Qt::SkipEmptyParts))
            if (const QString path = line.mid(side.size()); paths.contains(path))
                files.insert(path);
        return files;
    };
    const Paths were = filesOf(told.type, before); // and directories before or after, which git knows not
    const Paths are = filesOf(told.type, after);
    QCOMPARE(text(added), text(filesOf(told.added, after) + (are - were)));
    QCOMPARE(text(removed), text(filesOf(told.removed, before) + (were - are)));
    QCOMPARE(text(changed - told.mode), text(filesOf(told.content, after) - (are - were) - told.mode));
}

} // namespace

void CliPeersTest::compare(const CliRunner& cli, const QString& sides, const QString& before,
                           const QString& after) {
    const CliResult result = cli.shell("outcrop compare --json --no-renames " + sides);
    OK(result);
    const Told told = toldBy(result.out);
    QVERIFY(!told.content.isEmpty());
    agreesWithDiff(cli, told, before, after);
    if (cli.program("rsync", {"--version"}).code == 0)
        agreesWithRsync(cli, told, before, after);
    if (cli.program("git", {"--version"}).code == 0)
        agreesWithGit(cli, told, before, after);
}

void CliPeersTest::othersSeeTheSame_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* before, const char* after) {
        QTest::addRow("%s", after) << before << after;
    };
    row("docker-archive:alpine-3.10.docker.tar.gz", "docker-archive:alpine-3.11.docker.tar.gz");
    row("docker-archive:alpine-3.10.docker.tar.gz", "docker-archive:alpine-3.10-app-4layers.docker.tar");
    row("oci-archive:busybox-previous-glibc-amd64.oci.tar", "oci-archive:busybox-latest-glibc-amd64.oci.tar");
    row("oci-archive:busybox-previous-glibc-amd64.oci.tar", "docker-archive:dive-test-docker-image.tar");
    row("docker-archive:busybox-2019.docker.tar", "docker-archive:busybox-whiteout.docker.tar");
}

void CliPeersTest::othersSeeTheSame() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    const CliRunner cli;
    OUTCROP_NEEDS(sharedImages(), "the shared images are not here");
    for (const char* program : {"umoci", "skopeo"})
        OUTCROP_NEEDS(cli.program(program, {"--version"}).code == 0, "umoci or skopeo is not installed");
    const QString real = QString::fromStdString((*sharedImages() / "real").string());
    const auto unpack = [&](const QString& source, const QString& name) {
        const QString file = real + "/" + source.section(':', 1);
        const QString plain = file.endsWith(".gz") ? "zcat " + file : "cat " + file;
        const bool layout =
            source.startsWith("oci-archive:"); // which skopeo unpacks with owners, as root alone
        return cli.shell(plain + " >" + name + ".tar && outcrop load -q -i " + name +
                         ".tar | sed -n 's/^Loaded image[^:]*: //p' >" + name + ".name && " +
                         (layout ? "mkdir " + name + ".oci && tar --no-same-owner -xf " + name + ".tar -C " +
                                       name + ".oci && skopeo copy -q --insecure-policy oci:" + name + ".oci"
                                 : "skopeo copy -q --insecure-policy docker-archive:" + name + ".tar") +
                         " oci:layout:" + name +
                         " && umoci unpack $(test \"$(id -u)\" = 0 || echo --rootless) --image layout:" +
                         name + " " + name + " >/dev/null 2>&1");
    };
    OK(unpack(before, "old"));
    OK(unpack(after, "new"));
    compare(cli, "$(cat old.name) $(cat new.name)", "old/rootfs", "new/rootfs");
}

/// What no two images at hand show: types and modes that change, in every direction.
void CliPeersTest::othersSeeTheSameInDirectories() {
    const CliRunner cli;
    OK(cli.shell(
        "mkdir -p a/d/e a/gone/deep a/tofile b/d/e b/new/deep b/fromfile b/fromlink; "
        "echo 1 >a/f; echo 2 >b/f; echo 1 >a/same; echo 1 >b/same; echo 1 >a/gone/deep/x; echo 1 "
        ">b/new/deep/y; echo 1 >a/tofile/z; echo 1 >b/tofile; echo 1 >a/fromfile; echo 1 >b/fromfile/q; "
        "ln -s d a/fromlink; ln -s d a/l; ln -s f b/l; ln -s f a/linkfile; echo f >b/linkfile; echo 1 "
        ">a/m; echo 1 >b/m; chmod 600 a/m; chmod 755 b/m; chmod 700 b/d/e; touch -d @1 a/same"));
    compare(cli, "./a ./b", "a", "b");
}

OUTCROP_TEST(CliPeersTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_peers

#include "tst_cli_peers.moc"
