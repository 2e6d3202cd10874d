// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/engine/engine_test.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <fstream>

namespace outcrop::test::tst_engine_volumes {

/// Volumes, host directories and what becomes of them with their containers.
class TestEngineVolumes : public EngineTest {
    Q_OBJECT

private slots:
    void anonymousVolumeKeepsData() {
        CreateOptions options = EngineFixture::script("demo", "touch /chest/coins");
        options.mounts = {MountRequest::parse("/chest", "/")};
        QCOMPARE(m_fixture->run(options).exitCode, 0);
        const auto mounts = engine().inspectContainer("demo")["Mounts"];
        QCOMPARE(mounts.size(), size_t(1));
        std::string keys;
        for (const auto& [key, value] : mounts[0].items())
            keys += key + " ";
        QCOMPARE(keys, std::string("Type Name Source Destination Driver Mode RW Propagation "));
        QVERIFY(std::filesystem::exists(std::filesystem::path(mounts[0]["Source"]) / "coins"));
        QCOMPARE(m_fixture->diff("demo"), std::string("A /chest;")); // the mount point, not what is in it
        const std::string volume = mounts[0]["Name"];
        QVERIFY(errorText([&] { engine().removeVolume(volume); }).find("volume is in use") !=
                std::string::npos);
        QCOMPARE(engine().volumeUses().at(0).containerName, std::string("demo"));
        engine().removeContainer("demo", false, true);
        QVERIFY(engine().volumes().list().empty());
    }

    void volumesFromShares() {
        CreateOptions box = EngineFixture::script("box", "nop");
        box.mounts = {MountRequest::parse("/share-vol", "/")};
        m_fixture->create(box);
        CreateOptions aa = EngineFixture::script("AA", "touch /share-vol/wine");
        aa.volumesFrom = {"box"};
        QCOMPARE(m_fixture->run(aa).exitCode, 0);
        CreateOptions bb = EngineFixture::script("BB", "ls /share-vol; touch /share-vol/no");
        bb.volumesFrom = {"box:ro"};
        const auto result = m_fixture->run(bb);
        QCOMPARE(result.out, std::string("wine\n"));
        QVERIFY(result.exitCode != 0);
        QVERIFY(result.err.find("Read-only") != std::string::npos);
        // The first two removals leave the volume: others use it.
        engine().removeContainer("box", false, true);
        engine().removeContainer("AA", false, true);
        QCOMPARE(engine().volumes().list().size(), size_t(1));
        engine().removeContainer("BB", false, true);
        QVERIFY(engine().volumes().list().empty());
    }

    void hostDirectory() {
        const auto host = m_fixture->directory() / "host/dir"; // made because it is missing
        CreateOptions options = EngineFixture::script("hi", "touch /data/hi");
        options.mounts = {MountRequest::parse(host.string() + ":/data", "/")};
        QCOMPARE(m_fixture->run(options).exitCode, 0);
        QCOMPARE(engine().inspectContainer("hi")["HostConfig"]["Binds"][0].get<std::string>(),
                 host.string() + ":/data");
        engine().removeContainer("hi", false, true);
        QVERIFY(std::filesystem::exists(host / "hi"));

        CreateOptions readOnly = EngineFixture::script("ro", "cat /data/hi && ! touch /data/no 2>/dev/null");
        readOnly.mounts = {MountRequest::parse(host.string() + ":/data:ro", "/")};
        QCOMPARE(m_fixture->run(readOnly).exitCode, 0);
        QVERIFY(!std::filesystem::exists(host / "no"));
    }

    void copyUpHappensAtCreate() {
        CreateOptions options = EngineFixture::script("seeded", "true");
        options.mounts = {MountRequest::parse("plot:/srv/garden/beds", "/"),
                          MountRequest::parse("bare:/srv/garden/paths:nocopy", "/")};
        m_fixture->create(options);
        const auto tree = engine().volumes().tree("plot", {});
        QVERIFY(tree->find("/vegetables.txt") != kNoNode);
        QCOMPARE(engine().volumes().tree("bare", {})->size(), uint32_t(1));
        QCOMPARE(m_fixture->diff("seeded"), std::string());
        // What is there is not overwritten by another container of the same volume.
        CreateOptions writer = EngineFixture::script("writer", "echo mine > /srv/garden/beds/vegetables.txt");
        writer.mounts = {MountRequest::parse("plot:/srv/garden/beds", "/")};
        QCOMPARE(m_fixture->run(writer).exitCode, 0);
        CreateOptions reader = EngineFixture::script("reader", "cat /p/vegetables.txt");
        reader.mounts = {MountRequest::parse("plot:/p", "/")};
        QCOMPARE(m_fixture->run(reader).out, std::string("mine\n"));
        QCOMPARE(m_fixture->diff("writer"), std::string());
    }

    void nestedMountsAreAllSeen() {
        CreateOptions options = EngineFixture::script("nested", "touch /out/in/deep && ls /out/in");
        options.mounts = {MountRequest::parse("inner:/out/in", "/"), MountRequest::parse("outer:/out", "/")};
        QCOMPARE(m_fixture->run(options).out, std::string("deep\n"));
        QVERIFY(engine().volumes().tree("inner", {})->find("/deep") != kNoNode);
        QVERIFY(engine().volumes().tree("outer", {})->find("/in/deep") == kNoNode);
        QCOMPARE(m_fixture->diff("nested"), std::string("A /out;"));
    }

    void volumeOverFileIsRefused() {
        CreateOptions options = EngineFixture::script("over", "true");
        options.mounts = {MountRequest::parse("/etc/passwd", "/")};
        QVERIFY(errorText([&] { m_fixture->create(options); }).find("existing file") != std::string::npos);
        QVERIFY(engine().containers().list().empty());
        QVERIFY(engine().volumes().list().empty());
    }

    void failedCreateLeavesNothing() {
        m_fixture->create(EngineFixture::script("taken", "true"));
        CreateOptions options = EngineFixture::script("taken", "true");
        options.mounts = {MountRequest::parse("/anon", "/")};
        QVERIFY(errorText([&] { m_fixture->create(options); }).find("already in use") != std::string::npos);
        QVERIFY(engine().volumes().list().empty());
        QCOMPARE(engine().containers().list().size(), size_t(1));
        options.name = "other";
        options.image = "nowhere:1";
        QVERIFY(errorText([&] { m_fixture->create(options); }) != "no error");
    }

    void pruneTakesUnusedAnonymousOnes() {
        CreateOptions options = EngineFixture::script("user", "true");
        options.mounts = {MountRequest::parse("/used", "/")};
        m_fixture->create(options);
        engine().volumes().create(VolumeName::parse("named"));
        const Volume loose =
            engine().volumes().create(VolumeName::anonymous(), {{"com.docker.volume.anonymous", ""}});
        std::ofstream(loose.mountpoint / "bytes") << "12345678";
        const PruneResult pruned = engine().pruneVolumes(false);
        QCOMPARE(pruned.removed, std::vector<std::string>{loose.name});
        QCOMPARE(pruned.bytes, uint64_t(8));
        QCOMPARE(engine().pruneVolumes(true).removed, std::vector<std::string>{"named"});
        QCOMPARE(engine().volumes().list().size(), size_t(1));
    }
};

OUTCROP_TEST(TestEngineVolumes, QCoreApplication)

} // namespace outcrop::test::tst_engine_volumes

#include "tst_engine_volumes.moc"
