// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_browser.h"

#include "ui/bridge/bridge.h"
#include "ui/commands/action_table.h"
#include "ui/pages/drag_out.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/path_filter_field.h"
#include "ui/pages/path_history.h"
#include "ui/pages/save_as.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/view_commands.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_tree_view.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <memory>
#include <vector>

namespace outcrop::ui {

FileBrowser::FileBrowser(Bridge& bridge, FileTreeModel::Layout layout, const QString& name, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_compares(layout == FileTreeModel::Layout::Changes),
      m_bridge(bridge) {
    setObjectName(name);
    setChildrenCollapsible(false);
    m_tree = new TreeBrowser(bridge, layout, this);
    m_tree->setObjectName(QStringLiteral("tree"));
    m_file = new FilePane(bridge, this);
    m_file->setMinimumHeight(m_compares ? 160 : 140);
    m_file->hide();
    addWidget(m_tree);
    addWidget(m_file);
    setStretchFactor(0, m_compares ? 1 : 3);
    setStretchFactor(1, m_compares ? 1 : 2);
    addActions(m_file->keyActs());
    connect(m_tree, &TreeBrowser::pathOpened, this, &FileBrowser::opened);
    connect(m_tree, &TreeBrowser::contextMenuWanted, this,
            [this](const QByteArray&, const QPoint& globalPos) { showMenu(globalPos); });
    m_file->setWalks(m_compares);
    addHistory();
    if (m_compares)
        connect(m_file, &FilePane::changeWanted, this, &FileBrowser::goToChange);
    m_dragOut = new DragOut(bridge, m_tree->view());
    connect(m_tree->view(), &FileTreeView::dragWanted, this, &FileBrowser::dragOut);
    connect(this, &FileBrowser::opened, this, [this] { m_reopens = false; });
    connect(m_tree, &TreeBrowser::returned, this, &FileBrowser::reopen);
    connect(m_file, &FilePane::closed, this, [this] {
        m_reopens = false;
        m_file->stop();
        m_file->hide();
        m_tree->view()->setFocus();
    });
}

void FileBrowser::addHistory() {
    m_historyAct = new QAction(icon(QStringLiteral("history")), tr("History of the path…"), this);
    m_historyAct->setObjectName(QStringLiteral("pathHistoryAct"));
    m_historyAct->setShortcut(QKeySequence(tr("Ctrl+Alt+H")));
    m_historyAct->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_historyAct);
    connect(m_historyAct, &QAction::triggered, this, &FileBrowser::showHistory);
    connect(m_tree->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FileBrowser::allowHistory);
    connect(m_file, &FilePane::layerWanted, this,
            [this](int layer) { emit layerWanted(layer, m_file->rawPath()); });
    allowHistory();
}

void FileBrowser::setHistorySubject(const std::string& subject, const std::string& commandName) {
    m_subject = subject;
    m_commandName = commandName;
    allowHistory();
}

void FileBrowser::allowHistory() {
    allow(m_historyAct, !m_subject.empty() && !m_tree->view()->currentPath().isEmpty(),
          m_subject.empty() ? tr("Only the files of images and containers come from layers.")
                            : tr("Choose a path first."));
}

void FileBrowser::showHistory() {
    const QByteArray path = m_tree->view()->currentPath();
    if (path.isEmpty() || m_subject.empty())
        return;
    auto* history = new PathHistory(m_bridge, m_subject, m_commandName, path, window());
    connect(history, &PathHistory::layerWanted, this,
            [this, path](int layer) { emit layerWanted(layer, path); });
    history->open();
}

/// Choosing a file of changes opens it.
void FileBrowser::goToChange(int step) {
    const QByteArray path = m_tree->view()->changedPath(step);
    if (path.isEmpty())
        return m_file->say(step > 0 ? tr("This is the last change.") : tr("This is the first change."));
    m_file->arriveFrom(step);
    m_tree->view()->setCurrentPath(path);
}

QVariantMap FileBrowser::state() const {
    return {{QStringLiteral("open"), m_reopens || !m_file->isHidden()},
            {QStringLiteral("lines"), m_file->showsLines()}};
}

void FileBrowser::setState(const QVariantMap& state) {
    m_reopens = state.value(QStringLiteral("open")).toBool();
    m_file->setShowsLines(state.value(QStringLiteral("lines")).toBool());
}

void FileBrowser::reopen(const QByteArray& path) {
    if (m_reopens)
        emit opened(path);
}

namespace {

/// Paths of which none lies below another one. Counts no further than a drag asks.
DragExtent extentOf(const MergedTree& tree, const std::vector<NodeIndex>& tops) {
    DragExtent extent;
    std::vector<NodeIndex> next = tops;
    for (const NodeIndex top : tops)
        extent.bytes += tree.node(top).totalSize;
    while (!next.empty() && extent.files <= DragOut::kMostFiles) {
        const MergedTree::Node& node = tree.node(next.back());
        next.pop_back();
        ++extent.files;
        for (uint32_t i = 0; i < node.childCount; ++i)
            next.push_back(NodeIndex(toInt(node.firstChild) + i));
    }
    return extent;
}

} // namespace

/// What its menu would save.
void FileBrowser::dragOut(const QByteArray& path) {
    const QList<QByteArray> chosen = m_tree->view()->chosenPaths();
    const bool several = chosen.size() > 1 && chosen.contains(path);
    std::vector<NodeIndex> tops;
    for (const std::string& each : topmostPaths(several ? chosen : QList<QByteArray>{path}))
        if (const NodeIndex node = m_tree->nodeOf(QByteArray::fromStdString(each)); node != kNoNode)
            tops.push_back(node);
    const std::unique_ptr<QMenu> menu(new QMenu(this));
    if (several)
        emit severalMenuWanted(menu.get(), chosen);
    else if (m_tree->nodeOf(path) != kNoNode)
        emit menuWanted(menu.get(), path);
    for (const QAction* act : menu->actions())
        if (const std::optional<Saving> saving = savingOf(*act))
            return m_dragOut->start(*saving, extentOf(*m_tree->tree(), tops));
}

void FileBrowser::showMenu(const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(globalPos);
}

QList<QAction*> FileBrowser::viewActs() {
    QList<QAction*> acts;
    if (const QMenu* menu = makeOffer(m_offered))
        for (QAction* act : menu->actions())
            if (!act->isSeparator() && act->menu() == nullptr)
                acts.append(act);
    if (acts.isEmpty())
        acts = m_menuActions;
    if (!acts.contains(m_historyAct))
        acts.append(m_historyAct);
    acts.append(m_tree->filterField()->regexAct());
    return acts + m_file->acts();
}

QList<QAction*> FileBrowser::viewCommands() {
    const QMenu* menu = makeOffer(m_offeredLines);
    return menu != nullptr ? commandsOf(*menu) : QList<QAction*>();
}

/// The menu of what is chosen, in place of the last; none where nothing is.
QMenu* FileBrowser::makeOffer(QPointer<QMenu>& last) {
    if (last)
        last->deleteLater(); // a menu may show its acts
    last.clear();
    if (m_tree->view()->isVisible() && m_tree->view()->currentIndex().isValid()) {
        last = new QMenu(this);
        fillMenu(last);
    }
    return last;
}

void FileBrowser::fillMenu(QMenu* menu) {
    const QList<QByteArray> paths = m_tree->view()->chosenPaths();
    if (paths.size() > 1)
        fillForSeveral(menu, paths);
    else if (!paths.isEmpty())
        fillForOne(menu, paths.front());
    if (!m_menuActions.isEmpty())
        menu->addSeparator();
    menu->addActions(m_menuActions);
}

void FileBrowser::fillForSeveral(QMenu* menu, const QList<QByteArray>& paths) {
    const QString copy = tr("Copy %Ln paths", nullptr, static_cast<int>(paths.size()));
    connect(menu->addAction(icon(QStringLiteral("copy")), copy), &QAction::triggered, m_tree->view(),
            &FileTreeView::copyPaths);
    emit severalMenuWanted(menu, paths);
}

void FileBrowser::fillForOne(QMenu* menu, const QByteArray& path) {
    QAction* open = m_compares ? menu->addAction(icon(QStringLiteral("diff")), tr("Show the difference"))
                               : menu->addAction(icon(QStringLiteral("file")), tr("Open"));
    connect(open, &QAction::triggered, this, [this, path] { emit opened(path); });
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy path")), &QAction::triggered,
            m_tree->view(), &FileTreeView::copyPaths);
    if (!m_subject.empty())
        menu->addAction(m_historyAct);
    emit menuWanted(menu, path);
}

} // namespace outcrop::ui
