// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The rows of FileTreeModel that stand for what would come in.
#include "ui/models/file_tree_model.h"

#include <utility>

namespace outcrop::ui {

namespace {
/// Above all numbers of nodes and rows, which have 32 bits.
constexpr quintptr kFirstGhost = quintptr(1) << 40;
} // namespace

bool FileTreeModel::isGhost(Node node) {
    return node >= kFirstGhost;
}

const GhostRow* FileTreeModel::ghostAt(const QModelIndex& index) const {
    return index.isValid() && isGhost(index.internalId())
               ? &m_ghosts.rows.at(static_cast<int>(index.internalId() - kFirstGhost))
               : nullptr;
}

void FileTreeModel::showGhosts(const QModelIndex& parent, int row, bool deeper, QVector<GhostRow> rows) {
    const Node node = nodeOf(parent);
    if (node == m_ghosts.parent && row == m_ghosts.at && deeper == m_ghosts.deeper &&
        rows.size() == m_ghosts.rows.size()) {
        m_ghosts.rows = std::move(rows);
        if (!m_ghosts.rows.isEmpty())
            emit dataChanged(index(row, 0, parent),
                             index(row + int(m_ghosts.rows.size()) - 1, columnCount() - 1, parent));
        return;
    }
    clearGhosts();
    if (rows.isEmpty())
        return;
    beginInsertRows(parent, row, row + int(rows.size()) - 1);
    m_ghosts.parent = node;
    m_ghosts.at = row;
    m_ghosts.deeper = deeper;
    m_ghosts.rows = std::move(rows);
    endInsertRows();
}

void FileTreeModel::clearGhosts() {
    setReplaced({});
    if (m_ghosts.rows.isEmpty())
        return;
    beginRemoveRows(indexOf(m_ghosts.parent), m_ghosts.at, m_ghosts.at + int(m_ghosts.rows.size()) - 1);
    m_ghosts = {};
    endRemoveRows();
}

void FileTreeModel::setReplaced(QSet<QByteArray> paths) {
    const QSet<QByteArray> before = std::exchange(m_ghosts.replaced, std::move(paths));
    if (before == m_ghosts.replaced)
        return;
    for (const QSet<QByteArray>& some : {before, m_ghosts.replaced})
        for (const QByteArray& path : some)
            if (const QModelIndex row = indexOfPath(path); row.isValid())
                emit dataChanged(row, row.siblingAtColumn(columnCount() - 1));
}

/// The row in the whole of one that the tree has itself.
int FileTreeModel::amongGhosts(Node parent, int own) const {
    const bool after = parent == m_ghosts.parent && own >= m_ghosts.at;
    return after ? own + int(m_ghosts.rows.size()) : own;
}

TreeModel::Node FileTreeModel::child(Node node, int row) const {
    const int ghosts = node == m_ghosts.parent ? int(m_ghosts.rows.size()) : 0;
    if (row < m_ghosts.at || ghosts == 0)
        return ownChild(node, row);
    return row < m_ghosts.at + ghosts ? kFirstGhost + quintptr(row - m_ghosts.at)
                                      : ownChild(node, row - ghosts);
}

int FileTreeModel::rowOf(Node node) const {
    if (isGhost(node))
        return m_ghosts.at + int(node - kFirstGhost);
    const Node parent = parentOf(node);
    return amongGhosts(parent, int(node - ownChild(parent, 0)));
}

QVariant FileTreeModel::ghostCell(Node node, int section, int role) const {
    const GhostRow& ghost = m_ghosts.rows.at(static_cast<int>(node - kFirstGhost));
    const Column column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Name ? ghost.name : column == Column::Size ? ghost.size : QString();
    case Qt::ToolTipRole:
        return ghost.note;
    case Qt::AccessibleTextRole:
        if (column != Column::Name)
            return ghostCell(node, section, Qt::DisplayRole);
        return ghost.note.isEmpty() ? tr("%1, would be copied in", "a file").arg(ghost.name)
                                    : tr("%1, would be copied in: %2", "a file").arg(ghost.name, ghost.note);
    case role::IconName:
        return ghost.iconName;
    case ChangeLetter:
        return QChar(u' ');
    case LeadsToChange:
    case Replaced:
        return false;
    default:
        return {};
    }
}

} // namespace outcrop::ui
