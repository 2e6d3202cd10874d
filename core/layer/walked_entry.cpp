// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/walked_entry.h"

#include "core/base/error.h"

namespace outcrop {

WalkedEntry walkedDirectory(int fd, const std::string& path) {
    WalkedEntry entry;
    entry.facts = *fileFacts(fd, "");
    entry.xattrs = readXattrs(fd, &entry.facts.entry.opaque, path);
    return entry;
}

std::optional<WalkedEntry> walkedEntry(int directoryFd, const std::string& name, const std::string& path,
                                       FileXattrs xattrs) {
    std::optional<FileFacts> found = fileFacts(directoryFd, name.c_str());
    if (!found)
        return std::nullopt;
    WalkedEntry entry;
    entry.facts = *found;
    FileEntry& facts = entry.facts.entry;
    if (facts.type == FileType::Whiteout) {
        facts = {};
        facts.type = FileType::Whiteout;
    } else if (facts.type == FileType::Symlink) {
        try {
            entry.target = linkTargetAt(directoryFd, name.c_str(), path);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::NotFound)
                return std::nullopt;
            throw;
        }
    } else if (facts.type == FileType::Regular && xattrs == FileXattrs::Read) {
        entry.xattrs = readXattrsHere(name.c_str(), path);
    }
    return entry;
}

bool WalkedNames::has(const WalkedEntry& entry) const {
    return m_seen.count({entry.facts.device, entry.facts.inode}) > 0;
}

void WalkedNames::add(FileTreeBuilder& builder, const std::string& path, const WalkedEntry& entry,
                      bool links) {
    FileEntry facts = entry.facts.entry;
    facts.linkTarget = entry.target;
    if (links && facts.type != FileType::Directory && facts.type != FileType::Whiteout) {
        const auto [first, added] = m_seen.emplace(std::pair(entry.facts.device, entry.facts.inode), path);
        if (!added) {
            facts.hardlink = true;
            facts.linkTarget = first->second;
            builder.add(path, facts, {});
            return;
        }
    }
    builder.add(path, facts, entry.xattrs);
}

} // namespace outcrop
