// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/incoming_files.h"
#include "core/engine/kept_copy.h"
#include "tests/engine/engine_test.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace outcrop::test::tst_kept_copy {

namespace fs = std::filesystem;

/// Files of the host into containers and volumes, foretold and taken back.
class KeptCopyTest : public EngineTest {
    Q_OBJECT

private:
    static void write(const fs::path& path, const std::string& text) {
        fs::create_directories(path.parent_path());
        std::ofstream(path) << text;
    }
    static std::string read(const fs::path& path) {
        std::ifstream in(path);
        std::stringstream text;
        text << in.rdbuf();
        return in ? text.str() : "absent";
    }
    KeptCopy copy(const FilesOwner& owner, const std::vector<std::string>& paths,
                  const std::string& directory) const {
        Progress progress;
        return copyInKept(engine(), owner, paths, directory, progress, {});
    }
    void takeBack(const FilesOwner& owner, const std::string& undo) const {
        Progress progress;
        takeBackCopy(engine(), owner, undo, progress);
    }

private slots:
    void whatACopyMeetsIsForetold() {
        const TempDir host;
        write(host.path() / "etc/issue", "12345");
        write(host.path() / "etc/new/deep", "1");
        write(host.path() / "etc/d", "a file");
        write(host.path() / "lone", "123");
        engine().volumes().create(VolumeName::parse("chest"));
        const fs::path data = engine().volumes().find("chest").mountpoint;
        write(data / "in/etc/issue", "before");
        const auto items =
            lookAtIncoming({(host.path() / "etc").string(), (host.path() / "lone").string()}, {});
        QCOMPARE(items[0].files, uint64_t(3));
        QCOMPARE(items[0].bytes, uint64_t(12));
        const auto tree = engine().volumes().tree("chest", {});
        const IncomingEffect merged = effectOf(items[0], *tree, "/in");
        QCOMPARE(merged.replaced, std::vector<std::string>{"/in/etc/issue"});
        QCOMPARE(merged.replacedBytes, uint64_t(6));
        QCOMPARE(merged.entered, std::vector<std::string>{"/in/etc"});
        QCOMPARE(merged.made, (std::vector<std::string>{"/in/etc/d", "/in/etc/new"}));
        QVERIFY(merged.blockedBy.empty());
        QCOMPARE(effectOf(items[1], *tree, "/").made, std::vector<std::string>{"/lone"});
        write(data / "in/etc/d/file", "x");
        QCOMPARE(effectOf(items[0], *engine().volumes().tree("chest", {}), "/in").blockedBy,
                 std::string("/in/etc/d"));
    }

    void aCopyIntoAVolumeIsTakenBack() {
        const TempDir host;
        write(host.path() / "etc/issue", "new");
        write(host.path() / "etc/more", "more");
        write(host.path() / "lone", "lone");
        engine().volumes().create(VolumeName::parse("chest"));
        const fs::path data = engine().volumes().find("chest").mountpoint;
        write(data / "in/etc/issue", "before");
        fs::permissions(data / "in/etc", fs::perms(0711));
        const FilesOwner chest{FilesOwner::Kind::Volume, "chest"};
        const KeptCopy first =
            copy(chest, {(host.path() / "etc").string(), (host.path() / "lone").string()}, "/in");
        QCOMPARE(read(data / "in/etc/issue"), std::string("new"));
        QCOMPARE(read(data / "in/lone"), std::string("lone"));
        write(data / "in/etc/later", "stays");
        write(host.path() / "lone", "second");
        const KeptCopy second = copy(chest, {(host.path() / "lone").string()}, "/in");
        QCOMPARE(read(data / "in/lone"), std::string("second"));
        takeBack(chest, second.undo);
        QCOMPARE(read(data / "in/lone"), std::string("lone"));
        takeBack(chest, first.undo);
        QCOMPARE(read(data / "in/etc/issue"), std::string("before"));
        QCOMPARE(read(data / "in/etc/later"), std::string("stays"));
        QVERIFY(!fs::exists(data / "in/lone") && !fs::exists(data / "in/etc/more"));
        QCOMPARE(int(fs::status(data / "in/etc").permissions()), 0711);
        QVERIFY_EXCEPTION_THROWN(takeBack(chest, first.undo), Error);
    }

    /// All of them or none, and what was kept goes away with the last few.
    void aCopyThatCannotBeWholeChangesNothing() {
        const TempDir host;
        write(host.path() / "a", "a");
        write(host.path() / "b", "b");
        engine().volumes().create(VolumeName::parse("chest"));
        const fs::path data = engine().volumes().find("chest").mountpoint;
        write(data / "b/file", "in the way");
        const FilesOwner chest{FilesOwner::Kind::Volume, "chest"};
        QVERIFY_EXCEPTION_THROWN(
            copy(chest, {(host.path() / "a").string(), (host.path() / "b").string()}, "/"), Error);
        QVERIFY(!fs::exists(data / "a"));
        for (int i = 0; i < 12; ++i)
            copy(chest, {(host.path() / "a").string()}, "/");
        const auto kept = fs::directory_iterator(data.parent_path() / "copied");
        QCOMPARE(std::distance(fs::begin(kept), fs::end(kept)), std::ptrdiff_t(8));
    }

    void aCopyIntoAContainerIsTakenBack_data() {
        QTest::addColumn<bool>("running");
        QTest::newRow("stopped") << false;
        QTest::newRow("running") << true;
    }
    void aCopyIntoAContainerIsTakenBack() {
        QFETCH(bool, running);
        const TempDir host;
        write(host.path() / "issue", "from the host\n");
        write(host.path() / "garden/weed", "weed\n");
        const ContainerId id =
            m_fixture->create(EngineFixture::script("work", running ? "sleep 1000" : "true"));
        m_fixture->start(id);
        if (!running)
            engine().containers().wait(id, {});
        const std::string before = m_fixture->fileOf("work", "/etc/issue", FileSide::Before);
        const FilesOwner work{FilesOwner::Kind::Container, "work"};
        const KeptCopy one = copy(work, {(host.path() / "issue").string()}, "/etc");
        const KeptCopy two = copy(work, {(host.path() / "garden").string()}, "/srv");
        QCOMPARE(m_fixture->fileOf("work", "/etc/issue", FileSide::After), std::string("from the host\n"));
        QVERIFY2(m_fixture->diff("work").find("A /srv/garden/weed;") != std::string::npos,
                 m_fixture->diff("work").c_str());
        takeBack(work, two.undo);
        takeBack(work, one.undo);
        QCOMPARE(m_fixture->fileOf("work", "/etc/issue", FileSide::After), before);
        QVERIFY2(m_fixture->diff("work").find("weed") == std::string::npos, m_fixture->diff("work").c_str());
    }
};

OUTCROP_TEST(KeptCopyTest, QCoreApplication)

} // namespace outcrop::test::tst_kept_copy

#include "tst_kept_copy.moc"
