// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/disk_chart.h"

#include "ui/models/format.h"

#include <algorithm>
#include <map>
#include <set>

namespace outcrop::ui {

namespace {

QString keyOf(const DiskItem& item) {
    const char* kind = item.kind == DiskItem::Kind::Image       ? "image:"
                       : item.kind == DiskItem::Kind::Container ? "container:"
                                                                : "volume:";
    return QLatin1String(kind) + QString::fromStdString(item.key);
}

const Container* containerOf(const Snapshot& snapshot, const DiskItem& item) {
    return item.kind == DiskItem::Kind::Container ? snapshot.container(ContainerId::parse(item.key))
                                                  : nullptr;
}

/// When it last did something: ended, began or was made.
qint64 lastUseOf(const Container& container) {
    for (const std::string& time :
         {container.state.finishedAt, container.state.startedAt, container.record.created})
        if (const qint64 seconds = format::secondsFromRfc3339(time); seconds > 0)
            return seconds;
    return 0;
}

DiskThing thingOf(const DiskUse& use, size_t index, const DiskShare& share, const Snapshot& snapshot) {
    const DiskItem& item = use.items[index];
    DiskThing thing{.key = keyOf(item), .name = format::text(item.name), .kind = item.kind};
    thing.total = share.total;
    thing.unique = share.exclusive;
    thing.shared = share.total - share.exclusive;
    thing.running = item.running;
    thing.snapshots = item.snapshots;
    if (const Container* container = containerOf(snapshot, item)) {
        thing.lastUsed = lastUseOf(*container);
        thing.started = !container->state.startedAt.empty();
    }
    if (item.kind == DiskItem::Kind::Image) {
        const ImageSummary* image = snapshot.image(ImageId::parse(item.key));
        thing.dangling = image != nullptr && image->tags.empty();
    }
    for (const size_t user : item.users) {
        const DiskItem& container = use.items[user];
        thing.users.append(format::text(container.name));
        thing.running |= container.running;
        if (const Container* known = containerOf(snapshot, container))
            thing.lastUsed = std::max(thing.lastUsed, lastUseOf(*known));
    }
    return thing;
}

/// A tile for all layers that the same things have.
void addLayers(DiskChart& chart) {
    const DiskUse& use = chart.use;
    std::vector<std::vector<int>> holders(use.layers.size());
    for (size_t i = 0; i < use.items.size(); ++i)
        for (const size_t layer : std::set<size_t>(use.items[i].layers.begin(), use.items[i].layers.end()))
            holders[layer].push_back(int(i));
    std::map<std::vector<int>, DiskTile> tiles;
    for (size_t layer = 0; layer < use.layers.size(); ++layer) {
        if (use.layers[layer].bytes == 0)
            continue;
        DiskTile& tile = tiles[holders[layer]];
        tile.bytes += use.layers[layer].bytes;
        ++tile.layers;
    }
    for (auto& [held, tile] : tiles) {
        const auto isImage = [&](int thing) {
            return use.items[size_t(thing)].kind == DiskItem::Kind::Image;
        };
        tile.holders = held;
        std::copy_if(held.begin(), held.end(), std::back_inserter(tile.owners), isImage);
        const bool imageless = tile.owners.empty();
        if (imageless)
            tile.owners = held;
        tile.group = tile.owners.size() > 1 ? DiskTile::Group::Shared
                     : imageless            ? DiskTile::Group::Container
                                            : DiskTile::Group::Image;
        for (const int thing : held)
            tile.key += QStringLiteral("layers of ") + chart.things[size_t(thing)].key;
        chart.tiles.push_back(std::move(tile));
    }
}

void addOwn(DiskChart& chart) {
    for (size_t i = 0; i < chart.use.items.size(); ++i) {
        const DiskItem& item = chart.use.items[i];
        if (item.bytes == 0)
            continue;
        DiskTile tile{.group = item.kind == DiskItem::Kind::Container ? DiskTile::Group::Container
                                                                      : DiskTile::Group::Volume,
                      .key = chart.things[i].key,
                      .bytes = item.bytes};
        tile.holders = tile.owners = {int(i)};
        chart.tiles.push_back(std::move(tile));
    }
}

bool goesWith(const std::vector<size_t>& sorted, size_t value) {
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

} // namespace

DiskChartPtr diskChartOf(DiskUse use, const Snapshot& snapshot) {
    auto chart = std::make_shared<DiskChart>();
    chart->use = std::move(use);
    const std::vector<DiskShare> shares = chart->use.shares();
    for (size_t i = 0; i < chart->use.items.size(); ++i) {
        chart->things.push_back(thingOf(chart->use, i, shares[i], snapshot));
        chart->byKey.insert(chart->things.back().key, int(i));
    }
    addLayers(*chart);
    addOwn(*chart);
    std::stable_sort(chart->tiles.begin(), chart->tiles.end(), [](const DiskTile& a, const DiskTile& b) {
        return a.group != b.group ? a.group < b.group : a.bytes > b.bytes;
    });
    return chart;
}

quint64 DiskChart::bytes() const {
    quint64 sum = 0;
    for (const DiskTile& tile : tiles)
        sum += tile.bytes;
    return sum;
}

quint64 DiskChart::bytesOf(DiskTile::Group group) const {
    quint64 sum = 0;
    for (const DiskTile& tile : tiles)
        sum += tile.group == group ? tile.bytes : 0;
    return sum;
}

/// Containers stand on their image's layers without copies in any engine: only images count.
quint64 DiskChart::saved() const {
    quint64 sum = 0;
    for (const DiskTile& tile : tiles)
        if (tile.group == DiskTile::Group::Shared)
            sum += (tile.owners.size() - 1) * tile.bytes;
    return sum;
}

std::vector<size_t> DiskChart::indexesOf(const QSet<QString>& keys) const {
    std::vector<size_t> indexes;
    for (size_t i = 0; i < things.size(); ++i)
        if (keys.contains(things[i].key))
            indexes.push_back(i);
    return indexes;
}

std::vector<DiskFate> DiskChart::fates(const DiskRemoval& removal) const {
    std::vector<DiskFate> fates;
    for (const DiskTile& tile : tiles) {
        const auto going = std::count_if(tile.holders.begin(), tile.holders.end(),
                                         [&](int thing) { return goesWith(removal.removed, size_t(thing)); });
        fates.push_back(going == 0                             ? DiskFate::Stays
                        : size_t(going) == tile.holders.size() ? DiskFate::Goes
                                                               : DiskFate::Wanted);
    }
    return fates;
}

QSet<QString> DiskChart::stopped() const {
    QSet<QString> keys;
    for (const DiskThing& thing : things)
        if (thing.kind == DiskItem::Kind::Container && !thing.running)
            keys.insert(thing.key);
    return keys;
}

QSet<QString> DiskChart::unused(const QSet<QString>& ticked) const {
    QSet<QString> keys;
    for (size_t i = 0; i < things.size(); ++i) {
        const auto goes = [&](size_t user) {
            return ticked.contains(things[user].key) && !use.items[user].running;
        };
        const std::vector<size_t>& users = use.items[i].users;
        if (things[i].kind != DiskItem::Kind::Container && things[i].snapshots == 0 &&
            std::all_of(users.begin(), users.end(), goes))
            keys.insert(things[i].key);
    }
    return keys;
}

QSet<QString> DiskChart::dangling(const QSet<QString>& ticked) const {
    QSet<QString> keys = unused(ticked);
    for (const DiskThing& thing : things)
        if (!thing.dangling)
            keys.remove(thing.key);
    return keys;
}

QSet<QString> DiskChart::inTheWay(const DiskRemoval& removal) const {
    QSet<QString> keys;
    for (const DiskObstacle& obstacle : removal.obstacles)
        for (const size_t user : obstacle.users)
            if (!use.items[user].running)
                keys.insert(things[user].key);
    return keys;
}

std::vector<std::vector<std::string>> diskCommands(const DiskChart& chart, const std::vector<size_t>& removed,
                                                   const Snapshot& snapshot) {
    std::vector<std::string> measure{"outcrop", "system", "df"};
    std::vector<std::string> containers{"outcrop", "rm"};
    std::vector<std::string> images{"outcrop", "rmi"};
    std::vector<std::string> volumes{"outcrop", "volume", "rm"};
    const auto add = [&](const char* kind, std::vector<std::string>& command, const std::string& name) {
        measure.insert(measure.end(), {"--without", kind + name});
        command.push_back(name);
    };
    for (const size_t index : removed) {
        const DiskItem& item = chart.use.items[index];
        if (item.kind == DiskItem::Kind::Container)
            add("container:", containers, item.name);
        else if (item.kind == DiskItem::Kind::Volume)
            add("volume:", volumes, item.name);
        else if (const ImageSummary* image = snapshot.image(ImageId::parse(item.key));
                 image != nullptr && !image->tags.empty())
            for (const Reference& tag : image->tags)
                add("image:", images, tag.familiar());
        else
            add("image:", images, ImageId::parse(item.key).shortHex());
    }
    if (removed.empty())
        return {};
    std::vector<std::vector<std::string>> lines{std::move(measure)};
    for (auto* command : {&containers, &images, &volumes})
        if (command->size() > (command == &volumes ? 3U : 2U))
            lines.push_back(std::move(*command));
    return lines;
}

} // namespace outcrop::ui
