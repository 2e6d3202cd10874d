// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

enum class RevertAction : uint8_t {
    Remove,  ///< the container made it
    Restore, ///< the container changed or removed it
    Facts,   ///< a directory of which only mode, owner or attributes differ
};
const char* revertActionName(RevertAction action); ///< "remove", "restore", "reset"

struct RevertStep {
    RevertAction action = RevertAction::Remove;
    std::string path;
};

/// What has to be done so that nothing at or below the paths differs from the image: topmost paths, in path
/// order. Throws Error(BadInput) for a path that is not absolute, and Error(Conflict) for one whose directory
/// the container removed or replaced.
std::vector<RevertStep> planRevert(const MergedTree& diff, const std::vector<std::string>& paths);
/// The same for a container. Throws also NotFound for a path that neither it nor its image has.
std::vector<RevertStep> planRevert(const Engine& engine, const std::string& nameOrId,
                                   const std::vector<std::string>& paths, std::stop_token stop);

/// Puts paths back to what the image has, in a running container through its own mounts. What was there is
/// kept in the container's directory for undoRevert(). Killed halfway, undo still has everything.
std::vector<RevertStep> revertPaths(const Engine& engine, const std::string& nameOrId,
                                    const std::vector<std::string>& paths, Progress& progress,
                                    std::stop_token stop);
/// Takes the last revert back that was not taken back yet, whatever the container did there since. The paths.
/// Throws NotFound if there is none, and Conflict where the container runs but did not then.
std::vector<std::string> undoRevert(const Engine& engine, const std::string& nameOrId, Progress& progress);

} // namespace outcrop
