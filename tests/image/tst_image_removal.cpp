// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"
#include "core/store/garbage.h"
#include "tests/image/small_images.h"
#include "tests/image/store_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_image_removal {

namespace fs = std::filesystem;

namespace {

std::string rmiText(const std::vector<RemovalStep>& steps) {
    std::string text;
    for (const RemovalStep& step : steps)
        text += step.untagged.empty() ? "deleted " + step.deleted.substr(7, 4) + "; "
                                      : "untagged " + step.untagged + "; ";
    return text;
}

using Uses = std::vector<Images::Use>;

size_t blobCount(const StoreFixture& fixture) {
    size_t count = 0;
    for ([[maybe_unused]] const auto& entry :
         fs::directory_iterator(fixture.paths().images() / "blobs/sha256"))
        ++count;
    return count;
}

} // namespace

/// What rmi removes, refuses and keeps.
class TestImageRemoval : public QObject {
    Q_OBJECT

private slots:
    void removeByName() {
        const StoreFixture fixture;
        const std::string empty = snapshot(fixture.paths());
        const ImageFixture some = image({kBase, kTop}, {"a:1", "a:2"});
        fixture.load(dockerArchive({some}));
        const Images images = fixture.images();
        QCOMPARE(rmiText(images.remove("a:1", false, Uses())), std::string("untagged a:1; "));
        QCOMPARE(namesOf(images.list()), std::string("a:2 | "));
        const std::string expected =
            "untagged a:2; deleted " + some.configDigest().substr(0, 4) + "; deleted " +
            chainId(Digest::ofBytes(kBase), Digest::ofBytes(kTop)).hex().substr(0, 4) + "; deleted " +
            Digest::ofBytes(kBase).hex().substr(0, 4) + "; ";
        QCOMPARE(rmiText(images.remove("a:2", false, Uses())), expected);
        QCOMPARE(snapshot(fixture.paths()), empty);
        QCOMPARE(codeOf([&] { images.remove("a:2", false, Uses()); }), std::optional(ErrorCode::NotFound));
    }

    void removeById() {
        const StoreFixture fixture;
        const ImageFixture two = image({kBase}, {"a:1", "b:1"});
        fixture.load(dockerArchive({two, image({kTop}, {"c:1"}), image({kTop, kBase}, {})}));
        const Images images = fixture.images();
        const std::string before = snapshot(fixture.paths());
        QCOMPARE(errorOf([&] { images.remove(two.configDigest().substr(0, 12), false, Uses()); }),
                 "conflict: unable to delete " + two.configDigest().substr(0, 12) +
                     " (must be forced) - image is referenced in multiple repositories");
        QCOMPARE(snapshot(fixture.paths()), before);
        QVERIFY(rmiText(images.remove(two.configDigest(), true, Uses()))
                    .rfind("untagged a:1; untagged b:1; deleted", 0) == 0);
        images.remove(image({kTop}, {}).configDigest(), false, Uses()); // one name: no force needed
        images.remove(image({kTop, kBase}, {}).configDigest(), false, Uses());
        QVERIFY(images.list().empty());
        QCOMPARE(blobCount(fixture), size_t(0));
    }

    void removeKeepsSharedLayers() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase}, {"a:1"}), image({kBase, kTop}, {"b:1"})}));
        const std::string text = rmiText(fixture.images().remove("b:1", false, Uses()));
        QCOMPARE(std::count(text.begin(), text.end(), ';'), 3); // name, image, its top layer
        QVERIFY(fixture.store().hasTree(Digest::ofBytes(kBase)));
        QVERIFY(!fixture.store().hasTree(Digest::ofBytes(kTop)));
        QCOMPARE(contentOf(fixture, kBase, "/etc/issue"), std::string("base\n"));
    }

    void removeRefusesWhatIsUsed() {
        const StoreFixture fixture;
        const ImageFixture some = image({kBase}, {"a:1"});
        fixture.load(dockerArchive({some}));
        const Images images = fixture.images();
        const ImageId id = images.find("a:1").id;
        const std::string before = snapshot(fixture.paths());
        const Uses running{{id, std::string(64, 'c'), true}};
        const Uses stopped{{id, std::string(64, 'd'), false}};
        const std::string shown = id.shortHex();
        QCOMPARE(errorOf([&] { images.remove("a:1", false, stopped); }),
                 "conflict: unable to remove repository reference \"a:1\" (must force) - container "
                 "dddddddddddd is using its referenced image " +
                     shown);
        QCOMPARE(errorOf([&] { images.remove(id.str(), false, stopped); }),
                 "conflict: unable to delete " + shown +
                     " (must be forced) - image is being used by stopped container dddddddddddd");
        QCOMPARE(errorOf([&] { images.remove(id.str(), true, running); }),
                 "conflict: unable to delete " + shown +
                     " (cannot be forced) - image is being used by running container cccccccccccc");
        QCOMPARE(snapshot(fixture.paths()), before);

        images.tag("a:1", Reference::parse("b:1")); // a second name can go, used or not
        QCOMPARE(rmiText(images.remove("b:1", false, running)), std::string("untagged b:1; "));

        // By force the last name goes too, but what runs keeps the image in the lists.
        QCOMPARE(rmiText(images.remove("a:1", true, running)), std::string("untagged a:1; "));
        QVERIFY(images.find(id.str()).tags.empty());
        images.tag(id.str(), Reference::parse("a:1"));

        // By force the image leaves the lists, but not the container that needs its files.
        images.remove("a:1", true, stopped);
        QVERIFY(images.list().empty());
        QCOMPARE(codeOf([&] { images.find(id.str()); }), std::optional(ErrorCode::NotFound));
        QCOMPARE(contentOf(fixture, kBase, "/etc/issue"), std::string("base\n"));
        images.releaseDeleted([&] { return stopped; });
        QVERIFY(fixture.store().hasTree(Digest::ofBytes(kBase)));
        fixture.load(dockerArchive({some})); // and comes back whole when loaded again
        QCOMPARE(namesOf(images.list()), std::string("a:1 | "));
        images.remove("a:1", true, stopped);
        images.releaseDeleted([] { return Uses(); });
        QCOMPARE(blobCount(fixture), size_t(0));
        QVERIFY(fs::is_empty(fixture.paths().layers()));
    }

    void damagedImageStopsGarbageCollection() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase}, {"a:1"}), image({kTop}, {"b:1"})}));
        writeFileAtomic(fixture.store().blobPath(fixture.images().find("a:1").id), "{}");
        const std::string before = snapshot(fixture.paths());
        {
            const StoreLock alone = fixture.store().lockExclusive();
            QVERIFY(codeOf([&] { collectGarbage(fixture.store()); }).has_value());
        }
        QCOMPARE(snapshot(fixture.paths()), before);
        QCOMPARE(codeOf([&] { fixture.images().find("a:1"); }), std::optional(ErrorCode::Corrupt));
        QCOMPARE(fixture.images().find("b:1").tags.size(), size_t(1));
    }
};

OUTCROP_TEST(TestImageRemoval, QCoreApplication)

} // namespace outcrop::test::tst_image_removal

#include "tst_image_removal.moc"
