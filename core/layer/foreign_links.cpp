// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/foreign_links.h"

#include "core/layer/merged_tree_merger.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace outcrop {

namespace {

constexpr int kMaxFollowed = 40;
constexpr size_t kMaxFollowedLength = 8192;

/// "/a/../b/./c" → "/b/c"; climbs no higher than the root.
std::string cleanTarget(const std::string& path) {
    std::string clean;
    for (size_t start = 0; start <= path.size();) {
        const size_t end = std::min(path.find('/', start), path.size());
        const std::string_view part = std::string_view(path).substr(start, end - start);
        if (part == "..")
            clean.erase(std::min(clean.rfind('/'), clean.size()));
        else if (!part.empty() && part != ".")
            clean.append("/").append(part);
        start = end + 1;
    }
    return clean;
}

/// The path with its first directory that is a symbolic link replaced by where that leads; nullopt if none
/// is.
std::optional<std::string> withLinkFollowed(const MergedTree& tree, const std::string& path) {
    for (size_t end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1)) {
        const std::string directory = path.substr(0, end);
        const NodeIndex node = tree.find(directory);
        if (node == kNoNode || tree.entry(node).type != FileType::Symlink)
            continue;
        const std::string target(tree.entry(node).linkTarget);
        const std::string base = target.starts_with('/') ? "" : directory.substr(0, directory.rfind('/') + 1);
        return cleanTarget(base + target + path.substr(end));
    }
    return std::nullopt;
}

/// As link(2) looks for it: links on the way are followed, the last is not.
NodeIndex findFile(const MergedTree& tree, std::string path) {
    for (int links = 0; links < kMaxFollowed && path.size() < kMaxFollowedLength; ++links) {
        std::optional<std::string> next = withLinkFollowed(tree, path);
        if (!next)
            return tree.find(path);
        path = std::move(*next);
    }
    return kNoNode;
}

FileTreeBuilder::Xattrs xattrsOf(const FileTree& tree, NodeIndex node) {
    FileTreeBuilder::Xattrs xattrs;
    for (const auto& [name, value] : tree.xattrs(node))
        xattrs.emplace_back(name, value);
    return xattrs;
}

class ForeignLinks {
public:
    ForeignLinks(const FileTree& layer, const MergedTree& below) : m_layer(layer), m_below(below) {}

    std::string run() {
        if (m_layer.hasRootEntry())
            add("/", m_layer.entry(kRootNode), m_layer, kRootNode);
        for (uint32_t i = 1; i < m_layer.size(); ++i) {
            const NodeIndex node{i};
            const std::string path = m_layer.path(node);
            if (!m_layer.isHardlink(node) || !addCopy(path, node))
                add(path, m_layer.entry(node), m_layer, node);
        }
        return m_builder.finish();
    }

private:
    void add(const std::string& path, const FileEntry& entry, const FileTree& tree, NodeIndex node) {
        m_builder.add(path, entry, xattrsOf(tree, node));
    }

    bool addCopy(const std::string& path, NodeIndex link) {
        const FileEntry last = m_layer.entry(linkedNode(m_layer, link));
        const NodeIndex here = last.hardlink ? m_layer.find(last.linkTarget) : kRootNode;
        if (here != kNoNode && m_layer.type(here) != FileType::Whiteout)
            return false;
        const NodeIndex shown = findFile(m_below, std::string(last.linkTarget));
        if (shown == kNoNode || m_below.entry(shown).type == FileType::Directory)
            return false;
        const uint16_t owner = m_below.node(shown).layer;
        const FileTree& tree = *m_below.layers()[owner];
        const NodeIndex file = linkedNode(tree, m_below.node(shown).source);
        FileEntry copy = tree.entry(file);
        copy.tarOffset = 0; // of another layer's tar
        const auto [first, fresh] = m_copies.emplace(std::pair(owner, toInt(file)), path);
        if (!fresh && copy.type == FileType::Regular) {
            copy.hardlink = true;
            copy.linkTarget = first->second;
        }
        add(path, copy, tree, file);
        return true;
    }

    const FileTree& m_layer;
    const MergedTree& m_below;
    FileTreeBuilder m_builder;
    std::map<std::pair<uint16_t, uint32_t>, std::string> m_copies;
};

} // namespace

std::string resolveForeignLinks(const FileTree& layer, const MergedTree& below) {
    return ForeignLinks(layer, below).run();
}

} // namespace outcrop
