// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/byte_source.h"

#include "core/base/error.h"

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace outcrop {

FdSource::FdSource(int fd, std::string object) : m_fd(fd), m_object(std::move(object)) {}

size_t FdSource::read(void* data, size_t size) {
    while (true) {
        const ssize_t got = ::read(m_fd, data, size);
        if (got >= 0) {
            m_position += static_cast<uint64_t>(got);
            return static_cast<size_t>(got);
        }
        if (errno != EINTR)
            throw Error::fromErrno("read", m_object);
    }
}

} // namespace outcrop
