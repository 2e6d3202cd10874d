// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/chunker.h"
#include "core/content/lens/lenses.h"
#include "tests/content/content_case.h"
#include "tests/support/memory_file.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_content_chunks {

namespace {

/// Chunks named by letters: the digest is the letter, and each is ten bytes.
std::vector<Chunk> chunks(const std::string& letters) {
    std::vector<Chunk> list;
    for (const char letter : letters) {
        Chunk chunk;
        chunk.digest[0] = static_cast<uint8_t>(letter);
        chunk.offset = list.size() * 10;
        chunk.size = 10;
        list.push_back(chunk);
    }
    return list;
}

/// What the ranges say of bytes must be so: rebuilds the second file from the first.
std::string wrongIn(const ContentComparison& comparison, const std::string& before,
                    const std::string& after) {
    using Kind = ChunkRange::Kind;
    uint64_t place = 0;
    for (const ChunkRange& range : comparison.ranges) {
        if (range.kind == Kind::Removed) {
            if (range.before + range.size > before.size())
                return "removes what is not there";
            continue;
        }
        if (range.after != place)
            return "leaves out " + std::to_string(place);
        const bool from = range.kind != Kind::Inserted;
        if (from && before.compare(range.before, range.size, after, range.after, range.size) != 0)
            return "calls equal what is not, at " + std::to_string(place);
        place += range.size;
    }
    return place == after.size() ? "" : "ends at " + std::to_string(place);
}

} // namespace

/// Binary files by content-defined chunks.
class ContentChunksTest : public QObject {
    Q_OBJECT

private slots:
    void chunksAreMatched_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
            QTest::newRow(name) << before << after << expected;
        };
        row("same", "abc", "abc", "equal 0 0 30");
        row("from nothing", "", "ab", "inserted - 0 20");
        row("to nothing", "ab", "", "removed 0 - 20");
        row("inserted", "abc", "abxyc", "equal 0 0 20; inserted - 20 20; equal 20 40 10");
        row("removed", "abcd", "ad", "equal 0 0 10; removed 10 - 20; equal 30 10 10");
        row("changed", "abc", "axc", "equal 0 0 10; inserted - 10 10; removed 10 - 10; equal 20 20 10");
        row("moved to the end", "abcdef", "acdefb", "equal 0 0 10; equal 20 10 40; moved 10 50 10");
        row("copied", "abc", "abcb", "equal 0 0 30; moved 10 30 10");
        row("many of one", "zzzz", "zzzzzz", "equal 0 0 40; moved 0 40 20");
        row("fewer of one", "azzzzb", "azzb", "equal 0 0 30; removed 30 - 20; equal 50 30 10");
    }
    void chunksAreMatched() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(text(matchChunks(chunks(before.toStdString()), chunks(after.toStdString()))),
                 expected.toStdString());
    }

    void aFileIsCutWholeAndBounded() {
        const std::string bytes = noise(3'000'000, 5) + std::string(1'000'000, '\0');
        const UniqueFd file = memoryFile(bytes);
        Budget budget;
        const ChunkList list = chunksOf(ContentFile(file.get(), "f"), 4096, budget);
        QVERIFY(list.complete);
        uint64_t place = 0;
        for (const Chunk& chunk : list.chunks) {
            QCOMPARE(chunk.offset, place);
            QVERIFY(chunk.size <= 4 * 4096);
            place += chunk.size;
        }
        QCOMPARE(place, uint64_t(bytes.size()));
        QVERIFY2(list.chunks.size() > 300 && list.chunks.size() < 3000,
                 qPrintable(QString::number(list.chunks.size())));
        // However large the file is, there are no more chunks than memory is for.
        for (const uint64_t size : {uint64_t(1) << 30, uint64_t(1) << 40, uint64_t(1) << 44})
            QVERIFY(size / chunkSizeFor(size) <= 1U << 18);
    }

    void rangesAreExact() {
        const std::string before = noise(500'000, 1);
        std::string after = before;
        after.replace(1000, 4, "\x01\x02\x03\x04");
        after.insert(200'000, noise(777, 2));
        after.erase(400'000, 50);
        const ContentComparison comparison = compared(before, after);
        QCOMPARE(wrongIn(comparison, before, after), std::string());
        QCOMPARE(
            text(comparison.ranges),
            std::string(
                "equal 0 0 1000; removed 1000 - 4; inserted - 1000 4; equal 1004 1004 198996; "
                "inserted - 200000 777; equal 200000 200777 199223; removed 399223 - 50; equal 399273 400000 "
                "100727"));
    }

    void movedBlocksAreFound() {
        const std::string a = noise(300'000, 1);
        const std::string b = noise(300'000, 2);
        const std::string c = noise(300'000, 3);
        const ContentComparison comparison = compared(a + b + c, a + c + b);
        QCOMPARE(wrongIn(comparison, a + b + c, a + c + b), std::string());
        QVERIFY2(comparison.totals->moved > 270'000 && comparison.totals->moved < 300'001,
                 text(comparison.ranges).c_str());
        QVERIFY(comparison.totals->inserted < 40'000);
    }

    void randomEditsAreTold() {
        for (uint64_t seed = 1; seed <= 12; ++seed) {
            std::string before = noise(60'000 + seed * 7919, seed);
            before += before.substr(100, 20'000); // something is there twice
            std::string after = before;
            for (uint64_t edit = 0; edit < seed; ++edit) {
                const size_t at = (edit * 104729 + seed * 31) % after.size();
                if (edit % 3 == 0)
                    after.insert(at, noise(seed * 100, seed + edit));
                else if (edit % 3 == 1)
                    after.erase(at, 1000 * seed);
                else
                    after = after.substr(at) + after.substr(0, at);
            }
            const ContentComparison comparison = compared(before, after);
            QCOMPARE(wrongIn(comparison, before, after), std::string());
            const ChunkTotals& totals = *comparison.totals;
            QCOMPARE(totals.equal + totals.moved + totals.inserted, uint64_t(after.size()));
            QVERIFY2(totals.inserted < after.size() / 2, qPrintable(QString::number(seed)));
        }
    }

    void theToolsCountTheSame() {
        const CliRunner cli;
        NEEDS_TOOL(cli, "cmp");
        const std::string before = noise(200'000, 9);
        std::string after = before;
        for (const size_t at : {5UL, 77'777UL, 77'780UL, 199'999UL})
            after[at] = static_cast<char>(after[at] + 1);
        const auto put = [&](const char* name, const std::string& bytes) {
            QFile file(cli.work() + "/" + name);
            return file.open(QIODevice::WriteOnly) &&
                   file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
        };
        QVERIFY(put("a", before) && put("b", after));
        QCOMPARE(cli.shell("cmp -l a b | wc -l").out.trimmed(), QString("4"));
        const ContentComparison comparison = compared(before, after);
        QCOMPARE(wrongIn(comparison, before, after), std::string());
        // One edit per range, and two that are near each other are one of four bytes.
        QCOMPARE(comparison.totals->removed, uint64_t(1 + 4 + 1));
        QCOMPARE(comparison.totals->inserted, uint64_t(1 + 4 + 1));
    }

    void aBudgetEndsIt() {
        const std::string bytes = noise(4'000'000, 3);
        const UniqueFd before = memoryFile(bytes);
        const UniqueFd after = memoryFile(bytes.substr(1));
        Budget budget(1'000'000);
        ContentComparison comparison;
        compareChunks(ContentFile(before.get(), "a"), ContentFile(after.get(), "b"), budget, comparison);
        QCOMPARE(comparison.notes.size(), size_t(1));
        QVERIFY(comparison.notes[0].starts_with("only the beginnings were compared"));
    }
};

OUTCROP_TEST(ContentChunksTest, QCoreApplication)

} // namespace outcrop::test::tst_content_chunks

#include "tst_content_chunks.moc"
