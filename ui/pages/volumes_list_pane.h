// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/pages/list_pane.h"

namespace outcrop::ui {

class VolumeActions;
class VolumesModel;

/// The store's volumes and who uses each.
class VolumesListPane : public ListPane {
    Q_OBJECT

public:
    explicit VolumesListPane(VolumeActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot) override;

private:
    explicit VolumesListPane(VolumeActions& actions, VolumesModel* model, QWidget* parent);
    QModelIndex indexOf(const QString& id) const override;

    VolumesModel* m_model = nullptr;
};

} // namespace outcrop::ui
