// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/engine_source.h"
#include "ui/bridge/snapshot.h"
#include "ui/bridge/snapshot_watcher.h"
#include "ui/bridge/task_runner.h"

#include <QObject>
#include <string>

namespace outcrop::ui {

/// The one way from the window to the engine: tasks to change things, questions to look, snapshots to list.
/// Built in main, passed to the pages. Lives in the UI thread.
class Bridge : public QObject {
    Q_OBJECT
public:
    explicit Bridge(std::string rootOverride = {}, QObject* parent = nullptr);

    TaskRunner& tasks() { return m_tasks; }
    SnapshotPtr snapshot() const { return m_watcher.current(); }
    SnapshotWatcher& watcher() { return m_watcher; }
    /// Starts watching; the first snapshot comes by snapshotChanged.
    void start() { m_watcher.start(); }
    std::string rootOverride() const { return m_engine->rootOverride(); }

    template <class Work, class Done>
    Task* run(const QString& title, Work work, QObject* context, Done done, TaskRunner::Failed failed = {}) {
        return m_tasks.run(title, std::move(work), context, std::move(done), std::move(failed));
    }
    template <class Work, class Done>
    void ask(Request& request, Work work, QObject* context, Done done, TaskRunner::Failed failed = {}) {
        m_tasks.ask(request, std::move(work), context, std::move(done), std::move(failed));
    }

signals:
    void snapshotChanged(outcrop::ui::SnapshotPtr previous, outcrop::ui::SnapshotPtr current);

private:
    std::shared_ptr<EngineSource> m_engine;
    SnapshotWatcher m_watcher;
    TaskRunner m_tasks;
};

} // namespace outcrop::ui
