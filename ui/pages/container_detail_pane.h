// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/detail_pane.h"

namespace outcrop::ui {

class ChangesTab;
class ContainerActions;
class FactsView;
class FilesTab;
class LogsTab;
class MountsTab;
class PackagesTab;
class SecretsTab;

/// One container: name, state and facts, then its changes, files, logs, mounts, packages, secrets and config.
class ContainerDetailPane : public DetailPane {
    Q_OBJECT

public:
    ContainerDetailPane(Bridge& bridge, ContainerActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot) override;
    void showContainer(const QString& id);
    void showChange(const QByteArray& path);
    /// Goes to a file in the Files tab.
    void showFile(const QByteArray& path);
    void refresh() override;

signals:
    void imagesWanted();
    /// A file of a layer of its image that the container does not show.
    void imageFileWanted(const QString& image, int layer, const QByteArray& path);
    void volumeWanted(const QString& name);

private:
    enum Tab { Changes, Files, Logs, Mounts, Packages, Secrets, Config };
    void follow(const Snapshot& snapshot);
    void sayWhyEmpty(const Snapshot& snapshot);
    void showFacts(const Container& container);
    void addLenses();
    void setLensSubject(const Container& container);
    void setFilesSource(const Container& container);
    void askForConfig(const Container& container);
    void focusFilter() override;

    ContainerActions& m_actions;
    Request m_configRequest;
    QString m_id;
    QString m_configOf; ///< id and state the JSON was asked for
    ChangesTab* m_changes = nullptr;
    FilesTab* m_files = nullptr;
    LogsTab* m_logs = nullptr;
    MountsTab* m_mounts = nullptr;
    PackagesTab* m_packages = nullptr;
    SecretsTab* m_secrets = nullptr;
    FactsView* m_config = nullptr;
};

} // namespace outcrop::ui
