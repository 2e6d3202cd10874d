// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/volume_detail_pane.h"

#include "core/volume/local_mount.h"
#include "ui/models/format.h"
#include "ui/pages/facts_view.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/files_tab.h"
#include "ui/pages/packages_tab.h"
#include "ui/pages/secrets_tab.h"
#include "ui/pages/snapshots_tab.h"
#include "ui/pages/used_by_tab.h"
#include "ui/pages/volume_actions.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QTabWidget>

namespace outcrop::ui {

VolumeDetailPane::VolumeDetailPane(Bridge& bridge, VolumeActions& actions, QWidget* parent)
    : DetailPane(bridge, actions, "volumeTabs", parent), m_actions(actions) {
    header()->addAction(m_actions.removeAction());
    nameTabs(tr("Views of the volume"));
    m_files = new FilesTab(bridge, "volumeFilesSplitter", tabHome());
    m_snapshots = new SnapshotsTab(bridge, tabHome());
    m_usedBy = new UsedByTab(tabHome());
    m_packages = new PackagesTab(bridge, tabHome());
    m_secrets = new SecretsTab(bridge, tabHome());
    m_config = new FactsView(tabHome());
    addTab(m_files, "files", tr("Files"));
    addTab(m_snapshots, "snapshots", tr("Snapshots"));
    addTab(m_usedBy, "used-by", tr("Used by"));
    addTab(m_packages, "packages", tr("Packages"));
    addTab(m_secrets, "secrets", tr("Secrets"));
    addTab(m_config, "config", tr("Config"));
    for (LensTab* lens : {static_cast<LensTab*>(m_packages), static_cast<LensTab*>(m_secrets)})
        connect(lens, &LensTab::fileWanted, this, [this](int, const QByteArray& path) { showFile(path); });
    connect(m_packages, &LensTab::counted, this, [this](int count) { setTabCount(Packages, count); });
    connect(m_secrets, &LensTab::counted, this, [this](int count) { setTabCount(Secrets, count); });
    connect(empty(), &EmptyState::actionTriggered, m_actions.createAction(), &QAction::trigger);
    connect(m_files, &FilesTab::bytesKnown, this, [this](quint64 bytes) {
        m_bytes = bytes;
        updateHeader();
    });
    connect(m_snapshots, &SnapshotsTab::said, &m_actions, &PageActions::said);
    connect(m_snapshots, &SnapshotsTab::comparisonWanted, this, &VolumeDetailPane::comparisonWanted);
    connect(m_usedBy, &UsedByTab::containerActivated, this, &VolumeDetailPane::containerWanted);
}

void VolumeDetailPane::showFile(const QByteArray& path) {
    showTab(Files);
    m_files->openPath(path);
}

void VolumeDetailPane::focusFilter() {
    for (LensTab* lens : {static_cast<LensTab*>(m_packages), static_cast<LensTab*>(m_secrets)})
        if (lens->isVisible())
            return lens->focusFilter();
    showTab(Files);
    m_files->focusFilter();
}

void VolumeDetailPane::refresh() {
    DetailPane::refresh();
    m_files->refresh();
    m_packages->refresh();
    m_secrets->refresh();
}

void VolumeDetailPane::showVolume(const QString& name) {
    if (name == m_name)
        return;
    m_name = name;
    m_ran = false;
    m_bytes.reset();
    m_files->clear();
    m_packages->clear();
    m_secrets->clear();
    follow(*bridge().snapshot());
}

void VolumeDetailPane::setSnapshot(const SnapshotPtr& snapshot) {
    follow(*snapshot);
}

void VolumeDetailPane::follow(const Snapshot& snapshot) {
    const Volume* volume = m_name.isEmpty() ? nullptr : snapshot.volume(m_name.toStdString());
    showContent(volume != nullptr);
    if (volume == nullptr) {
        m_actions.setCurrent({}, false);
        m_snapshots->clear();
        return sayWhyEmpty(snapshot);
    }
    std::vector<VolumeUse> uses;
    for (const VolumeUse& use : snapshot.volumeUses)
        if (use.volume == volume->name)
            uses.push_back(use);
    m_actions.setCurrent(m_name, !uses.empty());
    showFacts(*volume, uses);
}

void VolumeDetailPane::sayWhyEmpty(const Snapshot& snapshot) {
    if (showStoreState(snapshot))
        return;
    if (snapshot.volumes.empty())
        showEmpty(QStringLiteral("volume"), tr("No volumes yet"),
                  tr("A volume keeps data outside of containers, so that it stays when they "
                     "are removed and can be shared by several."),
                  tr("New volume…"));
    else
        showEmpty(QStringLiteral("volume"), tr("No volume is chosen"),
                  tr("Choose one in the list to see what is in it."));
}

void VolumeDetailPane::showFacts(const Volume& volume, const std::vector<VolumeUse>& uses) {
    m_facts.clear();
    m_facts.append(uses.empty() ? tr("used by no container")
                                : tr("used by %n containers", nullptr, static_cast<int>(uses.size())));
    const qint64 created = format::secondsFromRfc3339(volume.createdAt);
    if (created != 0)
        m_facts.append(tr("created %1").arg(format::ago(created)));
    m_facts.append(tr("driver %1").arg(format::text(volume.driver)));
    updateHeader();
    m_usedBy->setUses(uses);
    setTabCount(UsedBy, static_cast<int>(uses.size()));
    showConfig(volume);
    const std::string name = volume.name;
    QStringList running;
    for (const VolumeUse& use : uses)
        if (const QString user = format::text(use.containerName); use.running && !running.contains(user))
            running += user;
    const std::vector<KeptState> states = bridge().snapshot()->statesOf(name);
    m_snapshots->setVolume(m_name, states, running);
    setTabCount(Snapshots, static_cast<int>(states.size()));
    m_files->setSource(
        m_name, running.isEmpty() ? QStringLiteral("still") : QStringLiteral("running"),
        [name](const Engine& engine, std::stop_token stop) { return engine.volumes().tree(name, stop); },
        [name](const Engine& engine, const std::string& path, const std::stop_token&) {
            return std::optional(engine.volumes().openFile(name, path));
        },
        volumeRoot(name));
    const LensSubject subject{"volume:" + name, name, m_name.size() == 64 ? m_name.left(12) : m_name,
                              running.isEmpty() ? QString() : QStringLiteral("running"), false};
    m_packages->setSubject(subject);
    m_secrets->setSubject(subject);
    if (m_ran && running.isEmpty()) // what was kept of it is of before it was written to
        for (LensTab* lens : {static_cast<LensTab*>(m_packages), static_cast<LensTab*>(m_secrets)})
            lens->refresh();
    m_ran = !running.isEmpty();
    m_files->setCommands(
        [name](const QByteArray& path, FileType type) { return volumeFileCommands(name, path, type); });
    m_files->takeCopies({FilesOwner::Kind::Volume, name}, m_name.size() == 64 ? m_name.left(12) : m_name);
}

void VolumeDetailPane::updateHeader() {
    const bool anonymous = m_name.size() == 64;
    header()->setTitle(anonymous ? m_name.left(12) : m_name);
    QStringList facts = m_facts;
    if (m_bytes)
        facts.prepend(format::bytes(*m_bytes));
    header()->setFacts(format::facts(facts));
}

void VolumeDetailPane::showConfig(const Volume& volume) {
    FactGroup identity{tr("Volume"), {}};
    identity.rows.append({tr("Name"), format::text(volume.name)});
    identity.rows.append({tr("Driver"), format::text(volume.driver)});
    identity.rows.append({tr("Where it lies"), format::text(volume.mountpoint.string())});
    identity.rows.append({tr("Created"), format::exactTime(format::secondsFromRfc3339(volume.createdAt))});
    FactGroup options{tr("Options"), {}};
    for (const auto& [name, value] : maskedOptions(volume.options))
        options.rows.append({format::text(name), format::text(value)});
    FactGroup labels{tr("Labels"), {}};
    for (const auto& [name, value] : volume.labels)
        labels.rows.append({format::text(name), format::text(value)});
    QVector<FactGroup> groups{identity};
    for (const FactGroup& group : {options, labels})
        if (!group.rows.isEmpty())
            groups.append(group);
    m_config->setFacts(groups);
    nlohmann::ordered_json document = volume.inspect();
    maskOptions(document); // others may look at the screen
    m_config->setJson(QString::fromStdString(document.dump(4)));
}

} // namespace outcrop::ui
