// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/content/text_stretches.h"
#include "tests/support/memory_file.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>
#include <cstdio>

namespace outcrop::test::tst_text_stretches {

namespace {

std::string numbered(int lines, const char* format = "line %d of a text that is long enough to be cut\n") {
    std::string text;
    char line[128];
    for (int i = 0; i < lines; ++i) {
        std::snprintf(line, sizeof line, format, i);
        text += line;
    }
    return text;
}

TextStretches stretchesOf(const std::string& before, const std::string& after) {
    const UniqueFd old = memoryFile(before);
    const UniqueFd now = memoryFile(after);
    return differingStretches(old.get(), now.get(), "text", {});
}

uint64_t linesBefore(const std::string& text, uint64_t place) {
    return static_cast<uint64_t>(std::count(text.begin(), text.begin() + static_cast<long>(place), '\n'));
}

/// What stretches say must be so: what is between them is the same, and lines are counted right.
std::string wrongIn(const TextStretches& found, const std::string& before, const std::string& after) {
    uint64_t old = 0;
    uint64_t now = 0;
    const auto same = [&](uint64_t oldEnd, uint64_t nowEnd) {
        return before.substr(old, oldEnd - old) == after.substr(now, nowEnd - now);
    };
    for (const TextStretch& stretch : found.stretches) {
        if (!same(stretch.before, stretch.after))
            return "leaves out a difference before " + std::to_string(stretch.after);
        if (stretch.beforeSize > 0 && linesBefore(before, stretch.before) != stretch.beforeLine)
            return "counts lines wrongly at " + std::to_string(stretch.before);
        if (stretch.afterSize > 0 && linesBefore(after, stretch.after) != stretch.afterLine)
            return "counts lines wrongly at " + std::to_string(stretch.after);
        old = stretch.before + stretch.beforeSize;
        now = stretch.after + stretch.afterSize;
    }
    return same(before.size(), after.size()) ? "" : "leaves out the end";
}

} // namespace

class TestTextStretches : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsLookedAt() {
        const std::string before = numbered(200'000);
        std::string after = before;
        const size_t middle = after.find("line 100000 ");
        after.replace(middle, 4, "LINE");
        after.insert(after.find("line 150000 "), "another line\nand one more\n");
        const TextStretches found = stretchesOf(before, after);
        QCOMPARE(QString::fromStdString(wrongIn(found, before, after)), QString());
        QCOMPARE(found.stretches.size(), size_t(2));
        uint64_t bytes = 0;
        for (const TextStretch& stretch : found.stretches)
            bytes += stretch.afterSize;
        QVERIFY2(bytes < after.size() / 50, qPrintable(QString::number(bytes)));
    }

    void sameTextsAreIdentical() {
        const std::string text = numbered(50'000);
        QVERIFY(stretchesOf(text, text).identical);
        QVERIFY(stretchesOf(text, text).stretches.empty());
        QVERIFY(!stretchesOf(text, text + "x").identical);
        QVERIFY(stretchesOf({}, {}).identical);
    }

    void whatHasNothingInCommonIsCutToPieces() {
        const std::string before = numbered(150'000, "%d is before and is long enough to fill something\n");
        const std::string after = numbered(100'000, "and after there is %d with other words in it\n");
        const TextStretches found = stretchesOf(before, after);
        QCOMPARE(QString::fromStdString(wrongIn(found, before, after)), QString());
        QVERIFY(found.stretches.size() > 4);
        for (const TextStretch& stretch : found.stretches)
            QVERIFY(std::max(stretch.beforeSize, stretch.afterSize) < 2 * kStretchBytes);
    }

    void oneSideMayBeMissing() {
        const std::string text = numbered(60'000);
        const UniqueFd file = memoryFile(text);
        const TextStretches added = differingStretches(-1, file.get(), "text", {});
        QCOMPARE(QString::fromStdString(wrongIn(added, {}, text)), QString());
        const TextStretches removed = differingStretches(file.get(), -1, "text", {});
        QCOMPARE(QString::fromStdString(wrongIn(removed, text, {})), QString());
        QVERIFY(!added.stretches.empty() && !removed.stretches.empty());
    }

    void oddTexts_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("one line") << QByteArray(3'000'000, 'a') << QByteArray(3'000'001, 'a');
        QTest::newRow("only line ends") << QByteArray(500'000, '\n') << QByteArray(500'017, '\n');
        QTest::newRow("no end") << QByteArray("a\nb") << QByteArray("a\nb\n");
        QTest::newRow("swapped") << QByteArray::fromStdString(numbered(40'000) +
                                                              numbered(40'000, "%d other\n"))
                                 << QByteArray::fromStdString(numbered(40'000, "%d other\n") +
                                                              numbered(40'000));
    }
    void oddTexts() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const TextStretches found = stretchesOf(before.toStdString(), after.toStdString());
        QCOMPARE(QString::fromStdString(wrongIn(found, before.toStdString(), after.toStdString())),
                 QString());
    }

    void zeroBytesAreNoText() {
        std::string text = numbered(300'000);
        const std::string before = text;
        text[text.size() - 5] = '\0';
        QVERIFY(stretchesOf(before, text).binary);
    }

    void itCanBeStopped() {
        const UniqueFd file = memoryFile(numbered(1000));
        std::stop_source stop;
        stop.request_stop();
        try {
            differingStretches(file.get(), file.get(), "text", stop.get_token());
            QFAIL("it went on");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Cancelled);
        }
    }
};

OUTCROP_TEST(TestTextStretches, QCoreApplication)

} // namespace outcrop::test::tst_text_stretches

#include "tst_text_stretches.moc"
