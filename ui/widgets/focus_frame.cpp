// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/focus_frame.h"

#include "ui/theme/tokens.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace outcrop::ui {

void paintFocusFrame(QPainter& painter, const QWidget* view) {
    if (!view->hasFocus())
        return;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(view);
    const QRectF edge((area == nullptr ? view : area->viewport())->rect());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tokens(view).accent);
    painter.drawRect(edge.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace outcrop::ui
