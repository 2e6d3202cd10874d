// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/volumes_model.h"

#include "ui/models/format.h"

namespace outcrop::ui {

QString VolumeRows::id(const VolumeRow& row) {
    return QString::fromStdString(row.volume.name);
}

bool VolumeRows::same(const VolumeRow& a, const VolumeRow& b) {
    const auto sameUse = [](const VolumeUse& x, const VolumeUse& y) {
        return x.container == y.container && x.containerName == y.containerName &&
               x.destination == y.destination && x.running == y.running;
    };
    return a.volume.createdAt == b.volume.createdAt && a.volume.labels == b.volume.labels &&
           std::equal(a.uses.begin(), a.uses.end(), b.uses.begin(), b.uses.end(), sameUse);
}

VolumesModel::VolumesModel(QObject* parent) : RowTable<VolumeRow, VolumeRows>(parent) {}

void VolumesModel::setSnapshot(const SnapshotPtr& snapshot) {
    std::vector<VolumeRow> rows;
    if (snapshot) {
        for (const Volume& volume : snapshot->volumes) {
            VolumeRow row{volume, {}};
            for (const VolumeUse& use : snapshot->volumeUses)
                if (use.volume == volume.name)
                    row.uses.push_back(use);
            rows.push_back(std::move(row));
        }
    }
    setRows(std::move(rows));
}

QStringList VolumesModel::columns() const {
    return {tr("Name"), tr("Used by"), tr("Created")};
}

namespace {

QString title(const Volume& volume) {
    const QString name = QString::fromStdString(volume.name);
    return volume.anonymous() && name.size() == 64 ? name.left(12) : name;
}

QString usedBy(const VolumeRow& row) {
    QStringList names;
    for (const VolumeUse& use : row.uses)
        names << QString::fromStdString(use.containerName);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

bool runs(const VolumeRow& row) {
    return std::any_of(row.uses.begin(), row.uses.end(), [](const VolumeUse& use) { return use.running; });
}

} // namespace

QVariant VolumesModel::cell(int i, int column, int what) const {
    const VolumeRow& r = row(i);
    const qint64 created = format::secondsFromRfc3339(r.volume.createdAt);
    switch (what) {
    case Qt::DisplayRole:
    case role::Sort:
        switch (column) {
        case Name:
            return title(r.volume);
        case UsedBy:
            return usedBy(r);
        case Created:
            return what == role::Sort ? QVariant(created) : QVariant(format::ago(created));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (column == Created)
            return format::exactTime(created);
        return column == Name ? QVariant(QString::fromStdString(r.volume.name)) : QVariant();
    case role::Id:
        return VolumeRows::id(r);
    case role::Subtitle:
        if (r.uses.empty())
            return r.volume.anonymous() ? tr("anonymous, not used") : tr("not used");
        return r.volume.anonymous() ? tr("anonymous, used by %1").arg(usedBy(r))
                                    : tr("used by %1").arg(usedBy(r));
    case role::Trailing:
        return format::age(created);
    case role::Exact:
        return format::exactTime(created);
    case role::Dot:
        return int(runs(r) ? DotKind::Filled : DotKind::None);
    case role::IconName:
        return QStringLiteral("volume");
    default:
        return {};
    }
}

} // namespace outcrop::ui
