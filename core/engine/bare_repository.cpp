// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/bare_repository.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/engine/git_export.h"
#include "core/inspect/git/export.h"
#include "core/layer/worker_client.h"

#include <cerrno>
#include <cstdio>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

fs::path absoluteName(const fs::path& directory) {
    fs::path place = fs::absolute(directory).lexically_normal();
    if (!place.has_filename())
        place = place.parent_path();
    return place;
}

bool looksBare(const fs::path& place) {
    std::error_code ignored;
    return fs::is_regular_file(place / "HEAD", ignored) && fs::is_directory(place / "objects", ignored) &&
           fs::is_directory(place / "refs", ignored);
}

bool isSame(const UniqueFd& fd, const fs::path& path) {
    struct stat here {};
    struct stat there {};
    return ::fstat(fd.get(), &here) == 0 && ::lstat(path.c_str(), &there) == 0 &&
           here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

} // namespace

GitPlace gitPlaceAt(const fs::path& directory) {
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(directory, ignored)) || fs::is_empty(directory, ignored))
        return GitPlace::New;
    return looksBare(directory) ? GitPlace::Repository : GitPlace::Other;
}

BareRepository::BareRepository(const fs::path& directory, const std::string& firstBranch)
    : m_place(absoluteName(directory)) {
    const GitPlace found = gitPlaceAt(m_place);
    if (found != GitPlace::New) {
        if (found == GitPlace::Other)
            throw Error(ErrorCode::Conflict, "export to", m_place.string(), "it is no bare git repository")
                .withHint("name a directory that is not there yet, or one that export-git has made");
        m_fd = openDirectory(m_place);
        return;
    }
    makeStaged(firstBranch);
}

void BareRepository::makeStaged(const std::string& firstBranch) {
    m_staged = m_place.parent_path() / ("." + m_place.filename().string() + ".outcrop-partial");
    if (::mkdir(m_staged.c_str(), 0777) != 0 && errno != EEXIST) {
        const Error error = Error::fromErrno("make directory", m_staged.string());
        m_staged.clear();
        throw error;
    }
    m_fd = openDirectory(m_staged);
    if (::flock(m_fd.get(), LOCK_EX | LOCK_NB) != 0 || !isSame(m_fd, m_staged)) {
        m_staged.clear();
        throw Error(ErrorCode::Conflict, "export to", m_place.string(), "another process is doing so");
    }
    workerRemoveContents(m_fd.get(), m_staged.string());
    makeBareRepository(m_fd.get(), firstBranch);
}

BareRepository::~BareRepository() {
    if (m_staged.empty())
        return;
    try {
        workerRemoveContents(m_fd.get(), m_staged.string());
        ::rmdir(m_staged.c_str());
    } catch (const Error&) {
        return; // the next one starts by emptying it
    }
}

void BareRepository::complete() {
    if (m_staged.empty())
        return;
    if (::syncfs(m_fd.get()) != 0)
        throw Error::fromErrno("sync", m_staged.string());
    if (std::rename(m_staged.c_str(), m_place.c_str()) != 0)
        throw Error::fromErrno("complete git repository", m_place.string());
    m_staged.clear();
    syncDirectory(m_place.parent_path());
}

} // namespace outcrop
