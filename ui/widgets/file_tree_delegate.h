// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/file_tree_model.h"

#include <QStyledItemDelegate>

namespace outcrop::ui {

/// Cells of FileTreeView: icon, change mark and name; layer dot; numbers of one width; mono modes; share bar.
class FileTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLayer(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintShare(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintNumber(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     bool quiet) const;
    void paintPlain(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    bool mono) const;
};

} // namespace outcrop::ui
