// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/models/roles.h"
#include "ui/models/row_table.h"

namespace outcrop::ui {

struct ContainerRows {
    static QString id(const Container& container);
    static bool same(const Container& a, const Container& b);
};

/// The store's containers, newest first. role::Id is the full id, the title its name, the subtitle its image,
/// the trailing text its state ("running · 3 h", "exited 0 · 1 d", "created").
class ContainersModel : public RowTable<Container, ContainerRows> {
    Q_OBJECT
public:
    enum Column { Name, Image, State, Created };
    explicit ContainersModel(QObject* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void refreshAges() { touchAll(); } ///< for a clock of the view's
    /// "running · 3 h": also for a page's facts.
    static QString stateText(const Container& container);

protected:
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;
};

} // namespace outcrop::ui
