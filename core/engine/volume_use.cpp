// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/container_volumes.h"
#include "core/engine/engine_parts.h"
#include "core/volume/snapshots.h"
#include "core/volume/volume_mount.h"

#include <algorithm>

namespace outcrop {

namespace {

/// docker names all the containers, so that one command can remove them.
Error inUse(const std::string& name, const std::vector<VolumeUse>& uses) {
    std::string ids;
    for (const VolumeUse& use : uses)
        if (use.volume == name && ids.find(use.container.str()) == std::string::npos)
            ids += (ids.empty() ? "" : ", ") + use.container.str();
    return {ErrorCode::Conflict, {}, {}, "remove " + name + ": volume is in use - [" + ids + "]"};
}

bool isUsed(const std::string& name, const std::vector<VolumeUse>& uses) {
    return std::any_of(uses.begin(), uses.end(), [&](const VolumeUse& use) { return use.volume == name; });
}

} // namespace

std::vector<VolumeUse> Engine::volumeUses() const {
    std::vector<VolumeUse> uses;
    for (const Container& container : m_parts->containers.list())
        for (const MountPoint& mount : container.record.mounts)
            if (mount.type == "volume")
                uses.push_back({mount.name, container.record.id, container.record.name, mount.destination,
                                container.state.status == ContainerStatus::Running});
    return uses;
}

void Engine::releaseVolumes() const {
    for (const std::string& name : mountedVolumes(m_parts->store)) {
        const std::optional<StoreLock> lock = tryLockVolumeUse(m_parts->store, name);
        if (!lock)
            continue; // somebody starts with it
        const std::vector<VolumeUse> uses = volumeUses();
        if (std::any_of(uses.begin(), uses.end(),
                        [&](const VolumeUse& use) { return use.volume == name && use.running; }))
            continue;
        Volume volume;
        volume.name = name;
        volume.mountpoint = m_parts->volumes.place(name);
        try {
            unmountVolume(m_parts->store, volume);
        } catch (const Error&) {
            // It stays marked, so that whoever opens the store next tries again: no other waits for it.
        }
    }
}

void Engine::removeVolume(const std::string& name, bool withSnapshots) const {
    m_parts->volumes.find(name);
    const StoreLock lock = lockVolumeUse(m_parts->store, name);
    const std::vector<VolumeUse> uses = volumeUses();
    if (isUsed(name, uses))
        throw inUse(name, uses);
    if (const size_t kept = withSnapshots ? 0 : VolumeSnapshots(m_parts->store).list(name).size(); kept > 0)
        throw Error(ErrorCode::Conflict, "remove volume", name,
                    kept == 1 ? "it has a snapshot" : "it has " + std::to_string(kept) + " snapshots")
            .withHint("remove them first, or all with it: volume rm --snapshots");
    m_parts->volumes.remove(VolumeName::parse(name));
}

PruneResult Engine::pruneVolumes(bool all) const {
    PruneResult result;
    const std::vector<VolumeUse> uses = volumeUses();
    for (const Volume& volume : m_parts->volumes.list()) {
        // As docker: what lies elsewhere is nobody's to prune.
        if ((!all && !volume.anonymous()) || !volume.options.empty() || isUsed(volume.name, uses))
            continue;
        try {
            const uint64_t bytes = m_parts->volumes.tree(volume.name, {})->totalBytes();
            removeVolume(volume.name); // looks again, under the volume's lock
            result.bytes += bytes;
            result.removed.push_back(volume.name);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Conflict)
                throw; // else: removed, or taken into use meanwhile
        }
    }
    return result;
}

} // namespace outcrop
