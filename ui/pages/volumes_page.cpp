// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/volumes_page.h"

#include "ui/pages/volume_actions.h"
#include "ui/pages/volume_detail_pane.h"
#include "ui/pages/volumes_list_pane.h"

#include <QShortcut>

namespace outcrop::ui {

VolumesPage::VolumesPage(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    m_actions = new VolumeActions(bridge, this);
    m_list = new VolumesListPane(*m_actions);
    m_detail = new VolumeDetailPane(bridge, *m_actions);
    m_actions->setAnchor(m_detail);

    connect(m_list, &VolumesListPane::volumeSelected, m_detail, &VolumeDetailPane::showVolume);
    connect(m_list, &ListPane::rowOpened, m_detail, &VolumeDetailPane::focusContent);
    connect(m_detail, &VolumeDetailPane::containerWanted, this, &VolumesPage::containerWanted);
    connect(m_actions, &VolumeActions::volumeCreated, this, &VolumesPage::select);
    connect(m_actions, &VolumeActions::said, this, &VolumesPage::said);
    connect(&bridge, &Bridge::snapshotChanged, this, [this](const SnapshotPtr&, const SnapshotPtr& current) {
        m_list->setSnapshot(current);
        m_detail->setSnapshot(current);
    });
    m_list->setSnapshot(bridge.snapshot());
    m_detail->setSnapshot(bridge.snapshot());

    auto* find = new QShortcut(QKeySequence::Find, m_list);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &VolumesPage::focusSearch);
    auto* again = new QShortcut(QKeySequence(Qt::Key_F5), m_list);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] { m_detail->refresh(); });
}

VolumesPage::~VolumesPage() {
    delete m_list;
    delete m_detail;
}

QWidget* VolumesPage::listPane() const {
    return m_list;
}
QWidget* VolumesPage::detailPane() const {
    return m_detail;
}
QList<QAction*> VolumesPage::actions() const {
    return m_actions->actions();
}
void VolumesPage::focusSearch() {
    m_list->focusSearch();
}
void VolumesPage::select(const QString& name) {
    m_list->select(name);
}
void VolumesPage::showTab(int index) {
    m_detail->showTab(index);
}
QStringList VolumesPage::tabTitles() const {
    return m_detail->tabTitles();
}

} // namespace outcrop::ui
