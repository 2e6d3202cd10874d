// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/task_runner.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace outcrop::ui {

class TaskHistory;

/// The footer: what is running, how fast, how long, cancel; a click opens the history.
class TaskStrip : public QWidget {
    Q_OBJECT
public:
    explicit TaskStrip(TaskRunner& runner, QWidget* parent = nullptr);
    /// A button at the end that shows the keys of an act and does it.
    void setHint(QAction* action);
    /// One line shown for a while when nothing runs ("Imported alpine:3.20").
    void say(const QString& text);

public slots:
    /// Again closes it.
    void showHistory();

signals:
    /// The user asked why it failed.
    void failureOpened(outcrop::ui::Task* task);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showTask();
    void onFinished(Task* task);
    void takeResult(const Task* task);
    void tell(const QString& text);
    Task* shownTask() const;

    TaskRunner& m_runner;
    QLabel* m_text;
    QProgressBar* m_bar;
    QLabel* m_numbers;
    QToolButton* m_cancel;
    QToolButton* m_undo;  ///< of what m_said is about
    QToolButton* m_place; ///< of what it made
    QToolButton* m_history;
    QToolButton* m_hint;
    QString m_said;
    QPointer<Task> m_saidOf;
    QPointer<TaskHistory> m_shown;
};

} // namespace outcrop::ui
