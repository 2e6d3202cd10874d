// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/containers_page.h"

#include "ui/pages/container_actions.h"
#include "ui/pages/container_detail_pane.h"
#include "ui/pages/containers_list_pane.h"

namespace outcrop::ui {

ContainersPage::ContainersPage(Bridge& bridge, QObject* parent, const PageHome& home) : Page(bridge, parent) {
    auto* actions = new ContainerActions(bridge, this);
    auto* list = new ContainersListPane(*actions, home.lists);
    m_detail = new ContainerDetailPane(bridge, *actions, home.details);
    connect(list, &ListPane::currentIdChanged, m_detail, &ContainerDetailPane::showContainer);
    connect(m_detail, &ContainerDetailPane::imagesWanted, this, &ContainersPage::imagesWanted);
    connect(m_detail, &ContainerDetailPane::imageFileWanted, this, &ContainersPage::imageFileWanted);
    connect(m_detail, &ContainerDetailPane::volumeWanted, this, &ContainersPage::volumeWanted);
    connect(actions, &ContainerActions::imageCommitted, this, &ContainersPage::imageCommitted);
    assemble(actions, list, m_detail);
}

void ContainersPage::showChange(const QByteArray& path) {
    m_detail->showChange(path);
}

void ContainersPage::showFile(const QString& container, const QByteArray& path) {
    select(container);
    m_detail->showFile(path);
}

} // namespace outcrop::ui
