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
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::test::tst_extract_hostile {

namespace fs = std::filesystem;

// Layers that want out. Each is unpacked into "in", beside a directory "out" that must stay as it was;
// whether the layer is refused or tamed is told by the row.

namespace {

enum class Outcome { Refused, Tamed };

struct Case {
    std::function<void(TarFixture&)> make;
    Outcome outcome = Outcome::Tamed;
    const char* lands = nullptr; ///< a path inside that must exist afterwards
};

} // namespace

class ExtractHostileTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void staysInside_data();
    void staysInside();
    void indexAgrees_data() { staysInside_data(); }
    void indexAgrees();
    void damagedBytesNeverCrash();
};

void ExtractHostileTest::initTestCase() {
    OUTCROP_NEEDS_NAMESPACES();
}

void ExtractHostileTest::staysInside_data() {
    QTest::addColumn<Case>("what");
    const auto row = [](const char* name, Outcome outcome, const char* lands,
                        std::function<void(TarFixture&)> make) {
        QTest::newRow(name) << Case{std::move(make), outcome, lands};
    };
    row("dots climb out", Outcome::Refused, nullptr, [](TarFixture& t) { t.file("../out/victim", "owned"); });
    row("dots after a directory", Outcome::Refused, nullptr,
        [](TarFixture& t) { t.file("a/../../out/victim", "owned"); });
    row("absolute path", Outcome::Tamed, "/etc/passwd",
        [](TarFixture& t) { t.file("/etc/passwd", "owned"); });
    row("through a relative link", Outcome::Tamed, "/out/victim",
        [](TarFixture& t) { t.symlink("l", "../out").file("l/victim", "owned"); });
    row("through an absolute link", Outcome::Tamed, "/tmp/victim",
        [](TarFixture& t) { t.symlink("l", "/tmp").file("l/victim", "owned"); });
    row("through links of links", Outcome::Tamed, "/x/victim", [](TarFixture& t) {
        t.symlink("a", "b/..").symlink("b", "../../c").symlink("c", "/../x").file("c/victim", "owned");
    });
    row("over a link", Outcome::Tamed, "/l",
        [](TarFixture& t) { t.symlink("l", "../out/victim").file("l", "owned"); });
    row("directory over a link", Outcome::Tamed, "/l/f",
        [](TarFixture& t) { t.symlink("l", "../out").dir("l").file("l/f", "owned"); });
    row("link loop", Outcome::Refused, nullptr,
        [](TarFixture& t) { t.symlink("a", "b").symlink("b", "a").file("a/f", "x"); });
    row("hard link to a file outside", Outcome::Refused, nullptr,
        [](TarFixture& t) { t.hardlink("h", "../out/victim").file("h", "owned"); });
    row("hard link to an absolute path", Outcome::Refused, nullptr,
        [](TarFixture& t) { t.hardlink("h", "/etc/passwd").file("h", "owned"); });
    row("hard link through a link", Outcome::Refused, nullptr,
        [](TarFixture& t) { t.symlink("l", "../out").hardlink("h", "l/victim"); });
    row("hard link to a link, then written", Outcome::Tamed, "/h",
        [](TarFixture& t) { t.symlink("l", "../out/victim").hardlink("h", "l").file("h", "owned"); });
    row("hard link to a directory", Outcome::Refused, nullptr,
        [](TarFixture& t) { t.dir("d").hardlink("h", "d"); });
    row("hard link to itself", Outcome::Tamed, nullptr, [](TarFixture& t) { t.hardlink("h", "h"); });
    row("below a file", Outcome::Refused, nullptr, [](TarFixture& t) { t.file("f", "x").file("f/g", "y"); });
    row("below a fifo", Outcome::Refused, nullptr, [](TarFixture& t) { t.fifo("f").file("f/g", "y"); });
    row("fifo written to", Outcome::Tamed, "/f", [](TarFixture& t) { t.fifo("f").file("f", "y"); });
    row("whiteout that climbs", Outcome::Refused, nullptr,
        [](TarFixture& t) { t.file("../out/.wh.victim", ""); });
    row("whiteout of dots", Outcome::Refused, nullptr, [](TarFixture& t) { t.file("d/.wh...", ""); });
    row("whiteout through a link", Outcome::Tamed, "/out/victim",
        [](TarFixture& t) { t.symlink("l", "../out").file("l/.wh.victim", ""); });
    row("opaque through a link", Outcome::Tamed, "/out",
        [](TarFixture& t) { t.symlink("l", "../out").file("l/.wh..wh..opq", ""); });
    row("device of the disk", Outcome::Tamed, nullptr, [](TarFixture& t) { t.device("disk"); });
    row("the root is a file", Outcome::Refused, nullptr, [](TarFixture& t) { t.file("./", "x"); });
    row("long name", Outcome::Refused, nullptr, [](TarFixture& t) { t.file(std::string(300, 'n'), "x"); });
}

void ExtractHostileTest::staysInside() {
    QFETCH(Case, what);
    const TempDir dir;
    const fs::path in = makeDirectory(dir.path() / "in");
    const fs::path out = makeDirectory(dir.path() / "out");
    std::ofstream(out / "victim") << "safe";
    ::chmod((out / "victim").c_str(), 0640);
    TarFixture tar;
    what.make(tar);
    try {
        unpack(tar.finish().get(), in);
        QCOMPARE(what.outcome, Outcome::Tamed);
        if (what.lands) {
            const auto tree = walked(in);
            QVERIFY2(tree->find(what.lands) != kNoNode, what.lands);
        }
    } catch (const Error& error) {
        QVERIFY2(what.outcome == Outcome::Refused, error.what());
        QVERIFY2(error.code() == ErrorCode::BadInput || error.code() == ErrorCode::NotFound, error.what());
    }
    QCOMPARE(readFile(out / "victim"), std::string("safe"));
    struct stat facts {};
    QCOMPARE(::stat((out / "victim").c_str(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777, mode_t(0640));
    QCOMPARE(facts.st_nlink, nlink_t(1));
    QCOMPARE(std::distance(fs::directory_iterator(out), {}), 1);
    QCOMPARE(std::distance(fs::directory_iterator(dir.path()), {}), 2);
}

/// What is indexed is what is unpacked: also where a layer is strange.
void ExtractHostileTest::indexAgrees() {
    QFETCH(Case, what);
    if (what.outcome == Outcome::Refused)
        return;
    const TempDir dir;
    const fs::path in = makeDirectory(dir.path() / "in");
    const fs::path staging = makeDirectory(dir.path() / "staging");
    TarFixture tar;
    what.make(tar);
    const std::string bytes = tar.bytes();
    const UniqueFd stagingFd = openDirectory(staging);
    Progress silent;
    const ArchiveMember member =
        workerIndexBlob(memoryFile(bytes).get(), stagingFd.get(), false, "fixture", silent, {});
    QVERIFY2(member.isLayer, member.layerError.c_str());
    unpack(memoryFile(bytes).get(), in);
    TreeTextOptions options;
    options.devices = options.root = options.directoryTimes = false; // many directories are implied
    const std::string indexed = treeText(*FileTree::open(staging / member.stagedTree), options);
    if (qstrcmp(QTest::currentDataTag(), "hard link to itself") == 0)
        return; // there is no such file to unpack
    QCOMPARE(difference(treeText(*walked(in), options), indexed).c_str(), "");
}

void ExtractHostileTest::damagedBytesNeverCrash() {
    const TempDir dir;
    TarFixture tar;
    tar.dir("a")
        .file("a/b", std::string(3000, 'b'))
        .symlink("l", "a")
        .hardlink("h", "a/b")
        .whiteout("a", "w");
    const std::string bytes = tar.bytes();
    // Positions and values from a small generator of our own: the same damage on every machine.
    uint32_t state = 12345;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
    for (int round = 0; round < 40; ++round) {
        std::string damaged = bytes;
        for (int i = 0; i < 4; ++i)
            damaged[next() / 7 % damaged.size()] = static_cast<char>(next() >> 24);
        const fs::path in = makeDirectory(dir.path() / std::to_string(round));
        try {
            unpack(memoryFile(damaged).get(), in);
        } catch (const Error& error) {
            QVERIFY2(std::string(error.what()).find("signal") == std::string::npos, error.what());
        }
    }
    for (const auto& entry : fs::directory_iterator(dir.path()))
        QVERIFY(entry.path().filename().string().find_first_not_of("0123456789") == std::string::npos);
}

OUTCROP_TEST(ExtractHostileTest, QCoreApplication)

} // namespace outcrop::test::tst_extract_hostile

#include "tst_extract_hostile.moc"
