// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/small_images.h"
#include "tests/image/store_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_images {

namespace fs = std::filesystem;

/// Images by name and id: what is said of them, what is made of them.
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
        const ImageId id = images.addImage(&base, config, {layer}, Reference::parse("a:edited"));
        const ImageDetails details = images.details("a:edited");
        QCOMPARE(details.summary.id, id);
        QCOMPARE(details.summary.diffIds, (std::vector{Digest::ofBytes(kBase), Digest::ofBytes(kTop)}));
        QCOMPARE(details.summary.size, uint64_t(12));
        QCOMPARE(details.steps.back().comment, std::string("edited"));
        QCOMPARE(details.config.author, std::string("me"));
        QCOMPARE(images.find("a:1").id, base.id);
        config.history.back().emptyLayer = true;
        const ImageId plain = images.addImage(&base, config, {}, std::nullopt);
        QCOMPARE(images.find(plain.str()).diffIds, base.diffIds);
        QVERIFY(images.find(plain.str()).tags.empty());
        const Images::NewLayer missing{Digest::ofBytes("x"), Digest::ofBytes("x"), 1, media_type::kLayerTar};
        QCOMPARE(codeOf([&] { images.addImage(&base, config, {missing}, std::nullopt); }),
                 std::optional(ErrorCode::NotFound));
    }
};

OUTCROP_TEST(TestImages, QCoreApplication)

} // namespace outcrop::test::tst_images

#include "tst_images.moc"
