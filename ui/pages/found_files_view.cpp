// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/found_files_view.h"

#include "ui/pages/found_files_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/tree_branch.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kOpenRows =
    2000; ///< more are not opened by themselves: the places are then what one looks through
constexpr int kPathMin = 220;
/// What gives way first when the view is narrow.
constexpr FoundFilesModel::Column kYields[] = {FoundFilesModel::Owner, FoundFilesModel::Mode,
                                               FoundFilesModel::Layer, FoundFilesModel::Size};

/// Sorts the files of each place; places stay in the order they were found in.
class FoundOrder : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        if (!left.parent().isValid())
            return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

int foundWidth(int column) {
    const QFontMetrics body(bodyFont());
    const QFontMetrics mono(monoFont());
    switch (column) {
    case FoundFilesModel::Line:
        return body.horizontalAdvance(QStringLiteral("88,888")) + 18;
    case FoundFilesModel::Layer:
        return body.horizontalAdvance(QStringLiteral("Schicht")) + 30;
    case FoundFilesModel::Size:
        return body.horizontalAdvance(QStringLiteral("888.8 MB")) + 18;
    case FoundFilesModel::Mode:
        return mono.horizontalAdvance(QStringLiteral("drwxr-xr-x")) + 18;
    case FoundFilesModel::Owner:
        return mono.horizontalAdvance(QStringLiteral("1000:1000")) + 18;
    default:
        return 178; // a state, in the longest of our languages
    }
}

} // namespace

FoundFilesView::FoundFilesView(QWidget* parent) : QTreeView(parent) {
    m_files = new FoundFilesModel(this);
    m_order = new FoundOrder(this);
    m_order->setSourceModel(m_files);
    m_order->setSortRole(role::Sort);
    setModel(m_order);
    setItemDelegate(new FoundFilesDelegate(this));
    setUniformRowHeights(true);
    setIndentation(18);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(24);
    header()->setFont(columnHeadFont());
    connect(this, &QTreeView::activated, this, &FoundFilesView::activate);
    connect(m_order, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& above, int first, int last) {
                if (!above.isValid())
                    openPlaces(first, last);
            });
    layoutColumns();
}

void FoundFilesView::openPlaces(int first, int last) {
    for (int row = first; row <= last; ++row) {
        setFirstColumnSpanned(row, {}, true);
        if (m_files->fileCount() <= kOpenRows)
            expand(m_order->index(row, 0));
    }
}

void FoundFilesView::setShown(bool texts, bool hidden) {
    m_texts = texts;
    m_hidden = hidden;
    layoutColumns();
}

QModelIndex FoundFilesView::current() const {
    return m_order->mapToSource(currentIndex()).siblingAtColumn(0);
}

void FoundFilesView::selectFirst() {
    if (m_files->fileOf(current()) != nullptr)
        return; // a place is chosen by Qt itself, when the view gets the focus
    const QModelIndex place = m_order->index(0, 0);
    setCurrentIndex(isExpanded(place) ? m_order->index(0, 0, place) : place);
}

void FoundFilesView::activate(const QModelIndex& index) {
    const QModelIndex source = m_order->mapToSource(index).siblingAtColumn(0);
    if (m_files->fileOf(source) != nullptr)
        emit fileActivated(source);
}

void FoundFilesView::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = (keyboard ? currentIndex() : indexAt(event->pos())).siblingAtColumn(0);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    emit contextMenuWanted(m_order->mapToSource(index),
                           keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                    : event->globalPos());
}

void FoundFilesView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (model()->hasChildren(index))
        paintBranch(*painter, rect, isExpanded(index), this);
}

void FoundFilesView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    paintChosenRow(*painter, option.rect, index, this);
    QTreeView::drawRow(painter, option, index);
}

void FoundFilesView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    layoutColumns();
}

bool FoundFilesView::wanted(int column) const {
    switch (column) {
    case FoundFilesModel::Line:
    case FoundFilesModel::Text:
        return m_texts;
    case FoundFilesModel::Size:
    case FoundFilesModel::Mode:
    case FoundFilesModel::Owner:
        return !m_texts;
    case FoundFilesModel::State:
        return m_hidden;
    default:
        return true;
    }
}

/// The path takes what the others leave, half of it where lines of text are shown.
void FoundFilesView::layoutColumns() {
    const int width = viewport()->width();
    QVector<bool> shown;
    int others = 0;
    for (int i = 0; i < m_files->columnCount(); ++i) {
        shown.append(wanted(i));
        if (shown[i] && i != FoundFilesModel::Path && i != FoundFilesModel::Text)
            others += foundWidth(i);
    }
    for (const FoundFilesModel::Column column : kYields)
        if (shown[column] && width - others < kPathMin) {
            shown[column] = false;
            others -= foundWidth(column);
        }
    const int room = std::max(kPathMin, width - others);
    for (int i = 0; i < shown.size(); ++i) {
        setColumnHidden(i, !shown[i]);
        if (shown[i] && i != FoundFilesModel::Path && i != FoundFilesModel::Text)
            setColumnWidth(i, foundWidth(i));
    }
    setColumnWidth(FoundFilesModel::Path, m_texts ? room / 2 : room);
    if (m_texts)
        setColumnWidth(FoundFilesModel::Text, room - room / 2);
}

} // namespace outcrop::ui
