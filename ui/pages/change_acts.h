// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"
#include "core/engine/revert.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/view_commands.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QMenu;
class QPushButton;
class QWidget;

namespace outcrop::ui {

/// What can be done with a container's changes: put paths back to what the image has, take that back, save
/// or commit them.
class ChangeActs : public QObject {
    Q_OBJECT

public:
    ChangeActs(Bridge& bridge, QWidget* parent);

    void setContainer(const std::optional<ContainerRecord>& container);
    void fill(QMenu* menu, const QByteArray& path);
    void fillForSeveral(QMenu* menu, const QList<QByteArray>& paths);
    /// The line that takes the last putting back back, while there is one.
    CommandLines undoCommand() const;
    /// Shown while there is something to be taken back; also a menu's entry.
    QPushButton* undoButton() const { return m_undo; }

signals:
    void commitWanted(const QList<QByteArray>& paths); ///< these ticked, and nothing else
    void done();                                       ///< the changes are others now

private:
    using Paths = std::vector<std::string>;

    void lookForUndo();
    void addActs(QMenu* menu, const QList<QByteArray>& paths);
    void putBack(const Paths& paths);
    void confirm(const std::vector<RevertStep>& steps, const Paths& paths);
    void revert(const Paths& paths);
    void undo();
    void undoIn(const ContainerRecord& container);
    void confirmUndo(const ContainerRecord& container, const Paths& changed);
    void takeBack(const ContainerRecord& container, bool force);
    void saveAll();
    void fail(const QString& what, const Error& error);

    Bridge& m_bridge;
    QWidget* m_owner;
    Request m_planRequest;
    Request m_undoRequest;
    std::optional<ContainerRecord> m_container;
    std::vector<std::pair<ContainerId, QPointer<Task>>> m_putBack; ///< by this window, what may be undone
    QPushButton* m_undo = nullptr;
};

} // namespace outcrop::ui
