// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/inspect/git/export.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

class Engine;

struct GitExportOptions {
    bool allSteps = false; ///< steps that changed no file become commits too
    std::string branch;    ///< of the only image; empty: one for each of its names, or its short id
};

struct ExportedImage {
    std::string image;                 ///< as it was asked for
    std::vector<std::string> branches; ///< "alpine@3.10": git has no colons in names
    GitExportResult result;
};

/// What exportGit() would find there.
enum class GitPlace : uint8_t {
    New,        ///< nothing, or an empty directory
    Repository, ///< a bare one, which is added to
    Other,      ///< refused
};
GitPlace gitPlaceAt(const std::filesystem::path& directory);

/// Writes images into a bare git repository, each layer as a commit. A repository that is there is added to;
/// a new one gets its name when it is complete. Throws Error(Conflict) for a directory that is something
/// else.
std::vector<ExportedImage> exportGit(const Engine& engine, const std::vector<std::string>& images,
                                     const std::filesystem::path& directory, const GitExportOptions& options,
                                     Progress& progress, const std::stop_token& stop);

} // namespace outcrop
