// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/file_tree_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/file_tree_delegate.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/ghost_paint.h"
#include "ui/widgets/tree_branch.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kMatchRows = 2000;
constexpr int kFirstRows = 16;
QByteArray pathOf(const QModelIndex& index) {
    return index.siblingAtColumn(0).data(FileTreeModel::RawPath).toByteArray();
}

/// The rows in the order in which they stand when all are open; after the last and before the first: none.
QModelIndex rowBelow(const QAbstractItemModel& model, QModelIndex at) {
    if (model.rowCount(at) > 0)
        return model.index(0, 0, at);
    while (at.isValid() && at.row() + 1 >= model.rowCount(at.parent()))
        at = at.parent();
    return at.isValid() ? at.siblingAtRow(at.row() + 1) : QModelIndex();
}

QModelIndex rowAbove(const QAbstractItemModel& model, const QModelIndex& at) {
    if (!at.isValid() || at.row() == 0)
        return at.parent();
    QModelIndex above = at.siblingAtRow(at.row() - 1);
    while (const int rows = model.rowCount(above))
        above = model.index(rows - 1, 0, above);
    return above;
}

} // namespace

FileTreeView::FileTreeView(QWidget* parent) : QTreeView(parent), m_glow(viewport()) {
    setUniformRowHeights(true);
    setItemDelegate(new FileTreeDelegate(this));
    setIndentation(18);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::DragOnly);
    setAccessibleName(tr("Files"));
    buildHead();
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        m_closed.insert(index.data(FileTreeModel::RawPath).toByteArray());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        m_closed.remove(index.data(FileTreeModel::RawPath).toByteArray());
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        emit pathActivated(index.data(FileTreeModel::RawPath).toByteArray());
    });
}

void FileTreeView::setFileModel(FileTreeModel* model) {
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &FileTreeView::saveState);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FileTreeView::restoreState);
    layoutColumns();
}

FileTreeModel* FileTreeView::fileModel() const {
    return qobject_cast<FileTreeModel*>(model());
}

QByteArray FileTreeView::currentPath() const {
    return pathOf(currentIndex());
}

QList<QByteArray> FileTreeView::chosenPaths() const {
    QItemSelection chosen = selectionModel()->selection();
    QList<QByteArray> paths;
    if (chosen.size() < 2 && (chosen.isEmpty() || chosen.front().height() < 2))
        return currentIndex().isValid() || !chosen.isEmpty()
                   ? QList<QByteArray>{chosen.isEmpty() ? currentPath() : pathOf(chosen.front().topLeft())}
                   : paths;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex& a, const QModelIndex& b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    for (const QModelIndex& row : std::as_const(rows))
        paths.append(pathOf(row));
    return paths;
}

void FileTreeView::copyPaths() const {
    QStringList lines;
    for (const QByteArray& path : chosenPaths())
        lines.append(QString::fromUtf8(path));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FileTreeView::setCurrentPath(const QByteArray& path) {
    const QModelIndex index = fileModel()->indexOfPath(path);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

QByteArray FileTreeView::changedPath(int step) const {
    const auto* rows = fileModel();
    QModelIndex at = currentIndex().siblingAtColumn(0);
    while ((at = step > 0 ? rowBelow(*rows, at) : rowAbove(*rows, at)).isValid())
        if (at.data(FileTreeModel::ChangeLetter).toChar() != u' ' &&
            at.data(FileTreeModel::TypeOf).toInt() != int(FileType::Directory))
            return at.data(FileTreeModel::RawPath).toByteArray();
    return {};
}

void FileTreeView::forgetState() {
    m_expanded.clear();
    m_closed.clear();
    m_current.clear();
    m_chosen.clear();
    m_anchor.clear();
    m_scroll = 0;
    m_glow.stop();
    m_forgotten = true;
}

void FileTreeView::saveState() {
    if (m_forgotten || !fileModel() || !fileModel()->tree())
        return;
    rememberOpenRows();
    rememberPlace();
}

/// Walks only what is expanded, so it costs what the user opened, not what the tree holds. What another tree
/// of the subject has open stays so.
void FileTreeView::rememberOpenRows() {
    std::vector<QModelIndex> open{QModelIndex()};
    // A filter hides rows that stay open behind it: what is remembered is only added to while one is on.
    if (!fileModel()->arrangement() || !fileModel()->arrangement()->query().filters())
        m_expanded.removeIf([this](const QByteArray& path) {
            const QModelIndex index = fileModel()->indexOfPath(path);
            return index.isValid() && !isExpanded(index);
        });
    else if (m_autoExpanded)
        return;
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (!isExpanded(index))
                continue;
            m_expanded.insert(index.data(FileTreeModel::RawPath).toByteArray());
            open.push_back(index);
        }
    }
}

/// By the chosen row where it is in sight, else by the topmost.
void FileTreeView::rememberPlace() {
    if (currentIndex().isValid()) {
        m_current = currentPath();
        m_chosen = chosenPaths();
    }
    m_scroll = verticalScrollBar()->value();
    QModelIndex anchor = currentIndex().siblingAtColumn(0);
    if (!visualRect(anchor).intersects(viewport()->rect()))
        anchor = indexAt(QPoint(0, 0)).siblingAtColumn(0);
    if (!anchor.isValid())
        return;
    m_anchor = anchor.data(FileTreeModel::RawPath).toByteArray();
    m_anchorTop = visualRect(anchor).top();
}

void FileTreeView::restoreState() {
    m_forgotten = false;
    m_autoExpanded = false;
    measureContent();
    layoutColumns();
    if (!fileModel()->tree())
        return;
    m_restoring = true;
    for (const QByteArray& path : std::as_const(m_expanded))
        if (const QModelIndex index = fileModel()->indexOfPath(path); index.isValid())
            expand(index);
    if (const QModelIndex index = fileModel()->indexOfPath(m_current); index.isValid())
        setCurrentIndex(index);
    restoreChosen();
    restorePlace();
    m_restoring = false;
}

/// Those of several that are still there.
void FileTreeView::restoreChosen() {
    if (m_chosen.size() < 2)
        return;
    QItemSelection rows;
    for (const QByteArray& path : std::as_const(m_chosen))
        if (const QModelIndex index = fileModel()->indexOfPath(path); index.isValid())
            rows.select(index, index);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// At the very top one stays there and sees what comes first, unless a row that is chosen is in sight.
void FileTreeView::restorePlace() {
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scroll);
    const QModelIndex anchor =
        m_scroll > 0 || m_anchor == m_current ? fileModel()->indexOfPath(m_anchor) : QModelIndex();
    const QRect rect = anchor.isValid() ? visualRect(anchor) : QRect();
    if (rect.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - m_anchorTop);
}

void FileTreeView::setTarget(const QByteArray& path) {
    if (m_target == path)
        return;
    m_target = path;
    viewport()->update();
}

void FileTreeView::expandMatches() {
    m_autoExpanded = true;
    std::vector<QModelIndex> level{QModelIndex()};
    int shown = 0;
    setUpdatesEnabled(false);
    while (!level.empty() && shown < kMatchRows) {
        std::vector<QModelIndex> next;
        for (const QModelIndex& parent : level) {
            const int rows = model()->rowCount(parent);
            shown += rows;
            if (shown > kMatchRows)
                break;
            if (parent.isValid())
                expand(parent);
            for (int row = 0; row < rows; ++row)
                if (const QModelIndex index = model()->index(row, 0, parent); model()->hasChildren(index))
                    next.push_back(index);
        }
        level.swap(next);
    }
    setUpdatesEnabled(true);
}

/// Level by level while everything still fits what is in sight. Among changes a directory that fits is opened
/// even where its neighbour does not; among files as they are that would look like chance.
void FileTreeView::expandSome() {
    const bool picks = fileModel()->arrangement() && fileModel()->arrangement()->compares();
    const int room = std::max(kFirstRows, viewport()->height() / space::treeRow);
    std::vector<QModelIndex> level{QModelIndex()};
    int shown = 0;
    while (!level.empty()) {
        std::vector<QModelIndex> next;
        int below = 0;
        for (const QModelIndex& parent : level)
            below += model()->rowCount(parent);
        if (shown + below > room && !picks)
            return;
        for (const QModelIndex& parent : level) {
            const int rows = model()->rowCount(parent);
            if (parent.isValid() &&
                (shown + rows > room || m_closed.contains(parent.data(FileTreeModel::RawPath).toByteArray())))
                continue;
            shown += rows;
            if (parent.isValid())
                expand(parent);
            if (rows > kMatchRows)
                continue;
            for (int row = 0; row < rows; ++row)
                if (const QModelIndex index = model()->index(row, 0, parent); model()->hasChildren(index))
                    next.push_back(index);
        }
        level.swap(next);
    }
}

void FileTreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (!m_restoring)
        emit currentPathChanged(currentPath());
}

/// What the program chooses is chosen alone, whatever keys are held meanwhile.
QItemSelectionModel::SelectionFlags FileTreeView::selectionCommand(const QModelIndex& index,
                                                                   const QEvent* event) const {
    if (event == nullptr && index.isValid())
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTreeView::selectionCommand(index, event);
}

void FileTreeView::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = (keyboard ? currentIndex() : indexAt(event->pos())).siblingAtColumn(0);
    if (!index.isValid())
        return;
    if (selectionModel()->isSelected(index)) // one of several: the menu is for all of them
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(index);
    emit contextMenuWanted(index.data(FileTreeModel::RawPath).toByteArray(),
                           keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                    : event->globalPos());
}

void FileTreeView::startDrag(Qt::DropActions) {
    m_dragged = true;
    if (currentIndex().isValid())
        emit dragWanted(currentPath());
}

void FileTreeView::mousePressEvent(QMouseEvent* event) {
    m_dragged = false;
    QTreeView::mousePressEvent(event);
}

/// A row that is dragged stays the chosen one while it is got ready.
void FileTreeView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragged || event->buttons() == Qt::NoButton)
        QTreeView::mouseMoveEvent(event);
}

void FileTreeView::keyPressEvent(QKeyEvent* event) {
    // Expanding a whole image of a million files would hang the window: qt's "*" is left out.
    if (event->key() == Qt::Key_Asterisk)
        return;
    if (event->matches(QKeySequence::Copy))
        return copyPaths();
    QTreeView::keyPressEvent(event);
}

void FileTreeView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (model()->hasChildren(index))
        paintBranch(*painter, rect, isExpanded(index), this);
}

void FileTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    if (fileModel()->ghostAt(index) != nullptr)
        return paintGhost(*painter, option.rect, index.siblingAtColumn(0), *this);
    if (m_glow.isActive()) {
        const QModelIndex name = index.siblingAtColumn(0);
        const double strength =
            m_glow.strengthOf(name.data(FileTreeModel::RawPath).toByteArray(), !isExpanded(name));
        if (strength > 0) {
            painter->setOpacity(strength);
            painter->fillRect(QRect(0, option.rect.top(), viewport()->width(), option.rect.height()),
                              tokens(this).accentTint);
            painter->setOpacity(1);
        }
    }
    paintChosenRow(*painter, option.rect, index, this);
    QTreeView::drawRow(painter, option, index);
    if (!m_target.isEmpty() && m_target == pathOf(index))
        paintTarget(*painter, option.rect, *this);
}

/// The row that is current shows the focus; where there is none the view does.
void FileTreeView::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    QPainter painter(viewport());
    if (m_target == "/")
        paintTarget(painter, viewport()->rect(), *this);
    if (currentIndex().isValid())
        return;
    paintFocusFrame(painter, this);
}

void FileTreeView::resizeEvent(QResizeEvent* event) {
    const bool wasInSight = visualRect(currentIndex()).intersects(QRect(QPoint(), event->oldSize()));
    QTreeView::resizeEvent(event);
    layoutColumns();
    if (wasInSight && event->size().height() < event->oldSize().height())
        scrollTo(currentIndex()); // what opens below must not cover the row that it is about
}

} // namespace outcrop::ui
