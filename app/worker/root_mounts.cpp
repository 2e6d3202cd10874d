// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/root_mounts.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <string>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kMaxLowers = 500; // the kernel's OVL_MAX_STACK

UniqueFd openPlace(const std::string& path) {
    return openFile(path, O_PATH | O_DIRECTORY);
}

std::string nameOf(const UniqueFd& fd) {
    return std::to_string(fd.get());
}

/// mount(2) takes one page of options, so directories are named by their descriptor's number, from the
/// directory of descriptors.
void mountOverlay(const RootView& view, const std::string& lowers, bool lowestOnly, const UniqueFd& upper,
                  const UniqueFd& work) {
    std::string options = "userxattr,lowerdir=" + lowers;
    if (!lowestOnly && upper)
        options += ",upperdir=" + nameOf(upper) + ",workdir=" + nameOf(work);
    const unsigned long flags = view.readOnly ? MS_RDONLY : 0;
    if (::mount("overlay", view.place.c_str(), "overlay", flags, options.c_str()) != 0)
        throw Error::fromErrno("mount layers", view.place);
}

std::string joined(const std::vector<UniqueFd>& fds, size_t first, size_t end) {
    std::string text;
    for (size_t i = first; i < end; ++i)
        text += (text.empty() ? "" : ":") + nameOf(fds[i]);
    return text;
}

/// What one overlay cannot hold is stacked: the lowest layers are one of their own.
std::string lowersOf(const RootView& view, std::vector<UniqueFd>& fds) {
    for (const std::string& lower : view.lowers)
        fds.push_back(openPlace(lower));
    if (fds.size() <= kMaxLowers)
        return joined(fds, 0, fds.size());
    if (fds.size() >= 2 * kMaxLowers)
        throw Error(ErrorCode::Unsupported, "mount layers", view.place, "too many layers");
    const size_t first = fds.size() - kMaxLowers;
    mountOverlay(view, joined(fds, first, fds.size()), true, {}, {});
    UniqueFd lowest = openPlace(view.place);
    const std::string lowers = joined(fds, 0, first) + ":" + nameOf(lowest);
    fds.push_back(std::move(lowest));
    return lowers;
}

std::string parentPath(const std::string& path) {
    const size_t slash = path.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

/// Opened inside the root; missing directories, and a missing file at the end, are made.
UniqueFd mountPoint(int root, const std::string& path, bool directory) {
    try {
        return openInRoot(root, path, O_PATH);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound || path == "/")
            throw;
    }
    const UniqueFd parent = mountPoint(root, parentPath(path), true);
    const std::string name = path.substr(path.rfind('/') + 1);
    if (directory && ::mkdirat(parent.get(), name.c_str(), 0755) != 0)
        throw Error::fromErrno("make mount point", path);
    if (!directory)
        openFileAt(parent.get(), name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0644);
    return openFileAt(parent.get(), name, O_PATH | O_NOFOLLOW);
}

void mountInside(int root, const ViewMount& mount) {
    struct stat source {};
    if (::stat(mount.source.c_str(), &source) != 0)
        throw Error::fromErrno("look at mount", mount.source);
    const UniqueFd target = mountPoint(root, mount.target, S_ISDIR(source.st_mode));
    const std::string place = "/proc/self/fd/" + nameOf(target);
    if (::mount(mount.source.c_str(), place.c_str(), nullptr, MS_BIND | MS_REC, nullptr) != 0)
        throw Error::fromErrno("mount", mount.target);
    if (!mount.readOnly)
        return;
    const UniqueFd mounted = openInRoot(root, mount.target, O_PATH);
    struct mount_attr how {};
    how.attr_set = MOUNT_ATTR_RDONLY;
    if (::mount_setattr(mounted.get(), "", AT_EMPTY_PATH | AT_RECURSIVE, &how, sizeof how) != 0)
        throw Error::fromErrno("mount read-only", mount.target);
}

} // namespace

UniqueFd mountRootView(const RootView& view) {
    // Ours are to be seen by nobody else, and nobody else's come in.
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        throw Error::fromErrno("keep mounts private");
    if (::chdir("/proc/self/fd") != 0)
        throw Error::fromErrno("enter directory", "/proc/self/fd");
    std::vector<UniqueFd> fds;
    UniqueFd upper;
    UniqueFd work;
    if (!view.upper.empty()) {
        upper = openPlace(view.upper);
        work = openPlace(view.work);
    }
    const std::string lowers = lowersOf(view, fds);
    mountOverlay(view, lowers, false, upper, work);
    UniqueFd root = openPlace(view.place);
    for (const ViewMount& mount : view.mounts)
        mountInside(root.get(), mount);
    return root;
}

} // namespace outcrop
