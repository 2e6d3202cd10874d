// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/monitor_program.h"

#include "core/base/error.h"
#include "core/base/spawn.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// As root a detached mount that is read-only: what was executed through it cannot be opened for writing
/// through it.
UniqueFd readOnlyView(const std::string& program) {
    UniqueFd tree(::open_tree(AT_FDCWD, program.c_str(), OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC));
    struct mount_attr how {};
    how.attr_set = MOUNT_ATTR_RDONLY;
    if (!tree || ::mount_setattr(tree.get(), "", AT_EMPTY_PATH, &how, sizeof how) != 0)
        return {};
    return tree;
}

/// A sealed copy in memory, for a user whose own file it is.
UniqueFd sealedCopy(const std::string& program) {
    const UniqueFd file(::open(program.c_str(), O_RDONLY | O_CLOEXEC));
    UniqueFd copy(::memfd_create("outcrop-monitor", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    struct stat status {};
    if (!file || !copy || ::fstat(file.get(), &status) != 0)
        return {};
    for (off_t left = status.st_size; left > 0;) {
        const ssize_t n = ::sendfile(copy.get(), file.get(), nullptr, static_cast<size_t>(left));
        if (n <= 0)
            return {};
        left -= n;
    }
    if (::fcntl(copy.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        return {};
    return copy;
}

} // namespace

MonitorProgram::MonitorProgram() : m_path(helperProgram("outcrop-monitor")) {
    // A process inside that is told to execute /proc/self/exe finds the monitor's file, and could overwrite
    // it for the next start to run on the host.
    if (::geteuid() == 0)
        m_fd = readOnlyView(m_path);
    if (!m_fd && ::access(m_path.c_str(), W_OK) == 0)
        m_fd = sealedCopy(m_path);
    if (m_fd)
        m_path = "/proc/self/fd/" + std::to_string(m_fd.get());
}

} // namespace outcrop
