// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/extract_target.h"

#include "core/base/error.h"
#include "core/layer/layer_path.h"
#include "core/layer/remove_tree.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// A layer may fill the disk but for this; the machine has to live on.
constexpr uint64_t kSpaceReserve = 64ULL << 20;

timespec timeOf(int64_t seconds, uint32_t nanoseconds) {
    timespec time{};
    time.tv_sec = seconds;
    time.tv_nsec = nanoseconds;
    return time;
}

void setTimes(int parentFd, const char* name, int64_t seconds, uint32_t nanoseconds) {
    timespec times[2] = {timeOf(0, UTIME_OMIT), timeOf(seconds, nanoseconds)};
    // A time the file system cannot hold is clamped by the kernel; nothing else is worth a failure.
    if (name)
        ::utimensat(parentFd, name, times, AT_SYMLINK_NOFOLLOW);
    else
        ::futimens(parentFd, times);
}

bool liesBelow(std::string_view path, std::string_view directory) {
    return path.size() > directory.size() && path.starts_with(directory) && path[directory.size()] == '/';
}

} // namespace

ExtractTarget::ExtractTarget(int rootFd, Options options)
    : m_rootFd(rootFd), m_options(std::move(options)), m_walker(rootFd) {
    if (!m_options.merge && ::fchmod(rootFd, 0755) != 0)
        throw Error::fromErrno("prepare directory to unpack into");
}

void ExtractTarget::warn(const std::string& fact) const {
    if (m_options.warn)
        m_options.warn(fact);
}

ExtractTarget::Place ExtractTarget::place(std::string_view path) {
    if (path.size() < 2 || path.front() != '/')
        throw Error(ErrorCode::BadInput, "unpack", std::string(path), "not an absolute path of a file");
    Place place;
    place.path = path;
    place.parent = parentOf(path);
    place.name = path.substr(path.rfind('/') + 1);
    if (place.name.empty() || place.name == "." || place.name == "..")
        throw Error(ErrorCode::BadInput, "unpack", place.path, "path is not clean");
    refresh(place);
    return place;
}

void ExtractTarget::refresh(Place& place) {
    place.parentFd = m_walker.directory(place.parent, TreeWalker::Missing::Make);
}

/// Its path without links, while its parent is the walker's last directory.
std::string ExtractTarget::resolved(const Place& place) const {
    const std::string parent = m_walker.resolvedPath();
    return (parent == "/" ? "" : parent) + "/" + place.name;
}

/// A later entry replaces an earlier one of its path.
int ExtractTarget::create(Place& place, const std::function<int(const Place&)>& make) {
    int result = make(place);
    if (result < 0 && errno == EEXIST) {
        clearTheWay(place);
        result = make(place);
    }
    if (result < 0)
        throw Error::fromErrno("unpack", place.path);
    return result;
}

void ExtractTarget::clearTheWay(Place& place) {
    const std::string gone = resolved(place);
    const auto isGone = [&](const std::string& path) { return path == gone || liesBelow(path, gone); };
    std::erase_if(m_copies, [&](const auto& copy) { return isGone(copy.second); });
    if (::unlinkat(place.parentFd, place.name.c_str(), 0) == 0)
        return;
    if (errno != EISDIR)
        throw Error::fromErrno("replace", place.path);
    refuseOtherType(place, "cannot overwrite a directory with what is none");
    removeEntry(place.parentFd, place.name);
    std::erase_if(m_directories, [&](const DirectoryFacts& facts) { return isGone(facts.path); });
    m_walker.forget(); // descriptors below it may be open
    refresh(place);
}

void ExtractTarget::refuseOtherType(const Place& place, const char* detail) const {
    if (m_options.merge)
        throw Error(ErrorCode::Conflict, "copy", place.path, detail);
}

void ExtractTarget::add(std::string_view path, const FileEntry& entry,
                        const FileTreeBuilder::Xattrs& xattrs) {
    if (path == "/") {
        addRoot(entry, xattrs);
        return;
    }
    if (entry.type == FileType::Regular && !entry.hardlink) {
        beginFile(path, entry);
        endFile(entry, xattrs);
        return;
    }
    Place at = place(path);
    if (entry.hardlink) {
        addHardlink(at, entry);
        return;
    }
    switch (entry.type) {
    case FileType::Directory:
        addDirectory(at, entry, xattrs);
        break;
    case FileType::Symlink:
        addSymlink(at, entry, xattrs);
        break;
    case FileType::Fifo:
        addFifo(at, entry, xattrs);
        break;
    case FileType::Whiteout:
        addWhiteout(at);
        break;
    default:
        leaveOut(at);
    }
}

/// Devices: no user namespace may make them (mknod(2)), root's neither, and 0:0 would be a whiteout.
/// Containers get theirs from the engine.
void ExtractTarget::leaveOut(const Place& at) {
    if (m_leftOut++ == 0)
        m_firstLeftOut = at.path;
}

void ExtractTarget::tellLeftOut() const {
    if (m_leftOut == 0)
        return;
    warn("left out " +
         (m_leftOut == 1 ? std::string()
                         : std::to_string(m_leftOut) + " device nodes or sockets, the first is ") +
         "\"" + m_firstLeftOut + "\": the sandbox that unpacks may make none");
}

void ExtractTarget::addRoot(const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs) {
    if (entry.type != FileType::Directory)
        throw Error(ErrorCode::BadInput, "unpack", "/", "root is not a directory");
    m_root = {"/", entry.mode, entry.mtime, entry.mtimeNs};
    m_hasRoot = true;
    if (m_options.keepOwners && ::fchown(m_rootFd, entry.uid, entry.gid) != 0)
        warn("owner of \"/\" is not mapped here");
    setXattrs(m_rootFd, xattrs, "/");
    if (entry.opaque)
        setOpaque(m_rootFd, "/");
}

void ExtractTarget::addDirectory(Place& at, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs) {
    // Writable for us and without setgid (children would inherit it) until finish().
    const mode_t early = (entry.mode & 01777) | 0700;
    bool opaque = entry.opaque;
    bool existed = false;
    if (::mkdirat(at.parentFd, at.name.c_str(), early) != 0) {
        if (errno != EEXIST)
            throw Error::fromErrno("make directory", at.path);
        struct stat facts {};
        if (::fstatat(at.parentFd, at.name.c_str(), &facts, AT_SYMLINK_NOFOLLOW) != 0)
            throw Error::fromErrno("look at", at.path);
        existed = S_ISDIR(facts.st_mode); // keeps its children, gets the new facts
        if (!existed) {
            refuseOtherType(at, "cannot overwrite with a directory what is none");
            opaque |=
                S_ISCHR(facts.st_mode) && facts.st_rdev == 0; // the whiteout hides what is below, this is new
            clearTheWay(at);
            if (::mkdirat(at.parentFd, at.name.c_str(), early) != 0)
                throw Error::fromErrno("make directory", at.path);
        }
    }
    m_directories.push_back({resolved(at), entry.mode, entry.mtime, entry.mtimeNs});
    if (existed && ::fchmodat(at.parentFd, at.name.c_str(), early, 0) != 0)
        throw Error::fromErrno("set mode", at.path);
    const bool mapped = setOwner(at.parentFd, at.name.c_str(), entry, at.path);
    if (!mapped)
        m_directories.back().mode &= 01777;
    if (!opaque && xattrs.empty())
        return;
    const UniqueFd fd = openFileAt(at.parentFd, at.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    setXattrs(fd.get(), xattrs, at.path);
    if (opaque)
        setOpaque(fd.get(), at.path);
}

void ExtractTarget::addSymlink(Place& at, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs) {
    const std::string target(entry.linkTarget);
    create(at, [&](const Place& p) { return ::symlinkat(target.c_str(), p.parentFd, p.name.c_str()); });
    setOwner(at.parentFd, at.name.c_str(), entry, at.path);
    setNamedXattrs(at, xattrs);
    setTimes(at.parentFd, at.name.c_str(), entry.mtime, entry.mtimeNs);
}

void ExtractTarget::addFifo(Place& at, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs) {
    create(at, [&](const Place& p) { return ::mkfifoat(p.parentFd, p.name.c_str(), entry.mode & 0777); });
    setOwner(at.parentFd, at.name.c_str(), entry, at.path);
    setNamedXattrs(at, xattrs);
    setTimes(at.parentFd, at.name.c_str(), entry.mtime, entry.mtimeNs);
}

/// Whiteouts hide what lower layers have, never what this one has, in whatever order the two come.
void ExtractTarget::addWhiteout(Place& at) {
    if (::mknodat(at.parentFd, at.name.c_str(), S_IFCHR, ::makedev(0, 0)) == 0)
        return;
    if (errno != EEXIST)
        throw Error::fromErrno("make whiteout", at.path);
    const UniqueFd directory(
        ::openat(at.parentFd, at.name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (directory)
        setOpaque(directory.get(), at.path);
}

void ExtractTarget::markOpaque(std::string_view path) {
    setOpaque(m_walker.directory(path, TreeWalker::Missing::Make), std::string(path));
}

void ExtractTarget::beginFile(std::string_view path, const FileEntry& entry) {
    m_filePlace = place(path);
    m_fileEnd = 0;
    m_file.reset(create(m_filePlace, [&](const Place& p) {
        return ::openat(p.parentFd, p.name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                        entry.mode & 0777);
    }));
}

void ExtractTarget::checkSpace(uint64_t wanted) {
    if (wanted <= m_spaceLeft) {
        m_spaceLeft -= wanted;
        return;
    }
    struct statvfs facts {};
    if (::fstatvfs(m_rootFd, &facts) != 0)
        throw Error::fromErrno("ask for free space");
    const uint64_t free = static_cast<uint64_t>(facts.f_bavail) * facts.f_frsize;
    if (free < wanted + kSpaceReserve)
        throw Error(ErrorCode::NoSpace, "unpack", m_filePlace.path, "no space left on the disk", ENOSPC);
    m_spaceLeft = std::min(free - wanted - kSpaceReserve, kSpaceReserve);
}

void ExtractTarget::write(const void* data, size_t size, uint64_t offset) {
    checkSpace(size);
    const char* bytes = static_cast<const char*>(data);
    while (size > 0) {
        const ssize_t n = ::pwrite(m_file.get(), bytes, size, static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            throw Error::fromErrno("write", m_filePlace.path);
        bytes += n;
        size -= static_cast<size_t>(n);
        offset += static_cast<uint64_t>(n);
    }
    m_fileEnd = std::max(m_fileEnd, offset);
}

void ExtractTarget::endFile(const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs) {
    const int fd = m_file.get();
    if (entry.size > m_fileEnd && ::ftruncate(fd, static_cast<off_t>(entry.size)) != 0)
        throw Error::fromErrno("set size", m_filePlace.path);
    const bool mapped = setOwner(fd, nullptr, entry, m_filePlace.path);
    // After chown(2), which clears these. A file whose owner is not mapped would become setuid for another
    // one.
    if ((entry.mode & 07000) != 0 && ::fchmod(fd, mapped ? entry.mode : entry.mode & 01777) != 0)
        throw Error::fromErrno("set mode", m_filePlace.path);
    setXattrs(fd, xattrs, m_filePlace.path);
    setTimes(fd, nullptr, entry.mtime, entry.mtimeNs);
    m_file.reset();
}

void ExtractTarget::finish() {
    tellLeftOut();
    // Children before parents, the last facts of a path only. Making and removing is over, so times hold.
    std::stable_sort(m_directories.begin(), m_directories.end(),
                     [](const DirectoryFacts& a, const DirectoryFacts& b) { return a.path > b.path; });
    for (size_t i = 0; i < m_directories.size(); ++i)
        if (i + 1 == m_directories.size() || m_directories[i + 1].path != m_directories[i].path)
            finishDirectory(m_directories[i]);
    if (!m_hasRoot)
        return;
    if (::fchmod(m_rootFd, m_root.mode) != 0)
        throw Error::fromErrno("set mode", "/");
    setTimes(m_rootFd, nullptr, m_root.mtime, m_root.mtimeNs);
}

void ExtractTarget::finishDirectory(const DirectoryFacts& facts) {
    const std::string name = facts.path.substr(facts.path.rfind('/') + 1);
    const int parent = m_walker.directory(parentOf(facts.path), TreeWalker::Missing::Refuse);
    const bool early = ((facts.mode & 01777) | 0700) == facts.mode;
    if (!early && ::fchmodat(parent, name.c_str(), facts.mode, 0) != 0)
        throw Error::fromErrno("set mode", facts.path);
    setTimes(parent, name.c_str(), facts.mtime, facts.mtimeNs);
}

} // namespace outcrop
