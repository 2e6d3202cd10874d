// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/package_changes.h"
#include "ui/models/table_model.h"

#include <vector>

namespace outcrop::ui {

/// The packages that are installed in one thing.
class PackagesModel : public TableModel {
    Q_OBJECT
public:
    enum Column { Name, Version, Manager, Architecture, Size, Layer };
    using TableModel::TableModel;

    void setPackages(std::vector<Package> packages);
    const Package& package(int row) const { return m_packages.at(static_cast<size_t>(row)); }
    uint64_t bytes() const; ///< of all whose size is known

protected:
    int rows() const override { return static_cast<int>(m_packages.size()); }
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;
    bool numeric(int column) const override { return column == Size; }

private:
    static QString text(const Package& package, int column);
    static QString tip(const Package& package, int column);
    static QVariant sortKey(const Package& package, int column);

    std::vector<Package> m_packages;
};

} // namespace outcrop::ui
