// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QWidget>
#include <optional>

class QStackedWidget;
class QTabWidget;

namespace outcrop::ui {

class EmptyState;
class FactsView;
class FilesTab;
class PageHeader;
class UsedByTab;
class VolumeActions;

/// One volume: name and facts, then its files, who uses it, and its config.
class VolumeDetailPane : public QWidget {
    Q_OBJECT

public:
    VolumeDetailPane(Bridge& bridge, VolumeActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void showVolume(const QString& name);
    void showTab(int index);
    QStringList tabTitles() const { return m_titles; }
    void focusContent();
    void refresh(); ///< reads everything again

signals:
    void containerWanted(const QString& id);

private:
    enum Tab { Files, UsedBy, Config };
    QWidget* buildContent();
    void follow(const Snapshot& snapshot);
    void showEmpty(const Snapshot& snapshot);
    void showFacts(const Volume& volume, const std::vector<VolumeUse>& uses);
    void updateHeader();
    void showConfig(const Volume& volume);
    void focusFilter();

    Bridge& m_bridge;
    VolumeActions& m_actions;
    QString m_name;
    std::optional<uint64_t> m_bytes;
    QStringList m_facts; ///< of the header, but for the size
    QStringList m_titles;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    PageHeader* m_header = nullptr;
    QTabWidget* m_tabs = nullptr;
    FilesTab* m_files = nullptr;
    UsedByTab* m_usedBy = nullptr;
    FactsView* m_config = nullptr;
};

} // namespace outcrop::ui
