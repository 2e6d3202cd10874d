// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/file_tree.h"
#include "core/layer/file_tree_table.h"
#include "core/layer/file_tree_writer.h"

#include <algorithm>

namespace outcrop {

using namespace tree_format;

namespace {

constexpr size_t kMaxName = 255;
constexpr size_t kMaxPath = 4096;
constexpr size_t kMaxXattrs = 1024;
constexpr size_t kMaxXattrValue = 65536; // the kernel's own limit
constexpr int kMaxLinks = 40;            // as the kernel's path walk

[[noreturn]] void refuse(std::string_view path, const char* why) {
    throw Error(ErrorCode::BadInput, "index file", std::string(path.substr(0, kMaxPath)), why);
}

void checkXattrs(std::string_view path, const FileTreeBuilder::Xattrs& xattrs) {
    if (xattrs.size() > kMaxXattrs)
        refuse(path, "too many extended attributes");
    for (const auto& [name, value] : xattrs)
        if (name.empty() || name.size() > kMaxName || value.size() > kMaxXattrValue)
            refuse(path, "extended attribute too long");
}

void checkName(std::string_view path, std::string_view name) {
    if (name.empty() || name == "." || name == "..")
        refuse(path, "path is not clean");
    if (name.size() > kMaxName)
        refuse(path, "name is longer than 255 bytes");
    if (name.find('\0') != std::string_view::npos)
        refuse(path, "name holds a zero byte");
}

} // namespace

struct FileTreeBuilder::Impl {
    BuildTable table;
    // Entries of one directory come together in a tar and in a walk.
    std::string lastDirectoryPath = "/";
    uint32_t lastDirectory = 0;

    uint32_t directory(std::string_view path, std::string_view wholePath);
    uint32_t step(uint32_t dir, std::string_view name, std::string_view wholePath, std::string& rest,
                  int& links);
    void replace(uint32_t node, const FileEntry& entry, const Xattrs& xattrs);
    void fill(uint32_t node, const FileEntry& entry, const Xattrs& xattrs);
    bool whiteoutYields(uint32_t node);
};

/// The directory of that path, made where missing. A symlink of the same layer is followed inside the root,
/// as every engine that unpacks the layer does; anything else in the way is an error.
uint32_t FileTreeBuilder::Impl::directory(std::string_view path, std::string_view wholePath) {
    if (path == lastDirectoryPath)
        return lastDirectory;
    uint32_t dir = 0;
    int links = 0;
    std::string rest(path);
    while (!rest.empty()) {
        const size_t slash = std::min(rest.find('/'), rest.size());
        const std::string name = rest.substr(0, slash);
        rest.erase(0, std::min(slash + 1, rest.size()));
        if (!name.empty())
            dir = step(dir, name, wholePath, rest, links);
    }
    lastDirectoryPath = path;
    lastDirectory = dir;
    return dir;
}

uint32_t FileTreeBuilder::Impl::step(uint32_t dir, std::string_view name, std::string_view wholePath,
                                     std::string& rest, int& links) {
    if (links > 0 && name == ".") // only link targets hold these
        return dir;
    if (links > 0 && name == "..")
        return table.nodes[dir].parent;
    checkName(wholePath, name);
    const uint32_t found = table.find(dir, name);
    if (found == BuildTable::kNone)
        return table.insertImplicitDirectory(dir, name);
    BuildNode& node = table.nodes[found];
    if (node.type == FileType::Directory)
        return found;
    if (node.type == FileType::Whiteout) { // the whiteout hides what is below, this is new
        node.type = FileType::Directory;
        node.flags = FlagImplicit | FlagOpaque;
        node.mode = 0755;
        return found;
    }
    if (node.type != FileType::Symlink)
        refuse(wholePath, "lies below something that is not a directory");
    if (++links > kMaxLinks)
        refuse(wholePath, "too many symbolic links on the way");
    const std::string& target = table.extras[node.extra - 1].linkTarget;
    rest = target + "/" + rest;
    if (rest.size() > 2 * kMaxPath)
        refuse(wholePath, "path through symbolic links is too long");
    return target.starts_with('/') ? 0 : dir;
}

/// Whiteouts hide what lower layers have, never what the same layer has (OCI image-spec, layer.md
/// "Whiteouts"), in whatever order the two come. True if the whiteout at this name has nothing more to say.
bool FileTreeBuilder::Impl::whiteoutYields(uint32_t node) {
    BuildNode& existing = table.nodes[node];
    if (existing.type == FileType::Directory)
        existing.flags |= FlagOpaque;
    return existing.type != FileType::Whiteout;
}

void FileTreeBuilder::Impl::fill(uint32_t number, const FileEntry& entry, const Xattrs& xattrs) {
    BuildNode& node = table.nodes[number];
    const bool wasWhiteout = node.type == FileType::Whiteout && !(node.flags & FlagImplicit);
    const bool directory = entry.type == FileType::Directory;
    const bool keepsOpaque = directory && (wasWhiteout || (node.flags & FlagOpaque));
    node.type = entry.type;
    node.flags =
        static_cast<uint8_t>((entry.opaque || keepsOpaque ? FlagOpaque : 0) |
                             (entry.hardlink ? FlagHardlink : 0) | (entry.implicit ? FlagImplicit : 0));
    node.mode = entry.mode & 07777;
    node.uid = entry.uid;
    node.gid = entry.gid;
    node.size = entry.type == FileType::Regular ? entry.size : 0;
    node.mtime = entry.mtime;
    node.mtimeNs = std::min<uint32_t>(entry.mtimeNs, 999'999'999);
    node.content = 0;
    node.extra = 0;
    table.setContent(number, entry);
    table.setExtra(number, entry, xattrs);
}

void FileTreeBuilder::Impl::replace(uint32_t number, const FileEntry& entry, const Xattrs& xattrs) {
    if (entry.type == FileType::Whiteout && whiteoutYields(number))
        return;
    if (table.nodes[number].type == FileType::Directory && entry.type != FileType::Directory) {
        number = table.replaceNode(number); // its children go with it
        lastDirectoryPath = "/";
        lastDirectory = 0;
    }
    fill(number, entry, xattrs);
}

FileTreeBuilder::FileTreeBuilder() : m_impl(std::make_unique<Impl>()) {}
FileTreeBuilder::~FileTreeBuilder() = default;

void FileTreeBuilder::add(std::string_view path, const FileEntry& entry, const Xattrs& xattrs) {
    if (path.empty() || path.front() != '/')
        refuse(path, "path is not absolute");
    if (path.size() > kMaxPath)
        refuse(path, "path is longer than 4096 bytes");
    if (entry.linkTarget.size() > kMaxPath)
        refuse(path, "link target is longer than 4096 bytes");
    checkXattrs(path, xattrs);
    if (path == "/") {
        if (entry.type != FileType::Directory)
            refuse(path, "root is not a directory");
        m_impl->fill(0, entry, xattrs);
        return;
    }
    const size_t slash = path.rfind('/');
    const std::string_view name = path.substr(slash + 1);
    checkName(path, name);
    const uint32_t dir = m_impl->directory(path.substr(0, std::max<size_t>(slash, 1)), path);
    const uint32_t existing = m_impl->table.find(dir, name);
    if (existing != BuildTable::kNone)
        m_impl->replace(existing, entry, xattrs);
    else
        m_impl->fill(m_impl->table.insert(dir, name), entry, xattrs);
}

void FileTreeBuilder::markOpaque(std::string_view path) {
    if (path.empty() || path.front() != '/' || path.size() > kMaxPath)
        refuse(path, "path is not absolute");
    m_impl->table.nodes[m_impl->directory(path, path)].flags |= FlagOpaque;
}

std::string FileTreeBuilder::finish() {
    return writeTree(m_impl->table);
}

uint32_t FileTreeBuilder::count() const {
    return m_impl->table.alive() - 1;
}

} // namespace outcrop
