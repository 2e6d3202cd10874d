// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/small_tree.h"

#include "core/base/fd.h"

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace outcrop {

namespace {

/// Deeper trees are the worker's: recursion here is bounded.
constexpr int kMaxDepth = 32;

std::vector<std::string> namesIn(int fd, size_t most) {
    std::vector<std::string> names;
    UniqueFd copy(::fcntl(fd, F_DUPFD_CLOEXEC, 0));
    const std::unique_ptr<DIR, int (*)(DIR*)> dir(::fdopendir(copy.get()), ::closedir);
    if (!dir)
        return names;
    copy.release(); // closedir's now
    while (names.size() <= most) {
        const dirent* entry = ::readdir(dir.get());
        if (!entry)
            break;
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            names.push_back(name);
    }
    return names;
}

/// Opens a directory to empty it. overlayfs makes its own without any permission, which root does not notice.
UniqueFd openToEmpty(int parentFd, const std::string& name) {
    constexpr int flags = O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    UniqueFd fd(::openat(parentFd, name.c_str(), O_RDONLY | flags));
    if (fd || errno != EACCES)
        return fd;
    const UniqueFd place(::openat(parentFd, name.c_str(), O_PATH | flags));
    const std::string path = "/proc/self/fd/" + std::to_string(place.get());
    if (place && ::chmod(path.c_str(), 0700) == 0)
        fd.reset(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd;
}

bool removeTree(int parentFd, const std::string& name, int& budget, int depth) {
    if (--budget < 0 || depth > kMaxDepth)
        return false;
    if (::unlinkat(parentFd, name.c_str(), 0) == 0 || errno == ENOENT)
        return true;
    if (errno != EISDIR && errno != EPERM)
        return false;
    // overlayfs leaves work/work with mode 0: it can't be listed, but when empty it can be removed.
    if (::unlinkat(parentFd, name.c_str(), AT_REMOVEDIR) == 0)
        return true;
    const UniqueFd fd = openToEmpty(parentFd, name);
    if (!fd)
        return false;
    for (const std::string& child : namesIn(fd.get(), static_cast<size_t>(budget)))
        if (!removeTree(fd.get(), child, budget, depth + 1))
            return false;
    return ::unlinkat(parentFd, name.c_str(), AT_REMOVEDIR) == 0;
}

} // namespace

bool removeSmallTree(int parentFd, const std::string& name, int budget) {
    return removeTree(parentFd, name, budget, 0);
}

} // namespace outcrop
