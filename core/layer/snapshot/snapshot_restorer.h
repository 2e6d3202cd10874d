// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/extract_target.h"
#include "core/layer/extract_walker.h"
#include "core/layer/file_facts.h"
#include "core/layer/snapshot/snapshot_inputs.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace outcrop {

/// Puts files of a directory back to what a snapshot has: only what differs is touched, each file is written
/// beside and renamed into place, so that who reads it sees the old or the new one. Started again, it goes
/// on.
class SnapshotRestorer {
public:
    struct Options {
        bool keepOwners = true;
        std::function<void(const std::string&)> warn;
    };
    struct Totals {
        uint64_t restored = 0;
        uint64_t removed = 0;
        uint64_t bytes = 0; ///< written
    };

    /// stagingFd: an empty directory of the same file system. umask(2) must be zero.
    SnapshotRestorer(int rootFd, int stagingFd, const SnapshotCatalog& catalog, SnapshotContent& content,
                     const Options& options);
    /// A file, or a directory with everything below it; what the snapshot has not goes. Throws NotFound.
    void restore(const std::string& path);
    /// Gives directories their facts, and makes all of it durable.
    void finish();
    const Totals& totals() const { return m_totals; }

private:
    struct Named {
        int directory;
        std::string name;
        std::string path;
    };
    void makeParents(const std::string& path);
    void restoreBelow(NodeIndex top);
    void restoreDirectory(NodeIndex node);
    void makeDirectory(NodeIndex node, const std::string& path);
    void removeOthers(NodeIndex node, int fd, const std::string& path);
    void restoreEntry(NodeIndex node, const Named& at);
    bool isSame(NodeIndex node, const FileFacts& now, const Named& at) const;
    bool holdsSame(NodeIndex file, const FileFacts& now, const Named& at);
    uint32_t linksOf(NodeIndex file);
    bool linkToPlaced(NodeIndex node, const Named& at);
    void write(NodeIndex node, const std::string& path);
    void moveIntoPlace(const Named& at);
    void finishDirectory(NodeIndex node);
    FileTreeBuilder::Xattrs xattrsOf(NodeIndex node) const;

    int m_root;
    int m_staging;
    const SnapshotCatalog& m_catalog;
    const FileTree& m_tree;
    SnapshotContent& m_content;
    Options m_options;
    ExtractTarget m_target;
    TreeWalker m_walker;
    std::vector<NodeIndex> m_directories; ///< parents before children
    struct Placed {
        std::string path;
        uint64_t inode = 0; ///< 0: it was written just now
    };
    std::map<NodeIndex, Placed> m_placed;   ///< under which name a file is there already, for its links
    std::map<uint64_t, NodeIndex> m_owners; ///< of inodes that were known by what they hold
    std::map<NodeIndex, uint32_t> m_names;  ///< of files that have several; once that was asked
    bool m_namesCounted = false;
    Totals m_totals;
};

} // namespace outcrop
