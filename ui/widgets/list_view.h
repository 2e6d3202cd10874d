// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/widgets/dragged_paths.h"

#include <QTreeView>

namespace outcrop::ui {

/// The list at the left of a page: rows painted from role:: (icon or dot, title, subtitle, trailing text).
/// One or two lines, a tree if the model is one. No header.
class ListView : public QTreeView {
    Q_OBJECT
public:
    explicit ListView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override; ///< only its first column shows
    QString currentId() const;                         ///< role::Id of the current row
    /// Selects the first row with that id; false if there is none.
    bool setCurrentId(const QString& id);

signals:
    void currentIdChanged(const QString& id);
    void contextMenuWanted(const QModelIndex& index, const QPoint& globalPos);
    /// Local paths dropped on a row (or on the empty ground: invalid index).
    void pathsDropped(const QModelIndex& index, const QStringList& paths);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// A click beside the rows leaves the chosen one marked, since its details stay in sight.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QPersistentModelIndex m_dropTarget;
    DraggedPaths m_dragged;
};

} // namespace outcrop::ui
