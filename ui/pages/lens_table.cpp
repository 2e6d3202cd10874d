// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/lens_table.h"

#include "ui/models/lens_roles.h"
#include "ui/models/table_model.h"
#include "ui/pages/number_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dot.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kLensMark = 14;
constexpr int kLensDot = 9;

/// A dot in the layer's colour, or the letter of what happened, before the words.
class LensDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant layer = index.data(lens::LayerIndex);
        const QVariant mark = index.data(lens::Mark);
        if (!layer.isValid() && !mark.isValid())
            return RowDelegate::paint(painter, option, index);
        const int size = mark.isValid() ? kLensMark : kLensDot;
        const int lead = padding(index) + 3;
        QStyleOptionViewItem words = option;
        const int moved = lead + size - padding(index);
        if (option.direction == Qt::RightToLeft)
            words.rect.setRight(words.rect.right() - moved);
        else
            words.rect.setLeft(words.rect.left() + moved);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens(option.widget).selection);
        RowDelegate::paint(painter, words, index);
        const QRect place(option.rect.left() + lead, option.rect.top() + (option.rect.height() - size) / 2,
                          size, size);
        const QRect at = QStyle::visualRect(option.direction, option.rect, place);
        if (mark.isValid())
            paintChangeMark(*painter, at, mark.toChar(), option.widget);
        else
            paintLayerDot(*painter, at, layer.toInt(), option.widget);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        RowDelegate::initStyleOption(option, index);
        if (index.data(lens::Code).toBool())
            option->font = monoFontFor(option->text);
        if (index.data(lens::Faded).toBool())
            option->palette.setColor(QPalette::Text, tokens(option->widget).secondary);
    }
};

} // namespace

LensTable::LensTable(TableModel* model, Columns columns, QWidget* parent)
    : QTreeView(parent), m_columns(std::move(columns)), m_order(new QSortFilterProxyModel(this)) {
    m_order->setSourceModel(model);
    m_order->setSortRole(role::Sort);
    m_order->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_order->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_order->setFilterKeyColumn(-1);
    setModel(m_order);
    setItemDelegate(new LensDelegate(this));
    for (const int column : std::as_const(m_columns.numbers))
        setItemDelegateForColumn(column, new NumberDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(24);
    connect(this, &QTreeView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(m_order->mapToSource(index).row()); });
    connect(m_order, &QAbstractItemModel::modelReset, this, [this] { emit currentRowChanged(currentRow()); });
    layOutColumns();
}

void LensTable::setSearched(const QString& text) {
    m_order->setFilterFixedString(text.trimmed());
}

void LensTable::setColumnWanted(int column, bool wanted) {
    m_unwanted[column] = !wanted;
    layOutColumns();
}

int LensTable::shown() const {
    return m_order->rowCount();
}

int LensTable::currentRow() const {
    return m_order->mapToSource(currentIndex()).row();
}

void LensTable::selectRow(int row) {
    setCurrentIndex(m_order->mapFromSource(m_order->sourceModel()->index(row, 0)));
}

void LensTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged(currentRow());
}

void LensTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    emit contextMenuWanted(keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                    : event->globalPos());
}

void LensTable::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    layOutColumns();
}

int LensTable::widthOf(int column) const {
    const int head = QFontMetrics(columnHeadFont())
                         .horizontalAdvance(m_order->headerData(column, Qt::Horizontal).toString());
    const int text = QFontMetrics(bodyFont()).horizontalAdvance(m_columns.samples.at(column));
    return std::max(head + 2 * space::l, text + space::xl);
}

/// One column takes what the others leave; what it does without goes by itself.
void LensTable::layOutColumns() {
    int left = viewport()->width();
    const int count = m_order->columnCount();
    QList<bool> hidden(count);
    for (int column = 0; column < count; ++column) {
        hidden[column] = m_unwanted.value(column);
        if (!hidden[column] && column != m_columns.rest)
            left -= widthOf(column);
    }
    for (const int column : std::as_const(m_columns.yielding))
        if (left < m_columns.least && !hidden[column]) {
            hidden[column] = true;
            left += widthOf(column);
        }
    for (int column = 0; column < count; ++column) {
        setColumnHidden(column, hidden[column]);
        header()->resizeSection(column,
                                column == m_columns.rest ? std::max(left, m_columns.least) : widthOf(column));
    }
}

} // namespace outcrop::ui
