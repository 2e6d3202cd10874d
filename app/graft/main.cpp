// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/graft/mount_volume.h"
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/runtime/inside_paths.h"
#include "core/runtime/protocol.h"
#include "core/runtime/steps/attach.h"

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

// Descriptors: 3 what failed as JSON, or the number of the mount that was made, 4 the container's mount
// namespace, 5 its user namespace (only if it is another one). Arguments: "add" SOURCE TARGET "ro"|"rw", or
// "rm" TARGET "whole"|"any" NUMBER. Or "volume" alone: descriptor 4 has what a volume's options ask for, and
// 3 is told why that is not mounted.

namespace outcrop {

namespace {

constexpr int kReport = 3;
constexpr int kMounts = 4;
constexpr int kRequest = 4;
constexpr int kUsers = 5;

bool given(int fd) {
    return ::fcntl(fd, F_GETFD) >= 0;
}

void joinUsers() {
    if (!given(kUsers))
        return;
    if (::setns(kUsers, CLONE_NEWUSER) != 0)
        throw Error::fromErrno("join the container's user namespace");
    if (::unshare(CLONE_NEWNS) != 0)
        throw Error::fromErrno("make a mount namespace");
}

UniqueFd joinMounts() {
    if (::setns(kMounts, CLONE_NEWNS) != 0)
        throw Error::fromErrno("join the container's mount namespace");
    return openFile("/", O_PATH | O_DIRECTORY);
}

void check(int error, const char* what, const std::string& object) {
    if (error == 0)
        return;
    const Error failure = Error::fromErrno(what, object, error);
    if (error == EPERM || error == ENOSYS || error == EINVAL)
        throw failure.withHint("the kernel does not let this user mount it here; -v does, when the container "
                               "is made");
    throw failure;
}

/// The mount's number in its namespace, 0 if it is the root of none; it does not follow a link at the end.
uint64_t mountAt(int directory, const char* name) {
    struct statx facts {};
    if (::statx(directory, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | (*name ? 0 : AT_EMPTY_PATH),
                STATX_MNT_ID, &facts) != 0 ||
        !(facts.stx_attributes & STATX_ATTR_MOUNT_ROOT))
        return 0;
    return facts.stx_mnt_id;
}

/// The directory that target is in, with all links on the way inside the container.
UniqueFd directoryOf(const UniqueFd& root, const std::string& target, std::string& name) {
    const size_t slash = target.rfind('/');
    name = target.substr(slash + 1);
    const std::string parent = slash == 0 ? "/" : target.substr(0, slash);
    const int directory = openInside(root.get(), parent.c_str(), O_PATH | O_DIRECTORY);
    check(directory < 0 ? -directory : 0, "look at", parent);
    return UniqueFd(directory);
}

/// It could not be told later from one that was put there to have something else unmounted.
void refuseLink(const UniqueFd& root, const std::string& target) {
    const UniqueFd there(openInside(root.get(), target.c_str(), O_PATH | O_NOFOLLOW));
    struct stat facts {};
    if (there && ::fstat(there.get(), &facts) == 0 && S_ISLNK(facts.st_mode))
        throw Error(ErrorCode::BadInput, "mount on", target, "it is a link")
            .withHint("name what it leads to");
}

void say(const std::string& text) {
    if (::write(kReport, text.data(), text.size()) < 0)
        ::_exit(1); // nobody listens
}

void add(const std::string& source, const std::string& target, bool readOnly) {
    joinUsers();
    UniqueFd tree;
    check(steps::cloneTree(AT_FDCWD, source.c_str(), true, tree), "take along", source);
    check(steps::setAttributes(tree.get(), readOnly ? MOUNT_ATTR_RDONLY : 0, MS_PRIVATE, true),
          "prepare the mount of", source);
    const bool directory = steps::isDirectory(tree.get());
    const UniqueFd root = joinMounts();
    refuseLink(root, target);
    const int place = ensureInside(root.get(), target, directory);
    check(place < 0 ? -place : 0, "make mount point", target);
    const UniqueFd at(place);
    if (steps::isDirectory(at.get()) != directory)
        throw Error(ErrorCode::Conflict, "mount on", target,
                    directory ? "it is a file, and a directory was to be mounted"
                              : "it is a directory, and a file was to be mounted");
    check(steps::attach(tree.get(), at.get()), "mount on", target);
    say(std::to_string(mountAt(tree.get(), "")));
}

/// From its directory, as a descriptor of the mount itself would keep it busy. Only what add() mounted: what
/// is there now might be a link, made to have something else unmounted, such as what hides a part of /proc.
/// (What is mounted upon can't be renamed.)
void remove(const std::string& target, bool any, const std::string& mountId) {
    joinUsers();
    const UniqueFd root = joinMounts();
    std::string name;
    const UniqueFd above = directoryOf(root, target, name);
    if (::fchdir(above.get()) != 0)
        throw Error::fromErrno("enter the directory of", target);
    if (std::to_string(mountAt(AT_FDCWD, name.c_str())) != mountId)
        throw Error(ErrorCode::NotFound, "unmount", target, "it is mounted there no longer", EINVAL);
    if (::umount2(name.c_str(), UMOUNT_NOFOLLOW | (any ? MNT_DETACH : 0)) == 0)
        return;
    if (errno == EBUSY)
        throw Error(ErrorCode::Conflict, "unmount", target,
                    "something in the container uses it, or is mounted below it", EBUSY)
            .withHint("-f takes it away all the same: what is open in there stays so");
    throw Error::fromErrno("unmount", target);
}

void mountVolume() {
    ::fcntl(kReport, F_SETFD, FD_CLOEXEC); // what serves a mount lives on
    ::fcntl(kRequest, F_SETFD, FD_CLOEXEC);
    if (const std::string failure = mountVolumeAsAsked(readAll(kRequest, "mount request")); !failure.empty())
        say(failure);
}

int run(int argc, char** argv) {
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "add" && argc == 5)
        add(argv[2], argv[3], std::string(argv[4]) == "ro");
    else if (verb == "rm" && argc == 5)
        remove(argv[2], std::string(argv[3]) == "any", argv[4]);
    else if (verb == "volume" && argc == 2)
        mountVolume();
    else
        throw Error(ErrorCode::BadInput, "start", "outcrop-graft", "it is started by outcrop only");
    return 0;
}

} // namespace

} // namespace outcrop

int main(int argc, char** argv) {
    int code = 1;
    try {
        code = outcrop::run(argc, argv);
    } catch (const outcrop::Error& error) {
        outcrop::say(outcrop::errorToJson(error));
    }
    // At once: it stands in another's namespaces by now, where what looks for leaks at the end finds no /proc
    // of its own.
    ::_exit(code);
}
