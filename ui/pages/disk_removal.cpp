// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/disk_removal.h"

#include "ui/dialogs/shell_words.h"
#include "ui/models/disk_things_model.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace outcrop::ui {

namespace {

class DiskRemovalTexts {
    Q_DECLARE_TR_FUNCTIONS(DiskRemovalTexts)
};

constexpr std::pair<DiskItem::Kind, std::string_view> kDiskKinds[] = {
    {DiskItem::Kind::Container, "container:"},
    {DiskItem::Kind::Image, "image:"},
    {DiskItem::Kind::Volume, "volume:"}};

QString bothBytes(quint64 bytes) {
    return bytes < 1000 ? format::exactBytes(bytes)
                        : QStringLiteral("%1 (%2)").arg(format::bytes(bytes), format::exactBytes(bytes));
}

/// A line of a shell that does it all, or stops at what fails.
QString commandLineOf(const DiskChart& chart, const DiskRemoval& removal, const Snapshot& snapshot) {
    QStringList lines;
    for (const std::vector<std::string>& words : diskCommands(chart, removal.removed, snapshot))
        lines.append(joinShellWords(words));
    return lines.mid(1).join(QStringLiteral(" && ")); // the first only measures
}

} // namespace

QString freedSentence(const DiskRemoval& removal) {
    const int count = int(removal.removed.size());
    if (count == 0)
        return DiskRemovalTexts::tr("All that is ticked stays: nothing is freed.");
    return DiskRemovalTexts::tr("Removing these %Ln frees exactly %1", nullptr, count)
        .arg(bothBytes(removal.bytes));
}

QStringList stayingLines(const DiskChart& chart, const DiskRemoval& removal) {
    QStringList lines;
    for (const DiskObstacle& obstacle : removal.obstacles)
        lines.append(DiskRemovalTexts::tr("%1: %2", "a name, and why it stays")
                         .arg(chart.things[obstacle.item].name, DiskThingsModel::whyOf(chart, obstacle)));
    return lines;
}

Confirmation diskRemoval(const DiskChart& chart, const DiskRemoval& removal, const Snapshot& snapshot) {
    Confirmation confirmation;
    const int count = int(removal.removed.size());
    confirmation.title = DiskRemovalTexts::tr("Remove %Ln from the disk", nullptr, count);
    confirmation.verb = DiskRemovalTexts::tr("Remove");
    confirmation.question =
        DiskRemovalTexts::tr("These %Ln are removed, which frees exactly %1.", nullptr, count)
            .arg(bothBytes(removal.bytes));
    for (const size_t index : removal.removed) {
        const DiskThing& thing = chart.things[index];
        confirmation.items.append(format::facts({DiskThingsModel::kindName(thing.kind),
                                                 format::isolated(thing.name), format::bytes(thing.unique)}));
    }
    QStringList note;
    if (const QStringList staying = stayingLines(chart, removal); !staying.isEmpty())
        note << DiskRemovalTexts::tr("%Ln that are ticked stay:", nullptr, int(staying.size())) +
                    QStringLiteral("\n") + staying.join(u'\n');
    note << DiskRemovalTexts::tr(
        "The bytes beside a name are what only it has; shared layers go with the last that has them. This "
        "can't be undone.");
    confirmation.note = note.join(QStringLiteral("\n\n"));
    confirmation.commandText = commandLineOf(chart, removal, snapshot);
    return confirmation;
}

std::vector<BatchItem> diskItems(const DiskChart& chart, const DiskRemoval& removal) {
    std::vector<BatchItem> items;
    for (const auto& [kind, prefix] : kDiskKinds)
        for (const size_t index : removal.removed)
            if (const DiskItem& item = chart.use.items[index]; item.kind == kind)
                items.push_back({std::string(prefix) + item.key, item.name});
    return items;
}

void removeFromDisk(const Engine& engine, const BatchItem& item) {
    const size_t colon = item.id.find(':');
    const std::string kind = item.id.substr(0, colon);
    const std::string id = item.id.substr(colon + 1);
    if (kind == "container")
        return engine.removeContainer(id, false, false);
    if (kind == "volume")
        return engine.removeVolume(id);
    // Names in several repositories need force, which must not take an image from under a container.
    const std::vector<Container> containers = engine.containers().list();
    const bool used = std::any_of(containers.begin(), containers.end(), [&](const Container& container) {
        return container.record.image.str() == id;
    });
    engine.removeImage(id, !used);
}

} // namespace outcrop::ui
