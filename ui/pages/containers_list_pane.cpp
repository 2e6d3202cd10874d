// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/containers_list_pane.h"

#include "ui/models/containers_model.h"
#include "ui/pages/container_actions.h"
#include "ui/pages/list_filter.h"
#include "ui/widgets/list_view.h"

#include <QTimer>

namespace outcrop::ui {

namespace {

constexpr int kAgesMs = 30000;

} // namespace

ContainersListPane::ContainersListPane(ContainerActions& actions, QWidget* parent)
    : ContainersListPane(actions, new ContainersModel, parent) {}

ContainersListPane::ContainersListPane(ContainerActions& actions, ContainersModel* model, QWidget* parent)
    : ListPane(tr("Search containers"), tr("Containers"), model, parent), m_model(model) {
    model->setParent(this);
    for (QAction* action : actions.actions())
        addAction(action);
    connect(list(), &ListView::currentIdChanged, this, &ContainersListPane::containerSelected);
    connect(list(), &ListView::contextMenuWanted, this,
            [this, &actions](const QModelIndex& index, const QPoint& globalPos) {
                if (!index.isValid())
                    return;
                list()->setCurrentIndex(index);
                actions.popupMenu(this, globalPos);
            });
    auto* clock = new QTimer(this);
    clock->setInterval(kAgesMs);
    connect(clock, &QTimer::timeout, m_model, [model] { model->refreshAges(); });
    clock->start();
}

void ContainersListPane::setSnapshot(const SnapshotPtr& snapshot) {
    m_model->setSnapshot(snapshot);
    selectWanted();
    if (!list()->currentIndex().isValid() && filter()->rowCount() > 0)
        list()->setCurrentIndex(filter()->index(0, 0));
    if (filter()->rowCount() == 0 && !filter()->filters())
        emit containerSelected({});
}

void ContainersListPane::select(const QString& id) {
    m_wanted = id;
    selectWanted();
}

void ContainersListPane::selectWanted() {
    const int row = m_wanted.isEmpty() ? -1 : m_model->indexOfId(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    setCurrent(m_model->index(row, 0));
}

} // namespace outcrop::ui
