// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_disk_map.h"

#include "ui/models/format.h"
#include "ui/widgets/accessible_items.h"
#include "ui/widgets/disk_map.h"

#include <QAccessibleWidget>
#include <algorithm>

namespace outcrop::ui {

namespace {

class AccessibleTile : public AccessibleItem {
public:
    AccessibleTile(DiskMap* map, int row) : AccessibleItem(map, map), m_map(map), m_row(row) {}

    bool isValid() const override { return m_row < int(m_map->shownTiles().size()); }
    QString text(QAccessible::Text what) const override {
        if (!isValid())
            return {};
        switch (what) {
        case QAccessible::Name:
            return m_map->nameOf(tile());
        case QAccessible::Value:
            return format::bytes(m_map->chart().tiles[size_t(tile())].bytes);
        case QAccessible::Description:
            return m_map->factsOf(tile());
        default:
            return {};
        }
    }

protected:
    QRect place() const override { return m_map->tileRect(tile()); }
    bool isCurrent() const override { return m_map->current() == tile(); }

private:
    int tile() const { return m_map->shownTiles()[size_t(m_row)]; }

    DiskMap* m_map;
    int m_row;
};

int tileRowOf(const DiskMap& map, int tile) {
    const std::vector<int>& shown = map.shownTiles();
    const auto at = std::ranges::lower_bound(shown, tile);
    return at == shown.end() || *at != tile ? -1 : int(at - shown.begin());
}

class AccessibleDiskMap : public QAccessibleWidget {
public:
    explicit AccessibleDiskMap(DiskMap* map) : QAccessibleWidget(map, QAccessible::List), m_map(map) {}
    int childCount() const override { return int(m_map->shownTiles().size()); }
    QAccessibleInterface* child(int row) const override {
        if (row < 0 || row >= childCount())
            return nullptr;
        return m_items.item(row, [this, row] { return new AccessibleTile(m_map, row); });
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override { return m_items.indexOf(wanted); }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int row = 0; row < childCount(); ++row)
            if (child(row)->rect().contains(x, y))
                return child(row);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return m_map->hasFocus() ? child(tileRowOf(*m_map, m_map->current())) : nullptr;
    }

private:
    DiskMap* m_map;
    mutable AccessibleItems m_items; ///< by row
};

} // namespace

void installDiskMapAccessibility() {
    installAccessible<DiskMap, AccessibleDiskMap>();
}

void announceCurrentTile(DiskMap* map) {
    const int row = tileRowOf(*map, map->current());
    if (!QAccessible::isActive() || row < 0)
        return;
    QAccessibleEvent event(map, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void announceDiskMapChange(DiskMap* map) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(map, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace outcrop::ui
