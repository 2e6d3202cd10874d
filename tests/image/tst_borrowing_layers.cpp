// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"
#include "core/store/garbage.h"
#include "tests/image/archive_fixture.h"
#include "tests/image/store_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_borrowing_layers {

namespace fs = std::filesystem;

namespace {

const std::string kOne = TarWriter().directory("etc").file("etc/issue", "one\n").finish();
const std::string kTwo = TarWriter().directory("etc").file("etc/issue", "number two\n").finish();
/// The same bytes in two images, but what its link holds is each one's own.
const std::string kLink = TarWriter().hardlink("again", "etc/issue").finish();
const std::string kTop = TarWriter().hardlink("third", "again").finish();

ImageFixture image(const std::vector<std::string>& layers, const std::string& name) {
    ImageFixture fixture;
    fixture.layers = layers;
    fixture.names = {name};
    return fixture;
}

std::string fileOf(const StoreFixture& fixture, const std::string& name, size_t layer,
                   const std::string& path) {
    const Images images = fixture.images();
    Progress silent;
    const Digest key = images.layers(images.find(name)).at(layer);
    return readAll(images.openLayerFile(key, path, silent, {}).get(), path);
}

} // namespace

/// Layers that borrow files from the layers below them by hard links.
class TestBorrowingLayers : public QObject {
    Q_OBJECT

private slots:
    void eachImageHasItsOwn() {
        OUTCROP_NEEDS_NAMESPACES();
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kOne, kLink}, "one:1"), image({kTwo, kLink, kTop}, "two:1")}));
        QCOMPARE(fileOf(fixture, "two:1", 1, "/again"), std::string("number two\n"));
        QCOMPARE(fileOf(fixture, "one:1", 1, "/again"), std::string("one\n"));
        QCOMPARE(fileOf(fixture, "two:1", 2, "/third"), std::string("number two\n"));
        const Images images = fixture.images();
        Progress silent;
        images.ensureUnpacked(images.find("two:1"), silent, {});
        QVERIFY(!fixture.store().isUnpacked(Digest::ofBytes(kLink)));
        const auto tree = MergedTree::unionOf(images.trees(images.find("two:1")));
        QCOMPARE(tree->node(tree->find("/again")).layer, uint16_t(1));
        QCOMPARE(tree->entry(tree->find("/again")).size, uint64_t(11));
        QCOMPARE(tree->entry(tree->find("/third")).size, uint64_t(11));
    }
    void sizesCountTheCopies() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kOne, kLink}, "one:1"), image({kTwo, kLink}, "two:1")}));
        const Images images = fixture.images();
        QCOMPARE(images.find("one:1").size, uint64_t(8));
        QCOMPARE(images.find("two:1").size, uint64_t(22));
        QCOMPARE(images.details("two:1").steps.back().size, uint64_t(11));
    }
    void layersWithoutAreSharedAsEver() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kOne, kTwo}, "a:1"), image({kTwo, kOne}, "b:1")}));
        const Images images = fixture.images();
        QCOMPARE(images.layers(images.find("a:1")), images.find("a:1").diffIds);
        QCOMPARE(std::distance(fs::directory_iterator(fixture.paths().layers()), {}), 2);
    }
    void garbageGoesWithTheImage() {
        const StoreFixture fixture;
        const std::string empty = snapshot(fixture.paths());
        fixture.load(dockerArchive({image({kOne, kLink}, "one:1"), image({kTwo, kLink}, "two:1")}));
        const Images images = fixture.images();
        const Digest kept = images.layers(images.find("one:1")).back();
        const Digest gone = images.layers(images.find("two:1")).back();
        QVERIFY(kept != gone);
        images.remove("two:1", false, std::vector<Images::Use>());
        QVERIFY(fixture.store().hasTree(kept));
        QVERIFY(!fixture.store().hasTree(gone));
        images.remove("one:1", false, std::vector<Images::Use>());
        QCOMPARE(snapshot(fixture.paths()), empty);
    }
    void indexIsMadeAgain() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kTwo, kLink, kTop}, "two:1")}));
        const Images images = fixture.images();
        const Digest top = images.layers(images.find("two:1")).back();
        for (const auto& layer : fs::directory_iterator(fixture.paths().layers()))
            writeFileAtomic(layer.path() / "tree", "damaged");
        const auto tree = images.tree(top);
        QCOMPARE(tree->fileSize(tree->find("/third")), uint64_t(11));
        fs::remove_all(fixture.paths().layer(top));
        QCOMPARE(images.tree(top)->fileSize(tree->find("/third")), uint64_t(11));
    }
    void lowestLayerHasNothingToBorrowFrom() {
        OUTCROP_NEEDS_NAMESPACES();
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kLink}, "a:1")})); // can be looked into
        const std::string text = errorOf([&] { fileOf(fixture, "a:1", 0, "/again"); });
        QVERIFY2(text.find("neither in this layer nor below") != std::string::npos, text.c_str());
        QVERIFY(!fs::exists(fixture.paths().layer(Digest::ofBytes(kLink)) / "fs"));
    }
};

OUTCROP_TEST(TestBorrowingLayers, QCoreApplication)

} // namespace outcrop::test::tst_borrowing_layers

#include "tst_borrowing_layers.moc"
