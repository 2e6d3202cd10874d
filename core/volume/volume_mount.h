// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/volume/local_mount.h"

namespace outcrop {

/// Whether something is mounted over the volume's directory, as this process sees it.
bool isMounted(const Volume& volume);
/// Mounts what the volume's options say, unless it is mounted. A process of its own does so, which is ended
/// when it takes too long: a server may never answer. The caller holds the volume's use lock. Throws Error
/// with docker's words.
void mountVolume(const Store& store, const Volume& volume);
/// Takes away what is mounted there, if anything; who has it open keeps it.
void unmountVolume(const Store& store, const Volume& volume);
/// Those that mountVolume() has mounted and nobody has unmounted, be they mounted still or not. Without any
/// it costs next to nothing.
std::vector<std::string> mountedVolumes(const Store& store);

/// Keeps a volume mounted for who is no container: what mounts it here is undone in the end.
class VolumeInUse {
public:
    /// Nothing to do for one that is a directory only, or is mounted. Throws as mountVolume() does, and
    /// Unsupported for one that each container mounts for itself.
    VolumeInUse(const Store& store, Volume volume);
    VolumeInUse(VolumeInUse&&) noexcept = default;
    VolumeInUse& operator=(VolumeInUse&&) = delete;
    ~VolumeInUse();

private:
    const Store* m_store;
    Volume m_volume;
    std::optional<StoreLock> m_lock; ///< while it is held nobody else mounts or unmounts it
};

/// Serialises taking a volume into use, mounting, unmounting and removing it.
StoreLock lockVolumeUse(const Store& store, const std::string& volume);
std::optional<StoreLock> tryLockVolumeUse(const Store& store, const std::string& volume);

} // namespace outcrop
