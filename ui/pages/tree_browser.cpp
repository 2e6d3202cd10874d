// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/tree_browser.h"

#include "ui/models/format.h"
#include "ui/pages/path_filter_field.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>
#include <utility>

namespace outcrop::ui {

namespace {
constexpr int kTreeSlowMs = 100;

/// The arrow in the head of what the rows are sorted by: names upwards, what is heaviest first.
void showOrder(const FileTreeView& view) {
    const FileTreeModel& files = *view.fileModel();
    const TreeQuery::Order order =
        files.arrangement() ? files.arrangement()->query().order : TreeQuery::Order::Name;
    FileTreeModel::Column column = FileTreeModel::Column::Name;
    if (order == TreeQuery::Order::Change)
        column = FileTreeModel::Column::What;
    else if (order == TreeQuery::Order::Layer)
        column = FileTreeModel::Column::Layer;
    else if (order == TreeQuery::Order::Size)
        column = files.sectionOf(FileTreeModel::Column::Size) < 0 ? FileTreeModel::Column::After
                                                                  : FileTreeModel::Column::Size;
    view.header()->setSortIndicator(
        files.sectionOf(column), order == TreeQuery::Order::Size ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace

TreeBrowser::TreeBrowser(Bridge& bridge, FileTreeModel::Layout layout, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildToolbar(layout);

    m_stack = new QStackedWidget(this);
    m_model = new FileTreeModel(layout, this);
    m_view = new FileTreeView(m_stack);
    m_view->setFileModel(m_model);
    m_view->setAccessibleName(tr("Files"));
    m_message = new EmptyState(QStringLiteral("folder"), m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    column->addWidget(m_stack, 1);

    connect(m_view, &FileTreeView::currentPathChanged, this, &TreeBrowser::pathSelected);
    connect(m_view, &FileTreeView::pathActivated, this, &TreeBrowser::pathOpened);
    connect(m_view, &FileTreeView::contextMenuWanted, this, &TreeBrowser::contextMenuWanted);
    connect(m_view, &FileTreeView::sortWanted, this, [this](TreeQuery::Order order) {
        m_order = order;
        arrange();
    });
    m_view->header()->setSortIndicatorShown(true);
    // A click moves the arrow at once, also to heads that nothing is sorted by.
    connect(m_view->header(), &QHeaderView::sectionClicked, this, [this] { showOrder(*m_view); });
    connect(m_filter, &PathFilterField::filterChanged, this, &TreeBrowser::arrange);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kTreeSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_message->setIconName(QStringLiteral("clock"));
        m_message->setTexts(tr("Reading the files…"), {});
        m_stack->setCurrentWidget(m_message);
    });
}

void TreeBrowser::setWriters(std::shared_ptr<const ChangeWriters> writers, bool told) {
    if (writers == m_writers && told == m_told)
        return;
    m_writers = std::move(writers);
    m_told = told;
    if (m_arranging)
        return; // take() hands it on with the tree
    m_model->setWriters(m_writers, m_told);
    m_view->viewport()->update();
    if (!m_onlyWriter.empty() && m_tree)
        arrange();
}

void TreeBrowser::setOnlyWriter(const std::string& name) {
    if (name == m_onlyWriter)
        return;
    m_onlyWriter = name;
    if (m_tree)
        arrange();
}

const WrittenBy* TreeBrowser::writerOf(const QByteArray& path) const {
    return m_writers ? m_writers->find(path.toStdString()) : nullptr;
}

void TreeBrowser::addRow(QWidget* row) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, row);
}

void TreeBrowser::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TreeBrowser::setTree(std::shared_ptr<const MergedTree> tree, QVector<FileTreeModel::LayerLabel> labels,
                          const QString& subject, const FreshList& fresh) {
    const bool same = subject == m_subject;
    setSubject(subject, {});
    m_tree = std::move(tree);
    m_details.reset();
    m_labels = std::move(labels);
    m_fresh.insert(m_fresh.end(), fresh.begin(), fresh.end());
    if (same && m_arranging)
        return; // trees that come faster than they are arranged would never show: take() goes on
    // The tree shown stays until the new one is arranged, so that nothing flickers.
    arrange();
}

void TreeBrowser::setChanges(const ChangeTree& changes, const QString& subject) {
    setSubject(subject, {});
    m_tree = changes.tree;
    m_details = changes.details;
    m_labels.clear();
    arrange();
}

void TreeBrowser::setArranged(std::shared_ptr<const TreeArrangement> arrangement,
                              QVector<FileTreeModel::LayerLabel> labels, const QString& subject,
                              const QString& stop) {
    setSubject(subject, stop);
    m_tree = arrangement->sharedTree();
    m_details.reset();
    m_labels = std::move(labels);
    m_request.cancel();
    m_arranging = false;
    m_fresh.clear();
    if (arrangement->query() == query())
        take(std::move(arrangement));
    else
        arrange();
}

void TreeBrowser::setSubject(const QString& subject, const QString& stop) {
    if (subject != m_subject) {
        m_view->forgetState();
        m_fresh.clear();
        m_seen.clear();
    }
    m_subject = subject;
    m_firstLook = m_firstLook || !m_seen.contains(stop);
    m_seen.insert(stop);
}

void TreeBrowser::openPath(const QByteArray& path) {
    m_wantedPath = path;
    if (!m_filter->text().isEmpty())
        m_filter->clear(); // arranges anew
    else if (m_tree && m_model->tree() == m_tree && m_model->arrangement())
        goToWanted();
}

void TreeBrowser::goToWanted() {
    const QByteArray path = std::exchange(m_wantedPath, {});
    m_keptPath.clear();
    if (nodeOf(path) == kNoNode)
        return;
    m_view->setCurrentPath(path);
    m_view->expand(m_view->currentIndex());
    m_view->setFocus();
    emit pathOpened(path);
}

void TreeBrowser::showLoading(const QString& subject) {
    if (subject == m_subject && m_tree)
        return;
    m_request.cancel();
    m_arranging = false;
    m_slow.start();
}

void TreeBrowser::showMessage(const QString& title, const QString& explanation) {
    m_slow.stop();
    m_request.cancel();
    m_arranging = false;
    m_fresh.clear();
    m_wantedPath.clear();
    m_tree = nullptr;
    m_details.reset();
    m_model->setTree(nullptr);
    showCounts(nullptr);
    m_message->setIconName(QStringLiteral("folder"));
    m_message->setTexts(title, explanation);
    m_stack->setCurrentWidget(m_message);
}

void TreeBrowser::showFailure(const ErrorText& error) {
    showMessage(error.what, error.why + QLatin1Char('\n') + error.remedy);
    m_message->setIconName(QStringLiteral("alert"));
    m_message->setToolTip(error.details);
}

void TreeBrowser::arrange() {
    const auto tree = m_tree;
    if (!tree) {
        m_slow.stop();
        m_model->setTree(nullptr);
        showCounts(nullptr);
        return;
    }
    const TreeQuery wanted = query();
    m_arranging = true;
    m_bridge.ask(
        m_request,
        [tree, wanted](const Engine&, Progress&, std::stop_token stop) {
            return TreeArrangement::make(tree, wanted, stop);
        },
        this,
        [this, tree](std::shared_ptr<const TreeArrangement> arrangement) {
            take(std::move(arrangement));
            if (m_tree != tree)
                arrange();
        },
        [this, tree](const Error& error) {
            showBadFilter(error);
            if (m_tree != tree)
                arrange();
        });
}

void TreeBrowser::take(std::shared_ptr<const TreeArrangement> arrangement) {
    const std::shared_ptr<const MergedTree> tree = arrangement->sharedTree();
    m_slow.stop();
    m_arranging = false;
    const bool nothing = arrangement->matches() == 0;
    const TreeQuery asked = arrangement->query();
    showCounts(arrangement.get());
    m_model->setWriters(m_writers, m_told);
    if (m_model->tree() != tree)
        m_model->setTree(tree, m_labels, std::move(arrangement));
    else
        m_model->setArrangement(std::move(arrangement));
    showOrder(*m_view);
    m_view->glow(std::exchange(m_fresh, {}));
    if (nothing) {
        showNoMatch(asked);
        emit shown();
        return;
    }
    m_stack->setCurrentWidget(m_view);
    openRows(asked);
    if (!m_wantedPath.isEmpty() && asked.needle.isEmpty())
        goToWanted();
    else
        goToKept();
    emit shown();
}

/// Where one was when the window was left, once that tree shows; until then it is kept for the next start.
void TreeBrowser::goToKept() {
    if (m_keptPath.isEmpty() || m_subject != m_keptSubject)
        return;
    const QByteArray path = std::exchange(m_keptPath, {});
    m_view->setCurrentPath(path);
    if (m_view->currentPath() == path)
        emit returned(path);
}

void TreeBrowser::openRows(const TreeQuery& query) {
    if (query.filters())
        return m_view->expandMatches();
    if (!m_firstLook)
        return;
    m_firstLook = false;
    m_view->expandSome();
}

QList<QByteArray> TreeBrowser::presentAmong(const QList<QByteArray>& paths) const {
    QList<QByteArray> there;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(there), [this](const QByteArray& path) {
        const NodeIndex node = nodeOf(path);
        return node != kNoNode && m_tree->node(node).change != Change::Removed;
    });
    return there;
}

NodeIndex TreeBrowser::nodeOf(const QByteArray& path) const {
    return m_tree && !path.isEmpty() ? m_tree->find({path.constData(), static_cast<size_t>(path.size())})
                                     : kNoNode;
}

} // namespace outcrop::ui
