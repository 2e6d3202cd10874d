// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/layer/worker_client.h"
#include "tests/layer/layer_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::test::tst_tree_ops {

namespace fs = std::filesystem;

class TreeOpsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void walkReadsOverlayMarks();
    void walkWithoutDigestsReadsNoContent();
    void walksInTwoThreads();
    void capabilitiesOfWhatIsGone();
    void removeLeavesTheDirectory();
    void removeNeverFollowsLinks();
    void copyUpSeesTheUnion();
    void copyUpFollowsLinksOfThePath();
    void copyUpOfAFileIsFalse();
    void openFileGivesForeignFiles();
    void openFileRefuses_data();
    void openFileRefuses();
};

void TreeOpsTest::initTestCase() {
    OUTCROP_NEEDS_NAMESPACES();
}

void TreeOpsTest::walkReadsOverlayMarks() {
    const TempDir dir;
    TarFixture tar;
    tar.dir("d", 0750, 5)
        .opaque("d")
        .file("d/f", "content", 0604, 7)
        .whiteout("d", "w")
        .hardlink("d/g", "d/f");
    tar.symlink("l", "d/f").fifo("p");
    unpack(tar.finish().get(), dir.path());
    const auto tree = walked(dir.path());
    TreeTextOptions options;
    options.digests = options.root = options.directoryTimes = options.owners = false;
    QCOMPARE(treeText(*tree, options), std::string("/d dir 750 opaque\n"
                                                   "/d/f file 604 size=7 time=7.0 same as /d/f\n"
                                                   "/d/g file 604 size=7 time=7.0 same as /d/f\n"
                                                   "/d/w whiteout\n"
                                                   "/l link 777 time=1000.0 -> d/f\n"
                                                   "/p fifo 640 time=1000.0\n"));
    QCOMPARE(tree->totalBytes(), uint64_t(7 + 3)); // the link's is its target's length
    QVERIFY(tree->hasRootEntry());
    const std::string digest(
        reinterpret_cast<const char*>(tree->entry(tree->find("/d/f")).contentDigest.data()), 16);
    QCOMPARE(digest, std::string("\xed\x70\x02\xb4\x39\xe9\xac\x84\x5f\x22\x35\x7d\x82\x2b\xac\x14", 16));
}

void TreeOpsTest::walkWithoutDigestsReadsNoContent() {
    const TempDir dir;
    std::ofstream(dir.path() / "f") << "content";
    const auto tree = walked(dir.path(), false);
    for (const uint8_t byte : tree->entry(tree->find("/f")).contentDigest)
        QCOMPARE(byte, uint8_t(0));
}

/// Large directories and small, deep ones, links between them: whichever thread comes first, the tree is the
/// one of a walk in order.
void TreeOpsTest::walksInTwoThreads() {
    const TempDir dir;
    const std::string deep = [&] {
        std::string path = dir.path().string();
        for (int i = 0; i < 150; ++i) {
            path += "/deeper";
            fs::create_directory(path);
            std::ofstream(path + "/f") << i;
        }
        return path;
    }();
    for (int d = 0; d < 40; ++d) {
        const fs::path sub = makeDirectory(dir.path() / ("d" + std::to_string(d)));
        for (int i = 0; i < (d % 10 == 3 ? 2500 : 30); ++i)
            std::ofstream(sub / std::to_string(i)) << std::string(static_cast<size_t>(i % 7), 'x');
        fs::create_hard_link(sub / "1", sub / "other");
        fs::create_hard_link(deep + "/f", sub / "deep");
        fs::create_symlink("../d1/5", sub / "link");
        QVERIFY(::mkfifo((sub / "fifo").c_str(), 0600) == 0);
    }
    const UniqueFd fd = openDirectory(dir.path());
    TreeTextOptions options;
    options.xattrs = false;
    const std::string expected = treeText(*workerWalk(fd.get(), WalkDetail::Facts, "dir", {}), options);
    for (int i = 0; i < 5; ++i) {
        const auto tree = workerWalk(fd.get(), WalkDetail::Stat, "dir", {});
        QCOMPARE(difference(treeText(*tree, options), expected).c_str(), "");
        QVERIFY(!tree->isHardlink(tree->find("/d0/1")));
        QVERIFY(tree->isHardlink(tree->find("/d0/other")));
        QVERIFY(!tree->isHardlink(tree->find("/d0/deep"))); // the first of its paths
    }
}

void TreeOpsTest::capabilitiesOfWhatIsGone() {
    const TempDir dir;
    std::ofstream(dir.path() / "f") << "x";
    const UniqueFd fd = openDirectory(dir.path());
    QCOMPARE(
        workerCapabilities(fd.get(), {"/f", "/absent", "/no/such/directory", "/f/now-a-file"}, "dir", {}),
        std::vector<std::string>(4));
}

void TreeOpsTest::removeLeavesTheDirectory() {
    const TempDir dir;
    const fs::path work = makeDirectory(dir.path() / "work");
    TarFixture tar;
    FileEntry foreign;
    foreign.type = FileType::Directory;
    foreign.mode = 0700;
    foreign.uid = 77;
    tar.dir("work", 0).file("work/x", "").dir("ro", 0500).file("ro/f", "x", 0).entry("foreign", foreign);
    tar.file("foreign/f", "x").whiteout("", "w").fifo("p");
    unpack(tar.finish().get(), work);
    const UniqueFd fd = openDirectory(work);
    workerRemoveContents(fd.get(), "work");
    QVERIFY(fs::is_empty(work));
    workerRemoveContents(fd.get(), "work"); // nothing to do is done
}

void TreeOpsTest::removeNeverFollowsLinks() {
    const TempDir dir;
    const fs::path victim = makeDirectory(dir.path() / "victim");
    const fs::path doomed = makeDirectory(dir.path() / "doomed/sub");
    std::ofstream(victim / "keep") << "k";
    fs::create_directory_symlink(victim, dir.path() / "doomed/link");
    fs::create_directory_symlink("../../victim", doomed / "link");
    fs::create_symlink(victim / "keep", doomed / "file");
    const UniqueFd fd = openDirectory(dir.path() / "doomed");
    workerRemoveContents(fd.get(), "doomed");
    QVERIFY(fs::is_empty(dir.path() / "doomed"));
    QCOMPARE(readFile(victim / "keep"), std::string("k"));
}

void TreeOpsTest::copyUpSeesTheUnion() {
    const TempDir dir;
    FileEntry www;
    www.mode = 0640;
    www.uid = 33;
    www.size = 1;
    TarFixture base;
    base.dir("data", 0750, 50).file("data/a", "base a").file("data/gone", "x").dir("data/sub", 0700, 60);
    base.file("data/sub/deep", "deep")
        .dir("data/opq")
        .file("data/opq/hidden", "h")
        .entry("data/www", www, {}, {}, "w");
    base.dir("data/replaced").file("data/replaced/x", "x").file("other", "not this");
    TarFixture middle;
    middle.dir("data", 0751, 51)
        .whiteout("data", "gone")
        .file("data/a", "middle a")
        .dir("data/opq")
        .opaque("data/opq");
    middle.file("data/opq/seen", "s").file("data/replaced", "a file now");
    TarFixture top;
    top.dir("data", 01770, 52)
        .file("data/b", "top b")
        .hardlink("data/b2", "data/b")
        .symlink("data/l", "/data/a");
    const fs::path layers[] = {makeDirectory(dir.path() / "2"), makeDirectory(dir.path() / "1"),
                               makeDirectory(dir.path() / "0")};
    unpack(top.finish().get(), layers[0]);
    unpack(middle.finish().get(), layers[1]);
    unpack(base.finish().get(), layers[2]);
    std::vector<UniqueFd> open;
    std::vector<int> fds;
    for (const fs::path& layer : layers) {
        open.push_back(openDirectory(layer));
        fds.push_back(open.back().get());
    }
    const fs::path target = makeDirectory(dir.path() / "target");
    const UniqueFd targetFd = openDirectory(target);
    QVERIFY(workerCopyUp(fds, "/data", targetFd.get(), "volume"));
    TreeTextOptions options;
    options.digests = options.owners = false;
    QCOMPARE(difference(treeText(*walked(target), options),
                        std::string("/ dir 1770 time=52.0\n"
                                    "/a file 644 size=8 time=1000.0\n"
                                    "/b file 644 size=5 time=1000.0 same as /b\n"
                                    "/b2 file 644 size=5 time=1000.0 same as /b\n"
                                    "/l link 777 time=1000.0 -> /data/a\n"
                                    "/opq dir 755 time=1000.0\n"
                                    "/opq/seen file 644 size=1 time=1000.0\n"
                                    "/replaced file 644 size=10 time=1000.0\n"
                                    "/sub dir 700 time=60.0\n"
                                    "/sub/deep file 644 size=4 time=1000.0\n"
                                    "/www file 640 size=1 time=0.0\n"))
                 .c_str(),
             "");
    const auto source = walked(layers[2]);
    const auto copy = walked(target);
    QCOMPARE(copy->entry(copy->find("/www")).uid, source->entry(source->find("/data/www")).uid);
    QVERIFY(!copy->entry(copy->find("/opq")).opaque); // the volume is no layer
}

void TreeOpsTest::copyUpFollowsLinksOfThePath() {
    const TempDir dir;
    const fs::path layer = makeDirectory(dir.path() / "layer");
    const fs::path target = makeDirectory(dir.path() / "target");
    TarFixture tar;
    tar.symlink("var", "usr/var").symlink("usr/var", "/real/../real/var").file("real/var/run/f", "x");
    unpack(tar.finish().get(), layer);
    const UniqueFd layerFd = openDirectory(layer);
    const UniqueFd targetFd = openDirectory(target);
    QVERIFY(workerCopyUp({layerFd.get()}, "/var/run", targetFd.get(), "volume"));
    QCOMPARE(readFile(target / "f"), std::string("x"));
}

void TreeOpsTest::copyUpOfAFileIsFalse() {
    const TempDir dir;
    const fs::path layer = makeDirectory(dir.path() / "layer");
    const fs::path target = makeDirectory(dir.path() / "target");
    TarFixture tar;
    tar.file("f", "x").whiteout("", "w").symlink("loop", "loop").symlink("out", "../../../../etc");
    unpack(tar.finish().get(), layer);
    const UniqueFd layerFd = openDirectory(layer);
    const UniqueFd targetFd = openDirectory(target);
    for (const char* path : {"/f", "/w", "/loop", "/out", "/missing", "/f/g"})
        QVERIFY2(!workerCopyUp({layerFd.get()}, path, targetFd.get(), "volume"), path);
    QVERIFY(fs::is_empty(target));
}

void TreeOpsTest::openFileGivesForeignFiles() {
    const TempDir dir;
    FileEntry secret;
    secret.mode = 0400;
    secret.uid = 1234;
    secret.size = 6;
    TarFixture tar;
    FileEntry closed;
    closed.type = FileType::Directory;
    closed.mode = 0700;
    closed.uid = 1234;
    tar.entry("closed", closed).entry("closed/secret", secret, {}, {}, "secret");
    unpack(tar.finish().get(), dir.path());
    const UniqueFd root = openDirectory(dir.path());
    const UniqueFd file = workerOpenFile(root.get(), "/closed/secret");
    QCOMPARE(readAll(file.get(), "secret"), std::string("secret"));
    QVERIFY(::write(file.get(), "x", 1) < 0);
}

void TreeOpsTest::openFileRefuses_data() {
    QTest::addColumn<QString>("path");
    for (const char* path : {"/missing", "/d", "/p", "/l", "/ld/f", "/../outside", "/", "", "/f/x"})
        QTest::newRow(path) << QString(path);
}

void TreeOpsTest::openFileRefuses() {
    QFETCH(QString, path);
    const TempDir dir;
    const fs::path in = makeDirectory(dir.path() / "in");
    std::ofstream(dir.path() / "outside") << "o";
    TarFixture tar;
    tar.dir("d").file("d/f", "x").file("f", "x").fifo("p").symlink("l", "f").symlink("ld", "d");
    unpack(tar.finish().get(), in);
    const UniqueFd root = openDirectory(in);
    QVERIFY_THROWS_EXCEPTION(Error, workerOpenFile(root.get(), path.toStdString()));
}

OUTCROP_TEST(TreeOpsTest, QCoreApplication)

} // namespace outcrop::test::tst_tree_ops

#include "tst_tree_ops.moc"
