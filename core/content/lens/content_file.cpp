// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/content_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace outcrop {

ContentFile::ContentFile(int fd, std::string name) : m_fd(fd), m_name(std::move(name)) {
    measure();
}

ContentFile::ContentFile(UniqueFd fd, std::string name)
    : m_owned(std::move(fd)), m_fd(m_owned.get()), m_name(std::move(name)) {
    measure();
}

void ContentFile::measure() {
    struct stat facts {};
    if (::fstat(m_fd, &facts) != 0)
        throw Error::fromErrno("look at", m_name);
    if (!S_ISREG(facts.st_mode))
        throw Error(ErrorCode::BadInput, "look into", m_name, "it is no regular file");
    m_size = static_cast<uint64_t>(facts.st_size);
}

size_t ContentFile::readAt(uint64_t offset, void* data, size_t size) const {
    size_t done = 0;
    while (done < size && offset + done < m_size) {
        const ssize_t got =
            ::pread(m_fd, static_cast<char*>(data) + done, size - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error::fromErrno("read", m_name);
        if (got == 0)
            break;
        done += static_cast<size_t>(got);
    }
    return done;
}

std::string ContentFile::readAt(uint64_t offset, size_t size) const {
    std::string bytes(offset < m_size ? std::min<uint64_t>(size, m_size - offset) : 0, '\0');
    bytes.resize(readAt(offset, bytes.data(), bytes.size()));
    return bytes;
}

bool ContentFile::forEachPiece(Budget& budget, const std::function<void(std::string_view)>& take) const {
    std::string piece(1U << 18, '\0');
    for (uint64_t offset = 0; offset < m_size;) {
        const size_t got = readAt(offset, piece.data(), piece.size());
        if (got == 0)
            break;
        if (!budget.spend(got))
            return false;
        take(std::string_view(piece).substr(0, got));
        offset += got;
    }
    return true;
}

} // namespace outcrop
