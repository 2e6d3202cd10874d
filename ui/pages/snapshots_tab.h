// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/snapshot_acts.h"
#include "ui/pages/view_acts.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace outcrop::ui {

class EmptyState;
class FilesTab;

/// The states of a volume that were kept, the newest first, over the files of the one that is chosen.
class SnapshotsTab : public QWidget, public ViewActs {
    Q_OBJECT

public:
    explicit SnapshotsTab(Bridge& bridge, QWidget* parent = nullptr);

    /// states: the oldest first. running: names of containers that run and have the volume.
    void setVolume(const QString& volume, const std::vector<KeptState>& states, const QStringList& running);
    void clear();
    FilesTab* files() const { return m_files; }

    QList<QAction*> viewActs() override;
    QList<QAction*> viewCommands() override;

signals:
    void said(const QString& text);
    void comparisonWanted(const QString& before, const QString& after);

private:
    QAction* addAct(const char* iconName, const QString& text, const QKeySequence& keys,
                    void (SnapshotsTab::*slot)());
    QPushButton* button(QAction* act);
    void buildActs();
    void buildTable(QSplitter* splitter);
    void fill(const QString& chosen);
    void showChosen();
    void updateActs();
    QString state() const; ///< the chosen one; empty: none
    StateOfVolume chosen() const { return {m_volume, state(), m_running}; }
    void take();
    void compare();
    void restore();
    void restorePath();
    void remove();
    void schedule();

    SnapshotActs* m_do;
    QString m_volume;
    QStringList m_running;
    std::vector<KeptState> m_states;
    QPointer<QMenu> m_lines;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_message = nullptr;
    QTreeWidget* m_table = nullptr;
    FilesTab* m_files = nullptr;
    QAction *m_take = nullptr, *m_compare = nullptr, *m_restore = nullptr, *m_restorePath = nullptr,
            *m_remove = nullptr, *m_schedule = nullptr;
    QLabel* m_when = nullptr;
};

} // namespace outcrop::ui
