// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/engine_source.h"
#include "ui/bridge/snapshot.h"

#include <QObject>
#include <memory>
#include <mutex>
#include <thread>

namespace outcrop::ui {

/// Watches the store on disk, whoever changes it, and hands out immutable snapshots. Reading happens on its
/// own thread; changes that come together make one snapshot; at most one notice is pending.
class SnapshotWatcher : public QObject {
    Q_OBJECT
public:
    explicit SnapshotWatcher(std::shared_ptr<EngineSource> engine, QObject* parent = nullptr);
    /// Stops and waits for the thread.
    ~SnapshotWatcher() override;

    void start();
    SnapshotPtr current() const { return m_current; } ///< never null; generation 0 before the first
    void refresh();                                   ///< reads again even if nothing seems to have changed

signals:
    void snapshotChanged(outcrop::ui::SnapshotPtr previous, outcrop::ui::SnapshotPtr current);

private:
    class Worker;
    void takeNewest();

    std::shared_ptr<EngineSource> m_engine;
    SnapshotPtr m_current;
    std::unique_ptr<Worker> m_worker;
};

} // namespace outcrop::ui
