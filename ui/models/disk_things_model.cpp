// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/disk_things_model.h"

#include "ui/models/format.h"

#include <algorithm>
#include <limits>

namespace outcrop::ui {

DiskThingsModel::DiskThingsModel(QObject* parent)
    : RowTable(parent), m_chart(std::make_shared<DiskChart>()) {}

void DiskThingsModel::setChart(const DiskChartPtr& chart) {
    m_chart = chart;
    for (auto ticked = m_ticked.begin(); ticked != m_ticked.end();)
        ticked = chart->byKey.contains(*ticked) ? std::next(ticked) : m_ticked.erase(ticked);
    measure(); // first: rows that go change what is chosen, and who hears of that asks what is freed
    setRows(chart->things);
    touchAll();
    emit removalChanged();
}

void DiskThingsModel::setTicked(const QSet<QString>& keys) {
    QSet<QString> known;
    for (const QString& key : keys)
        if (m_chart->byKey.contains(key))
            known.insert(key);
    if (known == m_ticked)
        return;
    m_ticked = known;
    measure();
    touchAll();
    emit removalChanged();
}

void DiskThingsModel::toggle(const QSet<QString>& keys) {
    QSet<QString> next = m_ticked;
    if (m_ticked.contains(keys))
        next.subtract(keys);
    else
        next.unite(keys);
    setTicked(next);
}

void DiskThingsModel::measure() {
    m_removal = removalOf(m_chart->use, m_chart->indexesOf(m_ticked));
    m_stays.clear();
    for (const DiskObstacle& obstacle : m_removal.obstacles)
        m_stays.insert(m_chart->things[obstacle.item].key, whyOf(*m_chart, obstacle));
}

QString DiskThingsModel::whyOf(const DiskChart& chart, const DiskObstacle& obstacle) {
    switch (obstacle.why) {
    case DiskObstacle::Why::Running:
        return tr("it is running");
    case DiskObstacle::Why::Snapshots:
        return tr("it has snapshots");
    case DiskObstacle::Why::Used:
        break;
    }
    const QString first = chart.things[obstacle.users.front()].name;
    return obstacle.users.size() == 1 ? tr("the container %1 uses it").arg(first)
                                      : tr("%Ln containers use it", nullptr, int(obstacle.users.size()));
}

QString DiskThingsModel::kindName(DiskItem::Kind kind) {
    switch (kind) {
    case DiskItem::Kind::Image:
        return tr("Image");
    case DiskItem::Kind::Container:
        return tr("Container");
    case DiskItem::Kind::Volume:
        break;
    }
    return tr("Volume");
}

QStringList DiskThingsModel::columns() const {
    return {tr("Name"), tr("Kind"), tr("Size"), tr("Shared"), tr("Only here"), tr("Last used"), tr("State")};
}

Qt::ItemFlags DiskThingsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool DiskThingsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name ||
        role != Qt::CheckStateRole)
        return false;
    QSet<QString> next = m_ticked;
    if (value.toInt() == Qt::Checked)
        next.insert(row(index.row()).key);
    else
        next.remove(row(index.row()).key);
    setTicked(next);
    return true;
}

QString DiskThingsModel::stateOf(const DiskThing& thing) const {
    if (const auto why = m_stays.constFind(thing.key); why != m_stays.constEnd())
        return tr("stays: %1").arg(*why);
    if (thing.kind == DiskItem::Kind::Container)
        return thing.running ? tr("running") : thing.started ? tr("stopped") : tr("never started");
    if (thing.users.size() == 1)
        return tr("used by %1").arg(thing.users.front());
    if (!thing.users.isEmpty())
        return tr("used by %Ln containers", nullptr, int(thing.users.size()));
    if (thing.snapshots > 0)
        return tr("%Ln snapshots", nullptr, int(thing.snapshots));
    return thing.dangling ? tr("dangling") : tr("unused");
}

QString DiskThingsModel::textOf(const DiskThing& thing, int column) const {
    switch (column) {
    case Name:
        return thing.name;
    case KindName:
        return kindName(thing.kind);
    case Size:
        return format::bytes(thing.total);
    case Shared:
        return thing.kind == DiskItem::Kind::Volume ? QStringLiteral("–") : format::bytes(thing.shared);
    case Unique:
        return format::bytes(thing.unique);
    case LastUsed:
        return thing.running ? tr("now") : thing.lastUsed == 0 ? tr("never") : format::ago(thing.lastUsed);
    default:
        return stateOf(thing);
    }
}

QString DiskThingsModel::exactOf(const DiskThing& thing, int column) const {
    switch (column) {
    case Size:
        return format::exactBytes(thing.total);
    case Shared:
        return thing.kind == DiskItem::Kind::Volume ? tr("Volumes share nothing.")
                                                    : format::exactBytes(thing.shared);
    case Unique:
        return format::exactBytes(thing.unique);
    case LastUsed:
        return thing.lastUsed == 0 ? tr("There is no container of it.") : format::exactTime(thing.lastUsed);
    case State:
        return thing.users.isEmpty() ? stateOf(thing)
                                     : stateOf(thing) + u'\n' + thing.users.mid(0, 20).join(u'\n');
    default:
        return textOf(thing, column);
    }
}

QVariant DiskThingsModel::sortKeyOf(const DiskThing& thing, int column) const {
    switch (column) {
    case KindName:
        return int(thing.kind);
    case Size:
        return thing.total;
    case Shared:
        return thing.shared;
    case Unique:
        return thing.unique;
    case LastUsed:
        return thing.running ? std::numeric_limits<qint64>::max() : thing.lastUsed;
    default:
        return textOf(thing, column);
    }
}

QVariant DiskThingsModel::cell(int at, int column, int role) const {
    const DiskThing& thing = row(at);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(thing, column);
    case Qt::ToolTipRole:
    case role::Exact:
        return exactOf(thing, column);
    case role::Sort:
        return sortKeyOf(thing, column);
    case role::Id:
        return thing.key;
    case Qt::CheckStateRole:
        return column == Name ? QVariant(m_ticked.contains(thing.key) ? Qt::Checked : Qt::Unchecked)
                              : QVariant();
    default:
        return {};
    }
}

} // namespace outcrop::ui
