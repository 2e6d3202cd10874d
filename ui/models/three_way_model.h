// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/three_way.h"
#include "ui/models/table_model.h"

#include <array>
#include <memory>

namespace outcrop::ui {

/// Who changed what since the old base, of one side at a time.
class ThreeWayModel : public TableModel {
    Q_OBJECT
public:
    enum Column { Path, Mine, Theirs };
    using TableModel::TableModel;

    void setChanges(std::shared_ptr<const ThreeWay> changes);
    void setSide(ChangedBy side);
    int count(ChangedBy side) const { return int(m_bySide[size_t(side)].size()); }

protected:
    int rows() const override { return count(m_side); }
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    std::shared_ptr<const ThreeWay> m_changes;
    std::array<std::vector<size_t>, 4> m_bySide; ///< numbers of rows of m_changes
    ChangedBy m_side = ChangedBy::Conflict;
};

} // namespace outcrop::ui
