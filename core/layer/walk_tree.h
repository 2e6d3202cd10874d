// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/walk_detail.h"
#include "core/layer/walked_entry.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>

namespace outcrop {

/// What became of a regular file whose content was wanted.
enum class WalkedContent : uint8_t {
    Known,
    Unknown, ///< it has no digest then
    Gone
};
/// Reads a regular file, given its directory, name and path; it may correct the size, and gives the digest.
using TakeContent = std::function<WalkedContent(int dirFd, const std::string& name, const std::string& path,
                                                WalkedEntry& entry, std::array<uint8_t, 16>& digest)>;

/// The tree file of what lies in a directory, overlayfs' marks read as what they mean. Throws Error; a
/// directory that is being written to gives some state it was in.
std::string walkTree(int dirFd, WalkDetail detail, const std::string& object);
/// The same with the content of each file given to take, once however many names it has.
std::string walkTree(int dirFd, TakeContent take, const std::string& object);

} // namespace outcrop
