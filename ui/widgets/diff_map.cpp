// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/diff_map.h"

#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kMapWidth = 26;
constexpr int kLeastMark = 3;
constexpr int kLeastFrame = 12;

} // namespace

DiffMap::DiffMap(QWidget* parent) : QScrollBar(Qt::Vertical, parent) {
    setAccessibleName(tr("Overview of the difference"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

void DiffMap::setRuns(std::vector<DiffRun> runs, int rows) {
    m_runs = std::move(runs);
    m_rows = rows;
    setAccessibleDescription(tr("%Ln changes", nullptr, static_cast<int>(m_runs.size())));
    update();
}

QSize DiffMap::sizeHint() const {
    return {kMapWidth, QScrollBar::sizeHint().height()};
}

int DiffMap::placeOf(double row) const {
    return m_rows == 0 ? 0 : static_cast<int>(std::lround(row * height() / m_rows));
}

QRect DiffMap::runRect(const DiffRun& run) const {
    const int half = width() / 2;
    const int top = placeOf(run.first);
    const int tall = std::max(kLeastMark, placeOf(run.last + 1) - top);
    const int left = run.kind == DiffRun::Kind::Added ? half + 1 : 5;
    const int right = run.kind == DiffRun::Kind::Removed ? half - 1 : width() - 5;
    return {left, std::min(top, height() - tall), right - left, tall};
}

QRect DiffMap::frameRect() const {
    const int top = placeOf(value());
    const int tall = std::max(kLeastFrame, placeOf(value() + pageStep()) - top);
    return {1, std::min(top, height() - tall), width() - 2, tall};
}

void DiffMap::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(window()); // the stylesheet gives scroll bars a palette of their own
    QPainter painter(this);
    painter.fillRect(rect(), t.list);
    painter.fillRect(QRect(0, 0, 1, height()), t.hairline);
    const QRect frame = frameRect();
    QColor ground = t.outline;
    ground.setAlphaF(0.16F);
    painter.fillRect(frame, ground);
    int painted = -1; // marks of many runs lie over each other
    DiffRun::Kind last = DiffRun::Kind::Changed;
    for (const DiffRun& run : m_runs) {
        const QRect mark = runRect(run);
        if (run.kind == last && mark.bottom() <= painted)
            continue;
        painted = mark.bottom();
        last = run.kind;
        painter.fillRect(mark, run.kind == DiffRun::Kind::Added     ? t.added
                               : run.kind == DiffRun::Kind::Removed ? t.removed
                                                                    : t.changed);
    }
    painter.setPen(underMouse() || isSliderDown() ? t.accent : t.outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
}

void DiffMap::scrollTo(int y) {
    setValue(static_cast<int>(std::lround(static_cast<double>(y - m_grip) * m_rows / std::max(1, height()))));
}

void DiffMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QRect frame = frameRect();
    const int y = event->position().toPoint().y();
    m_grip = frame.contains(frame.center().x(), y) ? y - frame.top() : frame.height() / 2;
    setSliderDown(true);
    scrollTo(y);
}

void DiffMap::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown())
        scrollTo(event->position().toPoint().y());
}

void DiffMap::mouseReleaseEvent(QMouseEvent*) {
    setSliderDown(false);
    update();
}

void DiffMap::enterEvent(QEnterEvent* event) {
    QScrollBar::enterEvent(event);
    update();
}

void DiffMap::leaveEvent(QEvent* event) {
    QScrollBar::leaveEvent(event);
    update();
}

} // namespace outcrop::ui
