// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/engine/engine.h"
#include "tests/image/archive_fixture.h"
#include "tests/image/store_fixture.h"
#include "tests/support/test_program.h"

#include <map>
#include <random>
#include <set>

namespace outcrop::test::tst_repack {

namespace {

using Files = std::map<std::string, std::string>;

/// Every path that is seen and what it holds; directories by their name alone.
Files filesOf(const Engine& engine, const std::string& image) {
    const Images& images = engine.images();
    const auto tree = MergedTree::unionOf(images.trees(images.find(image)));
    Files files;
    for (uint32_t i = 1; i < tree->size(); ++i) {
        const MergedTree::Node& node = tree->node(NodeIndex{i});
        const FileTree& layer = *tree->layers()[node.layer];
        const FileEntry entry = layer.entry(linkedNode(layer, node.source));
        std::string facts = std::to_string(int(entry.type)) + " " + std::to_string(entry.size) + " " +
                            std::string(entry.type == FileType::Symlink ? entry.linkTarget : "");
        for (const uint8_t byte : entry.contentDigest)
            facts += std::to_string(byte) + ".";
        files[tree->path(NodeIndex{i})] = facts;
    }
    return files;
}

bool isBelow(const std::string& path, const std::string& top) {
    return path == top || path.starts_with(top + "/");
}

std::string text(const Files& files) {
    std::string all;
    for (const auto& [path, facts] : files)
        all += path + " " + facts + "\n";
    return all;
}

class RandomImage {
public:
    explicit RandomImage(unsigned seed) : m_random(seed) {}
    unsigned pick(unsigned below) { return std::uniform_int_distribution<unsigned>(0, below - 1)(m_random); }

    ImageFixture image() {
        ImageFixture fixture;
        for (unsigned i = 2 + pick(4); i > 0; --i)
            fixture.layers.push_back(layer());
        fixture.names = {"random:1"};
        return fixture;
    }

private:
    std::string path() {
        std::string path(1, static_cast<char>('a' + pick(3)));
        for (unsigned depth = pick(3); depth > 0; --depth)
            path += "/" + std::string(1, static_cast<char>('a' + pick(3)));
        return path;
    }

    std::string layer() {
        TarWriter tar;
        std::set<std::string> used;
        std::string lastFile;
        for (unsigned i = 1 + pick(7); i > 0; --i) {
            const std::string at = path();
            if (!used.insert(at).second)
                continue;
            const size_t slash = at.rfind('/');
            const std::string parent = slash == std::string::npos ? "" : at.substr(0, slash + 1);
            switch (pick(8)) {
            case 0:
                tar.directory(at);
                break;
            case 1:
                tar.symlink(at, "x" + std::to_string(pick(2)));
                break;
            case 2:
                tar.file(parent + ".wh." + at.substr(parent.size()), "");
                break;
            case 3:
                tar.directory(at);
                tar.file(at + "/.wh..wh..opq", "");
                break;
            case 4:
                if (!lastFile.empty()) {
                    tar.hardlink(at, lastFile);
                    break;
                }
                [[fallthrough]];
            default:
                tar.file(at, std::string(1 + pick(5), static_cast<char>('0' + pick(9))));
                lastFile = at;
            }
        }
        return tar.finish();
    }

    std::mt19937 m_random;
};

/// A store with an image "a:1" of these layers.
struct Stack {
    explicit Stack(std::vector<std::string> layers) : engine(Engine::open(fixture.paths().root.string())) {
        ImageFixture image;
        image.layers = std::move(layers);
        image.names = {"a:1"};
        fixture.load(dockerArchive({image}));
        options.image = "a:1";
        options.target = Reference::parse("a:2");
    }
    RepackResult repack() const {
        Progress quiet;
        return engine.repack(options, quiet, {});
    }

    StoreFixture fixture;
    Engine engine;
    RepackOptions options; ///< from a:1 to a:2
};

Digest onlyBlobOf(const Engine& engine, const std::string& image) {
    const Images& images = engine.images();
    return images.storedLayers(images.find(image)).at(0).blob;
}

} // namespace

/// Images written anew.
class RepackTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsSeenStays();
    void droppedPathsAreInNoLayer();
    void linksKeepTheirContent();
    void emptyLayersGo();
    void otherCompression();
    void newLayersAreCompressedAsTheOld();
    void dryRunsLeaveNothing();
    void rangesAreChecked();
};

void RepackTest::whatIsSeenStays() {
    const StoreFixture fixture;
    const Engine engine = Engine::open(fixture.paths().root.string());
    RandomImage random(3);
    int compared = 0;
    int refused = 0;
    for (int round = 0; round < 100; ++round) {
        const ImageFixture image = random.image();
        try {
            fixture.load(dockerArchive({image}));
        } catch (const Error&) {
            continue; // a file in the way of another: such a layer is refused
        }
        RepackOptions options;
        options.image = "random:1";
        options.target = Reference::parse("random:2");
        options.wasted = random.pick(2) == 0;
        const size_t first = 1 + random.pick(static_cast<unsigned>(image.layers.size()));
        const size_t last = first + random.pick(static_cast<unsigned>(image.layers.size() - first + 1));
        options.squash = {{first, last}};
        const std::string dropped = random.pick(3) == 0 ? "/a/b" : "";
        if (!dropped.empty())
            options.drop = [&](const std::string& path) { return path == dropped; };
        Files expected = filesOf(engine, "random:1");
        std::erase_if(expected,
                      [&](const auto& file) { return !dropped.empty() && isBelow(file.first, dropped); });
        Progress quiet;
        try {
            engine.repack(options, quiet, {});
        } catch (const Error& error) {
            // Links into other layers, and names that lead through a link of their own layer: said, not done.
            QVERIFY2(error.code() == ErrorCode::Unsupported, error.what());
            ++refused;
            continue;
        }
        const Files actual = filesOf(engine, "random:2");
        if (text(actual) != text(expected))
            qWarning("round %d: squash %zu..%zu, wasted %d, drop %s\nis:\n%s\nmust be:\n%s", round, first,
                     last, options.wasted, dropped.c_str(), text(actual).c_str(), text(expected).c_str());
        QCOMPARE(text(actual), text(expected));
        ++compared;
    }
    QVERIFY2(compared > 20 && refused * 4 < compared,
             qPrintable(QString("%1 %2").arg(compared).arg(refused)));
}

void RepackTest::droppedPathsAreInNoLayer() {
    Stack stack({TarWriter().directory("c").file("c/old", "1").file("keep", "k").finish(),
                 TarWriter().file("c/.wh.old", "").file("c/new", "22").finish()});
    stack.options.drop = [](const std::string& path) { return path.starts_with("/c/"); };
    const RepackResult result = stack.repack();
    QVERIFY(result.layers.at(1).gone);
    const Images& images = stack.engine.images();
    const MergedTree::Layers layers = images.trees(images.find("a:2"));
    QCOMPARE(layers.size(), size_t(1));
    QCOMPARE(layers[0]->find("/c/old"), kNoNode);
    QVERIFY(layers[0]->find("/c") != kNoNode);
    // The step that made the layer is still told.
    QCOMPARE(images.details("a:2").config.history.size(), images.details("a:1").config.history.size());
    QCOMPARE(result.image->str(), images.find("a:2").id.str());
}

void RepackTest::linksKeepTheirContent() {
    Stack stack({TarWriter().file("a", "content").hardlink("b", "a").hardlink("c", "a").finish(),
                 TarWriter().file("a", "other").finish()});
    stack.options.squash = {{1, 2}};
    stack.repack();
    QCOMPARE(text(filesOf(stack.engine, "a:2")), text(filesOf(stack.engine, "a:1")));
    const auto file = stack.engine.openImageFile("a:2", -1, "/c", {});
    QCOMPARE(readAll(file->get(), "c"), std::string("content"));
}

void RepackTest::emptyLayersGo() {
    Stack stack({layerWith("a", "1"), TarWriter().file(".wh.a", "").finish()});
    stack.options.squash = {{1, 2}};
    stack.repack();
    QCOMPARE(stack.engine.images().find("a:2").diffIds.size(), size_t(0));
    QVERIFY(filesOf(stack.engine, "a:2").empty());
}

void RepackTest::otherCompression() {
    Stack stack({layerWith("a", std::string(100'000, 'x'))});
    std::map<std::string, uint64_t> sizes;
    for (const auto& [name, format] : std::map<std::string, BlobFormat>{{"gzip", {Compression::Gzip, 0}},
                                                                        {"gzip9", {Compression::Gzip, 9}},
                                                                        {"zstd", {Compression::Zstd, 0}},
                                                                        {"zstd19", {Compression::Zstd, 19}},
                                                                        {"none", {Compression::None, 0}}}) {
        stack.options.format = format;
        stack.options.target = Reference::parse("a:" + name);
        sizes[name] = stack.repack().after;
        // The same files, whose tar the worker can read back.
        QCOMPARE(text(filesOf(stack.engine, "a:" + name)), text(filesOf(stack.engine, "a:1")));
        const auto file = stack.engine.openImageFile("a:" + name, -1, "/a", {});
        QCOMPARE(readAll(file->get(), "a").size(), size_t(100'000));
        QCOMPARE(
            std::filesystem::file_size(stack.fixture.store().blobPath(onlyBlobOf(stack.engine, "a:" + name))),
            sizes[name]);
    }
    QVERIFY(sizes["none"] > 100'000);
    QVERIFY(sizes["gzip9"] < 2000 && sizes["zstd"] < 2000 && sizes["gzip"] < 2000);
}

/// What is left out tells in the size, not another compression.
void RepackTest::newLayersAreCompressedAsTheOld() {
    const std::string layer = TarWriter().file("a", std::string(100'000, 'x')).file("b", "b").finish();
    for (const BlobFormat& format : {BlobFormat{Compression::None, 0}, BlobFormat{Compression::Gzip, 0},
                                     BlobFormat{Compression::Zstd, 0}}) {
        Stack stack({layer});
        stack.options.format = format;
        stack.options.target = Reference::parse("a:base");
        const RepackResult base = stack.repack();
        stack.options = {};
        stack.options.image = "a:base";
        stack.options.drop = [](const std::string& path) { return path == "/b"; };
        stack.options.target = Reference::parse("a:less");
        const RepackResult less = stack.repack();
        QCOMPARE(less.before, base.after);
        QVERIFY2(less.after < less.before && less.after + 2048 > less.before,
                 std::to_string(less.after).c_str());
    }
}

void RepackTest::dryRunsLeaveNothing() {
    Stack stack({layerWith("a", "1"), layerWith("b", "2")});
    const std::string before = snapshot(stack.fixture.paths());
    stack.options.squash = {{1, 2}};
    stack.options.dryRun = true;
    const RepackResult planned = stack.repack();
    QVERIFY(!planned.image);
    QCOMPARE(snapshot(stack.fixture.paths()), before);
    stack.options.dryRun = false;
    QCOMPARE(stack.repack().after, planned.after);
}

void RepackTest::rangesAreChecked() {
    Stack stack({layerWith("a", "1"), layerWith("b", "2")});
    for (const auto& range : std::vector<std::pair<size_t, size_t>>{{0, 1}, {2, 1}, {1, 3}, {3, 3}}) {
        stack.options.squash = {range};
        QCOMPARE(codeOf([&] { stack.repack(); }), std::optional(ErrorCode::BadInput));
    }
}

OUTCROP_TEST(RepackTest, QCoreApplication)

} // namespace outcrop::test::tst_repack

#include "tst_repack.moc"
