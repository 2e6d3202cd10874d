// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/layer/worker_client.h"
#include "tests/layer/layer_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace outcrop::test::tst_extract {

namespace fs = std::filesystem;

namespace {

struct stat lstatOf(const fs::path& path) {
    struct stat facts {};
    if (::lstat(path.c_str(), &facts) != 0)
        throw Error::fromErrno("look at", path.string());
    return facts;
}

bool isWhiteout(const fs::path& path) {
    const struct stat facts = lstatOf(path);
    return S_ISCHR(facts.st_mode) && facts.st_rdev == 0;
}

bool isOpaque(const fs::path& path) {
    char value[4] = {};
    return ::lgetxattr(path.c_str(), "user.overlay.opaque", value, sizeof value) == 1 && value[0] == 'y';
}

} // namespace

class ExtractTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void modesTimesAndTypes();
    void ownersFollowTheIdMap();
    void setuidSurvivesTheOwner();
    void capabilitiesAndXattrs();
    void unwritableDirectoriesAreFilled();
    void whiteoutsInOverlayForm();
    void whiteoutAndEntryOfOneName_data();
    void whiteoutAndEntryOfOneName();
    void laterEntryReplaces();
    void directoryReplacedByFileTakesItsChildren();
    void sparseStaysSparse();
    void hardLinksShareAnInode();
    void rootEntrySetsTheRoot();
    void rootWithoutEntryIs0755();
    void deepNesting();
    void warnsOfWhatIsLeftOut();
    void warnsOnceOfDevices();
    void cutArchiveIsAnError();
    void cancelStops();
};

void ExtractTest::initTestCase() {
    OUTCROP_NEEDS_NAMESPACES();
}

void ExtractTest::modesTimesAndTypes() {
    const TempDir dir;
    FileEntry precise;
    precise.mode = 0600;
    precise.mtime = 1234567890;
    precise.mtimeNs = 123456789;
    TarFixture tar;
    tar.dir("d", 0750, 5000).file("d/f", "hello", 0640, 6000).entry("d/ns", precise);
    tar.symlink("d/l", "../nowhere").fifo("d/p").file("./dot/implicit", "x");
    QVERIFY(unpack(tar.finish().get(), dir.path()).empty());
    QCOMPARE(lstatOf(dir.path() / "d").st_mode, mode_t(S_IFDIR | 0750));
    QCOMPARE(lstatOf(dir.path() / "d").st_mtim.tv_sec, time_t(5000));
    QCOMPARE(lstatOf(dir.path() / "d/f").st_mode, mode_t(S_IFREG | 0640));
    QCOMPARE(lstatOf(dir.path() / "d/f").st_mtim.tv_sec, time_t(6000));
    QCOMPARE(readFile(dir.path() / "d/f"), std::string("hello"));
    QCOMPARE(lstatOf(dir.path() / "d/ns").st_mtim.tv_nsec, 123456789L);
    QCOMPARE(fs::read_symlink(dir.path() / "d/l"), fs::path("../nowhere"));
    QCOMPARE(lstatOf(dir.path() / "d/l").st_mtim.tv_sec, time_t(1000));
    QCOMPARE(lstatOf(dir.path() / "d/p").st_mode, mode_t(S_IFIFO | 0640));
    QCOMPARE(lstatOf(dir.path() / "dot").st_mode, mode_t(S_IFDIR | 0755));
    QCOMPARE(readFile(dir.path() / "dot/implicit"), std::string("x"));
}

void ExtractTest::ownersFollowTheIdMap() {
    const TempDir dir;
    FileEntry entry;
    entry.mode = 0644;
    entry.uid = 33;
    entry.gid = 12;
    TarFixture tar;
    tar.entry("www", entry).file("root", "");
    unpack(tar.finish().get(), dir.path());
    const IdMap map = IdMap::detect();
    QCOMPARE(lstatOf(dir.path() / "root").st_uid, ::geteuid());
    if (map.kind == IdMap::Kind::Root)
        QCOMPARE(lstatOf(dir.path() / "www").st_uid, uid_t(33));
    else if (map.kind == IdMap::Kind::SubIds)
        QCOMPARE(lstatOf(dir.path() / "www").st_uid, uid_t(map.uids[1].outside + 32));
    else
        QCOMPARE(lstatOf(dir.path() / "www").st_uid, ::geteuid());
    const auto tree = walked(dir.path());
    QCOMPARE(tree->entry(tree->find("/www")).uid, map.kind == IdMap::Kind::Single ? 0U : 33U);
    QCOMPARE(tree->entry(tree->find("/www")).gid, map.kind == IdMap::Kind::Single ? 0U : 12U);
}

void ExtractTest::setuidSurvivesTheOwner() {
    const TempDir dir;
    FileEntry entry;
    entry.mode = 06755;
    entry.uid = 5;
    FileEntry directory;
    directory.type = FileType::Directory;
    directory.mode = 03775;
    TarFixture tar;
    tar.entry("su", entry).entry("shared", directory).file("shared/plain", "", 0600);
    unpack(tar.finish().get(), dir.path());
    QCOMPARE(lstatOf(dir.path() / "su").st_mode & 07777, mode_t(06755));
    QCOMPARE(lstatOf(dir.path() / "shared").st_mode & 07777, mode_t(03775));
    QCOMPARE(lstatOf(dir.path() / "shared/plain").st_mode & 07777, mode_t(0600));
}

void ExtractTest::capabilitiesAndXattrs() {
    const TempDir dir;
    // struct vfs_cap_data, version 2: cap_net_bind_service effective and permitted.
    const std::string capability(
        "\x01\x00\x00\x02\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 20);
    FileEntry entry;
    entry.mode = 0755;
    TarFixture tar;
    tar.entry("server", entry, {{"security.capability", capability}, {"user.note", "hi"}});
    FileEntry directory;
    directory.type = FileType::Directory;
    directory.mode = 0755;
    tar.entry("spoof/", directory, {{"user.overlay.redirect", "/etc"}, {"user.ok", "1"}});
    unpack(tar.finish().get(), dir.path());
    const auto tree = walked(dir.path());
    std::map<std::string, std::string> found;
    for (const auto& [name, value] : tree->xattrs(tree->find("/server")))
        found[std::string(name)] = value;
    QCOMPARE(found["security.capability"], capability);
    QCOMPARE(found["user.note"], std::string("hi"));
    QCOMPARE(::lgetxattr((dir.path() / "spoof").c_str(), "user.overlay.redirect", nullptr, 0), ssize_t(-1));
    QCOMPARE(::lgetxattr((dir.path() / "spoof").c_str(), "user.ok", nullptr, 0), ssize_t(1));
}

void ExtractTest::unwritableDirectoriesAreFilled() {
    const TempDir dir;
    TarFixture tar;
    tar.dir("ro", 0500, 77).file("ro/f", "x").dir("ro/none", 0, 78).file("ro/none/f", "y", 0);
    unpack(tar.finish().get(), dir.path());
    const auto tree = walked(dir.path());
    QCOMPARE(tree->entry(tree->find("/ro")).mode, uint16_t(0500));
    QCOMPARE(tree->entry(tree->find("/ro")).mtime, int64_t(77));
    QCOMPARE(tree->entry(tree->find("/ro/none")).mode, uint16_t(0));
    QCOMPARE(tree->entry(tree->find("/ro/none")).mtime, int64_t(78));
    QCOMPARE(tree->fileSize(tree->find("/ro/none/f")), uint64_t(1));
    workerRemoveContents(openDirectory(dir.path()).get(), "test"); // where there is one id, nobody else can
}

void ExtractTest::whiteoutsInOverlayForm() {
    const TempDir dir;
    TarFixture tar;
    tar.dir("d")
        .whiteout("d", "gone")
        .whiteout("", "top")
        .dir("o")
        .opaque("o")
        .file("o/new", "n")
        .opaque("late");
    tar.file(".wh..wh.plnk/1.2", "aufs");
    unpack(tar.finish().get(), dir.path());
    QVERIFY(isWhiteout(dir.path() / "d/gone"));
    QVERIFY(isWhiteout(dir.path() / "top"));
    QVERIFY(isOpaque(dir.path() / "o"));
    QVERIFY(isOpaque(dir.path() / "late"));
    QVERIFY(!isOpaque(dir.path() / "d"));
    QVERIFY(!fs::exists(dir.path() / ".wh..wh.plnk"));
}

void ExtractTest::whiteoutAndEntryOfOneName_data() {
    QTest::addColumn<int>("order");
    QTest::newRow("whiteout first") << 0;
    QTest::newRow("entry first") << 1;
}

void ExtractTest::whiteoutAndEntryOfOneName() {
    QFETCH(int, order);
    const TempDir dir;
    TarFixture tar;
    if (order == 0)
        tar.whiteout("", "f").whiteout("", "d").whiteout("", "i");
    tar.file("f", "x").dir("d", 0700).file("i/below", "y");
    if (order == 1)
        tar.whiteout("", "f").whiteout("", "d").whiteout("", "i");
    unpack(tar.finish().get(), dir.path());
    QCOMPARE(readFile(dir.path() / "f"), std::string("x"));
    QVERIFY(isOpaque(dir.path() / "d"));
    QVERIFY(isOpaque(dir.path() / "i"));
    QCOMPARE(readFile(dir.path() / "i/below"), std::string("y"));
}

void ExtractTest::laterEntryReplaces() {
    const TempDir dir;
    TarFixture tar;
    tar.file("f", "long content", 0600).file("f", "short", 0644);
    tar.dir("d", 0700, 1).file("d/keep", "k").dir("d", 0755, 2);
    tar.symlink("l", "f").file("l", "not through the link");
    tar.file("x", "1").symlink("x", "y").fifo("p").dir("p");
    unpack(tar.finish().get(), dir.path());
    QCOMPARE(readFile(dir.path() / "f"), std::string("short"));
    QCOMPARE(lstatOf(dir.path() / "f").st_mode & 07777, mode_t(0644));
    QCOMPARE(readFile(dir.path() / "d/keep"), std::string("k"));
    QCOMPARE(lstatOf(dir.path() / "d").st_mode & 07777, mode_t(0755));
    QCOMPARE(lstatOf(dir.path() / "d").st_mtim.tv_sec, time_t(2));
    QCOMPARE(readFile(dir.path() / "l"), std::string("not through the link"));
    QVERIFY(fs::is_symlink(dir.path() / "x"));
    QVERIFY(fs::is_directory(dir.path() / "p"));
}

void ExtractTest::directoryReplacedByFileTakesItsChildren() {
    const TempDir dir;
    TarFixture tar;
    tar.dir("d", 0)
        .dir("d/e", 0500)
        .file("d/e/f", "x")
        .file("d", "file now")
        .dir("g")
        .file("g/h", "1")
        .symlink("g", "k");
    tar.dir("k", 0700, 9).file("g/through", "2");
    unpack(tar.finish().get(), dir.path());
    QCOMPARE(readFile(dir.path() / "d"), std::string("file now"));
    QVERIFY(fs::is_symlink(dir.path() / "g"));
    QCOMPARE(readFile(dir.path() / "k/through"), std::string("2"));
    QVERIFY(!fs::exists(dir.path() / "k/h"));
}

void ExtractTest::sparseStaysSparse() {
    OUTCROP_NEEDS(std::system("tar --version >/dev/null 2>&1") == 0, "no tar to make a sparse archive with");
    const TempDir dir;
    const fs::path source = makeDirectory(dir.path() / "source");
    const std::string command =
        "cd '" + source.string() +
        "' && truncate -s 64M hole && printf start | dd of=hole conv=notrunc status=none && "
        "printf end | dd of=hole bs=1M seek=40 conv=notrunc status=none && tar -S --format=posix -cf "
        "../s.tar hole";
    QCOMPARE(std::system(command.c_str()), 0);
    const fs::path out = makeDirectory(dir.path() / "out");
    unpack(openFile(dir.path() / "s.tar", O_RDONLY).get(), out);
    const struct stat facts = lstatOf(out / "hole");
    QCOMPARE(facts.st_size, off_t(64) << 20);
    QVERIFY(facts.st_blocks * 512 < (4 << 20));
    QVERIFY(readFile(out / "hole", 100U << 20) == readFile(source / "hole", 100U << 20));
}

void ExtractTest::hardLinksShareAnInode() {
    const TempDir dir;
    TarFixture tar;
    tar.dir("a").file("a/one", "same").hardlink("two", "a/one").hardlink("a/three", "/two").symlink("s", "a");
    tar.hardlink("four", "s/one").hardlink("two", "two");
    unpack(tar.finish().get(), dir.path());
    QCOMPARE(lstatOf(dir.path() / "a/one").st_nlink, nlink_t(4));
    QCOMPARE(lstatOf(dir.path() / "two").st_ino, lstatOf(dir.path() / "a/one").st_ino);
    QCOMPARE(lstatOf(dir.path() / "four").st_ino, lstatOf(dir.path() / "a/three").st_ino);
}

void ExtractTest::rootEntrySetsTheRoot() {
    const TempDir dir;
    TarFixture tar;
    tar.dir("./", 0711, 4242).file("f", "x");
    unpack(tar.finish().get(), dir.path());
    QCOMPARE(lstatOf(dir.path()).st_mode & 07777, mode_t(0711));
    QCOMPARE(lstatOf(dir.path()).st_mtim.tv_sec, time_t(4242));
}

void ExtractTest::rootWithoutEntryIs0755() {
    const TempDir dir; // mkdtemp: 0700
    TarFixture tar;
    tar.file("f", "x");
    unpack(tar.finish().get(), dir.path());
    QCOMPARE(lstatOf(dir.path()).st_mode & 07777, mode_t(0755));
}

void ExtractTest::deepNesting() {
    const TempDir dir;
    std::string deep;
    for (int i = 0; i < 900; ++i)
        deep += "d/";
    TarFixture tar;
    tar.file(deep + "f", "bottom").file("d/d/x", "up").file(deep + "g", "again");
    unpack(tar.finish().get(), dir.path());
    const auto tree = walked(dir.path());
    QCOMPARE(tree->fileSize(tree->find("/" + deep + "g")), uint64_t(5));
    QCOMPARE(tree->fileSize(tree->find("/d/d/x")), uint64_t(2));
    const UniqueFd fd = openDirectory(dir.path());
    workerRemoveContents(fd.get(), "deep");
    QVERIFY(fs::is_empty(dir.path()));
}

void ExtractTest::warnsOfWhatIsLeftOut() {
    const TempDir dir;
    TarFixture tar;
    tar.device("disk").file("f", "x");
    const std::vector<std::string> warnings = unpack(tar.finish().get(), dir.path());
    QCOMPARE(warnings.size(), size_t(1));
    QVERIFY(warnings.front().find("/disk") != std::string::npos);
    QVERIFY(!fs::exists(dir.path() / "disk"));
    QVERIFY(fs::exists(dir.path() / "f"));
}

/// Also of a hundred of them; and one with a whiteout's number hides nothing.
void ExtractTest::warnsOnceOfDevices() {
    const TempDir dir;
    FileEntry zero;
    zero.type = FileType::CharDevice;
    TarFixture devices;
    for (int i = 0; i < 150; ++i)
        devices.device("disk" + std::to_string(i));
    devices.entry("zero", zero);
    const std::vector<std::string> warnings = unpack(devices.finish().get(), dir.path());
    QCOMPARE(warnings.size(), size_t(1));
    QVERIFY2(warnings.front().starts_with("left out 151 device nodes or sockets, the first is \"/disk0\""),
             warnings.front().c_str());
    QVERIFY(fs::is_empty(dir.path()));
}

void ExtractTest::cutArchiveIsAnError() {
    const TempDir dir;
    TarFixture tar;
    tar.file("f", std::string(100000, 'x'));
    const std::string bytes = tar.bytes();
    try {
        unpack(memoryFile(bytes.substr(0, 50000)).get(), dir.path());
        QFAIL("unpacked half an archive");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::BadInput);
    }
}

void ExtractTest::cancelStops() {
    const TempDir dir;
    TarFixture tar;
    tar.file("f", "x");
    std::stop_source stop;
    stop.request_stop();
    const UniqueFd target = openDirectory(dir.path());
    Progress silent;
    try {
        workerExtract(tar.finish().get(), target.get(), {}, "fixture", silent, stop.get_token());
        QFAIL("not cancelled");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Cancelled);
    }
}

OUTCROP_TEST(ExtractTest, QCoreApplication)

} // namespace outcrop::test::tst_extract

#include "tst_extract.moc"
