// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/child_context.h"
#include "core/runtime/inside_paths.h"
#include "core/runtime/steps/attach.h"
#include "core/runtime/steps/layers.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop::steps {

namespace {

int attachInside(const ChildContext& context, int mountFd, const std::string& target, bool directory) {
    const UniqueFd place(ensureInside(context.rootFd, target, directory));
    return place ? attach(mountFd, place.get()) : -place.get();
}

/// A directory of the image stays as open as it was.
void addModeOf(const ChildContext& context, const std::string& target, std::vector<std::string>& data) {
    const UniqueFd place(openInside(context.rootFd, target.c_str(), O_PATH | O_DIRECTORY));
    struct stat status {};
    if (!place || ::fstat(place.get(), &status) != 0)
        return;
    char text[16];
    std::snprintf(text, sizeof text, "mode=%o", status.st_mode & 07777U);
    data.emplace_back(text);
}

int cloneSource(const BindMount& step, UniqueFd& mount) {
    if (step.subpath.empty())
        return cloneTree(AT_FDCWD, step.source.c_str(), step.recursive, mount);
    const UniqueFd whole(::open(step.source.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!whole)
        return errno;
    const UniqueFd part(openInside(whole.get(), step.subpath.c_str(), O_PATH));
    return part ? cloneTree(part.get(), "", step.recursive, mount) : -part.get();
}

/// A failure of what the container can live without becomes a warning.
int settle(const ChildContext& context, bool optional, int error, const std::string& text) {
    if (error == 0 || !optional)
        return error;
    context.warn(text, error);
    return 0;
}

} // namespace

int run(const SlavePropagation&, ChildContext&) {
    return ::mount(nullptr, "/", nullptr, MS_SLAVE | MS_REC, nullptr) == 0 ? 0 : errno;
}

int run(const MountFilesystem& step, ChildContext& context) {
    UniqueFd mount;
    std::vector<std::string> data = step.data;
    if (step.likeTarget)
        addModeOf(context, step.target, data);
    int error = makeFileSystem(step.type, step.source, data, step.attributes, mount, context.detail);
    if (error == 0)
        error = attachInside(context, mount.get(), step.target, true);
    return settle(context, step.optional, error, step.type + " not mounted on " + step.target);
}

int run(const MountImage& step, ChildContext& context) {
    UniqueFd root;
    std::string why;
    if (const int error = mountLayers(step, root, why); error != 0)
        return context.fail(error, why);
    const UniqueFd part(openInside(root.get(), step.subpath.empty() ? "/" : step.subpath.c_str(), O_PATH));
    if (!part)
        return context.fail(-part.get(), step.subpath);
    UniqueFd mount;
    int error = cloneTree(part.get(), "", false, mount);
    if (error == 0)
        error = setAttributes(mount.get(), step.attributes, MS_PRIVATE, false);
    if (error == 0)
        error = attachInside(context, mount.get(), step.target, isDirectory(mount.get()));
    return error == 0 ? 0 : context.fail(error, step.target);
}

int run(const BindMount& step, ChildContext& context) {
    UniqueFd mount;
    int error = cloneSource(step, mount);
    if (error != 0)
        return context.fail(error, step.source + (step.subpath.empty() ? "" : "/" + step.subpath));
    // Unless it was asked for, a read-only directory whose submounts can be written would be a trap.
    error = setAttributes(mount.get(), step.topOnly ? 0 : step.attributes, step.propagation, true);
    if (error == 0 && step.topOnly)
        error = setAttributes(mount.get(), step.attributes, 0, false);
    if (error == 0)
        error = attachInside(context, mount.get(), step.target, isDirectory(mount.get()));
    return settle(context, step.optional, error, step.source + " not bound to " + step.target);
}

int run(const MountCgroupV1& step, ChildContext& context) {
    UniqueFd base;
    int error =
        makeFileSystem("tmpfs", "cgroup", {"mode=755"},
                       MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC, base, context.detail);
    if (error == 0)
        error = attachInside(context, base.get(), step.target, true);
    for (const std::string& controller : step.controllers) {
        UniqueFd group;
        if (error == 0)
            error =
                makeFileSystem("cgroup", "cgroup", {controller},
                               MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC,
                               group, context.detail);
        if (error == 0)
            error = attachInside(context, group.get(), step.target + "/" + controller, true);
    }
    if (error == 0)
        error = setAttributes(base.get(), MOUNT_ATTR_RDONLY, 0, false);
    return settle(context, true, error, "cgroups not mounted on " + step.target);
}

int run(const PivotRoot&, ChildContext& context) {
    const UniqueFd old(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!old)
        return errno;
    // The old root lands on top of the new one, from where it can be detached without a directory to hold it.
    if (::fchdir(context.rootFd) != 0 || ::syscall(SYS_pivot_root, ".", ".") != 0 || ::fchdir(old.get()) != 0)
        return errno;
    if (::umount2(".", MNT_DETACH) != 0 || ::chdir("/") != 0)
        return errno;
    return 0;
}

int run(const ReadOnlyPath& step, ChildContext& context) {
    const UniqueFd place(openInside(context.rootFd, step.path.c_str(), O_PATH));
    if (!place)
        return place.get() == -ENOENT ? 0 : -place.get();
    UniqueFd mount;
    int error = cloneTree(place.get(), "", true, mount);
    if (error == 0)
        error = setAttributes(mount.get(), MOUNT_ATTR_RDONLY, 0, true);
    return error == 0 ? attach(mount.get(), place.get()) : error;
}

int run(const MaskPath& step, ChildContext& context) {
    const UniqueFd place(openInside(context.rootFd, step.path.c_str(), O_PATH));
    if (!place)
        return place.get() == -ENOENT || place.get() == -ENOTDIR ? 0 : -place.get();
    UniqueFd mount;
    const int error = isDirectory(place.get())
                          ? makeFileSystem("tmpfs", "mask", {}, MOUNT_ATTR_RDONLY, mount, context.detail)
                          : cloneTree(AT_FDCWD, "/dev/null", false, mount);
    return error == 0 ? attach(mount.get(), place.get()) : error;
}

int run(const ReadOnlyRoot&, ChildContext& context) {
    return setAttributes(context.rootFd, MOUNT_ATTR_RDONLY, 0, false);
}

} // namespace outcrop::steps
