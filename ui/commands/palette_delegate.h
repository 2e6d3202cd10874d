// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStyledItemDelegate>

namespace outcrop::ui {

/// A row of the palette or of the sheet of shortcuts: icon, text with the matched characters marked, its
/// detail, and the keys at the end. A row without text, icon and keys but a detail is a heading.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace outcrop::ui
