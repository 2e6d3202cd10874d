// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/worker_ops.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

/// Arguments: 0 the path. Inputs: 0 the directory (root). Gives one descriptor.
void runOpenFile(WorkerSide& side) {
    const std::string path = side.argument(0);
    const size_t first = path.find_first_not_of('/');
    if (first == std::string::npos)
        throw Error(ErrorCode::BadInput, "open", path, "not a file");
    struct open_how how {};
    // Without O_NONBLOCK a fifo would hold us; a regular file does not care.
    how.flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    const UniqueFd fd(
        static_cast<int>(::syscall(SYS_openat2, side.input(0), path.c_str() + first, &how, sizeof how)));
    if (!fd && errno == ENXIO) // a whiteout, where a moment ago a file was
        throw Error(ErrorCode::NotFound, "open", path, "it is no longer a regular file");
    if (!fd)
        throw Error::fromErrno("open", path);
    struct stat facts {};
    if (::fstat(fd.get(), &facts) != 0)
        throw Error::fromErrno("look at", path);
    if (!S_ISREG(facts.st_mode))
        throw Error(ErrorCode::BadInput, "open", path, "not a regular file");
    side.descriptor(fd.get());
}

} // namespace outcrop
