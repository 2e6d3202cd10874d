// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QHash>
#include <QTreeView>

class QSortFilterProxyModel;

namespace outcrop::ui {

class TableModel;

/// Packages or secrets as a table: filtered by words, sorted by any column, opened with Return.
class LensTable : public QTreeView {
    Q_OBJECT

public:
    /// How wide its columns are: as their longest usual text, one takes what the others leave.
    struct Columns {
        QStringList samples;  ///< one for each
        int rest = 0;         ///< the column that takes the rest
        int least = 0;        ///< of that
        QList<int> yielding;  ///< what gives way first when the table is narrow
        QList<int> numbers{}; ///< with figures of one width
    };
    LensTable(TableModel* model, Columns columns, QWidget* parent);

    void setSearched(const QString& text);
    void setColumnWanted(int column, bool wanted);
    int shown() const;       ///< rows that fit what is searched
    int currentRow() const;  ///< of the model; -1: none
    void selectRow(int row); ///< of the model

signals:
    void rowActivated(int row); ///< of the model
    void currentRowChanged(int row);
    void contextMenuWanted(const QPoint& globalPos);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthOf(int column) const;
    void layOutColumns();

    Columns m_columns;
    QHash<int, bool> m_unwanted;
    QSortFilterProxyModel* m_order;
};

} // namespace outcrop::ui
