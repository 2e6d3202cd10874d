// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/package_changes.h"
#include "ui/models/table_model.h"

#include <array>
#include <vector>

namespace outcrop::ui {

/// What happened to packages between two things, of the kinds that are wanted.
class PackageChangesModel : public TableModel {
    Q_OBJECT
public:
    enum Column { Event, Name, Before, After, Manager, Architecture };
    static constexpr size_t kEvents = 4;
    using TableModel::TableModel;

    void setChanges(std::vector<PackageChange> changes);
    void setShown(PackageEvent event, bool shown);
    const PackageChange& change(int row) const { return m_changes[m_shown.at(static_cast<size_t>(row))]; }
    int count(PackageEvent event) const;
    int count() const { return static_cast<int>(m_changes.size()); }
    static QString eventName(PackageEvent event);

protected:
    int rows() const override { return static_cast<int>(m_shown.size()); }
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    void arrange();
    static QString text(const PackageChange& change, int column);

    std::vector<PackageChange> m_changes;
    std::vector<size_t> m_shown; ///< indexes of m_changes
    std::array<bool, kEvents> m_wanted{true, true, true, true};
};

} // namespace outcrop::ui
