// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison_rows.h"
#include "core/volume/snapshot_schedule.h"
#include "ui/bridge/bridge.h"

#include <QObject>
#include <QStringList>
#include <QWidget>

namespace outcrop::ui {

/// Which state of which volume, and who runs and has it.
struct StateOfVolume {
    QString volume;
    QString state;
    QStringList running; ///< names of containers
};

/// Takes, puts back and removes the kept states of a volume: tasks, after asking where something goes.
class SnapshotActs : public QObject {
    Q_OBJECT

public:
    SnapshotActs(Bridge& bridge, QWidget* parent);

    void take(const QString& volume);
    /// Whole if path is empty; says first what that changes.
    void restore(const StateOfVolume& of, const QByteArray& path);
    void remove(const StateOfVolume& of);
    /// Asks when they are taken by themselves.
    void schedule(const QString& volume);
    /// See scheduleKnown().
    void askSchedule(const QString& volume);

signals:
    void scheduleKnown(const QString& words);
    void said(const QString& text);

private:
    void confirm(const StateOfVolume& of, const QByteArray& path, const std::vector<ComparisonRow>& rows);
    void putBack(const StateOfVolume& of, const QByteArray& path, bool live);
    void drop(const StateOfVolume& of);
    void setSchedule(const QString& volume, const SnapshotSchedule& schedule);
    void fail(const QString& what, const Error& error);

    Bridge& m_bridge;
    QWidget* m_owner;
    Request m_planRequest, m_scheduleRequest, m_wordsRequest;
};

} // namespace outcrop::ui
