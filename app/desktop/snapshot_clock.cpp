// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/snapshot_clock.h"

#include "core/engine/scheduled_snapshots.h"

namespace outcrop::ui {

namespace {
constexpr int kLookMs = 60'000;           ///< the shortest schedule is as long
constexpr int kAfterFailureMs = 3600'000; ///< where none could be taken it is not tried every minute
} // namespace

SnapshotClock::SnapshotClock(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &SnapshotClock::look);
    m_timer.start();
}

void SnapshotClock::look() {
    if (m_task && m_task->state() == TaskState::Running)
        return;
    m_bridge.ask(
        m_request, [](const Engine& engine, Progress&, std::stop_token) { return dueVolumes(engine); }, this,
        [this](const std::vector<std::string>& due) {
            const bool again = due == m_failed && m_failedSince.elapsed() < kAfterFailureMs;
            if (!due.empty() && !again)
                take();
        });
}

void SnapshotClock::take() {
    struct Outcome {
        int taken = 0;
        std::vector<std::string> stillDue;
    };
    m_task = m_bridge.run(
        tr("Take the snapshots that are due"),
        [](const Engine& engine, Progress& progress, std::stop_token stop) {
            const auto taken = static_cast<int>(takeDueSnapshots(engine, progress, stop).size());
            return Outcome{taken, dueVolumes(engine)};
        },
        this,
        [this](const Outcome& outcome) {
            m_failed = outcome.stillDue;
            m_failedSince.start();
            if (Task* task = m_bridge.tasks().ending())
                task->setResult(tr("Took %Ln snapshots.", nullptr, outcome.taken));
        });
}

} // namespace outcrop::ui
