// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/base/progress.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// A step of an image's history that becomes a commit.
struct GitStep {
    bool hasLayer = false; ///< else the files are those of the step before
    std::string message;
    std::string author; ///< "Name <address>", a name, or empty
    int64_t time = 0;   ///< seconds since the epoch
};

/// An image as it goes into a repository.
struct GitImage {
    std::string label;
    std::vector<UniqueFd> blobs; ///< of the layers, base first
    std::vector<UniqueFd> trees; ///< their FileTree files
    std::vector<GitStep> steps;  ///< base first; as many have a layer as there are blobs
    std::vector<std::string> branches;
    bool inUse = false; ///< others may look at the repository: what a branch names must be on disk before it
};

/// Something that a tree of git cannot hold.
struct GitLeftOut {
    std::string why; ///< "device", "fifo", "socket", "empty directory", "name", "content"
    std::string path;
};

struct GitExportResult {
    std::string commit; ///< id of the last one
    uint64_t commits = 0;
    std::vector<GitLeftOut> leftOut; ///< of all steps, each once; the first hundred of a kind
    uint64_t leftOutCount = 0;
};

/// Writes the image as commits and branches into a bare repository. The same image gives the same commits, so
/// that images share those of the layers they share. Branches are moved last: who is killed leaves objects
/// that nothing names. Throws Error.
GitExportResult exportToGit(int repositoryFd, const GitImage& image, Progress& progress,
                            const std::stop_token& stop);

/// Files and directories of a bare repository without any commit, in an empty directory.
void makeBareRepository(int directoryFd, const std::string& firstBranch);

// The request on its way to outcrop-git, without the descriptors.
struct GitExportRequest {
    std::string label;
    std::vector<GitStep> steps;
    std::vector<std::string> branches;
    bool inUse = false;
};
std::string encodeExport(const GitImage& image);
GitExportRequest decodeExport(const std::string& bytes);

} // namespace outcrop
