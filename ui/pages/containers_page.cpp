// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/containers_page.h"

#include "ui/pages/container_actions.h"
#include "ui/pages/container_detail_pane.h"
#include "ui/pages/containers_list_pane.h"

#include <QShortcut>

namespace outcrop::ui {

ContainersPage::ContainersPage(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    m_actions = new ContainerActions(bridge, this);
    m_list = new ContainersListPane(*m_actions);
    m_detail = new ContainerDetailPane(bridge, *m_actions);
    m_actions->setAnchor(m_detail);

    connect(m_list, &ContainersListPane::containerSelected, m_detail, &ContainerDetailPane::showContainer);
    connect(m_list, &ListPane::rowOpened, m_detail, &ContainerDetailPane::focusContent);
    connect(m_detail, &ContainerDetailPane::imagesWanted, this, &ContainersPage::imagesWanted);
    connect(m_actions, &ContainerActions::imageCommitted, this, &ContainersPage::imageCommitted);
    connect(m_actions, &ContainerActions::said, this, &ContainersPage::said);
    connect(&bridge, &Bridge::snapshotChanged, this, [this](const SnapshotPtr&, const SnapshotPtr& current) {
        m_list->setSnapshot(current);
        m_detail->setSnapshot(current);
    });
    m_list->setSnapshot(bridge.snapshot());
    m_detail->setSnapshot(bridge.snapshot());

    auto* find = new QShortcut(QKeySequence::Find, m_list);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &ContainersPage::focusSearch);
    auto* again = new QShortcut(QKeySequence(Qt::Key_F5), m_list);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] { m_detail->refresh(); });
}

ContainersPage::~ContainersPage() {
    delete m_list;
    delete m_detail;
}

QWidget* ContainersPage::listPane() const {
    return m_list;
}
QWidget* ContainersPage::detailPane() const {
    return m_detail;
}
QList<QAction*> ContainersPage::actions() const {
    return m_actions->actions();
}
void ContainersPage::focusSearch() {
    m_list->focusSearch();
}
void ContainersPage::select(const QString& id) {
    m_list->select(id);
}
void ContainersPage::showTab(int index) {
    m_detail->showTab(index);
}
QStringList ContainersPage::tabTitles() const {
    return m_detail->tabTitles();
}
void ContainersPage::showChange(const QByteArray& path) {
    m_detail->showChange(path);
}

} // namespace outcrop::ui
