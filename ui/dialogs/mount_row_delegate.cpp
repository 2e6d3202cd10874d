// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/mount_row_delegate.h"

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>

namespace outcrop::ui {

namespace {

/// What the stylesheet gives a head, less what the style gives an item: words stand under their head.
int padding(const QModelIndex& index) {
    return (index.column() == 0 ? space::m : space::s) - 3;
}

/// Ground and, where there is one, the check box. The style draws icons and boxes of an item twice under a
/// stylesheet, a little apart, so they are drawn here.
void paintGround(QPainter* painter, QStyleOptionViewItem cell, const QStyle* style) {
    const bool checkable = cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
    QStyleOptionViewItem box = cell;
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, cell.widget);
    cell.features &= ~(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration);
    cell.text.clear();
    cell.icon = {};
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!checkable)
        return;
    box.state &= ~QStyle::State_HasFocus;
    box.state |= box.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, cell.widget);
}

} // namespace

void MountRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    paintGround(painter, cell, style);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect area =
        option.rect.adjusted(mirrored ? 3 : padding(index) + 3, 0, mirrored ? -padding(index) - 3 : -3, 0);
    if (!cell.icon.isNull()) {
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                {space::icon, space::icon}, area);
        cell.icon.paint(painter, place);
        const int taken = space::icon + space::s;
        area.adjust(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    }
    if (!cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        paintWords(painter, option, index, area);
}

void MountRowDelegate::paintWords(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const QRect& area) {
    const Tokens& t = tokens(option.widget);
    const bool warn = index.data(WarnRole).toBool();
    QString line = index.data(LineRole).toString();
    if (warn)
        line.prepend(QStringLiteral("⚠ "));
    const int half = area.height() / 2;
    const QRect upper = line.isEmpty() ? area : area.adjusted(0, 5, 0, -half);
    const int align = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->save();
    painter->setFont(bodyFont());
    painter->setPen(ink.isValid() ? ink.value<QBrush>().color() : t.text);
    painter->drawText(
        upper, align,
        QFontMetrics(bodyFont())
            .elidedText(format::isolated(index.data().toString()), Qt::ElideMiddle, area.width()));
    painter->setFont(secondaryFont());
    painter->setPen(warn ? t.removed : t.secondary);
    painter->drawText(area.adjusted(0, half, 0, -5), align,
                      QFontMetrics(secondaryFont()).elidedText(line, Qt::ElideRight, area.width()));
    painter->restore();
}

void MountRowDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const {
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    QRect place = editor->geometry();
    place.setHeight(space::field);
    place.moveTop(option.rect.center().y() - space::field / 2);
    editor->setGeometry(place);
}

} // namespace outcrop::ui
