// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/container_detail_pane.h"

#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/container_actions.h"
#include "ui/pages/container_texts.h"
#include "ui/pages/facts_view.h"
#include "ui/pages/files_tab.h"
#include "ui/pages/logs_tab.h"
#include "ui/pages/mounts_tab.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

ContainerDetailPane::ContainerDetailPane(Bridge& bridge, ContainerActions& actions, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_actions(actions) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("container"), m_stack);
    m_content = buildContent();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack);
    for (QAction* action : m_actions.actions())
        addAction(action);
    connect(m_empty, &EmptyState::actionTriggered, this, &ContainerDetailPane::imagesWanted);
    const auto addKey = [this](const QKeySequence& key, void (ContainerDetailPane::*slot)()) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addKey(QKeySequence::Find, &ContainerDetailPane::focusFilter);
    addKey(QKeySequence(Qt::Key_F5), &ContainerDetailPane::refresh);
}

QWidget* ContainerDetailPane::buildContent() {
    auto* content = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(content);
    m_header->addAction(m_actions.removeAction());
    m_header->addAction(m_actions.commitAction());
    m_header->addAction(m_actions.stopAction());
    m_header->addAction(m_actions.startAction(), true);
    layout->addWidget(m_header);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(QStringLiteral("containerTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the container"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_changes = new ChangesTab(m_bridge, m_tabs);
    m_files = new FilesTab(m_bridge, "containerFilesSplitter", m_tabs);
    m_logs = new LogsTab(m_bridge, m_tabs);
    m_mounts = new MountsTab(m_tabs);
    m_config = new FactsView(m_tabs);
    addTab(m_changes, tr("Changes"));
    addTab(m_files, tr("Files"));
    addTab(m_logs, tr("Logs"));
    addTab(m_mounts, tr("Mounts"));
    addTab(m_config, tr("Config"));
    layout->addWidget(m_tabs, 1);
    connect(m_changes, &ChangesTab::changesCounted, this, [this](int count) { setTabCount(Changes, count); });
    return content;
}

void ContainerDetailPane::addTab(QWidget* tab, const QString& title) {
    m_tabs->addTab(tab, title);
    m_titles.append(title);
}

void ContainerDetailPane::setTabCount(int tab, int count) {
    m_tabs->setTabText(tab, count == 0
                                ? m_titles.at(tab)
                                : QStringLiteral("%1  %2").arg(m_titles.at(tab), format::count(count)));
}

void ContainerDetailPane::showTab(int index) {
    m_tabs->setCurrentIndex(index);
}

void ContainerDetailPane::showChange(const QByteArray& path) {
    m_tabs->setCurrentIndex(Changes);
    m_changes->showPath(path);
}

void ContainerDetailPane::focusContent() {
    m_tabs->currentWidget()->setFocus();
}

void ContainerDetailPane::focusFilter() {
    switch (m_tabs->currentIndex()) {
    case Files:
        return m_files->focusFilter();
    case Logs:
        return m_logs->focusFilter();
    default:
        m_tabs->setCurrentIndex(Changes);
        m_changes->focusFilter();
    }
}

void ContainerDetailPane::refresh() {
    m_bridge.watcher().refresh();
    m_changes->refresh();
    m_files->refresh();
}

void ContainerDetailPane::showContainer(const QString& id) {
    if (id == m_id)
        return;
    m_id = id;
    setTabCount(Changes, 0);
    m_changes->clear();
    m_files->clear();
    m_logs->clear();
    follow(*m_bridge.snapshot());
}

void ContainerDetailPane::setSnapshot(const SnapshotPtr& snapshot) {
    follow(*snapshot);
}

void ContainerDetailPane::follow(const Snapshot& snapshot) {
    const Container* container =
        m_id.isEmpty() ? nullptr : snapshot.container(ContainerId::parse(m_id.toStdString()));
    m_actions.setCurrent(container);
    m_stack->setCurrentWidget(container != nullptr ? m_content : static_cast<QWidget*>(m_empty));
    if (container != nullptr)
        showFacts(*container);
    else
        showEmpty(snapshot);
}

void ContainerDetailPane::showEmpty(const Snapshot& snapshot) {
    m_empty->setAction({});
    m_empty->setIconName(QStringLiteral("container"));
    if (snapshot.error) {
        const ErrorText text = ErrorText::of(tr("The store could not be read."), *snapshot.error);
        m_empty->setIconName(QStringLiteral("alert"));
        m_empty->setTexts(text.what, text.why + QLatin1Char('\n') + text.remedy);
    } else if (snapshot.generation == 0) {
        m_empty->setTexts(tr("Reading the store…"), {});
    } else if (snapshot.containers.empty()) {
        m_empty->setTexts(
            tr("No containers yet"),
            tr("A container is an image that runs, with a layer of its own for what it changes. Choose an "
               "image and run it."));
        m_empty->setAction(tr("Go to images"));
    } else {
        m_empty->setTexts(tr("No container is chosen"), tr("Choose one in the list to see what it changed."));
    }
}

void ContainerDetailPane::showFacts(const Container& container) {
    m_header->setTitle(format::text(container.record.name));
    m_header->setState(stateDot(container), stateWord(container));
    m_header->setFacts(headerFacts(container), QString::fromStdString(container.record.id.shortId()));
    m_changes->setContainer(container);
    m_logs->setContainer(container);
    m_mounts->setContainer(container);
    m_config->setFacts(containerFacts(container));
    setTabCount(Mounts, static_cast<int>(container.record.mounts.size()));
    setFilesSource(container);
    askForConfig(container);
}

void ContainerDetailPane::setFilesSource(const Container& container) {
    const std::string id = container.record.id.str();
    m_files->setSource(
        m_id, QString::fromLatin1(statusName(container.state.status)),
        [id](const Engine& engine, std::stop_token stop) { return engine.containerFiles(id, stop); },
        [id](const Engine& engine, const std::string& path, std::stop_token stop) {
            return readContent(engine.openContainerFile(id, path, FileSide::After, stop), kPreviewBytes,
                               path);
        });
}

void ContainerDetailPane::askForConfig(const Container& container) {
    const QString wanted = m_id + QLatin1Char(' ') + QString::fromLatin1(statusName(container.state.status)) +
                           QString::fromStdString(container.state.startedAt);
    if (wanted == m_configOf)
        return;
    m_configOf = wanted;
    const std::string id = container.record.id.str();
    m_bridge.ask(
        m_configRequest,
        [id](const Engine& engine, Progress&, std::stop_token) {
            return engine.inspectContainer(id).dump(4);
        },
        this, [this](const std::string& json) { m_config->setJson(QString::fromStdString(json)); },
        [this](const Error& error) {
            const ErrorText text =
                ErrorText::of(tr("The container's configuration could not be read."), error);
            m_config->showMessage(text.what, text.why);
        });
}

} // namespace outcrop::ui
