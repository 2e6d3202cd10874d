// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/live_bar.h"

#include "ui/models/format.h"
#include "ui/pages/live_changes.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QtMath>

namespace outcrop::ui {

namespace {
constexpr int kRateMs = 500;
}

LiveBar::LiveBar(LiveChanges& live, QWidget* parent) : QWidget(parent), m_live(live) {
    setObjectName(QStringLiteral("liveBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 0, space::m, space::s);
    row->setSpacing(space::s);
    m_dot = new Dot(this);
    m_words = new ElidedLabel(this);
    m_words->setObjectName(QStringLiteral("liveRate"));
    setLook(m_words, TextLook::Secondary);
    m_pause = new QPushButton(this);
    m_pause->setObjectName(QStringLiteral("livePause"));
    m_pause->setToolTip(tr("Holds the changes still while you look at them. The container goes on."));
    setLook(m_pause, ButtonLook::Small);
    row->addWidget(m_dot);
    row->addWidget(m_words, 1);
    row->addWidget(m_pause);
    m_act = new QAction(this);
    m_act->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_act, &QAction::triggered, this, [this] { m_live.setPaused(!m_live.isPaused()); });
    connect(m_pause, &QPushButton::clicked, m_act, &QAction::trigger);
    m_ticks.setInterval(kRateMs);
    connect(&m_ticks, &QTimer::timeout, this, &LiveBar::update);
    connect(&m_live, &LiveChanges::told, this, &LiveBar::update);
    update();
}

void LiveBar::update() {
    const bool paused = m_live.isPaused();
    m_dot->setKind(paused ? DotKind::Hollow : DotKind::Filled);
    m_words->setText(words());
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), IconTone::Secondary));
    m_act->setText(paused ? tr("Resume the changes") : tr("Pause the changes"));
    m_act->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    if (!paused && m_live.rate().changes > 0)
        m_ticks.start();
    else
        m_ticks.stop();
}

QString LiveBar::words() const {
    if (m_live.isPaused())
        return m_live.waiting() == 0
                   ? tr("Paused. Nothing was written since.")
                   : tr("Paused. %Ln changes wait.", nullptr, static_cast<int>(m_live.waiting()));
    const ChangeRate::Value rate = m_live.rate();
    if (rate.changes <= 0)
        return tr("Live. Nothing is written just now.");
    QStringList facts{tr("%Ln changes a second", nullptr, std::max(1, qRound(rate.changes)))};
    if (rate.bytes >= 1)
        facts << format::rate(rate.bytes);
    return format::facts(facts);
}

} // namespace outcrop::ui
