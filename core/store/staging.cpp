// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/small_tree.h"
#include "core/store/garbage.h"
#include "core/store/removal.h"
#include "core/store/store.h"

#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

// staging/s-<random>      half-done work; its maker holds a flock on the directory itself
// staging/trash-<random>  to be removed; the worker that does it holds the flock
// An entry whose flock is free belongs to nobody any more. So that none is judged between its mkdir and its
// flock, both happen under a shared flock of locks/staging, and a sweep holds that alone.

namespace outcrop {

namespace {

namespace fs = std::filesystem;

/// What is removed by the caller itself, in well under a millisecond; more goes to a worker.
constexpr int kInlineBudget = 128;
constexpr const char* kTrashPrefix = "trash-";

UniqueFd lockStagingArea(const fs::path& root, int operation) {
    const fs::path path = root / "locks/staging";
    UniqueFd fd = openFile(path, O_RDWR | O_CREAT, 0600);
    while (::flock(fd.get(), operation) != 0) {
        if (errno == EWOULDBLOCK)
            return {};
        if (errno != EINTR)
            throw Error::fromErrno("lock", path.string());
    }
    return fd;
}

UniqueFd makeLockedDirectory(const fs::path& path) {
    if (::mkdir(path.c_str(), 0700) != 0)
        throw Error::fromErrno("make directory", path.string());
    UniqueFd fd = openDirectory(path);
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        throw Error::fromErrno("lock", path.string());
    return fd;
}

/// Gets rid of a locked directory in staging/: at once when it holds little, else behind the caller's back.
void dispose(const fs::path& path, UniqueFd lock) {
    const UniqueFd parent(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (parent && removeSmallTree(parent.get(), path.filename().string(), kInlineBudget))
        return;
    emptyInBackground(lock.get());
}

std::vector<std::string> namesIn(const fs::path& directory) {
    std::vector<std::string> names;
    const std::unique_ptr<DIR, int (*)(DIR*)> dir(::opendir(directory.c_str()), ::closedir);
    while (const dirent* entry = dir ? ::readdir(dir.get()) : nullptr) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            names.push_back(name);
    }
    return names;
}

/// The directory with its flock, if nobody holds it any more.
UniqueFd claimAbandoned(const fs::path& path) {
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (fd && ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        fd.reset();
    return fd;
}

/// False while others write, or when a damaged image keeps us from knowing what is garbage.
bool tryCollectGarbage(const Store& store) {
    const std::optional<StoreLock> alone = store.tryLockExclusive();
    try {
        if (alone)
            collectGarbage(store);
        return alone.has_value();
    } catch (const Error&) {
        return false; // opening the store must not depend on it; whoever reads the image will say what is
                      // wrong
    }
}

} // namespace

Staging& Staging::operator=(Staging&& other) noexcept {
    if (this != &other) {
        Staging old(std::move(*this));
        m_path = std::move(other.m_path);
        m_lock = std::move(other.m_lock);
    }
    return *this;
}

void Staging::leave() {
    m_lock.reset();
}

Staging::~Staging() {
    if (m_lock)
        dispose(m_path, std::move(m_lock));
}

Staging Store::makeStaging() const {
    const UniqueFd area = lockStagingArea(m_paths.root, LOCK_SH);
    const fs::path path = m_paths.staging() / ("s-" + randomHex(8));
    UniqueFd lock = makeLockedDirectory(path);
    return {path, std::move(lock)};
}

void Store::discard(const fs::path& path) const {
    UniqueFd lock = openDirectory(path);
    // Before it is in staging/, so that no sweep finds it without an owner. Who holds it already does the
    // same.
    ::flock(lock.get(), LOCK_EX | LOCK_NB);
    dispose(moveToTrash(path), std::move(lock));
}

fs::path Store::moveToTrash(const fs::path& path) const {
    const fs::path trash = m_paths.staging() / (kTrashPrefix + randomHex(8));
    if (std::rename(path.c_str(), trash.c_str()) != 0)
        throw Error::fromErrno("remove", path.string());
    return trash;
}

std::vector<Staging> Store::claimAbandonedStaging() const {
    const std::vector<std::string> names = namesIn(m_paths.staging());
    std::vector<Staging> claimed;
    if (names.empty())
        return claimed;
    // Someone starts or sweeps right now? Then what is abandoned can wait.
    const UniqueFd area = lockStagingArea(m_paths.root, LOCK_EX | LOCK_NB);
    for (const std::string& name : names) {
        const fs::path path = m_paths.staging() / name;
        if (UniqueFd lock = area ? claimAbandoned(path) : UniqueFd())
            claimed.emplace_back(path, std::move(lock));
    }
    return claimed;
}

void Store::sweepStaging() const {
    std::vector<Staging> abandoned = claimAbandonedStaging();
    for (Staging& staging : abandoned) {
        if (::access((staging.path() / kPublishingMark).c_str(), F_OK) != 0)
            continue;
        // Its maker died while it moved blobs into the store: take out what no image refers to, and only then
        // forget that there was something to take out.
        if (!tryCollectGarbage(*this))
            staging.leave();
    }
}

} // namespace outcrop
