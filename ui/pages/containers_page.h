// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

class ContainerActions;
class ContainerDetailPane;
class ContainersListPane;

/// Containers: who runs at the left; one container's changes, files, logs, mounts and config beside it.
class ContainersPage : public QObject {
    Q_OBJECT

public:
    explicit ContainersPage(Bridge& bridge, QObject* parent = nullptr);
    ~ContainersPage() override;

    QWidget* listPane() const;
    QWidget* detailPane() const;
    QList<QAction*> actions() const;
    void focusSearch();
    /// By full id; also one that only the next snapshot will hold.
    void select(const QString& id);
    /// 0 changes, 1 files, 2 logs, 3 mounts, 4 config.
    void showTab(int index);
    QStringList tabTitles() const;
    /// Selects a path in the changes, so that its difference shows.
    void showChange(const QByteArray& path);

signals:
    void imageCommitted(const QString& id);
    void imagesWanted(); ///< "go to Images", from the empty page
    void said(const QString& text);

private:
    Bridge& m_bridge;
    ContainerActions* m_actions = nullptr;
    QPointer<ContainersListPane> m_list;
    QPointer<ContainerDetailPane> m_detail;
};

} // namespace outcrop::ui
