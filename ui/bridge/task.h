// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"
#include "ui/bridge/task_record.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>
#include <vector>

namespace outcrop::ui {

class TaskProgress;

/// One engine call on a worker thread, as the user sees it: what it does, how far it is, how it ended. Lives
/// in the UI thread and is owned by its TaskRunner, which keeps the last ones as history.
class Task : public QObject {
    Q_OBJECT
public:
    quint64 id() const { return m_id; }
    QString title() const { return m_title; }   ///< "Import alpine.tar.gz"
    QString phase() const { return m_phase; }   ///< the engine's machine word: "read", "unpack", "pack"
    QString object() const { return m_object; } ///< what the phase works on
    quint64 done() const { return m_done; }     ///< bytes of this phase
    quint64 total() const { return m_total; }   ///< 0: unknown
    double rate() const { return m_rate; }      ///< bytes per second, smoothed; 0 while unknown
    int remainingSeconds() const;               ///< -1: unknown
    TaskState state() const { return m_state; }
    bool running() const { return m_state == TaskState::Running; }
    bool cancelRequested() const { return m_stop.stop_requested(); }
    /// Why it failed, for each part of it that did; empty otherwise.
    const std::vector<TaskFailure>& failures() const { return m_failures; }
    QStringList warnings() const { return m_warnings; } ///< facts that are no errors
    QString result() const { return m_result; }         ///< what it made or did, in words; may be empty
    void setResult(const QString& text);
    QString place() const { return m_place; } ///< path of what it made on the host; may be empty
    void setPlace(const QString& path);
    QDateTime startedAt() const { return m_startedAt; }
    QDateTime finishedAt() const { return m_finishedAt; }
    /// It can be taken back as long as the context lives, once.
    void offerUndo(QObject* context, std::function<void()> undo);
    bool canUndo() const { return m_undo && m_undoContext; }
    void undo();
    /// What is kept of one that has ended.
    TaskRecord record() const;

public slots:
    /// A request; the outcome arrives later as Cancelled (or Done, if it was faster).
    void cancel();

signals:
    void changed(); ///< progress or state; at most ten times a second
    void warned(const QString& fact);
    void finished(); ///< once

private:
    friend class TaskRunner;
    Task(quint64 id, QString title, QObject* parent);
    void setProgress(const QString& phase, const QString& object, quint64 done, quint64 total);
    void finish(TaskState state, std::vector<TaskFailure> failures);
    void take(const TaskRecord& record);

    quint64 m_id;
    QString m_key; ///< tells it from those of other windows and starts
    QString m_title, m_phase, m_object;
    quint64 m_done = 0, m_total = 0;
    double m_rate = 0;
    quint64 m_rateDone = 0;
    QElapsedTimer m_rateClock;
    TaskState m_state = TaskState::Running;
    std::vector<TaskFailure> m_failures;
    QStringList m_warnings;
    QString m_result;
    QString m_place;
    QDateTime m_startedAt, m_finishedAt;
    std::stop_source m_stop;
    std::function<void()> m_undo;
    QPointer<QObject> m_undoContext;
};

} // namespace outcrop::ui
