// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What one looks for in a stack, and from how far.
#include "ui/widgets/layer_stack.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace outcrop::ui {

namespace {

constexpr double kFarthestLook = 0.15;
constexpr double kNearestLook = 4;
constexpr double kZoomOfNotch = 1.2;

} // namespace

void LayerStack::setFind(const QString& text) {
    m_find = text;
    viewport()->update();
}

bool LayerStack::isFound(int index) const {
    return m_find.isEmpty() || m_strata.at(index).instruction.contains(m_find, Qt::CaseInsensitive);
}

bool LayerStack::findNext(bool fromHere) {
    const int count = int(m_strata.size());
    if (m_find.isEmpty() || count == 0)
        return false;
    const int here = m_current < 0 ? count : m_current;
    for (int step = fromHere ? 0 : 1; step <= count; ++step) {
        const int index = ((here - step) % count + count) % count;
        if ((step > 0 || m_current >= 0) && isFound(index)) {
            setCurrent(index);
            return true;
        }
    }
    return false;
}

void LayerStack::copy() {
    if (m_current >= 0)
        QGuiApplication::clipboard()->setText(m_strata.at(m_current).instruction);
}

/// What is in the middle stays there.
void LayerStack::zoomBy(double factor) {
    const double zoom = std::clamp(m_zoom * factor, kFarthestLook, kNearestLook);
    if (zoom == m_zoom)
        return;
    const double half = viewport()->height() / 2.0;
    const double middle = (verticalScrollBar()->value() + half) / m_contentHeight;
    m_zoom = zoom;
    relayout();
    verticalScrollBar()->setValue(int(std::lround(middle * m_contentHeight - half)));
    viewport()->update();
}

void LayerStack::resetZoom() {
    zoomBy(1 / m_zoom);
    ensureVisible(m_current);
}

void LayerStack::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(std::pow(kZoomOfNotch, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace outcrop::ui
