// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/layer/member_sink.h"
#include "core/layer/worker_client.h"
#include "tests/layer/tar_fixture.h"
#include "tests/layer/tree_dump.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <thread>
#include <unistd.h>

namespace outcrop::test::tst_read_archive {

namespace {

/// A staging directory and what was read into it.
class Reading {
public:
    explicit Reading(const std::string& bytes) : m_input(makeMemoryFile("fixture")) {
        writeFull(m_input.get(), bytes.data(), bytes.size(), "fixture");
        ::lseek(m_input.get(), 0, SEEK_SET);
    }
    explicit Reading(const std::filesystem::path& file) : m_input(openFile(file, O_RDONLY)) {}

    std::vector<ArchiveMember> archive(const std::stop_token& stop = {}) {
        return workerReadArchive(m_input.get(), staging().get(), "fixture", m_progress, stop);
    }
    ArchiveMember blob(bool copy) {
        return workerIndexBlob(m_input.get(), staging().get(), copy, "fixture", m_progress, {});
    }
    std::map<std::string, ArchiveMember> byName() {
        std::map<std::string, ArchiveMember> out;
        for (ArchiveMember& member : archive())
            out.emplace(member.name, std::move(member));
        return out;
    }
    std::string staged(const std::string& name) const { return readFile(m_dir.path() / name); }
    std::shared_ptr<const FileTree> tree(const ArchiveMember& member) const {
        return FileTree::open(m_dir.path() / member.stagedTree);
    }
    size_t stagedFiles() const {
        return static_cast<size_t>(std::distance(std::filesystem::directory_iterator(m_dir.path()), {}));
    }

private:
    UniqueFd staging() const { return openDirectory(m_dir.path()); }

    TempDir m_dir;
    UniqueFd m_input;
    Progress m_progress;
};

std::string refusal(const std::string& bytes, ErrorCode code = ErrorCode::BadInput) {
    try {
        Reading(bytes).archive();
        return {};
    } catch (const Error& error) {
        return error.code() == code ? error.what() : std::string("WRONG CODE: ") + error.what();
    }
}

std::string layerRefusal(const std::vector<TarFixtureEntry>& entries) {
    const ArchiveMember member = Reading(makeTar(entries)).blob(false);
    return member.isLayer ? std::string() : member.layerError;
}

std::string layerTar() {
    return makeTar({{"./", 'd', "", 0755},
                    {"etc/", 'd', "", 0750},
                    {"etc/passwd", 'f', "root:x:0:0\n"},
                    {"etc/alias", 'h', "etc/passwd"},
                    {"/abs//./name", 'f', "x"},
                    {"lnk", 'l', "../../outside"},
                    {"dev/null", 'c', "", 0666},
                    {"pipe", 'p', ""},
                    {"cap", 'f', "c", 0755, {{"user.note", "hello"}}},
                    {"na\xffme", 'f', ""},
                    {"nfd-e\xcc\x81", 'f', ""},
                    {std::string(200, 'n') + "/" + std::string(200, 'm'), 'f', "long"},
                    {"etc/.wh.shadow", 'f', ""},
                    {"opt/.wh..wh..opq", 'f', ""},
                    {".wh..wh.plnk", 'd', ""},
                    {".wh..wh.plnk/77", 'f', "aufs"},
                    {"twice", 'f', "first"},
                    {"twice", 'f', "second"}});
}

const char* layerText() {
    return "d 0755 0:0 0 /\n"
           "d 0755 0:0 0 /abs implicit\n"
           "f 0644 0:0 1 /abs/name\n"
           "f 0755 0:0 1 /cap user.note=hello\n"
           "d 0755 0:0 0 /dev implicit\n"
           "c 0666 0:0 0 /dev/null 1,3\n"
           "d 0750 0:0 0 /etc\n"
           "h 0644 0:0 11 /etc/alias -> /etc/passwd\n"
           "f 0644 0:0 11 /etc/passwd\n"
           "w 0000 0:0 0 /etc/shadow\n"
           "l 0644 0:0 0 /lnk -> ../../outside\n"
           "f 0644 0:0 0 /na\xffme\n"
           "f 0644 0:0 0 /nfd-e\xcc\x81\n";
}

} // namespace

class TestReadArchive : public QObject {
    Q_OBJECT
private slots:
    void stagesMembers();
    void indexesLayers_data();
    void indexesLayers();
    void contentCanBeReadByItsPlace();
    void emptyLayers();
    void readsFromAPipe();
    void resolvesLinks();
    void laterMemberReplaces();
    void refusesNames();
    void refusesLayerEntries();
    void badLayerIsNotFatal();
    void truncatedEverywhere();
    void flippedEverywhere();
    void cancels();
    void holesCostNothing();
    void bombEndsAsNoSpace();
    void realImages();
    void headerCorners_data();
    void headerCorners();
};

void TestReadArchive::stagesMembers() {
    Reading reading(
        makeTar({{"blobs/", 'd', "", 0755}, {"blobs/a", 'f', "{\"a\": 1}"}, {"./b", 'f', "bee"}}));
    auto members = reading.byName();
    QCOMPARE(members.size(), size_t(2));
    const ArchiveMember& a = members["blobs/a"];
    QCOMPARE(a.digest.hex(), sha256Hex("{\"a\": 1}"));
    QCOMPARE(a.size, uint64_t(8));
    QVERIFY(!a.isLayer && a.layerError.empty());
    QCOMPARE(reading.staged(a.stagedName), std::string("{\"a\": 1}"));
    QCOMPARE(reading.staged(members["b"].stagedName), std::string("bee"));
}

void TestReadArchive::indexesLayers_data() {
    QTest::addColumn<Compression>("outer");
    QTest::addColumn<Compression>("inner");
    for (const auto c :
         {Compression::None, Compression::Gzip, Compression::Zstd, Compression::Xz, Compression::Bzip2}) {
        QTest::addRow("layer %d", static_cast<int>(c)) << Compression::None << c;
        QTest::addRow("archive %d", static_cast<int>(c)) << c << Compression::Gzip;
    }
}

void TestReadArchive::indexesLayers() {
    QFETCH(Compression, outer);
    QFETCH(Compression, inner);
    const std::string plain = layerTar() + std::string(10240, '\0'); // padding is part of the diffID
    const std::string packed = compressed(inner, plain);
    Reading reading(compressed(outer, makeTar({{"x/layer.tar", 'f', packed}, {"manifest.json", 'f', "[]"}})));
    auto members = reading.byName();
    const ArchiveMember& layer = members["x/layer.tar"];
    QCOMPARE(layer.layerError, std::string());
    QVERIFY(layer.isLayer);
    QCOMPARE(layer.compression, inner);
    QCOMPARE(layer.digest.hex(), sha256Hex(packed));
    QCOMPARE(layer.diffId.hex(), sha256Hex(plain));
    QCOMPARE(layer.uncompressedSize, uint64_t(plain.size()));
    QVERIFY(reading.staged(layer.stagedName) == packed);
    const std::string dump = dumpTree(*reading.tree(layer));
    QVERIFY2(dump.starts_with(layerText()), dump.c_str());
    QVERIFY2(dump.ends_with("d 0755 0:0 0 /opt opaque implicit\np 0644 0:0 0 /pipe\nf 0644 0:0 6 /twice\n"),
             dump.c_str());
    QVERIFY(!members["manifest.json"].isLayer);
}

void TestReadArchive::contentCanBeReadByItsPlace() {
    const std::string plain = layerTar();
    Reading reading(plain);
    const ArchiveMember member = reading.blob(false);
    QVERIFY(member.isLayer && member.stagedName.empty());
    const auto tree = reading.tree(member);
    for (const auto& [path, content] :
         {std::pair("/etc/passwd", "root:x:0:0\n"), std::pair("/twice", "second"),
          std::pair("/etc/alias", "root:x:0:0\n")}) {
        const FileEntry entry = tree->entry(tree->find(path));
        QCOMPARE(plain.substr(entry.tarOffset, entry.size), std::string(content));
        Sha256 hash;
        hash.update(std::string_view(content));
        const auto digest = hash.finish();
        QVERIFY(std::equal(entry.contentDigest.begin(), entry.contentDigest.end(), digest.begin()));
    }
}

void TestReadArchive::emptyLayers() {
    for (const std::string& bytes : {std::string(), std::string(1024, '\0'), makeTar({})}) {
        Reading reading(bytes);
        const ArchiveMember member = reading.blob(true);
        QVERIFY2(member.isLayer, member.layerError.c_str());
        QCOMPARE(member.diffId.hex(), sha256Hex(bytes));
        QCOMPARE(reading.tree(member)->entryCount(), 0U);
        QCOMPARE(reading.staged(member.stagedName), bytes);
    }
}

void TestReadArchive::readsFromAPipe() {
    const std::string bytes = compressed(Compression::Gzip, makeTar({{"layer", 'f', layerTar()}}));
    Pipe pipe = makePipe();
    std::thread writer([&] {
        writeFull(pipe.write.get(), bytes.data(), bytes.size(), "pipe");
        pipe.write.reset();
    });
    const TempDir dir;
    Progress progress;
    const auto members = workerReadArchive(pipe.read.get(), openDirectory(dir.path()).get(), "pipe", progress,
                                           std::stop_token());
    writer.join();
    QCOMPARE(members.size(), size_t(1));
    QVERIFY(members[0].isLayer);
}

void TestReadArchive::resolvesLinks() {
    auto members = Reading(makeTar({{"a/layer.tar", 'f', layerTar()},
                                    {"b/layer.tar", 'l', "../a/layer.tar"},
                                    {"c/layer.tar", 'h', "a/layer.tar"},
                                    {"d/layer.tar", 'l', "/etc/passwd"},
                                    {"e/layer.tar", 'l', "../../x"}}))
                       .byName();
    QCOMPARE(members["b/layer.tar"].linkTarget, std::string("a/layer.tar"));
    QCOMPARE(members["c/layer.tar"].linkTarget, std::string("a/layer.tar"));
    QVERIFY(members["b/layer.tar"].digest.empty());
    QVERIFY(!members.contains("d/layer.tar") && !members.contains("e/layer.tar"));
}

void TestReadArchive::laterMemberReplaces() {
    Reading reading(makeTar({{"a", 'f', layerTar()}, {"a", 'f', "now this"}}));
    const auto members = reading.archive();
    QCOMPARE(members.size(), size_t(1));
    QCOMPARE(reading.staged(members[0].stagedName), std::string("now this"));
    QCOMPARE(reading.stagedFiles(), size_t(1));
}

void TestReadArchive::refusesNames() {
    for (const char* name : {"../x", "a/../../x", "a/../b", "/etc/passwd"}) {
        const std::string why = refusal(makeTar({{name, 'f', "x"}}));
        QVERIFY2(why.find(name) != std::string::npos && why.starts_with("read archive \"fixture\""),
                 why.c_str());
    }
    QVERIFY(refusal("").find("empty file") != std::string::npos);
    QVERIFY(refusal("not a tar at all, just text\n").find("not a tar archive") != std::string::npos);
}

void TestReadArchive::refusesLayerEntries() {
    QVERIFY(layerRefusal({{"../x", 'f', "x"}}).find("climbs out") != std::string::npos);
    QVERIFY(layerRefusal({{"a/../../x", 'f', "x"}}).find("climbs out") != std::string::npos);
    QVERIFY(layerRefusal({{"a", 'h', "../../etc/shadow"}}).find("climbs out") != std::string::npos);
    QVERIFY(layerRefusal({{std::string(256, 'n'), 'f', "x"}}).find("longer than 255") != std::string::npos);
    QVERIFY(layerRefusal({{".wh.", 'f', ""}}).find("whiteout of nothing") != std::string::npos);
    QVERIFY(layerRefusal({{"f", 'f', ""}, {"f/x", 'f', ""}}).find("not a directory") != std::string::npos);
    std::string deep;
    for (int i = 0; i < 1000; ++i)
        deep += "deep/";
    QVERIFY(layerRefusal({{deep + "x", 'f', ""}}).find("longer than 4096") != std::string::npos);
    QCOMPARE(layerRefusal({{"a/../b", 'f', "x"}}), std::string());
}

void TestReadArchive::badLayerIsNotFatal() {
    const std::string packed = compressed(Compression::Gzip, layerTar());
    auto members = Reading(makeTar({{"cut", 'f', packed.substr(0, packed.size() / 2)},
                                    {"text", 'f', compressed(Compression::Gzip, std::string(5000, 'x'))},
                                    {"good", 'f', packed}}))
                       .byName();
    QVERIFY2(members["cut"].layerError.find("too early") != std::string::npos,
             members["cut"].layerError.c_str());
    QVERIFY(!members["cut"].isLayer);
    QVERIFY2(members["text"].layerError.find("not a tar") != std::string::npos,
             members["text"].layerError.c_str());
    QVERIFY(members["good"].isLayer);
}

void TestReadArchive::truncatedEverywhere() {
    const std::string plain = makeTar({{"layer", 'f', layerTar()}, {"manifest.json", 'f', "[]"}});
    const std::string packed = compressed(Compression::Gzip, plain);
    for (size_t i = 1; i <= 12; ++i) {
        const std::string why = refusal(packed.substr(0, packed.size() * i / 13));
        QVERIFY2(why.find("fixture") != std::string::npos && !why.starts_with("WRONG"), why.c_str());
    }
    // Cut between two members a tar looks whole: the loader misses what is gone. Inside one it is an error.
    for (const size_t size :
         {size_t(100), size_t(511), size_t(700), size_t(5000), plain.size() - 1024 - 300}) {
        const std::string why = refusal(plain.substr(0, size));
        QVERIFY2(why.find("fixture") != std::string::npos && !why.starts_with("WRONG"), why.c_str());
    }
}

void TestReadArchive::flippedEverywhere() {
    const std::string good =
        makeTar({{"layer", 'f', compressed(Compression::Gzip, layerTar())}, {"m.json", 'f', "[]"}});
    for (size_t i = 0; i < good.size(); i += 1 + good.size() / 60) {
        std::string bad = good;
        bad[i] = static_cast<char>(bad[i] ^ (1 << (i % 8)));
        try {
            Reading reading(bad);
            for (const ArchiveMember& member : reading.archive())
                if (member.isLayer)
                    QVERIFY(dumpTree(*reading.tree(member)).starts_with("d 0755"));
        } catch (const Error& error) {
            QVERIFY2(error.code() == ErrorCode::BadInput, error.what());
        }
    }
}

void TestReadArchive::cancels() {
    std::stop_source source;
    Pipe pipe = makePipe(); // never says anything: only a cancel ends this
    const TempDir dir;
    Progress progress;
    std::thread canceller([&] { source.request_stop(); });
    ErrorCode code = ErrorCode::Internal;
    try {
        workerReadArchive(pipe.read.get(), openDirectory(dir.path()).get(), "pipe", progress,
                          source.get_token());
    } catch (const Error& error) {
        code = error.code();
    }
    canceller.join();
    QCOMPARE(code, ErrorCode::Cancelled);
}

void TestReadArchive::holesCostNothing() {
    const auto images = sharedImages();
    OUTCROP_NEEDS(images, "needs the shared test images");
    Reading reading(*images / "tar-headers/pax-sparse-big.tar");
    const ArchiveMember member = reading.blob(true);
    QVERIFY2(member.isLayer, member.layerError.c_str());
    QCOMPARE(reading.tree(member)->totalBytes(), uint64_t(60'000'000'000));
}

void TestReadArchive::bombEndsAsNoSpace() {
    SpaceBudget budget(1 << 20, "bomb.tar");
    const TempDir dir;
    const UniqueFd staging = openDirectory(dir.path());
    const std::string bomb =
        compressed(Compression::Gzip, makeTar({{"zeros", 'f', std::string(8 << 20, '\0')}}));
    MemberSink sink(staging.get(), 0, "layer.tar.gz", true, budget);
    sink.write({reinterpret_cast<const uint8_t*>(bomb.data()), bomb.size()});
    ErrorCode code = ErrorCode::Internal;
    try {
        sink.finish();
    } catch (const Error& error) {
        code = error.code();
    }
    QCOMPARE(code, ErrorCode::NoSpace);
}

void TestReadArchive::realImages() {
    const auto images = sharedImages();
    OUTCROP_NEEDS(images, "needs the shared test images");
    size_t layers = 0;
    std::set<std::string> wrongDigests;
    for (const char* group : {"real", "weird"})
        for (const auto& file : std::filesystem::directory_iterator(*images / group)) {
            Reading reading(file.path());
            for (const ArchiveMember& member : reading.archive()) {
                if (member.name.starts_with("blobs/sha256/") && !member.name.ends_with(member.digest.hex()))
                    wrongDigests.insert(file.path().filename());
                if (!member.isLayer)
                    continue;
                ++layers;
                QVERIFY(!dumpTree(*reading.tree(member)).empty() || reading.tree(member)->entryCount() == 0);
            }
        }
    QVERIFY(layers > 150);
    QCOMPARE(wrongDigests, (std::set<std::string>{"aufs-docker-v2-manifest.oci.tar", "corrupted.oci.tar",
                                                  "invalid-manifest-size-more-than-physical-size.oci.tar"}));
}

void TestReadArchive::headerCorners_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("entries");
    // Entries as `tar tf` counts different paths, with the parents that no entry names; -1: refused.
    const std::pair<const char*, int> files[] = {
        {"tar-headers/file-and-dir.tar", 2},
        {"tar-headers/gnu-incremental.tar", 3},
        {"tar-headers/gnu-utf8.tar", 1},
        {"tar-headers/gnu.tar", 2},
        {"tar-headers/hardlink.tar", 2},
        {"tar-headers/hdr-only.tar", 8},
        {"tar-headers/issue11169.tar", -1},
        {"tar-headers/neg-size.tar", -1},
        {"tar-headers/pax-path-hdr.tar", -1},
        {"tar-headers/pax-global-records.tar", 4},
        {"tar-headers/pax.tar", 3},
        {"tar-headers/sparse.tar.gz", 1},
        {"tar-headers/star.tar", 2},
        {"tar-headers/v7.tar", 2},
        {"tar-headers/writer-big-long.tar", -1},
        {"tar-headers/writer-big.tar", -1},
        {"tar-headers/writer.tar", 3},
        {"tar-headers/xattrs.tar", 2},
        {"tar-headers/iso-8859.tar.gz", 2},
        {"tar-headers/longlink.tar.gz", 18},
        {"tar-headers/fatlonglink.tar.gz", 22},
        {"layers/aufs-meta-relative.tar", -1},
        {"layers/broken.tar", 10},
        {"layers/links.tar", 16},
        {"layers/opq.tar", 5},
        {"layers/xattr.tar", 1},
        {"real/alpine-minirootfs-3.19.4-x86_64.tar.gz", 526},
        {"real/alpine-minirootfs-3.20.3-x86_64.tar.gz", 517},
    };
    for (const auto& [file, entries] : files)
        QTest::newRow(file) << file << entries;
}

void TestReadArchive::headerCorners() {
    const auto images = sharedImages();
    OUTCROP_NEEDS(images, "needs the shared test images");
    QFETCH(QString, file);
    QFETCH(int, entries);
    Reading reading(*images / file.toStdString());
    const ArchiveMember member = reading.blob(false);
    if (entries < 0) {
        QVERIFY(!member.isLayer);
        QVERIFY2(member.layerError.find("fixture") != std::string::npos, member.layerError.c_str());
        return;
    }
    QVERIFY2(member.isLayer, member.layerError.c_str());
    QCOMPARE(reading.tree(member)->entryCount(), static_cast<uint32_t>(entries));
}

OUTCROP_TEST(TestReadArchive, QCoreApplication)

} // namespace outcrop::test::tst_read_archive

#include "tst_read_archive.moc"
