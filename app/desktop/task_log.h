// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/task_runner.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace outcrop::ui {

/// Keeps what ran beyond the end of the program, for each store in a file of its own beside the settings, and
/// brings it back. Reads and writes on a thread of its own; several windows over one store add to one file.
class TaskLog : public QObject {
    Q_OBJECT
public:
    /// store: tells one store from another.
    TaskLog(TaskRunner& runner, const std::string& store, QObject* parent = nullptr);
    /// Writes what is not written yet.
    ~TaskLog() override;

    QString file() const { return m_file; }
    static constexpr size_t kKept = 200;

private:
    void read();
    void write();
    void clear();

    TaskRunner& m_runner;
    QString m_file;
    QTimer m_pause;
    QThreadPool m_pool; ///< of one thread: what is written later is newer
};

} // namespace outcrop::ui
