// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/mount_plan.h"

#include <functional>

namespace outcrop {

/// Makes what a container's planned mounts need: volumes (filled from the image) and host directories. Holds
/// each volume's use lock, so that none is removed before the container that uses it exists. What it made new
/// and nobody can name is removed again unless keep() is called.
class ContainerVolumes {
public:
    ContainerVolumes(const Store& store, const Volumes& volumes) : m_store(&store), m_volumes(&volumes) {}
    ContainerVolumes(const ContainerVolumes&) = delete;
    ContainerVolumes& operator=(const ContainerVolumes&) = delete;
    ~ContainerVolumes();

    /// layers: the image's indexes (asked for only if there is a volume to fill) and unpacked directories,
    /// both base first. Throws Error(BadInput) for a volume over a file of the image.
    std::vector<MountPoint> make(std::vector<PlannedMount> mounts,
                                 const std::function<MergedTree::Layers()>& trees,
                                 const std::vector<std::filesystem::path>& unpacked, Durability durability);
    void keep() { m_anonymous.clear(); }

private:
    bool hasOptions(const VolumeName& name, const PlannedMount& mount) const;
    void lock(const std::vector<PlannedMount>& mounts);

    const Store* m_store;
    const Volumes* m_volumes;
    std::vector<StoreLock> m_locks;
    std::vector<VolumeName> m_anonymous;
};

} // namespace outcrop
