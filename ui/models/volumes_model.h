// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/models/roles.h"
#include "ui/models/row_table.h"

namespace outcrop::ui {

/// A volume and who uses it.
struct VolumeRow {
    Volume volume;
    std::vector<VolumeUse> uses;
};
struct VolumeRows {
    static QString id(const VolumeRow& row);
    static bool same(const VolumeRow& a, const VolumeRow& b);
};

/// The store's volumes by name. The subtitle says who uses each; anonymous ones are named by their first 12
/// digits.
class VolumesModel : public RowTable<VolumeRow, VolumeRows> {
    Q_OBJECT
public:
    enum Column { Name, UsedBy, Created };
    explicit VolumesModel(QObject* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void refreshAges() { touchAll(); }

protected:
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;
};

} // namespace outcrop::ui
