// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/volume/snapshots.h"

#include <filesystem>
#include <optional>
#include <string>

namespace outcrop {

/// nullopt where there is none (any more). Throws Error for a damaged one.
std::optional<Snapshot> readSnapshotDocument(const std::filesystem::path& directory,
                                             const std::string& volume);
bool hasSnapshotDocument(const std::filesystem::path& directory);
void writeSnapshotDocument(const std::filesystem::path& directory, const Snapshot& snapshot);
/// After this the snapshot is no more.
void removeSnapshotDocument(const std::filesystem::path& directory);

} // namespace outcrop
