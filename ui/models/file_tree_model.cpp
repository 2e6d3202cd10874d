// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/file_tree_model.h"

#include "ui/models/format.h"
#include "ui/models/writer_text.h"

#include <QLocale>
#include <algorithm>

namespace outcrop::ui {

namespace {

QVector<FileTreeModel::Column> columnsOf(FileTreeModel::Layout layout) {
    using C = FileTreeModel::Column;
    switch (layout) {
    case FileTreeModel::Layout::Image:
        return {C::Name, C::Layer, C::Size, C::Mode, C::Owner, C::Share};
    case FileTreeModel::Layout::Changes:
        return {C::Name, C::What, C::Writer, C::Before, C::After, C::Share};
    case FileTreeModel::Layout::Plain:
        return {C::Name, C::Size, C::Mode, C::Owner, C::Modified, C::Share};
    }
    return {};
}

/// The number tells layers apart whose instructions begin alike.
QString layerText(const FileTreeModel::LayerLabel& label) {
    if (label.stratum < 0)
        return label.text;
    const QString number = format::count(label.stratum + 1);
    return label.text.isEmpty() ? number : number + u' ' + label.text;
}

} // namespace

FileTreeModel::FileTreeModel(Layout layout, QObject* parent)
    : TreeModel(parent), m_columns(columnsOf(layout)) {}

void FileTreeModel::setTree(std::shared_ptr<const MergedTree> tree, QVector<LayerLabel> labels,
                            std::shared_ptr<const TreeArrangement> arrangement) {
    beginResetModel();
    m_tree = std::move(tree);
    m_labels = std::move(labels);
    m_arrangement = std::move(arrangement);
    m_ghosts = {};
    endResetModel();
}

void FileTreeModel::setArrangement(std::shared_ptr<const TreeArrangement> arrangement) {
    if (arrangement == m_arrangement || (arrangement && &arrangement->tree() != m_tree.get()))
        return;
    beginResetModel();
    m_arrangement = std::move(arrangement);
    m_ghosts = {};
    endResetModel();
}

void FileTreeModel::setWriters(std::shared_ptr<const ChangeWriters> writers, bool told) {
    m_writers = std::move(writers);
    m_told = told;
    const int column = sectionOf(Column::Writer);
    if (column >= 0 && rowCount() > 0)
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

const WrittenBy* FileTreeModel::writerOf(NodeIndex node) const {
    return m_writers && m_tree->node(node).change != Change::None ? m_writers->find(m_tree->path(node))
                                                                  : nullptr;
}

// A model node is the tree's node number, or with an arrangement the row number in it. Both have the root at
// 0.

NodeIndex FileTreeModel::treeNodeOf(Node node) const {
    return m_arrangement ? m_arrangement->rows()[node].node : NodeIndex{uint32_t(node)};
}

Qt::ItemFlags FileTreeModel::flags(const QModelIndex& index) const {
    if (ghostAt(index) != nullptr)
        return Qt::ItemNeverHasChildren; // looked at, not chosen
    return TreeModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

TreeModel::Node FileTreeModel::root() const {
    return 0;
}

int FileTreeModel::childCount(Node node) const {
    if (isGhost(node))
        return 0;
    return ownCount(node) + (node == m_ghosts.parent ? int(m_ghosts.rows.size()) : 0);
}

int FileTreeModel::ownCount(Node node) const {
    if (m_arrangement)
        return int(m_arrangement->rows()[node].childCount);
    return m_tree && m_tree->size() > 0 ? int(m_tree->node(NodeIndex{uint32_t(node)}).childCount) : 0;
}

TreeModel::Node FileTreeModel::ownChild(Node node, int row) const {
    if (m_arrangement)
        return m_arrangement->rows()[node].firstChild + uint32_t(row);
    return toInt(m_tree->node(NodeIndex{uint32_t(node)}).firstChild) + uint32_t(row);
}

TreeModel::Node FileTreeModel::parentOf(Node node) const {
    if (isGhost(node))
        return m_ghosts.parent;
    return m_arrangement ? m_arrangement->rows()[node].parent
                         : toInt(m_tree->node(NodeIndex{uint32_t(node)}).parent);
}

NodeIndex FileTreeModel::treeNode(const QModelIndex& index) const {
    return treeNodeOf(nodeOf(index));
}

/// Down from the root, so that it costs what lies beside the way and not what the tree holds.
QModelIndex FileTreeModel::indexOfNode(NodeIndex node) const {
    if (!m_tree || toInt(node) >= m_tree->size() || node == kRootNode)
        return {};
    if (!m_arrangement)
        return indexOf(toInt(node));
    std::vector<NodeIndex> way;
    for (NodeIndex at = node; at != kRootNode; at = m_tree->node(at).parent)
        way.push_back(at);
    const auto& rows = m_arrangement->rows();
    size_t row = 0;
    for (auto step = way.rbegin(); step != way.rend(); ++step) {
        const auto first = rows.begin() + rows[row].firstChild;
        const auto last = first + rows[row].childCount;
        const auto found =
            std::find_if(first, last, [step](const TreeArrangement::Row& r) { return r.node == *step; });
        if (found == last)
            return {};
        row = static_cast<size_t>(found - rows.begin());
    }
    return indexOf(row);
}

QModelIndex FileTreeModel::indexOfPath(const QByteArray& path) const {
    if (!m_tree || path.isEmpty())
        return {};
    const NodeIndex node = m_tree->find(std::string_view(path.constData(), size_t(path.size())));
    return node == kNoNode ? QModelIndex() : indexOfNode(node);
}

QStringList FileTreeModel::columns() const {
    QStringList names;
    for (const Column column : m_columns) {
        switch (column) {
        case Column::Name:
            names << tr("Name");
            break;
        case Column::Layer:
            names << tr("Layer");
            break;
        case Column::What:
            names << tr("What changed");
            break;
        case Column::Writer:
            names << tr("Written by");
            break;
        case Column::Size:
            names << tr("Size");
            break;
        case Column::Before:
            names << tr("Before");
            break;
        case Column::After:
            names << tr("After");
            break;
        case Column::Mode:
            names << tr("Mode");
            break;
        case Column::Owner:
            names << tr("Owner");
            break;
        case Column::Modified:
            names << tr("Modified");
            break;
        case Column::Share:
            names << tr("Share");
            break;
        }
    }
    return names;
}

QVector<FileTreeModel::Sample> FileTreeModel::sampleOf(Column column) const {
    constexpr uint32_t kRows = 400; // the uppermost levels: nodes come breadth first
    QVector<Sample> sample;
    if (column == Column::Layer)
        for (const LayerLabel& label : m_labels)
            sample.append({layerText(label), 0});
    if (column == Column::Layer || !m_tree)
        return sample;
    QVector<int> depths{0};
    for (uint32_t i = 1; i < std::min(m_tree->size(), kRows); ++i) {
        depths.append(depths.at(qsizetype(toInt(m_tree->node(NodeIndex{i}).parent))) + 1);
        sample.append({text(NodeIndex{i}, column).toString(), depths.last() - 1});
    }
    return sample;
}

bool FileTreeModel::numeric(int column) const {
    const Column c = m_columns.at(column);
    return c == Column::Size || c == Column::Before || c == Column::After;
}

QVariant FileTreeModel::cell(Node node, int section, int role) const {
    if (isGhost(node))
        return ghostCell(node, section, role);
    const NodeIndex n = treeNodeOf(node);
    const Column column = m_columns.at(section);
    const MergedTree::Node& facts = m_tree->node(n);
    switch (role) {
    case Qt::DisplayRole:
        return text(n, column);
    case Qt::ToolTipRole:
        return tip(n, column);
    case Qt::AccessibleTextRole:
        if (column == Column::Share)
            return tr("%1 % of all").arg(QLocale().toString(100 * shareOf(n), 'f', 1));
        if (const WrittenBy* by = column == Column::Writer ? writerOf(n) : nullptr)
            return WriterText::sentence(*by);
        if (column != Column::Name)
            return text(n, column);
        return cell(node, section, Replaced).toBool()
                   ? tr("%1, would be replaced", "a file").arg(spokenName(n))
                   : spokenName(n);
    case role::Id:
    case Path:
        return format::text(m_tree->path(n));
    case RawPath: {
        const std::string path = m_tree->path(n);
        return QByteArray(path.data(), qsizetype(path.size()));
    }
    case role::IconName:
        return format::fileIcon(m_tree->entry(n).type);
    case role::Sort:
        return sortKey(n, column);
    case ChangeLetter:
        return details() && details()->renameOf(n) ? QChar(u'R')
                                                   : QChar(QLatin1Char(changeLetter(facts.change)));
    case LayerIndex:
        return facts.layer < m_labels.size() ? m_labels[facts.layer].stratum : int(facts.layer);
    case ShareOfTotal:
        return shareOf(n);
    case TypeOf:
        return int(m_tree->entry(n).type);
    case Match:
        return m_arrangement && m_arrangement->rows()[node].match;
    case LeadsToChange:
        return leadsToChange(n);
    case Replaced:
        return !m_ghosts.replaced.isEmpty() &&
               m_ghosts.replaced.contains(QByteArray::fromStdString(m_tree->path(n)));
    default:
        return {};
    }
}

bool FileTreeModel::leadsToChange(NodeIndex node) const {
    const MergedTree::Node& facts = m_tree->node(node);
    return facts.change == Change::None && facts.childCount > 0 && m_arrangement && m_arrangement->compares();
}

/// The name with what its mark says, for those who do not see it.
QString FileTreeModel::spokenName(NodeIndex node) const {
    const QString name = text(node, Column::Name).toString();
    switch (m_tree->node(node).change) {
    case Change::Added:
        return tr("%1, added", "a file").arg(name);
    case Change::Changed:
        return details() && details()->renameOf(node) ? tr("%1, renamed", "a file").arg(name)
                                                      : tr("%1, changed", "a file").arg(name);
    case Change::Removed:
        return tr("%1, removed", "a file").arg(name);
    case Change::None:
        break;
    }
    return leadsToChange(node) ? tr("%1, holds changes", "a directory").arg(name) : name;
}

double FileTreeModel::shareOf(NodeIndex node) const {
    const uint64_t total = m_tree->totalBytes();
    const MergedTree::Node& facts = m_tree->node(node);
    return total == 0 || facts.change == Change::Removed ? 0.0 : double(facts.totalSize) / double(total);
}

QVariant FileTreeModel::text(NodeIndex node, Column column) const {
    const MergedTree::Node& facts = m_tree->node(node);
    switch (column) {
    case Column::Name:
        return format::text(m_tree->name(node));
    case Column::Layer:
        return facts.layer < m_labels.size() ? layerText(m_labels[facts.layer]) : QString();
    case Column::What:
        return whatChanged(*m_tree, node, details());
    case Column::Writer: {
        const WrittenBy* by = writerOf(node);
        return by == nullptr ? QString() : WriterText::cell(*by);
    }
    case Column::Size:
    case Column::Before:
    case Column::After:
        return sizeText(node, column);
    case Column::Mode: {
        const FileEntry entry = shownEntry(node);
        return format::mode(entry.type, entry.mode);
    }
    case Column::Owner: {
        const FileEntry entry = shownEntry(node);
        return format::owner(entry.uid, entry.gid);
    }
    case Column::Modified:
        return format::ago(shownEntry(node).mtime);
    case Column::Share:
        break;
    }
    return {};
}

/// A removed node's own entry is a whiteout; what it was stands below it.
FileEntry FileTreeModel::shownEntry(NodeIndex node) const {
    const MergedTree::Node& facts = m_tree->node(node);
    return facts.change == Change::Removed && facts.before != kNoNode ? m_tree->beforeEntry(node)
                                                                      : m_tree->entry(node);
}

const ChangeDetails* FileTreeModel::details() const {
    return m_arrangement ? m_arrangement->query().details.get() : nullptr;
}

/// Of a directory, where a comparison has added it up.
uint64_t FileTreeModel::bytesBefore(NodeIndex node) const {
    if (details())
        return details()->bytesBefore[toInt(node)];
    return m_tree->node(node).before == kNoNode ? 0 : m_tree->beforeEntry(node).size;
}

QString FileTreeModel::sizeText(NodeIndex node, Column column) const {
    const MergedTree::Node& facts = m_tree->node(node);
    const bool hasBefore = facts.before != kNoNode;
    if (column == Column::Before) {
        const bool file = hasBefore && m_tree->beforeEntry(node).type == FileType::Regular;
        const uint64_t bytes = bytesBefore(node);
        return file || bytes > 0 ? format::bytes(bytes) : QString();
    }
    if (facts.change == Change::Removed) {
        if (column == Column::After || !hasBefore)
            return {};
        return format::signedBytes(-static_cast<int64_t>(m_tree->beforeEntry(node).size));
    }
    if (column == Column::After && facts.totalSize == 0 && m_tree->entry(node).type == FileType::Directory)
        return {};
    return format::bytes(facts.totalSize);
}

QVariant FileTreeModel::sortKey(NodeIndex node, Column column) const {
    switch (column) {
    case Column::Size:
    case Column::After:
    case Column::Share:
        return qulonglong(m_tree->node(node).totalSize);
    case Column::Before:
        return qulonglong(bytesBefore(node));
    case Column::Modified:
        return qlonglong(shownEntry(node).mtime);
    default:
        return text(node, column);
    }
}

QVariant FileTreeModel::tip(NodeIndex node, Column column) const {
    const FileEntry entry = shownEntry(node);
    switch (column) {
    case Column::Name: {
        const QString path = format::text(m_tree->path(node));
        return entry.linkTarget.empty() ? path : tr("%1 → %2").arg(path, format::text(entry.linkTarget));
    }
    case Column::Writer: {
        const WrittenBy* by = writerOf(node);
        const bool untold = by == nullptr && m_writers && m_tree->node(node).change != Change::None;
        return by != nullptr ? WriterText::explanation(*by)
               : untold      ? WriterText::unknown(m_told)
                             : QVariant();
    }
    case Column::Before:
        return text(node, column).toString().isEmpty() ? QVariant() : format::exactBytes(bytesBefore(node));
    case Column::Size:
    case Column::After:
    case Column::Share:
        return format::exactBytes(m_tree->node(node).totalSize);
    case Column::Modified:
        return format::exactTime(entry.mtime);
    case Column::Mode:
        return QStringLiteral("%1").arg(entry.mode, 4, 8, QLatin1Char('0'));
    default:
        return text(node, column);
    }
}

} // namespace outcrop::ui
