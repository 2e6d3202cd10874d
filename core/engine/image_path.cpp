// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/image_path.h"

#include <deque>
#include <vector>

namespace outcrop {

namespace {

constexpr int kMaxLinks = 40; // as the kernel (path_resolution(7))

struct Entry {
    FileType type = FileType::Directory;
    std::string linkTarget;
    size_t layer = 0;
};

/// What the union shows at a path whose parents are all plain directories. From the top: the first layer that
/// has the entry shows it; one that removed, replaced or emptied (opaque) a parent hides everything below.
std::optional<Entry> lookUp(const MergedTree::Layers& layers, const std::vector<std::string>& parts) {
    for (size_t layer = layers.size(); layer-- > 0;) {
        const FileTree& tree = *layers[layer];
        NodeIndex node = kRootNode;
        bool hidden = tree.isOpaque(node);
        size_t depth = 0;
        for (; depth < parts.size(); ++depth) {
            const NodeIndex child = tree.child(node, parts[depth]);
            if (child == kNoNode)
                break;
            node = child;
            const FileEntry entry = tree.entry(node);
            if (entry.type == FileType::Whiteout ||
                (entry.type != FileType::Directory && depth + 1 < parts.size()))
                return std::nullopt;
            if (depth + 1 < parts.size())
                hidden = hidden || entry.opaque;
        }
        if (depth == parts.size()) {
            const FileEntry entry = tree.entry(node);
            return Entry{entry.type, std::string(entry.linkTarget), layer};
        }
        if (hidden)
            return std::nullopt;
    }
    return std::nullopt;
}

std::deque<std::string> split(const std::string& path) {
    std::deque<std::string> parts;
    for (size_t from = 0; from < path.size();) {
        const size_t to = std::min(path.find('/', from), path.size());
        if (to > from)
            parts.push_back(path.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

std::string join(const std::vector<std::string>& parts) {
    std::string path;
    for (const std::string& part : parts)
        path += "/" + part;
    return path.empty() ? "/" : path;
}

} // namespace

std::optional<ImagePath> findInImage(const MergedTree::Layers& layers, const std::string& path) {
    std::deque<std::string> rest = split(path);
    std::vector<std::string> done;
    ImagePath found{"/", FileType::Directory, 0};
    int links = 0;
    while (!rest.empty()) {
        const std::string part = rest.front();
        rest.pop_front();
        if (part == ".")
            continue;
        if (part == "..") {
            if (!done.empty())
                done.pop_back();
            found.type = FileType::Directory;
            continue;
        }
        done.push_back(part);
        const auto entry = lookUp(layers, done);
        if (!entry)
            return std::nullopt;
        if (entry->type == FileType::Symlink) {
            if (++links > kMaxLinks)
                return std::nullopt;
            const std::deque<std::string> target = split(entry->linkTarget);
            rest.insert(rest.begin(), target.begin(), target.end());
            if (!entry->linkTarget.empty() && entry->linkTarget.front() == '/')
                done.clear();
            else
                done.pop_back();
            found.type = FileType::Directory;
            continue;
        }
        if (entry->type != FileType::Directory && !rest.empty())
            return std::nullopt;
        found.type = entry->type;
        found.layer = entry->layer;
    }
    found.path = join(done);
    return found;
}

} // namespace outcrop
