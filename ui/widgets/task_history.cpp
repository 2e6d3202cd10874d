// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/task_history.h"

#include "ui/models/format.h"
#include "ui/models/tasks_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/show_place.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

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

TaskHistory::TaskHistory(TaskRunner& runner, QWidget* opener)
    : QFrame(opener->window()), m_runner(runner), m_opener(opener), m_before(window()->focusWidget()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("What ran"));
    build();
    place();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now != nullptr && !holds(now)) // nothing has it while another program does
            close();
    });
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
    show();
    raise();
    m_list->setFocus();
}

void TaskHistory::place() {
    const QWidget* ground = parentWidget();
    const QWidget* bar = m_opener->parentWidget(); // the button itself may be hidden
    const int bottom = bar->mapTo(ground, QPoint()).y() - space::xs;
    const int height = std::min(kHeight, bottom - space::s);
    const QRect wanted(ground->width() - kWidth - space::s, bottom - height, kWidth, height);
    setGeometry(QStyle::visualRect(layoutDirection(), ground->rect(), wanted));
}

/// Its own parts, and the menus that they open.
bool TaskHistory::holds(const QObject* thing) const {
    for (; thing != nullptr; thing = thing->parent())
        if (thing == this)
            return true;
    return false;
}

void TaskHistory::leave() {
    const QPointer<QWidget> before = m_before;
    hide(); // so that what has the focus next does not close it
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    close();
}

bool TaskHistory::event(QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if ((override || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // before an act of the window
        if (!override)
            leave();
        return true;
    }
    return QFrame::event(event);
}

bool TaskHistory::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && !holds(watched) &&
        watched != m_opener) // which closes it itself
        close();
    return QFrame::eventFilter(watched, event);
}

/// Stays in it.
bool TaskHistory::focusNextPrevChild(bool next) {
    const auto step = [next](QWidget* at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    QWidget* const from = focusWidget() != nullptr ? focusWidget() : this;
    for (QWidget* at = step(from); at != from; at = step(at))
        if (isAncestorOf(at) && at->isVisible() && at->isEnabled() && at->focusPolicy() & Qt::TabFocus) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return true;
}

void TaskHistory::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.hairline);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

void TaskHistory::build() {
    m_list = new ListView(this);
    m_list->setModel(new TasksModel(m_runner, this));
    m_list->setAccessibleName(accessibleName());
    auto* clear = smallButton(tr("Clear finished"), "clearFinished", this);
    m_cancel = smallButton(tr("Cancel"), "cancelTask", this);
    m_copy = smallButton(tr("Copy details"), "copyTask", this);
    m_undo = smallButton(tr("Undo"), "undoTask", this);
    m_place = smallButton(tr("Show in file manager"), "placeOfTask", this);
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
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            showPlace(m_chosen->place(), this);
    });
    for (QPushButton* button : {m_why, m_undo, m_place, m_copy, m_cancel})
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
    m_place->setVisible(task && !task->place().isEmpty());
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
