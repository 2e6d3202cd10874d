// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/found_files_model.h"

#include "ui/models/format.h"

#include <iterator>
#include <utility>

namespace outcrop::ui {

namespace {

// A node is the place's number, from 1, and in the lower half the file's, from 1; 0 there is the place
// itself.
constexpr int kHalf = 32;
constexpr TreeModel::Node kFileMask = (TreeModel::Node(1) << kHalf) - 1;

TreeModel::Node placeNode(size_t place) {
    return TreeModel::Node(place + 1) << kHalf;
}
size_t placeNumber(TreeModel::Node node) {
    return static_cast<size_t>(node >> kHalf) - 1;
}
bool isPlace(TreeModel::Node node) {
    return (node & kFileMask) == 0;
}
size_t fileNumber(TreeModel::Node node) {
    return static_cast<size_t>(node & kFileMask) - 1;
}

QString placeIcon(FoundPlace::Kind kind) {
    switch (kind) {
    case FoundPlace::Kind::Container:
        return QStringLiteral("terminal");
    case FoundPlace::Kind::Volume:
        return QStringLiteral("database");
    case FoundPlace::Kind::Image:
        break;
    }
    return QStringLiteral("layers");
}

} // namespace

void FoundFilesModel::clear() {
    beginResetModel();
    m_places.clear();
    m_files = 0;
    endResetModel();
}

void FoundFilesModel::add(std::vector<FoundPlace> places) {
    std::erase_if(places, [](const FoundPlace& place) { return place.files.empty(); });
    if (places.empty())
        return;
    const int first = placeCount();
    beginInsertRows({}, first, first + static_cast<int>(places.size()) - 1);
    for (const FoundPlace& place : places)
        m_files += static_cast<int>(place.files.size());
    m_places.insert(m_places.end(), std::make_move_iterator(places.begin()),
                    std::make_move_iterator(places.end()));
    endInsertRows();
}

const FoundPlace& FoundFilesModel::placeAt(Node node) const {
    return m_places[placeNumber(node)];
}

const FoundPlace* FoundFilesModel::placeOf(const QModelIndex& index) const {
    return index.isValid() ? &placeAt(nodeOf(index)) : nullptr;
}

const FoundFile* FoundFilesModel::fileOf(const QModelIndex& index) const {
    if (!index.isValid() || isPlace(nodeOf(index)))
        return nullptr;
    return &placeAt(nodeOf(index)).files[fileNumber(nodeOf(index))];
}

int FoundFilesModel::childCount(Node node) const {
    if (node == root())
        return placeCount();
    return isPlace(node) ? static_cast<int>(placeAt(node).files.size()) : 0;
}

TreeModel::Node FoundFilesModel::child(Node node, int row) const {
    return node == root() ? placeNode(static_cast<size_t>(row)) : node + static_cast<Node>(row) + 1;
}

TreeModel::Node FoundFilesModel::parentOf(Node node) const {
    return isPlace(node) ? root() : node & ~kFileMask;
}

int FoundFilesModel::rowOf(Node node) const {
    return static_cast<int>(isPlace(node) ? placeNumber(node) : fileNumber(node));
}

QStringList FoundFilesModel::columns() const {
    return {tr("Path"), tr("Line"), tr("Text"),  tr("Layer"),
            tr("Size"), tr("Mode"), tr("Owner"), tr("State")};
}

QString FoundFilesModel::stateText(const FoundFile& file) {
    switch (file.visibility) {
    case Visibility::Replaced:
        return tr("replaced by layer %1").arg(file.hiddenBy);
    case Visibility::Removed:
        return tr("removed by layer %1").arg(file.hiddenBy);
    case Visibility::Shown:
        break;
    }
    return {};
}

QString FoundFilesModel::text(const FoundPlace& place, const FoundFile& file, int column) {
    switch (column) {
    case Path:
        return format::text(file.path);
    case Line:
        return file.line > 0 ? format::count(static_cast<qint64>(file.line)) : QString();
    case Text:
        return format::text(file.text).trimmed();
    case Layer:
        return place.kind == FoundPlace::Kind::Volume ? QString() : QString::number(file.layer);
    case Size:
        return file.type == FileType::Regular ? format::bytes(file.size) : QString();
    case Mode:
        return format::mode(file.type, file.mode);
    case Owner:
        return format::owner(file.uid, file.gid);
    default:
        return stateText(file);
    }
}

QString FoundFilesModel::tip(const FoundFile& file, int column) {
    if (column == Text)
        return format::text(file.text).trimmed();
    if (column == Size && file.type == FileType::Regular)
        return format::exactBytes(file.size);
    if (file.visibility != Visibility::Shown)
        return tr("%1: it is not seen any more, but it still ships in the image.").arg(stateText(file));
    return column == Path ? format::text(file.path) : QString();
}

QVariant FoundFilesModel::sortKey(const FoundPlace& place, const FoundFile& file, int column) {
    if (column == Line)
        return static_cast<qulonglong>(file.line);
    if (column == Size)
        return static_cast<qulonglong>(file.size);
    return column == Layer ? QVariant(file.layer) : QVariant(text(place, file, column));
}

QVariant FoundFilesModel::placeCell(const FoundPlace& place, int column, int what) const {
    if (column != Path)
        return {};
    switch (what) {
    case Qt::DisplayRole:
    case role::Sort:
        return format::text(place.name);
    case Qt::AccessibleTextRole:
        return format::text(place.name) + QStringLiteral(", ") +
               tr("%n found", nullptr, static_cast<int>(place.files.size()));
    case role::Trailing:
        return format::count(static_cast<qint64>(place.files.size()));
    case role::IconName:
        return placeIcon(place.kind);
    default:
        return {};
    }
}

QVariant FoundFilesModel::cell(Node node, int column, int what) const {
    const FoundPlace& place = placeAt(node);
    if (isPlace(node))
        return placeCell(place, column, what);
    const FoundFile& file = place.files[fileNumber(node)];
    switch (what) {
    case Qt::DisplayRole:
        return text(place, file, column);
    case Qt::ToolTipRole:
        return tip(file, column);
    case role::IconName:
        return column == Path ? QVariant(format::fileIcon(file.type)) : QVariant();
    case role::Sort:
        return sortKey(place, file, column);
    case RawPath:
        return QByteArray::fromStdString(file.path);
    case IsHidden:
        return file.visibility != Visibility::Shown;
    case LayerIndex:
        return place.kind == FoundPlace::Kind::Volume ? -1 : file.layer - 1;
    default:
        return {};
    }
}

} // namespace outcrop::ui
