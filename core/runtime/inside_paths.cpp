// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/inside_paths.h"

#include "core/base/fd.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr int maxLinks = 40; // as the kernel

std::string parentOf(const std::string& path) {
    const size_t slash = path.find_last_of('/');
    return slash == std::string::npos || slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string& path) {
    const size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string withoutTrailingSlashes(std::string path) {
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

int makeEntry(int parentFd, const std::string& name, bool directory) {
    if (directory)
        return ::mkdirat(parentFd, name.c_str(), 0755) == 0 ? 0 : -errno;
    const int fd =
        ::openat(parentFd, name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0)
        return -errno;
    ::close(fd);
    return 0;
}

/// Where a dangling link at parent/name points, inside. Links of proc are the kernel's, not the image's:
/// nowhere.
std::string linkTarget(int parentFd, const std::string& parent, const std::string& name) {
    char buffer[4096];
    struct statfs system {};
    if (::fstatfs(parentFd, &system) != 0 || system.f_type == PROC_SUPER_MAGIC)
        return {};
    const ssize_t n = ::readlinkat(parentFd, name.c_str(), buffer, sizeof buffer);
    if (n <= 0 || n == sizeof buffer)
        return {};
    std::string target(buffer, static_cast<size_t>(n));
    return target[0] == '/' ? target : parent + "/" + target;
}

int ensure(int rootFd, const std::string& rawPath, bool directory, int& linksLeft) {
    const std::string path = withoutTrailingSlashes(rawPath);
    const uint64_t flags = O_PATH | (directory ? uint64_t(O_DIRECTORY) : 0);
    const int existing = openInside(rootFd, path.c_str(), flags);
    if (existing != -ENOENT || path == "/")
        return existing;
    const UniqueFd parent(ensure(rootFd, parentOf(path), true, linksLeft));
    if (!parent)
        return parent.get();
    const std::string name = nameOf(path);
    const int made = makeEntry(parent.get(), name, directory);
    if (made == -EEXIST) {
        const std::string target = linkTarget(parent.get(), parentOf(path), name);
        if (target.empty() || --linksLeft < 0)
            return -ELOOP;
        return ensure(rootFd, target, directory, linksLeft);
    }
    if (made < 0)
        return made;
    return openInside(rootFd, path.c_str(), flags);
}

} // namespace

int openInside(int rootFd, const char* path, uint64_t flags) {
    struct open_how how {};
    how.flags = flags | O_CLOEXEC;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    const long fd = ::syscall(SYS_openat2, rootFd, path, &how, sizeof how);
    return fd < 0 ? -errno : static_cast<int>(fd);
}

int ensureInside(int rootFd, const std::string& path, bool directory) {
    int linksLeft = maxLinks;
    return ensure(rootFd, path, directory, linksLeft);
}

int ensureParentInside(int rootFd, const std::string& path, std::string& name) {
    const std::string clean = withoutTrailingSlashes(path);
    name = nameOf(clean);
    return ensureInside(rootFd, parentOf(clean), true);
}

} // namespace outcrop
