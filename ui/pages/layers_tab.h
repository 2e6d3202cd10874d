// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/dialogs/error_text.h"
#include "ui/pages/file_timeline.h"
#include "ui/pages/folder_acts.h"
#include "ui/pages/layer_trees.h"
#include "ui/pages/remembered.h"
#include "ui/pages/view_commands.h"
#include "ui/widgets/layer_stack.h"

#include <QWidget>
#include <memory>
#include <optional>

class QMenu;
class QSplitter;

namespace outcrop::ui {

class FilePane;
class LayerStack;
class FileBrowser;
class SegmentedControl;
class StackView;
class TreeBrowser;

/// An image's stack and the files of the chosen layer: alone, up to it, or the whole image. Opening a file
/// shows its text below the tree.
class LayersTab : public QWidget, public Remembered {
    Q_OBJECT

public:
    explicit LayersTab(Bridge& bridge, QWidget* parent = nullptr);

    /// name: what engine calls take. The same image again keeps what is selected.
    void setImage(std::shared_ptr<const ImageDetails> image, const QString& name);
    void clear();
    void showFailure(const ErrorText& error);
    /// Goes to a file in one layer of an image, as soon as that is shown. layer: index of the one that has
    /// it.
    void showPath(const ImageId& image, int layer, const QByteArray& path);
    void focusFilter();
    /// The chosen step of the image.
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;
    LayerStack* stack() const { return m_stack; }
    TreeBrowser* browser() const { return m_browser; }

signals:
    void stepShown(int step); ///< another one, or the same anew

private:
    enum Scope { ThisLayer, UpToHere, Whole };
    void buildTreeSide(QSplitter* splitter);
    void addFolderActs(StackView* stack);
    struct Wanted {
        ImageId image;
        int layer;
        QByteArray path;
    };
    void goToWanted();
    int firstStep();
    int stepOf(int layer) const; ///< that made the layer
    void showSelection();
    void showStepWithoutFiles();
    void askForLayers();
    LayerTrees::Stop stopAt(int layer) const; ///< in the present scope
    void showStop(const LayerTrees::Stop& stop);
    void prepareNeighbours();
    void showTotals(int step);
    void showFile();
    int layerOf(int step) const; ///< the step's own layer, or the nearest below it; -1: none
    void openFile(const QByteArray& path);
    void selectFile(const QByteArray& path);
    void addSaving(QMenu* menu, const QByteArray& path);
    void addSavingSeveral(QMenu* menu, const QList<QByteArray>& paths);
    CommandLines commandsFor(const QByteArray& path, FileType type, const MergedTree::Node& facts) const;

    Bridge& m_bridge;
    Request m_treeRequest;
    Request m_layersRequest;
    FolderActs m_folders;
    LayerTrees m_trees;
    std::optional<LayerTrees::Stop> m_stop; ///< that the tree shows or is about to
    std::shared_ptr<const ImageDetails> m_image;
    QString m_name;
    std::string m_shownLayers; ///< of the image, as a cut of its name: "@1..2"
    std::optional<Wanted> m_wanted;
    QString m_keptImage; ///< of which m_keptStep was chosen when the window was left
    int m_keptStep = -1;
    QByteArray m_wantedPath; ///< in the tree that is asked for now
    LayerStack* m_stack = nullptr;
    SegmentedControl* m_scope = nullptr;
    TreeBrowser* m_browser = nullptr;
    FilePane* m_file = nullptr;
    FileBrowser* m_files = nullptr;
    std::optional<FileTimeline> m_fileTimeline;
    QByteArray m_openPath; ///< of the file below the tree
};

} // namespace outcrop::ui
