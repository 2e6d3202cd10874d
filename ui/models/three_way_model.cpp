// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/three_way_model.h"

#include "core/base/progress.h"
#include "core/inspect/path_filter.h"
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

ThreeWayListing ThreeWayListing::of(std::shared_ptr<const ThreeWay> changes, const TreeQuery& query,
                                    const std::stop_token& stop) {
    constexpr size_t kStopEvery = 4096;
    const PathFilter paths(query.globs(), query.regex ? query.needle.toStdString() : std::string());
    ThreeWayListing listing;
    listing.changes = std::move(changes);
    for (size_t i = 0; listing.changes && i < listing.changes->rows.size(); ++i) {
        if (i % kStopEvery == 0)
            throwIfCancelled(stop, "filter");
        const ThreeWayRow& row = listing.changes->rows[i];
        if (paths.fits(row.path))
            listing.bySide[size_t(row.side)].push_back(i);
    }
    return listing;
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
