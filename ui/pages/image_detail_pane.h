// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QWidget>
#include <memory>

class QStackedWidget;
class QTabWidget;

namespace outcrop::ui {

class EmptyState;
class FactsView;
class HistoryTab;
class ImageActions;
class LayersTab;
class PageHeader;

/// One image: name and facts, then its layers, history and config. Takes a folder dropped on its header.
class ImageDetailPane : public QWidget {
    Q_OBJECT

public:
    ImageDetailPane(Bridge& bridge, ImageActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void showImage(const QString& reference, const QString& imageId);
    void showTab(int index);
    QStringList tabTitles() const;
    void focusContent();

signals:
    void foldersDropped(const QString& reference, const QStringList& folders);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildContent();
    void updateEmpty(const Snapshot& snapshot);
    void updateHeader(const Snapshot& snapshot);
    void take(std::shared_ptr<const ImageDetails> image);
    void askForConfig();
    void focusFilter();

    Bridge& m_bridge;
    ImageActions& m_actions;
    Request m_detailsRequest;
    Request m_configRequest;
    QString m_reference;
    QString m_imageId;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    PageHeader* m_header = nullptr;
    QTabWidget* m_tabs = nullptr;
    LayersTab* m_layers = nullptr;
    HistoryTab* m_history = nullptr;
    FactsView* m_config = nullptr;
};

} // namespace outcrop::ui
