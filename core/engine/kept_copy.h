// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// Whose files are written to.
struct FilesOwner {
    enum class Kind : uint8_t { Container, Volume } kind = Kind::Container;
    std::string name; ///< of a container also its id
};

struct KeptCopy {
    uint64_t bytes = 0;
    std::string undo; ///< for takeBackCopy(); empty where it cannot be taken back
};
/// Copies files of the host into a directory, all of them or none, and keeps what they replaced beside the
/// container or volume: of the last few copies. What goes into a volume that a container has mounted there is
/// not kept. Throws Error.
KeptCopy copyInKept(const Engine& engine, const FilesOwner& owner, const std::vector<std::string>& hostPaths,
                    const std::string& directory, Progress& progress, const std::stop_token& stop);
/// Puts back what was there before, whatever was written there since. Throws NotFound where it is no longer
/// kept.
void takeBackCopy(const Engine& engine, const FilesOwner& owner, const std::string& undo, Progress& progress);

} // namespace outcrop
