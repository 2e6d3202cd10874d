// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/palette_entries.h"

#include <QIcon>
#include <QPointer>

namespace outcrop::ui {

namespace {

QString detailOf(const ActionTable::Group& group, const QAction* action) {
    if (const QString why = whyNot(action); !why.isEmpty())
        return why;
    const QString subject = group.subject && !offeredEverywhere(action) ? group.subject() : QString();
    return subject.isEmpty() ? group.name : group.name + QStringLiteral(" · ") + subject;
}

PaletteEntry entryOf(const ActionTable::Group& group, QAction* action) {
    PaletteEntry entry;
    entry.text = actText(action);
    entry.detail = detailOf(group, action);
    entry.keys = keysText(action);
    entry.iconName = action->icon().name();
    entry.key = group.name + u'/' + entry.text;
    entry.enabled = action->isEnabled();
    entry.whenTyped = group.whenTyped || !entry.enabled;
    entry.go = [action = QPointer<QAction>(action)] {
        if (action)
            action->trigger();
    };
    return entry;
}

/// Its own acts first, then the window's, then what other places offer.
int distance(const ActionTable::Group& group, int place) {
    if (group.place == place)
        return 0;
    return group.place == ActionTable::kEverywhere ? 1 : 2;
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const ActionTable& table, int place,
                                         const std::function<void(int place)>& goTo) {
    std::vector<PaletteEntry> entries;
    for (int wanted = 0; wanted <= 2; ++wanted)
        for (const ActionTable::Group& group : table.groups()) {
            if (distance(group, place) != wanted)
                continue;
            for (QAction* action : group.actions()) {
                if (!action->isVisible() || (wanted == 2 && !offeredEverywhere(action)))
                    continue;
                PaletteEntry entry = entryOf(group, action);
                if (wanted == 2)
                    entry.go = [goTo, there = group.place, then = entry.go] {
                        goTo(there);
                        then();
                    };
                entries.push_back(std::move(entry));
            }
        }
    return entries;
}

} // namespace outcrop::ui
