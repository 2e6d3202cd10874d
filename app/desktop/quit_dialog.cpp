// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/quit_dialog.h"

#include "ui/bridge/task_runner.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

namespace {
constexpr int kMostLines = 6; ///< shown at once; more are scrolled to
}

QuitDialog::QuitDialog(TaskRunner& runner, QWidget* parent) : QDialog(parent), m_runner(runner) {
    setWindowTitle(tr("Quit Outcrop"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&runner, &TaskRunner::taskAdded, this, &QuitDialog::showRunning);
    connect(&runner, &TaskRunner::taskFinished, this, [this](const Task* task) {
        m_failed = m_failed || task->state() == TaskState::Failed;
        showRunning();
        // Queued: what is made of the task's result has its turn first.
        QMetaObject::invokeMethod(this, &QuitDialog::settle, Qt::QueuedConnection);
    });
    showRunning();
}

void QuitDialog::build() {
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* heading = new QLabel(tr("Quit while work is under way?"), this);
    setLook(heading, TextLook::Title);
    m_question = new QLabel(this);
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setWordWrap(true);
    m_list = new QPlainTextEdit(this);
    m_list->setReadOnly(true);
    m_list->setProperty("look", QStringLiteral("field"));
    m_list->setTabChangesFocus(true);
    m_list->setAccessibleName(tr("What is running"));
    auto* note = new QLabel(
        tr("Containers keep running without the window. What is cancelled leaves nothing half-done "
           "behind and can be started again."),
        this);
    note->setWordWrap(true);
    setLook(note, TextLook::Secondary);
    auto* stay = new QPushButton(tr("Stay"), this);
    m_cancel = new QPushButton(tr("Cancel them and quit"), this);
    m_wait = new QPushButton(tr("Wait and quit"), this);
    stay->setDefault(true);
    setLook(m_cancel, ButtonLook::Danger);
    setLook(m_wait, ButtonLook::Primary);
    for (QPushButton* button : {m_cancel, m_wait})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(stay);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_wait);
    for (QWidget* widget : {static_cast<QWidget*>(heading), static_cast<QWidget*>(m_question),
                            static_cast<QWidget*>(m_list), static_cast<QWidget*>(note)})
        column->addWidget(widget);
    column->addLayout(buttons);
    stay->setFocus();
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, &QuitDialog::cancelAll);
    connect(m_wait, &QPushButton::clicked, this, &QuitDialog::wait);
}

void QuitDialog::showRunning() {
    QStringList titles;
    for (const Task* task : m_runner.tasks())
        if (task->running())
            titles += task->cancelRequested() ? tr("%1 (cancelling…)").arg(task->title()) : task->title();
    m_list->setPlainText(titles.join(u'\n'));
    const int lines = std::clamp(int(titles.size()), 1, kMostLines);
    m_list->setFixedHeight(lines * m_list->fontMetrics().lineSpacing() + 2 * space::m);
    m_question->setText(m_wait->isEnabled() ? tr("%n tasks are still running.", nullptr, int(titles.size()))
                                            : tr("Outcrop quits as soon as %n tasks have ended.", nullptr,
                                                 int(titles.size())));
}

void QuitDialog::wait() {
    m_wait->setEnabled(false);
    showRunning();
}

void QuitDialog::cancelAll() {
    for (Task* task : m_runner.tasks())
        if (task->running())
            task->cancel();
    m_cancel->setEnabled(false);
    wait();
}

void QuitDialog::settle() {
    if (m_runner.runningCount() > 0 || !isVisible())
        return;
    if (m_failed)
        return reject();
    accept();
    emit quitAgreed();
}

} // namespace outcrop::ui
