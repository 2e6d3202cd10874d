// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/store_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <fcntl.h>

namespace outcrop::test::tst_shared_images {

/// Every archive of other people's images at hand, with what must come of it.
class TestSharedImages : public QObject {
    Q_OBJECT

private slots:
    /// What docker 20.10 (overlay2) says of the same archives: the image's size, and those of its history.
    void sizesAreDockers_data() {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<QString>("history"); // newest first
        const auto row = [](const char* file, quint64 size, const char* history) {
            QTest::newRow(file) << size << QString(history);
        };
        row("real/alpine-3.10.docker.tar.gz", 5581746, "0 5581746");
        row("real/alpine-3.10-app-4layers.docker.tar", 5581755, "3 3 3 0 5581746");
        row("real/alpine-3.11.docker.tar.gz", 5595566, "0 5595566");
        row("real/alpine-3.22-healthcheck.docker.tar", 8309109, "0 8309109");
        row("real/busybox-2019.docker.tar", 1223894, "0 1223894");
        row("real/busybox-armv7-containerd.tar", 2426150, "0 2426150");
        row("real/busybox-whiteout.docker.tar", 1146369, "0 0 0 0 1146369");
        row("real/dive-test-docker-image.tar", 1220598,
            "6405 6405 6405 2187 0 6405 6405 6405 6405 6405 6405 0 6405 0 1154361");
        row("real/dive-test-kaniko-image.tar", 1326410,
            "9249 9249 9249 2187 0 9249 9249 9249 9249 9249 9249 0 9249 0 1231733");
        row("real/hello-world-amd64.docker.tar", 13336, "0 13336");
        row("real/hello-world-arm64-docker25.tar", 9136, "0 9136");
        row("real/pause-2.0.docker.tar", 350164, "0 350164");
    }
    void sizesAreDockers() {
        OUTCROP_NEEDS(sharedImages(), "needs the test images beside the checkout (OUTCROP_SHARED)");
        QFETCH(quint64, size);
        QFETCH(QString, history);
        const StoreFixture fixture;
        fixture.loadFile(*sharedImages() / QTest::currentDataTag());
        const std::string id = fixture.images().list().front().id.str();
        QCOMPARE(fixture.images().list().front().size, uint64_t(size));
        QStringList sizes;
        for (const HistoryRow& row : fixture.images().history(id))
            sizes << QString::number(row.size);
        QCOMPARE(sizes.join(' '), history);
    }

    void archives_data() {
        QTest::addColumn<QString>("loaded");  // names, images separated by "; "; empty: refused
        QTest::addColumn<QString>("refusal"); // code and a part of the text
        QTest::addColumn<QString>("layers");  // numbers of layers, images separated by " "
        const auto loads = [](const char* file, const char* names, const char* layers) {
            QTest::newRow(file) << names << QString() << layers;
        };
        const auto refused = [](const char* file, const char* refusal) {
            QTest::newRow(file) << QString() << refusal << QString();
        };
        refused("real/alpine-minirootfs-3.19.4-x86_64.tar.gz", "bad-input no image archive");
        refused("real/alpine-minirootfs-3.20.3-x86_64.tar.gz", "bad-input no image archive");
        refused("real/alpine-minirootfs-3.20.3-aarch64.tar.gz", "bad-input no image archive");
        loads("real/alpine-3.10.docker.tar.gz", "alpine:3.10", "1");
        loads("real/alpine-3.11.docker.tar.gz", "alpine:3.11", "1");
        loads("real/alpine-3.10-app-4layers.docker.tar", "test:latest", "4");
        loads("real/alpine-3.22-healthcheck.docker.tar", "mutated-hc-new:latest", "1");
        loads("real/busybox-2019.docker.tar", "busybox:latest", "1");
        loads("real/busybox-armv7-containerd.tar", "busybox:latest", "1");
        loads("real/busybox-latest-glibc-amd64.oci.tar", "busybox:1.38.0-glibc", "1");
        loads("real/busybox-latest-musl-multiarch.oci.tar", "busybox:musl", "1");
        loads("real/busybox-latest-uclibc-amd64.oci.tar", "busybox:1.38.0-uclibc", "1");
        loads("real/busybox-previous-glibc-amd64.oci.tar", "busybox:1.37.0-glibc", "1");
        loads("real/busybox-whiteout.docker.tar", "whiteout:latest", "4");
        loads("real/dive-test-docker-image.tar", "dive-test:latest", "14");
        loads("real/dive-test-kaniko-image.tar", "dive-test:kaniko-latest", "14");
        loads("real/dive-test-oci-estargz-image.tar", "<untagged>", "1");
        loads("real/dive-test-oci-gzip-image.tar", "<untagged>", "1");
        loads("real/dive-test-oci-uncompressed-image.tar", "<untagged>", "1");
        loads("real/dive-test-oci-zstd-image.tar", "<untagged>", "1");
        loads("real/garden-rootfs.oci.tar", "<untagged>", "32");
        loads("real/hello-world-amd64.docker.tar", "hello-world:latest", "1");
        loads("real/hello-world-arm64-docker25.tar", "<untagged>", "1");
        loads("real/hello-world-cosign.oci.tar", "<untagged>", "1");
        loads("real/hello-world-multiarch.oci.tar", "<untagged>", "1");
        loads("real/pause-2.0.docker.tar", "gcr.io/google-containers/pause:2.0", "2");
        loads("real/two-images-busybox-alpine.oci.tar.xz",
              "example.com/empty:latest; example.com/empty/but:different", "1 1");

        loads("weird/all_empty_history.docker.tar", "bazel/pkg/v1/mutate:source_image", "1");
        refused("weird/aufs-docker-v2-manifest.oci.tar",
                "bad-input has 536 bytes, but its descriptor says 525");
        refused("weird/corrupted.oci.tar", "bad-input has the digest");
        loads("weird/docker-two-images.tar.xz", "example.com/empty:latest; example.com/empty/but:different",
              "1 1");
        loads("weird/docker-two-names.tar.xz", "pretty-empty:latest example.com/empty:latest", "1");
        loads("weird/docker-unnamed.tar.xz", "<untagged>", "1");
        loads("weird/empty.oci.tar", "<untagged>", "2");
        loads("weird/empty_layer_history.docker.tar", "bazel/pkg/v1/mutate:source_image", "1");
        loads("weird/foreign_layer.docker.tar", "gcr.io/foo/bar:latest", "2");
        loads("weird/hard-link-1.oci.tar", "<untagged>", "1");
        loads("weird/hard-link-2.oci.tar", "<untagged>", "2");
        loads("weird/hard-link-delete-1.oci.tar", "<untagged>", "2");
        loads("weird/hard-link-delete-xattr.oci.tar", "<untagged>", "2");
        loads("weird/image_with_symlinked_layer.docker.tar", "bazel:small_base_2", "2");
        refused("weird/invalid-manifest-size-more-than-physical-size.oci.tar", "bad-input has the digest");
        loads("weird/layer-is-symlink.docker.tar",
              "bazel/v1/tarball:test_image_1; bazel/v1/tarball:test_image_3", "1 2");
        loads("weird/legacy-v1-emptyLayer.tar", "matthughes/library-centos:6-2015.03.20", "2");
        loads("weird/legacy-v1-no-manifest.tar", "bazel/v1/tarball:test_image", "1");
        loads("weird/many-layers.oci.tar", "<untagged>", "50");
        loads("weird/mini-image_from_scratch.docker.tar", "she/image_from_scratch:1.0", "4");
        loads("weird/multiplatform-nested.oci.tar", "multi-platform:latest", "1");
        loads("weird/nested-index.oci.tar", "<untagged>", "1"); // the same image by three ways
        loads("weird/non-writable-folder.oci.tar", "<untagged>", "2");
        refused("weird/null_manifest.tar", "bad-input lists no image");
        loads("weird/oci-non-docker-name.tar.gz", "<untagged>", "1");
        refused("weird/opq-whiteouts-busybox.oci.tar",
                "bad-input has 502 bytes, but its descriptor says 501");
        refused("weird/overlayfs-docker-v2-manifest.oci.tar", "unsupported squashfs");
        loads("weird/overwritten_file.docker.tar", "bazel/pkg/v1/mutate:overwritten_file", "3");
        loads("weird/root-dir-entry.oci.tar", "<untagged>", "1");
        refused("weird/schema1-busybox-dir.tar", "unsupported schema 1");
        loads("weird/small_linux.docker.tar", "bazel/image:image", "3");
        loads("weird/symlink-attack.docker.tar", "symlink-attack:latest", "1");
        loads("weird/symlink-cycle.docker.tar", "symlink-cycle:latest", "1");
        loads("weird/symlink-dangling.docker.tar", "dangling-symlinks:latest", "2");
        loads("weird/tar-layer.oci.tar", "<untagged>", "1");
        loads("weird/two-images-bundle.docker.tar", "test_image_2:latest; test_image_1:latest", "1 1");
        loads("weird/whiteout-explicit-dir.oci.tar", "<untagged>", "2");
        loads("weird/whiteout-explicit-file.oci.tar", "<untagged>", "2");
        loads("weird/whiteout-opaque-end.oci.tar", "<untagged>", "2");
        loads("weird/whiteout-opaque.oci.tar", "<untagged>", "2");
        loads("weird/whiteout_dir.docker.tar", "localhost:5000/whiteout:latest", "4");
        loads("weird/whiteout_image.docker.tar", "bazel/pkg/v1/mutate:whiteout_image", "3");
        refused("weird/windows-mini-image.docker.tar.gz", "bad-input has the diffID");
    }
    void archives() {
        OUTCROP_NEEDS(sharedImages(), "needs the test images beside the checkout (OUTCROP_SHARED)");
        QFETCH(QString, loaded);
        QFETCH(QString, refusal);
        QFETCH(QString, layers);
        const std::filesystem::path file = *sharedImages() / QTest::currentDataTag();
        const StoreFixture fixture;
        const std::string before = snapshot(fixture.paths());
        try {
            const std::vector<LoadedImage> images = fixture.loadFile(file);
            QVERIFY2(!loaded.isEmpty(), qPrintable("loaded " + QString::fromStdString(describe(images))));
            QCOMPARE(QString::fromStdString(describe(images)), loaded);
            QCOMPARE(layerCounts(fixture, images), layers);
        } catch (const Error& error) {
            const QString text = QString(errorCodeName(error.code())) + " " + error.what();
            QVERIFY2(!refusal.isEmpty(), qPrintable(text));
            QVERIFY2(text.startsWith(refusal.section(' ', 0, 0)), qPrintable(text));
            QVERIFY2(text.contains(refusal.section(' ', 1)), qPrintable(text));
            QCOMPARE(snapshot(fixture.paths()), before);
        }
    }
    void everyArchiveHasARow() {
        OUTCROP_NEEDS(sharedImages(), "needs the test images beside the checkout (OUTCROP_SHARED)");
        for (const char* folder : {"real", "weird"}) {
            qsizetype files = 0;
            for (const auto& entry : std::filesystem::directory_iterator(*sharedImages() / folder))
                files += entry.is_regular_file() ? 1 : 0;
            QCOMPARE(files, qsizetype(folder == std::string("real") ? 27 : 43));
        }
    }
    /// All of them side by side in one store: names move, layers are shared, and what was loaded first is
    /// still whole.
    void allTogether() {
        OUTCROP_NEEDS(sharedImages(), "needs the test images beside the checkout (OUTCROP_SHARED)");
        const StoreFixture fixture;
        for (const char* folder : {"real", "weird"})
            for (const auto& entry : std::filesystem::directory_iterator(*sharedImages() / folder))
                codeOf([&] { fixture.loadFile(entry.path()); });
        const std::vector<ImageSummary> images = fixture.images().list();
        QVERIFY(images.size() > 50);
        for (const ImageSummary& image : images) {
            QCOMPARE(fixture.images().trees(image).size(), image.diffIds.size());
            QCOMPARE(fixture.images().details(image.id.str()).summary.id, image.id);
        }
        QCOMPARE(fixture.images().find("alpine:3.10").id.str(),
                 std::string("sha256:961769676411f082461f9ef46626dd7a2d1e2b2a38e6a44364bcbecf51e66dd4"));
    }

private:
    static QString layerCounts(const StoreFixture& fixture, const std::vector<LoadedImage>& images) {
        QStringList counts;
        for (const LoadedImage& image : images)
            counts << QString::number(fixture.images().find(image.id.str()).diffIds.size());
        return counts.join(' ');
    }
};

OUTCROP_TEST(TestSharedImages, QCoreApplication)

} // namespace outcrop::test::tst_shared_images

#include "tst_shared_images.moc"
