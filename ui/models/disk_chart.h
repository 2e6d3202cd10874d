// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/disk_use.h"
#include "ui/bridge/snapshot.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <memory>
#include <vector>

namespace outcrop::ui {

/// An image, a container or a volume of the disk, as a row says it.
struct DiskThing {
    QString key;  ///< the same in the next chart: its kind and its id
    QString name; ///< as people say it
    DiskItem::Kind kind = DiskItem::Kind::Image;
    quint64 total = 0;   ///< its layers and its own
    quint64 shared = 0;  ///< that others have as well
    quint64 unique = 0;  ///< what goes when it alone goes, and the containers made of it
    qint64 lastUsed = 0; ///< seconds since the epoch: when a container of it last ran or was made; 0: none is
    bool running = false;  ///< it, or a container that uses it
    bool started = false;  ///< of a container: it ran once
    bool dangling = false; ///< an image without a name
    quint64 snapshots = 0; ///< of a volume
    QStringList users;     ///< names of the containers that must go before it
    bool operator==(const DiskThing&) const = default;
};

/// What lies on the disk once: layers that the same things have, what a container wrote, what a volume holds.
struct DiskTile {
    enum class Group { Shared, Image, Container, Volume };
    Group group = Group::Image;
    QString key;              ///< the same in the next chart
    quint64 bytes = 0;        ///< more than none
    int layers = 0;           ///< how many; 0: no layers
    std::vector<int> holders; ///< the things that must all go for it to go
    std::vector<int> owners;  ///< of those, the ones it is told by: images, or else containers
};

/// What becomes of a tile when what is ticked goes.
enum class DiskFate { Stays, Wanted, Goes }; ///< Wanted: something that has it goes, something else keeps it

/// All that takes room in the store, each byte once. Immutable; made by a worker.
struct DiskChart {
    DiskUse use;
    std::vector<DiskThing> things; ///< by the indexes of use.items
    std::vector<DiskTile> tiles;   ///< by group, the heaviest first
    QHash<QString, int> byKey;     ///< of things

    quint64 bytes() const;
    quint64 bytesOf(DiskTile::Group group) const;
    quint64 saved() const; ///< bytes that would be there again if nothing were shared
    std::vector<size_t> indexesOf(const QSet<QString>& keys) const;
    std::vector<DiskFate> fates(const DiskRemoval& removal) const; ///< of the tiles

    // What is ticked at one stroke: keys, and what they come on top of.
    QSet<QString> stopped() const; ///< containers that do not run
    /// Images and volumes that no container uses, but ones that are ticked.
    QSet<QString> unused(const QSet<QString>& ticked) const;
    QSet<QString> dangling(const QSet<QString>& ticked) const; ///< of those the images without a name
    /// What stands in the way of what is ticked and could go: containers that do not run.
    QSet<QString> inTheWay(const DiskRemoval& removal) const;
};
using DiskChartPtr = std::shared_ptr<const DiskChart>;

DiskChartPtr diskChartOf(DiskUse use, const Snapshot& snapshot);

/// The lines of the command line that tell what these free, and that remove them. Of images all names.
std::vector<std::vector<std::string>> diskCommands(const DiskChart& chart, const std::vector<size_t>& removed,
                                                   const Snapshot& snapshot);

} // namespace outcrop::ui
