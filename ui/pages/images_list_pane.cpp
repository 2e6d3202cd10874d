// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/images_list_pane.h"

#include "ui/dialogs/path_kinds.h"
#include "ui/models/images_model.h"
#include "ui/pages/image_actions.h"
#include "ui/pages/list_filter.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/segmented_control.h"

#include <QMenu>
#include <QVBoxLayout>

namespace outcrop::ui {

ImagesListPane::ImagesListPane(ImageActions& actions, QWidget* parent)
    : ImagesListPane(actions, new ImagesModel, parent) {}

ImagesListPane::ImagesListPane(ImageActions& actions, ImagesModel* model, QWidget* parent)
    : ListPane(tr("Search images"), tr("Images"), model, actions, parent), m_model(model) {
    filter()->addSearchedRole(ImagesModel::ReferenceOf);
    addTopButton(actions.importAction());
    m_grouping = new SegmentedControl({tr("Repository"), tr("Ancestry")}, this);
    m_grouping->setObjectName(QStringLiteral("imagesGrouping"));
    m_grouping->setAccessibleName(tr("How images are grouped"));
    head()->addWidget(m_grouping);
    auto* drop = new DropZone(tr("Drop an image archive to import it,\na folder to mount it"), this);
    foot()->addWidget(drop);
    connect(m_grouping, &SegmentedControl::currentChanged, this, [this](int index) {
        const QString id = currentImageId();
        m_model->setGrouping(index == 0 ? ImagesModel::Grouping::Repository
                                        : ImagesModel::Grouping::Ancestry);
        list()->expandAll();
        select(id);
    });
    connect(list(), &ListView::currentIdChanged, this, &ImagesListPane::onCurrentChanged);
    connect(list(), &ListView::pathsDropped, this, &ImagesListPane::onPathsDropped);
    connect(drop, &DropZone::pathsDropped, this,
            [this](const QStringList& paths) { onPathsDropped(list()->currentIndex(), paths); });
}

void ImagesListPane::setSnapshot(const SnapshotPtr& snapshot) {
    m_model->setSnapshot(snapshot);
    if (!m_expandedOnce && m_model->imageCount() > 0) {
        m_expandedOnce = true;
        constexpr int kExpandAtMost = 60;
        if (m_model->imageCount() <= kExpandAtMost)
            list()->expandAll();
    }
    keepSelection();
}

QModelIndex ImagesListPane::firstImage(const QModelIndex& parent) const {
    for (int row = 0; row < filter()->rowCount(parent); ++row) {
        const QModelIndex index = filter()->index(row, 0, parent);
        if (!index.data(ImagesModel::ImageIdOf).toString().isEmpty())
            return index;
        const QModelIndex below = firstImage(index);
        if (below.isValid())
            return below;
    }
    return {};
}

QModelIndex ImagesListPane::indexOf(const QString& idOrReference) const {
    return m_model->indexOfImage(idOrReference);
}

/// Its name, since an image may have several rows, or of one without a name its id.
QString ImagesListPane::idOf(const QModelIndex& index) const {
    const QString name = index.data(ImagesModel::ReferenceOf).toString();
    return name.isEmpty() ? index.data(ImagesModel::ImageIdOf).toString() : name;
}

int ImagesListPane::chosenRole() const {
    return ImagesModel::ReferenceOf;
}

QString ImagesListPane::currentReference() const {
    return current().data(ImagesModel::ReferenceOf).toString();
}
QString ImagesListPane::currentImageId() const {
    return current().data(ImagesModel::ImageIdOf).toString();
}

void ImagesListPane::onCurrentChanged() {
    if (!currentImageId().isEmpty())
        emit imageSelected(currentReference(), currentImageId());
}

void ImagesListPane::onPathsDropped(const QModelIndex& index, const QStringList& paths) {
    const QStringList archives = archivesAmong(paths);
    if (!archives.isEmpty())
        emit archivesDropped(archives);
    const QStringList folders = foldersAmong(paths);
    if (folders.isEmpty())
        return;
    const bool onImage = !index.data(ImagesModel::ImageIdOf).toString().isEmpty();
    const QString reference = onImage ? index.data(ImagesModel::ReferenceOf).toString() : currentReference();
    if (!reference.isEmpty())
        emit foldersDropped(reference, folders);
}

} // namespace outcrop::ui
