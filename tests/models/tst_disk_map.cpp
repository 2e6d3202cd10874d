// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The disk as tiles, rows and ticks: what is shared lies there once, and goes with the last that has it.
#include "tests/models/model_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/models/disk_things_model.h"
#include "ui/models/format.h"
#include "ui/widgets/disk_map.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <algorithm>

namespace outcrop::test::tst_disk_map {

using namespace ui;

namespace {

using Kind = DiskItem::Kind;
using Group = DiskTile::Group;

/// Two images on a base, one without a name; a container on the first, one that runs on the second; volumes
/// of the first, of nobody, and one with a snapshot.
struct SmallDisk {
    Snapshot snapshot;
    DiskUse use;

    SmallDisk() {
        use.layers = {{digestOf("base"), 60000}, {digestOf("web"), 2000}, {digestOf("db"), 3000}};
        addImage("web:1", {0, 1}, {2});
        addImage({}, {0, 2}, {3});
        addContainer("one", {0, 1}, 400, ContainerStatus::Exited, 0);
        addContainer("two", {0, 2}, 50, ContainerStatus::Running, 1);
        addVolume("chest", 700, {2}, 0);
        addVolume("apart", 900, {}, 0);
        addVolume("kept", 10, {}, 2);
    }
    void addImage(const std::string& name, std::vector<size_t> layers, std::vector<size_t> users) {
        ImageSummary image = imageOf(name.empty() ? "nameless:1" : name, {name + "x"});
        if (name.empty())
            image.tags.clear();
        DiskItem item{
            .kind = Kind::Image, .key = image.id.str(), .name = name.empty() ? image.id.shortHex() : name};
        item.layers = std::move(layers);
        item.users = std::move(users);
        use.items.push_back(std::move(item));
        snapshot.images.push_back(std::move(image));
    }
    void addContainer(const char* name, std::vector<size_t> layers, uint64_t bytes, ContainerStatus status,
                      size_t image) {
        Container container = containerOf(name, status);
        container.record.image = snapshot.images[image].id;
        container.state.startedAt = "2026-01-02T03:04:05Z";
        DiskItem item{
            .kind = Kind::Container, .key = container.record.id.str(), .name = name, .bytes = bytes};
        item.layers = std::move(layers);
        item.running = status == ContainerStatus::Running;
        use.items.push_back(std::move(item));
        snapshot.containers.push_back(std::move(container));
    }
    void addVolume(const char* name, uint64_t bytes, std::vector<size_t> users, size_t snapshots) {
        DiskItem item{.kind = Kind::Volume, .key = name, .name = name, .bytes = bytes};
        item.users = std::move(users);
        item.snapshots = snapshots;
        use.items.push_back(std::move(item));
    }
    DiskChartPtr chart() const { return diskChartOf(use, snapshot); }
};

QStringList namesOf(const DiskChart& chart, const QSet<QString>& keys) {
    QStringList names;
    for (const QString& key : keys)
        names.append(chart.things[size_t(chart.byKey.value(key))].name);
    names.sort();
    return names;
}

QString keyOf(const DiskChart& chart, const QString& name) {
    for (const DiskThing& thing : chart.things)
        if (thing.name == name)
            return thing.key;
    return {};
}

int tileOf(const DiskChart& chart, Group group, quint64 bytes) {
    for (size_t i = 0; i < chart.tiles.size(); ++i)
        if (chart.tiles[i].group == group && chart.tiles[i].bytes == bytes)
            return int(i);
    return -1;
}

QString stateOf(const DiskThingsModel& model, const QString& name) {
    return model.index(model.indexOfId(keyOf(model.chart(), name)), DiskThingsModel::State).data().toString();
}

} // namespace

class TestDiskMap : public QObject {
    Q_OBJECT

private slots:
    void whatIsSharedLiesThereOnce() {
        const DiskChartPtr chart = SmallDisk().chart();
        QCOMPARE(chart->bytes(), quint64(60000 + 2000 + 3000 + 400 + 50 + 700 + 900 + 10));
        QCOMPARE(chart->bytesOf(Group::Shared), quint64(60000));
        QCOMPARE(chart->bytesOf(Group::Image), quint64(5000));
        QCOMPARE(chart->bytesOf(Group::Container), quint64(450));
        QCOMPARE(chart->bytesOf(Group::Volume), quint64(1610));
        QCOMPARE(chart->saved(), quint64(60000));
        const DiskTile& base = chart->tiles.front();
        QVERIFY(base.group == Group::Shared && base.layers == 1);
        QCOMPARE(base.owners, (std::vector<int>{0, 1}));
        QCOMPARE(base.holders, (std::vector<int>{0, 1, 2, 3}));
        const DiskThing& web = chart->things[0];
        QCOMPARE(web.total, quint64(62000));
        QCOMPARE(web.shared, quint64(60000));
        QCOMPARE(web.unique, quint64(2000));
        QCOMPARE(web.users, QStringList{"one"});
        QVERIFY(chart->things[1].dangling && chart->things[1].running);
    }

    /// Layers of an image that is gone belong to the containers that stand on it.
    void layersWithoutAnImage() {
        SmallDisk disk;
        disk.use.layers.push_back({digestOf("gone"), 7});
        disk.use.items[2].layers.push_back(3);
        const DiskChartPtr alone = disk.chart();
        QVERIFY(tileOf(*alone, Group::Container, 7) >= 0);
        disk.use.items[3].layers.push_back(3);
        const DiskChartPtr two = disk.chart();
        const int shared = tileOf(*two, Group::Shared, 7);
        QVERIFY(shared >= 0);
        QCOMPARE(two->tiles[size_t(shared)].owners, (std::vector<int>{2, 3}));
    }

    void whatGoesAtOneStroke() {
        const DiskChartPtr chart = SmallDisk().chart();
        QCOMPARE(namesOf(*chart, chart->stopped()), QStringList{"one"});
        QCOMPARE(namesOf(*chart, chart->unused({})), QStringList{"apart"});
        QCOMPARE(namesOf(*chart, chart->unused(chart->stopped())), (QStringList{"apart", "chest", "web:1"}));
        QVERIFY(chart->dangling(chart->stopped()).isEmpty()); // what stands on it runs
        SmallDisk idle;
        idle.use.items[3].running = false;
        const DiskChartPtr quiet = idle.chart();
        QCOMPARE(quiet->dangling({keyOf(*quiet, "two")}), QSet<QString>{quiet->things[1].key});
    }

    void fatesOfTiles() {
        const DiskChartPtr chart = SmallDisk().chart();
        const DiskRemoval removal = removalOf(chart->use, {0, 2});
        QCOMPARE(removal.bytes, uint64_t(2400));
        const std::vector<DiskFate> fates = chart->fates(removal);
        const auto fate = [&](Group group, quint64 bytes) {
            return fates[size_t(tileOf(*chart, group, bytes))];
        };
        QVERIFY(fate(Group::Shared, 60000) == DiskFate::Wanted);
        QVERIFY(fate(Group::Image, 2000) == DiskFate::Goes);
        QVERIFY(fate(Group::Image, 3000) == DiskFate::Stays);
        QVERIFY(fate(Group::Container, 400) == DiskFate::Goes);
    }

    /// What is said to go adds up to what is said to be freed, whatever is ticked.
    void whatGoesAddsUp() {
        const DiskChartPtr chart = SmallDisk().chart();
        for (unsigned ticks = 0; ticks < 1U << chart->things.size(); ++ticks) {
            std::vector<size_t> items;
            for (size_t i = 0; i < chart->things.size(); ++i)
                if ((ticks >> i & 1U) != 0)
                    items.push_back(i);
            const DiskRemoval removal = removalOf(chart->use, items);
            const std::vector<DiskFate> fates = chart->fates(removal);
            quint64 goes = 0;
            for (size_t tile = 0; tile < fates.size(); ++tile)
                goes += fates[tile] == DiskFate::Goes ? chart->tiles[tile].bytes : 0;
            QCOMPARE(goes, quint64(removal.bytes));
        }
    }

    void commandsForTheSame() {
        SmallDisk disk;
        const DiskChartPtr chart = disk.chart();
        const auto lines = diskCommands(*chart, {0, 1, 2, 5}, disk.snapshot);
        QCOMPARE(lines.size(), size_t(4));
        const std::string nameless = disk.snapshot.images[1].id.shortHex();
        QCOMPARE(lines[0], (std::vector<std::string>{"outcrop", "system", "df", "--without", "image:web:1",
                                                     "--without", "image:" + nameless, "--without",
                                                     "container:one", "--without", "volume:apart"}));
        QCOMPARE(lines[1], (std::vector<std::string>{"outcrop", "rm", "one"}));
        QCOMPARE(lines[2], (std::vector<std::string>{"outcrop", "rmi", "web:1", nameless}));
        QCOMPARE(lines[3], (std::vector<std::string>{"outcrop", "volume", "rm", "apart"}));
        QVERIFY(diskCommands(*chart, {}, disk.snapshot).empty());
    }

    void rowsKeepTheirTicks() {
        DiskThingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSortFilterProxyModel sorted;
        const QAbstractItemModelTester alsoTester(&sorted,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        sorted.setSourceModel(&model);
        sorted.setSortRole(role::Sort);
        sorted.sort(DiskThingsModel::Unique, Qt::DescendingOrder);
        SmallDisk disk;
        model.setChart(disk.chart());
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(sorted.index(0, 0).data().toString(), model.chart().things[1].name);
        QSignalSpy changed(&model, &DiskThingsModel::removalChanged);
        const QModelIndex apart = model.index(5, DiskThingsModel::Name);
        QVERIFY(apart.flags() & Qt::ItemIsUserCheckable);
        QVERIFY(model.setData(apart, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(apart.siblingAtColumn(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.removal().bytes, uint64_t(900));
        QCOMPARE(apart.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        // Another container comes, the volume grows: the tick stays, and so does the row.
        const QPersistentModelIndex kept(apart);
        disk.addContainer("three", {0, 1}, 5, ContainerStatus::Created, 0);
        disk.use.items[5].bytes = 1000;
        model.setChart(disk.chart());
        QCOMPARE(kept.data().toString(), QString("apart"));
        QCOMPARE(kept.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.removal().bytes, uint64_t(1000));
        // And goes with what it is on.
        disk.use.items.erase(disk.use.items.begin() + 5);
        model.setChart(disk.chart());
        QVERIFY(!kept.isValid());
        QVERIFY(model.ticked().isEmpty() && model.removal().bytes == 0);
    }

    void rowsSayWhyTheyStay() {
        DiskThingsModel model;
        model.setChart(SmallDisk().chart());
        QCOMPARE(stateOf(model, "one"), QString("stopped"));
        QCOMPARE(stateOf(model, "two"), QString("running"));
        QCOMPARE(stateOf(model, "chest"), QString("used by one"));
        QCOMPARE(stateOf(model, "apart"), QString("unused"));
        QCOMPARE(stateOf(model, "kept"), QString("2 snapshots"));
        QSet<QString> all;
        for (const DiskThing& thing : model.chart().things)
            all.insert(thing.key);
        model.toggle(all);
        QCOMPARE(model.removal().bytes, uint64_t(2000 + 400 + 700 + 900));
        QCOMPARE(stateOf(model, "two"), QString("stays: it is running"));
        QCOMPARE(stateOf(model, "kept"), QString("stays: it has snapshots"));
        QCOMPARE(stateOf(model, model.chart().things[1].name), QString("stays: the container two uses it"));
        QCOMPARE(stateOf(model, "chest"), QString("used by one"));
        model.toggle(all);
        QVERIFY(model.ticked().isEmpty());
        // What stands in the way and could go is ticked too.
        model.setTicked({keyOf(model.chart(), "chest")});
        QCOMPARE(model.removal().bytes, uint64_t(0));
        model.toggle(model.chart().inTheWay(model.removal()));
        QCOMPARE(model.removal().bytes, uint64_t(1100));
    }

    void areasAreAsBytesAre() {
        const DiskChartPtr chart = SmallDisk().chart();
        const DiskMapLayout layout = layOutDiskMap(*chart, {1000, 800});
        QCOMPARE(layout.regions.size(), size_t(4));
        QVERIFY(layout.regions.front().group == Group::Shared && layout.regions.front().header);
        const QRectF whole(0, 0, 1000.01, 800.01);
        for (size_t i = 0; i < layout.tiles.size(); ++i)
            for (size_t other = 0; other < i; ++other)
                QVERIFY(!layout.tiles[i].adjusted(.1, .1, -.1, -.1).intersects(layout.tiles[other]));
        for (const QRectF& tile : layout.tiles)
            QVERIFY(tile.isEmpty() || whole.contains(tile));
        const auto area = [&](Group group, quint64 bytes) {
            const QRectF& tile = layout.tiles[size_t(tileOf(*chart, group, bytes))];
            return tile.width() * tile.height();
        };
        QVERIFY(std::abs(area(Group::Image, 3000) / area(Group::Image, 2000) - 1.5) < 0.01);
        QVERIFY(area(Group::Shared, 60000) > 0.85 * 1000 * 800);
        QCOMPARE(layOutDiskMap(DiskChart(), {1000, 800}).regions.size(), size_t(0));
        QCOMPARE(layOutDiskMap(*chart, {0, 0}).regions.size(), size_t(0));
    }

    void theMapByMouseAndKeyboard() {
        DiskMap map;
        SmallDisk disk;
        map.setChart(disk.chart());
        map.resize(800, 600);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        map.activateWindow();
        map.setFocus();
        QSignalSpy chosen(&map, &DiskMap::tileChosen);
        QSignalSpy hovered(&map, &DiskMap::hovered);
        QSignalSpy ticks(&map, &DiskMap::tickWanted);
        QSignalSpy opened(&map, &DiskMap::activated);
        const int web = tileOf(map.chart(), Group::Image, 2000);
        QTest::mouseMove(&map, map.tileRect(0).center());
        QCOMPARE(hovered.constLast().at(0).toInt(), 0);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.tileRect(web).center());
        QCOMPARE(map.current(), web);
        QCOMPARE(chosen.constLast().at(0).toInt(), web);
        QVERIFY(!chosen.constLast().at(1).toBool());
        QTest::mouseClick(&map, Qt::LeftButton, Qt::ControlModifier, map.tileRect(0).center());
        QVERIFY(chosen.constLast().at(1).toBool());
        QTest::mouseDClick(&map, Qt::LeftButton, {}, map.tileRect(web).center());
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&map, Qt::Key_Home);
        QCOMPARE(map.current(), 0);
        QTest::keyClick(&map, Qt::Key_Space);
        QCOMPARE(ticks.constLast().at(0).toInt(), 0);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        // Every tile can be walked to.
        QSet<int> reached{map.current()};
        for (QList<int> open{map.current()}; !open.isEmpty();) {
            const int from = open.takeFirst();
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
                map.setCurrent(from);
                QTest::keyClick(&map, key);
                if (!reached.contains(map.current())) {
                    reached.insert(map.current());
                    open.append(map.current());
                }
            }
        }
        QCOMPARE(reached.size(), qsizetype(map.shownTiles().size()));
        // The current one is found again in the next chart.
        map.setCurrent(web);
        disk.addVolume("new", 80000, {}, 0);
        map.setChart(disk.chart());
        QCOMPARE(map.nameOf(map.current()), QString("web:1"));
    }

    void theMapIsRead() {
        QAccessible::setActive(true);
        DiskMap map;
        map.setChart(SmallDisk().chart());
        map.resize(800, 600);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        map.setFates(map.chart().fates(removalOf(map.chart().use, {0, 2})));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(list->role() == QAccessible::List && !list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), int(map.shownTiles().size()));
        const auto read = [&](int tile) {
            const auto row = std::ranges::find(map.shownTiles(), tile) - map.shownTiles().begin();
            QAccessibleInterface* item = list->child(int(row));
            return item->text(QAccessible::Name) + u'|' + item->text(QAccessible::Value) + u'|' +
                   item->text(QAccessible::Description);
        };
        const auto clean = [](QString text) {
            for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069)})
                text.remove(mark);
            return text.replace(QChar(0xA0), u' ');
        };
        const QString base = clean(read(0));
        QVERIFY2(base.startsWith("Layers shared by 2 images|60 kB|") && base.contains("web:1, ") &&
                     base.contains("stored once") && base.contains("something else has it too"),
                 qPrintable(base));
        const QString web = clean(read(tileOf(map.chart(), Group::Image, 2000)));
        QVERIFY2(web.startsWith("web:1|2 kB|") && web.contains("goes with what is ticked"), qPrintable(web));
        QAccessibleInterface* at =
            list->childAt(list->child(0)->rect().center().x(), list->child(0)->rect().center().y());
        QCOMPARE(at, list->child(0));
        map.setFocus();
        map.setCurrent(0);
        QTRY_VERIFY(map.hasFocus());
        QCOMPARE(list->focusChild(), list->child(0));
    }

    /// Laid out from the right, in the same areas.
    void mirrored() {
        DiskMap map;
        map.setLayoutDirection(Qt::RightToLeft);
        map.resize(800, 600);
        map.setChart(SmallDisk().chart());
        const DiskMapLayout left = layOutDiskMap(map.chart(), {800, 600});
        for (const int tile : map.shownTiles()) {
            QRectF expected = left.tiles[size_t(tile)];
            expected.moveLeft(800 - expected.right());
            QCOMPARE(map.tileRect(tile), expected.toAlignedRect());
        }
    }
};

OUTCROP_TEST(TestDiskMap, QApplication)

} // namespace outcrop::test::tst_disk_map

#include "tst_disk_map.moc"
