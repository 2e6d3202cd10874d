// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/text_diff.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_text_diff {

using outcrop::diffText;

namespace {

/// One line per diff line: sign, old and new number, text.
std::string dump(const TextDiff& diff) {
    std::string text;
    for (const DiffHunk& hunk : diff.hunks) {
        text += hunk.header + "\n";
        for (const DiffLine& line : hunk.lines) {
            text += line.kind == LineKind::Added ? '+' : line.kind == LineKind::Removed ? '-' : ' ';
            text +=
                std::to_string(line.oldLine) + "," + std::to_string(line.newLine) + " " + line.text + "\n";
        }
    }
    return text;
}

/// What the hunks make of a text, if they are right: they stand in the order of its lines.
std::string patched(const std::string& before, const TextDiff& diff) {
    std::string text;
    size_t at = 0;
    int oldLine = 1;
    int newLine = 1;
    const auto takeLine = [&] {
        const size_t end = before.find('\n', at) + 1;
        const std::string taken = before.substr(at, end - at);
        at = end;
        ++oldLine;
        return taken;
    };
    for (const DiffHunk& hunk : diff.hunks)
        for (const DiffLine& line : hunk.lines) {
            for (; oldLine < line.oldLine || newLine < line.newLine; ++newLine)
                text += takeLine();
            if (line.kind != LineKind::Added && takeLine() != line.text + "\n")
                return "not line " + std::to_string(line.oldLine);
            if (line.kind != LineKind::Removed) {
                text += line.text + "\n";
                ++newLine;
            }
        }
    return text + before.substr(at);
}

} // namespace

class TestTextDiff : public QObject {
    Q_OBJECT

private slots:
    void changedLine() {
        const TextDiff diff = diffText("a\nb\nc\n", "a\nB\nc\n");
        QCOMPARE(dump(diff), std::string("@@ -1,3 +1,3 @@\n"
                                         " 1,1 a\n"
                                         "-2,-1 b\n"
                                         "+-1,2 B\n"
                                         " 3,3 c\n"));
        QCOMPARE(diff.added, size_t(1));
        QCOMPARE(diff.removed, size_t(1));
        QVERIFY(!diff.binary);
    }

    void newAndGone() {
        QCOMPARE(dump(diffText("", "hi\n")), std::string("@@ -0,0 +1 @@\n+-1,1 hi\n"));
        QCOMPARE(dump(diffText("hi\nyou\n", "")), std::string("@@ -1,2 +0,0 @@\n-1,-1 hi\n-2,-1 you\n"));
    }

    void equalTextsHaveNoHunks() {
        QVERIFY(diffText("same\n", "same\n").hunks.empty());
        QVERIFY(diffText("", "").hunks.empty());
    }

    void farChangesMakeTwoHunks() {
        std::string before;
        for (int i = 1; i <= 40; ++i)
            before += std::to_string(i) + "\n";
        std::string after = before;
        after.replace(after.find("5\n"), 1, "five");
        after.replace(after.find("35\n"), 2, "thirty-five");
        const TextDiff diff = diffText(before, after);
        QCOMPARE(diff.hunks.size(), size_t(2));
        QCOMPARE(diff.hunks[0].header, std::string("@@ -2,7 +2,7 @@"));
        QCOMPARE(diff.hunks[1].header.substr(0, 15), std::string("@@ -32,7 +32,7 "));
        QCOMPARE(diffText(before, after, {.context = 0}).hunks[0].lines.size(), size_t(2));
    }

    void missingLineEndIsNoLine() {
        QCOMPARE(dump(diffText("a", "b")), std::string("@@ -1 +1 @@\n-1,-1 a\n+-1,1 b\n"));
    }

    void carriageReturnIsTheDifference() {
        const TextDiff diff = diffText("a\r\n", "a\n");
        QCOMPARE(diff.hunks.at(0).lines.at(0).text, std::string("a\r"));
        QCOMPARE(diff.hunks.at(0).lines.at(1).text, std::string("a"));
    }

    void zeroByteIsBinaryWhereverItIs() {
        std::string late(20000, 'x');
        late += '\0';
        const TextDiff diff = diffText(late, "text\n");
        QVERIFY(diff.binary);
        QVERIFY(diff.hunks.empty());
        QVERIFY(diffText("text\n", std::string("\0", 1)).binary);
    }

    /// Myers keeps the brace and the empty line, since they are more; a reader wants the call that is there
    /// once.
    void histogramKeepsWhatIsRare() {
        const std::string before = "{\n\n}\n{\n\n}\nrare\n";
        const std::string after = "rare\n{\n\n}\n{\n\n}\n";
        const DiffManner manner{.context = 0, .algorithm = DiffAlgorithm::Histogram};
        const TextDiff diff = diffText(before, after, manner);
        QCOMPARE(patched(before, diff), after);
        QCOMPARE(diff.removed, size_t(6));
        QCOMPARE(diff.hunks.size(), size_t(2));
        QCOMPARE(diff.hunks[1].header, std::string("@@ -7,0 +2,6 @@ rare"));
        QCOMPARE(diffText(before, after, {.context = 0}).removed, size_t(1));
    }

    void histogramTakesHostileTexts_data() {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::newRow("a million equal lines")
            << std::string(1000000, '\n') << std::string(500000, '\n') + "x\n" + std::string(499000, '\n');
        // Each part splits after its first line: without a limit as slow as the square of the length.
        std::string before, after;
        for (int i = 0; i < 100000; ++i) {
            const std::string n = std::to_string(i) + "\n";
            before += n + "y" + n;
            after += n + "z" + n;
        }
        QTest::newRow("parts that stay long") << before << after;
        QTest::newRow("from nothing") << std::string() << after;
    }

    void histogramTakesHostileTexts() {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        const TextDiff diff = diffText(before, after, {.context = 0, .algorithm = DiffAlgorithm::Histogram});
        QVERIFY(patched(before, diff) == after);
    }

    void notUtf8IsStillText() {
        const TextDiff diff = diffText("\xff\xfe\n", "\xff\n");
        QVERIFY(!diff.binary);
        QCOMPARE(diff.added, size_t(1));
    }
};

OUTCROP_TEST(TestTextDiff, QCoreApplication)

} // namespace outcrop::test::tst_text_diff

#include "tst_text_diff.moc"
