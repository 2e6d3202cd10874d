// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/file_tree_model.h"
#include "ui/widgets/row_glow.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTreeView>

namespace outcrop::ui {

/// A FileTreeModel on screen: 26-px rows with icon, change mark, layer dot and share bar, fixed header
/// sections. Expansion, selection and place survive a new tree or filter of the same subject, by path.
class FileTreeView : public QTreeView {
    Q_OBJECT
public:
    explicit FileTreeView(QWidget* parent = nullptr);

    /// Takes a FileTreeModel (only).
    void setFileModel(FileTreeModel* model);
    FileTreeModel* fileModel() const;

    /// While it shows its rows again after a reset: its model is to stay as it is meanwhile.
    bool isRestoring() const { return m_restoring; }
    QByteArray currentPath() const; ///< empty if there is none
    /// What is chosen, from above: of none, the current one.
    QList<QByteArray> chosenPaths() const;
    void copyPaths() const; ///< those, a line each, to the clipboard
    void setCurrentPath(const QByteArray& path);
    /// The next changed path after the current one (1) or before it (-1) that is no directory, in the order
    /// of the rows, whether they are open or not; empty if there is none.
    QByteArray changedPath(int step) const;
    /// Paths to remember when the model is about to show another tree of another subject.
    void forgetState();
    /// Rows that have just come or been written glow for a moment.
    void glow(const FreshList& fresh) { m_glow.start(fresh); }
    /// The directory that something would come into is outlined; "/" is the whole view; empty: none.
    void setTarget(const QByteArray& path);
    /// Expands what a filter shows, as far as that stays bounded (about 2,000 rows).
    void expandMatches();
    /// Expands the first levels while all rows fit in sight; for a first look. Costs what it opens.
    void expandSome();

signals:
    void currentPathChanged(const QByteArray& path);
    void pathActivated(const QByteArray& path);
    void dragWanted(const QByteArray& path); ///< the button is down and may be so for a while
    void contextMenuWanted(const QByteArray& path, const QPoint& globalPos);
    void sortWanted(outcrop::ui::TreeQuery::Order order); ///< by a click on a head

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void saveState();
    void rememberOpenRows();
    void rememberPlace();
    void restoreState();
    void restoreChosen();
    void restorePlace();
    void buildHead();
    void layoutColumns();
    int widthOf(FileTreeModel::Column column) const;
    void measureContent();

    QHash<FileTreeModel::Column, int> m_contentWidths; ///< of the tree shown; the name's is what it wishes
    QSet<QByteArray> m_expanded;                       ///< also of what the tree shown does not hold
    QSet<QByteArray> m_closed;                         ///< by the user: not to be opened by itself
    QByteArray m_current;
    QList<QByteArray> m_chosen; ///< of several
    QByteArray m_anchor;        ///< the row that stays where it is, m_anchorTop below the top
    int m_anchorTop = 0;
    int m_scroll = 0;
    RowGlow m_glow;
    QByteArray m_target;
    bool m_restoring = false;
    bool m_dragged = false;      ///< the button went down on a row and moved away
    bool m_autoExpanded = false; ///< the open rows are a filter's doing, not the user's
    bool m_forgotten = false;
};

} // namespace outcrop::ui
