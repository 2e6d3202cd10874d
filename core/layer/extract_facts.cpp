// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/extract_target.h"
#include "core/layer/overlay_xattr.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

// Owners and extended attributes of what is unpacked: what a machine may refuse, and must then say.

namespace outcrop {

/// name is nullptr for the descriptor itself. False if the owner is not mapped, so that the file is ours.
bool ExtractTarget::setOwner(int parentFd, const char* name, const FileEntry& entry,
                             const std::string& path) {
    if (!m_options.keepOwners)
        return true; // there is one id only, and it means all of them
    // A file is made as 0:0 here, but one that existed may have had another owner: only files skip the call.
    // A directory that was there before may give its group to what is made in it.
    if (entry.uid == 0 && entry.gid == 0 && entry.type != FileType::Directory && !m_options.merge)
        return true;
    const int failed = name ? ::fchownat(parentFd, name, entry.uid, entry.gid, AT_SYMLINK_NOFOLLOW)
                            : ::fchown(parentFd, entry.uid, entry.gid);
    const bool absent = entry.uid == UINT32_MAX || entry.gid == UINT32_MAX; // "leave as it is" to chown(2)
    if (failed == 0 && !absent)
        return true;
    if (failed != 0 && errno != EINVAL && errno != EPERM)
        throw Error::fromErrno("set owner", path);
    warn("\"" + path + "\" belongs to " + std::to_string(entry.uid) + ":" + std::to_string(entry.gid) +
         ", which no id here stands for");
    return false;
}

bool ExtractTarget::xattrWanted(const std::string& name) const {
    // An image must not speak to overlayfs: redirects and marks are ours to set.
    return !isOverlayXattr(name);
}

void ExtractTarget::xattrFailed(const std::string& name, const std::string& path) {
    if (errno == ENOSPC || errno == EDQUOT)
        throw Error::fromErrno("set extended attribute " + name, path);
    warn("left out extended attribute " + name + " of \"" + path + "\": " + std::strerror(errno));
}

void ExtractTarget::setXattrs(int fd, const FileTreeBuilder::Xattrs& xattrs, const std::string& path) {
    for (const auto& [name, value] : xattrs)
        if (xattrWanted(name) && ::fsetxattr(fd, name.c_str(), value.data(), value.size(), 0) != 0)
            xattrFailed(name, path);
}

/// Links and fifos cannot be opened for it, and there is no setxattrat(2) before Linux 6.13.
void ExtractTarget::setNamedXattrs(const Place& place, const FileTreeBuilder::Xattrs& xattrs) {
    if (xattrs.empty())
        return;
    if (::fchdir(place.parentFd) != 0)
        throw Error::fromErrno("enter directory", place.path);
    for (const auto& [name, value] : xattrs)
        if (xattrWanted(name) &&
            ::lsetxattr(place.name.c_str(), name.c_str(), value.data(), value.size(), 0) != 0)
            xattrFailed(name, place.path);
}

} // namespace outcrop
