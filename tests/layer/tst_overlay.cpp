// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/id_map.h"
#include "core/base/spawn.h"
#include "core/layer/merged_tree.h"
#include "tests/layer/layer_fixture.h"
#include "tests/layer/layer_text.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop::test::tst_overlay {

namespace fs = std::filesystem;

// The kernel's overlayfs over unpacked layers, changed by real programs: what we say of the union and of the
// changes must be what is there. Mounts live in a mount namespace of the shell and end with it.

namespace {

/// Runs a script in the overlay's root; status of the shell and what it printed.
struct Ran {
    int status = -1;
    std::string output;
};

Ran inOverlay(const fs::path& directory, size_t layers, const std::string& script) {
    std::string lower;
    for (size_t i = layers; i-- > 0;)
        lower += (lower.empty() ? "" : ":") + std::to_string(i);
    const std::string mount = "cd '" + directory.string() +
                              "' && mount -t overlay -o userxattr,lowerdir=" + lower +
                              ",upperdir=upper,workdir=work overlay merged && cd merged && set -e\n";
    SpawnOptions options;
    options.program = "unshare";
    options.arguments = {"--mount", "sh", "-c", mount + script};
    if (::geteuid() != 0)
        options.arguments.insert(options.arguments.begin(), {"--user", "--map-root-user", "--map-auto"});
    Pipe out = makePipe();
    options.descriptors = {{out.write.get(), 1}, {out.write.get(), 2}};
    Child child = spawn(options);
    out.write.reset();
    Ran ran;
    ran.output = readAll(out.read.get(), "shell");
    ran.status = child.wait();
    return ran;
}

constexpr const char* kSetcap = "/usr/sbin/setcap";

void makeLayers(const fs::path& directory) {
    TarFixture base;
    base.dir("etc")
        .file("etc/motd", "welcome")
        .file("etc/issue", "hello")
        .file("etc/passwd", "root")
        .dir("etc/apk");
    base.file("etc/apk/keys", "k").dir("bin").file("bin/busybox", "b", 0755).symlink("bin/sh", "busybox");
    base.dir("tmp", 01777).dir("var").dir("var/log").file("var/log/a", "a").file("var/log/b", "b").dir("lib");
    base.file("lib/one", "same")
        .hardlink("lib/two", "lib/one")
        .dir("opq")
        .file("opq/hidden", "h")
        .dir("gone")
        .file("gone/f", "");
    TarFixture top;
    top.dir("etc")
        .file("etc/issue", "hello again")
        .whiteout("", "gone")
        .dir("opq")
        .opaque("opq")
        .file("opq/seen", "s");
    unpack(base.finish().get(), makeDirectory(directory / "0"));
    unpack(top.finish().get(), makeDirectory(directory / "1"));
    makeDirectory(directory / "upper");
    makeDirectory(directory / "work");
    makeDirectory(directory / "merged");
}

} // namespace

class OverlayTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void unionIsWhatTheKernelShows();
    void changes_data();
    void changes();
};

void OverlayTest::initTestCase() {
    OUTCROP_NEEDS_NAMESPACES();
    OUTCROP_NEEDS(IdMap::detect().kind != IdMap::Kind::Single, "this user has no subordinate ids");
    const TempDir dir;
    makeLayers(dir.path());
    const Ran ran = inOverlay(dir.path(), 2, "true");
    if (ran.status != 0)
        QSKIP(("overlayfs cannot be mounted here: " + ran.output).c_str());
}

void OverlayTest::unionIsWhatTheKernelShows() {
    const TempDir dir;
    makeLayers(dir.path());
    const Ran ran = inOverlay(dir.path(), 2, "find . -mindepth 1 | cut -c2- | LC_ALL=C sort");
    QCOMPARE(ran.status, 0);
    const auto merged = MergedTree::unionOf({walked(dir.path() / "0"), walked(dir.path() / "1")});
    std::vector<std::string> paths;
    for (uint32_t i = 1; i < merged->size(); ++i)
        paths.push_back(merged->path(NodeIndex{i}));
    std::sort(paths.begin(), paths.end());
    std::string text;
    for (const std::string& path : paths)
        text += path + "\n";
    QCOMPARE(difference(text, ran.output).c_str(), "");
}

void OverlayTest::changes_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << "cat etc/motd; ls -R . >/dev/null"
                             << "";
    QTest::newRow("the tour") << "echo x > etc/new; rm etc/motd; echo hi > etc/issue"
                              << "C /etc\nC /etc/issue\nD /etc/motd\nA /etc/new";
    QTest::newRow("chmod") << "chmod 600 etc/motd"
                           << "C /etc\nC /etc/motd";
    QTest::newRow("chmod to what it was") << "chmod 644 etc/motd"
                                          << "";
    QTest::newRow("chown") << "chown 7:8 etc/motd"
                           << "C /etc\nC /etc/motd";
    QTest::newRow("touch") << "touch etc/motd"
                           << "C /etc\nC /etc/motd";
    QTest::newRow("rewritten, time restored") << "printf WELCOME > etc/motd; touch -d @1000 etc/motd"
                                              << "";
    QTest::newRow("tree removed") << "rm -r var"
                                  << "D /var";
    QTest::newRow("removed and made again")
        << "rm -r var/log; mkdir var/log; echo n > var/log/b; echo c > var/log/c"
        << "C /var\nC /var/log\nD /var/log/a\nC /var/log/b\nA /var/log/c";
    QTest::newRow("removed and restored") << "cp -a etc/apk keep; rm -r etc/apk; mv keep etc/apk"
                                          << "";
    QTest::newRow("directory to file") << "rm -r etc/apk; echo f > etc/apk"
                                       << "C /etc\nC /etc/apk";
    QTest::newRow("file to directory") << "rm etc/motd; mkdir -p etc/motd/x"
                                       << "C /etc\nC /etc/motd\nA /etc/motd/x";
    QTest::newRow("rename of a lower directory")
        << "mv var/log var/logs"
        << "C /var\nD /var/log\nA /var/logs\nA /var/logs/a\nA /var/logs/b";
    QTest::newRow("hard link broken") << "echo more >> lib/two"
                                      << "C /lib\nC /lib/two";
    QTest::newRow("link retargeted") << "ln -sfn bash bin/sh"
                                     << "C /bin\nC /bin/sh";
    QTest::newRow("fifo") << "mkfifo tmp/p"
                          << "C /tmp\nA /tmp/p";
    QTest::newRow("made and removed")
        << "mkdir tmp/a; echo x > tmp/a/b; rm -r tmp/a; echo y > tmp/c; rm tmp/c"
        << "";
    QTest::newRow("directory chmod only") << "chmod 700 var/log"
                                          << "C /var\nC /var/log";
    QTest::newRow("hidden name made new") << "mkdir gone; echo x > gone/f; echo h > opq/hidden"
                                          << "A /gone\nA /gone/f\nC /opq\nA /opq/hidden";
    QTest::newRow("opaque over opaque") << "rm -r opq; mkdir opq; echo 1 > opq/other"
                                        << "C /opq\nA /opq/other\nD /opq/seen";
    QTest::newRow("root only") << "chmod 700 ."
                               << "";
    if (std::filesystem::exists(kSetcap)) {
        const QString setcap(kSetcap);
        QTest::newRow("capability") << setcap + " cap_net_raw+ep bin/busybox"
                                    << "C /bin\nC /bin/busybox";
        QTest::newRow("capability of one link") << setcap + " cap_net_raw+ep lib/two"
                                                << "C /lib\nC /lib/two";
        QTest::newRow("capability given and taken")
            << setcap + " cap_net_raw+ep bin/busybox; " + setcap + " -r bin/busybox; chmod 644 etc/motd"
            << "";
    }
}

void OverlayTest::changes() {
    QFETCH(QString, script);
    QFETCH(QString, expected);
    const TempDir dir;
    makeLayers(dir.path());
    const Ran ran = inOverlay(dir.path(), 2, script.toStdString());
    QVERIFY2(ran.status == 0, ran.output.c_str());
    const auto diff = MergedTree::containerDiff(
        {walked(dir.path() / "0"), walked(dir.path() / "1"), walked(dir.path() / "upper", false)}, {});
    QCOMPARE(QString::fromStdString(diffText(*diff)).trimmed(), expected);
    // The same without the attributes of files, but for those that are asked for.
    const UniqueFd upper = openDirectory(dir.path() / "upper");
    const auto quick =
        MergedTree::containerDiff({walked(dir.path() / "0"), walked(dir.path() / "1"),
                                   workerWalk(upper.get(), WalkDetail::Stat, "upper", {})},
                                  {}, Owners::Kept, [&](const auto& paths) {
                                      return workerCapabilities(upper.get(), paths, "upper", {});
                                  });
    QCOMPARE(QString::fromStdString(diffText(*quick)).trimmed(), expected);
}

OUTCROP_TEST(OverlayTest, QCoreApplication)

} // namespace outcrop::test::tst_overlay

#include "tst_overlay.moc"
