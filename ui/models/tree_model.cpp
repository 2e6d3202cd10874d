// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/tree_model.h"

namespace outcrop::ui {

TreeModel::Node TreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? index.internalId() : root();
}

QModelIndex TreeModel::indexOf(Node node, int column) const {
    return node == root() ? QModelIndex() : createIndex(rowOf(node), column, node);
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, child(nodeOf(parent), row));
}

QModelIndex TreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid())
        return {};
    return indexOf(parentOf(child.internalId()));
}

int TreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : childCount(nodeOf(parent));
}

int TreeModel::columnCount(const QModelIndex&) const {
    return int(columns().size());
}

QVariant TreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.model() != this)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (numeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    return cell(index.internalId(), index.column(), role);
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columns().at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (numeric(section) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

bool TreeModel::numeric(int) const {
    return false;
}

} // namespace outcrop::ui
