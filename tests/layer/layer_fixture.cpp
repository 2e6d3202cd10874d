// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/layer/layer_fixture.h"

#include "core/base/hex.h"
#include "core/layer/worker_client.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>
#include <unistd.h>

namespace outcrop::test {

namespace {

FileEntry entryOf(FileType type, uint16_t mode, int64_t mtime) {
    FileEntry entry;
    entry.type = type;
    entry.mode = mode;
    entry.mtime = mtime;
    return entry;
}

const char* typeName(FileType type) {
    static const char* names[] = {"dir", "file", "link", "char", "block", "fifo", "socket", "whiteout"};
    return names[static_cast<size_t>(type)];
}

NodeIndex firstName(const FileTree& tree, NodeIndex node) {
    for (int hops = 0; hops < 16 && tree.entry(node).hardlink; ++hops) {
        const NodeIndex target = tree.find(tree.entry(node).linkTarget);
        if (target == kNoNode)
            break;
        node = target;
    }
    return node;
}

/// For every node that is the first name of several: the smallest of them.
std::map<uint32_t, std::string> linkGroups(const FileTree& tree) {
    std::map<uint32_t, std::string> smallest;
    for (uint32_t i = 0; i < tree.size(); ++i) {
        if (!tree.entry(NodeIndex{i}).hardlink)
            continue;
        const NodeIndex first = firstName(tree, NodeIndex{i});
        const auto [it, added] = smallest.emplace(toInt(first), tree.path(first));
        it->second = std::min(it->second, tree.path(NodeIndex{i}));
    }
    return smallest;
}

std::string line(const FileTree& tree, NodeIndex node, const TreeTextOptions& options,
                 const std::map<uint32_t, std::string>& groups) {
    const NodeIndex first = firstName(tree, node);
    const FileEntry entry = tree.entry(first);
    std::ostringstream out;
    out << tree.path(node) << " " << typeName(entry.type);
    if (entry.type == FileType::Whiteout)
        return out.str();
    const bool link = entry.type == FileType::Symlink;
    out << " " << std::oct << (link ? 0777 : entry.mode) << std::dec;
    if (options.owners)
        out << " " << entry.uid << ":" << entry.gid;
    if (entry.type == FileType::Regular)
        out << " size=" << entry.size;
    if (!entry.implicit && (entry.type != FileType::Directory || options.directoryTimes))
        out << " time=" << entry.mtime << "." << entry.mtimeNs;
    if (link)
        out << " -> " << entry.linkTarget;
    if (entry.opaque)
        out << " opaque";
    if (options.digests && entry.type == FileType::Regular)
        out << " "
            << toHex({reinterpret_cast<const char*>(entry.contentDigest.data()), entry.contentDigest.size()});
    if (const auto group = groups.find(toInt(first)); group != groups.end())
        out << " same as " << group->second;
    if (options.xattrs) {
        std::map<std::string, std::string> sorted;
        for (const auto& [name, value] : tree.xattrs(first))
            sorted[std::string(name)] = toHex(value);
        for (const auto& [name, value] : sorted)
            out << " " << name << "=" << value;
    }
    return out.str();
}

} // namespace

TarFixture& TarFixture::entry(const std::string& name, const FileEntry& entry,
                              const FileTreeBuilder::Xattrs& xattrs, const std::string& linkName,
                              std::string_view content) {
    m_writer.header(name, entry, linkName, xattrs);
    if (!content.empty()) {
        m_writer.content({reinterpret_cast<const uint8_t*>(content.data()), content.size()});
        m_writer.endContent();
    }
    return *this;
}

TarFixture& TarFixture::dir(const std::string& name, uint16_t mode, int64_t mtime) {
    return entry(name, entryOf(FileType::Directory, mode, mtime));
}

TarFixture& TarFixture::file(const std::string& name, std::string_view content, uint16_t mode,
                             int64_t mtime) {
    FileEntry file = entryOf(FileType::Regular, mode, mtime);
    file.size = content.size();
    return entry(name, file, {}, {}, content);
}

TarFixture& TarFixture::symlink(const std::string& name, const std::string& target) {
    return entry(name, entryOf(FileType::Symlink, 0777, 1000), {}, target);
}

TarFixture& TarFixture::hardlink(const std::string& name, const std::string& target) {
    FileEntry link = entryOf(FileType::Regular, 0644, 1000);
    link.hardlink = true;
    return entry(name, link, {}, target);
}

TarFixture& TarFixture::fifo(const std::string& name) {
    return entry(name, entryOf(FileType::Fifo, 0640, 1000));
}

TarFixture& TarFixture::device(const std::string& name) {
    FileEntry device = entryOf(FileType::BlockDevice, 0666, 1000);
    device.devMajor = 8;
    return entry(name, device);
}

TarFixture& TarFixture::whiteout(const std::string& directory, const std::string& name) {
    return file((directory.empty() ? "" : directory + "/") + ".wh." + name, "");
}

TarFixture& TarFixture::opaque(const std::string& directory) {
    return file((directory.empty() ? "" : directory + "/") + ".wh..wh..opq", "");
}

std::string TarFixture::bytes() {
    m_writer.finish();
    return m_bytes;
}

UniqueFd TarFixture::finish() {
    return memoryFile(bytes());
}

std::vector<std::string> unpack(int blobFd, const std::filesystem::path& directory,
                                const std::vector<std::filesystem::path>& lowers) {
    const UniqueFd target = openDirectory(directory);
    std::vector<UniqueFd> open;
    std::vector<int> lowerFds;
    for (const std::filesystem::path& lower : lowers) {
        open.push_back(openDirectory(lower));
        lowerFds.push_back(open.back().get());
    }
    Progress silent;
    return workerExtract(blobFd, target.get(), lowerFds, "fixture", silent, {});
}

std::filesystem::path makeDirectory(const std::filesystem::path& path) {
    std::filesystem::create_directories(path);
    return path;
}

std::string treeText(const FileTree& tree, const TreeTextOptions& options) {
    const auto groups = linkGroups(tree);
    std::vector<std::string> lines;
    for (uint32_t i = options.root ? 0 : 1; i < tree.size(); ++i) {
        const FileType type = tree.type(NodeIndex{i});
        const bool device =
            type == FileType::CharDevice || type == FileType::BlockDevice || type == FileType::Socket;
        if (options.devices || !device)
            lines.push_back(line(tree, NodeIndex{i}, options, groups));
    }
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& each : lines)
        text += each + "\n";
    return text;
}

std::string difference(const std::string& got, const std::string& expected) {
    const auto linesOf = [](const std::string& text) {
        std::vector<std::string> lines;
        std::istringstream in(text);
        for (std::string each; std::getline(in, each);)
            lines.push_back(each);
        std::sort(lines.begin(), lines.end());
        return lines;
    };
    const std::vector<std::string> a = linesOf(got);
    const std::vector<std::string> b = linesOf(expected);
    std::vector<std::string> only;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(only));
    const size_t ours = only.size();
    std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(only));
    std::string text;
    for (size_t i = 0; i < only.size(); ++i)
        if (i < 8 || (i >= ours && i < ours + 8))
            text += (i < ours ? "got " : "expected ") + only[i] + "\n";
    return text;
}

bool hasImplicit(const FileTree& tree) {
    for (uint32_t i = 1; i < tree.size(); ++i)
        if (tree.entry(NodeIndex{i}).implicit)
            return true;
    return false;
}

std::shared_ptr<const FileTree> walked(const std::filesystem::path& directory, bool digests) {
    const UniqueFd fd = openDirectory(directory);
    return workerWalk(fd.get(), digests ? WalkDetail::Digests : WalkDetail::Facts, directory.string(), {});
}

} // namespace outcrop::test
