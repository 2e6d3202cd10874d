// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/task_strip.h"

#include "ui/models/format.h"
#include "ui/models/tasks_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/show_place.h"
#include "ui/widgets/task_history.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace outcrop::ui {

namespace {

constexpr int kSayMs = 8000;

QToolButton* toolButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName, IconTone::Secondary));
    button->setIconSize({14, 14});
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

TaskStrip::TaskStrip(TaskRunner& runner, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_text(new ElidedLabel(this)), m_bar(new QProgressBar(this)),
      m_numbers(new QLabel(this)), m_cancel(toolButton(QStringLiteral("x"), tr("Cancel"), this)),
      m_undo(toolButton(QStringLiteral("undo"), tr("Undo"), this)),
      m_place(toolButton(QStringLiteral("folder"), tr("Show in file manager"), this)),
      m_history(toolButton(QStringLiteral("history"), tr("What ran"), this)), m_hint(new QToolButton(this)) {
    setFixedHeight(space::footer);
    setAccessibleName(tr("Tasks"));
    setLook(m_text, TextLook::Secondary);
    setLook(m_numbers, TextLook::Secondary);
    m_hint->setProperty("look", QStringLiteral("hint"));
    m_hint->hide();
    m_undo->setObjectName(QStringLiteral("undoSaid"));
    m_undo->setText(tr("Undo"));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconBeside(m_undo, m_undo->icon());
    m_place->setObjectName(QStringLiteral("placeSaid"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(150);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 1, space::l, 0);
    row->setSpacing(space::m);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_numbers);
    row->addWidget(m_cancel);
    row->addWidget(m_undo);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_history);
    row->addWidget(m_hint);

    connect(&runner, &TaskRunner::taskAdded, this, &TaskStrip::showTask);
    connect(&runner, &TaskRunner::taskChanged, this, &TaskStrip::takeResult);
    connect(&runner, &TaskRunner::taskChanged, this, &TaskStrip::showTask);
    connect(&runner, &TaskRunner::taskRemoved, this, &TaskStrip::showTask);
    connect(&runner, &TaskRunner::restored, this, &TaskStrip::showTask);
    connect(&runner, &TaskRunner::taskFinished, this, &TaskStrip::onFinished);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (Task* task = shownTask())
            task->cancel();
    });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        if (m_saidOf)
            m_saidOf->undo();
    });
    connect(m_place, &QToolButton::clicked, this, [this] {
        if (m_saidOf)
            showPlace(m_saidOf->place(), this);
    });
    connect(m_history, &QToolButton::clicked, this, &TaskStrip::showHistory);
    showTask();
}

void TaskStrip::setHint(QAction* action) {
    m_hint->setText(tr("All actions  %1").arg(action->shortcut().toString(QKeySequence::NativeText)));
    m_hint->setToolTip(action->text());
    m_hint->setAccessibleName(action->text());
    m_hint->setFocusPolicy(Qt::TabFocus);
    m_hint->show();
    connect(m_hint, &QToolButton::clicked, action, &QAction::trigger);
}

/// The oldest of the running ones: it stays until it is done, others wait their turn in the history.
Task* TaskStrip::shownTask() const {
    const auto& tasks = m_runner.tasks();
    for (auto it = tasks.rbegin(); it != tasks.rend(); ++it)
        if ((*it)->running())
            return *it;
    return nullptr;
}

void TaskStrip::showTask() {
    const Task* task = shownTask();
    // Of unknown length, it would run to and fro.
    m_bar->setVisible(task && (task->total() > 0 || !motionReduced()));
    m_numbers->setVisible(task);
    m_cancel->setVisible(task);
    m_undo->setVisible(!task && m_saidOf && m_saidOf->canUndo());
    m_place->setVisible(!task && m_saidOf && !m_saidOf->place().isEmpty());
    m_history->setVisible(!m_runner.tasks().empty());
    if (!task) {
        m_text->setText(m_said);
        return;
    }
    const QString phase = TasksModel::phaseText(*task);
    const int others = m_runner.runningCount() - 1;
    QStringList words{task->title()};
    if (!phase.isEmpty())
        words << phase;
    if (others > 0)
        words << tr("%n more", "other running tasks", others);
    m_text->setText(format::facts(words));
    if (task->total() > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(1000.0 * double(std::min(task->done(), task->total())) / double(task->total())));
    } else {
        m_bar->setRange(0, 0);
    }
    m_numbers->setText(TasksModel::stateText(*task));
    m_cancel->setEnabled(!task->cancelRequested());
}

void TaskStrip::onFinished(Task* task) {
    if (task->state() == TaskState::Failed)
        say(tr("%1 failed", "a task").arg(task->title()));
    else if (task->state() == TaskState::Cancelled)
        say(tr("%1 cancelled", "a task").arg(task->title()));
    else
        say(tr("%1 done", "a task").arg(task->title()));
    m_saidOf = task; // what it made is told behind its end
}

/// What a task says of itself at its end is better than that it has ended.
void TaskStrip::takeResult(const Task* task) {
    if (task == m_saidOf && !task->running() && !task->result().isEmpty() && task->result() != m_said)
        tell(task->result());
}

void TaskStrip::say(const QString& text) {
    m_saidOf = m_runner.ending();
    if (m_saidOf)
        m_saidOf->setResult(text); // to be read later, when the line is gone
    tell(text);
}

void TaskStrip::tell(const QString& text) {
    m_said = text;
    showTask();
    QTimer::singleShot(kSayMs, this, [this, text] {
        if (m_said != text)
            return;
        m_said.clear();
        m_saidOf.clear();
        showTask();
    });
}

void TaskStrip::showHistory() {
    if (m_shown) {
        m_shown->close();
        return;
    }
    m_shown = new TaskHistory(m_runner, m_history);
    connect(m_shown, &TaskHistory::failureOpened, this, &TaskStrip::failureOpened);
}

void TaskStrip::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(QRect(0, 0, width(), 1), t.hairline);
}

} // namespace outcrop::ui
