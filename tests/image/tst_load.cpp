// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/sha256.h"
#include "core/base/spawn.h"
#include "core/image/import/platform_choice.h"
#include "tests/image/archive_fixture.h"
#include "tests/image/store_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <csignal>
#include <fcntl.h>
#include <thread>

namespace outcrop::test::tst_load {

namespace fs = std::filesystem;

namespace {

const std::string kHello = layerWith("etc/hello", "hello\n");
const std::string kWorld = layerWith("etc/world", "world\n");

ImageFixture twoLayers(const std::vector<std::string>& names) {
    ImageFixture image;
    image.layers = {kHello, kWorld};
    image.names = names;
    return image;
}

/// Requests a stop at the first sign of progress.
struct StoppingProgress : Progress {
    void phase(const std::string&, const std::string&, uint64_t) override { source.request_stop(); }
    std::stop_source source;
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

} // namespace

/// Imports of archives the tests make themselves.
class TestLoad : public QObject {
    Q_OBJECT

private slots:
    void everyFormat_data() {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* name, const std::string& archive, const char* names) {
            QTest::newRow(name) << QByteArray::fromStdString(archive) << names;
        };
        const ImageFixture image = twoLayers({"example.com/a:1"});
        row("docker", dockerArchive({image}), "example.com/a:1");
        row("docker, two names", dockerArchive({twoLayers({"a:1", "b:2"})}), "a:1 b:2");
        row("docker, unnamed", dockerArchive({twoLayers({})}), "<untagged>");
        row("docker, bad name", dockerArchive({twoLayers({"UPPER", "good"})}), "good:latest");
        row("OCI", packMembers(ociMembers({image})), "example.com/a:1");
        row("OCI, two names", packMembers(ociMembers({twoLayers({"a:1", "b:2"})})), "a:1 b:2");
        row("OCI, tag only", packMembers(ociMembers({twoLayers({"latest"})})), "<untagged>");
        row("OCI, name only", packMembers(ociMembers({twoLayers({"alpine"})})), "alpine:latest");
        row("legacy", legacyArchive(image), "example.com/a:1");
        auto both = ociMembers({twoLayers({"latest"})});
        both["manifest.json"] = "[{\"Config\":\"blobs/sha256/" + image.configDigest() +
                                "\",\"RepoTags\":[\"both:1\"],\"Layers\":[\"blobs/sha256/" +
                                sha256Hex(kHello) + "\",\"blobs/sha256/" + sha256Hex(kWorld) + "\"]}]";
        row("both in one", packMembers(both), "both:1");
        both["manifest.json"] = "null";
        row("both, no manifest.json", packMembers(both), "<untagged>");
    }
    void everyFormat() {
        QFETCH(QByteArray, archive);
        QFETCH(QString, names);
        const StoreFixture fixture;
        const std::vector<LoadedImage> loaded = fixture.load(archive.toStdString());
        QCOMPARE(QString::fromStdString(describe(loaded)), names);
        const ImageSummary image = fixture.images().find(loaded.front().id.str());
        QCOMPARE(image.diffIds, (std::vector{Digest::ofBytes(kHello), Digest::ofBytes(kWorld)}));
        QVERIFY(fixture.images().tree(image.diffIds[0])->find("/etc/hello") != kNoNode);
        QVERIFY(fixture.images().tree(image.diffIds[1])->find("/etc/world") != kNoNode);
        QCOMPARE(image.size, uint64_t(12));
    }
    void loadingTwiceChangesNothing() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({twoLayers({"a:1"})}));
        const std::string before = snapshot(fixture.paths());
        fixture.load(dockerArchive({twoLayers({"a:1"})}));
        QCOMPARE(snapshot(fixture.paths()), before);
        fixture.load(packMembers(ociMembers({twoLayers({"a:1"})}))); // the same image in another form
        QCOMPARE(fixture.images().list().size(), size_t(1));
    }
    void legacyHistory() {
        ImageFixture image = twoLayers({"old:1"});
        image.layers.insert(image.layers.begin() + 1, std::string()); // a layer.tar without a byte
        const StoreFixture fixture;
        fixture.load(legacyArchive(image));
        const ImageDetails details = fixture.images().details("old:1");
        QCOMPARE(details.steps.size(), size_t(3));
        QCOMPARE(details.steps[0].createdBy, std::string("/bin/sh -c step 0"));
        QCOMPARE(details.steps[1].layerIndex, -1);
        QCOMPARE(details.steps[2].layerIndex, 1);
        QCOMPARE(*details.config.config.cmd, std::vector<std::string>{"/bin/sh"});
        QVERIFY(!details.config.raw.contains("id") && !details.config.raw.contains("container"));
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("why"); // code and a part of the text
        const auto row = [](const char* name, const std::string& archive, const QString& why) {
            QTest::newRow(name) << QByteArray::fromStdString(archive) << why;
        };
        const ImageFixture image = twoLayers({"a:1"});
        const std::string docker = dockerArchive({image});
        row("empty", "", "bad-input empty");
        row("no tar", "this is not an archive", "bad-input");
        row("some tar", TarWriter().file("a", "b").finish(), "bad-input no image archive");
        row("truncated in a layer", docker.substr(0, 1500), "bad-input");
        row("truncated in manifest.json", docker.substr(0, docker.size() - 2048), "bad-input");
        row("climbs out", TarWriter().file("../evil", "x").finish(), "bad-input climbs out");
        row("absolute name", TarWriter().file("/evil", "x").finish(), "bad-input absolute");
        row("manifest.json is no list", TarWriter().file("manifest.json", "{}").finish(),
            "bad-input not a list");
        row("manifest.json is no JSON", TarWriter().file("manifest.json", "[{").finish(),
            "bad-input not valid JSON");
        row("manifest.json is empty", TarWriter().file("manifest.json", "[]").finish(),
            "bad-input lists no image");
        row("deep JSON", TarWriter().file("manifest.json", std::string(100000, '[')).finish(),
            "bad-input nested too deeply");
        row("config missing",
            TarWriter().file("manifest.json", "[{\"Config\":\"c\",\"Layers\":[]}]").finish(),
            "bad-input \"c\" is missing");
        row("layer missing",
            TarWriter()
                .file("c", "{}")
                .file("manifest.json", "[{\"Config\":\"c\",\"Layers\":[\"../../l\"]}]")
                .finish(),
            "bad-input is missing");
        row("schema 1", TarWriter().file("manifest.json", "{\"schemaVersion\":1,\"fsLayers\":[]}").finish(),
            "unsupported schema 1");
        ImageFixture wrong = image;
        wrong.config = replaced(image.configText(), sha256Hex(kWorld), sha256Hex("other"));
        row("diffID", dockerArchive({wrong}), "bad-input has the diffID");
        wrong.config = replaced(image.configText(), ",\"sha256:" + sha256Hex(kWorld) + "\"", "");
        row("layer count", dockerArchive({wrong}), "bad-input has 2 layers, but its config names 1");
        wrong = image;
        wrong.layers[1] = std::string(2000, 'x');
        row("layer is no tar", dockerArchive({wrong}), "bad-input");
        row("links in a circle",
            TarWriter().symlink("manifest.json", "b").symlink("b", "manifest.json").finish(),
            "bad-input no image archive");

        auto members = ociMembers({image});
        members["blobs/sha256/" + sha256Hex(kWorld)] += "x";
        row("blob digest", packMembers(members), "bad-input has the digest");
        members = ociMembers({image});
        members.erase("blobs/sha256/" + sha256Hex(kWorld));
        row("blob missing", packMembers(members), "bad-input is missing");
        members = ociMembers({image});
        members["index.json"] = replaced(members["index.json"], "\"size\":", "\"size\":1");
        row("descriptor size", packMembers(members), "bad-input its descriptor says");
        members = ociMembers({image});
        members["index.json"] = "{\"schemaVersion\":2,\"manifests\":[]}";
        row("no images", packMembers(members), "bad-input lists no image");
        members["index.json"] = "{\"schemaVersion\":2,\"manifests\":[{\"mediaType\":\"application/"
                                "vnd.oci.image.manifest.v1+json\","
                                "\"digest\":\"sha256:../../../../etc/passwd\",\"size\":1}]}";
        row("digest as path", packMembers(members), "bad-input digest");
        const std::string id = sha256Hex("x");
        row("legacy own ancestor",
            TarWriter()
                .file("repositories", "{\"a\":{\"1\":\"" + id + "\"}}")
                .file(id + "/json", "{\"parent\":\"" + id + "\"}")
                .file(id + "/layer.tar", kHello)
                .finish(),
            "bad-input its own ancestor");
    }
    void refused() {
        QFETCH(QByteArray, archive);
        QFETCH(QString, why);
        const StoreFixture fixture;
        const std::string before = snapshot(fixture.paths());
        QString found;
        try {
            fixture.load(archive.toStdString());
        } catch (const Error& error) {
            found = QString(errorCodeName(error.code())) + " " + error.what();
        }
        QCOMPARE(found.isEmpty(), why.isEmpty());
        QVERIFY2(found.startsWith(why.section(' ', 0, 0)) && found.contains(why.section(' ', 1)),
                 qPrintable(found));
        if (!why.isEmpty())
            QCOMPARE(snapshot(fixture.paths()), before);
    }
    /// The second image of an archive is bad: the first must not get in either.
    void allOrNothing() {
        ImageFixture good;
        good.layers = {layerWith("good", "x")};
        good.names = {"good:1"};
        ImageFixture bad = twoLayers({"bad:1"});
        bad.config = replaced(bad.configText(), sha256Hex(kWorld), sha256Hex("other"));
        const StoreFixture fixture;
        fixture.load(dockerArchive({twoLayers({"before:1"})}));
        const std::string before = snapshot(fixture.paths());
        QCOMPARE(codeOf([&] {
                     fixture.load(dockerArchive({good, bad}));
                 }),
                 std::optional(ErrorCode::BadInput));
        QCOMPARE(snapshot(fixture.paths()), before);
    }
    void cancelled() {
        const StoreFixture fixture;
        const std::string before = snapshot(fixture.paths());
        StoppingProgress progress;
        const UniqueFd archive = memoryFile(dockerArchive({twoLayers({"a:1"})}));
        QCOMPARE(
            codeOf([&] {
                fixture.images().load(archive.get(), {"a.tar", {}}, progress, progress.source.get_token());
            }),
            std::optional(ErrorCode::Cancelled));
        QCOMPARE(snapshot(fixture.paths()), before);
    }
    void badNamesAreSaid() {
        const StoreFixture fixture;
        RecordingProgress progress;
        fixture.load(dockerArchive({twoLayers({"UPPER"})}), progress);
        QCOMPARE(progress.warnings.size(), size_t(1));
        QVERIFY(progress.warnings.front().find("UPPER") != std::string::npos);
    }
    void nameForTheUnnamed() {
        const StoreFixture fixture;
        Progress silent;
        const UniqueFd archive = memoryFile(dockerArchive({twoLayers({})}));
        const auto loaded = fixture.images().load(archive.get(), {"a.tar", "given:1"}, silent, {});
        QCOMPARE(describe(loaded), std::string("given:1"));
    }
    void artifactsAreLeftOut() {
        auto members = ociMembers({twoLayers({"a:1"})});
        const std::string layer = "{}";
        const std::string manifest = "{\"schemaVersion\":2,\"config\":{\"mediaType\":\"application/"
                                     "vnd.oci.image.config.v1+json\",\"digest\":\"sha256:" +
                                     sha256Hex(layer) +
                                     "\",\"size\":2},\"layers\":[{\"mediaType\":\"application/"
                                     "vnd.dsse.envelope.v1+json\",\"digest\":\"sha256:" +
                                     sha256Hex(layer) + "\",\"size\":2}]}";
        members["blobs/sha256/" + sha256Hex(layer)] = layer;
        members["blobs/sha256/" + sha256Hex(manifest)] = manifest;
        const std::string entry =
            "{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:" +
            sha256Hex(manifest) + "\",\"size\":" + std::to_string(manifest.size()) + "}";
        members["index.json"] =
            replaced(members["index.json"], "\"manifests\":[", "\"manifests\":[" + entry + ",");
        const StoreFixture fixture;
        QCOMPARE(describe(fixture.load(packMembers(members))), std::string("a:1"));
        members["index.json"] = "{\"schemaVersion\":2,\"manifests\":[" + entry + "]}";
        QCOMPARE(codeOf([&] { fixture.load(packMembers(members)); }), std::optional(ErrorCode::Unsupported));
    }
    void directory() {
        const StoreFixture fixture;
        const fs::path layout = fixture.directory() / "layout";
        for (const auto& [path, content] : ociMembers({twoLayers({"dir:1"})})) {
            fs::create_directories((layout / path).parent_path());
            const UniqueFd fd = openFile(layout / path, O_WRONLY | O_CREAT, 0644);
            writeFull(fd.get(), content.data(), content.size(), path);
        }
        Progress silent;
        QCOMPARE(describe(fixture.images().loadDirectory(layout, {}, silent, {})), std::string("dir:1"));
        QVERIFY(fs::exists(layout / "index.json")); // copied, not moved
        QCOMPARE(fixture.images().trees(fixture.images().find("dir:1")).size(), size_t(2));
        // What the store itself writes is a layout, too.
        const StoreFixture other;
        QCOMPARE(describe(other.images().loadDirectory(fixture.paths().images(), {}, silent, {})),
                 std::string("dir:1"));
        QCOMPARE(codeOf([&] { other.images().loadDirectory(fixture.directory(), {}, silent, {}); }),
                 std::optional(ErrorCode::BadInput));
    }

    void concurrentLoads() {
        const StoreFixture fixture;
        const std::string archive = dockerArchive({twoLayers({"a:1"})});
        std::vector<std::thread> threads;
        std::atomic<int> failed{0};
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                ImageFixture own;
                own.layers = {kHello, layerWith("own", std::to_string(i))};
                own.names = {"own:" + std::to_string(i)};
                for (const std::string& text : {archive, dockerArchive({own})})
                    if (codeOf([&] { fixture.load(text); }))
                        ++failed;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(fixture.images().list().size(), size_t(5));
        for (const ImageSummary& image : fixture.images().list())
            QCOMPARE(image.tags.size(), size_t(1));
    }
    /// Another process is killed at whatever it is doing: the store is as before, or has the whole image.
    void killed() {
        const StoreFixture fixture;
        ImageFixture image;
        for (int i = 0; i < 12; ++i)
            image.layers.push_back(
                layerWith("file" + std::to_string(i), std::string(200000, static_cast<char>('a' + i))));
        image.names = {"big:1"};
        const fs::path archive = fixture.directory() / "big.tar";
        {
            const std::string bytes = dockerArchive({image});
            const UniqueFd fd = openFile(archive, O_WRONLY | O_CREAT, 0644);
            writeFull(fd.get(), bytes.data(), bytes.size(), "archive");
        }
        const std::string before = snapshot(fixture.paths());
        for (int delay = 0; delay < 60; delay += 4) {
            SpawnOptions options;
            options.program = (binDir() / "tests/tst_load").string();
            options.arguments = {"--load", fixture.directory().string(), archive.string()};
            Child child = spawn(options);
            std::this_thread::sleep_for(std::chrono::milliseconds(delay));
            child.kill(SIGKILL);
            child.wait();
            Store::open(fixture.paths());
            const auto settled = [&] { // its worker may still be dying
                Store::open(fixture.paths());
                return fs::is_empty(fixture.paths().staging());
            };
            QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
            if (fixture.images().list().empty()) {
                QCOMPARE(snapshot(fixture.paths()), before);
                continue;
            }
            QCOMPARE(fixture.images().trees(fixture.images().find("big:1")).size(), size_t(12));
            fixture.images().remove("big:1", false, std::vector<Images::Use>());
        }
    }

    void platforms_data() {
        QTest::addColumn<QStringList>("platforms"); // "os/arch[/variant]"
        QTest::addColumn<int>("chosen");
        QTest::newRow("exact") << QStringList{"linux/arm64", "linux/amd64"} << 1;
        QTest::newRow("first of equals") << QStringList{"linux/amd64", "linux/amd64"} << 0;
        QTest::newRow("32 bit") << QStringList{"linux/s390x", "linux/386"} << 1;
        QTest::newRow("none fits") << QStringList{"linux/s390x", "windows/amd64"} << 0;
        QTest::newRow("not another system") << QStringList{"windows/amd64", "linux/386"} << 1;
        QTest::newRow("not too new") << QStringList{"linux/amd64/v3", "linux/386"} << 1;
        QTest::newRow("unknown") << QStringList{"unknown/unknown", "linux/amd64"} << 1;
    }
    void platforms() {
        QFETCH(QStringList, platforms);
        std::vector<Platform> list;
        for (const QString& text : platforms)
            list.push_back({text.section('/', 0, 0).toStdString(), text.section('/', 1, 1).toStdString(),
                            text.section('/', 2, 2).toStdString()});
        QTEST(static_cast<int>(choosePlatform({"linux", "amd64", ""}, list)), "chosen");
    }
};

/// With --load DIRECTORY ARCHIVE it is the process that killed() kills.
int loadOrTest(int argc, char** argv) {
    if (argc == 4 && std::string(argv[1]) == "--load") {
        const fs::path directory = argv[2];
        const Store store = Store::open({directory / "root", directory / "run"});
        const UniqueFd archive = openFile(argv[3], O_RDONLY);
        Progress silent;
        Images(store).load(archive.get(), {"big.tar", {}}, silent, {});
        return 0;
    }
    return runTest<TestLoad, QCoreApplication>(argc, argv);
}
const TestProgram kLoadOrTest(__FILE__, loadOrTest);

} // namespace outcrop::test::tst_load

#include "tst_load.moc"
