// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace outcrop::ui {

class ChangesTab;
class ContainerActions;
class EmptyState;
class FactsView;
class FilesTab;
class LogsTab;
class MountsTab;
class PageHeader;

/// One container: name, state and facts, then its changes, files, logs, mounts and config.
class ContainerDetailPane : public QWidget {
    Q_OBJECT

public:
    ContainerDetailPane(Bridge& bridge, ContainerActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void showContainer(const QString& id);
    void showTab(int index);
    QStringList tabTitles() const { return m_titles; }
    void showChange(const QByteArray& path);
    void focusContent();
    void refresh(); ///< reads everything again

signals:
    void imagesWanted();

private:
    enum Tab { Changes, Files, Logs, Mounts, Config };
    QWidget* buildContent();
    void addTab(QWidget* tab, const QString& title);
    void setTabCount(int tab, int count);
    void follow(const Snapshot& snapshot);
    void showEmpty(const Snapshot& snapshot);
    void showFacts(const Container& container);
    void setFilesSource(const Container& container);
    void askForConfig(const Container& container);
    void focusFilter();

    Bridge& m_bridge;
    ContainerActions& m_actions;
    Request m_configRequest;
    QString m_id;
    QString m_configOf; ///< id and state the JSON was asked for
    QStringList m_titles;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    PageHeader* m_header = nullptr;
    QTabWidget* m_tabs = nullptr;
    ChangesTab* m_changes = nullptr;
    FilesTab* m_files = nullptr;
    LogsTab* m_logs = nullptr;
    MountsTab* m_mounts = nullptr;
    FactsView* m_config = nullptr;
};

} // namespace outcrop::ui
