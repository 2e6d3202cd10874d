// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "core/inspect/duplicates.h"
#include "core/inspect/gate.h"
#include "core/inspect/weight.h"
#include "core/layer/seen_nodes.h"
#include "tests/layer/layer_text.h"
#include "tests/support/test_program.h"

#include <QXmlStreamReader>
#include <map>
#include <random>
#include <sstream>
#include <tuple>

namespace outcrop::test::tst_weight {

namespace {

std::shared_ptr<const MergedTree> treeOf(const std::string& layers) {
    return MergedTree::unionOf(layersFromText(layers));
}

/// "12 1>2 deleted /path" per line: bytes, layer, the layer that hides it.
std::string wastedText(const Weight& weight) {
    std::ostringstream text;
    for (const WastedFile& file : weight.wasted)
        text << file.bytes << ' ' << file.layer << '>' << file.hiddenBy << ' '
             << (file.deleted ? "deleted " : "shadowed ") << file.path << '\n';
    return text.str();
}

std::string parentOf(const std::string& path) {
    return path.substr(0, path.rfind('/'));
}

/// The obvious way: play the layers one after the other over a list of files.
std::string modelText(const MergedTree::Layers& layers) {
    struct File {
        uint64_t bytes;
        size_t layer;
    };
    std::map<std::string, File> seen;
    std::map<std::tuple<int64_t, std::string, size_t>, std::string> lines;
    const auto lose = [&](const std::string& path, size_t by, bool deleted) {
        const File file = seen.at(path);
        if (file.bytes > 0)
            lines.emplace(std::tuple(-static_cast<int64_t>(file.bytes), path, file.layer),
                          std::to_string(file.bytes) + ' ' + std::to_string(file.layer) + '>' +
                              std::to_string(by) + (deleted ? " deleted " : " shadowed ") + path + '\n');
        seen.erase(path);
    };
    for (size_t i = 0; i < layers.size(); ++i) {
        const FileTree& layer = *layers[i];
        std::map<std::string, FileEntry> entries;
        for (uint32_t n = 1; n < layer.size(); ++n)
            entries[layer.path(NodeIndex{n})] = layer.entry(NodeIndex{n});
        std::vector<std::string> lost;
        for (const auto& [path, file] : seen) {
            if (entries.contains(path)) {
                lost.push_back(path);
                continue;
            }
            for (std::string above = parentOf(path); !above.empty(); above = parentOf(above))
                if (const auto found = entries.find(above);
                    found != entries.end() &&
                    (found->second.type != FileType::Directory || found->second.opaque)) {
                    lost.push_back(path);
                    break;
                }
        }
        for (const std::string& path : lost) {
            const auto again = entries.find(path);
            lose(path, i, again == entries.end() || again->second.type == FileType::Whiteout);
        }
        for (const auto& [path, entry] : entries)
            if (entry.type == FileType::Regular)
                seen[path] = {entry.size, i};
    }
    std::string text;
    for (const auto& [key, line] : lines)
        text += line;
    return text;
}

std::string randomLayers(std::mt19937& random) {
    const auto pick = [&](unsigned below) {
        return std::uniform_int_distribution<unsigned>(0, below - 1)(random);
    };
    std::string text;
    for (unsigned layers = 1 + pick(5); layers > 0; --layers) {
        for (unsigned i = pick(9); i > 0; --i) {
            std::string path;
            for (unsigned depth = 1 + pick(3); depth > 0; --depth)
                path += "/" + std::string(1, static_cast<char>('a' + pick(3)));
            const char* const kinds[] = {"/", "/ opaque", " -> x", " 5 digest=x", " 5 digest=y", " 700"};
            const unsigned kind = pick(8);
            text += kind > 5 ? "!" + path + "\n" : path + kinds[kind] + "\n";
        }
        text += layers > 1 ? "---\n" : "";
    }
    return text;
}

} // namespace

/// What ships and is of no use.
class WeightTest : public QObject {
    Q_OBJECT
private slots:
    void shadowedAndDeletedFiles() {
        const Weight weight =
            weigh(treeOf("/a 10\n/d/x 20\n/d/y 5\n/keep 7\n---\n/a 11\n!/d\n---\n/d/x 3")->layers());
        QCOMPARE(wastedText(weight),
                 std::string("20 0>1 deleted /d/x\n10 0>1 shadowed /a\n5 0>1 deleted /d/y\n"));
        QCOMPARE(weight.bytes, uint64_t(56));
        QCOMPARE(weight.shadowed, uint64_t(10));
        QCOMPARE(weight.deleted, uint64_t(25));
        QCOMPARE(weight.layers[0].wasted, uint64_t(35));
        QCOMPARE(weight.layers[1].hides, uint64_t(35));
        QCOMPARE(weight.layers[2].hides, uint64_t(0));
    }

    void hardLinksKeepAFile() {
        QCOMPARE(wastedText(weigh(treeOf("/a 10\n/b => /a\n---\n!/a")->layers())), std::string());
        QCOMPARE(wastedText(weigh(treeOf("/a 10\n/b => /a\n---\n!/a\n---\n!/b")->layers())),
                 std::string("10 0>1 deleted /a\n"));
        QCOMPARE(weigh(treeOf("/a 10\n/b => /a")->layers()).bytes, uint64_t(10));
    }

    void sameContentIsFound() {
        const auto tree = treeOf("/a 10 digest=one\n/d/b 10 digest=one\n/c 9 digest=two\n/e => /a\n"
                                 "/g 8 digest=four\n/h 8 digest=four\n/i 50 digest=six\n---\n"
                                 "/f 10 digest=one\n/j 7 digest=two");
        std::string text;
        for (const DuplicateFiles& same : duplicateFiles(*tree)) {
            text += std::to_string(same.wasted()) + ":";
            for (const NodeIndex node : same.nodes)
                text += " " + tree->path(node);
            text += "\n";
        }
        QCOMPARE(text, std::string("20: /a /f /d/b\n8: /g /h\n"));
        QCOMPARE(weigh(tree->layers()).duplicated, uint64_t(28));
        QVERIFY(duplicateFiles(*treeOf("/a 1")).empty());
    }

    void directoriesAreSummedUp() {
        const auto tree = treeOf("/a/b/c/x 10\n/a/y 1\n/d/z 5\n/d/l -> x");
        std::string text;
        for (const DirectoryWeight& row : weighDirectories(*tree, 2))
            text += row.path + " " + std::to_string(row.bytes) + " " + std::to_string(row.files) + "\n";
        QCOMPARE(text, std::string("/a 11 2\n/a/b 10 1\n/d 5 2\n"));
    }

    void diveScoresAreDives() {
        // A file written twice, one deleted, a directory deleted: by dive's rules.
        const Weight weight = weigh(treeOf("/a 10\n/b 4\n/d/x 6\n/e 80\n---\n/a 20\n!/b\n!/d")->layers());
        // /a: least 10 of 30; /b: least 0 of 4; /d/x 6; /e 80; the removal of /d: 6, a path of its own
        QCOMPARE(weight.efficiency, (10. + 0 + 6 + 80 + 6) / (30 + 4 + 6 + 80 + 6));
        QCOMPARE(weight.inefficientBytes, uint64_t(34));
        QCOMPARE(weigh(treeOf("/empty 0")->layers()).efficiency, 1.0);
        QCOMPARE(weigh(treeOf("")->layers()).efficiency, 1.0);
    }

    void randomStacksAgreeWithTheModel() {
        std::mt19937 random(11);
        int compared = 0;
        for (int round = 0; round < 12000; ++round) {
            const std::string text = randomLayers(random);
            MergedTree::Layers layers;
            try {
                layers = layersFromText(text);
            } catch (const Error&) {
                continue; // a file in the way of a later path: the builder refuses such a layer
            }
            const Weight weight = weigh(layers);
            if (wastedText(weight) != modelText(layers))
                qWarning("%s\nis:\n%s\nmust be:\n%s", text.c_str(), wastedText(weight).c_str(),
                         modelText(layers).c_str());
            QCOMPARE(wastedText(weight), modelText(layers));
            uint64_t wasted = 0;
            uint64_t hides = 0;
            uint64_t links = 0;
            for (const LayerWeight& layer : weight.layers) {
                wasted += layer.wasted;
                hides += layer.hides;
                links += layer.links;
            }
            QCOMPARE(wasted, weight.shadowed + weight.deleted);
            QCOMPARE(hides, wasted);
            const auto tree = MergedTree::unionOf(layers);
            QCOMPARE(weight.bytes - links - wasted, tree->totalBytes());
            QVERIFY(seenNodes(layers) == seenNodes(*tree));
            uint64_t copies = 0;
            for (const DuplicateFiles& same : duplicateFiles(*tree))
                copies += same.wasted();
            QCOMPARE(weight.duplicated, copies);
            ++compared;
        }
        QVERIFY2(compared > 3000, qPrintable(QString::number(compared)));
    }

    void gatesJudge() {
        const auto tree = treeOf("/a 10 mode=4755\n/b 90 cap=x\n/c 1 mode=2755\n/d/ mode=2755\n---\n/a 10");
        const Weight weight = weigh(tree->layers());
        const Weight base = weigh(treeOf("/a 100")->layers());
        const auto verdicts = [&](const GateLimits& limits) {
            std::string text;
            for (const GateRule& rule : judge({*tree, weight, &base}, limits))
                text += rule.name + (rule.verdict == Verdict::Passed ? " passed " : " failed ") +
                        rule.actual + "\n";
            return text;
        };
        GateLimits limits;
        QCOMPARE(verdicts(limits), std::string());
        limits.maxSize = 111;
        limits.maxLayers = 1;
        limits.maxGrowth = 11;
        limits.maxGrowthPercent = 10.5;
        limits.highestWastedBytes = 19;
        limits.allowedPrivileged = std::vector<std::string>{"/b"};
        QCOMPARE(verdicts(limits),
                 std::string("highest-wasted-bytes failed 20\nmax-size passed 111\nmax-layers failed 2\n"
                             "max-growth passed 11\nmax-growth failed 11.0000%\nno-setuid failed 1\n"));
        QCOMPARE(privilegedFiles(*tree), (std::vector<std::string>{"/b", "/c"}));
    }

    void reportsAreWellFormed() {
        const std::vector<GateRule> rules = {
            {"no-setuid", Verdict::Failed, "1", "0", {"/a<b>&\"'\x1b[31m\xff|*_\n"}},
            {"max-size", Verdict::Passed, "1", "2", {}}};
        QXmlStreamReader xml(QByteArray::fromStdString(junitReport("image <a&b>", rules)));
        int cases = 0;
        QString failure;
        while (!xml.atEnd()) {
            xml.readNext();
            cases += xml.isStartElement() && xml.name() == QStringLiteral("testcase") ? 1 : 0;
            if (xml.isStartElement() && xml.name() == QStringLiteral("failure"))
                failure = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cases, 2);
        QVERIFY2(failure.contains("/a<b>&\"'?[31m"), qPrintable(failure));
        const std::string markdown = markdownReport("image", rules);
        QVERIFY(markdown.find("/a\\<b\\>") != std::string::npos);
        QVERIFY(markdown.find('\x1b') == std::string::npos);
    }
};

OUTCROP_TEST(WeightTest, QCoreApplication)

} // namespace outcrop::test::tst_weight

#include "tst_weight.moc"
