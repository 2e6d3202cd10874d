// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/live_tree.h"

#include "core/base/error.h"
#include "core/layer/directory_reader.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/inotify.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace outcrop {

namespace {

constexpr uint32_t kEvents = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB |
                             IN_CLOSE_WRITE | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK;

std::string below(const std::string& directory, const std::string& name) {
    return (directory == "/" ? "" : directory) + "/" + name;
}

/// Invalid when it is gone, or something else has come in its place.
UniqueFd openDirectoryOf(const std::string& path) {
    struct open_how how {};
    how.flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_NO_SYMLINKS;
    return UniqueFd(static_cast<int>(::syscall(SYS_openat2, AT_FDCWD, path.c_str(), &how, sizeof how)));
}

bool isOtherContent(const FileEntry& before, const FileEntry& now) {
    return now.size != before.size || now.mtime != before.mtime || now.mtimeNs != before.mtimeNs;
}

/// Attributes of names are reached from the working directory.
void enter(int directoryFd, const std::string& path) {
    if (::fchdir(directoryFd) != 0)
        throw Error::fromErrno("enter directory", path);
}

} // namespace

LiveTree::LiveTree(std::string object)
    : m_object(std::move(object)), m_inotify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
    if (!m_inotify)
        throw Error::fromErrno("watch directory", m_object);
    refresh();
}

void LiveTree::refresh() {
    m_directories.clear();
    m_watched.clear();
    m_lost = false;
    m_complete = true;
    addSubtree("/");
}

bool LiveTree::lookAtContents() {
    bool news = false;
    for (auto& [path, directory] : m_directories) {
        if (directory.entries.empty())
            continue;
        const UniqueFd fd = openDirectoryOf(path);
        if (!fd)
            continue; // an event tells of that
        enter(fd.get(), path);
        for (auto& [name, known] : directory.entries) {
            if (known.facts.entry.type != FileType::Regular)
                continue;
            const std::optional<FileFacts> now = fileFacts(fd.get(), name.c_str());
            if (!now || !isOtherContent(known.facts.entry, now->entry))
                continue;
            if (std::optional<WalkedEntry> entry = walkedEntry(fd.get(), name, below(path, name))) {
                known = std::move(*entry);
                news = true;
            }
        }
    }
    return news;
}

/// Each directory is watched before it is read: what comes later is an event.
void LiveTree::addSubtree(const std::string& top) {
    std::vector<std::string> open{top};
    while (!open.empty()) {
        const std::string path = std::move(open.back());
        open.pop_back();
        addDirectory(path, open);
    }
}

void LiveTree::addDirectory(const std::string& path, std::vector<std::string>& open) {
    const int watch = m_complete ? ::inotify_add_watch(m_inotify.get(), path.c_str(), kEvents) : -1;
    if (watch >= 0)
        m_watched[watch] = path;
    else if (errno == ENOSPC || errno == ENOMEM)
        m_complete = false;
    const UniqueFd fd = openDirectoryOf(path);
    if (!fd)
        return;
    enter(fd.get(), path);
    Directory& directory = m_directories[path];
    directory.own = walkedDirectory(fd.get(), path);
    directory.entries.clear();
    DirectoryReader reader(fd.get(), m_object);
    while (const DirectoryItem* item = reader.next()) {
        const std::string name = item->name;
        std::string whole = below(path, name);
        std::optional<WalkedEntry> entry = walkedEntry(fd.get(), name, whole);
        if (entry && entry->facts.entry.type == FileType::Directory)
            open.push_back(std::move(whole));
        else if (entry)
            directory.entries.emplace(name, std::move(*entry));
    }
}

bool LiveTree::take() {
    Changes changes;
    while (readEvents(changes)) {
    }
    if (m_lost) {
        refresh();
        return true;
    }
    for (const auto& [path, names] : changes)
        apply(path, names);
    return !changes.empty();
}

bool LiveTree::readEvents(Changes& changes) {
    alignas(inotify_event) std::array<char, 64 * 1024> buffer{};
    const ssize_t got = ::read(m_inotify.get(), buffer.data(), buffer.size());
    if (got < 0 && errno != EAGAIN && errno != EINTR)
        throw Error::fromErrno("read changes", m_object);
    inotify_event event{};
    for (ssize_t at = 0; at < got; at += static_cast<ssize_t>(sizeof event + event.len)) {
        std::memcpy(&event, buffer.data() + at, sizeof event);
        note(event, event.len > 0 ? buffer.data() + at + sizeof event : "", changes);
    }
    return got > 0;
}

void LiveTree::note(const inotify_event& event, const char* name, Changes& changes) {
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        m_lost = true;
        return;
    }
    const auto watched = m_watched.find(event.wd);
    if (watched == m_watched.end())
        return;
    if ((event.mask & IN_IGNORED) != 0) {
        m_watched.erase(watched);
        return;
    }
    const bool appeared = (event.mask & IN_ISDIR) != 0 && (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0;
    std::map<std::string, bool>& names = changes[watched->second];
    if (*name != '\0')
        names[name] |= appeared;
}

/// Parents come first, and what they look at again anew needs no second look; it does no harm.
void LiveTree::apply(const std::string& path, const std::map<std::string, bool>& names) {
    const auto directory = m_directories.find(path);
    if (directory == m_directories.end())
        return;
    const UniqueFd fd = openDirectoryOf(path);
    if (!fd) {
        forget(path); // its parent has an event of that too
        return;
    }
    directory->second.own = walkedDirectory(fd.get(), path);
    for (const auto& [name, appeared] : names)
        look(fd.get(), path, name, appeared);
}

void LiveTree::look(int directoryFd, const std::string& path, const std::string& name, bool appeared) {
    enter(directoryFd, path);
    const std::string whole = below(path, name);
    std::optional<WalkedEntry> entry = walkedEntry(directoryFd, name, whole);
    const bool isDirectory = entry && entry->facts.entry.type == FileType::Directory;
    auto& entries = m_directories[path].entries;
    if (!entry || isDirectory)
        entries.erase(name);
    else
        entries.insert_or_assign(name, std::move(*entry));
    const auto known = m_directories.find(whole);
    if (!isDirectory || appeared)
        forget(whole);
    if (isDirectory && (appeared || known == m_directories.end()))
        addSubtree(whole);
    else if (isDirectory)
        if (const UniqueFd fd = openDirectoryOf(whole))
            known->second.own = walkedDirectory(fd.get(), whole);
}

void LiveTree::forget(const std::string& path) {
    if (path == "/")
        return;
    m_directories.erase(path);
    // Everything below: '0' comes after '/'.
    m_directories.erase(m_directories.lower_bound(path + "/"), m_directories.lower_bound(path + "0"));
}

std::string LiveTree::tree() const {
    bool links = false; // counts may be old: a directory is not told when a file gets a name elsewhere
    for (const auto& [path, directory] : m_directories)
        for (const auto& [name, entry] : directory.entries)
            links |= entry.facts.links > 1;
    FileTreeBuilder builder;
    WalkedNames names;
    for (const auto& [path, directory] : m_directories) {
        names.add(builder, path, directory.own, links);
        const std::string prefix = path == "/" ? "/" : path + "/";
        for (const auto& [name, entry] : directory.entries)
            names.add(builder, prefix + name, entry, links);
    }
    return builder.finish();
}

} // namespace outcrop
