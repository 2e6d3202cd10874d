// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/genealogy_layout.h"
#include "ui/widgets/genealogy_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace outcrop::ui {

namespace {

constexpr auto kSubjectMime = "application/x-outcrop-subject";
constexpr int kPanStep = 60;
constexpr int kEdge = 28; ///< near the edge a drag scrolls

QString subjectIn(const QMimeData* carried) {
    return QString::fromUtf8(carried->data(QLatin1String(kSubjectMime)));
}

} // namespace

bool GenealogyView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void GenealogyView::showToolTip(const QPoint& pos, const QPoint& globalPos) {
    const int index = boxAt(pos);
    if (index < 0)
        return QToolTip::hideText();
    QToolTip::showText(globalPos,
                       QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
                           .arg(m_chart->boxes[index].tip.toHtmlEscaped()),
                       viewport(), boxRect(index));
}

void GenealogyView::setHover(int index) {
    if (index == m_look.hover)
        return;
    m_look.hover = index;
    showRelated();
}

void GenealogyView::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return QAbstractScrollArea::wheelEvent(event);
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0) {
        m_fit = Fit::No;
        setZoom(m_zoom * std::pow(1.2, steps), event->position());
    }
    event->accept();
}

void GenealogyView::mousePressEvent(QMouseEvent* event) {
    const int index = boxAt(event->pos());
    m_pressed = m_panned = event->pos();
    if (event->button() == Qt::LeftButton && index >= 0) {
        setCurrent(index);
        m_mayDrag = !m_chart->boxes[index].subject.isEmpty();
        return;
    }
    m_panning = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (m_panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void GenealogyView::mouseMoveEvent(QMouseEvent* event) {
    if (m_panning) {
        const QPoint by = event->pos() - m_panned;
        m_panned = event->pos();
        return pan(by.x(), by.y());
    }
    if (m_mayDrag && (event->buttons() & Qt::LeftButton) != 0 &&
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_mayDrag = false;
        return startDrag();
    }
    setHover(boxAt(event->pos()));
}

void GenealogyView::mouseReleaseEvent(QMouseEvent*) {
    m_mayDrag = false;
    if (m_panning)
        viewport()->unsetCursor();
    m_panning = false;
}

void GenealogyView::mouseDoubleClickEvent(QMouseEvent* event) {
    const int index = boxAt(event->pos());
    if (index >= 0 && event->button() == Qt::LeftButton) {
        m_mayDrag = false;
        setCurrent(index);
        emit activated(index);
    }
}

void GenealogyView::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int index = keyboard ? m_look.current : boxAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index < 0)
        return;
    setCurrent(index);
    emit contextMenuWanted(keyboard ? viewport()->mapToGlobal(boxRect(index).center()) : event->globalPos());
}

/// As seen: the ground goes with the hand.
void GenealogyView::pan(int dx, int dy) {
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (isRightToLeft() ? -dx : dx));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - dy);
    viewport()->update();
}

void GenealogyView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) ==
        Qt::ControlModifier) {
        switch (key) {
        case Qt::Key_Left:
            return pan(kPanStep, 0);
        case Qt::Key_Right:
            return pan(-kPanStep, 0);
        case Qt::Key_Up:
            return pan(0, kPanStep);
        case Qt::Key_Down:
            return pan(0, -kPanStep);
        default:
            return QAbstractScrollArea::keyPressEvent(event);
        }
    }
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Space:
        emit markWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_look.current >= 0)
            emit activated(m_look.current);
        return;
    default:
        if (!moveBy(key))
            QAbstractScrollArea::keyPressEvent(event);
    }
}

bool GenealogyView::moveBy(int key) {
    if (m_chart->boxes.isEmpty())
        return false;
    const int forth = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int now = m_look.current;
    int next = now;
    if (key == Qt::Key_Home) {
        next = m_chart->roots.first();
    } else if (key == Qt::Key_End) {
        next = m_chart->roots.last();
    } else if (key == forth || key == back || key == Qt::Key_Up || key == Qt::Key_Down) {
        if (now < 0)
            next = m_chart->roots.first();
        else if (key == forth)
            next = nearestChild(now);
        else if (key == back)
            next = m_chart->boxes[now].parent;
        else
            next = inColumn(now, key == Qt::Key_Down);
    } else {
        return false;
    }
    goTo(next < 0 ? now : next);
    return true;
}

int GenealogyView::nearestChild(int index) const {
    const auto away = [&](int child) {
        return std::abs(m_chart->boxes[child].rect.center().y() - m_chart->boxes[index].rect.center().y());
    };
    int nearest = -1;
    for (const int child : m_chart->boxes[index].children)
        if (nearest < 0 || away(child) < away(nearest))
            nearest = child;
    return nearest;
}

int GenealogyView::inColumn(int index, bool down) const {
    const QRectF here = m_chart->boxes[index].rect;
    int nearest = -1;
    for (int i = 0; i < m_chart->boxes.size(); ++i) {
        const QRectF there = m_chart->boxes[i].rect;
        if (std::abs(there.left() - here.left()) > 1 ||
            (down ? there.top() <= here.top() : there.top() >= here.top()))
            continue;
        const double best = nearest < 0 ? 0 : m_chart->boxes[nearest].rect.top();
        if (nearest < 0 || (down ? there.top() < best : there.top() > best))
            nearest = i;
    }
    return nearest;
}

void GenealogyView::startDrag() {
    const int index = m_look.current;
    const GenealogyBox& box = m_chart->boxes[index];
    auto* carried = new QMimeData;
    carried->setData(QLatin1String(kSubjectMime), box.subject.toUtf8());
    carried->setText(box.subject);
    const QRect place = boxRect(index);
    QPixmap picture(place.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.scale(m_zoom, m_zoom);
    const GenealogyPainter boxes = painterOf();
    painter.translate(-boxes.placeOf(index).topLeft());
    boxes.paintBox(painter, index, {}, m_zoom);
    painter.end();
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(picture);
    drag->setHotSpot(m_pressed - place.topLeft());
    drag->exec(Qt::CopyAction);
}

/// Something else that has files, too.
int GenealogyView::dropTarget(const QPoint& pos, const QMimeData* carried) const {
    const int index = boxAt(pos);
    if (index < 0 || m_chart->boxes[index].subject.isEmpty() ||
        m_chart->boxes[index].subject == subjectIn(carried))
        return -1;
    return index;
}

void GenealogyView::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(event->mimeData()->hasFormat(QLatin1String(kSubjectMime)));
}

void GenealogyView::dragMoveEvent(QDragMoveEvent* event) {
    scrollAtEdge(event->position().toPoint());
    m_look.target = dropTarget(event->position().toPoint(), event->mimeData());
    viewport()->update();
    event->setAccepted(m_look.target >= 0);
}

void GenealogyView::dragLeaveEvent(QDragLeaveEvent*) {
    m_look.target = -1;
    viewport()->update();
}

void GenealogyView::dropEvent(QDropEvent* event) {
    const int index = dropTarget(event->position().toPoint(), event->mimeData());
    m_look.target = -1;
    viewport()->update();
    event->setAccepted(index >= 0);
    if (index >= 0)
        emit compareWanted(subjectIn(event->mimeData()), m_chart->boxes[index].subject);
}

void GenealogyView::scrollAtEdge(const QPoint& pos) {
    const auto by = [](int at, int length) { return at < kEdge ? 1 : at > length - kEdge ? -1 : 0; };
    pan(by(pos.x(), viewport()->width()) * kEdge / 2, by(pos.y(), viewport()->height()) * kEdge / 2);
}

} // namespace outcrop::ui
