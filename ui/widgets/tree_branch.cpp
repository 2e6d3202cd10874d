// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/tree_branch.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QTreeView>
#include <QWidget>

namespace outcrop::ui {

void paintBranch(QPainter& painter, const QRect& area, bool expanded, const QWidget* view) {
    constexpr int size = 12;
    const bool mirrored = view->isRightToLeft();
    const int x = mirrored ? area.left() + 3 : area.right() - size - 2;
    const QString name = expanded   ? QStringLiteral("chevron-down")
                         : mirrored ? QStringLiteral("chevron-left")
                                    : QStringLiteral("chevron-right");
    paintIcon(painter, QRectF(x, area.top() + (area.height() - size) / 2.0, size, size), name,
              tokens(view).secondary);
}

void paintChosenRow(QPainter& painter, const QRect& row, const QModelIndex& index, const QTreeView* view) {
    if (view->selectionModel() && view->selectionModel()->isRowSelected(index.row(), index.parent()))
        painter.fillRect(QRect(0, row.top(), view->viewport()->width(), row.height()),
                         tokens(view).selection);
}

} // namespace outcrop::ui
