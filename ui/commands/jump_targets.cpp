// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/jump_targets.h"

#include <QCoreApplication>

namespace outcrop::ui {

namespace {

class JumpTargets {
    Q_DECLARE_TR_FUNCTIONS(JumpTargets)
};

PaletteEntry targetOf(const QString& name, const QString& kind, const QString& iconName) {
    PaletteEntry entry;
    entry.text = name;
    entry.detail = kind;
    entry.iconName = iconName;
    entry.key = kind + u'/' + name;
    entry.whenTyped = true;
    return entry;
}

} // namespace

std::vector<PaletteEntry> jumpTargets(const Snapshot& snapshot,
                                      const std::function<void(Thing thing, const QString& id)>& goTo) {
    std::vector<PaletteEntry> entries;
    const auto add = [&](PaletteEntry entry, Thing thing, const QString& id) {
        entry.go = [goTo, thing, id] { goTo(thing, id); };
        entries.push_back(std::move(entry));
    };
    const QString image = JumpTargets::tr("Image");
    for (const ImageSummary& known : snapshot.images) {
        for (const Reference& tag : known.tags) {
            const QString name = QString::fromStdString(tag.familiar());
            add(targetOf(name, image, QStringLiteral("layers")), Thing::Image, name);
        }
        if (known.tags.empty())
            add(targetOf(QString::fromStdString(known.id.shortHex()), image, QStringLiteral("layers")),
                Thing::Image, QString::fromStdString(known.id.str()));
    }
    const QString container = JumpTargets::tr("Container");
    for (const Container& known : snapshot.containers)
        add(targetOf(QString::fromStdString(known.record.name), container, QStringLiteral("terminal")),
            Thing::Container, QString::fromStdString(known.record.id.str()));
    const QString volume = JumpTargets::tr("Volume");
    for (const Volume& known : snapshot.volumes) {
        const QString name = QString::fromStdString(known.name);
        add(targetOf(name, volume, QStringLiteral("database")), Thing::Volume, name);
    }
    return entries;
}

} // namespace outcrop::ui
