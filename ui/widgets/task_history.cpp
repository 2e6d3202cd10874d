// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/task_history.h"

#include "ui/models/format.h"
#include "ui/models/tasks_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/list_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 440;
constexpr int kDetailsHeight = 132;

QLabel* detailLabel(TextLook look, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLook(label, look);
    return label;
}

QPushButton* smallButton(const QString& text, const char* name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    setLook(button, ButtonLook::Small);
    return button;
}

} // namespace

TaskHistory::TaskHistory(TaskRunner& runner, QWidget* parent) : QFrame(parent, Qt::Popup), m_runner(runner) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What ran"));
    resize(kWidth, kHeight);
    build();
    connect(m_list, &ListView::currentIdChanged, this, &TaskHistory::choose);
    connect(m_list, &QTreeView::activated, this, &TaskHistory::openFailure);
    connect(&runner, &TaskRunner::taskChanged, this, [this](const Task* task) {
        if (task == m_chosen)
            showChosen();
    });
    connect(&runner, &TaskRunner::taskRemoved, this, &TaskHistory::choose, Qt::QueuedConnection);
    connect(&runner, &TaskRunner::restored, this, &TaskHistory::choose);
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    choose();
    m_list->setFocus();
}

void TaskHistory::build() {
    m_list = new ListView(this);
    m_list->setModel(new TasksModel(m_runner, this));
    m_list->setAccessibleName(accessibleName());
    auto* clear = smallButton(tr("Clear finished"), "clearFinished", this);
    m_cancel = smallButton(tr("Cancel"), "cancelTask", this);
    m_copy = smallButton(tr("Copy details"), "copyTask", this);
    m_undo = smallButton(tr("Undo"), "undoTask", this);
    m_why = smallButton(tr("Why it failed…"), "whyFailed", this);
    connect(clear, &QPushButton::clicked, &m_runner, &TaskRunner::clearFinished);
    connect(m_copy, &QPushButton::clicked, this, &TaskHistory::copy);
    connect(m_why, &QPushButton::clicked, this, &TaskHistory::openFailure);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            m_chosen->cancel();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            m_chosen->undo();
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton* button : {m_why, m_undo, m_copy, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_list, 1);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(makeDetails());
    column->addLayout(buttons);
}

QWidget* TaskHistory::makeDetails() {
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFixedHeight(kDetailsHeight);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(area);
    m_title = detailLabel(TextLook::Strong, body);
    m_times = detailLabel(TextLook::Secondary, body);
    m_text = detailLabel(TextLook::Body, body);
    m_text->setObjectName(QStringLiteral("taskText"));
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(space::s, 0, space::s, 0);
    lines->setSpacing(space::xs);
    for (QLabel* label : {m_title, m_times, m_text})
        lines->addWidget(label);
    lines->addStretch();
    area->setWidget(body);
    return area;
}

void TaskHistory::choose() {
    m_chosen = qobject_cast<Task*>(m_list->currentIndex().data(TasksModel::TaskOf).value<QObject*>());
    showChosen();
}

void TaskHistory::showChosen() {
    const Task* task = m_chosen;
    m_cancel->setVisible(task && task->running());
    m_cancel->setEnabled(task && !task->cancelRequested());
    m_why->setVisible(task && !task->failures().empty());
    m_undo->setVisible(task && task->canUndo());
    m_copy->setVisible(task);
    if (!task) {
        m_title->clear();
        m_times->clear();
        m_text->setText(m_runner.tasks().empty() ? tr("Nothing has run yet.") : QString());
        return;
    }
    m_title->setText(task->title());
    m_times->setText(
        tr("Began %1, took %2.")
            .arg(format::exactTime(task->startedAt().toSecsSinceEpoch()), TasksModel::durationText(*task)));
    // The only reason of one that says nothing else is its state already.
    const QStringList parts =
        task->result().isEmpty() ? QStringList() : TasksModel::failureLines(*task, false);
    m_text->setText((QStringList{TasksModel::stateText(*task)} + parts + task->warnings()).join(u'\n'));
}

void TaskHistory::openFailure() {
    const QPointer<Task> task = m_chosen;
    if (!task || task->failures().empty())
        return;
    close();
    emit failureOpened(task);
}

void TaskHistory::copy() {
    if (m_chosen)
        QGuiApplication::clipboard()->setText(TasksModel::report(*m_chosen));
}

} // namespace outcrop::ui
