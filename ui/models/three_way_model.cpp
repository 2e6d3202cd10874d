// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/three_way_model.h"

#include "ui/models/format.h"

#include <utility>

namespace outcrop::ui {

namespace {

/// As changes are marked everywhere: a letter, then the word.
QString wordOf(Change change) {
    switch (change) {
    case Change::Added:
        return ThreeWayModel::tr("A  added");
    case Change::Changed:
        return ThreeWayModel::tr("C  changed");
    case Change::Removed:
        return ThreeWayModel::tr("D  removed");
    case Change::None:
        break;
    }
    return {};
}

} // namespace

void ThreeWayModel::setChanges(std::shared_ptr<const ThreeWay> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    m_bySide = {};
    for (size_t i = 0; m_changes && i < m_changes->rows.size(); ++i)
        m_bySide[size_t(m_changes->rows[i].side)].push_back(i);
    endResetModel();
}

void ThreeWayModel::setSide(ChangedBy side) {
    beginResetModel();
    m_side = side;
    endResetModel();
}

QStringList ThreeWayModel::columns() const {
    return {tr("Path"), tr("Container"), tr("New base")};
}

QVariant ThreeWayModel::cell(int row, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ThreeWayRow& change = m_changes->rows[m_bySide[size_t(m_side)][size_t(row)]];
    switch (column) {
    case Mine:
        return wordOf(change.mine);
    case Theirs:
        return wordOf(change.theirs);
    default:
        return format::text(change.path);
    }
}

} // namespace outcrop::ui
