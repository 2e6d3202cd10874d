// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace outcrop {

/// A line of what is mounted, as a process sees it.
struct MountEntry {
    std::filesystem::path place;
    std::string type;
    std::string source;
};
/// From the kernel's own table: nothing mounted is touched, so what no longer answers holds nobody up.
/// None if the process is gone.
std::vector<MountEntry> mountTable(const std::string& process = "self");

/// Takes away what is mounted there, also what an ordinary user has by FUSE. evenInUse: it goes as soon as
/// nothing uses it any more. Throws Error: Conflict if it is used.
void unmountPlace(const std::filesystem::path& place, bool evenInUse);

} // namespace outcrop
