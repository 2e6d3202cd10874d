// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/volumes_page.h"

#include "ui/pages/volume_actions.h"
#include "ui/pages/volume_detail_pane.h"
#include "ui/pages/volumes_list_pane.h"

namespace outcrop::ui {

VolumesPage::VolumesPage(Bridge& bridge, QObject* parent, const PageHome& home) : Page(bridge, parent) {
    auto* actions = new VolumeActions(bridge, this);
    auto* list = new VolumesListPane(*actions, home.lists);
    m_detail = new VolumeDetailPane(bridge, *actions, home.details);
    connect(list, &ListPane::currentIdChanged, m_detail, &VolumeDetailPane::showVolume);
    connect(m_detail, &VolumeDetailPane::containerWanted, this, &VolumesPage::containerWanted);
    connect(m_detail, &VolumeDetailPane::comparisonWanted, this, &VolumesPage::comparisonWanted);
    connect(actions, &VolumeActions::volumeCreated, this, &Page::select);
    assemble(actions, list, m_detail);
}

void VolumesPage::showFile(const QString& volume, const QByteArray& path) {
    select(volume);
    m_detail->showFile(path);
}

} // namespace outcrop::ui
