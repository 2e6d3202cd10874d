// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/pages/list_pane.h"

namespace outcrop::ui {

class DropZone;
class ImageActions;
class ImagesModel;
class SegmentedControl;

/// The store's images by repository or ancestry. Takes archives and folders that are dropped on it.
class ImagesListPane : public ListPane {
    Q_OBJECT

public:
    explicit ImagesListPane(ImageActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot) override;
    QString currentReference() const;
    QString currentImageId() const;

signals:
    void imageSelected(const QString& reference, const QString& imageId);
    void archivesDropped(const QStringList& paths);
    void foldersDropped(const QString& reference, const QStringList& folders);

private:
    explicit ImagesListPane(ImageActions& actions, ImagesModel* model, QWidget* parent);
    void onCurrentChanged();
    void onPathsDropped(const QModelIndex& index, const QStringList& paths);
    QModelIndex indexOf(const QString& idOrReference) const override;
    int chosenRole() const override;
    QModelIndex firstChoice() const override { return firstImage({}); }
    QString idOf(const QModelIndex& index) const override;
    QModelIndex firstImage(const QModelIndex& parent) const;

    ImagesModel* m_model = nullptr;
    SegmentedControl* m_grouping = nullptr;
    bool m_expandedOnce = false;
};

} // namespace outcrop::ui
