// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/volume/snapshots.h"

#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// Keeps the state of a volume. Containers that run and have it stand still meanwhile, unless live is wanted.
/// An empty name is made of the time.
Snapshot takeSnapshot(const Engine& engine, const std::string& volume, const std::string& name, bool live,
                      Progress& progress, std::stop_token stop, SnapshotCause cause = SnapshotCause::Asked);

/// Puts a volume, or paths of it ("/a/b"), back. Throws Conflict while containers that run have the volume,
/// unless live is wanted: then they stand still meanwhile, and what they have open stays as it is.
RestoredSnapshot restoreSnapshot(const Engine& engine, const SnapshotOf& name,
                                 const std::vector<std::string>& paths, bool live, Progress& progress,
                                 std::stop_token stop);

} // namespace outcrop
