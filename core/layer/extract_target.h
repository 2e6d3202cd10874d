// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/layer/extract_walker.h"
#include "core/layer/file_tree.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

/// Writes the entries of a layer below a directory, in overlayfs form, by the rules FileTreeBuilder has: what
/// is indexed and what is unpacked are the same. Paths are absolute and clean. Entries may come in any order.
class ExtractTarget {
public:
    struct Options {
        bool keepOwners = true;  ///< false where there is only one id
        std::vector<int> lowers; ///< the layers below, topmost first: hard links may name their files
        std::function<void(const std::string&)> warn;
        /// The directory is somebody's who keeps what is in it: its own facts stay, directories are merged,
        /// and none replaces or is replaced by something else (Error(Conflict)).
        bool merge = false;
    };

    /// The directory should be empty, and umask(2) zero.
    ExtractTarget(int rootFd, Options options);

    /// Everything that has no content of its own: directories, links, hard links, fifos, whiteouts, empty
    /// files.
    void add(std::string_view path, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs);
    void markOpaque(std::string_view path);

    /// A regular file: begin, any number of writes (holes are where nothing was written), end.
    void beginFile(std::string_view path, const FileEntry& entry);
    void write(const void* data, size_t size, uint64_t offset);
    void endFile(const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs);

    /// Gives directories their final modes and times; nothing may be added after.
    void finish();

private:
    struct Place {
        std::string path;
        std::string parent;
        std::string name;
        int parentFd = -1;
    };
    struct DirectoryFacts {
        std::string path; ///< without links
        uint16_t mode = 0;
        int64_t mtime = 0;
        uint32_t mtimeNs = 0;
    };

    Place place(std::string_view path);
    void refresh(Place& place);
    std::string resolved(const Place& place) const;
    int create(Place& place, const std::function<int(const Place&)>& make);
    void clearTheWay(Place& place);
    void refuseOtherType(const Place& place, const char* detail) const;
    void addDirectory(Place& place, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs);
    void addRoot(const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs);
    void addSymlink(Place& place, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs);
    void addHardlink(Place& place, const FileEntry& entry);
    bool linkWithin(Place& place, const std::string& target);
    void copyFromBelow(Place& place, const std::string& target);
    void addFifo(Place& place, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs);
    void addWhiteout(Place& place);
    void leaveOut(const Place& place);
    void tellLeftOut() const;
    bool setOwner(int parentFd, const char* name, const FileEntry& entry, const std::string& path);
    void setXattrs(int fd, const FileTreeBuilder::Xattrs& xattrs, const std::string& path);
    void setNamedXattrs(const Place& place, const FileTreeBuilder::Xattrs& xattrs);
    bool xattrWanted(const std::string& name) const;
    void xattrFailed(const std::string& name, const std::string& path);
    void checkSpace(uint64_t wanted);
    void finishDirectory(const DirectoryFacts& facts);
    void warn(const std::string& fact) const;

    int m_rootFd;
    Options m_options;
    TreeWalker m_walker;
    std::vector<DirectoryFacts> m_directories;
    DirectoryFacts m_root;
    bool m_hasRoot = false;
    uint64_t m_leftOut = 0;
    std::string m_firstLeftOut;

    /// Paths without links of copies of lower layers' files, by device and inode there: a second link to one
    /// of those is a link to its copy.
    std::map<std::pair<uint64_t, uint64_t>, std::string> m_copies;

    UniqueFd m_file;
    Place m_filePlace;
    uint64_t m_fileEnd = 0;   ///< of what was written
    uint64_t m_spaceLeft = 0; ///< bytes we may write before asking the file system again
};

} // namespace outcrop
