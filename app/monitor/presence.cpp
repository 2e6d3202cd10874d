// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/presence.h"

#include "core/base/error.h"
#include "core/runtime/runtime_state.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace outcrop {

namespace {

void makeDirectory(const std::filesystem::path& directory, mode_t mode) {
    if (::mkdir(directory.c_str(), mode) == 0 || errno == EEXIST)
        return;
    if (errno != ENOENT)
        throw Error::fromErrno("make directory", directory.string());
    makeDirectory(directory.parent_path(), 0755);
    if (::mkdir(directory.c_str(), mode) != 0 && errno != EEXIST)
        throw Error::fromErrno("make directory", directory.string());
}

} // namespace

Presence::Presence(const std::filesystem::path& runDir, const std::string& id)
    : m_directory(monitorDirectory(runDir, id)) {
    takeLock(id);
    listenOn();
}

void Presence::takeLock(const std::string& id) {
    const std::filesystem::path path = m_directory / "lock";
    for (;;) {
        makeDirectory(m_directory, 0700);
        UniqueFd lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        if (!lock && errno == ENOENT)
            continue; // the one before us is just taking its directory away
        if (!lock)
            throw Error::fromErrno("open", path.string());
        if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
            throw Error(ErrorCode::Conflict, "start container", id, "it is running");
        struct stat status {};
        if (::fstat(lock.get(), &status) == 0 && status.st_nlink > 0) {
            m_lock = std::move(lock);
            return;
        }
    }
}

void Presence::listenOn() {
    const std::filesystem::path path = m_directory / "sock";
    ::unlink(path.c_str());
    m_listener.reset(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const UniqueFd directory = openDirectory(m_directory);
    // Through the descriptor, since a socket's name has but 108 bytes.
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "/proc/self/fd/%d/sock", directory.get());
    if (!m_listener || ::bind(m_listener.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(m_listener.get(), 64) != 0)
        throw Error::fromErrno("listen", path.string());
}

void Presence::leave() {
    if (!m_lock)
        return;
    m_listener.reset();
    ::unlink((m_directory / "sock").c_str());
    ::unlink((m_directory / "lock").c_str());
    ::rmdir(m_directory.c_str());
    m_lock.reset();
}

} // namespace outcrop
