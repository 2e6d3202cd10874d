// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#define FUSE_USE_VERSION 34
#include "app/mount/tree_fs.h"

#include "core/base/error.h"
#include "core/layer/file_tree_format.h"
#include "core/layer/seen_nodes.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fuse_lowlevel.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include <vector>

namespace outcrop {

namespace {

constexpr double kForever = 86400; // seconds the kernel may keep what it was told: nothing changes

const TreeFs& fsOf(fuse_req_t request) {
    return *static_cast<const TreeFs*>(fuse_req_userdata(request));
}

const MergedTree& treeOf(fuse_req_t request) {
    return *fsOf(request).files().tree;
}

NodeIndex nodeOf(fuse_ino_t inode) {
    return NodeIndex{static_cast<uint32_t>(inode - FUSE_ROOT_ID)};
}
fuse_ino_t inodeOf(NodeIndex node) {
    return toInt(node) + FUSE_ROOT_ID;
}

bool isShown(const MergedTree& tree, NodeIndex node) {
    return tree.node(node).change != Change::Removed;
}

mode_t typeBits(FileType type) {
    switch (type) {
    case FileType::Directory:
        return S_IFDIR;
    case FileType::Symlink:
        return S_IFLNK;
    case FileType::CharDevice:
    case FileType::Whiteout:
        return S_IFCHR;
    case FileType::BlockDevice:
        return S_IFBLK;
    case FileType::Fifo:
        return S_IFIFO;
    case FileType::Socket:
        return S_IFSOCK;
    case FileType::Regular:
        break;
    }
    return S_IFREG;
}

struct stat statOf(const TreeFs& fs, NodeIndex node) {
    const FileEntry entry = linkedEntry(*fs.files().tree, node);
    struct stat facts {};
    facts.st_ino = inodeOf(fs.names().first(node));
    facts.st_mode = typeBits(entry.type) | (entry.type == FileType::Symlink ? 0777 : entry.mode);
    facts.st_nlink = entry.type == FileType::Directory ? 2 : fs.names().count(node);
    facts.st_uid = entry.uid;
    facts.st_gid = entry.gid;
    facts.st_size =
        static_cast<off_t>(entry.type == FileType::Symlink ? entry.linkTarget.size() : entry.size);
    facts.st_blocks = (facts.st_size + 511) / 512;
    facts.st_rdev = makedev(entry.devMajor, entry.devMinor);
    facts.st_mtim = {entry.mtime, static_cast<long>(entry.mtimeNs)};
    facts.st_ctim = facts.st_atim = facts.st_mtim;
    return facts;
}

NodeIndex childNamed(const MergedTree& tree, NodeIndex parent, std::string_view name) {
    const MergedTree::Node& directory = tree.node(parent);
    uint32_t low = directory.childCount ? toInt(directory.firstChild) : 0;
    uint32_t high = low + directory.childCount;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (tree.name(NodeIndex{middle}) < name)
            low = middle + 1;
        else
            high = middle;
    }
    const bool found = directory.childCount > 0 && low < toInt(directory.firstChild) + directory.childCount &&
                       tree.name(NodeIndex{low}) == name && isShown(tree, NodeIndex{low});
    return found ? NodeIndex{low} : kNoNode;
}

/// Exceptions end here: what calls us is C.
template <typename Answer>
void answer(fuse_req_t request, Answer give) noexcept {
    try {
        give();
    } catch (const Error& error) {
        fuse_reply_err(request, error.errnoValue() > 0 ? error.errnoValue() : EIO);
    } catch (...) {
        fuse_reply_err(request, EIO);
    }
}

fuse_entry_param entryFor(const TreeFs& fs, NodeIndex node) {
    fuse_entry_param entry{};
    entry.attr = statOf(fs, node);
    entry.ino = entry.attr.st_ino;
    entry.attr_timeout = entry.entry_timeout = kForever;
    return entry;
}

void lookup(fuse_req_t request, fuse_ino_t parent, const char* name) {
    answer(request, [&] {
        const MergedTree& tree = treeOf(request);
        const NodeIndex node = childNamed(tree, nodeOf(parent), name);
        fuse_entry_param nothing{};
        nothing.entry_timeout = kForever; // the kernel keeps also that there is none
        const fuse_entry_param entry = node == kNoNode ? nothing : entryFor(fsOf(request), node);
        fuse_reply_entry(request, &entry);
    });
}

void getattr(fuse_req_t request, fuse_ino_t inode, fuse_file_info*) {
    answer(request, [&] {
        const struct stat facts = statOf(fsOf(request), nodeOf(inode));
        fuse_reply_attr(request, &facts, kForever);
    });
}

void readlink(fuse_req_t request, fuse_ino_t inode) {
    answer(request, [&] {
        fuse_reply_readlink(request,
                            std::string(linkedEntry(treeOf(request), nodeOf(inode)).linkTarget).c_str());
    });
}

void open(fuse_req_t request, fuse_ino_t inode, fuse_file_info* info) {
    answer(request, [&] {
        const MergedTree& tree = treeOf(request);
        if (linkedEntry(tree, nodeOf(inode)).type != FileType::Regular)
            return static_cast<void>(fuse_reply_err(request, EACCES));
        UniqueFd file = fsOf(request).files().open(nodeOf(inode));
        info->fh = static_cast<uint64_t>(file.get());
        info->keep_cache = 1;
        if (fuse_reply_open(request, info) == 0)
            (void)file.release(); // until release()
    });
}

void read(fuse_req_t request, fuse_ino_t, size_t size, off_t offset, fuse_file_info* info) {
    answer(request, [&] {
        fuse_bufvec buffer = FUSE_BUFVEC_INIT(size);
        buffer.buf[0].flags = static_cast<fuse_buf_flags>(FUSE_BUF_IS_FD | FUSE_BUF_FD_SEEK);
        buffer.buf[0].fd = static_cast<int>(info->fh);
        buffer.buf[0].pos = offset;
        fuse_reply_data(request, &buffer, FUSE_BUF_SPLICE_MOVE);
    });
}

void release(fuse_req_t request, fuse_ino_t, fuse_file_info* info) {
    ::close(static_cast<int>(info->fh));
    fuse_reply_err(request, 0);
}

void opendir(fuse_req_t request, fuse_ino_t, fuse_file_info* info) {
    info->cache_readdir = info->keep_cache = 1;
    fuse_reply_open(request, info);
}

/// Offsets are numbers of names: 0 ".", 1 "..", then the children. add(buffer, room, name, node, next) says
/// how much it takes; the node of "." and ".." is none.
template <typename Add>
void replyNames(fuse_req_t request, fuse_ino_t inode, size_t size, off_t offset, Add add) {
    const MergedTree& tree = treeOf(request);
    const MergedTree::Node& directory = tree.node(nodeOf(inode));
    std::vector<char> buffer(size);
    size_t used = 0;
    for (off_t at = offset; at < static_cast<off_t>(directory.childCount) + 2; ++at) {
        const bool dots = at < 2;
        const NodeIndex node =
            dots ? kNoNode : NodeIndex{toInt(directory.firstChild) + static_cast<uint32_t>(at - 2)};
        if (!dots && !isShown(tree, node))
            continue;
        const std::string name = dots ? (at == 0 ? "." : "..") : std::string(tree.name(node));
        const size_t wanted = add(buffer.data() + used, size - used, name.c_str(), node, at + 1);
        if (wanted > size - used)
            break;
        used += wanted;
    }
    fuse_reply_buf(request, buffer.data(), used);
}

void readdir(fuse_req_t request, fuse_ino_t inode, size_t size, off_t offset, fuse_file_info*) {
    answer(request, [&] {
        replyNames(request, inode, size, offset,
                   [&](char* to, size_t room, const char* name, NodeIndex node, off_t next) {
                       const struct stat facts =
                           statOf(fsOf(request), node == kNoNode ? nodeOf(inode) : node);
                       return fuse_add_direntry(request, to, room, name, &facts, next);
                   });
    });
}

/// The facts of all names at once: without them each is asked for by itself.
void readdirplus(fuse_req_t request, fuse_ino_t inode, size_t size, off_t offset, fuse_file_info*) {
    answer(request, [&] {
        replyNames(request, inode, size, offset,
                   [&](char* to, size_t room, const char* name, NodeIndex node, off_t next) {
                       fuse_entry_param entry{};
                       if (node == kNoNode)
                           entry.attr = statOf(fsOf(request), nodeOf(inode));
                       else
                           entry = entryFor(fsOf(request), node);
                       return fuse_add_direntry_plus(request, to, room, name, &entry, next);
                   });
    });
}

void replyBytes(fuse_req_t request, std::string_view bytes, size_t size) {
    if (size == 0)
        fuse_reply_xattr(request, bytes.size());
    else if (size < bytes.size())
        fuse_reply_err(request, ERANGE);
    else
        fuse_reply_buf(request, bytes.data(), bytes.size());
}

std::vector<std::pair<std::string_view, std::string_view>> xattrsOf(fuse_req_t request, fuse_ino_t inode) {
    const MergedTree& tree = treeOf(request);
    const MergedTree::Node& shown = tree.node(nodeOf(inode));
    const FileTree& layer = *tree.layers()[shown.layer];
    return layer.xattrs(linkedNode(layer, shown.source));
}

bool hasXattrs(fuse_req_t request) {
    return fsOf(request).hasXattrs();
}

void getxattr(fuse_req_t request, fuse_ino_t inode, const char* name, size_t size) {
    answer(request, [&] {
        if (!hasXattrs(request)) // the kernel does not ask again: ls would for every file
            return static_cast<void>(fuse_reply_err(request, ENOSYS));
        for (const auto& [key, value] : xattrsOf(request, inode))
            if (key == name)
                return replyBytes(request, value, size);
        fuse_reply_err(request, ENODATA);
    });
}

void listxattr(fuse_req_t request, fuse_ino_t inode, size_t size) {
    answer(request, [&] {
        if (!hasXattrs(request))
            return static_cast<void>(fuse_reply_err(request, ENOSYS));
        std::string names;
        for (const auto& [key, value] : xattrsOf(request, inode))
            names.append(key).push_back('\0');
        replyBytes(request, names, size);
    });
}

fuse_lowlevel_ops operations() {
    fuse_lowlevel_ops ops{};
    ops.lookup = lookup;
    ops.getattr = getattr;
    ops.readlink = readlink;
    ops.open = open;
    ops.read = read;
    ops.release = release;
    ops.opendir = opendir;
    ops.readdir = readdir;
    ops.readdirplus = readdirplus;
    ops.getxattr = getxattr;
    ops.listxattr = listxattr;
    return ops;
}

/// A session and what must be undone for it, in order.
class Session {
public:
    explicit Session(TreeFs* fs) {
        const char* words[] = {"outcrop-mount", "-o", "ro,nosuid,nodev,fsname=outcrop,subtype=outcrop"};
        fuse_args args = FUSE_ARGS_INIT(3, const_cast<char**>(words));
        const fuse_lowlevel_ops ops = operations();
        m_session = fuse_session_new(&args, &ops, sizeof ops, fs);
        fuse_opt_free_args(&args);
        if (!m_session || fuse_set_signal_handlers(m_session) != 0)
            throw Error(ErrorCode::Internal, "start file system");
    }
    ~Session() {
        if (!m_session)
            return;
        if (m_mounted)
            fuse_session_unmount(m_session);
        fuse_remove_signal_handlers(m_session);
        fuse_session_destroy(m_session);
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void mount(const std::string& directory) {
        errno = 0;
        if (fuse_session_mount(m_session, directory.c_str()) != 0)
            throw Error(ErrorCode::Unsupported, "mount", directory,
                        errno != 0 ? std::strerror(errno) : "FUSE refused it") // NOLINT: one thread
                .withHint("it takes /dev/fuse, and for who is not root fusermount3 (package fuse3)");
        m_mounted = true;
    }
    void loop() { fuse_session_loop(m_session); }

private:
    fuse_session* m_session = nullptr;
    bool m_mounted = false;
};

} // namespace

TreeFs::TreeFs(ShownFiles files) : m_files(std::move(files)), m_names(*m_files.tree) {
    for (const auto& layer : m_files.tree->layers()) {
        tree_format::Header header;
        std::memcpy(&header, layer->bytes().data(), sizeof header);
        m_hasXattrs |= header.sections[tree_format::Xattrs].size > 0;
    }
}

void TreeFs::serve(const std::string& directory, const std::function<void()>& mounted) {
    Session session(this);
    session.mount(directory);
    mounted();
    session.loop();
}

} // namespace outcrop
