// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/directory_reader.h"
#include "core/layer/worker_ops.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/inotify.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace outcrop {

namespace {

constexpr uint32_t kEvents = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB |
                             IN_CLOSE_WRITE | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK;
/// A busy directory is told of at most this often.
constexpr long kPauseNs = 20'000'000;

/// inotify knows directories, not trees: each directory is watched by itself, new ones as they appear.
class TreeWatch {
public:
    TreeWatch() : m_fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
        if (!m_fd)
            throw Error::fromErrno("watch directory");
        add("/");
    }
    /// False once the user's limit of watches was reached: then some directories are not watched.
    bool complete() const { return m_complete; }

    /// Waits for changes and takes them in.
    void wait() {
        pollfd polled{m_fd.get(), POLLIN, 0};
        while (::poll(&polled, 1, -1) < 0)
            if (errno != EINTR)
                throw Error::fromErrno("wait for changes");
        while (readEvents()) {
        }
    }

private:
    void add(const std::string& top) {
        std::vector<std::string> open{top};
        while (!open.empty() && m_complete) {
            const std::string path = std::move(open.back());
            open.pop_back();
            const int watch = ::inotify_add_watch(m_fd.get(), path.c_str(), kEvents);
            if (watch < 0) {
                m_complete = errno != ENOSPC && errno != ENOMEM;
                continue; // else: gone again, or replaced by a file
            }
            m_paths[watch] = path == "/" ? "" : path;
            addChildren(path, open);
        }
    }

    /// Read after the watch is there: what comes later is an event.
    static void addChildren(const std::string& path, std::vector<std::string>& open) {
        const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!fd)
            return;
        DirectoryReader reader(fd.get(), path);
        while (const DirectoryItem* item = reader.next())
            if (item->type == DT_DIR)
                open.push_back((path == "/" ? "" : path) + "/" + item->name);
    }

    bool readEvents() {
        alignas(inotify_event) std::array<char, 64 * 1024> buffer{};
        const ssize_t got = ::read(m_fd.get(), buffer.data(), buffer.size());
        if (got < 0 && errno != EAGAIN && errno != EINTR)
            throw Error::fromErrno("read changes");
        inotify_event event{};
        for (ssize_t at = 0; at < got; at += static_cast<ssize_t>(sizeof event + event.len)) {
            std::memcpy(&event, buffer.data() + at, sizeof event);
            take(event, buffer.data() + at + sizeof event);
        }
        return got > 0;
    }

    void take(const inotify_event& event, const char* name) {
        if ((event.mask & IN_Q_OVERFLOW) != 0)
            return add("/"); // new directories may be among what was lost
        const auto directory = m_paths.find(event.wd);
        if ((event.mask & IN_IGNORED) != 0 && directory != m_paths.end()) {
            m_paths.erase(directory);
            return;
        }
        const bool appeared = (event.mask & IN_ISDIR) != 0 && (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0;
        if (appeared && event.len > 0 && directory != m_paths.end())
            add(directory->second + "/" + name); // a moved one keeps its watch and gets its new path
    }

    UniqueFd m_fd;
    std::unordered_map<int, std::string> m_paths;
    bool m_complete = true;
};

} // namespace

/// Inputs: 0 the directory (root). Never ends by itself. A record each time something in it has changed, the
/// first once the watch stands: whether every directory is watched (1), or too many for the user's limit (0).
void runWatch(WorkerSide& side) {
    TreeWatch watch;
    for (;;) {
        side.record(WireWriter(MessageKind::Record).number(watch.complete() ? 1 : 0));
        watch.wait();
        const timespec pause{0, kPauseNs};
        ::nanosleep(&pause, nullptr);
    }
}

} // namespace outcrop
