// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <string>
#include <vector>

namespace outcrop::ui {

/// Takes the snapshots that volumes' schedules ask for, as tasks, while the window is open.
class SnapshotClock : public QObject {
    Q_OBJECT
public:
    SnapshotClock(Bridge& bridge, QObject* parent);

private:
    void look();
    void take();

    Bridge& m_bridge;
    Request m_request;
    QTimer m_timer;
    QPointer<Task> m_task;
    std::vector<std::string> m_failed; ///< stayed due; they keep no others waiting, and are tried less often
    QElapsedTimer m_failedSince;
};

} // namespace outcrop::ui
