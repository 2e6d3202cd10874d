// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/kept_copy.h"
#include "ui/pages/incoming_preview.h"
#include "ui/widgets/dragged_paths.h"

#include <QAction>
#include <QList>
#include <QModelIndex>
#include <QObject>
#include <QPoint>
#include <QTimer>
#include <optional>

class QDragMoveEvent;
class QDropEvent;
class QKeyEvent;

namespace outcrop::ui {

class CopyIn;
class DropWords;
class FileTreeView;
class TreeBrowser;

/// Lets files of the host into the directory of a tree that the pointer is over: ghosts of them stand in the
/// tree meanwhile, with what they would replace, counted on a worker. By keys the same: pasted or chosen
/// files stand where the current row is until Return or Escape.
class TreeDrop : public QObject {
    Q_OBJECT
public:
    TreeDrop(Bridge& bridge, TreeBrowser* browser);

    /// Whose tree it is, and how that is called. Another owner ends what is under way.
    void setOwner(const FilesOwner& owner, const QString& shownName);
    /// Nothing is taken; words say why while something is dragged. Empty: nothing is said either.
    void refuse(const QString& words);
    /// A folder could be mounted there as well: a drop asks which is meant.
    void offerMounts(bool on) { m_offersMounts = on; }
    /// Paste, choose files, choose a folder.
    QList<QAction*> acts() const { return {m_paste, m_chooseFiles, m_chooseFolder}; }

signals:
    /// See CopyIn::changed().
    void changed(const QByteArray& path);
    void mountWanted(const QString& folder, const QByteArray& directory);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Way { None, Dragged, Pasted };

    void buildActs();
    QAction* addAct(const char* iconName, const QString& text, void (TreeDrop::*slot)());
    void followClipboard();
    bool dragged(QObject* watched, QDragMoveEvent* event);
    bool drop(QDropEvent* event);
    bool sayRefusal(QDragMoveEvent* event);
    bool typed(QKeyEvent* event);
    void paste();
    void chooseFiles();
    void chooseFolder();
    void choose(bool folder);
    void show(const QStringList& paths);
    void agree();
    bool mountable(const QStringList& paths) const;
    void askWhich();
    void mount();
    void stop();

    // Where they would come.
    void pointAt(const QPoint& pos);
    void pointAtCurrent();
    void placeAt(QModelIndex pointed);
    void placeAgain();
    void showWords();
    void scrollAtEdge();
    void openTarget();

    TreeBrowser* m_browser;
    FileTreeView* m_view;
    DropWords* m_words;
    IncomingPreview m_preview;
    CopyIn* m_copy;
    std::optional<FilesOwner> m_owner;
    QString m_shownName;
    QString m_refusal;
    DraggedPaths m_dragged;
    Way m_way = Way::None;
    bool m_placed = false;
    bool m_offersMounts = false;
    bool m_mountable = false; ///< what comes now
    QByteArray m_pointed;     ///< the row that the ghosts stand after
    QByteArray m_directory;   ///< that it would come into
    QPoint m_pos;             ///< of the pointer, in the viewport
    QTimer m_open, m_scroll;
    QAction *m_paste = nullptr, *m_chooseFiles = nullptr, *m_chooseFolder = nullptr;
};

} // namespace outcrop::ui
