// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/read_at.h"

#include "core/base/error.h"

#include <cerrno>
#include <unistd.h>

namespace outcrop {

std::string readAt(int fd, uint64_t offset, uint64_t size, const std::string& object) {
    std::string bytes(size, '\0');
    size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got =
            ::pread(fd, bytes.data() + filled, bytes.size() - filled, static_cast<off_t>(offset + filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error::fromErrno("read", object);
        if (got == 0)
            break;
        filled += static_cast<size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace outcrop
