// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/layers_tab.h"

#include "ui/models/format.h"
#include "ui/pages/file_browser.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/tree_browser.h"
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

LayersTab::LayersTab(Bridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("imageLayersSplitter"));
    splitter->setChildrenCollapsible(false);
    m_stack = new LayerStack(splitter);
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

void LayersTab::buildTreeSide(QSplitter* splitter) {
    auto* side = new FileBrowser(m_bridge, FileTreeModel::Layout::Image, QStringLiteral("imageFileSplitter"),
                                 splitter);
    m_browser = side->tree();
    m_file = side->file();
    m_scope = new SegmentedControl({tr("This layer"), tr("Up to here"), tr("Whole")}, m_browser);
    m_scope->setObjectName(QStringLiteral("layerScope"));
    m_scope->setAccessibleName(tr("What the tree shows"));
    m_browser->leading()->addWidget(m_scope);
    splitter->addWidget(side);
    connect(m_scope, &SegmentedControl::currentChanged, this, &LayersTab::showSelection);
    connect(side, &FileBrowser::opened, this, &LayersTab::openFile);
    connect(side, &FileBrowser::menuWanted, this, &LayersTab::addSaving);
    connect(m_browser, &TreeBrowser::pathSelected, this, &LayersTab::selectFile);
}

void LayersTab::setImage(std::shared_ptr<const ImageDetails> image, const QString& name) {
    const bool another = !m_image || m_image->summary.id != image->summary.id;
    m_image = std::move(image);
    m_name = name;
    {
        const QSignalBlocker quiet(m_stack); // the choice below is the one that counts
        if (another)
            m_stack->setStrata({});
        m_stack->setStrata(strataOf(*m_image));
    }
    if (another)
        m_file->hide();
    m_stack->setCaption(tr("Top"), format::bytes(m_image->summary.size));
    if (!another)
        return goToWanted();
    const int first = firstStep();
    if (m_stack->current() == first)
        showSelection();
    else
        m_stack->setCurrent(first);
    goToWanted();
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
    m_file->stop();
    m_image = nullptr;
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

void LayersTab::showSelection() {
    const int step = m_stack->current();
    if (!m_image || step < 0 || step >= static_cast<int>(m_image->steps.size()))
        return;
    const auto scope = static_cast<Scope>(m_scope->current());
    const bool ownLayer = m_image->steps[static_cast<size_t>(step)].layerIndex >= 0;
    const int layer = layerOf(step);
    if (scope == ThisLayer && !ownLayer)
        return showStepWithoutFiles();
    if (scope != Whole && layer < 0)
        return showStepWithoutFiles();
    const QString subject = QStringLiteral("%1 %2 %3")
                                .arg(QString::fromStdString(m_image->summary.id.hex()))
                                .arg(scope)
                                .arg(scope == Whole ? -1 : layer);
    ask(scope, layer, subject);
}

void LayersTab::showStepWithoutFiles() {
    m_treeRequest.cancel();
    m_browser->showMessage(
        tr("This step changed no file"),
        tr("It only changed the image's configuration. “Up to here” shows the files below it."));
}

void LayersTab::ask(Scope scope, int layer, const QString& subject) {
    m_browser->showLoading(subject);
    const std::string name = m_image->summary.id.str();
    const auto labels = layerLabelsOf(*m_image);
    const std::string number = std::to_string(layer + 1);
    m_shownLayers = scope == Whole       ? std::string()
                    : scope == ThisLayer ? "@" + number + ".." + number
                                         : "@" + number;
    m_bridge.ask(
        m_treeRequest,
        [name, scope, layer](const Engine& engine, Progress&, std::stop_token) {
            if (scope == ThisLayer)
                return engine.imageLayer(name, layer);
            return engine.imageUnion(name, scope == UpToHere ? layer : -1);
        },
        this,
        [this, labels, subject](std::shared_ptr<const MergedTree> tree) {
            m_browser->setTree(std::move(tree), labels, subject);
            if (const QByteArray path = std::exchange(m_wantedPath, {}); !path.isEmpty())
                m_browser->openPath(path);
        },
        [this](const Error& error) {
            m_browser->showFailure(ErrorText::of(tr("The layer's files could not be read."), error));
        });
}

QString LayersTab::originText(int layer) const {
    const auto labels = layerLabelsOf(*m_image);
    return layer < 0 || layer >= labels.size() ? QString()
                                               : tr("layer %1, %2").arg(layer + 1).arg(labels[layer].text);
}

void LayersTab::selectFile(const QByteArray& path) {
    if (m_file->isVisible())
        openFile(path);
}

void LayersTab::openFile(const QByteArray& path) {
    const NodeIndex node = m_browser->nodeOf(path);
    if (!m_image || node == kNoNode)
        return;
    const MergedTree& tree = *m_browser->tree();
    const MergedTree::Node& facts = tree.node(node);
    const bool removed = facts.change == Change::Removed;
    const FileEntry entry = removed && facts.before != kNoNode ? tree.beforeEntry(node) : tree.entry(node);
    if (entry.type == FileType::Directory)
        return;
    const int layer = removed && facts.before != kNoNode ? facts.beforeLayer : facts.layer;
    m_file->show();
    if (!m_file->openSpecial(path, originText(layer), entry))
        m_file->open(path, originText(layer), imageFile(m_image->summary.id.str(), layer, path));
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
        addSavingFolder(menu, path, m_bridge, imageFolder(name + m_shownLayers, path));
    else if (type == FileType::Regular)
        addSavingFile(menu, path, m_bridge, imageFile(name, removed ? facts.beforeLayer : facts.layer, path));
}

} // namespace outcrop::ui
