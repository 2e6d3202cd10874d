// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/containers_list_pane.h"

#include "ui/models/containers_model.h"
#include "ui/pages/container_actions.h"
#include "ui/widgets/list_view.h"

#include <QTimer>

namespace outcrop::ui {

namespace {

constexpr int kAgesMs = 30000;

} // namespace

ContainersListPane::ContainersListPane(ContainerActions& actions, QWidget* parent)
    : ContainersListPane(actions, new ContainersModel, parent) {}

ContainersListPane::ContainersListPane(ContainerActions& actions, ContainersModel* model, QWidget* parent)
    : ListPane(tr("Search containers"), tr("Containers"), model, actions, parent), m_model(model) {
    connect(list(), &ListView::pathsDropped, &actions,
            [&actions](const QModelIndex& index, const QStringList& paths) {
                actions.takeDropped(index.data().toString(), paths);
            });
    auto* clock = new QTimer(this);
    clock->setInterval(kAgesMs);
    connect(clock, &QTimer::timeout, m_model, [model] { model->refreshAges(); });
    clock->start();
}

void ContainersListPane::setSnapshot(const SnapshotPtr& snapshot) {
    m_model->setSnapshot(snapshot);
    keepSelection();
}

QModelIndex ContainersListPane::indexOf(const QString& id) const {
    const int row = m_model->indexOfId(id);
    return row < 0 ? QModelIndex() : m_model->index(row, 0);
}

} // namespace outcrop::ui
