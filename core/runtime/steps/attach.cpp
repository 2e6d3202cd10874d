// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/steps/attach.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::steps {

namespace {

int configure(int context, const std::string& word) {
    const size_t equals = word.find('=');
    const int rc = equals == std::string::npos
                       ? ::fsconfig(context, FSCONFIG_SET_FLAG, word.c_str(), nullptr, 0)
                       : ::fsconfig(context, FSCONFIG_SET_STRING, word.substr(0, equals).c_str(),
                                    word.substr(equals + 1).c_str(), 0);
    return rc == 0 ? 0 : errno;
}

} // namespace

std::string contextMessages(int contextFd) {
    std::string text;
    char buffer[512];
    for (int i = 0; i < 4; ++i) {
        const ssize_t n = ::read(contextFd, buffer, sizeof buffer);
        if (n <= 2)
            break;
        // Each comes as "e text" and the end of the line; only errors are told.
        const auto size = static_cast<size_t>(n) - (buffer[n - 1] == '\n' ? 1 : 0);
        if (buffer[0] == 'e' && size > 2)
            text.append(text.empty() ? "" : "; ").append(buffer + 2, size - 2);
    }
    return text;
}

int makeFileSystem(const std::string& type, const std::string& source, const std::vector<std::string>& data,
                   uint64_t attributes, UniqueFd& mount, std::string& why) {
    const UniqueFd context(::fsopen(type.c_str(), FSOPEN_CLOEXEC));
    if (!context)
        return errno;
    int error = ::fsconfig(context.get(), FSCONFIG_SET_STRING, "source", source.c_str(), 0) == 0 ? 0 : errno;
    for (const std::string& word : data) {
        if (error == 0 && (error = configure(context.get(), word)) != 0)
            why = word;
    }
    if (error == 0 && ::fsconfig(context.get(), FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) != 0)
        error = errno;
    if (error != 0) {
        const std::string said = contextMessages(context.get());
        if (!said.empty())
            why = said;
        return error;
    }
    mount.reset(::fsmount(context.get(), FSMOUNT_CLOEXEC, static_cast<unsigned>(attributes)));
    return mount ? 0 : errno;
}

int cloneTree(int dirFd, const char* path, bool recursive, UniqueFd& mount) {
    const unsigned flags = OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | (recursive ? unsigned(AT_RECURSIVE) : 0) |
                           (*path ? 0U : unsigned(AT_EMPTY_PATH));
    mount.reset(::open_tree(dirFd, path, flags));
    return mount ? 0 : errno;
}

int setAttributes(int mountFd, uint64_t attributes, uint64_t propagation, bool recursive) {
    struct mount_attr how {};
    how.attr_set = attributes;
    how.propagation = propagation & ~uint64_t(MS_REC);
    if (attributes & MOUNT_ATTR__ATIME)
        how.attr_clr = MOUNT_ATTR__ATIME;
    const unsigned flags = AT_EMPTY_PATH | (recursive ? unsigned(AT_RECURSIVE) : 0);
    return ::mount_setattr(mountFd, "", flags, &how, sizeof how) == 0 ? 0 : errno;
}

int attach(int mountFd, int targetFd) {
    return ::move_mount(mountFd, "", targetFd, "", MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH) == 0
               ? 0
               : errno;
}

bool isDirectory(int fd) {
    struct stat status {};
    return ::fstat(fd, &status) == 0 && S_ISDIR(status.st_mode);
}

} // namespace outcrop::steps
