// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/file_tree_model.h"
#include "ui/pages/remembered.h"
#include "ui/pages/view_acts.h"

#include <QList>
#include <QPointer>
#include <QSplitter>

class QAction;
class QMenu;

namespace outcrop::ui {

class Bridge;
class DragOut;
class FilePane;
class TreeBrowser;

/// A file tree over the file that is chosen in it, which is hidden until one is. What its menu saves can be
/// dragged to other programs, and an open file is open again at the next start.
class FileBrowser : public QSplitter, public ViewActs, public Remembered {
    Q_OBJECT

public:
    /// name: what settings know the splitter by. A tree of changes opens files for their difference.
    FileBrowser(Bridge& bridge, FileTreeModel::Layout layout, const QString& name, QWidget* parent);

    TreeBrowser* tree() const { return m_tree; }
    FilePane* file() const { return m_file; }
    /// Below the acts on a path.
    void addMenuAction(QAction* action) { m_menuActions.append(action); }
    /// Whose layers made the paths: what Engine::subject() knows it by, and a command. Empty: they come from
    /// none.
    void setHistorySubject(const std::string& subject, const std::string& commandName);

    /// What the menu of the chosen path has, and what can be done with the file that is shown.
    QList<QAction*> viewActs() override;
    QList<QAction*> viewCommands() override;
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

signals:
    void opened(const QByteArray& path); ///< by Return, a double click or the menu
    /// Before the menu shows, for what else can be done with the path.
    void menuWanted(QMenu* menu, const QByteArray& path);
    void severalMenuWanted(QMenu* menu, const QList<QByteArray>& paths);
    void layerWanted(int layer, const QByteArray& path); ///< of the history's subject

private:
    void addHistory();
    void allowHistory();
    void showHistory();
    void fillMenu(QMenu* menu);
    void fillForOne(QMenu* menu, const QByteArray& path);
    void fillForSeveral(QMenu* menu, const QList<QByteArray>& paths);
    QMenu* makeOffer(QPointer<QMenu>& last);
    void reopen(const QByteArray& path);
    void dragOut(const QByteArray& path);
    void showMenu(const QPoint& globalPos);
    void goToChange(int step);

    bool m_compares;
    bool m_reopens = false; ///< once the path shows that was open when the window was left
    QList<QAction*> m_menuActions;
    QPointer<QMenu> m_offered, m_offeredLines; ///< never shown: whose acts are in the table
    TreeBrowser* m_tree = nullptr;
    FilePane* m_file = nullptr;
    DragOut* m_dragOut = nullptr;
    Bridge& m_bridge;
    std::string m_subject, m_commandName; ///< see setHistorySubject()
    QAction* m_historyAct = nullptr;
};

} // namespace outcrop::ui
