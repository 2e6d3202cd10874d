// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/images_page.h"

#include "ui/pages/image_actions.h"
#include "ui/pages/image_detail_pane.h"
#include "ui/pages/images_list_pane.h"

#include <QShortcut>

namespace outcrop::ui {

ImagesPage::ImagesPage(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    m_actions = new ImageActions(bridge, this);
    m_list = new ImagesListPane(*m_actions);
    m_detail = new ImageDetailPane(bridge, *m_actions);
    m_actions->setAnchor(m_detail);

    connect(m_list, &ImagesListPane::imageSelected, m_detail, &ImageDetailPane::showImage);
    connect(m_list, &ListPane::rowOpened, m_detail, &ImageDetailPane::focusContent);
    connect(m_list, &ImagesListPane::archivesDropped, m_actions, &ImageActions::importArchives);
    const auto runWithFolders = [this](const QString& reference, const QStringList& folders) {
        m_actions->runWithFolder(reference, folders.first());
    };
    connect(m_list, &ImagesListPane::foldersDropped, this, runWithFolders);
    connect(m_detail, &ImageDetailPane::foldersDropped, this, runWithFolders);
    connect(m_actions, &ImageActions::imageLoaded, this, &ImagesPage::select);
    connect(m_actions, &ImageActions::containerStarted, this, &ImagesPage::containerStarted);
    connect(m_actions, &ImageActions::said, this, &ImagesPage::said);
    connect(&bridge, &Bridge::snapshotChanged, this, [this](const SnapshotPtr&, const SnapshotPtr& current) {
        m_list->setSnapshot(current);
        m_detail->setSnapshot(current);
    });
    m_list->setSnapshot(bridge.snapshot());
    m_detail->setSnapshot(bridge.snapshot());

    auto* find = new QShortcut(QKeySequence::Find, m_list);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &ImagesPage::focusSearch);
    for (QWidget* pane : {listPane(), detailPane()}) {
        auto* again = new QShortcut(QKeySequence(Qt::Key_F5), pane);
        again->setContext(Qt::WidgetWithChildrenShortcut);
        connect(again, &QShortcut::activated, this, [this] { m_bridge.watcher().refresh(); });
    }
}

ImagesPage::~ImagesPage() {
    delete m_list;
    delete m_detail;
}

QWidget* ImagesPage::listPane() const {
    return m_list;
}
QWidget* ImagesPage::detailPane() const {
    return m_detail;
}
QList<QAction*> ImagesPage::actions() const {
    return m_actions->actions();
}
void ImagesPage::focusSearch() {
    m_list->focusSearch();
}
void ImagesPage::select(const QString& idOrReference) {
    m_list->select(idOrReference);
}
void ImagesPage::showTab(int index) {
    m_detail->showTab(index);
}
QStringList ImagesPage::tabTitles() const {
    return m_detail->tabTitles();
}
void ImagesPage::importArchives(const QStringList& paths) {
    m_actions->importArchives(paths);
}
void ImagesPage::runSelected() {
    m_actions->runAction()->trigger();
}

} // namespace outcrop::ui
