// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/file_tree.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/file_tree_file.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace outcrop {

using namespace tree_format;

namespace {

constexpr std::array<uint8_t, 16> kUnknownDigest{};

FileType typeOf(const Node& node) {
    return static_cast<FileType>(node.typeAndMode >> 12);
}

uint32_t extraNumber(const Node& node) {
    return typeOf(node) == FileType::Directory ? static_cast<uint32_t>(node.size) : node.count;
}

const Extra* extraOf(const TreeSections& sections, const Node& node) {
    const uint32_t number = extraNumber(node);
    return number == 0 ? nullptr : &sections.extras[number - 1];
}

std::span<const uint8_t> digestOf(const TreeSections& sections, const Node& node) {
    if (typeOf(node) != FileType::Regular)
        return kUnknownDigest;
    if (node.first != 0)
        return sections.contents[node.first - 1].digest;
    // What a link to a file of a lower layer holds is not known here.
    return node.size == 0 && (node.flags & FlagHardlink) == 0 ? kEmptyDigest : kUnknownDigest;
}

} // namespace

FileEntry describedEntry(const TreeSections& sections, const Node& n) {
    FileEntry e;
    e.name = sections.names.substr(n.nameOffset, n.nameLength);
    e.type = typeOf(n);
    e.opaque = (n.flags & FlagOpaque) != 0;
    e.hardlink = (n.flags & FlagHardlink) != 0;
    e.implicit = (n.flags & FlagImplicit) != 0;
    e.mode = n.typeAndMode & 07777;
    e.uid = sections.owners[n.owner].uid;
    e.gid = sections.owners[n.owner].gid;
    e.mtime = packedSeconds(n.time);
    e.mtimeNs = packedNanoseconds(n.time);
    e.contentDigest = digestOf(sections, n);
    if (e.type == FileType::Regular) {
        e.size = n.size;
        if (n.first != 0)
            e.tarOffset = sections.contents[n.first - 1].tarOffset;
    }
    if (const Extra* extra = extraOf(sections, n)) {
        e.devMajor = extra->devMajor;
        e.devMinor = extra->devMinor;
        e.linkTarget = sections.strings.substr(extra->linkOffset, extra->linkLength);
        if (n.flags & FlagWideTime) {
            e.mtime = extra->seconds;
            e.mtimeNs = extra->nanoseconds;
        }
    }
    return e;
}

struct FileTree::Data {
    explicit Data(TreeBytes b, TreeSections s) : bytes(std::move(b)), sections(s) {}

    const Node& node(NodeIndex n) const { return sections.nodes[toInt(n)]; }
    std::string_view name(const Node& n) const { return sections.names.substr(n.nameOffset, n.nameLength); }

    TreeBytes bytes;
    TreeSections sections;
};

/// Makes trees of checked bytes (the constructor is private so that nobody makes one of unchecked bytes).
class FileTreeFile {
public:
    static std::shared_ptr<const FileTree> make(TreeBytes bytes, const std::string& object) {
        const TreeSections sections = checkedSections(bytes.span(), object);
        bytes.forgetContents(sections);
        std::shared_ptr<FileTree> tree(new FileTree());
        tree->m_data = std::make_unique<FileTree::Data>(std::move(bytes), sections);
        tree->m_nodes = tree->m_data->sections.nodes.data();
        tree->m_names = tree->m_data->sections.names.data();
        tree->m_size = static_cast<uint32_t>(tree->m_data->sections.nodes.size());
        return tree;
    }
};

FileTree::~FileTree() = default;

std::shared_ptr<const FileTree> FileTree::open(const std::filesystem::path& file) {
    return open(openFile(file, O_RDONLY).get(), file.string());
}

std::shared_ptr<const FileTree> FileTree::open(int fd, const std::string& object) {
    return FileTreeFile::make(TreeBytes::map(fd, object), object);
}

std::shared_ptr<const FileTree> FileTree::fromBytes(std::string bytes) {
    return FileTreeFile::make(TreeBytes::own(std::move(bytes)), "tree in memory");
}

uint32_t FileTree::entryCount() const {
    return size() - 1;
}
uint64_t FileTree::totalBytes() const {
    return m_data->sections.totalBytes;
}
uint64_t FileTree::foreignLinks() const {
    return m_data->sections.foreignLinks;
}
bool FileTree::hasRootEntry() const {
    return (m_data->node(kRootNode).flags & FlagImplicit) == 0;
}
std::span<const uint8_t> FileTree::bytes() const {
    return m_data->bytes.span();
}

std::span<const uint8_t> FileTree::contentDigest(NodeIndex node) const {
    return digestOf(m_data->sections, m_data->node(node));
}

FileEntry FileTree::entry(NodeIndex node) const {
    return describedEntry(m_data->sections, m_data->node(node));
}

NodeIndex FileTree::child(NodeIndex directory, std::string_view name) const {
    const Node& dir = m_data->node(directory);
    if (typeOf(dir) != FileType::Directory)
        return kNoNode;
    const auto children = m_data->sections.nodes.subspan(dir.first, dir.count);
    const auto found =
        std::lower_bound(children.begin(), children.end(), name,
                         [this](const Node& n, std::string_view wanted) { return m_data->name(n) < wanted; });
    if (found == children.end() || m_data->name(*found) != name)
        return kNoNode;
    return NodeIndex(dir.first + static_cast<uint32_t>(found - children.begin()));
}

NodeIndex FileTree::find(std::string_view path) const {
    NodeIndex node = kRootNode;
    while (!path.empty() && node != kNoNode) {
        const size_t slash = std::min(path.find('/'), path.size());
        if (slash > 0)
            node = child(node, path.substr(0, slash));
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return node;
}

std::string FileTree::path(NodeIndex node) const {
    if (node == kRootNode)
        return "/";
    std::vector<std::string_view> names;
    for (; node != kRootNode; node = parent(node))
        names.push_back(name(node));
    std::string out;
    for (auto it = names.rbegin(); it != names.rend(); ++it)
        out.append("/").append(*it);
    return out;
}

std::vector<std::pair<std::string_view, std::string_view>> FileTree::xattrs(NodeIndex node) const {
    std::vector<std::pair<std::string_view, std::string_view>> out;
    const Extra* extra = extraOf(m_data->sections, m_data->node(node));
    if (!extra)
        return out;
    const std::string_view strings = m_data->sections.strings;
    for (const Xattr& x : m_data->sections.xattrs.subspan(extra->firstXattr, extra->xattrCount))
        out.emplace_back(strings.substr(x.nameOffset, x.nameLength),
                         strings.substr(x.valueOffset, x.valueLength));
    return out;
}

NodeIndex linkedNode(const FileTree& tree, NodeIndex node) {
    // A chain of links is legal in a tar; a loop is not, and must not hold us.
    for (int hops = 0; hops < 16; ++hops) {
        if (!tree.isHardlink(node)) // asked of every node, and true of few
            return node;
        const FileEntry entry = tree.entry(node);
        const NodeIndex target = tree.find(entry.linkTarget);
        if (target == kNoNode || target == node || tree.type(target) != entry.type)
            return node;
        node = target;
    }
    return node;
}

bool sameTime(const FileEntry& a, const FileEntry& b) {
    return a.mtime == b.mtime && (a.mtimeNs == b.mtimeNs || a.mtimeNs == 0 || b.mtimeNs == 0);
}

} // namespace outcrop
