// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

class VolumeActions;
class VolumeDetailPane;
class VolumesListPane;

/// Volumes: data outside the stack; who uses each and what is in it.
class VolumesPage : public QObject {
    Q_OBJECT

public:
    explicit VolumesPage(Bridge& bridge, QObject* parent = nullptr);
    ~VolumesPage() override;

    QWidget* listPane() const;
    QWidget* detailPane() const;
    QList<QAction*> actions() const;
    void focusSearch();
    void select(const QString& name);
    /// 0 files, 1 used by, 2 config.
    void showTab(int index);
    QStringList tabTitles() const;

signals:
    void containerWanted(const QString& id);
    void said(const QString& text);

private:
    Bridge& m_bridge;
    VolumeActions* m_actions = nullptr;
    QPointer<VolumesListPane> m_list;
    QPointer<VolumeDetailPane> m_detail;
};

} // namespace outcrop::ui
