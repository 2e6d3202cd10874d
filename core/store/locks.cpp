// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/store/store.h"

#include <fcntl.h>
#include <sys/file.h>

// Two kinds of locks, both on open file descriptions, so they hold between threads and processes alike and
// end with the descriptor, also by kill -9:
//   locks/store    flock: shared by writers, exclusive for garbage collection
//   locks/objects  one byte per object, at an offset made from its key (F_OFD_SETLKW); so there is no lock
//   file per
//                  object that would have to be removed some day, which flock can't do without a race

namespace outcrop {

namespace {

/// The offset of a key: 62 bits of its SHA-256. That two keys meet is as good as impossible, and would only
/// make one wait for the other.
off_t lockOffset(const std::string& key) {
    const std::string hex = sha256Hex(key).substr(0, 16);
    return static_cast<off_t>(std::stoull(hex, nullptr, 16) >> 2);
}

StoreLock flockStore(const StorePaths& paths, int operation) {
    const std::filesystem::path path = paths.root / "locks/store";
    UniqueFd fd = openFile(path, O_RDWR | O_CREAT, 0600);
    while (::flock(fd.get(), operation) != 0)
        if (errno != EINTR)
            throw Error::fromErrno("lock", path.string());
    return StoreLock(std::move(fd));
}

/// nullopt if another has it and the command does not wait.
std::optional<StoreLock> lockByte(const StorePaths& paths, const std::string& key, int command) {
    const std::filesystem::path path = paths.root / "locks/objects";
    UniqueFd fd = openFile(path, O_RDWR | O_CREAT, 0600);
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = lockOffset(key);
    range.l_len = 1;
    while (::fcntl(fd.get(), command, &range) != 0) {
        if (command == F_OFD_SETLK && (errno == EAGAIN || errno == EACCES))
            return std::nullopt;
        if (errno != EINTR)
            throw Error::fromErrno("lock", path.string() + " (" + key + ")");
    }
    return StoreLock(std::move(fd));
}

} // namespace

StoreLock Store::lockShared() const {
    return flockStore(m_paths, LOCK_SH);
}

StoreLock Store::lockExclusive() const {
    return flockStore(m_paths, LOCK_EX);
}

std::optional<StoreLock> Store::tryLockExclusive() const {
    try {
        return flockStore(m_paths, LOCK_EX | LOCK_NB);
    } catch (const Error& error) {
        if (error.errnoValue() == EWOULDBLOCK)
            return std::nullopt;
        throw;
    }
}

StoreLock Store::lockObject(const std::string& key) const {
    return *lockByte(m_paths, key, F_OFD_SETLKW);
}

std::optional<StoreLock> Store::tryLockObject(const std::string& key) const {
    return lockByte(m_paths, key, F_OFD_SETLK);
}

} // namespace outcrop
