// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/task.h"

#include <QCoreApplication>
#include <utility>

namespace outcrop::ui {

namespace {
constexpr qint64 kRateWindowMs = 400;
}

Task::Task(quint64 id, QString title, QObject* parent)
    : QObject(parent), m_id(id), m_title(std::move(title)), m_startedAt(QDateTime::currentDateTime()) {
    m_key = QStringLiteral("%1-%2-%3")
                .arg(m_startedAt.toMSecsSinceEpoch())
                .arg(QCoreApplication::applicationPid())
                .arg(id);
    m_rateClock.start();
}

int Task::remainingSeconds() const {
    if (m_rate <= 0 || m_total <= m_done)
        return -1;
    return int(double(m_total - m_done) / m_rate) + 1;
}

void Task::setResult(const QString& text) {
    m_result = text;
    emit changed();
}

void Task::setPlace(const QString& path) {
    m_place = path;
    emit changed();
}

void Task::cancel() {
    if (!running() || cancelRequested())
        return;
    m_stop.request_stop();
    emit changed();
}

void Task::setProgress(const QString& phase, const QString& object, quint64 done, quint64 total) {
    if (phase != m_phase || object != m_object || done < m_rateDone) {
        m_rateDone = done;
        m_rateClock.restart();
        if (phase != m_phase)
            m_rate = 0;
    }
    m_phase = phase;
    m_object = object;
    m_done = done;
    m_total = total;
    const qint64 elapsed = m_rateClock.elapsed();
    if (elapsed >= kRateWindowMs) {
        const double now = double(done - m_rateDone) * 1000.0 / double(elapsed);
        m_rate = m_rate > 0 ? 0.7 * m_rate + 0.3 * now : now;
        m_rateDone = done;
        m_rateClock.restart();
    }
    emit changed();
}

void Task::offerUndo(QObject* context, std::function<void()> undo) {
    m_undoContext = context;
    m_undo = std::move(undo);
    emit changed();
}

void Task::undo() {
    if (!canUndo())
        return;
    const auto undo = std::exchange(m_undo, nullptr);
    emit changed();
    undo();
}

TaskRecord Task::record() const {
    return {m_key, m_title, m_state, m_startedAt, m_finishedAt, m_result, m_warnings, m_failures};
}

void Task::take(const TaskRecord& record) {
    m_key = record.key;
    m_state = record.state;
    m_startedAt = record.startedAt;
    m_finishedAt = record.finishedAt;
    m_result = record.result;
    m_warnings = record.warnings;
    m_failures = record.failures;
}

void Task::finish(TaskState state, std::vector<TaskFailure> failures) {
    m_state = state;
    m_failures = std::move(failures);
    m_finishedAt = QDateTime::currentDateTime();
    emit changed();
    emit finished();
}

} // namespace outcrop::ui
