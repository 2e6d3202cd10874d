// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace outcrop {

/// Owns a file descriptor. Empty is -1, never 0. Closing keeps errno. Move-only.
class UniqueFd {
public:
    UniqueFd() = default;
    explicit UniqueFd(int fd) : m_fd(fd) {}
    UniqueFd(UniqueFd&& other) noexcept : m_fd(other.release()) {}
    UniqueFd& operator=(UniqueFd&& other) noexcept;
    UniqueFd(const UniqueFd&) = delete;
    UniqueFd& operator=(const UniqueFd&) = delete;
    ~UniqueFd() { reset(); }

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    int release() noexcept;
    void reset(int fd = -1) noexcept;

private:
    int m_fd = -1;
};

/// open(2) with O_CLOEXEC; throws Error naming the path.
UniqueFd openFile(const std::filesystem::path& path, int flags, mode_t mode = 0);
/// openat(2) with O_CLOEXEC.
UniqueFd openFileAt(int dirFd, const std::string& name, int flags, mode_t mode = 0);
/// O_PATH-free directory descriptor.
UniqueFd openDirectory(const std::filesystem::path& path);
/// openat2(2) with RESOLVE_IN_ROOT|RESOLVE_NO_MAGICLINKS: no path from an image is followed outside rootFd.
UniqueFd openInRoot(int rootFd, std::string_view path, int flags, mode_t mode = 0);

struct Pipe {
    UniqueFd read;
    UniqueFd write;
};
/// pipe2(O_CLOEXEC).
Pipe makePipe();
struct SocketPair {
    UniqueFd first;
    UniqueFd second;
};
/// socketpair(AF_UNIX, type|SOCK_CLOEXEC); type is SOCK_STREAM or SOCK_SEQPACKET.
SocketPair makeSocketPair(int type);
/// memfd_create(MFD_CLOEXEC).
UniqueFd makeMemoryFile(const char* name);

/// Reads until size bytes or end; retries EINTR. Returns bytes read.
size_t readFull(int fd, void* data, size_t size, const std::string& object);
/// Writes everything; retries EINTR.
void writeFull(int fd, const void* data, size_t size, const std::string& object);
/// Whole file as bytes; refuses more than maxBytes with BadInput (bounded memory for untrusted files).
std::string readAll(int fd, const std::string& object, uint64_t maxBytes = 64ULL << 20);
std::string readFile(const std::filesystem::path& path, uint64_t maxBytes = 64ULL << 20);

} // namespace outcrop
