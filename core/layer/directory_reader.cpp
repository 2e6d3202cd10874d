// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/directory_reader.h"

#include "core/base/error.h"

#include <cstring>
#include <sys/syscall.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t kReadBuffer = 64 * 1024;

bool isDots(const char* name) {
    return name[0] == '.' && (name[1] == 0 || (name[1] == '.' && name[2] == 0));
}

} // namespace

DirectoryReader::DirectoryReader(int dirFd, const std::string& object)
    : m_fd(dirFd), m_object(object), m_buffer(kReadBuffer) {
    if (::lseek(dirFd, 0, SEEK_SET) < 0)
        throw Error::fromErrno("read directory", object);
}

bool DirectoryReader::fill() {
    const long got = ::syscall(SYS_getdents64, m_fd, m_buffer.data(), m_buffer.size());
    if (got < 0)
        throw Error::fromErrno("read directory", m_object);
    m_at = 0;
    m_end = static_cast<size_t>(got);
    return got > 0;
}

const DirectoryItem* DirectoryReader::next() {
    for (;;) {
        if (m_at == m_end && !fill())
            return nullptr;
        const auto* entry = reinterpret_cast<const dirent64*>(m_buffer.data() + m_at);
        m_at += entry->d_reclen;
        if (isDots(entry->d_name))
            continue;
        m_item = {entry->d_name, entry->d_type};
        return &m_item;
    }
}

} // namespace outcrop
