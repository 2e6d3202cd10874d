// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/detail_pane.h"

#include <optional>

namespace outcrop::ui {

class FactsView;
class FilesTab;
class PackagesTab;
class SecretsTab;
class SnapshotsTab;
class UsedByTab;
class VolumeActions;

/// One volume: name and facts, then its files, its snapshots, who uses it, packages and secrets in it, and
/// its config.
class VolumeDetailPane : public DetailPane {
    Q_OBJECT

public:
    VolumeDetailPane(Bridge& bridge, VolumeActions& actions, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot) override;
    void showVolume(const QString& name);
    /// Goes to a file in the Files tab.
    void showFile(const QByteArray& path);
    void refresh() override;

signals:
    void containerWanted(const QString& id);
    void comparisonWanted(const QString& before, const QString& after);

private:
    enum Tab { Files, Snapshots, UsedBy, Packages, Secrets, Config };
    void follow(const Snapshot& snapshot);
    void sayWhyEmpty(const Snapshot& snapshot);
    void showFacts(const Volume& volume, const std::vector<VolumeUse>& uses);
    void updateHeader();
    void showConfig(const Volume& volume);
    void focusFilter() override;

    VolumeActions& m_actions;
    bool m_ran = false; ///< a container that has it ran when it was last looked at
    QString m_name;
    std::optional<uint64_t> m_bytes;
    QStringList m_facts; ///< of the header, but for the size
    FilesTab* m_files = nullptr;
    SnapshotsTab* m_snapshots = nullptr;
    UsedByTab* m_usedBy = nullptr;
    PackagesTab* m_packages = nullptr;
    SecretsTab* m_secrets = nullptr;
    FactsView* m_config = nullptr;
};

} // namespace outcrop::ui
