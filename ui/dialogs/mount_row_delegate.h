// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStyledItemDelegate>

namespace outcrop::ui {

/// A path to edit, with a quiet line below it that says what it means.
class MountRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole + 10, WarnRole }; ///< WarnRole: the line says that it can't work
    static constexpr int kHeight = 48;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    static void paintWords(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const QRect& area);
};

} // namespace outcrop::ui
