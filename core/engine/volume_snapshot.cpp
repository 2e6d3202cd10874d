// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/volume_snapshot.h"

#include "core/base/error.h"

#include <algorithm>

namespace outcrop {

namespace {

/// Each once, however often it has the volume.
std::vector<VolumeUse> runningUsers(const Engine& engine, const std::string& volume) {
    std::vector<VolumeUse> users;
    for (const VolumeUse& use : engine.volumeUses())
        if (use.running && use.volume == volume &&
            std::none_of(users.begin(), users.end(),
                         [&use](const VolumeUse& user) { return user.container == use.container; }))
            users.push_back(use);
    return users;
}

std::string namesOfUsers(const std::vector<VolumeUse>& users) {
    std::string names;
    for (const VolumeUse& user : users)
        names += (names.empty() ? "" : ", ") + user.containerName;
    return names;
}

} // namespace

Snapshot takeSnapshot(const Engine& engine, const std::string& volume, const std::string& name, bool live,
                      Progress& progress, std::stop_token stop) {
    engine.volumes().find(volume);
    const std::vector<VolumeUse> users = runningUsers(engine, volume);
    const SnapshotRest rest = users.empty() ? SnapshotRest::Unused : SnapshotRest::Live;
    if (!users.empty() && !live)
        progress.warn("written to meanwhile by " + namesOfUsers(users));
    return VolumeSnapshots(engine.store()).create(volume, name, rest, progress, std::move(stop));
}

RestoredSnapshot restoreSnapshot(const Engine& engine, const SnapshotOf& name,
                                 const std::vector<std::string>& paths, bool live, Progress& progress,
                                 std::stop_token stop) {
    const VolumeSnapshots snapshots(engine.store());
    snapshots.find(name);
    const std::vector<VolumeUse> users = runningUsers(engine, name.volume);
    if (!users.empty() && !live)
        throw Error(ErrorCode::Conflict, "restore", name.volume,
                    "it is in use by running containers - [" + namesOfUsers(users) + "]")
            .withHint("stop them first; with --live files are replaced one by one while they stand still, and "
                      "what they have open stays the old file");
    return snapshots.restore(name, paths, progress, std::move(stop));
}

} // namespace outcrop
