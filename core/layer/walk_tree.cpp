// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/walk_tree.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"
#include "core/layer/directory_reader.h"
#include "core/layer/extract_walker.h"
#include "core/layer/file_facts.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <optional>
#include <unistd.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

class Walk {
public:
    Walk(int dirFd, bool withDigests, const std::string& object)
        : m_rootFd(dirFd), m_withDigests(withDigests), m_object(object), m_walker(dirFd) {}

    std::string run() {
        addRoot();
        // A stack instead of recursion: a container may nest directories as deep as it likes.
        std::vector<std::string> open{"/"};
        while (!open.empty()) {
            const std::string path = std::move(open.back());
            open.pop_back();
            directory(path, open);
        }
        return m_builder.finish();
    }

private:
    void addRoot() {
        FileFacts facts = *fileFacts(m_rootFd, "");
        const FileTreeBuilder::Xattrs xattrs = readXattrs(m_rootFd, &facts.entry.opaque, m_object);
        m_builder.add("/", facts.entry, xattrs);
    }

    void directory(const std::string& path, std::vector<std::string>& open) {
        const int fd = path == "/" ? m_rootFd : openDirectory(path);
        if (fd < 0)
            return;            // removed since we saw its name
        if (::fchdir(fd) != 0) // attributes of names are reached from the working directory
            throw Error::fromErrno("enter directory", path);
        const std::string prefix = path == "/" ? "/" : path + "/";
        for (const std::string& name : sortedNames(fd))
            entry(fd, name, prefix + name, open);
    }

    /// Adds the directory's own facts: from the open descriptor, which saves a look-up.
    int openDirectory(const std::string& path) {
        int fd = -1;
        try {
            fd = m_walker.directory(path, TreeWalker::Missing::Refuse);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::NotFound)
                return -1;
            throw;
        }
        FileFacts facts = *fileFacts(fd, "");
        const FileTreeBuilder::Xattrs xattrs = readXattrs(fd, &facts.entry.opaque, path);
        m_builder.add(path, facts.entry, xattrs);
        return fd;
    }

    std::vector<std::string> sortedNames(int fd) const {
        std::vector<std::string> names;
        DirectoryReader reader(fd, m_object);
        while (const DirectoryItem* item = reader.next())
            names.emplace_back(item->name);
        std::sort(names.begin(), names.end());
        return names;
    }

    void entry(int dirFd, const std::string& name, const std::string& path, std::vector<std::string>& open) {
        std::optional<FileFacts> found = fileFacts(dirFd, name.c_str());
        if (!found)
            return;
        FileEntry& facts = found->entry;
        if (facts.type == FileType::Directory) {
            open.push_back(path);
            return;
        }
        std::string target;
        std::array<uint8_t, 16> digest{};
        FileTreeBuilder::Xattrs xattrs;
        if (facts.type == FileType::Whiteout) {
            facts = {};
            facts.type = FileType::Whiteout;
        } else if (found->links > 1 && !firstName(*found, path, target)) {
            facts.hardlink = true;
        } else if (facts.type == FileType::Symlink) {
            target = linkTargetAt(dirFd, name.c_str(), path);
        } else if (facts.type == FileType::Regular) {
            xattrs = readXattrsHere(name.c_str(), path);
            if (m_withDigests && hashFile(dirFd, name, path, digest))
                facts.contentDigest = digest;
        }
        facts.linkTarget = target;
        m_builder.add(path, facts, xattrs);
    }

    /// True if the file was not seen before; otherwise first is the name it was seen under.
    bool firstName(const FileFacts& facts, const std::string& path, std::string& first) {
        const auto [it, added] = m_seen.emplace(std::pair(facts.device, facts.inode), path);
        if (!added)
            first = it->second;
        return added;
    }

    static bool hashFile(int dirFd, const std::string& name, const std::string& path,
                         std::array<uint8_t, 16>& digest) {
        const UniqueFd fd(::openat(dirFd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (!fd)
            return false; // gone, or not ours to read: then the digest is not known
        Sha256 hash;
        std::vector<char> buffer(1U << 18);
        for (;;) {
            const size_t got = readFull(fd.get(), buffer.data(), buffer.size(), path);
            hash.update(buffer.data(), got);
            if (got < buffer.size())
                break;
        }
        const auto whole = hash.finish();
        std::copy_n(whole.begin(), digest.size(), digest.begin());
        return true;
    }

    int m_rootFd;
    bool m_withDigests;
    const std::string& m_object;
    TreeWalker m_walker;
    FileTreeBuilder m_builder;
    std::map<std::pair<uint64_t, uint64_t>, std::string> m_seen;
};

} // namespace

std::string walkTree(int dirFd, bool withDigests, const std::string& object) {
    return Walk(dirFd, withDigests, object).run();
}

} // namespace outcrop
