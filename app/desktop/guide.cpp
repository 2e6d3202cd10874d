// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/guide.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kCalloutWidth = 340;
constexpr int kAway = 14;      ///< between the thing and its callout
constexpr int kMargin = 4;     ///< around the thing
constexpr qreal kVeil = 0.72;  ///< how much of the window's ground lies over the rest
constexpr int kFollowMs = 200; ///< the thing moves while its page fills

/// Own-painted, since it lies on a veil: surface with a hairline.
class Callout : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.hairline);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    }
};

/// Below the thing, else above, right or left of it, else in its lower part: where there is room.
QPoint calloutPlace(const QRect& target, const QSize& size, const QRect& window) {
    const QRect inner = window.adjusted(kAway, kAway, -kAway, -kAway);
    const int x = target.center().x() - size.width() / 2;
    const int y = target.center().y() - size.height() / 2;
    const QPoint places[] = {{target.right() + kAway, std::min(y, target.top() + kAway)},
                             {x, target.bottom() + kAway},
                             {x, target.top() - kAway - size.height()},
                             {target.left() - kAway - size.width(), std::min(y, target.top() + kAway)}};
    const auto shifted = [&](QPoint at) {
        at.setX(std::clamp(at.x(), inner.left(), std::max(inner.left(), inner.right() - size.width())));
        at.setY(std::clamp(at.y(), inner.top(), std::max(inner.top(), inner.bottom() - size.height())));
        return at;
    };
    if (!target.isEmpty())
        for (const QPoint& place : places)
            if (!QRect(shifted(place), size).intersects(target))
                return shifted(place);
    return shifted({window.center().x() - size.width() / 2, window.bottom() - size.height() - 4 * kAway});
}

} // namespace

Guide::Guide(std::vector<GuideStep> steps, QWidget* window) : QWidget(window), m_steps(std::move(steps)) {
    setObjectName(QStringLiteral("guide"));
    setAccessibleName(tr("Tour of the window"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    window->installEventFilter(this);
    auto* follow = new QTimer(this);
    follow->setInterval(kFollowMs);
    connect(follow, &QTimer::timeout, this, &Guide::place);
    follow->start();
}

void Guide::build() {
    m_callout = new Callout(this);
    auto* column = new QVBoxLayout(m_callout);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::s);
    m_title = new QLabel(m_callout);
    setLook(m_title, TextLook::Strong);
    m_text = new QLabel(m_callout);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_count = new QLabel(m_callout);
    setLook(m_count, TextLook::Secondary);
    m_skip = new QPushButton(tr("Skip"), m_callout);
    m_back = new QPushButton(tr("Back"), m_callout);
    m_next = new QPushButton(m_callout);
    m_skip->setObjectName(QStringLiteral("guideSkip"));
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_next->setObjectName(QStringLiteral("guideNext"));
    setLook(m_next, ButtonLook::Primary);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_count);
    row->addStretch();
    for (QPushButton* button : {m_skip, m_back, m_next}) {
        button->setAutoDefault(true); // Return presses it, as in a dialog
        button->installEventFilter(this);
        row->addWidget(button);
    }
    for (QWidget* line : {m_title, m_text})
        column->addWidget(line);
    column->addSpacing(space::xs);
    column->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &Guide::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
}

void Guide::start() {
    setGeometry(parentWidget()->rect());
    raise();
    show();
    go(0);
}

void Guide::go(int step) {
    if (step < 0)
        return;
    if (step >= int(m_steps.size()))
        return leave();
    m_step = step;
    const GuideStep& now = m_steps[size_t(step)];
    if (now.bring)
        now.bring();
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2", "steps of the tour").arg(step + 1).arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 == int(m_steps.size()) ? tr("Done") : tr("Next"));
    // What has the focus is what is read out.
    m_next->setAccessibleDescription(now.title + QStringLiteral(". ") + now.text);
    place();
    m_next->setFocus();
    QAccessibleEvent event(m_next, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Guide::place() {
    if (m_step < 0)
        return;
    const GuideStep& now = m_steps[size_t(m_step)];
    QRect target = now.target ? now.target(*parentWidget()) : QRect();
    if (!target.isEmpty())
        target = target.adjusted(-kMargin, -kMargin, kMargin, kMargin) & rect();
    if (target != m_target)
        update();
    m_target = target;
    for (QPushButton* button : {m_skip, m_back, m_next}) // they may need more room in other languages
        button->setMinimumWidth(button->sizeHint().width());
    const int width = std::max(kCalloutWidth, m_callout->layout()->totalMinimumSize().width());
    m_callout->setFixedSize(width, m_callout->layout()->totalHeightForWidth(width));
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect free(calloutPlace(target.isEmpty() ? target : mirrored(target), m_callout->size(), rect()),
                     m_callout->size());
    m_callout->move(mirrored(free).topLeft());
}

void Guide::leave() {
    if (m_step < 0)
        return;
    m_step = -1;
    hide();
    emit finished();
    deleteLater();
}

void Guide::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath veil;
    veil.addRect(rect());
    QPainterPath hole;
    if (!m_target.isEmpty())
        hole.addRoundedRect(QRectF(m_target).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    QColor ground = t.window;
    ground.setAlphaF(kVeil);
    painter.fillPath(veil.subtracted(hole), ground);
    painter.strokePath(hole, QPen(t.accent, 2));
}

void Guide::keyPressEvent(QKeyEvent* event) {
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return go(m_step + (event->key() == forward ? 1 : -1));
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_PageUp:
        return go(m_step - 1);
    case Qt::Key_PageDown:
        return go(m_step + 1);
    default:
        event->accept(); // what lies under the veil is not meant
    }
}

void Guide::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

bool Guide::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        resize(parentWidget()->size());
        place();
    }
    if (event->type() == QEvent::KeyPress && watched != parentWidget()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) { // else they go from button to button
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Only among its own buttons.
bool Guide::focusNextPrevChild(bool next) {
    QList<QWidget*> buttons;
    for (QPushButton* button : {m_skip, m_back, m_next})
        if (button->isEnabled())
            buttons += button;
    const auto at = buttons.indexOf(focusWidget());
    const auto count = buttons.size();
    buttons.at((at + (next ? 1 : count - 1)) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace outcrop::ui
