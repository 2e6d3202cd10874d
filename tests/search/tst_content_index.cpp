// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/engine/engine.h"
#include "core/engine/search.h"
#include "core/scan/content_index.h"
#include "core/scan/scan.h"
#include "tests/image/archive_fixture.h"
#include "tests/layer/tar_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

namespace outcrop::test::tst_content_index {

namespace fs = std::filesystem;

namespace {

UniqueFd indexOf(int blob) {
    UniqueFd file = makeMemoryFile("index");
    Progress quiet;
    workerIndexContent({ScanInput::Kind::Layer, blob, "layer"}, file.get(), quiet, {});
    if (::lseek(file.get(), 0, SEEK_SET) != 0)
        throw Error::fromErrno("rewind index");
    return file;
}

Scanned<ContentMatch> searched(int blob, const ContentQuery& query, const ScanSelection& selection,
                               int index = -1) {
    Progress quiet;
    if (index >= 0)
        ::lseek(index, 0, SEEK_SET);
    return workerSearchContent({ScanInput::Kind::Layer, blob, "layer", index}, query, selection, quiet, {});
}

/// All that a search answers.
std::string text(const Scanned<ContentMatch>& scanned) {
    std::string out;
    for (const ContentMatch& match : scanned.rows)
        out += match.place.path + " " + std::to_string(match.place.tarOffset) + ":" +
               std::to_string(match.line) + " " + match.excerpt + "\n";
    return out + std::to_string(scanned.totals.tooLarge) + " too large, " +
           std::to_string(scanned.totals.binary) + " binary" + (scanned.totals.limited ? ", limited" : "");
}

/// Words that a layer really holds, and some that it does not.
class Patterns {
public:
    Patterns(const std::vector<ContentMatch>& lines, unsigned seed) : m_random(seed) {
        for (const ContentMatch& line : lines)
            m_lines.push_back(line.excerpt);
    }

    ContentQuery next() {
        ContentQuery query;
        query.fixed = chance(3);
        query.ignoreCase = chance(3);
        query.binary = chance(3);
        query.multiline = !query.fixed && chance(4);
        query.pattern = query.fixed ? piece() : expression();
        return query;
    }

private:
    bool chance(unsigned of) { return m_random() % of == 0; }

    std::string piece() {
        if (m_lines.empty() || chance(5))
            return "no such text " + std::to_string(m_random());
        const std::string& line = m_lines[m_random() % m_lines.size()];
        const size_t at = line.empty() ? 0 : m_random() % line.size();
        std::string text = line.substr(at, 1 + m_random() % 12);
        std::erase(text, '\0');
        if (chance(4))
            std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::toupper(c); });
        return text.empty() ? "x" : text;
    }

    std::string word() {
        std::string text = piece();
        std::erase_if(text, [](unsigned char c) { return !std::isalnum(c) && c != ' ' && c != '_'; });
        return text.empty() ? "e" : text;
    }

    std::string expression() {
        switch (m_random() % 9) {
        case 0:
            return word() + ".*" + word();
        case 1:
            return "(" + word() + "|" + word() + ")";
        case 2:
            return "^" + word();
        case 3:
            return word() + "[a-z]+" + word();
        case 4:
            return "(" + word() + ")?" + word();
        case 5:
            return "[[:digit:]]{3,}" + word() + "*";
        case 6:
            return word() + "\\n" + word();
        case 7:
            return "(" + word() + ")\\1";
        default:
            return word() + "$";
        }
    }

    std::mt19937 m_random;
    std::vector<std::string> m_lines;
};

SearchRequest holding(const std::string& text) {
    SearchRequest request;
    request.content = ContentQuery{text, true, false, false};
    return request;
}

std::string answer(const Engine& engine, const SearchRequest& request) {
    Progress quiet;
    const SearchResult result = search(engine, request, quiet, {});
    std::string text = std::to_string(result.binary) + " " + std::to_string(result.tooLarge);
    for (const SearchHit& hit : result.hits)
        text += "; " + hit.path + ":" + std::to_string(hit.line) + " " + hit.text;
    return text;
}

/// A layer that is worth an index.
std::string largeLayer() {
    std::mt19937 random(7);
    TarWriter tar;
    tar.directory("d");
    for (int i = 0; i < 400; ++i) {
        std::string content = "file " + std::to_string(i) + "\n";
        while (content.size() < 2000)
            content += std::to_string(random()) + "\n";
        if (i % 20 == 0)
            content += '\0';
        tar.file("d/" + std::to_string(i), content + "needle" + std::to_string(i / 100) + "\n");
    }
    return tar.finish();
}

/// A store with an image of that layer.
class Fixture {
public:
    Fixture() : engine(Engine::open((m_directory.path() / "store").string())), blob(largeLayer()) {
        ImageFixture image;
        image.layers = {blob};
        image.names = {"large:1"};
        Progress quiet;
        const UniqueFd archive = test::memoryFile(dockerArchive({image}));
        engine.images().load(archive.get(), {}, quiet, {});
    }
    ~Fixture() { fs::remove_all(engine.store().paths().run); }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    fs::path root() const { return m_directory.path() / "store"; }
    fs::path index() const { return engine.store().paths().layer(Digest::ofBytes(blob)) / "content"; }

private:
    TempDir m_directory;

public:
    Engine engine;
    std::string blob;
};

const std::string kNeedle2 = [] {
    std::vector<std::string> paths;
    for (int i = 200; i < 300; ++i)
        if (i % 20 != 0)
            paths.push_back("/d/" + std::to_string(i) + ":");
    std::ranges::sort(paths);
    std::string all = "20 0";
    for (const std::string& path : paths)
        all += "; " + path;
    return all;
}();

/// Without line numbers and texts.
std::string paths(const std::string& answer) {
    std::string out;
    for (const QString& part : QString::fromStdString(answer).split(QStringLiteral("; "))) {
        const QString path = part.section(QLatin1Char(':'), 0, 0);
        out += (out.empty() ? "" : "; ") + path.toStdString() + (part.contains(QLatin1Char(':')) ? ":" : "");
    }
    return out;
}

} // namespace

class TestContentIndex : public QObject {
    Q_OBJECT
private slots:
    void setsHoldWhatWasPutIn();
    void boundIsKept();
    void sameAnswersAsWithout_data();
    void sameAnswersAsWithout();
    void selections();
    void damagedOnesAreNoticed();
    void madeOnceAndRemade();
    void twoWriters();
    void killedInTheMiddle();
};

void TestContentIndex::setsHoldWhatWasPutIn() {
    ContentIndexMaker maker;
    maker.add(512, "The quick brown fox", false);
    maker.addUnread(1024, 70 << 20);
    maker.add(2048, std::string("\0binary\0", 8), true);
    const auto index = ContentIndex::of(maker.finish());
    QVERIFY(index.has_value());
    QCOMPARE(index->files().size(), size_t(3));
    QVERIFY(!index->unplaced());
    QCOMPARE(index->files()[1].set, ContentIndex::kUnread);
    QCOMPARE(index->files()[1].size, uint64_t(70) << 20); // else each search would read as far as it
    const GramSet set = index->set(index->files()[0].set);
    QVERIFY(set.hasAll(gramHashes("QUICK brown")));
    QVERIFY(!set.hasAll(gramHashes("quick fox")));
    QVERIFY(set.hasAll(gramHashes("fo"))); // too short to say anything
    QVERIFY(index->set(index->files()[2].set).hasAll(gramHashes("binary")));
}

/// However much is put in, and what was put in is still found.
void TestContentIndex::boundIsKept() {
    constexpr uint64_t kBound = 64 << 10;
    std::mt19937 random(1);
    ContentIndexMaker maker(kBound);
    std::vector<std::string> contents;
    for (int i = 0; i < 100; ++i) {
        std::string content;
        while (content.size() < 6000)
            content += static_cast<char>(random() % 255 + 1);
        maker.add(512 + static_cast<uint64_t>(i) * 8192, content, false);
        contents.push_back(content);
    }
    const std::string bytes = maker.finish();
    QVERIFY2(bytes.size() < kBound + 100 * (sizeof(IndexedFile) + 8) + 64,
             std::to_string(bytes.size()).c_str());
    const auto index = ContentIndex::of(bytes);
    QVERIFY(index.has_value());
    for (size_t i = 0; i < contents.size(); ++i)
        QVERIFY(index->set(index->files()[i].set).hasAll(gramHashes(contents[i])));
}

void TestContentIndex::sameAnswersAsWithout_data() {
    QTest::addColumn<QString>("image");
    for (const char* name : {"alpine-3.10-app-4layers.docker.tar", "garden-rootfs.oci.tar",
                             "dive-test-oci-zstd-image.tar", "busybox-whiteout.docker.tar"})
        QTest::newRow(name) << name;
}

void TestContentIndex::sameAnswersAsWithout() {
    QFETCH(QString, image);
    const auto archive = sharedFile("images/real/" + image.toStdString());
    OUTCROP_NEEDS(archive, "no shared images here");
    const TempDir dir;
    const Engine engine = Engine::open((dir.path() / "store").string());
    Progress quiet;
    engine.images().load(openFile(*archive, O_RDONLY).get(), {}, quiet, {});
    size_t layers = 0;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(engine.store().paths().images() / "blobs/sha256")) {
        const UniqueFd blob = openFile(entry.path(), O_RDONLY);
        UniqueFd index;
        try {
            index = indexOf(blob.get());
        } catch (const Error&) {
            continue; // a manifest
        }
        ++layers;
        ContentQuery lines;
        lines.pattern = ".";
        lines.binary = true;
        ScanSelection some;
        some.maxRows = 5000;
        Patterns patterns(searched(blob.get(), lines, some).rows, 42);
        for (int i = 0; i < 60; ++i) {
            const ContentQuery query = patterns.next();
            ScanSelection selection;
            selection.maxFileSize = i % 5 == 0 ? 3000 : kScanFileLimit;
            selection.maxRows = i % 7 == 0 ? 10 : 100'000;
            const auto without = searched(blob.get(), query, selection);
            const auto with = searched(blob.get(), query, selection, index.get());
            QVERIFY2(text(with) == text(without), query.pattern.c_str());
            QVERIFY(!with.totals.indexDamaged);
            QVERIFY(with.totals.files <= without.totals.files);
        }
        ContentQuery absent;
        absent.pattern = "q~zx^jq#vkw~~z&q";
        absent.fixed = true;
        QCOMPARE(searched(blob.get(), absent, {}, index.get()).totals.files, uint64_t(0));
    }
    fs::remove_all(engine.store().paths().run);
    QVERIFY(layers > 0);
}

void TestContentIndex::selections() {
    const UniqueFd blob = test::memoryFile(makeTar({{"a", 'f', "needle one\n"},
                                                    {"b", 'f', std::string(5000, 'x')},
                                                    {"c", 'f', std::string("needle\0", 7)},
                                                    {"d", 'f', "two needles\n"}}));
    const UniqueFd index = indexOf(blob.get());
    ContentQuery query;
    query.pattern = "needle";
    query.fixed = true;
    const auto all = searched(blob.get(), query, {}, index.get());
    QCOMPARE(all.rows.size(), size_t(2));
    QCOMPARE(all.totals.binary, uint64_t(1));
    ScanSelection last;
    last.everything = false;
    last.offsets = {all.rows[1].place.tarOffset};
    QCOMPARE(text(searched(blob.get(), query, last, index.get())), text(searched(blob.get(), query, last)));
    last.paths = {"/a"}; // also by path, as files without a place are
    QCOMPARE(text(searched(blob.get(), query, last, index.get())), text(searched(blob.get(), query, last)));
}

void TestContentIndex::damagedOnesAreNoticed() {
    const std::string layer = largeLayer();
    const UniqueFd blob = test::memoryFile(layer);
    const std::string good = readAll(indexOf(blob.get()).get(), "index");
    QVERIFY(ContentIndex::of(good).has_value());
    ContentQuery query;
    query.pattern = "needle2";
    query.fixed = true;
    const std::string expected = text(searched(blob.get(), query, {}));
    std::mt19937 random(3);
    for (int i = 0; i < 40; ++i) {
        std::string bad = good;
        if (i % 4 == 0)
            bad.resize(random() % bad.size());
        else
            bad[random() % (i % 4 == 1 ? 48 : bad.size())] ^= static_cast<char>(1U << (random() % 8));
        QVERIFY(!ContentIndex::of(bad).has_value());
        if (i % 8 != 1 && i % 8 != 4)
            continue;
        const UniqueFd index = test::memoryFile(bad);
        const auto scanned = searched(blob.get(), query, {}, index.get());
        QCOMPARE(text(scanned), expected);
        QVERIFY(scanned.totals.indexDamaged);
    }
}

void TestContentIndex::madeOnceAndRemade() {
    const Fixture fixture;
    QVERIFY(!fs::exists(fixture.index()));
    SearchRequest byName = holding("needle2");
    byName.files.name = "250";
    QCOMPARE(paths(answer(fixture.engine, byName)), std::string("0 0; /d/250:"));
    QVERIFY(!fs::exists(fixture.index())); // too little was read
    const std::string first = answer(fixture.engine, holding("needle2"));
    QCOMPARE(paths(first), kNeedle2);
    QVERIFY(fs::exists(fixture.index()));
    const std::string made = readFile(fixture.index());
    QCOMPARE(answer(fixture.engine, holding("needle2")), first);
    QCOMPARE(paths(answer(fixture.engine, byName)), std::string("0 0; /d/250:"));
    QCOMPARE(answer(fixture.engine, holding("no such text")), std::string("20 0"));
    std::ofstream(fixture.index(), std::ios::trunc) << made.substr(0, made.size() / 2);
    QCOMPARE(answer(fixture.engine, holding("needle2")), first);
    QVERIFY(!fs::exists(fixture.index()));
    QCOMPARE(answer(fixture.engine, holding("needle2")), first);
    QVERIFY(readFile(fixture.index()) == made);
    fixture.engine.removeImage("large:1", true);
    QVERIFY(!fs::exists(fixture.index()));
}

void TestContentIndex::twoWriters() {
    const Fixture fixture;
    std::string other;
    std::thread thread([&] { other = paths(answer(fixture.engine, holding("needle2"))); });
    const std::string mine = paths(answer(fixture.engine, holding("needle2")));
    thread.join();
    QCOMPARE(mine, kNeedle2);
    QCOMPARE(other, kNeedle2);
    QVERIFY(ContentIndex::of(readFile(fixture.index())).has_value());
}

/// At whatever moment the search is killed: there is no index, or a whole one, and nothing else is left.
void TestContentIndex::killedInTheMiddle() {
    const Fixture fixture;
    const QStringList arguments{"--root", QString::fromStdString(fixture.root().string()), "search",
                                "--content", "needle2"};
    for (int i = 0; i < 12; ++i) {
        fs::remove(fixture.index());
        QProcess process;
        process.start(QString::fromStdString((binDir() / "outcrop").string()), arguments);
        QVERIFY(process.waitForStarted());
        std::this_thread::sleep_for(std::chrono::milliseconds(3 * i));
        process.kill();
        process.waitForFinished();
        QVERIFY(!fs::exists(fixture.index()) || ContentIndex::of(readFile(fixture.index())).has_value());
    }
    QCOMPARE(paths(answer(fixture.engine, holding("needle2"))), kNeedle2);
    Engine::open(fixture.root().string()); // sweeps
    QVERIFY(fs::is_empty(fixture.engine.store().paths().staging()));
}

OUTCROP_TEST(TestContentIndex, QCoreApplication)

} // namespace outcrop::test::tst_content_index

#include "tst_content_index.moc"
