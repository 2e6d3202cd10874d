// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/models/model_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/models/genealogy_chart.h"
#include "ui/models/genealogy_layout.h"

#include <QTest>
#include <random>

namespace outcrop::test::tst_genealogy {

using namespace ui;

namespace {

struct FamilyStore {
    Snapshot snapshot;

    void add(const std::string& name, const std::vector<std::string>& layers) {
        snapshot.images.push_back(imageOf(name, layers));
        for (const Digest& layer : snapshot.images.back().diffIds)
            snapshot.layers[layer].bytes = 1000;
    }
    /// On the image of that index; -1: on one that is gone.
    void run(const std::string& name, int image, const std::vector<std::string>& volumes = {}) {
        Container container = containerOf(name, ContainerStatus::Running);
        if (image >= 0) {
            container.record.image = snapshot.images[size_t(image)].id;
            container.record.layers = snapshot.images[size_t(image)].diffIds;
        }
        snapshot.containers.push_back(container);
        for (const std::string& volume : volumes)
            snapshot.volumeUses.push_back({volume, container.record.id, name, "/data", true});
    }
    void keep(const std::string& volume) {
        Volume made;
        made.name = volume;
        snapshot.volumes.push_back(made);
    }
};

QString lines(const GenealogyChart& chart, const QVector<int>& family, int depth = 0) {
    QString text;
    for (const int index : family) {
        const GenealogyBox& box = chart.boxes[index];
        text += QString(2 * depth, u' ') + box.title + QStringLiteral(" [") +
                QString(box.facts).replace(QChar(0xA0), u' ') + QStringLiteral("]\n") +
                lines(chart, box.children, depth + 1);
    }
    return text;
}

/// Which boxes lie one over another or out of the picture; empty if all is well.
QString wrongPlaces(const GenealogyChart& chart) {
    QMap<double, QVector<QRectF>> columns;
    const QRectF whole = QRectF({0, 0}, chart.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (const GenealogyBox& box : chart.boxes) {
        if (!whole.contains(box.rect))
            return box.title + QStringLiteral(" lies outside");
        if (box.parent >= 0 &&
            qAbs(box.rect.left() - chart.boxes[box.parent].rect.right() - chart::columnGap) > 0.01)
            return box.title + QStringLiteral(" is not in the next column");
        columns[box.rect.left()].append(box.rect);
    }
    for (QVector<QRectF>& column : columns) {
        std::sort(column.begin(), column.end(),
                  [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
        for (int i = 1; i < column.size(); ++i)
            if (column[i].top() < column[i - 1].bottom() + chart::rowGap - 0.01)
                return QStringLiteral("two boxes are too near in column %1").arg(column[i].left());
    }
    return {};
}

/// A store as chance makes it: stacks that branch anywhere, containers also of images that are gone.
FamilyStore randomStore(std::mt19937& chance, int images) {
    const auto upTo = [&](int most) { return int(chance() % unsigned(most + 1)); };
    FamilyStore store;
    std::vector<std::vector<std::string>> stacks{{}};
    for (int i = 0; i < images; ++i) {
        std::vector<std::string> layers = stacks[size_t(upTo(int(stacks.size()) - 1))];
        if (!layers.empty())
            layers.resize(layers.size() - size_t(upTo(1)));
        for (int added = upTo(4); added > 0; --added)
            layers.push_back(std::to_string(i) + "-" + std::to_string(added));
        stacks.push_back(layers);
        store.add(upTo(5) == 0 ? "" : "image" + std::to_string(i) + ":1", layers);
    }
    for (int v = upTo(images / 4); v > 0; --v)
        store.keep("volume" + std::to_string(v));
    for (int c = upTo(images); c > 0; --c) {
        std::vector<std::string> volumes;
        for (const Volume& volume : store.snapshot.volumes)
            if (upTo(9) == 0)
                volumes.push_back(volume.name);
        store.run("container" + std::to_string(c), upTo(9) == 0 ? -1 : upTo(images - 1), volumes);
        if (upTo(9) == 0)
            store.snapshot.containers.back().record.layers = {digestOf("gone"), digestOf("too")};
    }
    return store;
}

} // namespace

class TestGenealogy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyStoreIsAnEmptyPicture() {
        const auto chart = chartOf(Snapshot());
        QVERIFY(chart->boxes.isEmpty());
        QCOMPARE(chart->size, QSizeF(0, 0));
    }

    void layersThatNothingBranchesOffAreOne() {
        FamilyStore store;
        store.add("web:1", {"a", "b", "c", "d"});
        store.add("api:1", {"a", "b", "e"});
        store.add("base:1", {"x"});
        store.add("child:1", {"x", "y"});
        store.add("scratch:1", {});
        const auto chart = chartOf(store.snapshot);
        QCOMPARE(lines(*chart, chart->roots), QStringLiteral("scratch:1 [no layers of its own]\n"
                                                             "2 shared layers [2 kB · 2 images]\n"
                                                             "  api:1 [1 layers · 1 kB]\n"
                                                             "  web:1 [2 layers · 2 kB]\n"
                                                             "base:1 [1 layers · 1 kB · 2 images]\n"
                                                             "  child:1 [1 layers · 1 kB]\n"));
        QCOMPARE(chart->boxes[chart->roots[1]].bands.size(), 2);
        const GenealogyBox& web = chart->boxes[chart->boxes[chart->roots[1]].children[1]];
        QCOMPARE(web.bands.first().layer, 2); // its colours go on where those below end
        QCOMPARE(web.subject, QStringLiteral("web:1"));
        QCOMPARE(chart->firstImage(chart->roots[1]), chart->boxes[chart->roots[1]].children[0]);
    }

    void imagesOfTheSameLayersStandBesideEachOther() {
        FamilyStore store;
        store.add("one:1", {"a"});
        store.add("two:1", {"a"});
        store.snapshot.images.back().tags.push_back(Reference::parse("twice:1"));
        const auto chart = chartOf(store.snapshot);
        QCOMPARE(lines(*chart, chart->roots), QStringLiteral("1 shared layers [1 kB · 2 images]\n"
                                                             "  one:1 [no layers of its own]\n"
                                                             "  two:1, twice:1 [no layers of its own]\n"));
    }

    void containersAndVolumesHangOnThem() {
        FamilyStore store;
        store.add("base:1", {"a"});
        store.add("child:1", {"a", "b"});
        store.keep("shared");
        store.keep("own");
        store.keep("lonely");
        store.run("low", 0, {"shared", "own"});
        store.run("high", 1, {"shared"});
        store.run("orphan", -1);
        store.snapshot.containers.back().record.layers = {digestOf("a"), digestOf("gone")};
        const auto chart = chartOf(store.snapshot);
        QCOMPARE(lines(*chart, chart->roots), QStringLiteral("base:1 [1 layers · 1 kB · 2 images]\n"
                                                             "  low [running]\n"
                                                             "    own [/data]\n"
                                                             "  child:1 [1 layers · 1 kB]\n"
                                                             "    high [running]\n"
                                                             "      shared [2 containers · /data]\n"
                                                             "  1 shared layers [0 B]\n"
                                                             "    orphan [running]\n"
                                                             "lonely [not used]\n"));
        // Drawn once, with a line to each other container that uses it.
        QCOMPARE(chart->links.size(), 1);
        const int shared = chart->links[0].volume;
        QCOMPARE(chart->boxes[shared].title, QStringLiteral("shared"));
        QCOMPARE(chart->boxes[chart->links[0].container].title, QStringLiteral("low"));
        QStringList related;
        const QVector<bool> relatives = chart->relatives(shared);
        for (int i = 0; i < relatives.size(); ++i)
            if (relatives[i])
                related << chart->boxes[i].title;
        related.sort();
        QCOMPARE(related.join(u' '), QStringLiteral("base:1 child:1 high low shared"));
        QCOMPARE(wrongPlaces(*chart), QString());
    }

    void keysStayWhenTheStoreChanges() {
        FamilyStore store;
        store.add("web:1", {"a", "b"});
        store.add("api:1", {"a", "c"});
        const auto before = chartOf(store.snapshot);
        store.add("first:1", {"z"});
        store.add("web:2", {"a", "b", "d"});
        const auto after = chartOf(store.snapshot);
        for (const GenealogyBox& box : before->boxes)
            QVERIFY2(after->indexOf(box.key) >= 0, qPrintable(box.title));
        QSet<QString> keys;
        for (const GenealogyBox& box : after->boxes)
            keys.insert(box.key);
        QCOMPARE(keys.size(), after->boxes.size());
    }

    void nothingLiesOverAnything_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("store %u", seed) << seed;
    }
    void nothingLiesOverAnything() {
        QFETCH(unsigned, seed);
        std::mt19937 chance(seed);
        const FamilyStore store = randomStore(chance, 1 + int(seed) * 2);
        const auto chart = chartOf(store.snapshot);
        QCOMPARE(wrongPlaces(*chart), QString());
        int images = 0, containers = 0, volumes = 0;
        for (const GenealogyBox& box : chart->boxes) {
            images += box.kind == GenealogyBox::Kind::Image ? 1 : 0;
            containers += box.kind == GenealogyBox::Kind::Container ? 1 : 0;
            volumes += box.kind == GenealogyBox::Kind::Volume ? 1 : 0;
        }
        QVERIFY(size_t(containers) == store.snapshot.containers.size());
        QVERIFY(size_t(volumes) == store.snapshot.volumes.size());
        QVERIFY(size_t(images) == store.snapshot.images.size());
    }

    /// Also a stack on which each layer is an image, and a thousand images beside each other.
    void largeStoresAreDrawn() {
        std::mt19937 chance(7);
        QCOMPARE(wrongPlaces(*chartOf(randomStore(chance, 1000).snapshot)), QString());
        FamilyStore tower, meadow;
        std::vector<std::string> layers;
        for (int i = 0; i < 900; ++i) {
            layers.push_back(std::to_string(i));
            tower.add("t" + std::to_string(i) + ":1", layers);
            meadow.add("m" + std::to_string(i) + ":1", {"ground", std::to_string(i)});
        }
        QCOMPARE(wrongPlaces(*chartOf(tower.snapshot)), QString());
        const auto wide = chartOf(meadow.snapshot);
        QCOMPARE(wrongPlaces(*wide), QString());
        const GenealogyBox& ground = wide->boxes[wide->roots.first()];
        const double middle = (wide->boxes[ground.children.first()].rect.center().y() +
                               wide->boxes[ground.children.last()].rect.center().y()) /
                              2;
        QVERIFY(qAbs(ground.rect.center().y() - middle) < 0.5);
    }

    void drawing() {
        std::mt19937 chance(7);
        const FamilyStore store = randomStore(chance, 1000);
        QBENCHMARK {
            chartOf(store.snapshot);
        }
    }
};

OUTCROP_TEST(TestGenealogy, QCoreApplication)

} // namespace outcrop::test::tst_genealogy

#include "tst_genealogy.moc"
