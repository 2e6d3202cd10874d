// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/container_detail_pane.h"

#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/changes_tab.h"
#include "ui/pages/container_actions.h"
#include "ui/pages/container_texts.h"
#include "ui/pages/facts_view.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/files_tab.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/logs_tab.h"
#include "ui/pages/mounts_tab.h"
#include "ui/pages/packages_tab.h"
#include "ui/pages/secrets_tab.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QTabWidget>

namespace outcrop::ui {

ContainerDetailPane::ContainerDetailPane(Bridge& bridge, ContainerActions& actions, QWidget* parent)
    : DetailPane(bridge, actions, "containerTabs", parent), m_actions(actions) {
    header()->addAction(m_actions.removeAction());
    header()->addAction(m_actions.commitAction());
    header()->addAction(m_actions.stopAction());
    header()->addAction(m_actions.startAction(), true);
    nameTabs(tr("Views of the container"));
    m_changes = new ChangesTab(bridge, tabHome());
    m_files = new FilesTab(bridge, "containerFilesSplitter", tabHome());
    m_logs = new LogsTab(bridge, tabHome());
    m_mounts = new MountsTab(m_actions.mountAction(), tabHome());
    m_packages = new PackagesTab(bridge, tabHome());
    m_secrets = new SecretsTab(bridge, tabHome());
    m_config = new FactsView(tabHome());
    addTab(m_changes, "changes", tr("Changes"));
    addTab(m_files, "files", tr("Files"));
    addTab(m_logs, "logs", tr("Logs"));
    addTab(m_mounts, "mounts", tr("Mounts"));
    addTab(m_packages, "packages", tr("Packages"));
    addTab(m_secrets, "secrets", tr("Secrets"));
    addTab(m_config, "config", tr("Config"));
    addLenses();
    connect(empty(), &EmptyState::actionTriggered, this, &ContainerDetailPane::imagesWanted);
    connect(m_files, &FilesTab::mountWanted, &m_actions, &ContainerActions::mountFolder);
    connect(m_files, &FilesTab::layerWanted, this, [this](int layer, const QByteArray& path) {
        showTab(Changes);
        m_changes->showLayer(layer, path);
    });
    connect(m_mounts, &MountsTab::unmountWanted, &m_actions, &ContainerActions::unmount);
    connect(m_mounts, &MountsTab::hiddenFilesWanted, this, &ContainerDetailPane::showFile);
    connect(m_mounts, &MountsTab::volumeActivated, this, &ContainerDetailPane::volumeWanted);
    connect(m_changes, &ChangesTab::commitWanted, &m_actions, &ContainerActions::commitOnly);
    connect(m_changes, &ChangesTab::changesCounted, this, [this](int count) { setTabCount(Changes, count); });
}

void ContainerDetailPane::addLenses() {
    const auto show = [this](int layer, const QByteArray& path, bool shown) {
        const Container* container = bridge().snapshot()->container(ContainerId::parse(m_id.toStdString()));
        const ImageSummary* image =
            shown || container == nullptr ? nullptr : bridge().snapshot()->image(container->record.image);
        if (image == nullptr)
            return showFile(path);
        emit imageFileWanted(imageName(*image), layer, path);
    };
    connect(m_packages, &LensTab::fileWanted, this, show);
    connect(m_secrets, &LensTab::fileWanted, this, show);
    connect(m_packages, &LensTab::counted, this, [this](int count) { setTabCount(Packages, count); });
    connect(m_secrets, &LensTab::counted, this, [this](int count) { setTabCount(Secrets, count); });
    connect(m_secrets, &SecretsTab::configWanted, this, [this] { showTab(Config); });
}

void ContainerDetailPane::showChange(const QByteArray& path) {
    showTab(Changes);
    m_changes->showPath(path);
}

void ContainerDetailPane::showFile(const QByteArray& path) {
    showTab(Files);
    m_files->openPath(path);
}

void ContainerDetailPane::focusFilter() {
    switch (tabs()->currentIndex()) {
    case Files:
        return m_files->focusFilter();
    case Logs:
        return m_logs->focusFilter();
    case Packages:
        return m_packages->focusFilter();
    case Secrets:
        return m_secrets->focusFilter();
    default:
        showTab(Changes);
        m_changes->focusFilter();
    }
}

void ContainerDetailPane::refresh() {
    DetailPane::refresh();
    m_changes->refresh();
    m_files->refresh();
    m_packages->refresh();
    m_secrets->refresh();
}

void ContainerDetailPane::showContainer(const QString& id) {
    if (id == m_id)
        return;
    m_id = id;
    setTabCount(Changes, 0);
    m_changes->clear();
    m_files->clear();
    m_logs->clear();
    m_packages->clear();
    m_secrets->clear();
    follow(*bridge().snapshot());
}

void ContainerDetailPane::setSnapshot(const SnapshotPtr& snapshot) {
    follow(*snapshot);
}

void ContainerDetailPane::follow(const Snapshot& snapshot) {
    const Container* container =
        m_id.isEmpty() ? nullptr : snapshot.container(ContainerId::parse(m_id.toStdString()));
    m_actions.setCurrent(container);
    showContent(container != nullptr);
    if (container != nullptr)
        showFacts(*container);
    else
        sayWhyEmpty(snapshot);
}

void ContainerDetailPane::sayWhyEmpty(const Snapshot& snapshot) {
    if (showStoreState(snapshot))
        return;
    if (snapshot.containers.empty())
        showEmpty(
            QStringLiteral("container"), tr("No containers yet"),
            tr("A container is an image that runs, with a layer of its own for what it changes. Choose an "
               "image and run it."),
            tr("Go to images"));
    else
        showEmpty(QStringLiteral("container"), tr("No container is chosen"),
                  tr("Choose one in the list to see what it changed."));
}

void ContainerDetailPane::showFacts(const Container& container) {
    header()->setTitle(format::text(container.record.name));
    header()->setState(stateDot(container), stateWord(container));
    header()->setFacts(headerFacts(container), QString::fromStdString(container.record.id.shortId()));
    m_changes->setContainer(container);
    m_logs->setContainer(container);
    const std::vector<MountPoint> added = bridge().snapshot()->mountsAddedTo(container.record.id);
    m_mounts->setContainer(container, added);
    m_config->setFacts(containerFacts(container));
    setTabCount(Mounts, static_cast<int>(container.record.mounts.size() + container.record.tmpfs.size() +
                                         added.size()));
    setFilesSource(container);
    setLensSubject(container);
    askForConfig(container);
}

/// What one that runs writes is found once it has ended, or is asked for again.
void ContainerDetailPane::setLensSubject(const Container& container) {
    const std::string putBack = bridge().snapshot()->putBackStamp(container.record.id);
    const LensSubject subject{"container:" + container.record.id.str(), container.record.name,
                              format::text(container.record.name),
                              QString::fromLatin1(statusName(container.state.status)) +
                                  QString::fromStdString(container.state.startedAt + ' ' + putBack)};
    m_packages->setSubject(subject);
    m_secrets->setSubject(subject);
}

void ContainerDetailPane::setFilesSource(const Container& container) {
    const std::string id = container.record.id.str();
    m_files->setSource(
        m_id, QString::fromLatin1(statusName(container.state.status)),
        [id](const Engine& engine, std::stop_token stop) { return engine.containerFiles(id, stop); },
        [id](const Engine& engine, const std::string& path, const std::stop_token& stop) {
            return engine.openContainerFile(id, path, FileSide::After, stop);
        },
        containerRoot(id));
    m_files->setCommands([name = container.record.name](const QByteArray& path, FileType type) {
        return fileCommands(name, path, type);
    });
    m_files->setLayers("container:" + id, container.record.name);
    m_files->offerMounts(container.state.status == ContainerStatus::Running);
    if (container.record.readOnlyRootfs)
        m_files->refuseCopies(tr("Nothing can be copied in: this container was made with --read-only."));
    else
        m_files->takeCopies({FilesOwner::Kind::Container, id}, format::text(container.record.name));
}

void ContainerDetailPane::askForConfig(const Container& container) {
    const QString wanted = m_id + QLatin1Char(' ') + QString::fromLatin1(statusName(container.state.status)) +
                           QString::fromStdString(container.state.startedAt);
    if (wanted == m_configOf)
        return;
    m_configOf = wanted;
    const std::string id = container.record.id.str();
    bridge().ask(
        m_configRequest,
        [id](const Engine& engine, Progress&, std::stop_token) {
            nlohmann::ordered_json document = engine.inspectContainer(id);
            maskOptions(document); // others may look at the screen
            return document.dump(4);
        },
        this, [this](const std::string& json) { m_config->setJson(QString::fromStdString(json)); },
        [this](const Error& error) {
            const ErrorText text =
                ErrorText::of(tr("The container's configuration could not be read."), error);
            m_config->showMessage(text.what, text.why);
        });
}

} // namespace outcrop::ui
