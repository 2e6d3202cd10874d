// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/layer/worker_client.h"
#include "tests/layer/layer_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace outcrop::test::tst_pack {

namespace fs = std::filesystem;

namespace {

std::string output(const std::string& command) {
    std::string text;
    FILE* pipe = ::popen(command.c_str(), "r");
    char buffer[4096];
    for (size_t got = 0; pipe && (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        text.append(buffer, got);
    if (pipe)
        ::pclose(pipe);
    return text;
}

/// An upper directory with everything in it, made by unpacking: so a rootless run has foreign owners too.
void makeUpper(const fs::path& upper) {
    FileEntry www;
    www.mode = 04755;
    www.uid = 33;
    www.gid = 7;
    www.mtime = 1600000000;
    www.mtimeNs = 250000000;
    www.size = 3;
    FileEntry sticky;
    sticky.type = FileType::Directory;
    sticky.mode = 01777;
    sticky.mtime = 99;
    FileEntry old;
    old.mtime = -5;
    const std::string capability(
        "\x01\x00\x00\x02\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 20);
    TarFixture tar;
    tar.dir("./", 0755, 11).dir("etc", 0755, 12).file("etc/issue", "hello", 0644, 13);
    tar.entry("etc/www", www, {{"security.capability", capability}, {"user.note", "n"}}, {}, "abc");
    tar.entry("tmp", sticky).entry("etc/old", old).symlink("etc/link", "/etc/issue").fifo("etc/pipe");
    tar.hardlink("etc/same", "etc/issue").whiteout("etc", "motd").dir("var").opaque("var").file("var/x", "");
    tar.file("etc/" + std::string(120, 'n'), "long")
        .file("etc/\xff\xfe", "bytes")
        .file("etc/gr\xc3\xbc\xc3\x9f", "utf-8");
    tar.file("etc/" + std::string(110, 'b') + "\xff", "both")
        .file("etc/" + std::string(60, 'u') + std::string(30, '\xc3'), "no utf-8");
    tar.file("etc/big", std::string(700000, 'z')).symlink("etc/far", std::string(200, 't'));
    unpack(tar.finish().get(), upper);
}

PackRequest everything(int upperFd, const FileTree& tree) {
    PackRequest request;
    request.upperFd = upperFd;
    for (uint32_t i = 0; i < tree.size(); ++i) {
        const FileEntry entry = tree.entry(NodeIndex{i});
        (entry.type == FileType::Whiteout ? request.removed : request.paths)
            .push_back(tree.path(NodeIndex{i}));
        if (entry.opaque)
            request.opaque.push_back(tree.path(NodeIndex{i}));
    }
    return request;
}

} // namespace

class PackTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void roundTrip();
    void treeIsWhatIndexingGives();
    void sameFilesSameBytes();
    void namesAndMarksInTheTar();
    void onlyWhatIsAskedFor();
    void goneAndSocketsAreLeftOut();
    void emptyRequestIsAnEmptyLayer();
    void badPathIsRefused();
};

void PackTest::initTestCase() {
    OUTCROP_NEEDS_NAMESPACES();
}

void PackTest::roundTrip() {
    const TempDir dir;
    const fs::path upper = makeDirectory(dir.path() / "upper");
    const fs::path again = makeDirectory(dir.path() / "again");
    const fs::path staging = makeDirectory(dir.path() / "staging");
    makeUpper(upper);
    const auto tree = walked(upper);
    const UniqueFd upperFd = openDirectory(upper);
    const UniqueFd stagingFd = openDirectory(staging);
    Progress silent;
    const ArchiveMember layer = workerPack(everything(upperFd.get(), *tree), stagingFd.get(), silent, {});
    QVERIFY(unpack(openFile(staging / layer.stagedName, O_RDONLY).get(), again).empty());
    QCOMPARE(difference(treeText(*walked(again)), treeText(*tree)).c_str(), "");
    QCOMPARE(Digest::ofBytes(readFile(staging / layer.stagedName)).str(), layer.digest.str());
    QCOMPARE(fs::file_size(staging / layer.stagedName), layer.size);
}

void PackTest::treeIsWhatIndexingGives() {
    const TempDir dir;
    const fs::path upper = makeDirectory(dir.path() / "upper");
    makeUpper(upper);
    const UniqueFd upperFd = openDirectory(upper);
    const UniqueFd dirFd = openDirectory(makeDirectory(dir.path() / "staging"));
    const UniqueFd otherFd = openDirectory(makeDirectory(dir.path() / "other"));
    Progress silent;
    const ArchiveMember packed =
        workerPack(everything(upperFd.get(), *walked(upper)), dirFd.get(), silent, {});
    const UniqueFd blob = openFile(dir.path() / "staging" / packed.stagedName, O_RDONLY);
    const ArchiveMember indexed = workerIndexBlob(blob.get(), otherFd.get(), false, "layer", silent, {});
    QCOMPARE(indexed.digest.str(), packed.digest.str());
    QCOMPARE(indexed.diffId.str(), packed.diffId.str());
    QCOMPARE(indexed.uncompressedSize, packed.uncompressedSize);
    const auto ours = FileTree::open(dir.path() / "staging" / packed.stagedTree);
    const auto theirs = FileTree::open(dir.path() / "other" / indexed.stagedTree);
    QCOMPARE(difference(treeText(*ours), treeText(*theirs)).c_str(), "");
    for (uint32_t i = 0; i < ours->size(); ++i)
        QCOMPARE(ours->entry(NodeIndex{i}).tarOffset,
                 theirs->entry(theirs->find(ours->path(NodeIndex{i}))).tarOffset);
}

void PackTest::sameFilesSameBytes() {
    const TempDir dir;
    const fs::path upper = makeDirectory(dir.path() / "upper");
    makeUpper(upper);
    const UniqueFd upperFd = openDirectory(upper);
    const UniqueFd stagingFd = openDirectory(makeDirectory(dir.path() / "staging"));
    Progress silent;
    const PackRequest request = everything(upperFd.get(), *walked(upper));
    const ArchiveMember first = workerPack(request, stagingFd.get(), silent, {});
    const ArchiveMember second = workerPack(request, stagingFd.get(), silent, {});
    QCOMPARE(first.digest.str(), second.digest.str());
    QVERIFY(first.stagedName != second.stagedName);
}

void PackTest::namesAndMarksInTheTar() {
    OUTCROP_NEEDS(std::system("tar --version >/dev/null 2>&1") == 0, "no GNU tar to list with");
    const TempDir dir;
    const fs::path upper = makeDirectory(dir.path() / "upper");
    makeUpper(upper);
    const UniqueFd upperFd = openDirectory(upper);
    const fs::path staging = makeDirectory(dir.path() / "staging");
    const UniqueFd stagingFd = openDirectory(staging);
    Progress silent;
    PackRequest request;
    request.upperFd = upperFd.get();
    request.paths = {"/etc", "/etc/issue", "/etc/same", "/etc/link", "/var", "/etc/" + std::string(120, 'n')};
    request.removed = {"/etc/motd", "/gone"};
    request.opaque = {"/var"};
    const ArchiveMember layer = workerPack(request, stagingFd.get(), silent, {});
    QCOMPARE(output("tar -tzf '" + (staging / layer.stagedName).string() + "' 2>&1"),
             "etc/\netc/issue\netc/same\netc/link\nvar/\nvar/.wh..wh..opq\netc/" + std::string(120, 'n') +
                 "\netc/.wh.motd\n.wh.gone\n");
    const std::string listing = output("tar -tvzf '" + (staging / layer.stagedName).string() + "' 2>&1");
    QVERIFY2(listing.find("etc/same link to etc/issue") != std::string::npos, listing.c_str());
    QVERIFY2(listing.find("etc/link -> /etc/issue") != std::string::npos, listing.c_str());
}

void PackTest::onlyWhatIsAskedFor() {
    const TempDir dir;
    const fs::path upper = makeDirectory(dir.path() / "upper");
    makeUpper(upper);
    const UniqueFd upperFd = openDirectory(upper);
    const fs::path staging = makeDirectory(dir.path() / "staging");
    const UniqueFd stagingFd = openDirectory(staging);
    Progress silent;
    PackRequest request;
    request.upperFd = upperFd.get();
    request.paths = {"/etc", "/etc/same"}; // its other name is not packed, so this one has the content
    const ArchiveMember layer = workerPack(request, stagingFd.get(), silent, {});
    const auto tree = FileTree::open(staging / layer.stagedTree);
    QCOMPARE(tree->size(), 3U);
    QVERIFY(!tree->entry(tree->find("/etc/same")).hardlink);
    QCOMPARE(tree->fileSize(tree->find("/etc/same")), uint64_t(5));
}

void PackTest::goneAndSocketsAreLeftOut() {
    const TempDir dir;
    const fs::path upper = makeDirectory(dir.path() / "upper");
    const fs::path staging = makeDirectory(dir.path() / "staging");
    std::ofstream(upper / "f") << "x";
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = (upper / "s").string();
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    QCOMPARE(::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const UniqueFd upperFd = openDirectory(upper);
    const UniqueFd stagingFd = openDirectory(staging);
    struct Warnings : Progress {
        std::vector<std::string> facts;
        void warn(const std::string& fact) override { facts.push_back(fact); }
    } warnings;
    PackRequest request;
    request.upperFd = upperFd.get();
    request.paths = {"/f", "/gone", "/s"};
    const ArchiveMember layer = workerPack(request, stagingFd.get(), warnings, {});
    const auto tree = FileTree::open(staging / layer.stagedTree);
    QCOMPARE(tree->size(), 2U);
    QCOMPARE(warnings.facts.size(), size_t(1));
    QVERIFY(warnings.facts.front().find("/gone") != std::string::npos);
}

void PackTest::emptyRequestIsAnEmptyLayer() {
    const TempDir dir;
    const UniqueFd upperFd = openDirectory(makeDirectory(dir.path() / "upper"));
    const UniqueFd stagingFd = openDirectory(makeDirectory(dir.path() / "staging"));
    Progress silent;
    PackRequest request;
    request.upperFd = upperFd.get();
    const ArchiveMember layer = workerPack(request, stagingFd.get(), silent, {});
    // The digest of 1024 zeros, known to every engine as "the empty layer".
    QCOMPARE(layer.diffId.hex(),
             std::string("5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"));
}

void PackTest::badPathIsRefused() {
    const TempDir dir;
    const UniqueFd upperFd = openDirectory(makeDirectory(dir.path() / "upper"));
    const UniqueFd stagingFd = openDirectory(makeDirectory(dir.path() / "staging"));
    std::ofstream(dir.path() / "secret") << "s";
    Progress silent;
    for (const char* path : {"relative", "", "/../secret"}) {
        PackRequest request;
        request.upperFd = upperFd.get();
        request.paths = {path};
        QVERIFY_THROWS_EXCEPTION(Error, workerPack(request, stagingFd.get(), silent, {}));
    }
}

OUTCROP_TEST(PackTest, QCoreApplication)

} // namespace outcrop::test::tst_pack

#include "tst_pack.moc"
