// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/base/progress.h"
#include "core/layer/file_tree.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

// The engine's side of the ops on snapshots of a directory. A snapshot is a catalog (its tree, and of each
// file where its content lies) and packs of content, shared with other snapshots. A catalog may be written
// against another one, its base, which is then needed to read it.

namespace outcrop {

struct SnapshotPack {
    std::string id; ///< 16 hex digits
    UniqueFd file;
};

/// Files of one snapshot.
struct SnapshotFiles {
    UniqueFd catalog;
    UniqueFd base; ///< empty: the catalog needs none
    std::vector<SnapshotPack> packs;
};

struct TakenSnapshot {
    bool againstBase = false; ///< the catalog was written against that before, or against the base of that
    uint64_t files = 0;
    uint64_t bytes = 0;
    uint64_t read = 0;
    uint64_t packBytes = 0;
    uint64_t catalogBytes = 0;
};
/// Reads a directory into a new pack and a new catalog, both empty files. previous: the snapshot before (may
/// have no catalog) and all packs that are there; files that have not changed since are not read.
TakenSnapshot workerTakeSnapshot(int dirFd, const std::string& object, const std::string& id, int packFd,
                                 int catalogFd, const SnapshotFiles& previous, Progress& progress,
                                 std::stop_token stop);

std::shared_ptr<const FileTree> workerSnapshotTree(const SnapshotFiles& snapshot, const std::string& object,
                                                   std::stop_token stop);
/// Writes a regular file's content to an empty file. Follows no link. Throws NotFound, BadInput.
void workerSnapshotFile(const SnapshotFiles& snapshot, const std::string& path, int outFd);

struct RestoredSnapshot {
    uint64_t restored = 0; ///< entries
    uint64_t removed = 0;
    uint64_t bytes = 0; ///< written
};
/// Puts paths of a directory back, see SnapshotRestorer. stagingFd: an empty directory of its file system.
RestoredSnapshot workerRestoreSnapshot(int dirFd, int stagingFd, const SnapshotFiles& snapshot,
                                       const std::vector<std::string>& paths, Progress& progress,
                                       std::stop_token stop);

enum class PackFate : uint8_t { Unneeded, Stays, WrittenAnew };
/// What these snapshots need of packs. Of one that lost much, what is needed is written to the directory
/// under its id.
std::vector<PackFate> workerCollectSnapshots(int stagingFd, const std::vector<SnapshotFiles>& snapshots,
                                             const std::vector<SnapshotPack>& packs, std::stop_token stop);

} // namespace outcrop
