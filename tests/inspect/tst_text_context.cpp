// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/text_context.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_text_context {

using outcrop::diffText;

namespace {

constexpr unsigned kWholeFile = 1'000'000;

std::string numbered(int from, int to, const std::string& suffix = {}) {
    std::string text;
    for (int i = from; i <= to; ++i)
        text += std::to_string(i) + suffix + '\n';
    return text;
}

std::string dumpHunks(const TextDiff& diff) {
    std::string text;
    for (const DiffHunk& hunk : diff.hunks) {
        text += hunk.header + '\n';
        for (const DiffLine& line : hunk.lines)
            text +=
                std::to_string(line.oldLine) + ',' + std::to_string(line.newLine) + ' ' + line.text + '\n';
    }
    return text;
}

} // namespace

/// What libgit2 says when it is asked for as much context is what shall come out.
class TestTextContext : public QObject {
    Q_OBJECT

private slots:
    void linesAreFound() {
        QCOMPARE(LinedText("").count(), 0);
        QCOMPARE(LinedText("a").count(), 1);
        QCOMPARE(LinedText("a\n").count(), 1);
        QCOMPARE(LinedText("a\n\n").count(), 2);
        const LinedText lines("one\r\n\nlast");
        QCOMPARE(lines.count(), 3);
        QCOMPARE(lines.line(0), std::string_view("one\r"));
        QCOMPARE(lines.line(1), std::string_view());
        QCOMPARE(lines.line(2), std::string_view("last"));
    }

    void allContextIsTheWholeFile_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const std::string middle = numbered(20, 60);
        const auto row = [](const char* name, const std::string& before, const std::string& after) {
            QTest::newRow(name) << QByteArray::fromStdString(before) << QByteArray::fromStdString(after);
        };
        row("two places", numbered(1, 9) + "x\n" + middle + "y\n" + numbered(70, 99),
            numbered(1, 9) + "z\n" + middle + "w\nv\n" + numbered(70, 99));
        row("at the top", "gone\nalso\n" + middle, middle);
        row("at the end", middle, middle + "new\n");
        row("no line end", middle + "end", middle + "END");
        row("out of nothing", "", middle);
        row("into nothing", middle, "");
        row("one line", "a\n", "b\n");
        row("many", numbered(1, 200), numbered(1, 50) + "x\n" + numbered(52, 120) + numbered(140, 200));
    }
    void allContextIsTheWholeFile() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const std::string one = before.toStdString();
        const std::string two = after.toStdString();
        const LinedText lines(two);
        const std::string expected = dumpHunks(diffText(one, two, DiffManner{.context = kWholeFile}));
        QCOMPARE(dumpHunks(withAllContext(diffText(one, two), lines)), expected);
        // Step by step it comes to the same.
        TextDiff diff = diffText(one, two);
        for (int steps = 0; steps < 1000; ++steps) {
            int gap = static_cast<int>(diff.hunks.size());
            while (gap >= 0 && linesInGap(diff, lines, gap) == 0)
                --gap;
            if (gap < 0)
                break;
            const size_t ends = diff.hunks.size();
            diff = withMoreContext(diff, lines, gap, 2, 3);
            QVERIFY(diff.hunks.size() <= ends);
        }
        QCOMPARE(dumpHunks(diff), expected);
    }

    void someMoreIsWhatGitWouldShow() {
        const std::string before = numbered(1, 100);
        const std::string after = numbered(1, 49) + "new\n" + numbered(50, 100);
        const LinedText lines(after);
        TextDiff diff = diffText(before, after);
        QCOMPARE(linesInGap(diff, lines, 0), 46);
        QCOMPARE(linesInGap(diff, lines, 1), 48);
        diff = withMoreContext(withMoreContext(diff, lines, 0, 7, 7), lines, 1, 7, 7);
        QCOMPARE(dumpHunks(diff), dumpHunks(diffText(before, after, DiffManner{.context = 10})));
        QCOMPARE(linesInGap(diff, lines, 0), 39);
    }
};

OUTCROP_TEST(TestTextContext, QCoreApplication)

} // namespace outcrop::test::tst_text_context

#include "tst_text_context.moc"
