// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

/// What can be done with containers, as actions that menus, buttons and shortcuts share.
class ContainerActions : public QObject {
    Q_OBJECT

public:
    explicit ContainerActions(Bridge& bridge, QObject* parent = nullptr);

    void setAnchor(QWidget* anchor) { m_anchor = anchor; }
    /// The container that actions are about; null: none. Enables what its state allows, by the engine's own
    /// questions.
    void setCurrent(const Container* container);

    QAction* startAction() const { return m_start; }
    QAction* stopAction() const { return m_stop; }
    QAction* commitAction() const { return m_commit; }
    QAction* removeAction() const { return m_remove; }
    QList<QAction*> actions() const;
    void popupMenu(QWidget* parent, const QPoint& globalPos);

signals:
    void imageCommitted(const QString& imageId);
    void said(const QString& text);

private:
    QAction* add(const QString& iconName, const QString& text, const QKeySequence& shortcut,
                 void (ContainerActions::*slot)());
    QWidget* window() const;
    void start();
    void stop();
    void kill();
    void commit();
    void remove();
    void confirmRemoval(const Container& container, std::optional<uint64_t> bytes);
    void copyName();
    void copyId();
    void fail(const QString& what, const Error& error);

    Bridge& m_bridge;
    Request m_request;
    QPointer<QWidget> m_anchor;
    std::optional<Container> m_current;
    QAction *m_start = nullptr, *m_stop = nullptr, *m_kill = nullptr, *m_commit = nullptr,
            *m_remove = nullptr;
    QAction *m_copyName = nullptr, *m_copyId = nullptr;
};

} // namespace outcrop::ui
