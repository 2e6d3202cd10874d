// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStyledItemDelegate>

namespace outcrop::ui {

/// Cells of FoundFilesView: places in bold with their number of hits; files with their layer's dot, and
/// struck through where a later layer hides them.
class FoundFilesDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static void paintPlace(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintPath(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintLayer(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintNumber(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          bool mono);
};

} // namespace outcrop::ui
