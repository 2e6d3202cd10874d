// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/container_texts.h"
#include "ui/pages/save_as.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

class QMenu;
class QSplitter;

namespace outcrop::ui {

class ChangeActs;
class FilePane;
class LayerStack;
class TreeBrowser;

/// What a container changed against its image, kept up to date while it runs: the stack with the writable
/// layer on top, the tree of changes, and below it both sides of the chosen file with their difference.
class ChangesTab : public QWidget {
    Q_OBJECT

public:
    explicit ChangesTab(Bridge& bridge, QWidget* parent = nullptr);

    void setContainer(const Container& container);
    void clear();
    void refresh();
    void focusFilter();
    void showPath(const QByteArray& path); ///< once it is there
    TreeBrowser* browser() const { return m_browser; }
    LayerStack* stack() const { return m_stack; }
    FilePane* filePane() const { return m_file; }

signals:
    void changesCounted(int count);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTreeSide(QSplitter* splitter);
    void lookAgain();
    void askForImage();
    void askForChanges();
    void take(ContainerChanges changes);
    void updateStack();
    void showStratum(int index);
    void showImageLayer(int layer);
    void showChangesTree();
    void selectFile(const QByteArray& path);
    void compareFile(const QByteArray& path);
    OpenFile fileAt(const QByteArray& path, FileSide side) const;
    WriteOut shownFolder(const QByteArray& path) const;
    void fillMenu(QMenu* menu, const QByteArray& path);
    bool running() const { return m_container && m_container->state.status == ContainerStatus::Running; }

    Bridge& m_bridge;
    Request m_imageRequest;
    Request m_changesRequest;
    Request m_layerRequest;
    QTimer m_pause;
    QElapsedTimer m_look; ///< how long the present look takes
    std::optional<Container> m_container;
    std::optional<ImageDetails> m_image;
    ContainerChanges m_changes;
    int m_shownLayer = -1; ///< layer of the image, -1: the container's own changes
    bool m_asking = false;
    QByteArray m_wantedPath;
    LayerStack* m_stack = nullptr;
    TreeBrowser* m_browser = nullptr;
    FilePane* m_file = nullptr;
    ChangeActs* m_acts = nullptr;
};

} // namespace outcrop::ui
