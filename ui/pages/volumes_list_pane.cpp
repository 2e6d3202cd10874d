// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/volumes_list_pane.h"

#include "ui/models/roles.h"
#include "ui/models/volumes_model.h"
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
    : ListPane(tr("Search volumes"), tr("Volumes"), model, actions, parent), m_model(model) {
    addTopButton(actions.createAction());
    auto* prune = new QPushButton(actions.pruneAction()->text(), this);
    if (!isRightToLeft()) // where Qt 6.4 puts an icon far from the text of a button that is wide
        setIconBeside(prune, actions.pruneAction()->icon());
    connect(prune, &QPushButton::clicked, actions.pruneAction(), &QAction::trigger);
    foot()->addWidget(prune);
    connect(list(), &ListView::pathsDropped, &actions,
            [&actions](const QModelIndex& index, const QStringList& paths) {
                actions.takeDropped(index.siblingAtColumn(0).data(role::Id).toString(), paths);
            });
}

void VolumesListPane::setSnapshot(const SnapshotPtr& snapshot) {
    m_model->setSnapshot(snapshot);
    keepSelection();
}

QModelIndex VolumesListPane::indexOf(const QString& id) const {
    const int row = m_model->indexOfId(id);
    return row < 0 ? QModelIndex() : m_model->index(row, 0);
}

} // namespace outcrop::ui
