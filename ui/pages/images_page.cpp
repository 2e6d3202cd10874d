// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/images_page.h"

#include "ui/pages/image_actions.h"
#include "ui/pages/image_detail_pane.h"
#include "ui/pages/images_list_pane.h"

namespace outcrop::ui {

ImagesPage::ImagesPage(Bridge& bridge, QObject* parent, const PageHome& home)
    : Page(bridge, parent), m_actions(new ImageActions(bridge, this)) {
    auto* list = new ImagesListPane(*m_actions, home.lists);
    auto* detail = new ImageDetailPane(bridge, *m_actions, home.details);
    m_detail = detail;
    connect(list, &ImagesListPane::imageSelected, detail, &ImageDetailPane::showImage);
    connect(list, &ImagesListPane::archivesDropped, m_actions, &ImageActions::importArchives);
    connect(list, &ImagesListPane::foldersDropped, m_actions, &ImageActions::runWithFolders);
    connect(detail, &ImageDetailPane::foldersDropped, m_actions, &ImageActions::runWithFolders);
    connect(detail, &ImageDetailPane::archivesDropped, m_actions, &ImageActions::importArchives);
    connect(detail, &ImageDetailPane::privilegedWanted, this, &ImagesPage::privilegedWanted);
    connect(detail, &ImageDetailPane::imageWritten, this, &Page::select);
    connect(m_actions, &ImageActions::imageLoaded, this, &Page::select);
    connect(m_actions, &ImageActions::containerStarted, this, &ImagesPage::containerStarted);
    assemble(m_actions, list, detail);
}

QAction* ImagesPage::importAction() const {
    return m_actions->importAction();
}
void ImagesPage::importArchives(const QStringList& paths) {
    m_actions->importArchives(paths);
}
void ImagesPage::loadStarter() {
    m_actions->starterAction()->trigger();
}
void ImagesPage::showPath(const QString& image, int layer, const QByteArray& path) {
    const SnapshotPtr snapshot = bridge().snapshot();
    for (const ImageSummary& known : snapshot->images) {
        const bool unnamed = known.tags.empty() && image == QString::fromStdString(known.id.shortHex());
        const bool named = std::any_of(known.tags.begin(), known.tags.end(), [&](const Reference& tag) {
            return image == QString::fromStdString(tag.familiar());
        });
        if (!named && !unnamed)
            continue;
        select(named ? image : QString::fromStdString(known.id.str()));
        m_detail->showPath(known.id, layer, path);
        return;
    }
}
void ImagesPage::runSelected() {
    m_actions->runAction()->trigger();
}

} // namespace outcrop::ui
