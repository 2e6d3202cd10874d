// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/task.h"

#include <utility>

namespace outcrop::ui {

namespace {
constexpr qint64 kRateWindowMs = 400;
}

Task::Task(quint64 id, QString title, QObject* parent)
    : QObject(parent), m_id(id), m_title(std::move(title)), m_startedAt(QDateTime::currentDateTime()) {
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

void Task::finish(TaskState state, std::optional<Error> error) {
    m_state = state;
    m_error = std::move(error);
    m_finishedAt = QDateTime::currentDateTime();
    emit changed();
    emit finished();
}

} // namespace outcrop::ui
