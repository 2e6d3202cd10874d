// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/detail_pane.h"
#include "ui/widgets/dragged_paths.h"

#include <memory>

namespace outcrop::ui {

class FactsView;
class GateTab;
class HistoryTab;
class ImageActions;
class LayersTab;
class PackagesTab;
class SecretsTab;
class WeightTab;

/// One image: name and facts, then its layers, history, weight, packages, secrets, limits and config. Takes a
/// folder dropped on its header.
class ImageDetailPane : public DetailPane {
    Q_OBJECT

public:
    ImageDetailPane(Bridge& bridge, ImageActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot) override;
    void showImage(const QString& reference, const QString& imageId);
    /// See LayersTab::showPath().
    void showPath(const ImageId& image, int layer, const QByteArray& path);

signals:
    void foldersDropped(const QString& reference, const QStringList& folders);
    void archivesDropped(const QStringList& archives);
    void imageWritten(const QString& id);            ///< another one, made of this
    void privilegedWanted(const QString& reference); ///< its setuid and setgid files

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Tab { Layers, History, Weight, Packages, Secrets, Check, Config };
    void sayWhyEmpty(const Snapshot& snapshot);
    void followImages(const Snapshot& snapshot);
    void updateHeader(const Snapshot& snapshot);
    void take(std::shared_ptr<const ImageDetails> image);
    void addLenses();
    void clearViews();
    void askForConfig();
    void offerRecent();
    void showRecent(const QStringList& paths);
    void focusFilter() override;

    ImageActions& m_actions;
    Request m_detailsRequest;
    Request m_configRequest;
    Request m_dockerfileRequest;
    Request m_recentRequest;
    QStringList m_recent; ///< archives that the empty page offers
    QString m_reference;
    QString m_imageId;
    std::string m_knownImages; ///< ids and names
    DraggedPaths m_dragged;
    LayersTab* m_layers = nullptr;
    HistoryTab* m_history = nullptr;
    WeightTab* m_weight = nullptr;
    PackagesTab* m_packages = nullptr;
    SecretsTab* m_secrets = nullptr;
    GateTab* m_gate = nullptr;
    FactsView* m_config = nullptr;
};

} // namespace outcrop::ui
