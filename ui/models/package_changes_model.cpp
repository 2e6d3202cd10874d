// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/package_changes_model.h"

#include "ui/models/format.h"
#include "ui/models/lens_roles.h"

#include <algorithm>
#include <utility>

namespace outcrop::ui {

void PackageChangesModel::setChanges(std::vector<PackageChange> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    arrange();
    endResetModel();
}

void PackageChangesModel::setShown(PackageEvent event, bool shown) {
    if (std::exchange(m_wanted[static_cast<size_t>(event)], shown) == shown)
        return;
    beginResetModel();
    arrange();
    endResetModel();
}

void PackageChangesModel::arrange() {
    m_shown.clear();
    for (size_t i = 0; i < m_changes.size(); ++i)
        if (m_wanted[static_cast<size_t>(m_changes[i].event)])
            m_shown.push_back(i);
}

int PackageChangesModel::count(PackageEvent event) const {
    return static_cast<int>(std::ranges::count(m_changes, event, &PackageChange::event));
}

QString PackageChangesModel::eventName(PackageEvent event) {
    switch (event) {
    case PackageEvent::Installed:
        return tr("installed");
    case PackageEvent::Removed:
        return tr("removed");
    case PackageEvent::Upgraded:
        return tr("upgraded");
    case PackageEvent::Downgraded:
        break;
    }
    return tr("downgraded");
}

QStringList PackageChangesModel::columns() const {
    return {tr("Change"), tr("Name"), tr("Before"), tr("After"), tr("Kind"), tr("Architecture")};
}

QString PackageChangesModel::text(const PackageChange& change, int column) {
    const Package& package = change.after ? *change.after : *change.before;
    const auto version = [](const std::optional<Package>& side) {
        return side ? format::text(side->version) : QStringLiteral("–");
    };
    switch (column) {
    case Event:
        return eventName(change.event);
    case Name:
        return format::text(package.name);
    case Before:
        return version(change.before);
    case After:
        return version(change.after);
    case Manager:
        return QString::fromLatin1(packageManagerName(package.manager));
    default:
        return format::text(package.architecture);
    }
}

QVariant PackageChangesModel::cell(int row, int column, int role) const {
    const PackageChange& change = this->change(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(change, column);
    case role::Sort:
        return column == Event ? QVariant(static_cast<int>(change.event)) : QVariant(text(change, column));
    case lens::Mark:
        if (column != Event)
            return {};
        return change.event == PackageEvent::Installed ? QChar(u'A')
               : change.event == PackageEvent::Removed ? QChar(u'D')
                                                       : QChar(u'C');
    case lens::Code:
        return column == Before || column == After;
    default:
        return {};
    }
}

} // namespace outcrop::ui
