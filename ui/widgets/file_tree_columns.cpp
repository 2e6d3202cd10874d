// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The head and the columns of a FileTreeView.
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/file_tree_view.h"

#include <QHeaderView>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kNameMin = 200;
constexpr int kNameChrome = 64; ///< branch, icon, mark, the space around
constexpr int kChrome = 2 * space::s + 2;
constexpr int kDot = 15;      ///< before a layer's words
constexpr int kHeadRest = 16; ///< in the head: the style's margin, and the arrow of the order
/// What gives way first when the view is narrow.
constexpr FileTreeModel::Column kGivesWay[] = {FileTreeModel::Column::Owner,    FileTreeModel::Column::Share,
                                               FileTreeModel::Column::Modified, FileTreeModel::Column::Mode,
                                               FileTreeModel::Column::Layer,    FileTreeModel::Column::Before,
                                               FileTreeModel::Column::Writer};

/// Their words vary: from the first to the second, by what they have to say.
struct Range {
    int least;
    int most;
};
Range rangeOf(FileTreeModel::Column column) {
    switch (column) {
    case FileTreeModel::Column::Layer:
        return {72, 150};
    case FileTreeModel::Column::What:
        return {96, 190};
    default:
        return {0, 150};
    }
}

bool isElastic(FileTreeModel::Column column) {
    return column == FileTreeModel::Column::Layer || column == FileTreeModel::Column::What;
}

/// With which its head can be read.
int leastOf(const FileTreeModel& files, int section) {
    const FileTreeModel::Column column = files.columnAt(section);
    const QString head = files.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(QFontMetrics(columnHeadFont()).horizontalAdvance(head) + kChrome + kHeadRest,
                    rangeOf(column).least);
}

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
    case FileTreeModel::Column::What:
        return m_contentWidths.value(column, rangeOf(column).most);
    case FileTreeModel::Column::Writer:
        return body.horizontalAdvance(QStringLiteral("containerd-shim (88)")) + 18;
    case FileTreeModel::Column::Size:
    case FileTreeModel::Column::Before:
    case FileTreeModel::Column::After:
        return body.horizontalAdvance(QStringLiteral("−888.8 MB")) + 18;
    case FileTreeModel::Column::Mode:
        return mono.horizontalAdvance(QStringLiteral("drwxr-xr-x")) + 18;
    case FileTreeModel::Column::Owner:
        return m_contentWidths.value(column, mono.horizontalAdvance(QStringLiteral("1000:1000")) + kChrome);
    case FileTreeModel::Column::Modified:
        return m_contentWidths.value(column,
                                     body.horizontalAdvance(QStringLiteral("10 months ago")) + kChrome);
    case FileTreeModel::Column::Share:
        return 92;
    }
    return 80;
}

void FileTreeView::measureContent() {
    m_contentWidths.clear();
    const FileTreeModel* files = fileModel();
    if (!files || !files->tree())
        return;
    const QFontMetrics body(bodyFont());
    const QFontMetrics mono(monoFont());
    const QFontMetrics secondary(secondaryFont());
    for (const FileTreeModel::Column column :
         {FileTreeModel::Column::Name, FileTreeModel::Column::Layer, FileTreeModel::Column::What,
          FileTreeModel::Column::Owner, FileTreeModel::Column::Modified}) {
        const int section = files->sectionOf(column);
        if (section < 0)
            continue;
        const bool name = column == FileTreeModel::Column::Name;
        const QFontMetrics& metrics = name ? body : column == FileTreeModel::Column::Owner ? mono : secondary;
        const int chrome = name ? kNameChrome : kChrome + (column == FileTreeModel::Column::Layer ? kDot : 0);
        int widest = 0;
        for (const FileTreeModel::Sample& each : files->sampleOf(column))
            widest = std::max(widest, metrics.horizontalAdvance(each.text) + chrome +
                                          each.depth * (name ? indentation() : 0));
        m_contentWidths[column] =
            name ? widest : std::max(leastOf(*files, section), std::min(widest, rangeOf(column).most));
    }
}

/// The name takes what the others leave; where that is too little for names, those of many words become
/// shorter, and where it is too little for anything, columns give way one by one.
void FileTreeView::layoutColumns() {
    const FileTreeModel* files = fileModel();
    if (!files)
        return;
    const int count = files->columnCount();
    QVector<int> widths(count, 0);
    int others = 0;
    for (int i = 1; i < count; ++i)
        if (files->columnAt(i) != FileTreeModel::Column::Writer || files->hasWriters())
            others += widths[i] = widthOf(files->columnAt(i));
    const auto shorten = [&](int section, int by) {
        widths[section] -= by;
        others -= by;
    };
    for (const FileTreeModel::Column column : kGivesWay)
        if (const int section = files->sectionOf(column);
            section >= 0 && viewport()->width() - others < kNameMin)
            shorten(section, widths[section]);
    const int wish = std::min(m_contentWidths.value(FileTreeModel::Column::Name, 0), viewport()->width() / 2);
    for (int i = 1; i < count; ++i)
        if (const int lack = wish - (viewport()->width() - others); lack > 0 && isElastic(files->columnAt(i)))
            shorten(i, std::min(lack, std::max(0, widths[i] - leastOf(*files, i))));
    for (int i = 1; i < count; ++i) {
        setColumnHidden(i, widths[i] == 0);
        if (widths[i] > 0)
            setColumnWidth(i, widths[i]);
    }
    setColumnWidth(0, std::max(80, viewport()->width() - others));
}

} // namespace outcrop::ui
