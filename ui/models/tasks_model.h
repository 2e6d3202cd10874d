// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/task_runner.h"
#include "ui/models/roles.h"
#include "ui/models/table_model.h"

#include <vector>

namespace outcrop::ui {

/// The runner's tasks, newest first, as they go on: for the footer and its history.
class TasksModel : public TableModel {
    Q_OBJECT
public:
    enum Column { Title, Progress, State };
    enum Role : int { TaskOf = role::FirstPrivate /* Task* as QObject*; may be null */ };
    explicit TasksModel(TaskRunner& runner, QObject* parent = nullptr);

    static QString phaseText(const Task& task);    ///< "reading layer.tar", translated
    static QString durationText(const Task& task); ///< "12 s", also of one that still runs
    /// Everything about it as lines: for the clipboard.
    static QString report(const Task& task);
    /// Of each part that failed: its name, and why in the engine's words; with what can be done if `hints`.
    static QStringList failureLines(const Task& task, bool hints);
    static QString stateText(const Task& task); ///< "118 MB/s · 6 s left", the result or "done", the error

protected:
    int rows() const override;
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    void onAdded(Task* task);
    void onChanged(Task* task);
    void onRemoved(quint64 id);

    std::vector<Task*> m_tasks;
};

} // namespace outcrop::ui
