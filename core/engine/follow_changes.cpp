// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/follow_changes.h"

#include "core/base/error.h"
#include "core/engine/container_tree.h"
#include "core/layer/worker_watch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <exception>
#include <fcntl.h>
#include <iterator>
#include <memory>
#include <mutex>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <thread>
#include <tuple>
#include <unistd.h>

namespace outcrop {

namespace {

using Milliseconds = std::chrono::milliseconds;

UniqueFd makeEvent() {
    UniqueFd event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!event)
        throw Error::fromErrno("make event descriptor");
    return event;
}

bool comesBefore(const DiffEntry& a, const DiffEntry& b) {
    return std::tie(a.path, a.change) < std::tie(b.path, b.change);
}

/// The first process of a container, as a descriptor that is readable once it has ended.
UniqueFd openProcess(const Container& container) {
    const auto notRunning = [&] {
        return Error(ErrorCode::Conflict, "watch container", container.record.name,
                     "container " + container.record.id.str() + " is not running");
    };
    if (container.state.status != ContainerStatus::Running || container.state.pid <= 0)
        throw notRunning();
    UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, container.state.pid, 0)));
    if (!process)
        throw notRunning();
    return process;
}

/// The worker that keeps the tree of the upper directory, on a thread of its own.
class Watch {
public:
    Watch(UniqueFd upper, std::string object)
        : m_upper(std::move(upper)), m_object(std::move(object)), m_asking(makeEvent()), m_event(makeEvent()),
          m_thread([this](const std::stop_token& stop) { run(stop); }) {
        ask();
    }

    /// Readable when there is a tree, or the end.
    int event() const { return m_event.get(); }
    /// Whether changes are told of; else one must ask every so often.
    bool complete() const { return m_complete; }
    void ask() const { ::eventfd_write(m_asking.get(), 1); }
    /// The newest tree, once; null when there is none. Throws what ended the worker early.
    std::shared_ptr<const FileTree> take() {
        eventfd_t ignored = 0;
        ::eventfd_read(m_event.get(), &ignored);
        const std::scoped_lock lock(m_mutex);
        if (m_failure)
            std::rethrow_exception(m_failure);
        return std::move(m_tree);
    }

private:
    void run(const std::stop_token& stop) {
        const auto taken = [this](std::shared_ptr<const FileTree> tree, bool complete) {
            const std::scoped_lock lock(m_mutex);
            m_complete = complete;
            m_tree = std::move(tree);
            ::eventfd_write(m_event.get(), 1);
        };
        try {
            workerWatch(m_upper.get(), m_object, m_asking.get(), taken, stop);
        } catch (...) {
            const std::scoped_lock lock(m_mutex);
            m_failure = std::current_exception();
            ::eventfd_write(m_event.get(), 1);
        }
    }

    UniqueFd m_upper;
    std::string m_object;
    UniqueFd m_asking;
    UniqueFd m_event;
    std::mutex m_mutex;
    std::shared_ptr<const FileTree> m_tree;
    std::exception_ptr m_failure;
    std::atomic<bool> m_complete = true;
    std::jthread m_thread; ///< the last: it uses the others, and is ended and joined first
};

class Follower {
public:
    Follower(const Engine& engine, const Container& container, const FollowOptions& options,
             const std::function<void(const ChangeBatch&)>& sink)
        : m_engine(engine), m_id(container.record.id.str()), m_options(options), m_sink(sink),
          m_process(openProcess(container)), m_cancelled(makeEvent()),
          m_watch(openUpper(engine.containers(), container.record.id), "container " + container.record.name) {
        for (const Digest& layer : container.record.layers)
            m_image.push_back(engine.images().tree(layer));
    }

    bool run(Progress& progress, const std::stop_token& stop) {
        const std::stop_callback wake(stop, [this] { ::eventfd_write(m_cancelled.get(), 1); });
        bool said = false;
        for (;;) {
            wait(m_watch.event(), -1);
            if (stop.stop_requested())
                return false;
            if (hasEnded())
                return lastLook(stop);
            if (!lookAtNews())
                return lastLook(stop);
            const bool timed = !m_watch.complete();
            if (timed && !said)
                progress.warn("more directories have changed than this user may watch: looking every " +
                              std::to_string(m_options.poll.count()) + " ms instead");
            said |= timed;
            // A burst is one batch; the end and a stop are not waited for.
            wait(-1, static_cast<int>((timed ? m_options.poll : m_options.gather).count()));
            m_watch.ask();
        }
    }

private:
    bool hasEnded() const {
        pollfd polled{m_process.get(), POLLIN, 0};
        return ::poll(&polled, 1, 0) > 0;
    }

    void wait(int changed, int milliseconds) const {
        std::array<pollfd, 3> polled{
            {{m_process.get(), POLLIN, 0}, {m_cancelled.get(), POLLIN, 0}, {changed, POLLIN, 0}}};
        if (::poll(polled.data(), polled.size(), milliseconds) < 0 && errno != EINTR)
            throw Error::fromErrno("wait for changes");
    }

    /// False if the container ended meanwhile: with --rm its directory goes as well.
    bool lookAtNews() {
        try {
            if (const auto upper = m_watch.take())
                look(*diffOf(treesWith(m_image, upper)));
        } catch (const Error&) {
            if (hasEnded())
                return false;
            throw;
        }
        return true;
    }

    /// At what an ended container has left; with --rm that may be gone.
    bool lastLook(const std::stop_token& stop) {
        try {
            look(*m_engine.containerDiff(m_id, stop));
        } catch (const Error&) {
            return !stop.stop_requested();
        }
        return true;
    }

    void look(const MergedTree& diff) {
        std::vector<DiffEntry> now = diffEntries(diff);
        std::sort(now.begin(), now.end(), comesBefore);
        ChangeBatch batch;
        batch.time = currentTime();
        batch.first = m_first;
        std::set_difference(now.begin(), now.end(), m_last.begin(), m_last.end(),
                            std::back_inserter(batch.came), comesBefore);
        std::set_difference(m_last.begin(), m_last.end(), now.begin(), now.end(),
                            std::back_inserter(batch.went), comesBefore);
        m_last = std::move(now);
        if (m_first || !batch.came.empty() || !batch.went.empty())
            m_sink(batch);
        m_first = false;
    }

    const Engine& m_engine;
    std::string m_id;
    FollowOptions m_options;
    const std::function<void(const ChangeBatch&)>& m_sink;
    UniqueFd m_process;
    UniqueFd m_cancelled;
    Watch m_watch;
    MergedTree::Layers m_image;
    std::vector<DiffEntry> m_last;
    bool m_first = true;
};

} // namespace

bool followChanges(const Engine& engine, const std::string& nameOrId, const FollowOptions& options,
                   const std::function<void(const ChangeBatch&)>& sink, Progress& progress,
                   std::stop_token stop) {
    const Container container = engine.containers().find(nameOrId);
    return Follower(engine, container, options, sink).run(progress, stop);
}

} // namespace outcrop
