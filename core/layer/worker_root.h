// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/layer/file_tree.h"
#include "core/layer/root_view.h"
#include "core/layer/worker_call.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

// Files below a root that is not only a store's directory: what a container sees, running or not, or a
// directory of the host. The worker is put into that root, so no link leads out of it. Paths are absolute and
// clean but for an ending "/" or "/.", which means a directory, through links.

namespace outcrop {

struct PackRequest;

/// Where a worker is put: a directory that is there, or a view to be put together.
struct WorkerRoot {
    int directory = -1;           ///< not owned
    std::optional<RootView> view; ///< instead of it
    bool asCaller = false;        ///< a directory of the host: see WorkerCall::asCaller()

    /// The op for this root, with the root as its first input.
    WorkerCall call(const std::string& op, const std::string& object) const;
};

struct LookedAt {
    bool exists = false;
    FileType type = FileType::Regular;
    std::string place;  ///< without links in its directory
    std::string target; ///< where a link leads, all links followed
};
/// Throws Error(BadInput) if a path that means a directory is none.
LookedAt workerLook(const WorkerRoot& root, const std::string& path);

struct TarOut {
    std::string path;
    std::string member;  ///< its name in the tar; ".": the contents of a directory
    bool follow = false; ///< what a link leads to instead of the link
};
/// Writes a file, or a directory with all that is in it, as a tar to outFd (a pipe may be slow, or break:
/// Error). Bytes written. Throws Error(NotFound).
uint64_t workerTarOut(const WorkerRoot& root, const TarOut& what, int outFd, Progress& progress,
                      std::stop_token stop);

/// One of several paths for a tar that has them under their own names.
struct TarItem {
    std::string path;
    bool recursive = true;
};
uint64_t workerTarOut(const WorkerRoot& root, const std::vector<TarItem>& items, int outFd,
                      Progress& progress, std::stop_token stop);

/// Writes paths of the root as a layer's tar, as workerPackTar() of an upper directory, which the request
/// does not name.
void workerPackTar(const WorkerRoot& root, const PackRequest& request, int outputFd, Progress& progress,
                   std::stop_token stop);

/// Whose what is copied becomes. Caller: for the host; no setuid, no capabilities.
enum class CopiedOwners : uint8_t { Keep, Root, Caller };
/// Lays a tar (compressed or not) over a directory; links lead to where they do inside the root. Bytes read.
/// Throws Error(NotFound) if there is no such directory, Error(Conflict) where a directory would replace
/// something else or the other way round.
uint64_t workerTarIn(const WorkerRoot& root, const std::string& directory, CopiedOwners owners, int tarFd,
                     Progress& progress, std::stop_token stop);
/// The same of a tar of one directory, for other programs of the host: it becomes the caller's, who can read
/// all of it, and links out of it, pipes and devices are left out (which is warned of). from: its path where
/// it comes from.
uint64_t workerHandOver(const WorkerRoot& root, const std::string& from, int tarFd, Progress& progress,
                        std::stop_token stop);

/// Removes what lies at absolute paths, if it does. Throws Error(Conflict) for a mount point.
void workerClear(const WorkerRoot& root, const std::vector<std::string>& paths);

/// Moves entries of a container's upper directory to a directory beside it, "undo/1", or back. bundleFd is
/// the directory both are in; nobody may have the upper directory mounted.
struct SetAside {
    std::string path;     ///< absolute inside
    bool present = false; ///< the upper directory itself has it; else it is only removed on the way back
};
void workerSetAside(int bundleFd, const std::string& beside, const std::vector<SetAside>& items);
void workerPutBack(int bundleFd, const std::string& beside, const std::vector<SetAside>& items);

} // namespace outcrop
