// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/disk_use.h"
#include "core/volume/snapshots.h"
#include "tests/engine/engine_test.h"
#include "tests/engine/stored_bytes.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>

namespace outcrop::test::tst_disk_use {

namespace {

using Kind = DiskItem::Kind;
using Why = DiskObstacle::Why;
using Indexes = std::vector<size_t>;

size_t itemOf(const DiskUse& use, Kind kind, const std::string& name) {
    for (size_t i = 0; i < use.items.size(); ++i)
        if (use.items[i].kind == kind && use.items[i].name == name)
            return i;
    throw std::runtime_error("nothing is named " + name);
}

DiskItem item(Kind kind, uint64_t bytes, Indexes layers, Indexes users = {}) {
    DiskItem item{.kind = kind, .key = {}, .name = {}, .bytes = bytes};
    item.layers = std::move(layers);
    item.users = std::move(users);
    return item;
}

} // namespace

class TestDiskUse : public EngineTest {
    Q_OBJECT

private slots:
    void layersGoWithTheLastThatHasThem() {
        // Two images on a base, the second with a layer twice; a container on it, one of an image that is
        // gone, which had a layer of the first; a volume of both.
        DiskUse use;
        use.layers = {{{}, 1000}, {{}, 200}, {{}, 30}, {{}, 4}};
        use.items = {item(Kind::Image, 0, {0, 1}), item(Kind::Image, 0, {0, 2, 2}, {2}),
                     item(Kind::Container, 50000, {0, 2}), item(Kind::Container, 600000, {1, 3}),
                     item(Kind::Volume, 7000000, {}, {2, 3})};
        QCOMPARE(use.layerBytes(), uint64_t(1234));
        const std::vector<DiskShare> shares = use.shares();
        QCOMPARE(shares[0].total, uint64_t(1200));
        QCOMPARE(shares[0].shared, uint64_t(1000));
        QCOMPARE(shares[0].exclusive, uint64_t(0)); // the container of a gone image has it as well
        QCOMPARE(shares[1].total, uint64_t(1030));
        QCOMPARE(shares[1].shared, uint64_t(1000));
        QCOMPARE(shares[1].exclusive, uint64_t(30)); // its own container must go before
        QCOMPARE(shares[2].exclusive, uint64_t(50000));
        QCOMPARE(shares[3].exclusive, uint64_t(600004));
        QCOMPARE(shares[4].exclusive, uint64_t(7000000));

        QCOMPARE(removalOf(use, {0}).bytes, uint64_t(0));
        QCOMPARE(removalOf(use, {0, 3}).bytes, uint64_t(600204));
        QCOMPARE(removalOf(use, {2}).bytes, uint64_t(50000));
        QCOMPARE(removalOf(use, {1, 2}).bytes, uint64_t(50030));
        QCOMPARE(removalOf(use, {2, 1, 2}).removed, (Indexes{1, 2}));
        QCOMPARE(removalOf(use, {0, 1, 2}).bytes, uint64_t(51030)); // the base has gone, {1} has not
        QCOMPARE(removalOf(use, {0, 1, 2, 3, 4}).bytes, uint64_t(7651234));
        QCOMPARE(removalOf(use, {}).bytes, uint64_t(0));
    }

    void whatStaysIsNotCounted() {
        DiskUse use;
        use.layers = {{{}, 10}};
        use.items = {item(Kind::Image, 0, {0}, {1, 2}), item(Kind::Container, 100, {0}),
                     item(Kind::Container, 1000, {0}), item(Kind::Volume, 10000, {}, {2}),
                     item(Kind::Volume, 100000, {})};
        use.items[2].running = true;
        use.items[4].snapshots = 2;
        const DiskRemoval removal = removalOf(use, {0, 1, 2, 3, 4});
        QCOMPARE(removal.bytes, uint64_t(100));
        QCOMPARE(removal.removed, (Indexes{1}));
        QCOMPARE(removal.obstacles.size(), size_t(4));
        QVERIFY(removal.obstacles[0].why == Why::Used && removal.obstacles[0].users == Indexes{2});
        QVERIFY(removal.obstacles[1].item == 2 && removal.obstacles[1].why == Why::Running);
        QVERIFY(removal.obstacles[2].item == 3 && removal.obstacles[2].users == Indexes{2});
        QVERIFY(removal.obstacles[3].item == 4 && removal.obstacles[3].why == Why::Snapshots);
        const DiskRemoval image = removalOf(use, {0});
        QVERIFY(image.removed.empty() && image.bytes == 0);
        QCOMPARE(image.obstacles[0].users, (Indexes{1, 2}));
    }

    void removingThemForRealFreesWhatWasSaid() {
        furnish();
        const DiskUse use = diskUse(engine(), {});
        uint64_t things = use.layerBytes();
        for (const DiskItem& item : use.items)
            things += item.bytes;
        QCOMPARE(storedBytes(paths()), things);

        QCOMPARE(freed({{Kind::Container, "two"}}), uint64_t(7000));
        QCOMPARE(freed({{Kind::Image, "family:right"}}), uint64_t(7000));
        // 100000 of a file with two names and 7 of a link's text, in container and image; 5000 in the volume.
        QCOMPARE(freed({{Kind::Image, "family:left"}, {Kind::Volume, "chest"}, {Kind::Container, "one"}}),
                 uint64_t(2 * 100007 + 5000));

        // An image that was removed by force lives on in its container, and goes with it.
        m_fixture->run("three", "head -c 300 /dev/zero >/c");
        commit("three", "held");
        m_fixture->run("four", "head -c 40 /dev/zero >/d", "held");
        engine().removeImage("held:latest", true);
        QCOMPARE(freed({{Kind::Container, "three"}}), uint64_t(300));
        QCOMPARE(freed({{Kind::Container, "four"}}), uint64_t(340));
    }

    void whatStandsInTheWay() {
        furnish();
        m_fixture->start(m_fixture->create(EngineFixture::script("awake", "sleep 1000")));
        Progress progress;
        engine().volumes().create(VolumeName::parse("kept"));
        VolumeSnapshots(engine().store()).create("kept", "then", {}, progress, {});
        const DiskUse use = diskUse(engine(), {});
        const size_t two = itemOf(use, Kind::Container, "two");
        const auto obstacle = [&](Kind kind, const std::string& name) {
            const DiskRemoval removal = removalOf(use, {itemOf(use, kind, name)});
            return removal.obstacles.empty() || !removal.removed.empty() ? DiskObstacle{}
                                                                         : removal.obstacles.front();
        };
        QCOMPARE(obstacle(Kind::Image, "family:left").users, (Indexes{two}));
        QCOMPARE(obstacle(Kind::Volume, "chest").users, (Indexes{itemOf(use, Kind::Container, "one")}));
        QVERIFY(obstacle(Kind::Container, "awake").why == Why::Running);
        QVERIFY(obstacle(Kind::Volume, "kept").why == Why::Snapshots);
        // And the engine says the same.
        QVERIFY(!errorText([&] { engine().removeImage("family:left", false); }).empty());
        QVERIFY(!errorText([&] { engine().removeVolume("chest"); }).empty());
        QVERIFY(!errorText([&] { engine().removeVolume("kept"); }).empty());
        QVERIFY(!errorText([&] { engine().removeContainer("awake", false, false); }).empty());
        engine().removeVolume("kept", true);
    }

    void cleanup() {
        for (const char* container : {"awake", "one", "two", "three", "four"})
            errorText([&] { engine().removeContainer(container, true, true); });
        for (const char* image : {"family:left", "family:right", "held"})
            errorText([&] { engine().removeImage(image, true); });
    }

private:
    const StorePaths& paths() const { return engine().store().paths(); }

    void commit(const char* container, const char* name) const {
        CommitOptions options;
        options.container = container;
        options.target = Reference::parse(name);
        Progress progress;
        engine().commit(options, progress, {});
    }

    /// Two generations of images, with all layers unpacked, so that there is something to measure.
    void furnish() const {
        CreateOptions one = EngineFixture::script(
            "one",
            "head -c 100000 /dev/zero >/a; ln /a /b; ln -s nowhere /l; head -c 5000 /dev/zero >/data/x");
        one.mounts = {MountRequest::parse("chest:/data", "/")};
        QCOMPARE(m_fixture->run(one).exitCode, 0);
        commit("one", "family:left");
        QCOMPARE(m_fixture->run("two", "head -c 7000 /dev/zero >/c", "family:left").exitCode, 0);
        commit("two", "family:right");
        Progress progress;
        for (const ImageSummary& image : engine().images().list())
            engine().images().ensureUnpacked(image, progress, {});
    }

    /// What the store lost when they were removed; it must be what was said before.
    uint64_t freed(const std::vector<std::pair<Kind, std::string>>& names) const {
        const DiskUse use = diskUse(engine(), {});
        Indexes items;
        for (const auto& [kind, name] : names)
            items.push_back(itemOf(use, kind, name));
        const DiskRemoval said = removalOf(use, items);
        const uint64_t before = storedBytes(paths());
        for (const Kind kind : {Kind::Container, Kind::Image, Kind::Volume})
            for (const auto& [each, name] : names) {
                if (each != kind)
                    continue;
                if (kind == Kind::Container)
                    engine().removeContainer(name, false, false);
                else if (kind == Kind::Image)
                    engine().removeImage(name, false);
                else
                    engine().removeVolume(name);
            }
        const uint64_t lost = before - storedBytes(paths());
        if (said.bytes != lost || !said.obstacles.empty())
            qWarning("said %llu, was %llu", static_cast<unsigned long long>(said.bytes),
                     static_cast<unsigned long long>(lost));
        return said.bytes == lost && said.obstacles.empty() ? lost : UINT64_MAX;
    }
};

OUTCROP_TEST(TestDiskUse, QCoreApplication)

} // namespace outcrop::test::tst_disk_use

#include "tst_disk_use.moc"
