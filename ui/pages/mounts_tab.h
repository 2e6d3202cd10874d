// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"
#include "ui/pages/view_acts.h"

#include <QPointer>
#include <QWidget>
#include <optional>
#include <vector>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace outcrop::ui {

class EmptyState;

/// A container's folders and volumes: those it was made with, and those that were added while it runs.
class MountsTab : public QWidget, public ViewActs {
    Q_OBJECT

public:
    /// add: the page's act that mounts a folder.
    explicit MountsTab(QAction* add, QWidget* parent = nullptr);
    void setContainer(const Container& container, const std::vector<MountPoint>& added);

    QList<QAction*> viewActs() override;
    QList<QAction*> viewCommands() override;

signals:
    void volumeActivated(const QString& name);
    void unmountWanted(const outcrop::MountPoint& mount);
    /// To be seen where the mount hides it: in the container's own files.
    void hiddenFilesWanted(const QByteArray& path);

private:
    QAction* addAct(const char* iconName, const QString& text, void (MountsTab::*slot)());
    QPushButton* button(QAction* act);
    void addRow(const MountPoint& mount, bool added);
    void updateActs();
    const MountPoint* current() const;
    bool currentIsAdded() const;
    void unmount();
    void showHidden();

    std::string m_name;      ///< of the container
    std::string m_container; ///< its id
    std::vector<MountPoint> m_mounts;
    size_t m_own = 0; ///< how many of them it was made with; those that were added follow
    QPointer<QMenu> m_lines;
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_table = nullptr;
    EmptyState* m_message = nullptr;
    QAction *m_unmount = nullptr, *m_hidden = nullptr;
};

} // namespace outcrop::ui
