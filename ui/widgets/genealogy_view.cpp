// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/genealogy_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/accessible_genealogy.h"
#include "ui/widgets/focus_frame.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace outcrop::ui {

namespace {

constexpr double kAround = 24; ///< free ground around the chart, at any zoom
constexpr double kFarthest = 0.05, kNearest = 3;
constexpr double kFirstLook = 0.7; ///< a large store is first shown so that its words can be read
constexpr double kStep = 1.2;
constexpr double kContext = 120; ///< in sight around what one goes to

} // namespace

GenealogyView::GenealogyView(QWidget* parent)
    : QAbstractScrollArea(parent), m_chart(std::make_shared<GenealogyChart>()) {
    installGenealogyAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Genealogy of the images"));
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(30);
}

void GenealogyView::setChart(GenealogyChartPtr chart) {
    // What is chosen stays where it is, or if that is out of sight what lies in the middle.
    const QRect sight = viewport()->rect();
    int anchor = m_look.current;
    if (anchor < 0 || !boxRect(anchor).intersects(sight))
        anchor = boxAt(sight.center());
    const QString anchorKey = anchor < 0 ? QString() : m_chart->boxes[anchor].key;
    const QPointF before = anchor < 0 ? QPointF() : origin() + m_chart->boxes[anchor].rect.topLeft() * m_zoom;
    m_chart = std::move(chart);
    m_look.hover = m_look.target = -1;
    m_look.matches.clear();
    m_look.current = m_chart->indexOf(m_wanted.isEmpty() ? m_currentKey : m_wanted);
    if (m_look.current >= 0)
        m_wanted.clear();
    m_look.marked = m_chart->indexOf(m_marked);
    applyFit();
    relayout();
    if (const int again = m_chart->indexOf(anchorKey); again >= 0 && m_fit == Fit::No)
        scrollTo(before - m_chart->boxes[again].rect.topLeft() * m_zoom);
    restoreScroll();
    showRelated();
    m_currentKey = m_look.current < 0 ? QString() : m_chart->boxes[m_look.current].key;
    announceGenealogyChange(this);
    emit currentChanged(m_look.current);
}

void GenealogyView::setCurrent(int index) {
    if (index == m_look.current || index < -1 || index >= m_chart->boxes.size())
        return;
    m_wanted.clear();
    m_look.current = index;
    m_currentKey = index < 0 ? QString() : m_chart->boxes[index].key;
    showRelated();
    announceGenealogyFocus(this, index);
    emit currentChanged(index);
}

void GenealogyView::goTo(int index) {
    setCurrent(index);
    ensureVisible(index);
}

void GenealogyView::setMatches(const QVector<bool>& matches) {
    m_look.matches = matches;
    viewport()->update();
}

void GenealogyView::setMarked(const QString& key) {
    m_marked = key;
    m_look.marked = m_chart->indexOf(key);
    viewport()->update();
}

/// Of what the mouse is on, else of what is chosen.
void GenealogyView::showRelated() {
    const int index = m_look.hover >= 0 ? m_look.hover : m_look.current;
    m_look.related = index < 0 ? QVector<bool>() : m_chart->relatives(index);
    viewport()->update();
}

GenealogyPainter GenealogyView::painterOf() const {
    return {*m_chart, tokens(this), layoutDirection()};
}

/// In the middle as long as there is room.
QPointF GenealogyView::origin() const {
    const QSizeF free = QSizeF(viewport()->size()) - m_chart->size * m_zoom;
    const auto begin = [](double room, const QScrollBar* bar) {
        return room > 2 * kAround ? room / 2 : kAround - bar->value();
    };
    return {begin(free.width(), horizontalScrollBar()), begin(free.height(), verticalScrollBar())};
}

QRect GenealogyView::boxRect(int index) const {
    const QRectF box = m_chart->boxes[index].rect;
    const QPointF corner = origin() + box.topLeft() * m_zoom;
    return QStyle::visualRect(layoutDirection(), viewport()->rect(),
                              QRectF(corner, box.size() * m_zoom).toRect());
}

QPointF GenealogyView::toChart(const QPointF& pos) const {
    const double x = isRightToLeft() ? viewport()->width() - pos.x() : pos.x();
    return (QPointF(x, pos.y()) - origin()) / m_zoom;
}

int GenealogyView::boxAt(const QPoint& pos) const {
    const QPointF place = toChart(pos);
    for (int i = 0; i < m_chart->boxes.size(); ++i)
        if (m_chart->boxes[i].rect.contains(place))
            return i;
    return -1;
}

void GenealogyView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens(this).window);
    const QPointF begin = origin();
    const double left =
        isRightToLeft() ? viewport()->width() - begin.x() - m_chart->size.width() * m_zoom : begin.x();
    painter.save();
    painter.translate(left, begin.y());
    painter.scale(m_zoom, m_zoom);
    GenealogyLook look = m_look;
    look.focused = hasFocus();
    const QRectF exposed = painter.transform().inverted().mapRect(QRectF(event->rect()));
    painterOf().paint(painter, exposed, look, m_zoom);
    painter.restore();
    paintFocusFrame(painter, this);
}

void GenealogyView::zoomIn() {
    m_fit = Fit::No;
    setZoom(m_zoom * kStep, QRectF(viewport()->rect()).center());
}
void GenealogyView::zoomOut() {
    m_fit = Fit::No;
    setZoom(m_zoom / kStep, QRectF(viewport()->rect()).center());
}

void GenealogyView::setZoom(double zoom, const QPointF& fixed) {
    const QPointF under = toChart(fixed);
    m_zoom = std::clamp(zoom, kFarthest, kNearest);
    relayout();
    const double x = isRightToLeft() ? viewport()->width() - fixed.x() : fixed.x();
    scrollTo(QPointF(x, fixed.y()) - under * m_zoom);
}

void GenealogyView::fit() {
    m_fit = Fit::Whole;
    applyFit();
    relayout();
}

void GenealogyView::applyFit() {
    if (m_fit == Fit::No || m_chart->size.isEmpty())
        return;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * kAround, 2 * kAround);
    const double all = std::min(room.width() / m_chart->size.width(), room.height() / m_chart->size.height());
    m_zoom = std::clamp(all, m_fit == Fit::Whole ? kFarthest : kFirstLook, 1.0);
}

void GenealogyView::relayout() {
    const QSizeF whole = m_chart->size * m_zoom + QSizeF(2 * kAround, 2 * kAround);
    const auto range = [](QScrollBar* bar, double needed, int there) {
        bar->setRange(0, std::max(0, int(std::lround(needed)) - there));
        bar->setPageStep(there);
    };
    range(horizontalScrollBar(), whole.width(), viewport()->width());
    range(verticalScrollBar(), whole.height(), viewport()->height());
    viewport()->update();
}

/// The chart's beginning to lie there, as far as the bars go.
void GenealogyView::scrollTo(const QPointF& begin) {
    horizontalScrollBar()->setValue(int(std::lround(kAround - begin.x())));
    verticalScrollBar()->setValue(int(std::lround(kAround - begin.y())));
    viewport()->update();
}

void GenealogyView::ensureVisible(int index) {
    if (index < 0)
        return;
    const QRectF box = m_chart->boxes[index].rect;
    const QPointF at = origin() + box.topLeft() * m_zoom;
    const QSizeF size = box.size() * m_zoom;
    const auto into = [](double from, double length, int room, QScrollBar* bar) {
        const double around = std::min(kContext, room / 4.0); // some of what it hangs together with
        if (from < around)
            bar->setValue(bar->value() + int(from - around));
        else if (from + length > room - around)
            bar->setValue(bar->value() + int(std::min(from + length - room + around, from - around)));
    };
    into(at.x(), size.width(), viewport()->width(), horizontalScrollBar());
    into(at.y(), size.height(), viewport()->height(), verticalScrollBar());
    viewport()->update();
}

void GenealogyView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    applyFit();
    relayout();
    restoreScroll();
}

void GenealogyView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    restoreScroll();
}

void GenealogyView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        viewport()->update();
}

/// Once there is something to scroll.
void GenealogyView::restoreScroll() {
    if (!m_wantedScroll || !isVisible() || m_chart->boxes.isEmpty())
        return;
    horizontalScrollBar()->setValue(m_wantedScroll->x());
    verticalScrollBar()->setValue(m_wantedScroll->y());
    m_wantedScroll.reset();
}

QVariantMap GenealogyView::state() const {
    const QPoint scrolled =
        m_wantedScroll.value_or(QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()));
    return {{QStringLiteral("zoom"), m_zoom},
            {QStringLiteral("fit"), int(m_fit)},
            {QStringLiteral("chosen"), m_wanted.isEmpty() ? m_currentKey : m_wanted},
            {QStringLiteral("scrolled"), scrolled}};
}

void GenealogyView::setState(const QVariantMap& state) {
    const double zoom = state.value(QStringLiteral("zoom")).toDouble();
    const int fit = state.value(QStringLiteral("fit")).toInt();
    if (zoom > 0)
        m_zoom = std::clamp(zoom, kFarthest, kNearest);
    m_fit = fit == int(Fit::No) && zoom > 0 ? Fit::No : fit == int(Fit::Whole) ? Fit::Whole : Fit::Readable;
    m_wanted = state.value(QStringLiteral("chosen")).toString();
    if (const QVariant scrolled = state.value(QStringLiteral("scrolled")); scrolled.canConvert<QPoint>())
        m_wantedScroll = scrolled.toPoint();
    if (const int there = m_chart->indexOf(m_wanted); there >= 0)
        setCurrent(there);
    relayout();
    restoreScroll();
}

} // namespace outcrop::ui
