// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/fd.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace outcrop {

UniqueFd& UniqueFd::operator=(UniqueFd&& other) noexcept {
    if (this != &other)
        reset(other.release());
    return *this;
}

int UniqueFd::release() noexcept {
    return std::exchange(m_fd, -1);
}

void UniqueFd::reset(int fd) noexcept {
    if (m_fd >= 0 && m_fd != fd) {
        const int saved = errno;
        ::close(m_fd);
        errno = saved;
    }
    m_fd = fd;
}

UniqueFd openFile(const std::filesystem::path& path, int flags, mode_t mode) {
    UniqueFd fd(::open(path.c_str(), flags | O_CLOEXEC, mode));
    if (!fd)
        throw Error::fromErrno("open", path.string());
    return fd;
}

UniqueFd openFileAt(int dirFd, const std::string& name, int flags, mode_t mode) {
    UniqueFd fd(::openat(dirFd, name.c_str(), flags | O_CLOEXEC, mode));
    if (!fd)
        throw Error::fromErrno("open", name);
    return fd;
}

UniqueFd openDirectory(const std::filesystem::path& path) {
    return openFile(path, O_RDONLY | O_DIRECTORY);
}

UniqueFd openInRoot(int rootFd, std::string_view path, int flags, mode_t mode) {
    struct open_how how {};
    how.flags = static_cast<uint64_t>(flags) | O_CLOEXEC;
    how.mode = (flags & (O_CREAT | O_TMPFILE)) ? mode : 0;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    const std::string name(path);
    const long fd = ::syscall(SYS_openat2, rootFd, name.c_str(), &how, sizeof how);
    if (fd < 0)
        throw Error::fromErrno("open", name);
    return UniqueFd(static_cast<int>(fd));
}

Pipe makePipe() {
    int fds[2];
    if (::pipe2(fds, O_CLOEXEC) != 0)
        throw Error::fromErrno("make pipe");
    return {UniqueFd(fds[0]), UniqueFd(fds[1])};
}

SocketPair makeSocketPair(int type) {
    int fds[2];
    if (::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, fds) != 0)
        throw Error::fromErrno("make socket pair");
    return {UniqueFd(fds[0]), UniqueFd(fds[1])};
}

UniqueFd makeMemoryFile(const char* name) {
    UniqueFd fd(::memfd_create(name, MFD_CLOEXEC));
    if (!fd)
        throw Error::fromErrno("make memory file", name);
    return fd;
}

size_t readFull(int fd, void* data, size_t size, const std::string& object) {
    size_t done = 0;
    while (done < size) {
        const ssize_t n = ::read(fd, static_cast<char*>(data) + done, size - done);
        if (n == 0)
            break;
        if (n < 0) {
            if (errno == EINTR)
                continue;
            throw Error::fromErrno("read", object);
        }
        done += static_cast<size_t>(n);
    }
    return done;
}

void writeFull(int fd, const void* data, size_t size, const std::string& object) {
    size_t done = 0;
    while (done < size) {
        const ssize_t n = ::write(fd, static_cast<const char*>(data) + done, size - done);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            throw Error::fromErrno("write", object);
        }
        done += static_cast<size_t>(n);
    }
}

std::string readAll(int fd, const std::string& object, uint64_t maxBytes) {
    std::string out;
    if (struct stat facts{}; ::fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode))
        out.reserve(std::min(static_cast<uint64_t>(facts.st_size), maxBytes));
    char buffer[65536];
    for (;;) {
        const size_t n = readFull(fd, buffer, sizeof buffer, object);
        out.append(buffer, n);
        if (out.size() > maxBytes)
            throw Error(ErrorCode::BadInput, "read", object,
                        "larger than the limit of " + std::to_string(maxBytes) + " bytes");
        if (n < sizeof buffer)
            return out;
    }
}

std::string readFile(const std::filesystem::path& path, uint64_t maxBytes) {
    const UniqueFd fd = openFile(path, O_RDONLY);
    return readAll(fd.get(), path.string(), maxBytes);
}

} // namespace outcrop
