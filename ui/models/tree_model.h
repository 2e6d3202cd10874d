// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace outcrop::ui {

/// The model protocol of a tree, sealed once. A concrete model names its nodes by a number (an array index or
/// an address) that the model index carries, and knows parent and row of a node without searching.
class TreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using Node = quintptr;
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    QModelIndex parent(const QModelIndex& child) const final;
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    Node nodeOf(const QModelIndex& index) const; ///< the root for an invalid index
    QModelIndex indexOf(Node node, int column = 0) const;

protected:
    virtual Node root() const = 0;
    virtual int childCount(Node node) const = 0;
    virtual Node child(Node node, int row) const = 0;
    virtual Node parentOf(Node node) const = 0; ///< never asked for the root
    virtual int rowOf(Node node) const = 0;     ///< never asked for the root
    virtual QStringList columns() const = 0;
    virtual QVariant cell(Node node, int column, int role) const = 0;
    virtual bool numeric(int column) const; ///< right-aligned; false unless overridden
};

} // namespace outcrop::ui
