// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"
#include "core/engine/revert.h"
#include "ui/bridge/bridge.h"

#include <QByteArray>
#include <QObject>
#include <optional>

class QMenu;
class QPushButton;
class QWidget;

namespace outcrop::ui {

/// What can be done with a container's changes: put a path back to what the image has, take that back, save
/// them.
class ChangeActs : public QObject {
    Q_OBJECT

public:
    ChangeActs(Bridge& bridge, QWidget* parent);

    void setContainer(const std::optional<ContainerRecord>& container);
    void fill(QMenu* menu, const QByteArray& path);
    /// Shown while there is something to be taken back; also a menu's entry.
    QPushButton* undoButton() const { return m_undo; }

signals:
    void done(); ///< the changes are others now

private:
    void lookForUndo();
    void putBack(const QByteArray& path);
    void confirm(const std::vector<RevertStep>& steps, const QByteArray& path);
    void revert(const std::string& path);
    void undo();
    void saveAll();
    void fail(const QString& what, const Error& error);

    Bridge& m_bridge;
    QWidget* m_owner;
    Request m_planRequest;
    Request m_undoRequest;
    std::optional<ContainerRecord> m_container;
    QPushButton* m_undo = nullptr;
};

} // namespace outcrop::ui
