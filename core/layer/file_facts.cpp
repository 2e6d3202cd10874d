// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/file_facts.h"

#include "core/base/error.h"
#include "core/layer/file_type.h"
#include "core/layer/overlay_xattr.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace outcrop {

namespace {

FileType typeOf(const struct statx& facts) {
    const FileType type = fileTypeOf(facts.stx_mode);
    const bool whiteout =
        type == FileType::CharDevice && facts.stx_rdev_major == 0 && facts.stx_rdev_minor == 0;
    return whiteout ? FileType::Whiteout : type;
}

/// Calls the function until its answer fits; empty where the file system has no attributes, or the file is
/// gone.
template <typename Get>
std::string fetched(Get get, const std::string& object) {
    std::string buffer(256, '\0');
    for (;;) {
        const ssize_t got = get(buffer.data(), buffer.size());
        if (got >= 0) {
            buffer.resize(static_cast<size_t>(got));
            return buffer;
        }
        if (errno == ENODATA || errno == EOPNOTSUPP || errno == ENOENT)
            return {};
        if (errno != ERANGE || buffer.size() > XATTR_LIST_MAX)
            throw Error::fromErrno("read extended attributes", object);
        buffer.resize(XATTR_LIST_MAX + 1); // the kernel's limit for lists and for values
    }
}

template <typename List, typename Get>
FileTreeBuilder::Xattrs collect(List list, Get get, bool* opaque, const std::string& object) {
    FileTreeBuilder::Xattrs xattrs;
    const std::string names = fetched(list, object);
    for (size_t at = 0; at < names.size();) {
        const std::string name = names.c_str() + at;
        at += name.size() + 1;
        const bool mark = opaque && name == kOpaqueXattr;
        if (!mark && isOverlayXattr(name))
            continue;
        std::string value =
            fetched([&](char* data, size_t size) { return get(name.c_str(), data, size); }, object);
        if (mark)
            *opaque = value == "y";
        else
            xattrs.emplace_back(name, std::move(value));
    }
    return xattrs;
}

} // namespace

std::optional<FileFacts> fileFacts(int dirFd, const char* name) {
    struct statx facts {};
    const int flags = AT_SYMLINK_NOFOLLOW | (*name ? 0 : AT_EMPTY_PATH);
    if (::statx(dirFd, name, flags, STATX_BASIC_STATS, &facts) != 0) {
        if (errno == ENOENT)
            return std::nullopt;
        throw Error::fromErrno("look at", name);
    }
    FileFacts out;
    FileEntry& entry = out.entry;
    entry.type = typeOf(facts);
    entry.mode = facts.stx_mode & 07777;
    entry.uid = facts.stx_uid;
    entry.gid = facts.stx_gid;
    entry.size = entry.type == FileType::Regular ? facts.stx_size : 0;
    entry.mtime = facts.stx_mtime.tv_sec;
    entry.mtimeNs = facts.stx_mtime.tv_nsec;
    if (entry.type == FileType::CharDevice || entry.type == FileType::BlockDevice) {
        entry.devMajor = facts.stx_rdev_major;
        entry.devMinor = facts.stx_rdev_minor;
    }
    out.device = ::makedev(facts.stx_dev_major, facts.stx_dev_minor);
    out.inode = facts.stx_ino;
    out.links = facts.stx_nlink;
    out.changed = facts.stx_ctime.tv_sec * 1'000'000'000 + facts.stx_ctime.tv_nsec;
    return out;
}

std::string linkTargetAt(int dirFd, const char* name, const std::string& object) {
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlinkat(dirFd, name, target.data(), target.size());
    if (length < 0)
        throw Error::fromErrno("read link", object);
    return {target.data(), static_cast<size_t>(length)};
}

FileTreeBuilder::Xattrs readXattrs(int fd, bool* opaque, const std::string& object) {
    return collect(
        [&](char* data, size_t size) { return ::flistxattr(fd, data, size); },
        [&](const char* name, char* data, size_t size) { return ::fgetxattr(fd, name, data, size); }, opaque,
        object);
}

FileTreeBuilder::Xattrs readXattrsHere(const char* file, const std::string& object) {
    return collect(
        [&](char* data, size_t size) { return ::llistxattr(file, data, size); },
        [&](const char* name, char* data, size_t size) { return ::lgetxattr(file, name, data, size); },
        nullptr, object);
}

} // namespace outcrop
