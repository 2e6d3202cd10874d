// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/volumes_list_pane.h"

#include "ui/models/volumes_model.h"
#include "ui/pages/list_filter.h"
#include "ui/pages/volume_actions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/list_view.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcrop::ui {

VolumesListPane::VolumesListPane(VolumeActions& actions, QWidget* parent)
    : VolumesListPane(actions, new VolumesModel, parent) {}

VolumesListPane::VolumesListPane(VolumeActions& actions, VolumesModel* model, QWidget* parent)
    : ListPane(tr("Search volumes"), tr("Volumes"), model, parent), m_model(model) {
    model->setParent(this);
    addTopButton(actions.createAction());
    for (QAction* action : actions.actions())
        addAction(action);
    auto* prune = new QPushButton(actions.pruneAction()->icon(), actions.pruneAction()->text(), this);
    connect(prune, &QPushButton::clicked, actions.pruneAction(), &QAction::trigger);
    foot()->addWidget(prune);
    connect(list(), &ListView::currentIdChanged, this, &VolumesListPane::volumeSelected);
    connect(list(), &ListView::contextMenuWanted, this,
            [this, &actions](const QModelIndex& index, const QPoint& globalPos) {
                if (index.isValid())
                    list()->setCurrentIndex(index);
                actions.popupMenu(this, globalPos);
            });
}

void VolumesListPane::setSnapshot(const SnapshotPtr& snapshot) {
    m_model->setSnapshot(snapshot);
    selectWanted();
    if (!list()->currentIndex().isValid() && filter()->rowCount() > 0)
        list()->setCurrentIndex(filter()->index(0, 0));
    if (filter()->rowCount() == 0 && !filter()->filters())
        emit volumeSelected({});
}

void VolumesListPane::select(const QString& name) {
    m_wanted = name;
    selectWanted();
}

void VolumesListPane::selectWanted() {
    const int row = m_wanted.isEmpty() ? -1 : m_model->indexOfId(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    setCurrent(m_model->index(row, 0));
}

} // namespace outcrop::ui
