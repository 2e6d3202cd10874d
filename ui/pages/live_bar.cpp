// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/live_bar.h"

#include "ui/commands/action_table.h"
#include "ui/models/format.h"
#include "ui/models/writer_text.h"
#include "ui/pages/live_changes.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QtMath>
#include <map>

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
    m_detail = new ElidedLabel(this);
    m_detail->setObjectName(QStringLiteral("liveDetail"));
    setLook(m_detail, TextLook::Secondary);
    m_detail->hide(); // the rate has the room until a row is chosen
    m_processes = new QPushButton(tr("All processes"), this);
    m_processes->setObjectName(QStringLiteral("liveProcesses"));
    setLook(m_processes, ButtonLook::Small);
    auto* menu = new QMenu(m_processes);
    m_processes->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &LiveBar::fillProcesses);
    m_pause = new QPushButton(this);
    m_pause->setObjectName(QStringLiteral("livePause"));
    m_pause->setToolTip(tr("Holds the changes still while you look at them. The container goes on."));
    setLook(m_pause, ButtonLook::Small);
    row->addWidget(m_dot);
    row->addWidget(m_words, 2);
    row->addWidget(m_detail, 3);
    row->addWidget(m_processes);
    row->addWidget(m_pause);
    m_act = new QAction(this);
    m_act->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    // Not by way of the act: that is allowed or not when the acts are asked for, the button whenever it is
    // there.
    const auto toggle = [this] { m_live.setPaused(!m_live.isPaused()); };
    connect(m_act, &QAction::triggered, this, toggle);
    connect(m_pause, &QPushButton::clicked, this, toggle);
    m_onlyAct = new QAction(this);
    m_onlyAct->setIcon(icon(QStringLiteral("filter")));
    connect(m_onlyAct, &QAction::triggered, this,
            [this] { showOnly(m_only.empty() ? m_chosen : std::string()); });
    m_ticks.setInterval(kRateMs);
    connect(&m_ticks, &QTimer::timeout, this, &LiveBar::update);
    connect(&m_live, &LiveChanges::told, this, &LiveBar::update);
    update();
}

void LiveBar::update() {
    const bool paused = m_live.isPaused();
    m_dot->setKind(paused ? DotKind::Hollow : DotKind::Filled);
    m_words->setText(words());
    m_processes->setVisible(m_live.writers() && !m_live.writers()->empty());
    m_processes->setToolTip(processesTip());
    showOnlyAct();
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    setIconBeside(m_pause,
                  icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), IconTone::Secondary));
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
    if (!m_live.lastWriter().isEmpty())
        facts << tr("by %1", "who writes").arg(m_live.lastWriter());
    return format::facts(facts);
}

QString LiveBar::processesTip() const {
    if (!m_live.writersTold())
        return tr("Shows only what one process wrote. Only root is told which one did; a process with a "
                  "question mark "
                  "has the file open for writing.");
    return m_live.writersMissed() ? tr("Shows only what one process wrote. At times more was written at once "
                                       "than the kernel tells of: of "
                                       "some files it is not known who wrote them.")
                                  : tr("Shows only what one process wrote.");
}

void LiveBar::setChosen(const WrittenBy* by) {
    m_chosen = by == nullptr ? std::string() : by->process->name;
    m_detail->setVisible(by != nullptr);
    m_detail->setText(by == nullptr ? QString() : WriterText::sentence(*by));
    showOnlyAct();
}

/// One entry for each name: a script may start thousands of processes.
void LiveBar::fillProcesses() {
    QMenu* menu = m_processes->menu();
    menu->clear();
    std::map<std::string, int> counts;
    if (m_live.writers())
        m_live.writers()->each([&](const std::string&, const WrittenBy& by) { ++counts[by.process->name]; });
    counts.erase(std::string());
    const auto add = [&](const QString& text, const std::string& name) {
        QAction* act = menu->addAction(text);
        act->setCheckable(true);
        act->setChecked(name == m_only);
        connect(act, &QAction::triggered, this, [this, name] { showOnly(name); });
    };
    add(tr("All processes"), {});
    menu->addSeparator();
    if (!m_only.empty())
        counts.try_emplace(m_only, 0);
    for (const auto& [name, count] : counts)
        add(format::facts(
                {format::text(name).replace(u'&', QStringLiteral("&&")), tr("%Ln files", nullptr, count)}),
            name);
}

void LiveBar::showOnly(const std::string& name) {
    if (name == m_only)
        return;
    m_only = name;
    m_processes->setText(name.empty() ? tr("All processes")
                                      : tr("Only %1", "a process").arg(format::text(name)));
    showOnlyAct();
    emit onlyWanted(name);
}

void LiveBar::showOnlyAct() {
    m_onlyAct->setText(m_only.empty() ? tr("Show only what this process wrote")
                                      : tr("Show what all processes wrote"));
    allow(m_onlyAct, !m_only.empty() || !m_chosen.empty(),
          tr("Choose a file of which it is known which process wrote it."));
}

} // namespace outcrop::ui
