// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/layer/foreign_links.h"
#include "tests/layer/layer_fixture.h"
#include "tests/layer/layer_text.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <fcntl.h>
#include <fstream>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::test::tst_foreign_links {

namespace fs = std::filesystem;

// Hard links of a layer to files of the layers below it: unpacked, and in the index.

namespace {

struct stat factsOf(const fs::path& path) {
    struct stat facts {};
    if (::lstat(path.c_str(), &facts) != 0)
        throw Error::fromErrno("look at", path.string());
    return facts;
}

/// Two layers, unpacked; "out" beside them is none of a layer's business.
class Stack {
public:
    Stack() {
        fs::create_directory(m_dir.path() / "out");
        std::ofstream(m_dir.path() / "out/victim") << "safe";
        TarFixture base;
        base.dir("a").file("a/one", "content of one", 0640, 4321).file("a/hidden", "x").file("a/deep", "y");
        base.symlink("lib", "a").symlink("way-out", "../out").symlink("far", "/../../../out").fifo("pipe");
        base.dir("opaque").file("opaque/old", "z").file("loop", "l").symlink("turn", "turn");
        add("base", base);
        TarFixture middle;
        middle.whiteout("a", "hidden").opaque("opaque").file("m", "middle");
        add("middle", middle);
    }
    fs::path path(const std::string& name) const { return m_dir.path() / name; }
    void add(const std::string& name, TarFixture& tar) {
        unpack(tar.finish().get(), makeDirectory(path(name)), m_lowers);
        m_lowers.insert(m_lowers.begin(), path(name));
    }
    bool outsideIsSafe() const {
        return readFile(path("out/victim")) == "safe" && factsOf(path("out/victim")).st_nlink == 1 &&
               std::distance(fs::directory_iterator(path("out")), {}) == 1;
    }

private:
    TempDir m_dir;
    std::vector<fs::path> m_lowers;
};

std::shared_ptr<const FileTree> resolved(const std::string& text) {
    MergedTree::Layers layers = layersFromText(text);
    const auto layer = layers.back();
    layers.pop_back();
    return FileTree::fromBytes(resolveForeignLinks(*layer, *MergedTree::unionOf(layers)));
}

} // namespace

using Make = std::function<void(TarFixture&)>;

class ForeignLinksTest : public QObject {
    Q_OBJECT
private slots:
    void unpackCopies();
    void aReplacedCopyIsNotLinkedTo();
    void linkThenWhiteoutIsARename();
    void refuses_data();
    void refuses();
    void indexShowsTheLowerFile();
    void indexFollowsLinksOnTheWay();
    void indexKeepsWhatIsNotBelow();
    void indexCountsOnlyForeignOnes();
};

void ForeignLinksTest::unpackCopies() {
    OUTCROP_NEEDS_NAMESPACES();
    Stack stack;
    TarFixture tar;
    tar.hardlink("new", "a/one").dir("b").hardlink("b/again", "/a/one").hardlink("by-link", "lib/one");
    tar.hardlink("new", "a/one")
        .hardlink("pipe-too", "pipe")
        .hardlink("lib-too", "lib")
        .hardlink("of-new", "new")
        .hardlink("mm", "m");
    stack.add("top", tar);
    const fs::path top = stack.path("top");
    QCOMPARE(readFile(top / "new"), std::string("content of one"));
    const struct stat facts = factsOf(top / "new");
    const struct stat below = factsOf(stack.path("base/a/one"));
    QCOMPARE(facts.st_mode, below.st_mode);
    QCOMPARE(facts.st_uid, below.st_uid);
    QCOMPARE(facts.st_gid, below.st_gid);
    QCOMPARE(facts.st_mtime, time_t(4321));
    QVERIFY(facts.st_ino != below.st_ino); // what a container writes into stays its own
    QCOMPARE(below.st_nlink, nlink_t(1));
    QCOMPARE(facts.st_nlink, nlink_t(4));
    for (const char* name : {"b/again", "by-link", "of-new"})
        QCOMPARE(factsOf(top / name).st_ino, facts.st_ino);
    QVERIFY(S_ISFIFO(factsOf(top / "pipe-too").st_mode));
    QCOMPARE(fs::read_symlink(top / "lib-too"), fs::path("a"));
    QCOMPARE(readFile(top / "mm"), std::string("middle"));
    QVERIFY(!fs::exists(top / "a")); // the old name is the lower layer's
}

void ForeignLinksTest::aReplacedCopyIsNotLinkedTo() {
    OUTCROP_NEEDS_NAMESPACES();
    Stack stack;
    TarFixture tar;
    tar.hardlink("b", "a/one").file("b", "other").hardlink("c", "a/one");
    stack.add("top", tar);
    QCOMPARE(readFile(stack.path("top/b")), std::string("other"));
    QCOMPARE(readFile(stack.path("top/c")), std::string("content of one"));
}

void ForeignLinksTest::linkThenWhiteoutIsARename() {
    OUTCROP_NEEDS_NAMESPACES();
    Stack stack;
    TarFixture tar;
    tar.hardlink("b", "a/one").whiteout("a", "one");
    stack.add("top", tar);
    QCOMPARE(readFile(stack.path("top/b")), std::string("content of one"));
    QVERIFY(S_ISCHR(factsOf(stack.path("top/a/one")).st_mode));
}

void ForeignLinksTest::refuses_data() {
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* says, const Make& make) {
        QTest::newRow(name) << make << QString(says);
    };
    row("nowhere", "neither in this layer nor below", [](TarFixture& t) { t.hardlink("h", "none"); });
    row("no such directory", "neither in this layer nor below",
        [](TarFixture& t) { t.hardlink("h", "none/at/all"); });
    row("removed by this layer", "this layer has removed",
        [](TarFixture& t) { t.whiteout("a", "one").hardlink("h", "a/one"); });
    row("directory removed by this layer", "not a directory",
        [](TarFixture& t) { t.whiteout("", "a").hardlink("h", "a/one"); });
    row("removed below", "neither in this layer nor below",
        [](TarFixture& t) { t.hardlink("h", "a/hidden"); });
    row("hidden by this layer", "neither in this layer nor below",
        [](TarFixture& t) { t.opaque("a").hardlink("h", "a/one"); });
    row("hidden below", "neither in this layer nor below",
        [](TarFixture& t) { t.hardlink("h", "opaque/old"); });
    row("a directory", "names a directory", [](TarFixture& t) { t.hardlink("h", "a"); });
    row("climbs out", "climbs out", [](TarFixture& t) { t.hardlink("h", "../out/victim"); });
    row("climbs out of a directory", "climbs out",
        [](TarFixture& t) { t.hardlink("h", "a/../../out/victim"); });
    row("through a lower link", "neither in this layer nor below",
        [](TarFixture& t) { t.hardlink("h", "way-out/victim"); });
    row("through a lower absolute link", "neither in this layer nor below",
        [](TarFixture& t) { t.hardlink("h", "far/victim"); });
    row("through this layer's link", "neither in this layer nor below",
        [](TarFixture& t) { t.symlink("l", "../out").hardlink("h", "l/victim"); });
    row("through a loop", "neither in this layer nor below",
        [](TarFixture& t) { t.hardlink("h", "turn/victim"); });
    row("below a lower file", "neither in this layer nor below",
        [](TarFixture& t) { t.hardlink("h", "loop/victim"); });
}

void ForeignLinksTest::refuses() {
    OUTCROP_NEEDS_NAMESPACES();
    QFETCH(Make, make);
    QFETCH(QString, says);
    Stack stack;
    TarFixture tar;
    make(tar);
    try {
        stack.add("top", tar);
        QFAIL("unpacked");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::BadInput);
        QVERIFY2(QString(error.what()).contains(says), error.what());
    }
    QVERIFY(stack.outsideIsSafe());
}

void ForeignLinksTest::indexShowsTheLowerFile() {
    const auto tree = resolved("/a/\n/a/one 14 mode=640 uid=7 gid=8 time=4321\n---\n"
                               "/new => /a/one\n/x/\n/x/again => /a/one\n/own 3\n");
    const FileEntry entry = tree->entry(tree->find("/new"));
    QVERIFY(entry.type == FileType::Regular && !entry.hardlink);
    QCOMPARE(entry.size, uint64_t(14));
    QCOMPARE(entry.mode, uint16_t(0640));
    QCOMPARE(entry.uid, 7U);
    QCOMPARE(entry.gid, 8U);
    QCOMPARE(entry.mtime, int64_t(4321));
    QCOMPARE(entry.tarOffset, uint64_t(0));
    const FileEntry again = tree->entry(tree->find("/x/again"));
    QVERIFY(again.hardlink);
    QCOMPARE(again.size, uint64_t(14));
    QCOMPARE(tree->totalBytes(), uint64_t(17));
    QCOMPARE(tree->foreignLinks(), uint64_t(0));
    // The union tells whose it is.
    MergedTree::Layers layers = layersFromText("/a/\n/a/one 14");
    layers.push_back(tree);
    QCOMPARE(unionText(*MergedTree::unionOf(layers)),
             unindented("/a/ 0\n/a/one 0\n/new 1\n/own 1\n/x/ 1\n/x/again 1\n"));
}

void ForeignLinksTest::indexFollowsLinksOnTheWay() {
    const auto tree =
        resolved("/usr/\n/usr/bin/\n/usr/bin/sh 9\n/bin -> usr/bin\n/up -> /usr/../bin\n"
                 "/turn -> turn\n---\n/a => /bin/sh\n/b => /up/sh\n/c => /bin\n/d => /turn/x\n");
    QCOMPARE(tree->fileSize(tree->find("/a")), uint64_t(9));
    QCOMPARE(tree->fileSize(tree->find("/b")), uint64_t(9));
    QCOMPARE(tree->entry(tree->find("/c")).type, FileType::Symlink); // a link to the link itself
    QCOMPARE(std::string(tree->entry(tree->find("/c")).linkTarget), std::string("usr/bin"));
    QCOMPARE(tree->foreignLinks(), uint64_t(1));
}

void ForeignLinksTest::indexKeepsWhatIsNotBelow() {
    const auto tree = resolved("/d/\n/gone 5\n---\n!/gone\n---\n/a => /gone\n/b => /d\n/c => /c\n"
                               "/e 4\n/f => /e\n/l -> e\n/m => /l\n!/w\n/o/ opaque mode=700\n");
    QCOMPARE(tree->fileSize(tree->find("/a")), uint64_t(0));
    QVERIFY(tree->isHardlink(tree->find("/a")) && tree->isHardlink(tree->find("/b")));
    QVERIFY(tree->isHardlink(tree->find("/f")) && tree->isHardlink(tree->find("/m")));
    QCOMPARE(tree->fileSize(tree->find("/f")), uint64_t(4));
    QCOMPARE(tree->type(tree->find("/w")), FileType::Whiteout);
    const FileEntry opaque = tree->entry(tree->find("/o"));
    QVERIFY(opaque.opaque && !opaque.implicit);
    QCOMPARE(opaque.mode, uint16_t(0700));
    QCOMPARE(tree->size(), 10U);
}

void ForeignLinksTest::indexCountsOnlyForeignOnes() {
    const auto count = [](const char* text) { return layerFromText(text)->foreignLinks(); };
    QCOMPARE(count("/a 1\n/b => /a\n/l -> x\n/c => /l\n/p |\n/q => /p\n/r => /b"), uint64_t(0));
    QCOMPARE(count("/b => /a\n/c => /b"), uint64_t(2));
    QCOMPARE(count("!/a\n/b => /a"), uint64_t(1));
}

OUTCROP_TEST(ForeignLinksTest, QCoreApplication)

} // namespace outcrop::test::tst_foreign_links

#include "tst_foreign_links.moc"
