// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/marked_directories.h"

#include "core/base/error.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <string_view>
#include <sys/fanotify.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

/// FAN_MODIFY: a file that is cut off; what is written into files is told of by the container's own mount.
constexpr uint64_t kNameEvents = FAN_CREATE | FAN_DELETE | FAN_MOVED_FROM | FAN_MOVED_TO | FAN_ATTRIB |
                                 FAN_MODIFY | FAN_ONDIR | FAN_EVENT_ON_CHILD;

/// Invalid when it is gone, or something else has come in its place.
UniqueFd openMarked(int top, const std::string& path) {
    struct open_how how {};
    how.flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV;
    const std::string relative = path == "/" ? "." : path.substr(1);
    return UniqueFd(static_cast<int>(::syscall(SYS_openat2, top, relative.c_str(), &how, sizeof how)));
}

} // namespace

MarkedDirectories::MarkedDirectories(const FanotifyGroup& group, int topFd) : m_group(group), m_top(topFd) {
    const UniqueFd top = openMarked(m_top, "/");
    if (!top || !mark(top.get(), "/"))
        throw Error::fromErrno("watch who writes");
    add("/", {});
}

/// A directory is marked before it is read: what comes later is an event.
void MarkedDirectories::add(const std::string& path, const std::function<void(const std::string&)>& found) {
    std::vector<std::string> open{path};
    while (!open.empty()) {
        const std::string directory = std::move(open.back());
        open.pop_back();
        UniqueFd fd = openMarked(m_top, directory);
        if (!fd || !mark(fd.get(), directory))
            continue;
        const std::unique_ptr<DIR, int (*)(DIR*)> names(::fdopendir(fd.release()), ::closedir);
        while (const dirent* item = names ? ::readdir(names.get()) : nullptr) {
            const std::string_view name = item->d_name;
            if (name == "." || name == "..")
                continue;
            std::string whole = (directory == "/" ? directory : directory + "/") + item->d_name;
            if (found)
                found(whole);
            if (item->d_type == DT_DIR || item->d_type == DT_UNKNOWN)
                open.push_back(std::move(whole));
        }
    }
}

bool MarkedDirectories::mark(int fd, const std::string& path) {
    if (::fanotify_mark(m_group.fd(), FAN_MARK_ADD | FAN_MARK_ONLYDIR, kNameEvents, fd, nullptr) != 0) {
        m_complete = m_complete && errno != ENOSPC && errno != ENOMEM;
        return false;
    }
    std::string handle = FanotifyGroup::handleOf(fd);
    if (handle.empty())
        return false;
    m_paths.insert_or_assign(handle, path);
    m_handles.insert_or_assign(path, std::move(handle));
    return true;
}

void MarkedDirectories::forget(const std::string& path) {
    const auto drop = [this](auto from, auto to) {
        for (auto one = from; one != to; ++one)
            if (const auto known = m_paths.find(one->second);
                known != m_paths.end() && known->second == one->first)
                m_paths.erase(known);
        m_handles.erase(from, to);
    };
    drop(m_handles.lower_bound(path), m_handles.upper_bound(path));
    drop(m_handles.lower_bound(path + "/"), m_handles.lower_bound(path + "0")); // '0' comes after '/'
}

const std::string* MarkedDirectories::pathOf(const std::string& handle) const {
    const auto known = m_paths.find(handle);
    return known == m_paths.end() ? nullptr : &known->second;
}

} // namespace outcrop
