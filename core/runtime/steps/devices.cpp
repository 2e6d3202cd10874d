// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/child_context.h"
#include "core/runtime/inside_paths.h"
#include "core/runtime/steps/attach.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace outcrop::steps {

namespace {

mode_t fileType(char type) {
    if (type == 'b')
        return S_IFBLK;
    return type == 'p' ? S_IFIFO : S_IFCHR;
}

int makeNode(const SpecDevice& device, ChildContext& context) {
    std::string name;
    const UniqueFd parent(ensureParentInside(context.rootFd, device.path, name));
    if (!parent)
        return -parent.get();
    ::unlinkat(parent.get(), name.c_str(), 0);
    if (::mknodat(parent.get(), name.c_str(), fileType(device.type) | device.mode,
                  makedev(device.major, device.minor)) != 0)
        return errno;
    // The umask has had its say in mknod.
    if (::fchmodat(parent.get(), name.c_str(), device.mode, 0) != 0)
        return errno;
    if (device.uid == 0 && device.gid == 0)
        return 0;
    return ::fchownat(parent.get(), name.c_str(), device.uid, device.gid, AT_SYMLINK_NOFOLLOW) == 0 ? 0
                                                                                                    : errno;
}

int bindNode(const SpecDevice& device, ChildContext& context) {
    UniqueFd mount;
    const int error = cloneTree(AT_FDCWD, device.path.c_str(), false, mount);
    if (error != 0)
        return error;
    const UniqueFd place(ensureInside(context.rootFd, device.path, false));
    return place ? attach(mount.get(), place.get()) : -place.get();
}

} // namespace

int run(const MakeDevice& step, ChildContext& context) {
    if (!step.bind) {
        const int error = makeNode(step.device, context);
        // Root inside another container: no mknod, but the same device may be lent.
        if (error != EPERM)
            return error;
    }
    return bindNode(step.device, context);
}

int run(const MakeLink& step, ChildContext& context) {
    std::string name;
    const UniqueFd parent(ensureParentInside(context.rootFd, step.path, name));
    if (!parent)
        return -parent.get();
    if (::symlinkat(step.target.c_str(), parent.get(), name.c_str()) == 0 || errno == EEXIST)
        return 0;
    return errno;
}

} // namespace outcrop::steps
