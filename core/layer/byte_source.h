// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace outcrop {

/// A stream of bytes that is read once, in order.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// At least one byte unless the stream is at its end (0). Throws Error.
    virtual size_t read(void* data, size_t size) = 0;
};

/// Reads a file, pipe or socket from where it stands. Does not own the descriptor.
class FdSource final : public ByteSource {
public:
    FdSource(int fd, std::string object);
    size_t read(void* data, size_t size) override;
    uint64_t position() const { return m_position; }

private:
    int m_fd;
    std::string m_object;
    uint64_t m_position = 0;
};

} // namespace outcrop
