// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/tree_branch.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
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

} // namespace outcrop::ui
