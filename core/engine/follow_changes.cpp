// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/follow_changes.h"

#include "core/base/error.h"
#include "core/engine/container_tree.h"
#include "core/engine/writer_source.h"
#include "core/layer/worker_watch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <exception>
#include <fcntl.h>
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

/// A line of the diff with what tells whether a file was written since.
struct Line {
    DiffEntry entry;
    uint64_t size = 0; ///< 0 but for regular files
    int64_t mtime = 0;
    uint32_t mtimeNs = 0;

    bool isRewrittenAs(const Line& later) const {
        return std::tie(size, mtime, mtimeNs) != std::tie(later.size, later.mtime, later.mtimeNs);
    }
};

bool comesBefore(const Line& a, const Line& b) {
    return std::tie(a.entry.path, a.entry.change) < std::tie(b.entry.path, b.entry.change);
}

std::vector<Line> linesOf(const MergedTree& diff) {
    std::vector<Line> lines;
    for (uint32_t i = 0; i < diff.size(); ++i) {
        const NodeIndex node{i};
        const Change change = diff.node(node).change;
        if (change == Change::None)
            continue;
        Line line;
        line.entry = {change, diff.path(node)};
        if (change != Change::Removed)
            if (const FileEntry entry = diff.entry(node); entry.type == FileType::Regular) {
                line.size = entry.size;
                line.mtime = entry.mtime;
                line.mtimeNs = entry.mtimeNs;
            }
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), comesBefore);
    return lines;
}

/// How now differs from before; both are sorted.
void addDifference(const std::vector<Line>& before, const std::vector<Line>& now, ChangeBatch& batch) {
    auto old = before.begin();
    auto line = now.begin();
    while (old != before.end() || line != now.end()) {
        if (line == now.end() || (old != before.end() && comesBefore(*old, *line))) {
            batch.went.push_back((old++)->entry);
        } else if (old == before.end() || comesBefore(*line, *old)) {
            batch.bytes += line->size;
            batch.came.push_back((line++)->entry);
        } else {
            if (old->isRewrittenAs(*line))
                batch.written.push_back(line->entry);
            batch.bytes += line->size > old->size ? line->size - old->size : 0;
            ++old;
            ++line;
        }
    }
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
    void askForContents() const { ::eventfd_write(m_asking.get(), kLookAtContents); }
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
          m_upper(openUpper(engine.containers(), container.record.id)),
          m_writers(options.writers ? makeWriterSource(m_upper.get(), container.state.pid) : nullptr),
          m_watch(std::move(m_upper), "container " + container.record.name) {
        for (const Digest& layer : container.record.layers)
            m_image.push_back(engine.images().tree(layer));
    }

    bool run(Progress& progress, const std::stop_token& stop) {
        const std::stop_callback wake(stop, [this] { ::eventfd_write(m_cancelled.get(), 1); });
        bool said = false;
        bool missedSaid = false;
        if (m_writers && !m_writers->isCertain())
            progress.warn(
                "only root is told which process wrote: of some it is seen that they have a file open");
        for (;;) {
            waitForNews();
            if (stop.stop_requested())
                return false;
            if (hasEnded())
                return lastLook(stop);
            if (!lookAtNews())
                return lastLook(stop);
            if (m_missed && !missedSaid)
                progress.warn("more was written at once than the kernel tells of: of some it is not known "
                              "who wrote it");
            missedSaid |= m_missed;
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

    void waitForNews() const {
        const int contents = static_cast<int>(m_options.contents.count());
        while (!wait(m_watch.event(), contents > 0 ? contents : -1))
            if (contents > 0)
                m_watch.askForContents();
    }

    /// False if the time is over.
    bool wait(int changed, int milliseconds) const {
        std::array<pollfd, 3> polled{
            {{m_process.get(), POLLIN, 0}, {m_cancelled.get(), POLLIN, 0}, {changed, POLLIN, 0}}};
        const int ready = ::poll(polled.data(), polled.size(), milliseconds);
        if (ready < 0 && errno != EINTR)
            throw Error::fromErrno("wait for changes");
        return ready != 0;
    }

    /// False if the container ended meanwhile: with --rm its directory goes as well.
    bool lookAtNews() {
        try {
            if (const auto upper = m_watch.take())
                look(diffOf(treesWith(m_image, upper)));
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
            look(m_engine.containerDiff(m_id, stop));
        } catch (const Error&) {
            return !stop.stop_requested();
        }
        return true;
    }

    void look(std::shared_ptr<const MergedTree> diff) {
        std::vector<Line> now = linesOf(*diff);
        ChangeBatch batch;
        batch.time = currentTime();
        batch.first = m_first;
        addDifference(m_last, now, batch);
        m_last = std::move(now);
        if (m_options.contents.count() == 0)
            batch.written.clear();
        if (m_writers)
            nameWriters(batch);
        batch.tree = std::move(diff);
        if (m_first || !batch.came.empty() || !batch.went.empty() || !batch.written.empty())
            m_sink(batch);
        m_first = false;
    }

    /// Of what was there before nobody knows.
    void nameWriters(ChangeBatch& batch) {
        m_writers->gather();
        m_missed |= m_writers->takeLost();
        batch.writersTold = m_writers->isCertain();
        batch.writersMissed = m_missed;
        const auto name = [&](const std::vector<DiffEntry>& entries, bool went) {
            for (const DiffEntry& entry : entries)
                if (std::optional<WrittenBy> by = m_writers->of(entry.path, went))
                    batch.writers.put(entry.path, std::move(*by));
        };
        if (batch.first)
            return;
        name(batch.went, true);
        name(batch.came, false);
        name(batch.written, false);
    }

    const Engine& m_engine;
    std::string m_id;
    FollowOptions m_options;
    const std::function<void(const ChangeBatch&)>& m_sink;
    UniqueFd m_process;
    UniqueFd m_cancelled;
    UniqueFd m_upper; ///< given on to m_watch
    std::unique_ptr<WriterSource> m_writers;
    bool m_missed = false;
    Watch m_watch;
    MergedTree::Layers m_image;
    std::vector<Line> m_last;
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
