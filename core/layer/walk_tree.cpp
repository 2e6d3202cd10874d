// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/walk_tree.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"
#include "core/layer/directory_reader.h"
#include "core/layer/extract_walker.h"
#include "core/layer/stat_walk.h"
#include "core/layer/walked_entry.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <future>
#include <optional>
#include <span>
#include <unistd.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

WalkedContent hashFile(int dirFd, const std::string& name, const std::string& path,
                       std::array<uint8_t, 16>& digest) {
    const UniqueFd fd(::openat(dirFd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd)
        return WalkedContent::Unknown; // gone, or not ours to read
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
    return WalkedContent::Known;
}

constexpr size_t kBatch = 4096;       ///< entries that are held at once
constexpr size_t kWorthAThread = 256; ///< entries that take longer than to start one

class Walk {
public:
    Walk(int dirFd, TakeContent take, const std::string& object)
        : m_rootFd(dirFd), m_take(std::move(take)), m_object(object), m_walker(dirFd) {}

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
    void addRoot() { m_names.add(m_builder, "/", walkedDirectory(m_rootFd, m_object), false); }

    void directory(const std::string& path, std::vector<std::string>& open) {
        const int fd = path == "/" ? m_rootFd : openDirectory(path);
        if (fd < 0)
            return;            // removed since we saw its name
        if (::fchdir(fd) != 0) // attributes of names are reached from the working directory
            throw Error::fromErrno("enter directory", path);
        const std::string prefix = path == "/" ? "/" : path + "/";
        const std::vector<std::string> names = sortedNames(fd);
        if (m_take) // reads them too, and soon after it was looked at what they are
            for (const std::string& name : names)
                entry(name, prefix + name, walkedEntry(fd, name, prefix + name), fd, open);
        else
            for (size_t first = 0; first < names.size(); first += kBatch)
                batch(fd, std::span(names).subspan(first).first(std::min(kBatch, names.size() - first)),
                      prefix, open);
    }

    /// Most of a walk is the kernel's looking files up, which two threads do in hardly more than half the
    /// time.
    void batch(int dirFd, std::span<const std::string> names, const std::string& prefix,
               std::vector<std::string>& open) {
        std::vector<std::optional<WalkedEntry>> found(names.size());
        const auto look = [&](size_t first, size_t end) {
            for (size_t i = first; i < end; ++i)
                found[i] = walkedEntry(dirFd, names[i], prefix + names[i]);
        };
        const size_t half = names.size() < kWorthAThread ? 0 : names.size() / 2;
        auto other = std::async(half > 0 ? std::launch::async : std::launch::deferred, look, 0, half);
        look(half, names.size());
        other.get();
        for (size_t i = 0; i < names.size(); ++i)
            entry(names[i], prefix + names[i], std::move(found[i]), dirFd, open);
    }

    /// Adds the directory's own facts: from the open descriptor, which saves a look-up.
    int openDirectory(const std::string& path) {
        const int fd = m_walker.directoryIfThere(path);
        if (fd < 0)
            return -1;
        m_names.add(m_builder, path, walkedDirectory(fd, path), false);
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

    void entry(const std::string& name, const std::string& path, std::optional<WalkedEntry> found, int dirFd,
               std::vector<std::string>& open) {
        if (!found)
            return; // removed since we saw its name
        FileEntry& facts = found->facts.entry;
        if (facts.type == FileType::Directory) {
            open.push_back(path);
            return;
        }
        std::array<uint8_t, 16> digest{};
        const bool linked = found->facts.links > 1;
        if (m_take && facts.type == FileType::Regular && !(linked && m_names.has(*found))) {
            const WalkedContent content = m_take(dirFd, name, path, *found, digest);
            if (content == WalkedContent::Gone)
                return;
            if (content == WalkedContent::Known)
                facts.contentDigest = digest;
        }
        m_names.add(m_builder, path, *found, linked);
    }

    int m_rootFd;
    TakeContent m_take; ///< may be empty
    const std::string& m_object;
    TreeWalker m_walker;
    FileTreeBuilder m_builder;
    WalkedNames m_names;
};

} // namespace

std::string walkTree(int dirFd, WalkDetail detail, const std::string& object) {
    if (detail == WalkDetail::Stat)
        return walkStat(dirFd, object);
    TakeContent hash;
    if (detail == WalkDetail::Digests)
        hash = [](int directory, const std::string& name, const std::string& path, WalkedEntry&,
                  std::array<uint8_t, 16>& digest) { return hashFile(directory, name, path, digest); };
    return walkTree(dirFd, std::move(hash), object);
}

std::string walkTree(int dirFd, TakeContent take, const std::string& object) {
    return Walk(dirFd, std::move(take), object).run();
}

} // namespace outcrop
