// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/scheduled_snapshots.h"

#include "core/base/error.h"
#include "core/engine/volume_snapshot.h"
#include "core/oci/time.h"
#include "core/volume/snapshot_schedule.h"

#include <algorithm>
#include <set>

namespace outcrop {

namespace {

/// Of those that were taken by the schedule; what somebody asked for stays.
void thinOut(const Engine& engine, const std::string& volume, uint64_t keep) {
    if (keep == 0)
        return;
    const VolumeSnapshots snapshots(engine.store());
    std::vector<SnapshotOf> own;
    for (const Snapshot& snapshot : snapshots.list(volume))
        if (snapshot.cause != SnapshotCause::Asked)
            own.push_back({volume, snapshot.name});
    if (own.size() <= keep)
        return;
    own.resize(own.size() - keep);
    snapshots.remove(own);
}

void thinOutAndTell(const Engine& engine, const std::string& volume, Progress& progress) {
    try {
        thinOut(engine, volume, readSnapshotSchedule(engine.store(), volume).keep);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound) // somebody else was faster
            progress.warn("old snapshots of volume " + volume + " stay: " + error.what());
    }
}

std::optional<Snapshot> takeBySchedule(const Engine& engine, const std::string& volume, SnapshotCause cause,
                                       Progress& progress, const std::stop_token& stop) {
    std::optional<Snapshot> taken;
    try {
        taken = takeSnapshot(engine, volume, {}, false, progress, stop, cause);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        progress.warn("no snapshot of volume " + volume + ": " + error.what());
        return std::nullopt;
    }
    thinOutAndTell(engine, volume, progress);
    return taken;
}

/// Damaged, it is warned of when it is asked for by name.
SnapshotSchedule scheduleOf(const Engine& engine, const std::string& volume) {
    try {
        return readSnapshotSchedule(engine.store(), volume);
    } catch (const Error&) {
        return {};
    }
}

bool wantsOneBeforeStart(const Engine& engine, const std::string& volume, Progress& progress) {
    try {
        return readSnapshotSchedule(engine.store(), volume).beforeStart;
    } catch (const Error& error) {
        progress.warn("no snapshot of volume " + volume + ": " + error.what());
        return false;
    }
}

bool isDue(const Engine& engine, const std::string& volume, const SnapshotSchedule& schedule) {
    const std::vector<Snapshot> taken = VolumeSnapshots(engine.store()).list(volume);
    const auto last = std::find_if(taken.rbegin(), taken.rend(), [](const Snapshot& snapshot) {
        return snapshot.cause == SnapshotCause::Clock;
    });
    if (last == taken.rend())
        return true;
    const int64_t since = currentTime().seconds - parseRfc3339(last->createdAt).value_or(Timestamp{}).seconds;
    return since < 0 || since >= schedule.every.count(); // a clock that was ahead stops nothing
}

/// Whose snapshots can't be read is due as well: the attempt says why, and keeps no other waiting.
bool isDueOrBroken(const Engine& engine, const std::string& volume) {
    const SnapshotSchedule schedule = scheduleOf(engine, volume);
    if (schedule.every.count() <= 0)
        return false;
    try {
        return isDue(engine, volume, schedule);
    } catch (const Error&) {
        return true;
    }
}

} // namespace

void snapshotsBeforeStart(const Engine& engine, const ContainerId& id, Progress& progress,
                          const std::stop_token& stop) {
    const Container container = engine.containers().find(id.str());
    if (container.state.status == ContainerStatus::Running)
        return;
    std::set<std::string> names;
    for (const MountPoint& mount : container.record.mounts)
        if (mount.type == "volume" && wantsOneBeforeStart(engine, mount.name, progress))
            names.insert(mount.name);
    for (const std::string& name : names)
        takeBySchedule(engine, name, SnapshotCause::Start, progress, stop);
}

std::vector<std::string> dueVolumes(const Engine& engine) {
    std::vector<std::string> due;
    for (const Volume& volume : engine.volumes().list())
        if (isDueOrBroken(engine, volume.name))
            due.push_back(volume.name);
    return due;
}

std::vector<Snapshot> takeDueSnapshots(const Engine& engine, Progress& progress,
                                       const std::stop_token& stop) {
    std::vector<Snapshot> taken;
    for (const std::string& volume : dueVolumes(engine)) {
        throwIfCancelled(stop, "take snapshots");
        // Another window, or a timer, may be at it: what it takes is then enough.
        const StoreLock own = engine.store().lockObject("scheduled:" + volume);
        if (!isDueOrBroken(engine, volume))
            continue;
        if (auto one = takeBySchedule(engine, volume, SnapshotCause::Clock, progress, stop))
            taken.push_back(std::move(*one));
    }
    return taken;
}

} // namespace outcrop
