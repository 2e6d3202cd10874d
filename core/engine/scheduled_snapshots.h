// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/volume/snapshots.h"

#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// To be called before a container is started: takes a snapshot of each of its volumes whose schedule says
/// so. One that can't be taken is warned of, and keeps nothing from starting. Nothing where it runs already.
void snapshotsBeforeStart(const Engine& engine, const ContainerId& id, Progress& progress,
                          const std::stop_token& stop = {});

/// Volumes of which a snapshot is due by the clock.
std::vector<std::string> dueVolumes(const Engine& engine);
/// Takes those that are due. One that can't be taken is warned of, and keeps no other from being taken.
std::vector<Snapshot> takeDueSnapshots(const Engine& engine, Progress& progress, const std::stop_token& stop);

} // namespace outcrop
