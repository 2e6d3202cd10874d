// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The head and the columns of a FileTreeView.
#include "ui/theme/fonts.h"
#include "ui/widgets/file_tree_view.h"

#include <QHeaderView>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kNameMin = 200;
/// What gives way first when the view is narrow.
constexpr FileTreeModel::Column kGivesWay[] = {FileTreeModel::Column::Owner,    FileTreeModel::Column::Share,
                                               FileTreeModel::Column::Modified, FileTreeModel::Column::Mode,
                                               FileTreeModel::Column::Layer,    FileTreeModel::Column::Before,
                                               FileTreeModel::Column::Writer};

} // namespace

void FileTreeView::buildHead() {
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(true);
    header()->setMinimumSectionSize(24);
    header()->setFont(columnHeadFont());
    connect(header(), &QHeaderView::sectionClicked, this, [this](int section) {
        const FileTreeModel::Column column = fileModel()->columnAt(section);
        if (column == FileTreeModel::Column::Name)
            emit sortWanted(TreeQuery::Order::Name);
        else if (column == FileTreeModel::Column::Size || column == FileTreeModel::Column::After ||
                 column == FileTreeModel::Column::Share)
            emit sortWanted(TreeQuery::Order::Size);
        else if (column == FileTreeModel::Column::What)
            emit sortWanted(TreeQuery::Order::Change);
        else if (column == FileTreeModel::Column::Layer)
            emit sortWanted(TreeQuery::Order::Layer);
    });
}

int FileTreeView::widthOf(FileTreeModel::Column column) const {
    const QFontMetrics body(bodyFont());
    const QFontMetrics mono(monoFont());
    switch (column) {
    case FileTreeModel::Column::Name:
        return kNameMin;
    case FileTreeModel::Column::Layer:
        return 150;
    case FileTreeModel::Column::What:
        return 190;
    case FileTreeModel::Column::Writer:
        return body.horizontalAdvance(QStringLiteral("containerd-shim (88)")) + 18;
    case FileTreeModel::Column::Size:
    case FileTreeModel::Column::Before:
    case FileTreeModel::Column::After:
        return body.horizontalAdvance(QStringLiteral("−888.8 MB")) + 18;
    case FileTreeModel::Column::Mode:
        return mono.horizontalAdvance(QStringLiteral("drwxr-xr-x")) + 18;
    case FileTreeModel::Column::Owner:
        return mono.horizontalAdvance(QStringLiteral("1000:1000")) + 18;
    case FileTreeModel::Column::Modified:
        return body.horizontalAdvance(QStringLiteral("10 months ago")) + 18;
    case FileTreeModel::Column::Share:
        return 92;
    }
    return 80;
}

/// The name takes what the others leave; where that is too little, columns give way one by one.
void FileTreeView::layoutColumns() {
    const FileTreeModel* files = fileModel();
    if (!files)
        return;
    const int count = files->columnCount();
    QVector<bool> hidden(count, false);
    int others = 0;
    if (const int writer = files->sectionOf(FileTreeModel::Column::Writer); writer >= 0)
        hidden[writer] = !files->hasWriters();
    for (int i = 1; i < count; ++i)
        others += hidden[i] ? 0 : widthOf(files->columnAt(i));
    for (const FileTreeModel::Column column : kGivesWay) {
        const int section = files->sectionOf(column);
        if (section < 0 || hidden[section] || viewport()->width() - others >= kNameMin)
            continue;
        hidden[section] = true;
        others -= widthOf(column);
    }
    for (int i = 1; i < count; ++i) {
        setColumnHidden(i, hidden[i]);
        if (!hidden[i])
            setColumnWidth(i, widthOf(files->columnAt(i)));
    }
    setColumnWidth(0, std::max(80, viewport()->width() - others));
}

} // namespace outcrop::ui
