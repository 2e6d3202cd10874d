// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_facts.h"
#include "core/layer/walk_detail.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace outcrop {

/// A file or directory as it was found in an upper directory, overlayfs' marks read as what they mean.
struct WalkedEntry {
    FileFacts facts;
    std::string target; ///< of a symbolic link
    FileTreeBuilder::Xattrs xattrs;
};

/// An open directory itself.
WalkedEntry walkedDirectory(int fd, const std::string& path);
/// A name in a directory, which is also the working directory (attributes of what cannot be opened are
/// reached from there). Of a directory only the facts. Empty when it is gone.
std::optional<WalkedEntry> walkedEntry(int directoryFd, const std::string& name, const std::string& path,
                                       FileXattrs xattrs = FileXattrs::Read);

/// Puts what was walked into a tree, each file under the first of its names and then as links to that.
class WalkedNames {
public:
    /// links: whether there is any file with several names, which must be known before the first is added.
    void add(FileTreeBuilder& builder, const std::string& path, const WalkedEntry& entry, bool links);
    /// Whether the file came under another name already.
    bool has(const WalkedEntry& entry) const;

private:
    std::map<std::pair<uint64_t, uint64_t>, std::string> m_seen; ///< by device and inode
};

} // namespace outcrop
