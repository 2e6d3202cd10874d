// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/layer/tree_dump.h"

#include <cstdio>

namespace outcrop::test {

namespace {

char letter(const FileEntry& entry) {
    if (entry.hardlink)
        return 'h';
    switch (entry.type) {
    case FileType::Directory:
        return 'd';
    case FileType::Regular:
        return 'f';
    case FileType::Symlink:
        return 'l';
    case FileType::CharDevice:
        return 'c';
    case FileType::BlockDevice:
        return 'b';
    case FileType::Fifo:
        return 'p';
    case FileType::Socket:
        return 's';
    case FileType::Whiteout:
        return 'w';
    }
    return '?';
}

std::string line(const FileTree& tree, NodeIndex node) {
    const FileEntry entry = tree.entry(node);
    char facts[64];
    std::snprintf(facts, sizeof facts, "%c %04o %u:%u %llu ", letter(entry), entry.mode, entry.uid, entry.gid,
                  static_cast<unsigned long long>(entry.size));
    std::string out = facts + tree.path(node);
    if (!entry.linkTarget.empty())
        out.append(" -> ").append(entry.linkTarget);
    if (entry.devMajor != 0 || entry.devMinor != 0)
        out += " " + std::to_string(entry.devMajor) + "," + std::to_string(entry.devMinor);
    if (entry.opaque)
        out += " opaque";
    if (entry.implicit)
        out += " implicit";
    for (const auto& [name, value] : tree.xattrs(node))
        out.append(" ").append(name).append("=").append(value);
    return out + "\n";
}

void dumpBelow(const FileTree& tree, NodeIndex node, std::string& out) {
    const NodeIndex first = tree.firstChild(node);
    for (uint32_t i = 0; i < tree.childCount(node); ++i) {
        const NodeIndex child{toInt(first) + i};
        out += line(tree, child);
        dumpBelow(tree, child, out);
    }
}

} // namespace

std::string dumpTree(const FileTree& tree) {
    std::string out;
    if (tree.hasRootEntry() || tree.entry(kRootNode).opaque)
        out += line(tree, kRootNode);
    dumpBelow(tree, kRootNode, out);
    return out;
}

} // namespace outcrop::test
