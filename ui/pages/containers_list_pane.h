// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/pages/list_pane.h"

namespace outcrop::ui {

class ContainerActions;
class ContainersModel;

/// The store's containers with their live state.
class ContainersListPane : public ListPane {
    Q_OBJECT

public:
    explicit ContainersListPane(ContainerActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot) override;

private:
    explicit ContainersListPane(ContainerActions& actions, ContainersModel* model, QWidget* parent);
    QModelIndex indexOf(const QString& id) const override;

    ContainersModel* m_model = nullptr;
};

} // namespace outcrop::ui
