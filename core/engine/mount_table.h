// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace outcrop {

/// A line of proc(5)'s mountinfo.
struct MountEntry {
    std::filesystem::path place; ///< as the process sees it
    std::string type;            ///< "overlay", "fuse.outcrop"
    std::string source;
};
/// The mounts of a process, oldest first. None if it is gone.
std::vector<MountEntry> mountTable(const std::string& process = "self");

} // namespace outcrop
