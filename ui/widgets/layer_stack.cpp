// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/layer_stack.h"

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/motion.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessible_stack.h"
#include "ui/widgets/buttons.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyle>
#include <QToolTip>
#include <QVariantAnimation>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kMargin = 18;
constexpr int kCaption = 34;
constexpr int kGap = 2;
constexpr int kBetween = 6; ///< two stacks
constexpr int kSlate = 28;  ///< a step that changed no file
constexpr int kWritable = 64;
constexpr int kFloor = 44; ///< two lines of text
constexpr int kThinnest = 3;
constexpr double kGrowth = 26; ///< pixels for ten times the bytes, where there is room
constexpr double kFloorBytes = 100e3;
constexpr int kTimeline = 36;
constexpr int kFoot = 12;

/// A thin line with a round knob; the stylesheet's groove always fills the height.
class Timeline : public QSlider {
public:
    explicit Timeline(QWidget* parent) : QSlider(Qt::Horizontal, parent) {}

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        const double x =
            6 + QStyle::sliderPositionFromValue(minimum(), maximum(), value(), width() - 12, isRightToLeft());
        const double y = height() / 2.0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hairline);
        painter.drawRoundedRect(QRectF(0, y - 1.5, width(), 3), 1.5, 1.5);
        painter.setBrush(t.accent);
        painter.setPen(hasFocus() ? QPen(t.text, 2) : QPen(Qt::NoPen));
        painter.drawEllipse(QPointF(x, y), 6, 6);
    }
};

int extraHeight(quint64 bytes) {
    return int(
        std::lround(kGrowth * std::max(0.0, std::log10(std::max<double>(double(bytes), 1) / kFloorBytes))));
}

} // namespace

LayerStack::LayerStack(QWidget* parent)
    : QAbstractScrollArea(parent), m_timeline(new QWidget(this)), m_slider(new Timeline(m_timeline)) {
    installStackAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setViewportMargins(0, 0, 0, kTimeline);
    setMinimumWidth(180);
    setAccessibleName(tr("Layers"));

    auto* row = new QHBoxLayout(m_timeline);
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->setSpacing(space::s);
    auto* base = new QLabel(tr("base"), m_timeline);
    auto* top = new QLabel(tr("top"), m_timeline);
    setLook(base, TextLook::Secondary);
    setLook(top, TextLook::Secondary);
    row->addWidget(base);
    row->addWidget(m_slider, 1);
    row->addWidget(top);
    m_growth = new QVariantAnimation(this);
    m_growth->setStartValue(0.3);
    m_growth->setEndValue(1.0);
    m_growth->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_growth, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        m_grown = share.toDouble();
        viewport()->update();
    });
    m_slider->setAccessibleName(tr("Timeline"));
    m_slider->setPageStep(1);
    connect(m_slider, &QSlider::valueChanged, this, &LayerStack::setCurrent);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), QOverload<>::of(&QWidget::update));
    m_timeline->hide();
}

void LayerStack::setStrata(QVector<Stratum> strata) {
    const bool sameShape = strata.size() == m_strata.size();
    m_strata = std::move(strata);
    m_hover = -1;
    if (!sameShape || m_current >= m_strata.size())
        m_current = -1;
    relayout();
    syncSlider();
    if (!sameShape)
        grow();
    viewport()->update();
}

/// Only painted so: where the bands lie is settled at once, for mouse and keyboard.
void LayerStack::grow() {
    m_growth->stop();
    m_grown = 1;
    if (motionMs() == 0 || !isVisible())
        return;
    m_growth->setDuration(motionMs());
    m_growth->start();
}

void LayerStack::setCaption(const QString& left, const QString& right) {
    m_captionLeft = left;
    m_captionRight = right;
    setAccessibleDescription(format::facts({left, right}));
    viewport()->update();
}

void LayerStack::setCurrent(int index) {
    if (index < -1 || index >= m_strata.size() || index == m_current)
        return;
    m_current = index;
    syncSlider();
    ensureVisible(index);
    viewport()->update();
    announceCurrentStratum(this, index);
    emit currentChanged(index);
}

void LayerStack::syncSlider() {
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, int(m_strata.size()) - 1));
    m_slider->setValue(std::max(0, m_current));
    m_slider->setAccessibleDescription(m_current < 0 ? QString() : m_strata.at(m_current).instruction);
    m_timeline->setVisible(m_strata.size() > 1 && !joined());
}

int LayerStack::bandHeight(const Stratum& stratum) const {
    if (stratum.writable)
        return kWritable;
    return stratum.layerIndex < 0 ? kSlate : kFloor;
}

bool LayerStack::joined() const {
    return std::any_of(m_strata.begin(), m_strata.end(), [](const Stratum& s) { return s.column >= 0; });
}

/// Every band gets its floor; what room is left goes to the sizes, so a stack fits the window as long as it
/// can. Of two the taller one counts. From nearer or further away all of it grows alike.
double LayerStack::extraShare() const {
    int floors[3] = {};
    int extras[3] = {};
    for (const Stratum& stratum : m_strata) {
        floors[stratum.column + 1] += bandHeight(stratum) + kGap;
        extras[stratum.column + 1] +=
            stratum.layerIndex < 0 || stratum.writable ? 0 : extraHeight(stratum.bytes);
    }
    double share = 1;
    for (const int column : {1, 2}) {
        const int extra = extras[0] + extras[column];
        const double room = viewport()->height() - kCaption - kFoot - floors[0] - floors[column];
        if (extra > 0)
            share = std::min(share, std::clamp(room / extra, 0.0, 1.0));
    }
    return share;
}

void LayerStack::relayout() {
    place(extraShare());
    verticalScrollBar()->setRange(0, std::max(0, m_contentHeight - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(kFloor / 2);
    // Close below the stack when there is room, at the window's foot when there is not.
    m_timeline->setGeometry(0, std::min(m_contentHeight, viewport()->height()), viewport()->width(),
                            kTimeline);
}

/// Branches stand on what both have, so the shorter one begins lower.
void LayerStack::place(double scale) {
    QVector<int> heights;
    int total[3] = {};
    for (const Stratum& stratum : std::as_const(m_strata)) {
        const bool grows = stratum.layerIndex >= 0 && !stratum.writable;
        const int usual = bandHeight(stratum) + (grows ? int(scale * extraHeight(stratum.bytes)) : 0);
        heights.append(std::max(kThinnest, int(std::lround(usual * m_zoom))));
        total[stratum.column + 1] += heights.constLast() + kGap;
    }
    const int branches = std::max(total[1], total[2]);
    int y[3] = {kCaption + branches, kCaption + branches - total[1], kCaption + branches - total[2]};
    const int width = viewport()->width() - 2 * kMargin;
    const int half = (width - kBetween) / 2;
    const int left[3] = {kMargin, kMargin, kMargin + half + kBetween};
    m_rects.resize(m_strata.size());
    for (int i = int(m_strata.size()) - 1; i >= 0; --i) {
        const int column = m_strata.at(i).column + 1;
        const QRect rect(left[column], y[column], column == 0 ? width : half, heights.at(i));
        m_rects[i] = QStyle::visualRect(layoutDirection(), QRect(0, 0, viewport()->width(), 1), rect);
        y[column] += heights.at(i) + kGap;
    }
    m_contentHeight = kCaption + branches + total[0] + kFoot;
}

/// Where an arrow key leads to: the nearest band on that side, -1 if there is none.
int LayerStack::neighbour(int key) const {
    const QRect at = m_rects.at(m_current);
    int best = -1;
    int nearest = 0;
    for (int i = 0; i < m_rects.size(); ++i) {
        const QRect& to = m_rects.at(i);
        const bool beside = to.right() < at.left() || to.left() > at.right();
        int distance = 0;
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            distance = key == Qt::Key_Up ? at.top() - to.bottom() : to.top() - at.bottom();
            if (beside)
                continue;
        } else {
            const bool there = key == Qt::Key_Left ? to.right() < at.left() : to.left() > at.right();
            distance = there ? 1 + std::abs(to.center().y() - at.center().y()) : 0;
        }
        if (distance > 0 && (best < 0 || distance < nearest)) {
            best = i;
            nearest = distance;
        }
    }
    return best;
}

QString LayerStack::sideOf(const Stratum& stratum) const {
    if (!joined())
        return {};
    return stratum.column < 0 ? tr("in both") : stratum.column == 0 ? m_captionLeft : m_captionRight;
}

QRect LayerStack::stratumRect(int index) const {
    return index < 0 || index >= m_rects.size() ? QRect()
                                                : m_rects[index].translated(0, -verticalScrollBar()->value());
}

int LayerStack::stratumAt(const QPoint& pos) const {
    for (int i = 0; i < m_rects.size(); ++i)
        if (stratumRect(i).adjusted(0, 0, 0, kGap).contains(pos))
            return i;
    return -1;
}

void LayerStack::ensureVisible(int index) {
    if (index < 0)
        return;
    const QRect rect = m_rects[index];
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() - kGap < bar->value())
        bar->setValue(rect.top() - kCaption);
    else if (rect.bottom() + kGap > bar->value() + viewport()->height())
        bar->setValue(rect.bottom() + kFoot - viewport()->height());
}

void LayerStack::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void LayerStack::mousePressEvent(QMouseEvent* event) {
    const int index = stratumAt(event->pos());
    if (index >= 0)
        setCurrent(index);
}

void LayerStack::mouseMoveEvent(QMouseEvent* event) {
    const int index = stratumAt(event->pos());
    if (index == m_hover)
        return;
    m_hover = index;
    viewport()->update();
}

void LayerStack::mouseDoubleClickEvent(QMouseEvent* event) {
    const int index = stratumAt(event->pos());
    if (index >= 0)
        emit activated(index);
}

void LayerStack::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_strata.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_current < 0)
            setCurrent(event->key() == Qt::Key_Up ? std::min(last, 0) : last);
        else if (const int next = neighbour(event->key()); next >= 0)
            setCurrent(next);
        return;
    case Qt::Key_Home:
        setCurrent(last);
        return;
    case Qt::Key_End:
        setCurrent(last >= 0 ? 0 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default:
        break;
    }
    const QString typed = event->text().trimmed();
    if (!typed.isEmpty() && typed.at(0).isPrint() && (event->modifiers() & ~Qt::ShiftModifier) == 0)
        emit findWanted(typed);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void LayerStack::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int index = keyboard ? m_current : stratumAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index < 0)
        return;
    setCurrent(index);
    emit contextMenuWanted(index, keyboard ? viewport()->mapToGlobal(stratumRect(index).center())
                                           : event->globalPos());
}

bool LayerStack::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = stratumAt(help->pos());
        if (index < 0) {
            QToolTip::hideText();
            return true;
        }
        const Stratum& s = m_strata[index];
        QStringList lines{sideOf(s), s.instruction, s.exact};
        lines.removeAll(QString());
        const QString text = lines.join(u'\n');
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()),
                           viewport(), stratumRect(index));
        return true;
    }
    if (event->type() == QEvent::Leave && m_hover >= 0) {
        m_hover = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LayerStack::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

QSize LayerStack::sizeHint() const {
    return {264, 480};
}

} // namespace outcrop::ui
