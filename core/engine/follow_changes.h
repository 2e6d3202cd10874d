// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/change_writers.h"
#include "core/engine/engine.h"
#include "core/oci/time.h"

#include <chrono>
#include <functional>
#include <memory>
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
    std::vector<DiffEntry> written; ///< files that stay in the diff and have another size or time than before
    uint64_t bytes = 0;             ///< by how much files have grown, new ones included
    std::shared_ptr<const MergedTree> tree; ///< the diff as it is now
    ChangeWriters writers;                  ///< of these lines, where that is asked for and known
    bool writersTold = false;               ///< by the kernel; else it is only seen who has a file open
    bool writersMissed = false; ///< of some changes up to now it is not known, as there were too many at once
};

struct FollowOptions {
    std::chrono::milliseconds gather{100}; ///< changes so close together are one batch
    std::chrono::milliseconds poll{1000};  ///< how often to look when too many directories are to be watched
    /// How often to look at what is written into files that have changed already, which nothing tells of; 0:
    /// that is no news. In a large diff it is done less often.
    std::chrono::milliseconds contents{0};
    bool writers = false; ///< whether to find out which processes wrote
};

/// Calls sink, on this thread, with what there is and then with each batch of changes, until the container
/// has ended (true) or stop is requested (false). For a worker thread: it waits. Says through progress when
/// it has to look again and again because the user may not watch so many directories, and when it can't tell
/// who wrote. Throws NotFound, and Conflict if the container does not run.
bool followChanges(const Engine& engine, const std::string& nameOrId, const FollowOptions& options,
                   const std::function<void(const ChangeBatch&)>& sink, Progress& progress,
                   std::stop_token stop);

} // namespace outcrop
