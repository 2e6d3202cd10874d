// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/layers_tab.h"

#include "ui/models/format.h"
#include "ui/pages/file_browser.h"
#include "ui/pages/file_change_text.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/stack_view.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/tree_drop.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

namespace outcrop::ui {

namespace {

/// Up to a layer, as the command line names it.
std::string cutAt(const std::string& image, int layer) {
    return image + "@" + std::to_string(layer + 1);
}

} // namespace

LayersTab::LayersTab(Bridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_folders(bridge, this), m_trees(bridge, this) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("imageLayersSplitter"));
    splitter->setChildrenCollapsible(false);
    auto* stack = new StackView(splitter);
    addFolderActs(stack);
    m_stack = stack;
    m_stack->setAccessibleName(tr("Layers of the image"));
    m_stack->setMinimumWidth(200);
    splitter->addWidget(m_stack);
    buildTreeSide(splitter);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({272, 700});
    layout->addWidget(splitter);
    setFocusProxy(m_stack);
    connect(m_stack, &LayerStack::currentChanged, this, &LayersTab::showSelection);
    connect(m_stack, &LayerStack::activated, this, [this] { m_browser->view()->setFocus(); });
}

/// The stack's own menu has them: they are about the chosen layer.
void LayersTab::addFolderActs(StackView* stack) {
    m_folders.setAnchor(stack);
    const auto add = [this, stack](const QString& text, auto subject) {
        auto* act = new QAction(icon(QStringLiteral("folder")), text, stack);
        connect(act, &QAction::triggered, this, [this, subject] {
            const int layer = layerOf(m_stack->current());
            if (m_image && layer >= 0)
                m_folders.open(subject(layer));
        });
        stack->addLayerAct(act);
    };
    add(tr("Open the layer as a folder"), [this](int layer) {
        const std::string number = std::to_string(layer + 1);
        return m_name.toStdString() + "@" + number + ".." + number;
    });
    add(tr("Open the image up to this layer as a folder"),
        [this](int layer) { return cutAt(m_name.toStdString(), layer); });
}

void LayersTab::buildTreeSide(QSplitter* splitter) {
    auto* side = new FileBrowser(m_bridge, FileTreeModel::Layout::Image, QStringLiteral("imageFileSplitter"),
                                 splitter);
    m_browser = side->tree();
    m_file = side->file();
    m_files = side;
    m_scope = new SegmentedControl({tr("This layer"), tr("Up to here"), tr("Whole")}, m_browser);
    m_scope->setObjectName(QStringLiteral("layerScope"));
    m_scope->setAccessibleName(tr("What the tree shows"));
    m_browser->leading()->addWidget(m_scope);
    splitter->addWidget(side);
    (new TreeDrop(m_bridge, m_browser))
        ->refuse(tr("An image does not change. Make a container of it first, and copy into that."));
    connect(m_scope, &SegmentedControl::currentChanged, this, &LayersTab::showSelection);
    m_fileTimeline.emplace(m_file);
    connect(m_browser, &TreeBrowser::shown, this, &LayersTab::prepareNeighbours);
    connect(side, &FileBrowser::opened, this, &LayersTab::openFile);
    connect(side, &FileBrowser::layerWanted, this, [this](int layer, const QByteArray& path) {
        if (m_image)
            showPath(m_image->summary.id, layer, path);
    });
    connect(side, &FileBrowser::menuWanted, this, &LayersTab::addSaving);
    connect(side, &FileBrowser::severalMenuWanted, this, &LayersTab::addSavingSeveral);
    connect(m_browser, &TreeBrowser::pathSelected, this, &LayersTab::selectFile);
}

void LayersTab::setImage(std::shared_ptr<const ImageDetails> image, const QString& name) {
    const bool another = !m_image || m_image->summary.id != image->summary.id;
    m_image = std::move(image);
    m_name = name;
    m_files->setHistorySubject("image:" + m_image->summary.id.str(), commandName(m_image->summary));
    {
        const QSignalBlocker quiet(m_stack); // the choice below is the one that counts
        if (another)
            m_stack->setStrata({});
        m_stack->setStrata(strataOf(*m_image));
    }
    if (another) {
        m_file->hide();
        m_fileTimeline->clear();
        m_trees.setImage(m_image->summary.id.str());
        askForLayers();
    }
    showTotals(m_stack->current());
    if (!another)
        return goToWanted();
    const int first = firstStep();
    if (m_stack->current() == first)
        showSelection();
    else
        m_stack->setCurrent(first);
    goToWanted();
}

/// Mapped tables: what the open file is at each step can be told from them at once.
void LayersTab::askForLayers() {
    m_bridge.ask(
        m_layersRequest,
        [name = m_image->summary.id.str()](const Engine& engine, Progress&, std::stop_token) {
            return engine.images().trees(engine.images().find(name));
        },
        this,
        [this](MergedTree::Layers layers) {
            m_fileTimeline->setImage(m_image->summary.id.str(), std::move(layers), layerLabelsOf(*m_image));
            if (m_file->isVisible())
                showFile();
        });
}

/// Where one was when the window was left; else the newest step that changed files, which is what one wants
/// to see first.
int LayersTab::firstStep() {
    const int last = static_cast<int>(m_image->steps.size()) - 1;
    const int kept = std::exchange(m_keptStep, -1);
    if (kept >= 0 && kept <= last && m_keptImage == QString::fromStdString(m_image->summary.id.str()))
        return kept;
    int first = last;
    while (first > 0 && m_image->steps[static_cast<size_t>(first)].layerIndex < 0)
        --first;
    return first;
}

QVariantMap LayersTab::state() const {
    if (!m_image)
        return {{QStringLiteral("image"), m_keptImage}, {QStringLiteral("step"), m_keptStep}};
    return {{QStringLiteral("image"), QString::fromStdString(m_image->summary.id.str())},
            {QStringLiteral("step"), m_stack->current()}};
}

void LayersTab::setState(const QVariantMap& state) {
    m_keptImage = state.value(QStringLiteral("image")).toString();
    m_keptStep = state.value(QStringLiteral("step"), -1).toInt();
}

void LayersTab::showPath(const ImageId& image, int layer, const QByteArray& path) {
    m_wanted = Wanted{image, layer, path};
    goToWanted();
}

int LayersTab::stepOf(int layer) const {
    for (size_t i = 0; i < m_image->steps.size(); ++i)
        if (m_image->steps[i].layerIndex == layer)
            return static_cast<int>(i);
    return -1;
}

void LayersTab::goToWanted() {
    if (!m_wanted || !m_image || m_wanted->image != m_image->summary.id)
        return;
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    const int step = stepOf(wanted.layer);
    if (step < 0)
        return;
    m_wantedPath = wanted.path;
    const QSignalBlocker quietStack(m_stack); // one question for both
    const QSignalBlocker quietScope(m_scope);
    m_stack->setCurrent(step);
    m_scope->setCurrent(ThisLayer);
    showSelection();
}

void LayersTab::clear() {
    m_treeRequest.cancel();
    m_layersRequest.cancel();
    m_file->stop();
    m_trees.setImage({});
    m_fileTimeline->clear();
    m_image = nullptr;
    m_files->setHistorySubject({}, {});
    m_wantedPath.clear();
    m_stack->setStrata({});
    m_file->hide();
    m_browser->setTree(nullptr, {}, {});
}

void LayersTab::showFailure(const ErrorText& error) {
    m_browser->showFailure(error);
}

void LayersTab::focusFilter() {
    m_browser->focusFilter();
}

int LayersTab::layerOf(int step) const {
    for (int i = step; i >= 0; --i)
        if (m_image->steps[static_cast<size_t>(i)].layerIndex >= 0)
            return m_image->steps[static_cast<size_t>(i)].layerIndex;
    return -1;
}

LayerTrees::Stop LayersTab::stopAt(int layer) const {
    const auto scope = static_cast<Scope>(m_scope->current());
    return {scope != ThisLayer, scope == Whole ? -1 : layer};
}

void LayersTab::showSelection() {
    const int step = m_stack->current();
    if (!m_image || step < 0 || step >= static_cast<int>(m_image->steps.size()))
        return;
    emit stepShown(step);
    showTotals(step);
    const auto scope = static_cast<Scope>(m_scope->current());
    const bool ownLayer = m_image->steps[static_cast<size_t>(step)].layerIndex >= 0;
    const int layer = layerOf(step);
    if ((scope == ThisLayer && !ownLayer) || (scope != Whole && layer < 0))
        showStepWithoutFiles();
    else
        showStop(stopAt(layer));
    if (m_file->isVisible())
        showFile();
}

/// What the layers up to the step hold, and all of them.
void LayersTab::showTotals(int step) {
    uint64_t below = 0;
    for (int i = 0; i <= step; ++i)
        below += m_image->steps[static_cast<size_t>(i)].size;
    const QString all = format::bytes(m_image->summary.size);
    const bool top = step < 0 || layerOf(step) == layerOf(static_cast<int>(m_image->steps.size()) - 1);
    m_stack->setCaption(tr("Top"), top ? all : tr("%1 of %2").arg(format::bytes(below), all));
}

void LayersTab::showStepWithoutFiles() {
    m_treeRequest.cancel();
    m_stop.reset();
    m_browser->showMessage(
        tr("This step changed no file"),
        tr("It only changed the image's configuration. “Up to here” shows the files below it."));
    prepareNeighbours();
}

void LayersTab::showStop(const LayerTrees::Stop& stop) {
    const std::string name = m_image->summary.id.str();
    const std::string number = std::to_string(stop.layer + 1);
    m_shownLayers = stop.layer < 0 ? std::string() : (stop.whole ? "@" : "@" + number + "..") + number;
    m_stop = stop;
    // Trees of one scope are of one subject, so that what is open, chosen and in sight stays so.
    const QString subject = QStringLiteral("%1 %2")
                                .arg(QString::fromStdString(m_image->summary.id.hex()))
                                .arg(m_scope->current());
    const auto take = [this, subject, stop](LayerTrees::Arranged arranged) {
        m_trees.put(stop, arranged);
        m_browser->setArranged(std::move(arranged), layerLabelsOf(*m_image), subject,
                               stop.whole ? QString() : stop.key());
        if (const QByteArray path = std::exchange(m_wantedPath, {}); !path.isEmpty())
            m_browser->openPath(path);
    };
    const TreeQuery query = m_browser->query();
    if (LayerTrees::Arranged ready = m_trees.find(stop, query)) {
        m_treeRequest.cancel();
        return take(std::move(ready));
    }
    m_browser->showLoading(subject);
    m_bridge.ask(
        m_treeRequest,
        [name, stop, query](const Engine& engine, Progress&, std::stop_token stopped) {
            return LayerTrees::make(engine, name, stop, query, stopped);
        },
        this, take,
        [this](const Error& error) {
            m_browser->showFailure(ErrorText::of(tr("The layer's files could not be read."), error));
        });
}

/// So that the next step of the slider finds its tree.
void LayersTab::prepareNeighbours() {
    if (!m_image)
        return;
    if (m_stop && m_browser->arrangement() && m_browser->arrangement()->sharedTree() == m_browser->tree())
        m_trees.put(*m_stop, m_browser->arrangement());
    std::vector<LayerTrees::Stop> stops;
    const int steps = static_cast<int>(m_image->steps.size());
    for (int distance = 0; distance < steps; ++distance)
        for (const int step : {m_stack->current() - distance, m_stack->current() + distance})
            if (step >= 0 && step < steps && layerOf(step) >= 0)
                stops.push_back(stopAt(layerOf(step)));
    m_trees.prepare(stops, m_browser->query());
}

void LayersTab::selectFile(const QByteArray& path) {
    if (m_file->isVisible())
        openFile(path);
}

void LayersTab::openFile(const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (!m_image || node == kNoNode || shownEntry(*m_browser->tree(), node).type == FileType::Directory)
        return;
    m_openPath = path;
    m_file->show();
    showFile();
}

/// At the chosen step, with what that changed in it.
void LayersTab::showFile() {
    if (!m_image || !m_fileTimeline->knows() || m_openPath.isEmpty())
        return;
    const bool whole = m_scope->current() == Whole;
    m_fileTimeline->show(m_openPath, whole ? m_fileTimeline->top() : layerOf(m_stack->current()), !whole);
}

void LayersTab::addSaving(QMenu* menu, const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (!m_image || node == kNoNode)
        return;
    const MergedTree& tree = *m_browser->tree();
    const MergedTree::Node& facts = tree.node(node);
    const bool removed = facts.change == Change::Removed;
    const FileType type = (removed ? tree.beforeEntry(node) : tree.entry(node)).type;
    const std::string name = m_image->summary.id.str();
    if (type == FileType::Directory && !removed)
        addSavingFolder(menu, m_bridge, folderSaving(imageRoot(name + m_shownLayers), path));
    else if (type == FileType::Regular)
        addSavingFile(menu, path, m_bridge, imageFile(name, removed ? facts.beforeLayer : facts.layer, path));
    addCommands(menu, commandsFor(path, type, facts));
}

/// A removed path is in the layers below it.
CommandLines LayersTab::commandsFor(const QByteArray& path, FileType type,
                                    const MergedTree::Node& facts) const {
    const std::string name = commandName(m_image->summary);
    const bool removed = facts.change == Change::Removed;
    if (m_shownLayers.empty())
        return fileCommands(name, path, type);
    CommandLines lines =
        fileCommands(removed ? cutAt(name, facts.beforeLayer) : name + m_shownLayers, path, type);
    if (const int layer = layerOf(m_stack->current()); facts.change != Change::None && layer > 0)
        for (auto& line : changeCommands(cutAt(name, layer - 1), cutAt(name, layer), path, type))
            lines.push_back(std::move(line));
    return lines;
}

/// What a layer removed can't be had from it.
void LayersTab::addSavingSeveral(QMenu* menu, const QList<QByteArray>& paths) {
    if (!m_image)
        return;
    std::vector<std::string> there = topmostPaths(m_browser->presentAmong(paths));
    const int count = static_cast<int>(there.size());
    if (count > 0)
        ui::addSavingSeveral(
            menu, count, m_bridge,
            severalSaving(imageRoot(m_image->summary.id.str() + m_shownLayers), std::move(there)));
}

} // namespace outcrop::ui
