// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/stat_walk.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/directory_reader.h"
#include "core/layer/extract_walker.h"
#include "core/layer/walked_entry.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kShare = 1024;    ///< names that are looked up at once
constexpr size_t kWorthHelp = 256; ///< names that take longer than to start a thread

/// A directory whose names are shared out.
struct OpenDirectory {
    UniqueFd fd;
    std::string prefix; ///< its path, with a slash at the end
    std::vector<std::string> names;
};

/// A directory that is to be read, or some names of one that was.
struct Job {
    std::string path;
    std::shared_ptr<const OpenDirectory> directory; ///< null: the path
    size_t first = 0;
};

class StatWalk {
public:
    StatWalk(int rootFd, const std::string& object) : m_rootFd(rootFd), m_object(object) {}

    std::string run() {
        m_jobs.push_back({"/", nullptr, 0});
        work();
        if (m_helper.joinable())
            m_helper.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
        addLinked();
        return m_builder.finish();
    }

private:
    using Found = std::vector<std::optional<WalkedEntry>>;

    /// What one of the threads has to itself.
    struct Worker {
        explicit Worker(int rootFd) : walker(rootFd) {}
        TreeWalker walker;
        Found found;
        std::vector<std::string> names;
        std::vector<std::string> directories; ///< paths, found and not yet queued
    };

    /// Until nothing is left and nobody is at work who might find more.
    void work() {
        Worker worker(m_rootFd);
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return !m_jobs.empty() || m_busy == 0 || m_failure; });
            if (m_jobs.empty() || m_failure)
                return;
            const Job job = std::move(m_jobs.back());
            m_jobs.pop_back();
            ++m_busy;
            lock.unlock();
            try {
                take(job, worker);
            } catch (...) {
                fail(std::current_exception());
            }
            lock.lock();
            if (--m_busy == 0)
                m_changed.notify_all();
        }
    }

    void fail(std::exception_ptr failure) {
        const std::lock_guard lock(m_mutex);
        if (!m_failure)
            m_failure = std::move(failure);
    }

    void take(const Job& job, Worker& worker) {
        if (job.directory) {
            const OpenDirectory& open = *job.directory;
            lookUp(open.fd.get(), open.prefix, open.names, job.first, worker);
            return;
        }
        const int fd = job.path == "/" ? m_rootFd : worker.walker.directoryIfThere(job.path);
        if (fd < 0)
            return; // removed since we saw its name
        addDirectory(fd, job.path);
        std::string prefix = job.path == "/" ? "/" : job.path + "/";
        readNames(fd, prefix, worker);
        if (worker.names.size() > kShare)
            shareOut(fd, std::move(prefix), worker);
        else
            lookUp(fd, prefix, worker.names, 0, worker);
    }

    /// Its own facts: from the open descriptor, which saves a look-up.
    void addDirectory(int fd, const std::string& path) {
        const WalkedEntry facts = walkedDirectory(fd, path);
        const std::lock_guard lock(m_mutex);
        m_names.add(m_builder, path, facts, false);
    }

    void readNames(int fd, const std::string& prefix, Worker& worker) const {
        worker.names.clear();
        DirectoryReader reader(fd, m_object);
        while (const DirectoryItem* item = reader.next()) {
            if (item->type == DT_DIR)
                worker.directories.push_back(prefix + item->name);
            else
                worker.names.emplace_back(item->name);
        }
    }

    void shareOut(int fd, std::string prefix, Worker& worker) {
        auto open = std::make_shared<OpenDirectory>();
        open->fd = openFileAt(fd, ".", O_RDONLY | O_DIRECTORY);
        open->prefix = std::move(prefix);
        open->names.swap(worker.names);
        const std::lock_guard lock(m_mutex);
        queueDirectories(worker);
        for (size_t first = 0; first < open->names.size(); first += kShare)
            m_jobs.push_back({{}, open, first});
        m_changed.notify_all();
        getHelp();
    }

    void lookUp(int fd, const std::string& prefix, const std::vector<std::string>& names, size_t first,
                Worker& worker) {
        const size_t count = std::min(kShare, names.size() - first);
        std::string path = prefix;
        const auto pathOf = [&](size_t i) -> const std::string& {
            path.resize(prefix.size());
            return path += names[first + i];
        };
        worker.found.clear();
        for (size_t i = 0; i < count; ++i)
            worker.found.push_back(walkedEntry(fd, names[first + i], pathOf(i), FileXattrs::Left));
        const std::lock_guard lock(m_mutex);
        for (size_t i = 0; i < count; ++i)
            add(pathOf(i), worker.found[i], worker);
        queueDirectories(worker);
        m_lookedUp += count;
        if (!m_jobs.empty() && m_lookedUp > kWorthHelp)
            getHelp();
    }

    void add(const std::string& path, std::optional<WalkedEntry>& found, Worker& worker) {
        if (!found)
            return; // removed since we saw its name
        if (found->facts.entry.type == FileType::Directory)
            worker.directories.push_back(path);
        else if (found->facts.links > 1)
            m_linked.emplace_back(path, std::move(*found));
        else
            m_names.add(m_builder, path, *found, false);
    }

    void queueDirectories(Worker& worker) {
        for (std::string& path : worker.directories)
            m_jobs.push_back({std::move(path), nullptr, 0});
        if (!worker.directories.empty())
            m_changed.notify_all();
        worker.directories.clear();
    }

    /// Once, and with m_mutex held.
    void getHelp() {
        if (m_helper.joinable())
            return;
        try {
            m_helper = std::thread([this] { work(); });
        } catch (const std::system_error&) { // a limit on threads: it takes longer then
        }
    }

    /// Whichever thread came to them first, they are put in the same order.
    void addLinked() {
        std::sort(m_linked.begin(), m_linked.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [path, entry] : m_linked)
            m_names.add(m_builder, path, entry, true);
    }

    int m_rootFd;
    const std::string& m_object;
    std::mutex m_mutex; ///< for all that follows
    std::condition_variable m_changed;
    std::vector<Job> m_jobs; ///< the last comes first, so that they stay few
    size_t m_busy = 0;       ///< threads with a job
    size_t m_lookedUp = 0;
    std::thread m_helper;
    std::exception_ptr m_failure;
    FileTreeBuilder m_builder;
    WalkedNames m_names;
    std::vector<std::pair<std::string, WalkedEntry>> m_linked; ///< files with several names
};

} // namespace

std::string walkStat(int dirFd, const std::string& object) {
    return StatWalk(dirFd, object).run();
}

} // namespace outcrop
