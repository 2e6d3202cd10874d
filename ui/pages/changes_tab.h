// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/models/fresh_paths.h"
#include "ui/pages/container_texts.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/file_timeline.h"
#include "ui/pages/layer_trees.h"
#include "ui/pages/save_as.h"
#include "ui/pages/view_acts.h"
#include "ui/pages/view_commands.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>

class QMenu;
class QSplitter;

namespace outcrop::ui {

class ChangeActs;
class FileBrowser;
class FilePane;
class LayerStack;
class LiveBar;
class LiveChanges;
class TreeBrowser;

/// What a container changed against its image, kept up to date while it runs: the stack with the writable
/// layer on top, the tree of changes, and below it both sides of the chosen file with their difference.
class ChangesTab : public QWidget, public ViewActs {
    Q_OBJECT

public:
    explicit ChangesTab(Bridge& bridge, QWidget* parent = nullptr);

    void setContainer(const Container& container);
    void clear();
    void refresh();
    void focusFilter();
    void showPath(const QByteArray& path); ///< once it is there
    /// A layer of the image, or behind them the container's own, and what it did to a path.
    void showLayer(int layer, const QByteArray& path);
    TreeBrowser* browser() const { return m_browser; }
    LayerStack* stack() const { return m_stack; }
    FilePane* filePane() const { return m_file; }
    QList<QAction*> viewActs() override;     ///< pause, resume
    QList<QAction*> viewCommands() override; ///< of all changes

signals:
    void commitWanted(const QList<QByteArray>& paths);
    void changesCounted(int count);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTreeSide(QSplitter* splitter);
    void lookAgain();
    void askForImage();
    void askForChanges();
    void take(const ContainerChanges& changes, const FreshList& fresh = {});
    void updateStack();
    void showStratum(int index);
    void showImageLayer(int layer);
    void prepareNeighbours();
    void showFile();
    void compareOwn(const QByteArray& path);
    std::vector<FilePane::Look> ownLook(const QByteArray& path) const;
    QString subject() const;
    void showChangesTree(const FreshList& fresh = {});
    bool isLive() const; ///< what is shown
    void updateLiveBar();
    void showWriter(const QByteArray& path);
    void selectFile(const QByteArray& path);
    void compareFile(const QByteArray& path);
    OpenFile fileAt(const QByteArray& path, FileSide side) const;
    FindRoot shownRoot() const;
    std::string imageName() const; ///< as commands call it
    CommandLines commandsFor(const QByteArray& path, FileType type, bool removed) const;
    void fillMenu(QMenu* menu, const QByteArray& path);
    void fillForSeveral(QMenu* menu, const QList<QByteArray>& paths);
    bool running() const { return m_container && m_container->state.status == ContainerStatus::Running; }

    Bridge& m_bridge;
    Request m_imageRequest;
    Request m_changesRequest;
    Request m_layerRequest;
    Request m_layersRequest;
    LayerTrees m_trees;
    std::optional<Container> m_container;
    std::string m_putBack; ///< stamp of what was put back, by whomever
    std::optional<ImageDetails> m_image;
    ContainerChanges m_changes;
    LayerTrees::Arranged m_arrangedChanges; ///< as they were shown last
    int m_shownLayer = -1;                  ///< layer of the image, -1: the container's own changes
    QByteArray m_wantedPath;
    LayerStack* m_stack = nullptr;
    TreeBrowser* m_browser = nullptr;
    FilePane* m_file = nullptr;
    FileBrowser* m_fileBrowser = nullptr;
    std::optional<FileTimeline> m_fileTimeline;
    QByteArray m_openPath; ///< of the file below the tree
    ChangeActs* m_acts = nullptr;
    LiveChanges* m_live = nullptr;
    LiveBar* m_liveBar = nullptr;
    QPointer<QMenu> m_offeredLines; ///< never shown
};

} // namespace outcrop::ui
