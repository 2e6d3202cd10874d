// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"
#include "core/oci/json_fields.h"
#include "core/store/garbage.h"
#include "tests/image/archive_fixture.h"
#include "tests/image/store_fixture.h"
#include "tests/support/environment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <sys/stat.h>
#include <thread>

using namespace outcrop;
using namespace outcrop::test;
namespace fs = std::filesystem;

namespace {

const std::string kBase =
    TarWriter().directory("etc").file("etc/issue", "base\n").file("etc/keep", "k").finish();
const std::string kTop = layerWith("etc/issue", "top!!\n");

ImageFixture image(const std::vector<std::string>& layers, const std::vector<std::string>& names) {
    ImageFixture fixture;
    fixture.layers = layers;
    fixture.names = names;
    return fixture;
}

std::string rmiText(const std::vector<RemovalStep>& steps) {
    std::string text;
    for (const RemovalStep& step : steps)
        text += step.untagged.empty() ? "deleted " + step.deleted.substr(7, 4) + "; "
                                      : "untagged " + step.untagged + "; ";
    return text;
}

std::string namesOf(const std::vector<ImageSummary>& images) {
    std::string text;
    for (const ImageSummary& summary : images) {
        for (const Reference& tag : summary.tags)
            text += tag.familiar() + " ";
        text += "| ";
    }
    return text;
}

std::string contentOf(const StoreFixture& fixture, const std::string& layer, const std::string& path) {
    Progress silent;
    return readAll(fixture.images().openLayerFile(Digest::ofBytes(layer), path, silent, {}).get(), path);
}

size_t blobCount(const StoreFixture& fixture) {
    size_t count = 0;
    for ([[maybe_unused]] const auto& entry :
         fs::directory_iterator(fixture.paths().images() / "blobs/sha256"))
        ++count;
    return count;
}

using Uses = std::vector<Images::Use>;

/// Output of a program, or nullopt when it failed.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

} // namespace

class TestImages : public QObject {
    Q_OBJECT

private slots:
    void finds() {
        const StoreFixture fixture;
        const ImageFixture first = image({kBase}, {"alpine:3.10", "docker.io/library/again:latest"});
        fixture.load(dockerArchive({first, image({kBase, kTop}, {"localhost:5000/me/app:1"})}));
        const Images images = fixture.images();
        const std::string id = "sha256:" + first.configDigest();
        for (const std::string& name :
             {std::string("alpine:3.10"), std::string("docker.io/library/alpine:3.10"), std::string("again"),
              id, first.configDigest(), first.configDigest().substr(0, 12),
              "sha256:" + first.configDigest().substr(0, 5)})
            QCOMPARE(images.find(name).id.str(), id);
        QCOMPARE(images.find("alpine@" + images.find(id).manifest.str()).id.str(), id);
        for (const char* name : {"alpine", "alpine:3.11", "nothing", "zzzz", "", "a b", "alpine@sha256:00"})
            QCOMPARE(codeOf([&] { images.find(name); }), std::optional(ErrorCode::NotFound));
        QCOMPARE(images.list().size(), size_t(2));
    }
    void ambiguousPrefix() {
        const StoreFixture fixture;
        std::vector<ImageFixture> many;
        for (int i = 0; i < 17; ++i) // more than there are hex digits: two ids begin alike
            many.push_back(image({layerWith("f", std::to_string(i))}, {}));
        fixture.load(dockerArchive(many));
        int ambiguous = 0;
        for (const char digit : std::string("0123456789abcdef"))
            ambiguous +=
                codeOf([&] { fixture.images().find(std::string(1, digit)); }) == ErrorCode::Conflict ? 1 : 0;
        QVERIFY(ambiguous > 0);
    }

    void details() {
        const StoreFixture fixture;
        ImageFixture top = image({kBase, kTop}, {"a:1"});
        top.config =
            nlohmann::json{
                {"os", "linux"},
                {"rootfs", {{"diff_ids", {Digest::ofBytes(kBase).str(), Digest::ofBytes(kTop).str()}}}},
                {"history",
                 {{{"created_by", "FROM base"}},
                  {{"created_by", "ENV A=B"}, {"empty_layer", true}},
                  {{"created_by", "RUN edit"}, {"comment", "c"}, {"created", "2020-01-01T00:00:01Z"}}}}}
                .dump();
        fixture.load(dockerArchive({top, image({kBase}, {"b:1"})}));
        const ImageDetails details = fixture.images().details("a:1");
        QCOMPARE(details.steps.size(), size_t(3));
        QCOMPARE(details.steps[0].layerIndex, 0);
        QCOMPARE(details.steps[0].sharedWith, 1U);
        QCOMPARE(details.steps[0].size, uint64_t(6));
        QCOMPARE(details.steps[0].blobSize, uint64_t(kBase.size()));
        QCOMPARE(details.steps[0].entries, 3U);
        QCOMPARE(details.steps[1].layerIndex, -1);
        QVERIFY(!details.steps[1].diffId);
        QCOMPARE(details.steps[2].layerIndex, 1);
        QCOMPARE(details.steps[2].sharedWith, 0U);
        QCOMPARE(details.steps[2].created, int64_t(1577836801));

        const std::vector<HistoryRow> history = fixture.images().history("a:1");
        QCOMPARE(history.size(), size_t(3));
        QCOMPARE(history[0].createdBy, std::string("RUN edit"));
        QCOMPARE(history[0].id, "sha256:" + top.configDigest());
        QCOMPARE(history[0].tags, std::vector<std::string>{"a:1"});
        QCOMPARE(history[0].size, uint64_t(6));
        QVERIFY(history[1].id.empty() && history[1].size == 0);
        QVERIFY(history[2].id.empty() && history[2].tags.empty());
    }
    void mendsHistory_data() {
        QTest::addColumn<QString>("history"); // a letter per step: l claims a layer, e is empty
        QTest::addColumn<QString>("layers");  // layer index of each mended step of a two-layer image
        QTest::addColumn<bool>("rows");       // `history` can be shown
        QTest::newRow("fits") << "lel"
                              << "0 - 1" << true;
        QTest::newRow("none") << ""
                              << "0 1" << true;
        QTest::newRow("short") << "el"
                               << "- 0 1" << true;
        QTest::newRow("all empty") << "ee"
                                   << "- - 0 1" << true;
        QTest::newRow("long") << "lll"
                              << "0 1 -" << false;
    }
    void mendsHistory() {
        QFETCH(QString, history);
        QFETCH(QString, layers);
        QFETCH(bool, rows);
        ImageFixture odd = image({kBase, kTop}, {"odd:1"});
        nlohmann::json config = nlohmann::json::parse(odd.configText());
        config["history"] = nlohmann::json::array();
        for (const QChar step : history)
            config["history"].push_back({{"created_by", "x"}, {"empty_layer", step == 'e'}});
        odd.config = config.dump();
        const StoreFixture fixture;
        fixture.load(dockerArchive({odd}));
        QStringList mended;
        for (const LayerStep& step : fixture.images().details("odd:1").steps)
            mended << (step.layerIndex < 0 ? QString("-") : QString::number(step.layerIndex));
        QCOMPARE(mended.join(' '), layers);
        const auto code = codeOf([&] { fixture.images().history("odd:1"); });
        QCOMPARE(code, rows ? std::nullopt : std::optional(ErrorCode::Corrupt));
    }
    void inspects() {
        const StoreFixture fixture;
        const ImageFixture some = image({kBase, kTop}, {"a:1", "example.com/b:2"});
        fixture.load(dockerArchive({some}));
        const nlohmann::ordered_json json = fixture.images().inspect("a:1");
        QCOMPARE(json["Id"].get<std::string>(), "sha256:" + some.configDigest());
        QCOMPARE(json["RepoDigests"].dump(), std::string("[]")); // no registry has named it
        QCOMPARE(json["RepoTags"].dump(), std::string("[\"a:1\",\"example.com/b:2\"]"));
        QCOMPARE(json["Created"].get<std::string>(), std::string("2020-01-02T03:04:05Z"));
        QCOMPARE(json["Config"]["Cmd"].dump(), std::string("[\"/bin/sh\"]"));
        QVERIFY(json["Config"]["Entrypoint"].is_null() && json["Config"]["Volumes"].is_null());
        QCOMPARE(json["RootFS"]["Layers"][1].get<std::string>(), Digest::ofBytes(kTop).str());
        QCOMPARE(json["Size"].get<int>(), 12);
        QCOMPARE(json["Architecture"].get<std::string>(), std::string("amd64"));
        QVERIFY(json["Metadata"]["LastTagTime"].get<std::string>().rfind("20", 0) == 0);
    }

    void tagsMove() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase}, {"a:1"}), image({kTop}, {"b:1"})}));
        const Images images = fixture.images();
        images.tag("a:1", Reference::parse("c"));
        QCOMPARE(namesOf(images.list()), std::string("a:1 c:latest | b:1 | "));
        images.tag("a:1", Reference::parse("a:1"));
        QCOMPARE(namesOf(images.list()), std::string("a:1 c:latest | b:1 | "));
        images.tag("a:1", Reference::parse("b:1")); // b's image loses its only name and stays
        QCOMPARE(images.list().size(), size_t(2));
        QVERIFY(images.find(image({kTop}, {}).configDigest()).tags.empty());
        QCOMPARE(images.find("b:1").id, images.find("a:1").id);
        QCOMPARE(codeOf([&] { images.tag("none", Reference::parse("x")); }),
                 std::optional(ErrorCode::NotFound));
    }
    void loadMovesTags() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase}, {"a:1"})}));
        RecordingProgress progress;
        fixture.load(dockerArchive({image({kTop}, {"a:1"})}), progress);
        QCOMPARE(progress.warnings.size(), size_t(1));
        QCOMPARE(fixture.images().list().size(), size_t(2));
        QCOMPARE(fixture.images().find("a:1").id.hex(), image({kTop}, {}).configDigest());
    }

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

    void treesAreRebuilt() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase}, {"a:1"})}));
        const fs::path tree = fixture.paths().layer(Digest::ofBytes(kBase)) / "tree";
        const std::string whole = readFile(tree);
        for (const std::string& damage : {std::string("damaged"), whole.substr(0, whole.size() / 2)}) {
            writeFileAtomic(tree, damage);
            QVERIFY(fixture.images().tree(Digest::ofBytes(kBase))->find("/etc/issue") != kNoNode);
            QCOMPARE(readFile(tree), whole);
        }
        fs::remove(tree);
        QVERIFY(fixture.images().tree(Digest::ofBytes(kBase))->find("/etc/keep") != kNoNode);
        QCOMPARE(codeOf([&] { fixture.images().tree(Digest::ofBytes("other")); }),
                 std::optional(ErrorCode::NotFound));
        fs::remove(tree);
        writeFileAtomic(fixture.store().blobPath(Digest::ofBytes(kBase)), kTop);
        QCOMPARE(codeOf([&] { fixture.images().tree(Digest::ofBytes(kBase)); }),
                 std::optional(ErrorCode::Corrupt));
    }
    void unpacks() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase, kTop}, {"a:1"})}));
        const ImageSummary summary = fixture.images().find("a:1");
        QVERIFY(!fixture.store().isUnpacked(summary.diffIds[0]));
        std::vector<std::thread> threads;
        std::atomic<int> failed{0};
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&] {
                Progress silent;
                if (codeOf([&] { fixture.images().ensureUnpacked(summary, silent, {}); }))
                    ++failed;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QVERIFY(fixture.store().isUnpacked(summary.diffIds[0]) &&
                fixture.store().isUnpacked(summary.diffIds[1]));
        QCOMPARE(readFile(fixture.paths().layer(summary.diffIds[1]) / "fs/etc/issue"),
                 std::string("top!!\n"));
        QVERIFY(!fs::exists(fixture.paths().layer(summary.diffIds[1]) / "fs.partial"));
    }
    void unpackingStartsOverAfterAKill() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase}, {"a:1"})}));
        const fs::path layer = fixture.paths().layer(Digest::ofBytes(kBase));
        fs::create_directories(layer / "fs.partial/half/done");
        Progress silent;
        fixture.images().ensureUnpacked(fixture.images().find("a:1"), silent, {});
        QVERIFY(!fs::exists(layer / "fs/half"));
        QCOMPARE(readFile(layer / "fs/etc/keep"), std::string("k"));
    }
    void cancelledUnpackingLeavesNothing() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase}, {"a:1"})}));
        const std::string before = snapshot(fixture.paths());
        std::stop_source source;
        source.request_stop();
        Progress silent;
        QCOMPARE(codeOf([&] {
                     fixture.images().ensureUnpacked(fixture.images().find("a:1"), silent,
                                                     source.get_token());
                 }),
                 std::optional(ErrorCode::Cancelled));
        QCOMPARE(snapshot(fixture.paths()), before);
    }
    void opensLayerFiles() {
        const StoreFixture fixture;
        const std::string layer = TarWriter()
                                      .directory("d", 0700)
                                      .file("d/secret", "s", 0600)
                                      .symlink("link", "/etc/passwd")
                                      .symlink("dirlink", "/etc")
                                      .finish();
        fixture.load(dockerArchive({image({layer}, {"a:1"})}));
        QCOMPARE(contentOf(fixture, layer, "/d/secret"), std::string("s"));
        for (const char* path :
             {"/d", "/link", "/dirlink/passwd", "/none", "/d/secret/x", "/../../../../etc/passwd"})
            QVERIFY2(codeOf([&] { contentOf(fixture, layer, path); }) == ErrorCode::NotFound, path);
    }

    void addsImages() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase}, {"a:1"}), image({kTop}, {"layers:1"})}));
        const Images images = fixture.images();
        const ImageSummary base = images.find("a:1");
        ImageConfig config = images.details("a:1").config;
        config.author = "me";
        config.history.push_back({"2021-01-01T00:00:00Z", "sh", "me", "edited", false});
        const Images::NewLayer layer{Digest::ofBytes(kTop), Digest::ofBytes(kTop), kTop.size(),
                                     media_type::kLayerTar};
        const ImageId id = images.addImage(&base, config, layer, Reference::parse("a:edited"));
        const ImageDetails details = images.details("a:edited");
        QCOMPARE(details.summary.id, id);
        QCOMPARE(details.summary.diffIds, (std::vector{Digest::ofBytes(kBase), Digest::ofBytes(kTop)}));
        QCOMPARE(details.summary.size, uint64_t(12));
        QCOMPARE(details.steps.back().comment, std::string("edited"));
        QCOMPARE(details.config.author, std::string("me"));
        QCOMPARE(images.find("a:1").id, base.id);
        config.history.back().emptyLayer = true;
        const ImageId plain = images.addImage(&base, config, std::nullopt, std::nullopt);
        QCOMPARE(images.find(plain.str()).diffIds, base.diffIds);
        QVERIFY(images.find(plain.str()).tags.empty());
        const Images::NewLayer missing{Digest::ofBytes("x"), Digest::ofBytes("x"), 1, media_type::kLayerTar};
        QCOMPARE(codeOf([&] { images.addImage(&base, config, missing, std::nullopt); }),
                 std::optional(ErrorCode::NotFound));
    }

    void starterImage() {
        const fs::path archive = binDir().parent_path() / "share/outcrop/starter.oci.tar";
        OUTCROP_NEEDS(fs::exists(archive),
                      "the starter image was not built: busybox-static is not installed");
        const StoreFixture fixture;
        QCOMPARE(describe(fixture.loadFile(archive)), std::string("outcrop-starter:latest"));
        const Images images = fixture.images();
        const ImageDetails details = images.details("outcrop-starter");
        QVERIFY(details.summary.diffIds.size() >= 4);
        QVERIFY(details.steps.size() > details.summary.diffIds.size());
        QCOMPARE(details.config.architecture, hostPlatform().architecture);
        QCOMPARE(*details.config.config.cmd, std::vector<std::string>{"/bin/sh"});
        QVERIFY(details.config.config.env.front().rfind("PATH=", 0) == 0);
        QCOMPARE(images.history("outcrop-starter").size(), details.steps.size());
        const auto all = MergedTree::unionOf(images.trees(details.summary));
        QVERIFY(all->find("/bin/sh") != kNoNode);
        QCOMPARE(all->entry(all->find("/tmp")).mode, uint16_t(01777));
        QCOMPARE(all->entry(all->find("/home/guest/README")).uid, 1000U);
        QVERIFY(all->find("/srv/garden/cache") == kNoNode && all->find("/srv/garden/draft.txt") == kNoNode);
        QVERIFY(all->find("/srv/garden/beds/herbs.txt") == kNoNode); // below an opaque directory
        QVERIFY(all->find("/srv/garden/beds/vegetables.txt") != kNoNode);
        uint32_t changed = 0;
        uint32_t removed = 0;
        for (size_t top = 2; top <= details.summary.diffIds.size(); ++top) {
            const MergedTree::Layers layers = images.trees(details.summary);
            const auto layer =
                MergedTree::topLayer({layers.begin(), layers.begin() + static_cast<ptrdiff_t>(top)});
            changed += layer->count(Change::Changed);
            removed += layer->count(Change::Removed);
        }
        QVERIFY(changed >= 3);
        QVERIFY(removed >= 3);
        Progress silent;
        images.ensureUnpacked(details.summary, silent, {});
    }
    void readableBySkopeo() {
        const QString skopeo = QStandardPaths::findExecutable("skopeo");
        OUTCROP_NEEDS(!skopeo.isEmpty(), "skopeo is not installed");
        const StoreFixture fixture;
        const ImageFixture some = image({kBase, kTop}, {"a:1", "b:2"});
        fixture.load(dockerArchive({some}));
        const QString layout = QString::fromStdString((fixture.paths().images()).string());
        for (const char* name : {"docker.io/library/a:1", "docker.io/library/b:2"}) {
            const auto config =
                outputOf(skopeo, {"inspect", "--config", "--raw", "oci:" + layout + ":" + name});
            QVERIFY(config);
            QCOMPARE(config->toStdString(), some.configText());
        }
        const QString copy = QString::fromStdString((fixture.directory() / "copy.tar").string());
        const QString policy = QString::fromStdString((fixture.directory() / "policy.json").string());
        writeFileAtomic(policy.toStdString(), "{\"default\":[{\"type\":\"insecureAcceptAnything\"}]}");
        QVERIFY(outputOf(skopeo, {"--policy", policy, "copy", "oci:" + layout + ":docker.io/library/a:1",
                                  "docker-archive:" + copy + ":c:1"}));
        const StoreFixture other;
        QCOMPARE(describe(other.loadFile(copy.toStdString())), std::string("c:1")); // and back
        QCOMPARE(other.images().find("c:1").diffIds, fixture.images().find("a:1").diffIds);
    }
    void readableByUmoci() {
        const QString umoci = QStandardPaths::findExecutable("umoci");
        OUTCROP_NEEDS(!umoci.isEmpty(), "umoci is not installed");
        const StoreFixture fixture;
        fixture.load(dockerArchive({image({kBase, kTop}, {"a:1"})}));
        const QString layout = QString::fromStdString(fixture.paths().images().string());
        const auto list = outputOf(umoci, {"list", "--layout", layout});
        QVERIFY(list);
        QCOMPARE(list->trimmed(), QByteArray("docker.io/library/a:1"));
    }
};

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
