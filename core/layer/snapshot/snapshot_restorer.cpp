// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/snapshot/snapshot_restorer.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/layer/directory_reader.h"
#include "core/layer/layer_path.h"
#include "core/layer/overlay_xattr.h"
#include "core/layer/remove_tree.h"
#include "core/layer/snapshot/snapshot_pack.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// Where a file is written before it gets its name.
constexpr const char* kBeside = "/file";
constexpr const char* kBesideName = "file";

bool canBeMade(FileType type) {
    return type == FileType::Regular || type == FileType::Symlink || type == FileType::Fifo;
}

ExtractTarget::Options targetOptions(const SnapshotRestorer::Options& options) {
    ExtractTarget::Options target;
    target.keepOwners = options.keepOwners;
    target.warn = options.warn;
    return target;
}

std::vector<std::string> namesOf(int fd, const std::string& path) {
    std::vector<std::string> names;
    DirectoryReader reader(fd, path);
    while (const DirectoryItem* item = reader.next())
        names.emplace_back(item->name);
    return names;
}

bool sameFacts(const FileEntry& a, const FileEntry& b) {
    return a.type == b.type && a.mode == b.mode && a.uid == b.uid && a.gid == b.gid && a.mtime == b.mtime &&
           a.mtimeNs == b.mtimeNs && a.devMajor == b.devMajor && a.devMinor == b.devMinor;
}

/// As trees have it.
ChunkDigest digestOf(int fd, const std::string& path) {
    Sha256 whole;
    std::string piece(size_t{1} << 16U, '\0');
    while (const size_t got = readFull(fd, piece.data(), piece.size(), path))
        whole.update(piece.data(), got);
    ChunkDigest digest{};
    std::copy_n(whole.finish().begin(), digest.size(), digest.begin());
    return digest;
}

void setDirectoryXattrs(int fd, const FileTreeBuilder::Xattrs& wanted, const std::string& path) {
    for (const auto& [name, value] : readXattrs(fd, nullptr, path))
        if (std::none_of(wanted.begin(), wanted.end(),
                         [&name = name](const auto& xattr) { return xattr.first == name; }))
            ::fremovexattr(fd, name.c_str());
    for (const auto& [name, value] : wanted)
        if (!isOverlayXattr(name) && ::fsetxattr(fd, name.c_str(), value.data(), value.size(), 0) != 0 &&
            (errno == ENOSPC || errno == EDQUOT))
            throw Error::fromErrno("set extended attribute " + name, path);
}

} // namespace

SnapshotRestorer::SnapshotRestorer(int rootFd, int stagingFd, const SnapshotCatalog& catalog,
                                   SnapshotContent& content, const Options& options)
    : m_root(rootFd), m_staging(stagingFd), m_catalog(catalog), m_tree(*catalog.tree), m_content(content),
      m_options(options), m_target(stagingFd, targetOptions(options)), m_walker(rootFd) {}

void SnapshotRestorer::restore(const std::string& path) {
    const NodeIndex node = m_tree.find(path);
    if (node == kNoNode)
        throw Error(ErrorCode::NotFound, "restore", path, "the snapshot has no such file");
    makeParents(path);
    if (m_tree.type(node) == FileType::Directory)
        return restoreBelow(node);
    restoreEntry(node, {m_walker.directory(parentOf(path), TreeWalker::Missing::Refuse),
                        path.substr(path.rfind('/') + 1), path});
}

/// Directories on the way that are gone. What has become something else is not ours to remove for one file.
void SnapshotRestorer::makeParents(const std::string& path) {
    for (size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1)) {
        const std::string parent = path.substr(0, slash);
        const int above = m_walker.directory(parentOf(parent), TreeWalker::Missing::Refuse);
        const std::string name = parent.substr(parent.rfind('/') + 1);
        const auto facts = fileFacts(above, name.c_str());
        if (facts && facts->entry.type != FileType::Directory)
            throw Error(ErrorCode::Conflict, "restore", path, parent + " is no directory any more")
                .withHint("restore " + parent + ", or move it away");
        if (!facts) {
            const NodeIndex node = m_tree.find(parent);
            makeDirectory(node, parent);
            m_directories.push_back(node);
        }
    }
}

void SnapshotRestorer::restoreBelow(NodeIndex top) {
    std::vector<NodeIndex> open{top}; // no recursion: directories may nest as deep as they like
    while (!open.empty()) {
        const NodeIndex node = open.back();
        open.pop_back();
        restoreDirectory(node);
        const uint32_t first = toInt(m_tree.firstChild(node));
        for (uint32_t i = 0; i < m_tree.childCount(node); ++i)
            if (m_tree.type(NodeIndex{first + i}) == FileType::Directory)
                open.push_back(NodeIndex{first + i});
    }
}

void SnapshotRestorer::restoreDirectory(NodeIndex node) {
    const std::string path = m_tree.path(node);
    if (node != kRootNode)
        makeDirectory(node, path);
    m_directories.push_back(node);
    const int fd = m_walker.directory(path, TreeWalker::Missing::Refuse);
    removeOthers(node, fd, path);
    const uint32_t first = toInt(m_tree.firstChild(node));
    for (uint32_t i = 0; i < m_tree.childCount(node); ++i) {
        const NodeIndex child{first + i};
        if (m_tree.type(child) == FileType::Directory)
            continue;
        const std::string name(m_tree.name(child));
        // Looking for a link's other name may have taken the walker elsewhere.
        restoreEntry(child, {m_walker.directory(path, TreeWalker::Missing::Refuse), name,
                             (path == "/" ? path : path + "/") + name});
    }
}

/// Leaves one that is there as it is.
void SnapshotRestorer::makeDirectory(NodeIndex node, const std::string& path) {
    const std::string name(m_tree.name(node));
    const int parent = m_walker.directory(parentOf(path), TreeWalker::Missing::Refuse);
    const auto facts = fileFacts(parent, name.c_str());
    if (facts && facts->entry.type == FileType::Directory)
        return;
    if (facts)
        removeEntry(parent, name);
    if (::mkdirat(parent, name.c_str(), 0700) != 0)
        throw Error::fromErrno("make directory", path);
    ++m_totals.restored;
}

void SnapshotRestorer::removeOthers(NodeIndex node, int fd, const std::string& path) {
    for (const std::string& name : namesOf(fd, path)) {
        if (m_tree.child(node, name) != kNoNode)
            continue;
        removeEntry(fd, name);
        ++m_totals.removed;
    }
}

void SnapshotRestorer::restoreEntry(NodeIndex node, const Named& at) {
    const NodeIndex file = linkedNode(m_tree, node);
    const auto now = fileFacts(at.directory, at.name.c_str());
    if (now && (isSame(file, *now, at) || holdsSame(file, *now, at))) {
        m_placed.emplace(file, Placed{at.path, now->inode});
        return;
    }
    if (!canBeMade(m_tree.type(file))) {
        if (m_options.warn)
            m_options.warn("left out \"" + at.path + "\": the sandbox can make no device nodes or sockets");
        return;
    }
    if (now && now->entry.type == FileType::Directory)
        removeEntry(at.directory, at.name);
    if (!linkToPlaced(node, at))
        write(file, at.path);
    moveIntoPlace(at);
    m_placed.emplace(file, Placed{at.path});
    ++m_totals.restored;
}

bool SnapshotRestorer::isSame(NodeIndex node, const FileFacts& now, const Named& at) const {
    const FileEntry then = m_tree.entry(node);
    if (then.type == FileType::Regular) {
        // Whatever changes a file, or its owner, mode, attributes or number of names, changes this time.
        const FileKey& key = m_catalog.keys[toInt(node)];
        return now.entry.type == FileType::Regular && key.changed != 0 && key.changed == now.changed &&
               key.inode == now.inode && then.size == now.entry.size;
    }
    if (then.type == FileType::Socket || then.type == FileType::Whiteout)
        return now.entry.type == then.type;
    return sameFacts(then, now.entry) &&
           (then.type != FileType::Symlink ||
            linkTargetAt(at.directory, at.name.c_str(), at.path) == then.linkTarget);
}

/// Its key may not be known (it was written just before the snapshot, or the clock was put back) or be
/// another one (its mode was changed and changed back): then what it holds tells, and whether it has the same
/// names.
bool SnapshotRestorer::holdsSame(NodeIndex file, const FileFacts& now, const Named& at) {
    const FileEntry then = m_tree.entry(file);
    const auto placed = m_placed.find(file);
    if (then.type != FileType::Regular || then.size != now.entry.size || !sameFacts(then, now.entry) ||
        (placed != m_placed.end() && placed->second.inode != now.inode) || now.links != linksOf(file))
        return false;
    const UniqueFd fd(
        ::openat(at.directory, at.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd || readXattrs(fd.get(), nullptr, at.path) != xattrsOf(file) ||
        !std::ranges::equal(digestOf(fd.get(), at.path), then.contentDigest))
        return false;
    return m_owners.emplace(now.inode, file).first->second == file;
}

uint32_t SnapshotRestorer::linksOf(NodeIndex file) {
    for (uint32_t i = 0; !m_namesCounted && i < m_tree.size(); ++i)
        if (const NodeIndex other = linkedNode(m_tree, NodeIndex{i}); other != NodeIndex{i})
            m_names.emplace(other, 1).first->second++;
    m_namesCounted = true;
    const auto names = m_names.find(file);
    return names == m_names.end() ? 1 : names->second;
}

/// When the file is there under another of its names.
bool SnapshotRestorer::linkToPlaced(NodeIndex node, const Named& at) {
    const NodeIndex file = linkedNode(m_tree, node);
    auto placed = m_placed.find(file);
    if (placed == m_placed.end() && file == node)
        return false;
    const std::string other = placed == m_placed.end() ? m_tree.path(file) : placed->second.path;
    if (other == at.path)
        return false;
    UniqueFd parent;
    try {
        TreeWalker walker(m_root);
        parent.reset(
            ::fcntl(walker.directory(parentOf(other), TreeWalker::Missing::Refuse), F_DUPFD_CLOEXEC, 0));
    } catch (const Error&) {
        return false; // not there (any more)
    }
    const std::string name = other.substr(other.rfind('/') + 1);
    const auto facts = fileFacts(parent.get(), name.c_str());
    const bool usable =
        facts && (placed != m_placed.end() || isSame(file, *facts, {parent.get(), name, other}));
    ::unlinkat(m_staging, kBesideName, 0);
    return usable && ::linkat(parent.get(), name.c_str(), m_staging, kBesideName, 0) == 0;
}

void SnapshotRestorer::write(NodeIndex node, const std::string& path) {
    const FileEntry entry = m_tree.entry(node);
    const FileTreeBuilder::Xattrs xattrs = xattrsOf(node);
    if (entry.type != FileType::Regular)
        return m_target.add(kBeside, entry, xattrs);
    try {
        m_target.beginFile(kBeside, entry);
        m_content.read(node, [&](std::string_view bytes, uint64_t at) {
            m_target.write(bytes.data(), bytes.size(), at);
            m_totals.bytes += bytes.size();
        });
        m_target.endFile(entry, xattrs);
    } catch (const Error& error) {
        throw error.during("restore", path);
    }
}

void SnapshotRestorer::moveIntoPlace(const Named& at) {
    if (::renameat(m_staging, kBesideName, at.directory, at.name.c_str()) != 0)
        throw Error::fromErrno("put into place", at.path);
}

FileTreeBuilder::Xattrs SnapshotRestorer::xattrsOf(NodeIndex node) const {
    FileTreeBuilder::Xattrs xattrs;
    for (const auto& [name, value] : m_tree.xattrs(node))
        xattrs.emplace_back(name, value);
    return xattrs;
}

void SnapshotRestorer::finish() {
    std::reverse(m_directories.begin(), m_directories.end());
    for (const NodeIndex node : m_directories)
        finishDirectory(node);
    if (::syncfs(m_root) != 0)
        throw Error::fromErrno("make durable");
}

void SnapshotRestorer::finishDirectory(NodeIndex node) {
    const std::string path = m_tree.path(node);
    const FileEntry then = m_tree.entry(node);
    const int fd = m_walker.directory(path, TreeWalker::Missing::Refuse);
    const FileTreeBuilder::Xattrs wanted = xattrsOf(node);
    if (readXattrs(fd, nullptr, path) != wanted)
        setDirectoryXattrs(fd, wanted, path);
    const auto now = fileFacts(fd, "");
    if (now && sameFacts(then, now->entry))
        return;
    bool owned = true;
    if (m_options.keepOwners && ::fchown(fd, then.uid, then.gid) != 0) {
        owned = false;
        if (m_options.warn)
            m_options.warn("owner of \"" + path + "\" is not mapped here");
    }
    if (::fchmod(fd, owned ? then.mode : then.mode & 01777) != 0)
        throw Error::fromErrno("set mode", path);
    const timespec times[2] = {{0, UTIME_OMIT}, {then.mtime, then.mtimeNs}};
    ::futimens(fd, times);
}

} // namespace outcrop
