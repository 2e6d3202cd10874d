// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/three_way_model.h"

#include "core/inspect/three_way_rows.h"
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

ThreeWayListing ThreeWayListing::of(std::shared_ptr<const ThreeWay> changes) {
    ThreeWayListing listing;
    listing.changes = std::move(changes);
    for (size_t i = 0; i < listing.changes->rows.size(); ++i)
        listing.bySide[size_t(listing.changes->rows[i].side)].push_back(i);
    return listing;
}

ThreeWayListing ThreeWayListing::of(const ThreeWay& changes, const TreeQuery& query) {
    const auto kept = std::make_shared<ThreeWay>(changes);
    keepRows(*kept, query.rowFilter(), {});
    return of(std::shared_ptr<const ThreeWay>(kept));
}

ThreeWayModel::ThreeWayModel(const QString& mine, const QString& theirs, QObject* parent)
    : TableModel(parent), m_mineHead(mine), m_theirsHead(theirs) {}

void ThreeWayModel::setListing(ThreeWayListing listing) {
    beginResetModel();
    m_listing = std::move(listing);
    endResetModel();
}

const ThreeWayRow& ThreeWayModel::changeAt(int row) const {
    return m_listing.changes->rows[m_listing.bySide[size_t(m_side)][size_t(row)]];
}

void ThreeWayModel::setSide(ChangedBy side) {
    beginResetModel();
    m_side = side;
    endResetModel();
}

QStringList ThreeWayModel::columns() const {
    return {tr("Path"), m_mineHead, m_theirsHead};
}

QVariant ThreeWayModel::cell(int row, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ThreeWayRow& change = changeAt(row);
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
