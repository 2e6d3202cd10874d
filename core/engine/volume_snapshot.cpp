// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/volume_snapshot.h"

#include "core/base/error.h"
#include "core/runtime/monitor_client.h"
#include "core/volume/volume_mount.h"

#include <algorithm>
#include <memory>

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

/// They stand still as long as what is returned lives.
std::shared_ptr<void> holdUsers(const Engine& engine, const std::vector<VolumeUse>& users) {
    auto holds = std::make_shared<std::vector<ContainerHold>>();
    for (const VolumeUse& user : users)
        try {
            holds->emplace_back(engine.store().paths().run, user.container.str());
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Conflict) // else: it has ended, and writes no more
                throw error.during("let container stand still", user.containerName)
                    .withHint("--live does without");
        }
    return holds;
}

} // namespace

Snapshot takeSnapshot(const Engine& engine, const std::string& volume, const std::string& name, bool live,
                      Progress& progress, std::stop_token stop, SnapshotCause cause) {
    const VolumeInUse mounted(engine.store(), engine.volumes().find(volume));
    const std::vector<VolumeUse> users = runningUsers(engine, volume);
    VolumeSnapshots::Rest rest;
    if (!users.empty())
        rest.kind = live ? SnapshotRest::Live : SnapshotRest::Paused;
    if (rest.kind == SnapshotRest::Paused)
        rest.begin = [&] { return holdUsers(engine, users); };
    return VolumeSnapshots(engine.store()).create(volume, name, rest, progress, std::move(stop), cause);
}

RestoredSnapshot restoreSnapshot(const Engine& engine, const SnapshotOf& name,
                                 const std::vector<std::string>& paths, bool live, Progress& progress,
                                 std::stop_token stop) {
    const VolumeSnapshots snapshots(engine.store());
    snapshots.find(name);
    // Files are put together beside the volume and renamed, which works within one file system.
    if (LocalMount::of(engine.volumes().find(name.volume).options))
        throw Error(ErrorCode::Unsupported, "restore", name.volume, "its options mount another file system")
            .withHint("save single files: outcrop content -o FILE volume:" + name.volume + "@SNAPSHOT:/PATH");
    const std::vector<VolumeUse> users = runningUsers(engine, name.volume);
    if (!users.empty() && !live)
        throw Error(ErrorCode::Conflict, "restore", name.volume,
                    "it is in use by running containers - [" + namesOfUsers(users) + "]")
            .withHint(
                "stop them first; with --live files are replaced one by one while they stand still, and "
                "what they have open stays the old file");
    const std::shared_ptr<void> holds = holdUsers(engine, users);
    return snapshots.restore(name, paths, progress, std::move(stop));
}

} // namespace outcrop
