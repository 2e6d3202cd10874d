// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/changes_tab.h"

#include "ui/commands/action_table.h"
#include "ui/models/format.h"
#include "ui/pages/change_acts.h"
#include "ui/pages/file_browser.h"
#include "ui/pages/file_change_text.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/live_bar.h"
#include "ui/pages/live_changes.h"
#include "ui/pages/stack_view.h"
#include "ui/pages/tree_browser.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_tree_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

ChangesTab::ChangesTab(Bridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_trees(bridge, this) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("changesSplitter"));
    splitter->setChildrenCollapsible(false);
    m_stack = new StackView(splitter);
    m_stack->setAccessibleName(tr("Layers of the container"));
    m_stack->setMinimumWidth(180);
    splitter->addWidget(m_stack);
    buildTreeSide(splitter);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({236, 740});
    layout->addWidget(splitter);
    setFocusProxy(m_browser->view());
    connect(m_stack, &LayerStack::currentChanged, this, &ChangesTab::showStratum);
}

void ChangesTab::buildTreeSide(QSplitter* splitter) {
    auto* side = new FileBrowser(m_bridge, FileTreeModel::Layout::Changes,
                                 QStringLiteral("changesFileSplitter"), splitter);
    m_browser = side->tree();
    m_file = side->file();
    m_fileBrowser = side;
    splitter->addWidget(side);
    m_fileTimeline.emplace(m_file);
    connect(m_browser, &TreeBrowser::shown, this, [this] {
        showWriter(m_browser->view()->currentPath()); // it may have come back without being chosen anew
        prepareNeighbours();
    });
    m_acts = new ChangeActs(m_bridge, m_browser);
    m_browser->leading()->addWidget(m_acts->undoButton());
    m_live = new LiveChanges(m_bridge, this);
    m_liveBar = new LiveBar(*m_live, m_browser);
    m_liveBar->hide();
    m_browser->addRow(m_liveBar);
    addAction(m_liveBar->pauseAct());
    m_liveBar->pauseAct()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_live, &LiveChanges::changed, this, &ChangesTab::take);
    connect(m_liveBar, &LiveBar::onlyWanted, m_browser, &TreeBrowser::setOnlyWriter);
    connect(m_browser, &TreeBrowser::pathSelected, this, &ChangesTab::showWriter);
    connect(m_live, &LiveChanges::ended, this, &ChangesTab::askForChanges);
    connect(m_acts, &ChangeActs::done, this, &ChangesTab::askForChanges);
    connect(side, &FileBrowser::opened, this, &ChangesTab::compareFile);
    connect(side, &FileBrowser::layerWanted, this, &ChangesTab::showLayer);
    connect(side, &FileBrowser::menuWanted, this, &ChangesTab::fillMenu);
    connect(side, &FileBrowser::severalMenuWanted, this, &ChangesTab::fillForSeveral);
    connect(m_acts, &ChangeActs::commitWanted, this, &ChangesTab::commitWanted);
    connect(m_browser, &TreeBrowser::pathSelected, this, &ChangesTab::selectFile);
}

void ChangesTab::setContainer(const Container& container) {
    const bool another = !m_container || m_container->record.id != container.record.id;
    const bool stateChanged = another || m_container->state.status != container.state.status;
    std::string stamp = m_bridge.snapshot()->putBackStamp(container.record.id);
    const bool putBack = stamp != m_putBack;
    m_putBack = std::move(stamp);
    m_container = container;
    m_acts->setContainer(container.record);
    m_fileBrowser->setHistorySubject("container:" + container.record.id.str(), container.record.name);
    if (another) {
        m_changes = {};
        m_arrangedChanges.reset();
        m_image.reset();
        m_fileTimeline->clear();
        m_trees.setImage(container.record.image.str());
        m_shownLayer = -1;
        m_live->forget();
        m_browser->setWriters(nullptr, false);
        m_changesRequest.cancel();
        m_file->hide();
        m_stack->setStrata({});
        m_browser->showMessage(tr("Looking for changes…"), {});
        askForImage();
    }
    updateLiveBar();
    if (stateChanged || putBack)
        refresh();
}

void ChangesTab::clear() {
    m_container.reset();
    m_acts->setContainer(std::nullopt);
    m_fileBrowser->setHistorySubject({}, {});
    m_image.reset();
    m_changes = {};
    m_live->forget();
    m_browser->setWriters(nullptr, false);
    updateLiveBar();
    m_arrangedChanges.reset();
    m_fileTimeline->clear();
    m_trees.setImage({});
    for (Request* request : {&m_imageRequest, &m_changesRequest, &m_layerRequest, &m_layersRequest})
        request->cancel();
    m_file->stop();
    m_file->hide();
    m_stack->setStrata({});
}

void ChangesTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    updateLiveBar();
}

void ChangesTab::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_live->stop();
}

void ChangesTab::refresh() {
    if (!m_container || !isVisible())
        return;
    if (running())
        m_live->follow(m_container->record.id.str());
    else
        askForChanges();
}

QList<QAction*> ChangesTab::viewActs() {
    allow(m_liveBar->pauseAct(), isVisible() && running(), tr("Choose a running container first."));
    return {m_liveBar->pauseAct(), m_liveBar->onlyAct()};
}

/// The image's layers do not change.
bool ChangesTab::isLive() const {
    return running() && m_shownLayer == -1;
}

void ChangesTab::updateLiveBar() {
    m_liveBar->setVisible(isLive());
    m_liveBar->pauseAct()->setEnabled(isLive()); // its keys, too, before anyone asks for the acts
    if (!isLive())
        m_liveBar->showAll();
    showWriter(m_browser->view()->currentPath());
}

void ChangesTab::showWriter(const QByteArray& path) {
    m_liveBar->setChosen(isLive() ? m_browser->writerOf(path) : nullptr);
}

void ChangesTab::focusFilter() {
    m_browser->focusFilter();
}

void ChangesTab::showPath(const QByteArray& path) {
    m_wantedPath = path;
    if (m_browser->nodeOf(path) == kNoNode)
        return;
    m_wantedPath.clear();
    m_browser->view()->setCurrentPath(path);
}

void ChangesTab::askForImage() {
    const std::string image = m_container->record.image.str();
    m_bridge.ask(
        m_imageRequest,
        [image](const Engine& engine, Progress&, std::stop_token) { return engine.images().details(image); },
        this,
        [this](const ImageDetails& details) {
            m_image = details;
            updateStack();
        },
        [this](const Error&) { updateStack(); }); // it has gone: its layers stand without their history
    m_bridge.ask(
        m_layersRequest,
        [image](const Engine& engine, Progress&, std::stop_token) {
            return engine.images().trees(engine.images().find(image));
        },
        this,
        [this, image](MergedTree::Layers layers) { m_fileTimeline->setImage(image, std::move(layers), {}); });
}

void ChangesTab::askForChanges() {
    if (!m_container || !isVisible())
        return;
    const std::string id = m_container->record.id.str();
    m_bridge.ask(
        m_changesRequest,
        [id](const Engine& engine, Progress&, std::stop_token stop) {
            return summarize(engine.containerDiff(id, stop));
        },
        this, [this](const ContainerChanges& changes) { take(changes); },
        [this](const Error& error) {
            m_browser->showFailure(ErrorText::of(tr("The container's changes could not be read."), error));
        });
}

void ChangesTab::take(const ContainerChanges& changes, const FreshList& fresh) {
    const bool same = m_changes.tree && m_changes.fingerprint == changes.fingerprint;
    if (!same)
        m_changes = changes;
    m_browser->setWriters(m_live->writers(), m_live->writersTold());
    showWriter(m_browser->view()->currentPath());
    updateStack();
    emit changesCounted(static_cast<int>(m_changes.count));
    if (!same && m_shownLayer < 0)
        showChangesTree(fresh);
}

void ChangesTab::showChangesTree(const FreshList& fresh) {
    if (m_changes.count == 0) {
        m_file->hide();
        m_browser->showMessage(tr("Nothing has changed"),
                               running() ? tr("What the container writes shows here as it happens.")
                                         : tr("The container's files are those of its image."));
        return;
    }
    if (m_arrangedChanges && m_arrangedChanges->sharedTree() == m_changes.tree)
        m_browser->setArranged(m_arrangedChanges, {}, subject());
    else
        m_browser->setTree(m_changes.tree, {}, subject(), fresh);
    const auto touches = [this](const auto& batch) { return batch->paths.contains(m_openPath); };
    if (!m_wantedPath.isEmpty())
        showPath(m_wantedPath);
    else if (m_file->isVisible() && (fresh.empty() || std::any_of(fresh.begin(), fresh.end(), touches)))
        showFile();
}

void ChangesTab::updateStack() {
    if (!m_container)
        return;
    const auto strata = containerStrata(*m_container, m_image, m_changes);
    const bool first = m_stack->strata().size() != strata.size();
    m_stack->setStrata(strata);
    m_stack->setCaption(tr("Container"), format::signedBytes(static_cast<int64_t>(m_changes.bytes)));
    if (first)
        m_stack->setCurrent(static_cast<int>(strata.size()) - 1);
}

void ChangesTab::showStratum(int index) {
    if (!m_container || index < 0 || index >= m_stack->strata().size())
        return;
    const Stratum& stratum = m_stack->strata().at(index);
    const int before = m_shownLayer;
    m_shownLayer = stratum.writable ? -1 : stratum.layerIndex;
    m_layerRequest.cancel();
    updateLiveBar();
    if (stratum.writable) {
        if (before != -1 && m_changes.tree)
            showChangesTree();
        return;
    }
    if (stratum.layerIndex < 0) {
        m_shownLayer = -2; // a step without files is not the container's own layer
        updateLiveBar();
        m_browser->showMessage(tr("This step changed no file"),
                               tr("It only changed the image's configuration."));
        prepareNeighbours();
        return;
    }
    showImageLayer(stratum.layerIndex);
}

/// One for all stops, so that what is open, chosen and in sight stays so.
QString ChangesTab::subject() const {
    return QStringLiteral("changes ") + QString::fromStdString(m_container->record.id.str());
}

void ChangesTab::showImageLayer(int layer) {
    const LayerTrees::Stop stop{false, layer};
    const auto take = [this, stop](LayerTrees::Arranged arranged) {
        m_trees.put(stop, arranged);
        m_browser->setArranged(std::move(arranged), {}, subject(), stop.key());
    };
    if (m_file->isVisible())
        showFile();
    const TreeQuery query = m_browser->query();
    if (LayerTrees::Arranged ready = m_trees.find(stop, query))
        return take(std::move(ready));
    m_browser->showLoading(subject());
    m_bridge.ask(
        m_layerRequest,
        [image = m_container->record.image.str(), stop, query](const Engine& engine, Progress&,
                                                               std::stop_token stopped) {
            return LayerTrees::make(engine, image, stop, query, stopped);
        },
        this, take,
        [this](const Error& error) {
            m_browser->showFailure(ErrorText::of(tr("The layer's files could not be read."), error));
        });
}

/// So that the next step of the slider finds its tree.
void ChangesTab::prepareNeighbours() {
    if (!m_container)
        return;
    const bool arranged = m_browser->arrangement() && m_browser->tree();
    if (arranged && m_browser->tree() == m_changes.tree)
        m_arrangedChanges = m_browser->arrangement();
    else if (arranged && m_shownLayer >= 0)
        m_trees.put({false, m_shownLayer}, m_browser->arrangement());
    std::vector<LayerTrees::Stop> stops;
    const auto& strata = m_stack->strata();
    for (int distance = 0; distance < strata.size(); ++distance)
        for (const int step : {m_stack->current() - distance, m_stack->current() + distance})
            if (step >= 0 && step < strata.size() && strata.at(step).layerIndex >= 0)
                stops.push_back({false, strata.at(step).layerIndex});
    m_trees.prepare(stops, m_browser->query());
}

void ChangesTab::selectFile(const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (node == kNoNode)
        return;
    if (shownEntry(*m_browser->tree(), node).type != FileType::Directory)
        compareFile(path);
}

void ChangesTab::compareFile(const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (!m_container || node == kNoNode || shownEntry(*m_browser->tree(), node).type == FileType::Directory)
        return;
    m_openPath = path;
    m_file->show();
    showFile();
}

/// At the chosen step: what the container made of it, or the layer.
void ChangesTab::showFile() {
    if (!m_container || m_openPath.isEmpty())
        return;
    if (m_shownLayer == -1 && m_browser->nodeOf(m_openPath) != kNoNode)
        compareOwn(m_openPath);
    else if (m_shownLayer == -1)
        m_fileTimeline->show(m_openPath, m_fileTimeline->top(), false, ownLook(m_openPath));
    else if (m_shownLayer >= 0)
        m_fileTimeline->show(m_openPath, m_shownLayer, true, ownLook(m_openPath));
}

void ChangesTab::compareOwn(const QByteArray& path) {
    const MergedTree& tree = *m_browser->tree();
    if (const std::optional<FileChangeText> text = fileChangeText(tree, m_browser->nodeOf(path)))
        return m_file->openMessage(path, text->title, text->explanation);
    std::vector<FilePane::Look> look = ownLook(path);
    m_file->openLook(path, tr("image → %1").arg(format::text(m_container->record.name)), look.front());
    if (m_fileTimeline->knows())
        m_fileTimeline->prepare(path, m_fileTimeline->top(), std::move(look));
}

/// Named by what is known to have changed, so that a look is not taken for a later one.
std::vector<FilePane::Look> ChangesTab::ownLook(const QByteArray& path) const {
    const std::string id = m_container->record.id.str();
    const NodeIndex node = m_browser->nodeOf(path);
    const QString change = node == kNoNode ? QString() : FileTreeModel::whatChanged(*m_browser->tree(), node);
    return {{QStringLiteral("changes %1 %2").arg(QString::fromStdString(id)).arg(m_changes.fingerprint),
             containerFile(id, FileSide::Before, path), containerFile(id, FileSide::After, path), change,
             "image:" + m_container->record.image.str(), "container:" + id}};
}

OpenFile ChangesTab::fileAt(const QByteArray& path, FileSide side) const {
    if (m_shownLayer < 0)
        return containerFile(m_container->record.id.str(), side, path);
    return imageFile(m_container->record.image.str(),
                     side == FileSide::Before ? m_shownLayer - 1 : m_shownLayer, path);
}

} // namespace outcrop::ui
