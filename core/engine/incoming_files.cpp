// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/incoming_files.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/engine/copy_rules.h"
#include "core/layer/worker_client.h"

#include <sys/stat.h>

namespace outcrop {

namespace {

FileType typeOf(mode_t mode) {
    if (S_ISDIR(mode))
        return FileType::Directory;
    return S_ISLNK(mode) ? FileType::Symlink : FileType::Regular;
}

uint64_t filesIn(const MergedTree& tree) {
    uint64_t files = 0;
    for (uint32_t node = 1; node < tree.size(); ++node)
        files += tree.entry(NodeIndex{node}).type == FileType::Directory ? 0 : 1;
    return files;
}

IncomingItem lookAt(const std::string& path, const std::stop_token& stop) {
    struct stat facts {};
    if (::lstat(path.c_str(), &facts) != 0)
        throw Error::fromErrno("look at", path);
    IncomingItem item{path, copyName(copyPath("/", path)), typeOf(facts.st_mode), 1, 0, {}};
    if (item.type == FileType::Regular)
        item.bytes = static_cast<uint64_t>(facts.st_size);
    if (item.type != FileType::Directory)
        return item;
    item.tree = MergedTree::unionOf({workerWalk(openDirectory(path).get(), WalkDetail::Facts, path, stop)});
    item.files = filesIn(*item.tree);
    item.bytes = item.tree->totalBytes();
    return item;
}

/// Goes down both trees at once, as long as both have directories.
class Meeting {
public:
    Meeting(const IncomingItem& item, const MergedTree& place) : m_item(item), m_place(place) {}

    void at(const std::string& path, NodeIndex incoming) {
        const NodeIndex there = m_place.find(path);
        const bool directory =
            m_item.tree != nullptr && m_item.tree->entry(incoming).type == FileType::Directory;
        if (there == kNoNode) {
            m_effect.made.push_back(path);
            return;
        }
        if (directory != (m_place.entry(there).type == FileType::Directory)) {
            if (m_effect.blockedBy.empty())
                m_effect.blockedBy = path;
            return;
        }
        if (directory)
            return enter(path, incoming);
        m_effect.replaced.push_back(path);
        m_effect.replacedBytes += m_place.node(there).totalSize;
    }
    IncomingEffect take() { return std::move(m_effect); }

private:
    void enter(const std::string& path, NodeIndex incoming) {
        m_effect.entered.push_back(path);
        const MergedTree::Node& node = m_item.tree->node(incoming);
        for (uint32_t i = 0; i < node.childCount; ++i) {
            const NodeIndex child{toInt(node.firstChild) + i};
            at(path + "/" + std::string(m_item.tree->name(child)), child);
        }
    }

    const IncomingItem& m_item;
    const MergedTree& m_place;
    IncomingEffect m_effect;
};

} // namespace

std::vector<IncomingItem> lookAtIncoming(const std::vector<std::string>& hostPaths,
                                         const std::stop_token& stop) {
    std::vector<IncomingItem> items;
    items.reserve(hostPaths.size());
    for (const std::string& path : hostPaths)
        items.push_back(lookAt(path, stop));
    return items;
}

IncomingEffect effectOf(const IncomingItem& item, const MergedTree& place, std::string_view directory) {
    Meeting meeting(item, place);
    const std::string above(directory == "/" ? std::string_view() : directory);
    meeting.at(above + "/" + item.name, kRootNode);
    return meeting.take();
}

} // namespace outcrop
