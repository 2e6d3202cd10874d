// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/layer/file_tree.h"
#include "core/layer/file_tree_format.h"
#include "tests/layer/tree_dump.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <functional>

namespace outcrop::test::tst_file_tree {

namespace {

FileEntry file(uint64_t size, FileType type = FileType::Regular) {
    FileEntry e;
    e.type = type;
    e.mode = type == FileType::Directory ? 0755 : 0644;
    e.size = size;
    return e;
}

FileEntry linkTo(std::string_view target, FileType type = FileType::Symlink) {
    FileEntry e = file(0, type);
    e.linkTarget = target;
    e.hardlink = type == FileType::Regular;
    return e;
}

std::string built(const std::function<void(FileTreeBuilder&)>& fill) {
    FileTreeBuilder builder;
    fill(builder);
    return dumpTree(*FileTree::fromBytes(builder.finish()));
}

ErrorCode codeOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

/// A tree with something in every section.
std::string richTree() {
    FileTreeBuilder b;
    FileEntry root = file(0, FileType::Directory);
    root.uid = 3;
    b.add("/", root, {{"user.root", "yes"}});
    std::array<uint8_t, 16> digest{1, 2, 3};
    FileEntry content = file(5);
    content.contentDigest = digest;
    content.tarOffset = 512;
    content.mtime = -7;
    content.mtimeNs = 123456789;
    b.add("/usr/bin/tool", content, {{"security.capability", std::string("\0\1\2", 3)}});
    FileEntry ancient = file(1);
    ancient.mtime = int64_t(1) << 40;
    ancient.mtimeNs = 5;
    b.add("/ancient", ancient);
    b.add("/usr/bin/other", linkTo("/usr/bin/tool", FileType::Regular));
    b.add("/lib", linkTo("usr/lib"));
    FileEntry null = file(0, FileType::CharDevice);
    null.devMajor = 1;
    null.devMinor = 3;
    b.add("/dev/null", null);
    b.add("/gone", file(0, FileType::Whiteout));
    for (int i = 0; i < 50; ++i)
        b.add("/many/" + std::to_string(i), file(static_cast<uint64_t>(i)));
    return b.finish();
}

/// Calls everything on every node.
uint64_t touchAll(const FileTree& tree) {
    uint64_t sum = tree.totalBytes() + dumpTree(tree).size();
    for (uint32_t i = 0; i < tree.size(); ++i) {
        const NodeIndex node{i};
        sum += tree.path(node).size() + toInt(tree.find(tree.path(node))) + tree.fileSize(node) +
               tree.entry(node).contentDigest[15] + static_cast<uint64_t>(tree.type(node));
    }
    return sum;
}

} // namespace

class TestFileTree : public QObject {
    Q_OBJECT
private slots:
    void ordersAndKeepsEverything();
    void keepsTimesAndContent();
    void knowsWhatIsEmpty();
    void replacesEarlierEntries();
    void whiteoutsNeverHideTheirOwnLayer();
    void followsLinksOfTheLayer();
    void refusesBadPaths_data();
    void refusesBadPaths();
    void mapsFromFile();
    void findsAnyFlippedByte();
    void refusesAnyTruncation();
    void holdsABigDirectory();
};

void TestFileTree::ordersAndKeepsEverything() {
    const auto tree = FileTree::fromBytes(richTree());
    const std::string dump = dumpTree(*tree);
    QVERIFY(dump.starts_with("d 0755 3:0 0 / user.root=yes\n"
                             "f 0644 0:0 1 /ancient\n"
                             "d 0755 0:0 0 /dev implicit\n"
                             "c 0644 0:0 0 /dev/null 1,3\n"
                             "w 0644 0:0 0 /gone\n"
                             "l 0644 0:0 0 /lib -> usr/lib\n"
                             "d 0755 0:0 0 /many implicit\n"
                             "f 0644 0:0 0 /many/0\n"
                             "f 0644 0:0 1 /many/1\n"
                             "f 0644 0:0 10 /many/10\n"));
    const std::string end = "d 0755 0:0 0 /usr/bin implicit\n"
                            "h 0644 0:0 5 /usr/bin/other -> /usr/bin/tool\n"
                            "f 0644 0:0 5 /usr/bin/tool security.capability=";
    QVERIFY(dump.ends_with(end + std::string("\0\1\2\n", 4)));
    QVERIFY(tree->hasRootEntry());
    // The hard link's bytes are counted once, the symlink's are its target's.
    QCOMPARE(tree->totalBytes(), uint64_t(5 + 1 + 49 * 50 / 2 + std::string_view("usr/lib").size()));
    QCOMPARE(tree->child(tree->find("/usr"), "bin"), tree->find("//usr/bin/"));
    QCOMPARE(tree->find("/usr/bin/tool/x"), kNoNode);
    QCOMPARE(tree->find("/usr/bim"), kNoNode);
    QCOMPARE(tree->parent(kRootNode), kNoNode);
}

void TestFileTree::keepsTimesAndContent() {
    const auto tree = FileTree::fromBytes(richTree());
    const FileEntry tool = tree->entry(tree->find("/usr/bin/tool"));
    QCOMPARE(tool.mtime, int64_t(-7));
    QCOMPARE(tool.mtimeNs, 123456789U);
    QCOMPARE(tool.tarOffset, uint64_t(512));
    QCOMPARE(tool.contentDigest[2], uint8_t(3));
    const FileEntry ancient = tree->entry(tree->find("/ancient"));
    QCOMPARE(ancient.mtime, int64_t(1) << 40);
    QCOMPARE(ancient.mtimeNs, 5U);
    QCOMPARE(tree->entry(tree->find("/usr/bin/other")).contentDigest[0], uint8_t(1));
}

/// An empty file's digest is known without being told, but not that of a link to a file of another layer.
void TestFileTree::knowsWhatIsEmpty() {
    constexpr uint8_t kFirst = 0xe3; // SHA-256 of no bytes: e3b0c442…
    FileEntry told = file(0);
    std::array<uint8_t, 16> digest = tree_format::kEmptyDigest;
    told.contentDigest = digest;
    told.tarOffset = 512;
    FileEntry link = file(0);
    link.hardlink = true;
    link.linkTarget = "/told";
    FileEntry foreign = link;
    foreign.linkTarget = "/below";
    FileTreeBuilder b;
    const std::string none = FileTreeBuilder().finish();
    b.add("/told", told);
    const std::string one = b.finish();
    QCOMPARE(one.size() - none.size(), sizeof(tree_format::Node) + 8); // its name, and no record
    b.add("/untold", file(0));
    b.add("/link", link);
    b.add("/foreign", foreign);
    const auto tree = FileTree::fromBytes(b.finish());
    for (const char* path : {"/told", "/untold", "/link"}) {
        QCOMPARE(tree->contentDigest(tree->find(path))[0], kFirst);
        QVERIFY(std::ranges::equal(tree->entry(tree->find(path)).contentDigest, digest));
    }
    QCOMPARE(tree->contentDigest(tree->find("/foreign"))[0], uint8_t(0));
    QCOMPARE(tree->contentDigest(kRootNode)[0], uint8_t(0));
}

void TestFileTree::replacesEarlierEntries() {
    const std::string dump = built([](FileTreeBuilder& b) {
        b.add("/d/child", file(1));
        b.add("/d", file(0, FileType::Directory)); // keeps the child
        b.add("/gone/child", file(1));
        b.add("/gone", file(2)); // and the child with it
        b.add("/f", file(1));
        b.add("/f", linkTo("x"));
        b.add("/gone2/child", file(1));
        b.add("/gone2", file(2));
        b.add("/gone2", file(0, FileType::Directory));
        b.add("/gone2/new", file(3));
    });
    QCOMPARE(dump, std::string("d 0755 0:0 0 /d\n"
                               "f 0644 0:0 1 /d/child\n"
                               "l 0644 0:0 0 /f -> x\n"
                               "f 0644 0:0 2 /gone\n"
                               "d 0755 0:0 0 /gone2\n"
                               "f 0644 0:0 3 /gone2/new\n"));
}

void TestFileTree::whiteoutsNeverHideTheirOwnLayer() {
    const FileEntry whiteout = file(0, FileType::Whiteout);
    const std::string dump = built([&](FileTreeBuilder& b) {
        b.add("/a", file(1));
        b.add("/a", whiteout);
        b.add("/b", whiteout);
        b.add("/b", file(1));
        b.add("/c/x", file(1));
        b.add("/c", whiteout);
        b.add("/d", whiteout);
        b.add("/d", file(0, FileType::Directory));
        b.add("/e", whiteout);
        b.add("/e/x", file(1));
        b.markOpaque("/f");
        b.add("/f", file(0, FileType::Directory));
        b.add("/g", whiteout);
    });
    QCOMPARE(dump, std::string("f 0644 0:0 1 /a\n"
                               "f 0644 0:0 1 /b\n"
                               "d 0755 0:0 0 /c opaque implicit\n"
                               "f 0644 0:0 1 /c/x\n"
                               "d 0755 0:0 0 /d opaque\n"
                               "d 0755 0:0 0 /e opaque implicit\n"
                               "f 0644 0:0 1 /e/x\n"
                               "d 0755 0:0 0 /f opaque\n"
                               "w 0644 0:0 0 /g\n"));
}

void TestFileTree::followsLinksOfTheLayer() {
    const std::string dump = built([](FileTreeBuilder& b) {
        b.add("/lib", linkTo("usr/lib"));
        b.add("/lib/a", file(1));
        b.add("/up", linkTo("../../../usr"));
        b.add("/up/b", file(2));
        b.add("/usr/abs", linkTo("/opt"));
        b.add("/up/abs/c", file(3));
    });
    QCOMPARE(dump, std::string("l 0644 0:0 0 /lib -> usr/lib\n"
                               "d 0755 0:0 0 /opt implicit\n"
                               "f 0644 0:0 3 /opt/c\n"
                               "l 0644 0:0 0 /up -> ../../../usr\n"
                               "d 0755 0:0 0 /usr implicit\n"
                               "l 0644 0:0 0 /usr/abs -> /opt\n"
                               "f 0644 0:0 2 /usr/b\n"
                               "d 0755 0:0 0 /usr/lib implicit\n"
                               "f 0644 0:0 1 /usr/lib/a\n"));
}

void TestFileTree::refusesBadPaths_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("relative") << "a";
    QTest::newRow("empty") << "";
    QTest::newRow("empty name") << "/a//b";
    QTest::newRow("dot dot") << "/a/../b";
    QTest::newRow("ends in dot") << "/a/.";
    QTest::newRow("long name") << "/" + QString(256, 'x');
    QTest::newRow("long path") << QString("/xxxxxxx").repeated(600);
    QTest::newRow("below a file") << "/file/x";
    QTest::newRow("through a cycle") << "/loop/x";
}

void TestFileTree::refusesBadPaths() {
    QFETCH(QString, path);
    FileTreeBuilder builder;
    builder.add("/file", file(1));
    builder.add("/loop", linkTo("loop"));
    if (path == "/a//b") { // a doubled slash inside is a tar's habit and means nothing
        builder.add(path.toStdString(), file(1));
        QCOMPARE(FileTree::fromBytes(builder.finish())->find("/a/b") != kNoNode, true);
        return;
    }
    QCOMPARE(codeOf([&] { builder.add(path.toStdString(), file(1)); }), ErrorCode::BadInput);
}

void TestFileTree::mapsFromFile() {
    const TempDir dir;
    const std::string bytes = richTree();
    writeFileAtomic(dir.path() / "tree", bytes, Durability::ProcessDeath);
    const auto tree = FileTree::open(dir.path() / "tree");
    QCOMPARE(dumpTree(*tree), dumpTree(*FileTree::fromBytes(bytes)));
    QCOMPARE(tree->bytes().size(), bytes.size());
    QCOMPARE(codeOf([&] { FileTree::open(dir.path() / "absent"); }), ErrorCode::NotFound);
    QCOMPARE(codeOf([&] { FileTree::open(dir.path()); }), ErrorCode::Corrupt);
}

void TestFileTree::findsAnyFlippedByte() {
    const std::string good = richTree();
    size_t found = 0;
    size_t harmless = 0;
    for (size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad[i] = static_cast<char>(bad[i] ^ (1 << (i % 8)));
        try {
            touchAll(*FileTree::fromBytes(bad));
            ++harmless; // padding between sections
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Corrupt);
            ++found;
        }
    }
    QVERIFY2(harmless < 8 * 8, "only alignment padding may go unchecked");
    QVERIFY(found > good.size() - 64);
}

void TestFileTree::refusesAnyTruncation() {
    const std::string good = richTree();
    for (size_t size = 0; size < good.size(); size += 7)
        QCOMPARE(codeOf([&] { FileTree::fromBytes(good.substr(0, size)); }), ErrorCode::Corrupt);
    QCOMPARE(codeOf([&] { FileTree::fromBytes(good + "x"); }), ErrorCode::Corrupt);
}

void TestFileTree::holdsABigDirectory() {
    constexpr int kFiles = 50'000;
    FileTreeBuilder builder;
    for (int i = kFiles; i-- > 0;)
        builder.add("/big/" + std::to_string(i), file(1));
    QCOMPARE(builder.count(), uint32_t(kFiles + 1));
    const auto tree = FileTree::fromBytes(builder.finish());
    QCOMPARE(tree->childCount(tree->find("/big")), uint32_t(kFiles));
    QCOMPARE(tree->totalBytes(), uint64_t(kFiles));
    for (int i = 0; i < kFiles; i += 997)
        QVERIFY(tree->find("/big/" + std::to_string(i)) != kNoNode);
}

OUTCROP_TEST(TestFileTree, QCoreApplication)

} // namespace outcrop::test::tst_file_tree

#include "tst_file_tree.moc"
