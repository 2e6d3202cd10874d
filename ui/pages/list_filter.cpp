// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/list_filter.h"

#include "ui/models/roles.h"

namespace outcrop::ui {

ListFilter::ListFilter(QObject* parent)
    : QSortFilterProxyModel(parent), m_roles{Qt::DisplayRole, role::Subtitle, role::Id} {
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ListFilter::setNeedle(const QString& needle) {
    m_needle = needle.trimmed();
    invalidateFilter();
}

bool ListFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_needle.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    for (const int role : m_roles)
        if (index.data(role).toString().contains(m_needle, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace outcrop::ui
