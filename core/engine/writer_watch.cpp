// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/writer_watch.h"

#include "core/base/error.h"
#include "core/engine/open_files.h"

#include <array>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace outcrop {

namespace {

/// While only processes that are known write, their events are read together: the kernel joins those that are
/// alike.
constexpr timespec kNap{0, 5'000'000};

UniqueFd openUpperAgain(int upperFd) {
    return UniqueFd(::openat(upperFd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

/// As the container sees it; empty when it has no name any more.
std::string pathOfFile(int fd) {
    std::array<char, 4096> target{};
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = ::readlink(link.c_str(), target.data(), target.size());
    std::string path(target.data(), length > 0 ? static_cast<size_t>(length) : 0);
    struct stat facts {};
    if (path.ends_with(" (deleted)") && ::fstat(fd, &facts) == 0 && facts.st_nlink == 0)
        return {};
    return path;
}

bool isLater(const Timestamp& a, const Timestamp& b) {
    return std::tie(a.seconds, a.nanoseconds) > std::tie(b.seconds, b.nanoseconds);
}

} // namespace

WriterWatch::WriterWatch(int upperFd, pid_t pid)
    : m_upper(openUpperAgain(upperFd)), m_files(FanotifyGroup::Gives::Files),
      m_names(FanotifyGroup::Gives::Names), m_directories(m_names, m_upper.get()),
      m_ended(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    const std::string root = "/proc/" + std::to_string(pid) + "/root";
    if (::fanotify_mark(m_files.fd(), FAN_MARK_ADD | FAN_MARK_MOUNT,
                        FAN_MODIFY | FAN_CLOSE_WRITE | FAN_OPEN_EXEC, AT_FDCWD, root.c_str()) != 0)
        throw Error::fromErrno("watch who writes", root);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void WriterWatch::run(const std::stop_token& stop) {
    const std::stop_callback wake(stop, [this] { ::eventfd_write(m_ended.get(), 1); });
    while (!stop.stop_requested()) {
        std::array<pollfd, 3> polled{
            {{m_files.fd(), POLLIN, 0}, {m_names.fd(), POLLIN, 0}, {m_ended.get(), POLLIN, 0}}};
        if (::poll(polled.data(), polled.size(), -1) < 0 && errno != EINTR)
            return;
        bool news = false;
        {
            const std::scoped_lock lock(m_mutex);
            drain();
            news = m_processes.takeNews();
        }
        if (!news)
            ::nanosleep(&kNap, nullptr);
    }
}

void WriterWatch::gather() {
    const std::scoped_lock lock(m_mutex);
    drain();
}

void WriterWatch::drain() {
    m_drained = currentTime();
    for (bool more = true; more;) {
        // Files first: among them is which program a process has begun before it made a name.
        more = m_files.read([this](FileEvent& event) { takeFile(event); });
        more |= m_names.read([this](FileEvent& event) { takeName(event); });
        m_processes.settle();
    }
    const bool missedNames = m_names.takeLost();
    if (missedNames) // among them may have been directories that came
        m_directories.add("/", {});
    m_lost |= missedNames || m_files.takeLost() || !m_directories.complete();
}

void WriterWatch::takeFile(FileEvent& event) {
    if (!event.file || event.pid == 0) // 0: of a place that cannot be seen from here
        return;
    std::string path = pathOfFile(event.file.get());
    if (path.empty())
        return;
    if ((event.mask & FAN_OPEN_EXEC) != 0)
        m_processes.executes(event.pid, std::move(event.pidFd), path);
    if ((event.mask & (FAN_MODIFY | FAN_CLOSE_WRITE)) != 0)
        m_writers.put(path, {m_processes.of(event.pid, std::move(event.pidFd)), currentTime()});
}

void WriterWatch::takeName(FileEvent& event) {
    const std::string* directory = m_directories.pathOf(event.handle);
    if (directory == nullptr || event.pid == 0)
        return;
    std::string path = *directory;
    if (event.name != ".")
        path.append(path == "/" ? "" : "/").append(event.name);
    const WrittenBy by{m_processes.of(event.pid, std::move(event.pidFd)), currentTime()};
    m_writers.put(path, by);
    if ((event.mask & FAN_ONDIR) == 0)
        return;
    if ((event.mask & (FAN_DELETE | FAN_MOVED_FROM)) != 0) {
        m_directories.forget(path);
        m_gone.put(path, by);
    }
    if ((event.mask & (FAN_CREATE | FAN_MOVED_TO)) != 0)
        appeared(path, by, (event.mask & FAN_MOVED_TO) != 0);
}

/// What is in there already came with it, or before it was marked: most likely by the same process.
void WriterWatch::appeared(const std::string& path, const WrittenBy& by, bool moved) {
    WrittenBy likely = by;
    likely.certain = false;
    m_directories.forget(path);
    const WrittenBy* gone = m_gone.find(path);
    const Timestamp since = moved ? m_drained : gone == nullptr ? Timestamp() : gone->time;
    m_directories.add(path, [&](const std::string& below) {
        const WrittenBy* known = m_writers.find(below);
        if (known == nullptr || !known->certain || isLater(since, known->time))
            m_writers.put(below, likely);
    });
}

std::optional<WrittenBy> WriterWatch::of(const std::string& path, bool went) const {
    const std::scoped_lock lock(m_mutex);
    const WrittenBy* newest = m_writers.find(path);
    for (size_t end = path.rfind('/'); went && end != std::string::npos && end > 0;
         end = path.rfind('/', end - 1))
        if (const WrittenBy* above = m_gone.find(path.substr(0, end));
            above != nullptr && (newest == nullptr || isLater(above->time, newest->time)))
            newest = above;
    return newest == nullptr ? std::optional<WrittenBy>() : *newest;
}

bool WriterWatch::takeLost() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_lost, false);
}

std::unique_ptr<WriterSource> makeWriterSource(int upperFd, pid_t pid) {
    try {
        return std::make_unique<WriterWatch>(upperFd, pid);
    } catch (const Error&) { // of no privileges, a kernel without it, a file system without handles
        return std::make_unique<OpenFiles>(pid);
    }
}

} // namespace outcrop
