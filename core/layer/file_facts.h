// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace outcrop {

/// What lstat says of a file, and what tells hard links and changes.
struct FileFacts {
    FileEntry entry; ///< linkTarget not set
    uint64_t device = 0;
    uint64_t inode = 0;
    uint32_t links = 1;
    int64_t changed = 0; ///< change time, nanoseconds since the epoch
};

/// Empty when there is no such file (any more). name "" is the directory itself.
std::optional<FileFacts> fileFacts(int dirFd, const char* name);
/// Target of a symbolic link.
std::string linkTargetAt(int dirFd, const char* name, const std::string& object);
/// Extended attributes of an open file or directory, without overlayfs' own. opaque, if given, is set to
/// whether overlayfs' mark is there.
FileTreeBuilder::Xattrs readXattrs(int fd, bool* opaque, const std::string& object);
/// The same of a name in the working directory, for what cannot be opened. Follows no link.
FileTreeBuilder::Xattrs readXattrsHere(const char* name, const std::string& object);

} // namespace outcrop
