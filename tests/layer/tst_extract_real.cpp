// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/layer/worker_client.h"
#include "tests/layer/layer_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <fcntl.h>
#include <unistd.h>

namespace outcrop::test::tst_extract_real {

namespace fs = std::filesystem;

// Layers of real images: unpacked, walked, and compared with their index and with what GNU tar makes of them.

namespace {

const char* const kImages[] = {"alpine-3.10.docker.tar.gz",
                               "alpine-3.10-app-4layers.docker.tar",
                               "busybox-whiteout.docker.tar",
                               "dive-test-docker-image.tar",
                               "busybox-latest-musl-multiarch.oci.tar",
                               "dive-test-oci-zstd-image.tar",
                               "dive-test-kaniko-image.tar",
                               "pause-2.0.docker.tar"};

/// Not comparable: what this user's namespace cannot give (single id), and nodes no namespace may make.
TreeTextOptions comparable() {
    TreeTextOptions options;
    options.devices = false;
    options.owners = IdMap::detect().kind != IdMap::Kind::Single;
    options.root = false;
    return options;
}

} // namespace

class ExtractRealTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void walkEqualsIndex_data();
    void walkEqualsIndex();
    void packedAgainIsTheSame_data() { walkEqualsIndex_data(); }
    void packedAgainIsTheSame();
    void sameAsGnuTar_data();
    void sameAsGnuTar();
};

void ExtractRealTest::initTestCase() {
    OUTCROP_NEEDS(sharedImages(), "no directory of real images beside this checkout");
    OUTCROP_NEEDS_NAMESPACES();
}

void ExtractRealTest::walkEqualsIndex_data() {
    QTest::addColumn<QString>("image");
    for (const char* image : kImages)
        QTest::newRow(image) << QString(image);
}

void ExtractRealTest::walkEqualsIndex() {
    QFETCH(QString, image);
    const TempDir dir;
    const fs::path staging = makeDirectory(dir.path() / "staging");
    const UniqueFd stagingFd = openDirectory(staging);
    const UniqueFd archive = openFile(*sharedImages() / "real" / image.toStdString(), O_RDONLY);
    Progress silent;
    int layers = 0;
    for (const ArchiveMember& member :
         workerReadArchive(archive.get(), stagingFd.get(), image.toStdString(), silent, {})) {
        if (!member.isLayer)
            continue;
        const fs::path out = makeDirectory(dir.path() / std::to_string(layers++));
        unpack(openFile(staging / member.stagedName, O_RDONLY).get(), out);
        const auto index = FileTree::open(staging / member.stagedTree);
        TreeTextOptions options = comparable();
        options.directoryTimes = !hasImplicit(*index);
        QCOMPARE(difference(treeText(*walked(out), options), treeText(*index, options)).c_str(), "");
    }
    QVERIFY(layers > 0);
}

void ExtractRealTest::packedAgainIsTheSame() {
    QFETCH(QString, image);
    const TempDir dir;
    const fs::path staging = makeDirectory(dir.path() / "staging");
    const UniqueFd stagingFd = openDirectory(staging);
    const UniqueFd archive = openFile(*sharedImages() / "real" / image.toStdString(), O_RDONLY);
    Progress silent;
    int layers = 0;
    for (const ArchiveMember& member :
         workerReadArchive(archive.get(), stagingFd.get(), image.toStdString(), silent, {})) {
        if (!member.isLayer)
            continue;
        const std::string number = std::to_string(layers++);
        const fs::path first = makeDirectory(dir.path() / ("first" + number));
        const fs::path second = makeDirectory(dir.path() / ("second" + number));
        unpack(openFile(staging / member.stagedName, O_RDONLY).get(), first);
        const auto tree = walked(first);
        const UniqueFd firstFd = openDirectory(first);
        PackRequest request;
        request.upperFd = firstFd.get();
        for (uint32_t i = 0; i < tree->size(); ++i) {
            const std::string path = tree->path(NodeIndex{i});
            const FileEntry entry = tree->entry(NodeIndex{i});
            (entry.type == FileType::Whiteout ? request.removed : request.paths).push_back(path);
            if (entry.opaque)
                request.opaque.push_back(path);
        }
        const ArchiveMember packed = workerPack(request, stagingFd.get(), silent, {});
        unpack(openFile(staging / packed.stagedName, O_RDONLY).get(), second);
        QCOMPARE(difference(treeText(*walked(second)), treeText(*walked(first))).c_str(), "");
    }
    QVERIFY(layers > 0);
}

void ExtractRealTest::sameAsGnuTar_data() {
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"alpine-minirootfs-3.20.3-x86_64.tar.gz", "alpine-minirootfs-3.19.4-x86_64.tar.gz"})
        QTest::newRow(file) << QString(file);
}

void ExtractRealTest::sameAsGnuTar() {
    QFETCH(QString, file);
    OUTCROP_NEEDS(::geteuid() == 0, "only root can let GNU tar make files of every owner");
    OUTCROP_NEEDS(std::system("tar --version >/dev/null 2>&1") == 0, "no GNU tar");
    const TempDir dir;
    const fs::path archive = *sharedImages() / "real" / file.toStdString();
    const fs::path ours = makeDirectory(dir.path() / "ours");
    const fs::path theirs = makeDirectory(dir.path() / "theirs");
    unpack(openFile(archive, O_RDONLY).get(), ours);
    const std::string command = "tar --xattrs --xattrs-include='*' --numeric-owner -xpf '" +
                                archive.string() + "' -C '" + theirs.string() + "'";
    QCOMPARE(std::system(command.c_str()), 0);
    TreeTextOptions options;
    options.devices = false;
    QCOMPARE(difference(treeText(*walked(ours), options), treeText(*walked(theirs), options)).c_str(), "");
    QCOMPARE(
        std::system(("diff -r --no-dereference '" + ours.string() + "' '" + theirs.string() + "'").c_str()),
        0);
}

OUTCROP_TEST(ExtractRealTest, QCoreApplication)

} // namespace outcrop::test::tst_extract_real

#include "tst_extract_real.moc"
