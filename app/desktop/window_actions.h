// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/commands/action_table.h"
#include "ui/commands/jump_targets.h"
#include "ui/pages/folder_acts.h"
#include "ui/theme/theme.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace outcrop::ui {

class CommandPalette;
class MainWindow;
class PathJump;
class RecentMenu;

/// What the window itself can do, and the one table of all acts, from which the menu, the command palette and
/// the sheet of shortcuts are made.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(MainWindow& window, Bridge& bridge, Theme& theme);

    const ActionTable& table() const { return m_table; }
    CommandPalette& palette() { return *m_palette; }
    FolderActs& folders() { return m_folders; }

public slots:
    void openPalette();
    void openSheet();
    void goToPath();
    /// To its page, where it is chosen.
    void goTo(outcrop::ui::Thing thing, const QString& id);

private:
    template <class Slot>
    QAction* add(const QString& iconName, const QString& text, const QKeySequence& keys, Slot slot);
    void addPlaces();
    void addView();
    void addThemes();
    void addUndo();
    void showUndo();
    void addHelp();
    void addEverywhere(QAction* again);
    void fillTable();
    void fillMenu(QMenu& menu);
    void remember(const QString& key);

    MainWindow& m_window;
    Bridge& m_bridge;
    Theme& m_theme;
    ActionTable m_table;
    FolderActs m_folders;
    CommandPalette* m_palette = nullptr;
    PathJump* m_pathJump = nullptr;
    RecentMenu* m_recentArchives = nullptr;
    QList<QAction*> m_places, m_view, m_themes, m_help;
    QAction *m_openPalette = nullptr, *m_openSheet = nullptr, *m_goToPath = nullptr, *m_again = nullptr,
            *m_ran = nullptr, *m_undo = nullptr, *m_quit = nullptr;
    QStringList m_recent;
};

} // namespace outcrop::ui
