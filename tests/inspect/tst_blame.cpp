// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/inspect/blame.h"
#include "tests/layer/layer_text.h"
#include "tests/support/test_program.h"

#include <random>

namespace outcrop::test::tst_blame {

namespace {

/// "0 made; 2 changed mode" for the steps.
std::string blamed(const std::string& layers, const std::string& path) {
    std::string text;
    for (const BlameStep& step : blamePath(layersFromText(layers), path)) {
        text += (text.empty() ? "" : "; ") + std::to_string(step.layer) + " " + blameEventName(step.event);
        for (const std::string_view fact : factNames(step.facts))
            text.append(" ").append(fact);
    }
    return text;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (size_t start = 0; start < text.size();) {
        const size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

} // namespace

/// Which layer did what to a path, and to a line.
class TestBlame : public QObject {
    Q_OBJECT

private slots:
    void path_data() {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* layers, const char* path, const char* expected) {
            QTest::newRow(name) << layers << path << expected;
        };
        row("never there", "/a 1\n---\n/b 1", "/c", "");
        row("made", "/a 1\n---\n/b 1", "/b", "1 made");
        row("changed", "/a 1 digest=a\n---\n/b 1\n---\n/a 1 digest=b mode=600", "/a",
            "0 made; 2 changed content mode");
        row("the same bytes again", "/a 1 digest=a\n---\n/a 1 digest=a time=9", "/a",
            "0 made; 1 repeated time");
        row("hidden and restored", "/a 1\n---\n!/a\n---\n/a 1", "/a", "0 made; 1 hidden; 2 restored");
        row("hidden with its directory", "/d/x 1\n---\n!/d", "/d/x", "0 made; 1 hidden");
        row("hidden by an opaque directory", "/d/x 1\n---\n/d/ opaque", "/d/x", "0 made; 1 hidden");
        row("made anew in an opaque directory", "/d/x 1 digest=a\n---\n/d/ opaque\n/d/x 2", "/d/x",
            "0 made; 1 changed content");
        row("a file in place of its directory", "/d/x 1\n---\n/d 5", "/d/x", "0 made; 1 hidden");
        row("a whiteout of nothing", "/a 1\n---\n!/b", "/b", "");
        row("hidden twice", "/a 1\n---\n!/a\n---\n!/a", "/a", "0 made; 1 hidden");
        row("only passed through", "/d/ mode=700\n---\n/d/x 1", "/d", "0 made");
        row("the root is opaque", "/a 1\n---\n/ opaque", "/a", "0 made; 1 hidden");
        row("another type", "/a 1\n---\n/a/", "/a", "0 made; 1 changed type");
    }
    void path() {
        QFETCH(QString, layers);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(blamed(layers.toStdString(), path.toStdString())), expected);
    }

    void lines() {
        const std::vector<std::string> versions{"a\nb\nc\n", "a\nB\nc\n", "new\na\nB\n", "new\na\nB\nend"};
        QCOMPARE(blameLines(versions), (std::vector<size_t>{2, 0, 1, 3}));
        QCOMPARE(blameLines(std::vector<std::string>{"x\ny"}), (std::vector<size_t>{0, 0}));
        QCOMPARE(blameLines(std::vector<std::string>{"x\n", "", "x\n"}), (std::vector<size_t>{2}));
        QVERIFY(blameLines(std::vector<std::string>{"x\n", std::string("\0\n", 2)}).empty());
        QVERIFY(blameLines({}).empty());
    }

    /// Whatever the differ chooses: a line is laid to a version that has it, and that changed it or is the
    /// first.
    void everyLineIsInTheVersionItIsLaidTo() {
        std::mt19937 random(7);
        const auto pick = [&](unsigned below) {
            return std::uniform_int_distribution<unsigned>(0, below - 1)(random);
        };
        for (int round = 0; round < 500; ++round) {
            std::vector<std::string> versions;
            std::vector<std::string> lines;
            for (unsigned v = 1 + pick(5); v > 0; --v) {
                for (unsigned edits = pick(5); edits > 0; --edits) {
                    const size_t at = pick(static_cast<unsigned>(lines.size()) + 1);
                    if (pick(3) == 0 && at < lines.size())
                        lines.erase(lines.begin() + static_cast<long>(at));
                    else
                        lines.insert(lines.begin() + static_cast<long>(at), std::to_string(pick(6)));
                }
                std::string text;
                for (const std::string& line : lines)
                    text += line + "\n";
                versions.push_back(text);
            }
            const std::vector<size_t> origin = blameLines(versions);
            QCOMPARE(origin.size(), lines.size());
            for (size_t line = 0; line < lines.size(); ++line) {
                const std::vector<std::string> then = linesOf(versions[origin[line]]);
                QVERIFY(std::ranges::find(then, lines[line]) != then.end());
                if (origin[line] > 0)
                    QVERIFY(versions[origin[line]] != versions[origin[line] - 1]);
            }
        }
    }
};

OUTCROP_TEST(TestBlame, QCoreApplication)

} // namespace outcrop::test::tst_blame

#include "tst_blame.moc"
