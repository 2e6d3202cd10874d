// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace outcrop::ui {

/// Rows of the height that all our tables have, with the text under its column's head.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width() + padding(index), space::row};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens(option.widget).selection);
        QStyledItemDelegate::paint(painter, padded(option, index), index);
    }
    /// A click ticks where the box is painted.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override {
        return QStyledItemDelegate::editorEvent(event, model, padded(option, index), index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->font.styleStrategy() & QFont::PreferNoShaping)
            option->font = monoFontFor(option->text);
        option->text = format::isolated(option->text);
    }
    /// What the stylesheet gives a head, less what the style gives an item.
    static int padding(const QModelIndex& index) { return index.column() == 0 ? space::m - 3 : space::s - 3; }

private:
    static QStyleOptionViewItem padded(const QStyleOptionViewItem& option, const QModelIndex& index) {
        QStyleOptionViewItem padded = option;
        const bool mirrored = option.direction == Qt::RightToLeft;
        padded.rect.adjust(mirrored ? 0 : padding(index), 0, mirrored ? -padding(index) : 0, 0);
        return padded;
    }
};

} // namespace outcrop::ui
