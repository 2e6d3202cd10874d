// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <cstdint>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

enum class RevertAction : uint8_t {
    Remove,  ///< the container made it
    Restore, ///< the container changed or removed it
    Facts,   ///< a directory of which only mode, owner or attributes differ
    Stay,    ///< nothing: something is mounted there, or below
};
const char* revertActionName(RevertAction action); ///< "remove", "restore", "reset", "stay"

struct RevertStep {
    RevertAction action = RevertAction::Remove;
    std::string path;
};

/// What has to be done so that nothing at or below the paths differs from the image: topmost paths, in path
/// order. Throws Error(BadInput) for a path that is not absolute, and Error(Conflict) for one whose directory
/// the container removed or replaced.
std::vector<RevertStep> planRevert(const MergedTree& diff, const std::vector<std::string>& paths);
/// The same where something is mounted at some paths: these stay, and the directories that lead there.
std::vector<RevertStep> leaveMounts(const MergedTree& diff, const std::vector<RevertStep>& steps,
                                    const std::set<std::string>& mounts);
/// Both for a container, whose mounts count while it runs. Throws also NotFound for a path that neither it
/// nor its image has.
std::vector<RevertStep> planRevert(const Engine& engine, const std::string& nameOrId,
                                   const std::vector<std::string>& paths, std::stop_token stop);

/// Puts paths back to what the image has, in a running container through its own mounts. What was there is
/// kept in the container's directory for undoRevert(). Killed halfway, undo still has everything.
std::vector<RevertStep> revertPaths(const Engine& engine, const std::string& nameOrId,
                                    const std::vector<std::string>& paths, Progress& progress,
                                    std::stop_token stop);
/// What the container has changed again of what was put back last.
std::vector<std::string> changedSinceRevert(const Engine& engine, const std::string& nameOrId,
                                            const std::stop_token& stop);
/// Takes the last revert back that was not taken back yet. The paths. Throws NotFound if there is none, and
/// Conflict where the container runs but did not then, or, unless it is forced, has changed them again.
std::vector<std::string> undoRevert(const Engine& engine, const std::string& nameOrId, Progress& progress,
                                    bool force = false);

} // namespace outcrop
