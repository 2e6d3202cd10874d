// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/comparison_tar.h"
#include "tests/image/archive_fixture.h"
#include "tests/image/store_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/mman.h>
#include <unistd.h>

namespace outcrop::test::tst_comparison_tar {

namespace {

namespace fs = std::filesystem;

const std::string kBefore = TarWriter()
                                .directory("same")
                                .file("same/kept", "1")
                                .directory("gone")
                                .directory("gone/deep")
                                .file("gone/deep/file", "2")
                                .file("text", "before\n")
                                .file("mode", "3", 0644)
                                .directory("becomes-file")
                                .directory("becomes-file/sub")
                                .file("becomes-file/sub/x", "4")
                                .file("becomes-directory", "5")
                                .symlink("link", "text")
                                .file("removed", "6")
                                .finish();
const std::string kChange = TarWriter()
                                .file(".wh.gone", "")
                                .file(".wh.removed", "")
                                .file("text", "after\n")
                                .file("mode", "3", 04755)
                                .file("becomes-file", "file now")
                                .directory("becomes-directory")
                                .file("becomes-directory/y", "7")
                                .symlink("link", "mode")
                                .directory("new", 01777)
                                .file("new/one", "hard")
                                .hardlink("new/two", "new/one")
                                .file("same/added", std::string(3000, 'x'))
                                .finish();

class Fixture {
public:
    Fixture() : engine(Engine::open((m_directory.path() / "store").string())) {
        load("before:1", {kBefore});
        load("after:1", {kBefore, kChange});
    }
    ~Fixture() { fs::remove_all(engine.store().paths().run); }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    void load(const std::string& name, const std::vector<std::string>& layers) const {
        ImageFixture image;
        image.layers = layers;
        image.names = {name};
        Progress quiet;
        engine.images().load(memoryFile(dockerArchive({image})).get(), {}, quiet, {});
    }

    /// The layer that makes one of the other.
    std::string tar(const std::string& before, const std::string& after) const {
        const Subject from = engine.subject(before, {});
        const Subject to = engine.subject(after, {});
        CompareOptions how;
        how.renames = false;
        how.owners = to.owners;
        const auto comparison = Comparison::of(from.tree, to.tree, how);
        const UniqueFd output(::memfd_create("layer", MFD_CLOEXEC));
        Progress quiet;
        entries = writeComparisonTar(engine, to, after, *comparison, comparisonRows(*comparison),
                                     output.get(), quiet, {});
        ::lseek(output.get(), 0, SEEK_SET);
        return readAll(output.get(), "layer", 1U << 20);
    }

    std::string differences(const std::string& before, const std::string& after) const {
        const Subject to = engine.subject(after, {});
        CompareOptions how;
        how.owners = to.owners;
        const auto comparison = Comparison::of(engine.subject(before, {}).tree, to.tree, how);
        std::string text;
        for (const ComparisonRow& row : comparisonRows(*comparison))
            text += std::string(rowKindName(row.kind)) + " " + row.path + " " + factWords(row.facts) + "; ";
        return text;
    }

private:
    TempDir m_directory;

public:
    Engine engine;
    mutable size_t entries = 0;
};

class TestComparisonTar : public QObject {
    Q_OBJECT

private slots:
    void aLayerMakesOneOfTheOther_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("forwards") << "before:1"
                                  << "after:1";
        QTest::newRow("backwards") << "after:1"
                                   << "before:1";
        QTest::newRow("from one layer alone") << "after:1@2..2"
                                              << "after:1";
        QTest::newRow("a cut one") << "after:1"
                                   << "image:after:1@1";
        QTest::newRow("nothing") << "after:1"
                                 << "after:1";
    }

    void aLayerMakesOneOfTheOther() {
        OUTCROP_NEEDS_NAMESPACES();
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Fixture fixture;
        const std::string tar = fixture.tar(before.toStdString(), after.toStdString());
        std::vector<std::string> layers{kBefore, kChange};
        if (before == "before:1")
            layers.pop_back();
        if (before == "after:1@2..2")
            layers.erase(layers.begin());
        layers.push_back(tar);
        fixture.load("made:1", layers);
        QCOMPARE(fixture.differences("made:1", after.toStdString()), std::string());
        QCOMPARE(fixture.entries > 0, before != after);
    }

    /// One whiteout for a directory, none below what is no directory any more; links stay links.
    void saysNoMoreThanItMust() {
        OUTCROP_NEEDS_NAMESPACES();
        const Fixture fixture;
        fixture.load("layer:1", {fixture.tar("before:1", "after:1")});
        const auto tree = fixture.engine.subject("layer:1", {}).tree->layers().front();
        std::string paths;
        for (uint32_t i = 1; i < tree->size(); ++i)
            paths += (tree->type(NodeIndex{i}) == FileType::Whiteout ? "!" : "") + tree->path(NodeIndex{i}) +
                     (tree->isHardlink(NodeIndex{i}) ? "=" : "") + " ";
        QCOMPARE(paths,
                 std::string("/becomes-directory /becomes-file !/gone /link /mode /new !/removed /same /text "
                             "/becomes-directory/y /new/one /new/two= /same/added "));
    }

    void aDirectoryOfTheHost() {
        OUTCROP_NEEDS_NAMESPACES();
        const Fixture fixture;
        const TempDir host;
        fs::create_directories(host.path() / "same");
        std::ofstream(host.path() / "same" / "kept") << "1";
        std::ofstream(host.path() / "text") << "the host's\n";
        fixture.load("made:1", {kBefore, fixture.tar("before:1", host.path().string())});
        QCOMPARE(fixture.differences("made:1", "dir:" + host.path().string()), std::string());
    }

    void anArchiveIsRefused() {
        const Fixture fixture;
        const TempDir host;
        ImageFixture image;
        image.layers = {kBefore};
        image.names = {"packed:1"};
        const std::string archive = (host.path() / "image.tar").string();
        std::ofstream(archive) << dockerArchive({image});
        QCOMPARE(fixture.differences("before:1", archive), std::string()); // its first member is a layer
        try {
            fixture.tar("after:1", archive);
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY2(std::string(error.what()).find("nothing of an archive is unpacked") != std::string::npos,
                     error.what());
        }
    }
};

} // namespace

OUTCROP_TEST(TestComparisonTar, QCoreApplication)

} // namespace outcrop::test::tst_comparison_tar

#include "tst_comparison_tar.moc"
