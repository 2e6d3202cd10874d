// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace outcrop::ui {

class TaskRunner;

/// Asks what shall become of the tasks that run when the window is closed. Quits by itself once none runs any
/// more, unless one of them failed: then its failure is to be seen.
class QuitDialog : public QDialog {
    Q_OBJECT
public:
    QuitDialog(TaskRunner& runner, QWidget* parent);

signals:
    void quitAgreed();

private:
    void build();
    void wait();
    void cancelAll();
    void showRunning();
    void settle();

    TaskRunner& m_runner;
    bool m_failed = false;
    QLabel* m_question = nullptr;
    QPlainTextEdit* m_list = nullptr;
    QPushButton* m_wait = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace outcrop::ui
