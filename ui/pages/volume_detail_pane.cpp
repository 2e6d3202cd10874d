// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/volume_detail_pane.h"

#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/facts_view.h"
#include "ui/pages/files_tab.h"
#include "ui/pages/used_by_tab.h"
#include "ui/pages/volume_actions.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

VolumeDetailPane::VolumeDetailPane(Bridge& bridge, VolumeActions& actions, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_actions(actions) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("volume"), m_stack);
    m_content = buildContent();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack);
    for (QAction* action : m_actions.actions())
        addAction(action);
    connect(m_empty, &EmptyState::actionTriggered, m_actions.createAction(), &QAction::trigger);
    const auto addKey = [this](const QKeySequence& key, void (VolumeDetailPane::*slot)()) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addKey(QKeySequence::Find, &VolumeDetailPane::focusFilter);
    addKey(QKeySequence(Qt::Key_F5), &VolumeDetailPane::refresh);
}

QWidget* VolumeDetailPane::buildContent() {
    auto* content = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(content);
    m_header->addAction(m_actions.removeAction());
    layout->addWidget(m_header);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(QStringLiteral("volumeTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the volume"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_files = new FilesTab(m_bridge, "volumeFilesSplitter", m_tabs);
    m_usedBy = new UsedByTab(m_tabs);
    m_config = new FactsView(m_tabs);
    m_titles = {tr("Files"), tr("Used by"), tr("Config")};
    m_tabs->addTab(m_files, m_titles.at(Files));
    m_tabs->addTab(m_usedBy, m_titles.at(UsedBy));
    m_tabs->addTab(m_config, m_titles.at(Config));
    layout->addWidget(m_tabs, 1);
    connect(m_files, &FilesTab::bytesKnown, this, [this](quint64 bytes) {
        m_bytes = bytes;
        updateHeader();
    });
    connect(m_usedBy, &UsedByTab::containerActivated, this, &VolumeDetailPane::containerWanted);
    return content;
}

void VolumeDetailPane::showTab(int index) {
    m_tabs->setCurrentIndex(index);
}
void VolumeDetailPane::focusContent() {
    m_tabs->currentWidget()->setFocus();
}

void VolumeDetailPane::focusFilter() {
    m_tabs->setCurrentIndex(Files);
    m_files->focusFilter();
}

void VolumeDetailPane::refresh() {
    m_bridge.watcher().refresh();
    m_files->refresh();
}

void VolumeDetailPane::showVolume(const QString& name) {
    if (name == m_name)
        return;
    m_name = name;
    m_bytes.reset();
    m_files->clear();
    follow(*m_bridge.snapshot());
}

void VolumeDetailPane::setSnapshot(const SnapshotPtr& snapshot) {
    follow(*snapshot);
}

void VolumeDetailPane::follow(const Snapshot& snapshot) {
    const Volume* volume = m_name.isEmpty() ? nullptr : snapshot.volume(m_name.toStdString());
    m_stack->setCurrentWidget(volume != nullptr ? m_content : static_cast<QWidget*>(m_empty));
    if (volume == nullptr) {
        m_actions.setCurrent({}, false);
        return showEmpty(snapshot);
    }
    std::vector<VolumeUse> uses;
    for (const VolumeUse& use : snapshot.volumeUses)
        if (use.volume == volume->name)
            uses.push_back(use);
    m_actions.setCurrent(m_name, !uses.empty());
    showFacts(*volume, uses);
}

void VolumeDetailPane::showEmpty(const Snapshot& snapshot) {
    m_empty->setAction({});
    m_empty->setIconName(QStringLiteral("volume"));
    if (snapshot.error) {
        const ErrorText text = ErrorText::of(tr("The store could not be read."), *snapshot.error);
        m_empty->setIconName(QStringLiteral("alert"));
        m_empty->setTexts(text.what, text.why + QLatin1Char('\n') + text.remedy);
    } else if (snapshot.generation == 0) {
        m_empty->setTexts(tr("Reading the store…"), {});
    } else if (snapshot.volumes.empty()) {
        m_empty->setTexts(tr("No volumes yet"),
                          tr("A volume keeps data outside of containers, so that it stays when they "
                             "are removed and can be shared by several."));
        m_empty->setAction(tr("New volume…"));
    } else {
        m_empty->setTexts(tr("No volume is chosen"), tr("Choose one in the list to see what is in it."));
    }
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
    m_tabs->setTabText(UsedBy, uses.empty()
                                   ? m_titles.at(UsedBy)
                                   : QStringLiteral("%1  %2").arg(m_titles.at(UsedBy)).arg(uses.size()));
    showConfig(volume);
    const std::string name = volume.name;
    bool running = false;
    for (const VolumeUse& use : uses)
        running = running || use.running;
    m_files->setSource(
        m_name, running ? QStringLiteral("running") : QStringLiteral("still"),
        [name](const Engine& engine, std::stop_token stop) { return engine.volumes().tree(name, stop); },
        [name](const Engine& engine, const std::string& path, std::stop_token) {
            return readContent(engine.volumes().openFile(name, path), kPreviewBytes, path);
        });
}

void VolumeDetailPane::updateHeader() {
    const bool anonymous = m_name.size() == 64;
    m_header->setTitle(anonymous ? m_name.left(12) : m_name);
    QStringList facts = m_facts;
    if (m_bytes)
        facts.prepend(format::bytes(*m_bytes));
    m_header->setFacts(facts.join(QStringLiteral(" · ")));
}

void VolumeDetailPane::showConfig(const Volume& volume) {
    FactGroup identity{tr("Volume"), {}};
    identity.rows.append({tr("Name"), format::text(volume.name)});
    identity.rows.append({tr("Driver"), format::text(volume.driver)});
    identity.rows.append({tr("Where it lies"), format::text(volume.mountpoint.string())});
    identity.rows.append({tr("Created"), format::exactTime(format::secondsFromRfc3339(volume.createdAt))});
    FactGroup options{tr("Options"), {}};
    for (const auto& [name, value] : volume.options)
        options.rows.append({format::text(name), format::text(value)});
    FactGroup labels{tr("Labels"), {}};
    for (const auto& [name, value] : volume.labels)
        labels.rows.append({format::text(name), format::text(value)});
    QVector<FactGroup> groups{identity};
    for (const FactGroup& group : {options, labels})
        if (!group.rows.isEmpty())
            groups.append(group);
    m_config->setFacts(groups);
    m_config->setJson(QString::fromStdString(volume.inspect().dump(4)));
}

} // namespace outcrop::ui
