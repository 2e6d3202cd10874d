// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/store/open_trees.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <array>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>

namespace outcrop {

namespace {

using FileIdentity = std::array<uint64_t, 7>;

FileIdentity identityOf(int fd, const std::string& object) {
    struct stat facts {};
    if (::fstat(fd, &facts) != 0)
        throw Error::fromErrno("open tree", object);
    return {facts.st_dev,
            facts.st_ino,
            static_cast<uint64_t>(facts.st_size),
            static_cast<uint64_t>(facts.st_mtim.tv_sec),
            static_cast<uint64_t>(facts.st_mtim.tv_nsec),
            static_cast<uint64_t>(facts.st_ctim.tv_sec),
            static_cast<uint64_t>(facts.st_ctim.tv_nsec)};
}

/// Only what somebody else keeps: a tree that nobody looks at takes no memory here.
class OpenTrees {
public:
    std::shared_ptr<const FileTree> find(const FileIdentity& file) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_trees.find(file);
        return found == m_trees.end() ? nullptr : found->second.lock();
    }
    void add(const FileIdentity& file, const std::shared_ptr<const FileTree>& tree) {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_trees, [](const auto& one) { return one.second.expired(); });
        m_trees[file] = tree;
    }

private:
    std::mutex m_mutex;
    std::map<FileIdentity, std::weak_ptr<const FileTree>> m_trees;
};

OpenTrees& openTrees() {
    static OpenTrees trees;
    return trees;
}

} // namespace

std::shared_ptr<const FileTree> openTreeOnce(const std::filesystem::path& file) {
    const UniqueFd fd = openFile(file, O_RDONLY);
    const FileIdentity identity = identityOf(fd.get(), file.string());
    if (auto open = openTrees().find(identity))
        return open;
    auto tree = FileTree::open(fd.get(), file.string());
    openTrees().add(identity, tree);
    return tree;
}

} // namespace outcrop
