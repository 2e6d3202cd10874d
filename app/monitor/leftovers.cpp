// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/leftovers.h"

#include "core/base/fd.h"
#include "core/base/small_tree.h"

#include <fcntl.h>
#include <sys/file.h>

namespace outcrop {

namespace {

/// Its upper directory is empty, so there is not more than the engine's own.
constexpr int kMostEntries = 256;

} // namespace

void deleteLeftovers(const std::string& directory) noexcept {
    const size_t slash = directory.rfind('/');
    if (slash == std::string::npos || slash == 0)
        return;
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    const UniqueFd parent(::open(directory.substr(0, slash).c_str(), flags));
    const UniqueFd own(::open(directory.c_str(), flags));
    if (parent && own && ::flock(own.get(), LOCK_EX | LOCK_NB) == 0)
        removeSmallTree(parent.get(), directory.substr(slash + 1), kMostEntries);
}

} // namespace outcrop
