// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/packages_model.h"

#include "ui/models/format.h"
#include "ui/models/lens_roles.h"

#include <utility>

namespace outcrop::ui {

void PackagesModel::setPackages(std::vector<Package> packages) {
    beginResetModel();
    m_packages = std::move(packages);
    endResetModel();
}

uint64_t PackagesModel::bytes() const {
    uint64_t bytes = 0;
    for (const Package& package : m_packages)
        bytes += package.size;
    return bytes;
}

QStringList PackagesModel::columns() const {
    return {tr("Name"), tr("Version"), tr("Kind"), tr("Architecture"), tr("Size"), tr("Layer")};
}

QString PackagesModel::text(const Package& package, int column) {
    switch (column) {
    case Name:
        return format::text(package.name);
    case Version:
        return format::text(package.version);
    case Manager:
        return QString::fromLatin1(packageManagerName(package.manager));
    case Architecture:
        return format::text(package.architecture);
    case Size:
        return package.size > 0 ? format::bytes(package.size) : QString();
    default:
        return format::count(package.layer);
    }
}

QString PackagesModel::tip(const Package& package, int column) {
    switch (column) {
    case Size:
        return package.size > 0 ? format::exactBytes(package.size)
                                : tr("What tells of this package says no size.");
    case Layer:
        return format::text(package.createdBy);
    case Manager:
        return tr("Recorded in %1").arg(format::ltr(format::text(package.recordedIn)));
    default:
        return text(package, column);
    }
}

QVariant PackagesModel::sortKey(const Package& package, int column) {
    if (column == Size)
        return static_cast<qulonglong>(package.size);
    return column == Layer ? QVariant(package.layer) : QVariant(text(package, column));
}

QVariant PackagesModel::cell(int row, int column, int role) const {
    const Package& package = this->package(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(package, column);
    case Qt::ToolTipRole:
        return tip(package, column);
    case role::Sort:
        return sortKey(package, column);
    case lens::LayerIndex:
        return column == Layer ? QVariant(package.layer - 1) : QVariant();
    case lens::Code:
        return column == Version;
    default:
        return {};
    }
}

} // namespace outcrop::ui
