// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/three_way.h"
#include "ui/models/table_model.h"
#include "ui/models/tree_arrangement.h"

#include <array>
#include <memory>
#include <vector>

namespace outcrop::ui {

/// Who changed what since the old base, sorted by who it was.
struct ThreeWayListing {
    std::shared_ptr<const ThreeWay> changes;
    std::array<std::vector<size_t>, 4> bySide; ///< numbers of rows of changes

    int count(ChangedBy side) const { return int(bySide[size_t(side)].size()); }
    static ThreeWayListing of(std::shared_ptr<const ThreeWay> changes);
    /// Those that fit on either side. Throws Error(BadInput) for a regular expression that is none.
    static ThreeWayListing of(const ThreeWay& changes, const TreeQuery& query);
};

/// A listing, one side at a time.
class ThreeWayModel : public TableModel {
    Q_OBJECT
public:
    enum Column { Path, Mine, Theirs };
    /// What the heads call who changed something.
    ThreeWayModel(const QString& mine, const QString& theirs, QObject* parent);

    void setListing(ThreeWayListing listing);
    void setSide(ChangedBy side);
    int count(ChangedBy side) const { return m_listing.count(side); }
    const ThreeWayRow& changeAt(int row) const;

protected:
    int rows() const override { return count(m_side); }
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QString m_mineHead, m_theirsHead;
    ThreeWayListing m_listing;
    ChangedBy m_side = ChangedBy::Conflict;
};

} // namespace outcrop::ui
