// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/oci/time.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// How the diff of a container differs from what it was a moment ago. A changed letter is a line that went
/// and one that came.
struct ChangeBatch {
    Timestamp time;
    bool first = false;          ///< came is what there was already
    std::vector<DiffEntry> went; ///< in path order
    std::vector<DiffEntry> came;
};

struct FollowOptions {
    std::chrono::milliseconds gather{100}; ///< changes so close together are one batch
    std::chrono::milliseconds poll{1000};  ///< how often to look when too many directories are to be watched
};

/// Calls sink, on this thread, with what there is and then with each batch of changes, until the container
/// has ended (true) or stop is requested (false). For a worker thread: it waits. Says through progress when
/// it has to look again and again because the user may not watch so many directories. What a program writes
/// into a file that is changed already is no news. Throws NotFound, and Conflict if the container does not
/// run.
bool followChanges(const Engine& engine, const std::string& nameOrId, const FollowOptions& options,
                   const std::function<void(const ChangeBatch&)>& sink, Progress& progress,
                   std::stop_token stop);

} // namespace outcrop
