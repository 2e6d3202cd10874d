// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/base/error.h"
#include "tests/models/model_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/models/size_tree.h"
#include "ui/widgets/size_chart.h"
#include "ui/widgets/sunburst_layout.h"
#include "ui/widgets/treemap_layout.h"

#include <algorithm>
#include <map>
#include <random>

namespace outcrop::test::tst_size_tree {

using namespace ui;

namespace {

std::shared_ptr<const MergedTree> unionOf(const std::vector<std::vector<std::string>>& layers) {
    MergedTree::Layers trees;
    for (const std::vector<std::string>& lines : layers)
        trees.push_back(treeOf(lines));
    return MergedTree::unionOf(std::move(trees));
}

/// Directories within each other and files of very different sizes.
std::vector<std::string> randomLines(std::mt19937& random, int files) {
    std::vector<std::string> directories{""};
    std::vector<std::string> lines;
    for (int i = 0; i < files; ++i) {
        const std::string& parent = directories[random() % directories.size()];
        const std::string path = parent + "/n" + std::to_string(i);
        if (random() % 4 == 0) {
            lines.push_back("d " + path);
            directories.push_back(path);
        } else {
            lines.push_back("f " + path + ' ' + std::to_string(uint64_t(1) << (random() % 24)));
        }
    }
    return lines;
}

QString text(const SizeTree& tree) {
    QString lines;
    for (int i = 0; i < tree.size(); ++i)
        lines +=
            QStringLiteral("%1 %2 %3%4\n")
                .arg(QString::fromUtf8(tree.path(i)))
                .arg(tree.node(i).bytes)
                .arg(tree.node(i).layer)
                .arg(tree.node(i).isRest() ? QStringLiteral(" +%1").arg(tree.node(i).entries) : QString());
    return lines;
}

bool overlap(const QRectF& a, const QRectF& b) {
    const QRectF both = a.intersected(b);
    return both.width() > 1e-6 && both.height() > 1e-6;
}

} // namespace

class TestSizeTree : public QObject {
    Q_OBJECT

private slots:
    void theHeavyAreNamedAndTheRestIsCounted() {
        const auto tree = unionOf({{"d /usr", "d /usr/lib", "f /usr/lib/big 600000", "f /usr/small 50",
                                    "f /usr/tiny 40", "f /usr/none 0", "f /gone 900000"},
                                   {"w /gone", "d /etc", "f /etc/conf 300000", "d /usr", "f /usr/new 200"}});
        QCOMPARE(text(SizeTree::of(*tree, {})), QStringLiteral("/ 900290 1\n"
                                                               "/usr 600290 1\n"
                                                               "/etc 300000 1\n"
                                                               "/usr/lib 600000 0\n"
                                                               "/usr/new 200 1\n"
                                                               "/usr 90 1 +3\n"
                                                               "/etc/conf 300000 1\n"
                                                               "/usr/lib/big 600000 0\n"));
        // What is looked into shows what was too light before.
        const auto light = unionOf({{"d /a", "f /a/x 30", "f /a/y 20", "f /big 1000000"}});
        QCOMPARE(text(SizeTree::of(*light, {})), QStringLiteral("/ 1000050 0\n/big 1000000 0\n/ 50 0 +1\n"));
        QCOMPARE(text(SizeTree::of(*light, "/a")), QStringLiteral("/a 50 0\n/a/x 30 0\n/a/y 20 0\n"));
        QVERIFY(SizeTree::of(*light, "/big").isEmpty()); // no directory
        QVERIFY(SizeTree::of(*light, "/nowhere").isEmpty());
    }

    void aLayersOwnFilesLeaveOutWhatItRemoves() {
        MergedTree::Layers layers{treeOf({"f /old 5000", "f /kept 7000"}), treeOf({"w /old", "f /new 3000"})};
        QCOMPARE(text(SizeTree::of(*MergedTree::topLayer(layers), {})),
                 QStringLiteral("/ 3000 1\n/new 3000 1\n"));
    }

    void namesThatAreNoTextAreFoundByTheirBytes() {
        const auto tree = unionOf({{"d /a\xff", "f /a\xff/b\x01 100", "f /a\xfe 50"}});
        const SizeTree sizes = SizeTree::of(*tree, {});
        for (const char* path : {"/a\xff", "/a\xff/b\x01", "/a\xfe"})
            QCOMPARE(sizes.path(sizes.find(path)), QByteArray(path));
        QCOMPARE(sizes.find("/a"), -1);
        const SizeTree below = SizeTree::of(*tree, "/a\xff");
        QCOMPARE(below.path(1), QByteArray("/a\xff/b\x01"));
        QCOMPARE(below.find("/a\xff/b\x01"), 1);
    }

    void nothingIsLost() {
        std::mt19937 random(7);
        for (int round = 0; round < 40; ++round) {
            const auto tree = unionOf({randomLines(random, 400), randomLines(random, 100)});
            const SizeTree sizes = SizeTree::of(*tree, {});
            QCOMPARE(sizes.node(0).bytes, tree->totalBytes());
            for (int i = 0; i < sizes.size(); ++i) {
                const SizeTree::Node& node = sizes.node(i);
                if (!node.isRest()) {
                    const NodeIndex same = tree->find(sizes.path(i).toStdString());
                    QCOMPARE(tree->node(same).totalSize, node.bytes);
                    QCOMPARE(int(tree->node(same).layer), node.layer);
                    QCOMPARE(sizes.find(sizes.path(i)), i);
                }
                if (node.childCount == 0)
                    continue;
                quint64 below = 0;
                for (int child = node.firstChild; child < node.firstChild + node.childCount; ++child)
                    below += sizes.node(child).bytes;
                QCOMPARE(below, node.bytes);
            }
        }
    }

    void aMillionFilesMakeFewParts() {
        std::vector<std::string> lines;
        for (int d = 0; d < 1000; ++d) {
            lines.push_back("d /d" + std::to_string(d));
            for (int f = 0; f < 200; ++f)
                lines.push_back("f /d" + std::to_string(d) + "/f" + std::to_string(f) + " 10");
        }
        const SizeTree sizes = SizeTree::of(*unionOf({lines}), {});
        QVERIFY2(sizes.size() < 5000, qPrintable(QString::number(sizes.size())));
        QCOMPARE(sizes.node(sizes.size() - 1).entries, 200U);
    }

    void stopsWhenAsked() {
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(SizeTree::of(*unionOf({{"f /a 1"}}), {}, source.get_token()), Error);
    }

    void areasAreAsTheWeights() {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            std::vector<double> weights(1 + random() % 60);
            for (double& weight : weights)
                weight = double(uint64_t(1) << (random() % 20)) + random() % 100;
            std::ranges::sort(weights, std::ranges::greater());
            if (round % 5 == 0)
                weights.push_back(0);
            const QRectF whole(3, 7, 1 + random() % 1500, 1 + random() % 900);
            const std::vector<QRectF> rects = squarify(whole, weights);
            double total = 0;
            for (const double weight : weights)
                total += weight;
            const double scale = whole.width() * whole.height() / total;
            const QRectF around = whole.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
            for (size_t i = 0; i < rects.size(); ++i) {
                const double area = rects[i].width() * rects[i].height();
                QVERIFY2(std::abs(area - weights[i] * scale) <= 1e-6 * whole.width() * whole.height(),
                         qPrintable(QStringLiteral("round %1, %2: %3").arg(round).arg(i).arg(area)));
                QVERIFY(rects[i].isEmpty() || around.contains(rects[i]));
                for (size_t other = 0; other < i; ++other)
                    QVERIFY(!overlap(rects[i], rects[other]));
            }
        }
        for (const QRectF& rect : squarify({0, 0, 10, 10}, {0, 0}))
            QVERIFY(rect.isEmpty());
        // As square as can be: the paper's own example.
        const std::vector<QRectF> paper = squarify({0, 0, 6, 4}, {6, 6, 4, 3, 2, 2, 1});
        QCOMPARE(paper[0], QRectF(0, 0, 3, 2));
        QCOMPARE(paper[1], QRectF(0, 2, 3, 2));
    }

    void tilesLieInTheirDirectory() {
        std::mt19937 random(13);
        for (int round = 0; round < 60; ++round) {
            const SizeTree tree = SizeTree::of(*unionOf({randomLines(random, 300)}), {});
            const QSizeF size(1 + random() % 1200, 1 + random() % 800);
            const std::vector<TreemapTile> tiles = layOutTreemap(tree, size);
            QCOMPARE(int(tiles.size()), tree.size());
            for (int i = 0; i < tree.size(); ++i) {
                const TreemapTile& tile = tiles[size_t(i)];
                const SizeTree::Node& node = tree.node(i);
                double scale = 0; // the same for all of a directory
                for (int child = node.firstChild; child < node.firstChild + node.childCount; ++child) {
                    const QRectF rect = tiles[size_t(child)].rect;
                    if (rect.isEmpty())
                        continue;
                    QVERIFY(tile.inner.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rect));
                    const double here = rect.width() * rect.height() / double(tree.node(child).bytes);
                    QVERIFY(scale == 0 || std::abs(here / scale - 1) < 1e-6);
                    scale = here;
                    for (int other = node.firstChild; other < child; ++other)
                        QVERIFY(!overlap(rect, tiles[size_t(other)].rect));
                }
                QVERIFY(tile.inner.isEmpty() ||
                        tile.rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(tile.inner));
            }
        }
        QVERIFY(layOutTreemap(SizeTree(), {100, 100}).empty());
    }

    void arcsShareTheAngleOfTheirDirectory() {
        std::mt19937 random(17);
        for (int round = 0; round < 60; ++round) {
            const SizeTree tree = SizeTree::of(*unionOf({randomLines(random, 300)}), {});
            const std::vector<SunburstArc> arcs = layOutSunburst(tree);
            for (int i = 1; i < tree.size(); ++i) {
                const SunburstArc& arc = arcs[size_t(i)];
                const SunburstArc& around = arcs[size_t(tree.node(i).parent)];
                if (arc.span == 0)
                    continue;
                QCOMPARE(arc.ring, around.ring + 1);
                QVERIFY(arc.from >= around.from - 1e-6);
                QVERIFY(arc.from + arc.span <= around.from + around.span + 1e-6);
                QVERIFY(std::abs(arc.span / 360 - double(tree.node(i).bytes) / double(tree.node(0).bytes)) <
                        1e-9);
            }
        }
    }

    void partsAreKnownAgainInAnotherTree() {
        const auto tree = unionOf({{"d /a", "d /a/b", "f /a/b/x 100", "f /a/y 50", "f /z 20"}});
        const SizeTree all = SizeTree::of(*tree, {});
        const SizeTree below = SizeTree::of(*tree, "/a");
        for (const auto& [now, old] : {std::pair(all, below), std::pair(below, all), std::pair(all, all)}) {
            const std::vector<int> match = matchNodes(now, old);
            for (int i = 0; i < now.size(); ++i)
                QCOMPARE(match[size_t(i)], old.find(now.path(i)));
        }
    }
};

OUTCROP_TEST(TestSizeTree, QCoreApplication)

} // namespace outcrop::test::tst_size_tree

#include "tst_size_tree.moc"
