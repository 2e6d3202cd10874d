// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/task_runner.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace outcrop::ui {

class ListView;

/// The open list of what ran, and all that is known of the chosen one. Closes by a click outside or Escape.
class TaskHistory : public QFrame {
    Q_OBJECT
public:
    TaskHistory(TaskRunner& runner, QWidget* parent);

signals:
    /// The user asked why it failed.
    void failureOpened(outcrop::ui::Task* task);

private:
    void build();
    QWidget* makeDetails();
    void choose();
    void showChosen();
    void openFailure();
    void copy();

    TaskRunner& m_runner;
    QPointer<Task> m_chosen;
    ListView* m_list = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_times = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace outcrop::ui
