// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

/// What can be done with volumes, as actions that menus, buttons and shortcuts share.
class VolumeActions : public QObject {
    Q_OBJECT

public:
    explicit VolumeActions(Bridge& bridge, QObject* parent = nullptr);

    void setAnchor(QWidget* anchor) { m_anchor = anchor; }
    /// The volume that actions are about, empty: none. One that is used can't be removed.
    void setCurrent(const QString& name, bool used);

    QAction* createAction() const { return m_create; }
    QAction* removeAction() const { return m_remove; }
    QAction* pruneAction() const { return m_prune; }
    QList<QAction*> actions() const;
    void popupMenu(QWidget* parent, const QPoint& globalPos);

signals:
    void volumeCreated(const QString& name);
    void said(const QString& text);

private:
    QAction* add(const QString& iconName, const QString& text, const QKeySequence& shortcut,
                 void (VolumeActions::*slot)());
    QWidget* window() const;
    void create();
    void remove();
    void confirmRemoval(const QString& name, std::optional<uint64_t> bytes);
    void prune();
    void confirmPrune(const QStringList& names, uint64_t bytes);
    void copyName();
    void copyPath();
    void fail(const QString& what, const Error& error);

    Bridge& m_bridge;
    Request m_request;
    QPointer<QWidget> m_anchor;
    QString m_name;
    QAction *m_create = nullptr, *m_remove = nullptr, *m_prune = nullptr;
    QAction *m_copyName = nullptr, *m_copyPath = nullptr;
};

} // namespace outcrop::ui
