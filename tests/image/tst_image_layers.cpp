// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"
#include "tests/image/small_images.h"
#include "tests/image/store_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <thread>

namespace outcrop::test::tst_image_layers {

namespace fs = std::filesystem;

namespace {

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

/// Layers of images in the store: indexed, unpacked, read, also by other programs.
class TestImageLayers : public QObject {
    Q_OBJECT

private slots:
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

OUTCROP_TEST(TestImageLayers, QCoreApplication)

} // namespace outcrop::test::tst_image_layers

#include "tst_image_layers.moc"
