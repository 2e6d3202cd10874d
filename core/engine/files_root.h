// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/layer/worker_root.h"
#include "core/volume/volume_mount.h"

#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// The files of a container as it sees them, its volumes included, or of an image, for a worker to read and
/// write. A running container's are its own mounts; those of one that does not run are mounted by the worker
/// for itself, and the container can't be started or removed while this lives. Keep it short.
class FilesRoot {
public:
    /// Throws NotFound, and Denied for a running container of somebody else.
    static FilesRoot ofContainer(const Engine& engine, const std::string& nameOrId);
    /// Read-only; the image may be cut ("alpine:3.10@2", see SubjectName). Unpacks its layers if they are
    /// not.
    static FilesRoot ofImage(const Engine& engine, const std::string& name, Progress& progress,
                             std::stop_token stop);
    static FilesRoot ofVolume(const Engine& engine, const std::string& name);
    /// What a container saw before it changed anything, also when its image has lost its last name.
    /// Read-only.
    static FilesRoot belowContainer(const Engine& engine, const ContainerRecord& record);
    /// What a container has over and in its image, without what is mounted in there. Read-only.
    static FilesRoot layersOfContainer(const Engine& engine, const ContainerRecord& record);

    const WorkerRoot& worker() const { return m_worker; }
    bool running() const { return m_worker.directory >= 0; }

private:
    FilesRoot() = default;
    static FilesRoot readOnly(const Store& store, StoreLock lock, RootView view);

    std::vector<StoreLock> m_locks;
    std::vector<VolumeInUse> m_volumes;
    std::optional<Staging> m_staging;
    UniqueFd m_directory;
    WorkerRoot m_worker;
};

} // namespace outcrop
