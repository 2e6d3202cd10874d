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

/// The open list of what ran, and all that is known of the chosen one. It lies in the window, above what
/// opens it: assistive tools are not told of windows that pop up, and it works wherever windows can't be
/// placed. Closes by a click outside, Escape, or when something else takes the focus.
class TaskHistory : public QFrame {
    Q_OBJECT
public:
    TaskHistory(TaskRunner& runner, QWidget* opener);

signals:
    /// The user asked why it failed.
    void failureOpened(outcrop::ui::Task* task);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void place();
    void leave();
    bool holds(const QObject* thing) const;
    QWidget* makeDetails();
    void choose();
    void showChosen();
    void openFailure();
    void copy();

    TaskRunner& m_runner;
    QWidget* m_opener;
    QPointer<QWidget> m_before; ///< had the focus
    QPointer<Task> m_chosen;
    ListView* m_list = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_times = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_place = nullptr;
};

} // namespace outcrop::ui
