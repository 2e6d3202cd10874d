// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <string>
#include <vector>

namespace outcrop {

/// Mounts a directory or file of the host into a container that runs, without a restart. It is there until it
/// is removed or the container ends, and among its .Mounts as long. The rules for its place are those of -v;
/// its source must be there. Throws Error: Conflict if the container does not run or has a mount there.
MountPoint addLiveMount(const Engine& engine, const std::string& nameOrId, const MountRequest& request);
/// Those that the container has now.
std::vector<MountPoint> liveMounts(const Engine& engine, const ContainerId& id);
/// Those behind the ones it was made with.
std::vector<MountPoint> allMounts(const Engine& engine, const ContainerRecord& record);
/// force: also while something uses it, for which it then stays. Throws NotFound for one that was not added
/// so, Conflict if it is used.
void removeLiveMount(const Engine& engine, const std::string& nameOrId, const std::string& destination,
                     bool force);

} // namespace outcrop
