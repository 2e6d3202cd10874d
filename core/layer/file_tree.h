// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree_format.h"
#include "core/oci/digest.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

/// Number of a node in a FileTree or a MergedTree. 0 is the root directory.
enum class NodeIndex : uint32_t {};
inline constexpr NodeIndex kRootNode{0};
inline constexpr NodeIndex kNoNode{0xffffffff};
constexpr uint32_t toInt(NodeIndex n) {
    return static_cast<uint32_t>(n);
}

enum class FileType : uint8_t {
    Directory,
    Regular,
    Symlink,
    CharDevice,
    BlockDevice,
    Fifo,
    Socket,
    Whiteout
};

/// A file's facts. Views point into the tree's memory and live as long as it.
struct FileEntry {
    std::string_view name;
    FileType type = FileType::Regular;
    bool opaque = false;   ///< directory that hides everything below it in lower layers
    bool implicit = false; ///< a directory no entry described: made as 0755 root because something lies in it
    bool hardlink = false; ///< a further name of an earlier entry; linkTarget is that path ("/a/b")
    uint16_t mode = 0;     ///< permission bits with setuid, setgid, sticky (07777)
    uint32_t uid = 0;
    uint32_t gid = 0;
    uint64_t size = 0; ///< bytes; 0 for what is not a regular file
    int64_t mtime = 0; ///< seconds since the epoch
    uint32_t mtimeNs = 0;
    uint32_t devMajor = 0;
    uint32_t devMinor = 0;
    std::string_view linkTarget; ///< symlink target as stored, or the hard link's first path
    /// First 16 bytes of the SHA-256 of a regular file's content; all zero when not known.
    std::span<const uint8_t> contentDigest;
    /// Of the content in the uncompressed tar; 0 when the tree is not from a tar, or the file is empty.
    uint64_t tarOffset = 0;
};

/// The index of one layer (or directory): immutable, in path order, mapped from its file. The directory
/// children of a node are contiguous and sorted bytewise by name. Whiteouts are nodes of type Whiteout.
/// Thread-safe (read only).
class FileTree {
public:
    /// Maps a tree file. Throws Error(Corrupt) when damaged or of an unknown version (the caller rebuilds
    /// it).
    static std::shared_ptr<const FileTree> open(const std::filesystem::path& file);
    static std::shared_ptr<const FileTree> open(int fd, const std::string& object);
    /// Over bytes in memory (tests, worker answers).
    static std::shared_ptr<const FileTree> fromBytes(std::string bytes);
    ~FileTree();
    FileTree(const FileTree&) = delete;
    FileTree& operator=(const FileTree&) = delete;

    uint32_t size() const { return m_size; } ///< number of nodes, root included
    FileEntry entry(NodeIndex node) const;
    // What walks over whole images ask of every node, so they are here, to be inlined.
    std::string_view name(NodeIndex node) const {
        return {m_names + at(node).nameOffset, at(node).nameLength};
    }
    FileType type(NodeIndex node) const { return static_cast<FileType>(at(node).typeAndMode >> 12); }
    uint64_t fileSize(NodeIndex node) const { return type(node) == FileType::Regular ? at(node).size : 0; }
    /// A further name of an earlier entry.
    bool isHardlink(NodeIndex node) const { return (at(node).flags & tree_format::FlagHardlink) != 0; }
    bool isOpaque(NodeIndex node) const { return (at(node).flags & tree_format::FlagOpaque) != 0; }
    /// kNoNode for the root.
    NodeIndex parent(NodeIndex node) const {
        return node == kRootNode ? kNoNode : NodeIndex(at(node).parent);
    }
    NodeIndex firstChild(NodeIndex node) const {
        return childCount(node) > 0 ? NodeIndex(at(node).first) : kNoNode;
    }
    uint32_t childCount(NodeIndex node) const {
        return type(node) == FileType::Directory ? at(node).count : 0;
    }
    std::span<const uint8_t> contentDigest(NodeIndex node) const; ///< as FileEntry has it
    /// Binary search among the children; kNoNode if absent.
    NodeIndex child(NodeIndex directory, std::string_view name) const;
    /// By absolute path, without following links; kNoNode if absent.
    NodeIndex find(std::string_view path) const;
    std::string path(NodeIndex node) const; ///< "/" for the root
    /// Name and value of each extended attribute.
    std::vector<std::pair<std::string_view, std::string_view>> xattrs(NodeIndex node) const;
    /// As docker sums up a layer: regular files' sizes, hard links counted once, and symlinks' target
    /// lengths.
    uint64_t totalBytes() const;
    /// Hard links to files that are not in this layer, so in one below it: what they hold depends on that.
    uint64_t foreignLinks() const;
    uint32_t entryCount() const; ///< entries without the root
    /// True if the root directory had an entry of its own in the layer.
    bool hasRootEntry() const;
    std::span<const uint8_t> bytes() const; ///< the whole file, for copying

private:
    friend class FileTreeFile;
    FileTree() = default;
    const tree_format::Node& at(NodeIndex node) const { return m_nodes[toInt(node)]; }

    const tree_format::Node* m_nodes = nullptr;
    const char* m_names = nullptr;
    uint32_t m_size = 0;
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The entry that holds the content and the facts of a hard link: its first name, else itself.
NodeIndex linkedNode(const FileTree& tree, NodeIndex node);

/// Tars without PAX records have whole seconds only, so nanoseconds of zero on either side mean "not known".
bool sameTime(const FileEntry& a, const FileEntry& b);

/// Collects entries in any order and writes the tree file. A later entry of the same path replaces an earlier
/// one (tar semantics: last wins; a directory over a directory keeps the children). Missing parents are made
/// as 0755 root directories and marked implicit (they do not count as changed).
class FileTreeBuilder {
public:
    FileTreeBuilder();
    ~FileTreeBuilder();
    using Xattrs = std::vector<std::pair<std::string, std::string>>;
    /// path is absolute and clean ("/a/b"; "/" sets the root). entry.name is ignored. Throws Error(BadInput).
    void add(std::string_view path, const FileEntry& entry, const Xattrs& xattrs = {});
    /// Marks a directory opaque, whether it comes before or after.
    void markOpaque(std::string_view path);
    std::string finish(); ///< the file's bytes
    uint32_t count() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace outcrop
