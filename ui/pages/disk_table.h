// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/disk_things_model.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace outcrop::ui {

/// What takes room, as a table: ticked with a click or Space, opened with Return, sorted by any column.
class DiskTable : public QTreeView {
    Q_OBJECT
public:
    DiskTable(DiskThingsModel* things, QWidget* parent);

    void setSearched(const QString& text);
    QStringList chosen() const; ///< keys of the chosen rows
    void choose(const QStringList& keys, bool further);
    void
    setMarked(const QSet<QString>& keys); ///< rows with a ground of their own: the mouse is on them elsewhere
    int shown() const;                    ///< how many rows fit what is searched

signals:
    void chosenChanged();
    void tickWanted();
    void rowHovered(const QString& key); ///< empty: none
    void contextMenuWanted(const QPoint& globalPos);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutColumns();

    DiskThingsModel* m_things;
    QSortFilterProxyModel* m_order;
    QSet<QString> m_marked;
};

} // namespace outcrop::ui
