// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/list_view.h"

#include "ui/models/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/list_delegate.h"
#include "ui/widgets/tree_branch.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QPainter>

namespace outcrop::ui {

ListView::ListView(QWidget* parent) : QTreeView(parent) {
    setHeaderHidden(true);
    setItemDelegate(new ListDelegate(this));
    setIndentation(18);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(true);
    setAcceptDrops(true);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setStyleSheet(QStringLiteral("QTreeView { background: palette(alternate-base); }"));
}

void ListView::setModel(QAbstractItemModel* model) {
    QTreeView::setModel(model);
    for (int column = 1; model && column < model->columnCount(); ++column)
        setColumnHidden(column, true);
    header()->setStretchLastSection(false);
    if (model && model->columnCount() > 0)
        header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QString ListView::currentId() const {
    return currentIndex().siblingAtColumn(0).data(role::Id).toString();
}

bool ListView::setCurrentId(const QString& id) {
    if (!model() || id.isEmpty())
        return false;
    const QModelIndexList found = model()->match(model()->index(0, 0), role::Id, id, 1,
                                                 Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    if (found.isEmpty())
        return false;
    setCurrentIndex(found.front());
    return true;
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    emit currentIdChanged(currentId());
}

QItemSelectionModel::SelectionFlags ListView::selectionCommand(const QModelIndex& index,
                                                               const QEvent* event) const {
    if (!index.isValid())
        return QItemSelectionModel::NoUpdate;
    // What the program chooses is chosen alone, whatever keys are held meanwhile.
    if (event == nullptr)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTreeView::selectionCommand(index, event);
}

void ListView::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const QPoint pos = event->reason() == QContextMenuEvent::Keyboard
                           ? viewport()->mapToGlobal(visualRect(index).center())
                           : event->globalPos();
    emit contextMenuWanted(index, pos);
}

void ListView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (model()->hasChildren(index))
        paintBranch(*painter, rect, isExpanded(index), this);
}

void ListView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    const Tokens& t = tokens(this);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (index == QModelIndex(m_dropTarget))
        painter->fillRect(row, t.accentTint);
    else if (selectionModel() && selectionModel()->isSelected(index))
        painter->fillRect(row, t.selection);
    else if (indexAt(viewport()->mapFromGlobal(QCursor::pos())).siblingAtColumn(0) == index && underMouse())
        painter->fillRect(row, t.window);
    QTreeView::drawRow(painter, option, index);
    if (index == QModelIndex(m_dropTarget)) {
        painter->setPen(t.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
}

void ListView::dragEnterEvent(QDragEnterEvent* event) {
    m_dragged.forget();
    dragMoveEvent(event);
}

void ListView::dragMoveEvent(QDragMoveEvent* event) {
    if (!m_dragged.mayHold(event->mimeData()))
        return;
    m_dropTarget = indexAt(event->position().toPoint());
    viewport()->update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ListView::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropTarget = QPersistentModelIndex();
    viewport()->update();
}

void ListView::dropEvent(QDropEvent* event) {
    const QModelIndex target = indexAt(event->position().toPoint());
    m_dropTarget = QPersistentModelIndex();
    viewport()->update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit pathsDropped(target, m_dragged.of(event->mimeData()));
}

} // namespace outcrop::ui
