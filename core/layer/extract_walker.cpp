// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/extract_walker.h"

#include "core/base/error.h"
#include "core/layer/overlay_xattr.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t kMaxOpen = 64; // directories may nest deeper than descriptors reach
constexpr mode_t kImplicitMode = 0755;

[[noreturn]] void refuseWalk(std::string_view path, const char* why) {
    throw Error(ErrorCode::BadInput, "unpack", std::string(path), why);
}

} // namespace

bool isWhiteoutAt(int dirFd, const char* name) {
    struct stat facts {};
    return ::fstatat(dirFd, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 && S_ISCHR(facts.st_mode) &&
           facts.st_rdev == 0;
}

void setOpaque(int directoryFd, const std::string& object) {
    if (::fsetxattr(directoryFd, kOpaqueXattr, "y", 1, 0) != 0)
        throw Error::fromErrno("mark directory opaque", object);
}

int TreeWalker::directoryIfThere(std::string_view path) {
    try {
        return directory(path, Missing::Refuse);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound || error.code() == ErrorCode::BadInput)
            return -1;
        throw;
    }
}

int TreeWalker::directory(std::string_view path, Missing missing) {
    if (path == m_lastPath)
        return current();
    // What is common with the last path is open already, but only while that path led through no link.
    if (resolvedPath() != m_lastPath)
        m_levels.clear();
    Walk walk{path, std::string(path), 0, missing};
    size_t keep = 0;
    size_t used = 0;
    while (keep < m_levels.size()) {
        const std::string& name = m_levels[keep].name;
        const bool same =
            walk.rest.compare(used, 1, "/") == 0 && walk.rest.compare(used + 1, name.size(), name) == 0;
        const size_t end = used + 1 + name.size();
        if (!same || (end != walk.rest.size() && walk.rest[end] != '/'))
            break;
        used = end;
        ++keep;
    }
    m_levels.resize(keep);
    walk.rest.erase(0, used);
    m_lastPath.clear(); // until we have arrived
    while (!walk.rest.empty()) {
        const size_t slash = std::min(walk.rest.find('/'), walk.rest.size());
        const std::string name = walk.rest.substr(0, slash);
        walk.rest.erase(0, std::min(slash + 1, walk.rest.size()));
        if (!name.empty())
            step(name, walk);
    }
    m_lastPath = path;
    return current();
}

void TreeWalker::step(const std::string& name, Walk& walk) {
    if (name == ".") {
        if (walk.links == 0)
            refuseWalk(walk.whole, "path is not clean");
        return;
    }
    if (name == "..") {
        if (walk.links == 0) // only targets of links may hold these
            refuseWalk(walk.whole, "path is not clean");
        if (!m_levels.empty())
            m_levels.pop_back();
        return;
    }
    if (enter(name))
        return;
    if (errno == ENOENT)
        makeMissing(name, walk);
    else if (errno == ENOTDIR || errno == ELOOP)
        followOrReplace(name, walk);
    else
        throw Error::fromErrno("open directory", std::string(walk.whole));
}

bool TreeWalker::enter(const std::string& name) {
    UniqueFd fd(::openat(current(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd)
        return false;
    m_levels.push_back({name, std::move(fd)});
    closeFarLevels();
    return true;
}

void TreeWalker::makeMissing(const std::string& name, const Walk& walk) {
    if (walk.missing == Missing::Refuse)
        throw Error(ErrorCode::NotFound, "find directory", std::string(walk.whole), "not there");
    if (::mkdirat(current(), name.c_str(), kImplicitMode) != 0 || !enter(name))
        throw Error::fromErrno("make directory", std::string(walk.whole));
}

void TreeWalker::followOrReplace(const std::string& name, Walk& walk) {
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlinkat(current(), name.c_str(), target.data(), target.size());
    if (length >= 0) {
        if (++walk.links > kMaxLinks)
            refuseWalk(walk.whole, "too many symbolic links on the way");
        walk.rest = std::string(target.data(), static_cast<size_t>(length)) + "/" + walk.rest;
        if (walk.rest.size() > kMaxRest)
            refuseWalk(walk.whole, "path through symbolic links is too long");
        if (length > 0 && target[0] == '/')
            m_levels.clear();
        return;
    }
    if (walk.missing == Missing::Refuse || !isWhiteoutAt(current(), name.c_str()))
        refuseWalk(walk.whole, "lies below something that is not a directory");
    // The whiteout hides the directory of the layers below; this is a new one of that name.
    if (::unlinkat(current(), name.c_str(), 0) != 0)
        throw Error::fromErrno("replace whiteout", std::string(walk.whole));
    makeMissing(name, walk);
    setOpaque(current(), std::string(walk.whole));
}

int TreeWalker::current() {
    if (m_levels.empty())
        return m_rootFd;
    return m_levels.back().fd ? m_levels.back().fd.get() : reopen();
}

/// Walks down again to a level that was closed because it was far above.
int TreeWalker::reopen() {
    UniqueFd at;
    for (const Level& level : m_levels) {
        const int from = at ? at.get() : m_rootFd;
        UniqueFd next(::openat(from, level.name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next)
            throw Error::fromErrno("open directory", resolvedPath());
        at = std::move(next);
    }
    m_levels.back().fd = std::move(at);
    return m_levels.back().fd.get();
}

void TreeWalker::closeFarLevels() {
    if (m_levels.size() > kMaxOpen)
        m_levels[m_levels.size() - kMaxOpen - 1].fd.reset();
}

std::string TreeWalker::resolvedPath() const {
    std::string path;
    for (const Level& level : m_levels)
        path.append("/").append(level.name);
    return path.empty() ? "/" : path;
}

void TreeWalker::forget() {
    m_levels.clear();
    m_lastPath = "/";
}

} // namespace outcrop
