// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/disk_table.h"

#include "ui/pages/number_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kLeastName = 190;
/// What gives way first when the table is narrow.
constexpr DiskThingsModel::Column kDiskYields[] = {DiskThingsModel::LastUsed, DiskThingsModel::Shared,
                                                   DiskThingsModel::KindName, DiskThingsModel::State};

int diskWidthOf(const DiskThingsModel& things, int column) {
    const QFontMetrics body(bodyFont());
    const QFontMetrics head(columnHeadFont());
    const int named =
        head.horizontalAdvance(things.headerData(column, Qt::Horizontal).toString()) + 2 * space::l;
    switch (column) {
    case DiskThingsModel::KindName: {
        int widest = named;
        for (const auto kind : {DiskItem::Kind::Image, DiskItem::Kind::Container, DiskItem::Kind::Volume})
            widest = std::max(widest, body.horizontalAdvance(DiskThingsModel::kindName(kind)) + space::xl);
        return widest;
    }
    case DiskThingsModel::LastUsed:
        return std::max(named, 112);
    case DiskThingsModel::State:
        return std::max(named, 168);
    default:
        return std::max(named, body.horizontalAdvance(QStringLiteral("888.8 MB")) + space::xl);
    }
}

} // namespace

DiskTable::DiskTable(DiskThingsModel* things, QWidget* parent)
    : QTreeView(parent), m_things(things), m_order(new QSortFilterProxyModel(this)) {
    setObjectName(QStringLiteral("diskTable"));
    setAccessibleName(tr("Images, containers and volumes, and what they take"));
    m_order->setSourceModel(things);
    m_order->setSortRole(role::Sort);
    m_order->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_order->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_order->setFilterKeyColumn(-1);
    setModel(m_order);
    setItemDelegate(new RowDelegate(this));
    for (const int column : {DiskThingsModel::Size, DiskThingsModel::Shared, DiskThingsModel::Unique})
        setItemDelegateForColumn(column, new NumberDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    sortByColumn(DiskThingsModel::Unique, Qt::DescendingOrder);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(24);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &DiskTable::chosenChanged);
    connect(this, &QTreeView::entered, this,
            [this](const QModelIndex& index) { emit rowHovered(index.data(role::Id).toString()); });
    layOutColumns();
}

void DiskTable::setSearched(const QString& text) {
    m_order->setFilterFixedString(text.trimmed());
}

int DiskTable::shown() const {
    return m_order->rowCount();
}

QStringList DiskTable::chosen() const {
    QStringList keys;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        keys.append(index.data(role::Id).toString());
    return keys;
}

void DiskTable::choose(const QStringList& keys, bool further) {
    QItemSelection rows;
    QModelIndex first;
    for (const QString& key : keys) {
        const QModelIndex index = m_order->mapFromSource(m_things->index(m_things->indexOfId(key), 0));
        if (!index.isValid())
            continue;
        rows.select(index, index);
        if (!first.isValid())
            first = index;
    }
    using Flag = QItemSelectionModel;
    selectionModel()->select(rows, Flag::Rows | (further ? Flag::Toggle : Flag::ClearAndSelect));
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, Flag::NoUpdate);
    scrollTo(first);
}

void DiskTable::setMarked(const QSet<QString>& keys) {
    if (keys == m_marked)
        return;
    m_marked = keys;
    viewport()->update();
}

void DiskTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space)
        emit tickWanted();
    else
        QTreeView::keyPressEvent(event);
}

void DiskTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        emit contextMenuWanted(event->reason() == QContextMenuEvent::Keyboard
                                   ? viewport()->mapToGlobal(visualRect(index).center())
                                   : event->globalPos());
}

void DiskTable::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    if (m_marked.contains(index.data(role::Id).toString()))
        painter->fillRect(option.rect, tokens(this).accentTint);
    QTreeView::drawRow(painter, option, index);
}

bool DiskTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        emit rowHovered({});
    return QTreeView::viewportEvent(event);
}

void DiskTable::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    layOutColumns();
}

/// The name takes what the others leave; what it does without goes by itself.
void DiskTable::layOutColumns() {
    int left = viewport()->width();
    for (int column = 1; column < m_things->columnCount(); ++column) {
        header()->resizeSection(column, diskWidthOf(*m_things, column));
        left -= diskWidthOf(*m_things, column);
        setColumnHidden(column, false);
    }
    for (const DiskThingsModel::Column column : kDiskYields)
        if (left < kLeastName) {
            setColumnHidden(column, true);
            left += diskWidthOf(*m_things, column);
        }
    header()->resizeSection(DiskThingsModel::Name, std::max(left, kLeastName));
}

} // namespace outcrop::ui
