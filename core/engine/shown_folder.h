// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

class Engine;

/// Shows files of a subject read-only on a directory until unmountFolder(): by the kernel where it can
/// (mountByKernel()), else by a process that serves them. subject: an image, some of its layers, a container,
/// or "diff:" and a container. Throws Error.
void mountFolder(const Engine& engine, const std::string& subject, const std::filesystem::path& directory,
                 bool byKernel, Progress& progress, const std::stop_token& stop);
/// evenInUse: it goes as soon as nothing uses it any more. Throws NotFound where nothing of ours is mounted.
void unmountFolder(const std::filesystem::path& directory, bool evenInUse = false);

/// A folder that shows files of the store, in a place of its own.
struct ShownFolder {
    std::string subject; ///< as mountFolder() takes it
    std::filesystem::path directory;
    bool operator==(const ShownFolder&) const = default;
};
/// Those of one store that are mounted now, by whichever process.
std::vector<ShownFolder> shownFolders(const StorePaths& paths);
/// Mounts it below the store's run directory, where it is not yet. All of it or nothing.
ShownFolder showAsFolder(const Engine& engine, const std::string& subject, Progress& progress,
                         const std::stop_token& stop);
/// Unmounts it and removes its place.
void closeFolder(const ShownFolder& folder, bool evenInUse = false);

} // namespace outcrop
