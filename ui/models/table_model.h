// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace outcrop::ui {

/// The model protocol of a table, sealed once: a concrete model says how many rows, which columns, and what
/// stands in a cell.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    virtual int rows() const = 0;
    virtual QStringList columns() const = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual bool numeric(int column) const; ///< right-aligned; false unless overridden
};

} // namespace outcrop::ui
