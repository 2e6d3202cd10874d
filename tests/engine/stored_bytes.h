// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/store/store.h"

#include <filesystem>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace outcrop::test {

/// Files and links' texts below a directory, of a file with several names once.
inline uint64_t bytesBelow(const std::filesystem::path& directory) {
    uint64_t sum = 0;
    std::set<std::pair<dev_t, ino_t>> seen;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
        struct stat facts {};
        if (::lstat(entry.path().c_str(), &facts) == 0 &&
            (S_ISREG(facts.st_mode) || S_ISLNK(facts.st_mode)) &&
            seen.emplace(facts.st_dev, facts.st_ino).second)
            sum += static_cast<uint64_t>(facts.st_size);
    }
    return sum;
}

/// What lies in a store itself, by its directories alone: unpacked layers, what containers wrote, volumes.
/// What the engine lays between image and container has no index.
inline uint64_t storedBytes(const StorePaths& paths) {
    namespace fs = std::filesystem;
    uint64_t sum = 0;
    const std::pair<fs::path, const char*> places[] = {
        {paths.layers(), "fs"}, {paths.containers(), "upper"}, {paths.volumes(), "_data"}};
    for (const auto& [room, part] : places)
        for (const fs::directory_entry& entry : fs::directory_iterator(room))
            if (fs::is_directory(entry.path() / part) &&
                (room != paths.layers() || fs::exists(entry.path() / "tree")))
                sum += bytesBelow(entry.path() / part);
    return sum;
}

} // namespace outcrop::test
