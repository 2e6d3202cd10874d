// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/snapshot_watcher.h"

#include "core/engine/revert_undo.h"
#include "ui/bridge/inotify.h"
#include "ui/bridge/snapshot_reader.h"

#include <QMetaObject>
#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <stop_token>
#include <sys/eventfd.h>
#include <unistd.h>

namespace outcrop::ui {

namespace {
constexpr int kQuietMs = 40;         ///< changes this close together make one snapshot
constexpr int kLongestMs = 250;      ///< but a store that never rests is still shown
constexpr int kRunningPollMs = 2000; ///< a monitor killed with SIGKILL leaves no event behind
constexpr int kIdlePollMs = 15000;   ///< what inotify can't tell (watches ran out, network file systems)
} // namespace

/// The thread. Hands over through a slot that holds the newest snapshot, so that a busy window gets one, not
/// twenty.
class SnapshotWatcher::Worker {
public:
    Worker(SnapshotWatcher& owner, std::shared_ptr<EngineSource> engine)
        : m_owner(owner), m_reader(std::move(engine)), m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          m_mounts(::open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)),
          m_thread([this](const std::stop_token& stop) { run(stop); }) {}

    ~Worker() {
        m_thread.request_stop();
        wake();
        m_thread.join();
    }

    void wake() {
        const uint64_t one = 1;
        if (::write(m_wake.get(), &one, sizeof one) < 0) {
            // The counter is full: then it is awake already.
        }
    }

    void refresh() {
        m_forced = true;
        wake();
    }

    SnapshotPtr take() {
        std::lock_guard lock(m_mutex);
        m_noticePending = false;
        return std::move(m_newest);
    }

private:
    void run(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            addWatches(); // before reading: what changes in between is then told
            const bool forced = m_forced.exchange(false);
            SnapshotPtr snapshot = m_reader.read();
            const size_t watches = m_inotify.watches();
            watchContents(*snapshot);
            if (!m_published || forced || !sameContent(*m_published, *snapshot))
                publish(snapshot);
            if (m_inotify.watches() > watches)
                continue; // what changed before the new watches stood is told by nobody
            waitForNews(stop, *snapshot);
        }
    }

    void addWatches() {
        if (!m_paths)
            m_paths = m_reader.paths();
        if (!m_paths)
            return;
        m_inotify.watch(m_paths->images(), {"index.json"});
        m_inotify.watch(m_paths->containers());
        m_inotify.watch(m_paths->volumes());
        m_inotify.watch(m_paths->run);
    }

    void watchContents(const Snapshot& snapshot) {
        if (!m_paths)
            return;
        for (const Container& container : snapshot.containers)
            watchContainer(m_paths->containers() / container.record.id.str());
        for (const Volume& volume : snapshot.volumes) {
            const auto place = m_paths->volumes() / volume.name;
            m_inotify.watch(place, {"volume.json", "snapshots"});
            m_inotify.watch(place / "snapshots");
        }
    }

    /// Its documents, and what was put back in it: that shows in nothing else of one that does not run.
    void watchContainer(const std::filesystem::path& bundle) {
        m_inotify.watch(bundle, {"state.json", "container.json", "live-mounts.json", RevertUndo::kReverts});
        if (!m_inotify.watch(bundle / RevertUndo::kReverts))
            return;
        std::filesystem::path last;
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(bundle / RevertUndo::kReverts, none))
            last = std::max(last, entry.path());
        m_inotify.watch(last);
    }

    void waitForNews(const std::stop_token& stop, const Snapshot& snapshot) {
        const bool running =
            std::any_of(snapshot.containers.begin(), snapshot.containers.end(),
                        [](const Container& c) { return c.state.status == ContainerStatus::Running; });
        if (!waitOnce(running ? kRunningPollMs : kIdlePollMs))
            return;
        for (int waited = 0; waited < kLongestMs && !stop.stop_requested(); waited += kQuietMs)
            if (!waitOnce(kQuietMs))
                return;
    }

    /// True if something happened that matters; false after that many quiet milliseconds.
    bool waitOnce(int milliseconds) {
        pollfd fds[] = {{m_inotify.fd(), POLLIN, 0}, {m_wake.get(), POLLIN, 0}, {m_mounts.get(), POLLPRI, 0}};
        for (;;) {
            const int ready = ::poll(fds, 3, milliseconds);
            if (ready <= 0)
                return ready < 0;
            uint64_t count = 0;
            const bool woken = ::read(m_wake.get(), &count, sizeof count) > 0;
            if (m_inotify.drain() || woken || (fds[2].revents & POLLPRI) != 0)
                return true;
        }
    }

    void publish(const SnapshotPtr& snapshot) {
        m_published = snapshot;
        std::lock_guard lock(m_mutex);
        m_newest = snapshot;
        if (!std::exchange(m_noticePending, true))
            QMetaObject::invokeMethod(
                &m_owner, [owner = &m_owner] { owner->takeNewest(); }, Qt::QueuedConnection);
    }

    SnapshotWatcher& m_owner; ///< outlives the thread: its destructor waits for it
    SnapshotReader m_reader;
    Inotify m_inotify;
    UniqueFd m_wake;
    UniqueFd m_mounts; ///< told when anything is mounted or unmounted
    std::optional<StorePaths> m_paths;
    SnapshotPtr m_published;
    std::atomic<bool> m_forced{false};
    std::mutex m_mutex;
    SnapshotPtr m_newest;
    bool m_noticePending = false;
    std::jthread m_thread; ///< last: starts when all else is there
};

SnapshotWatcher::SnapshotWatcher(std::shared_ptr<EngineSource> engine, QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_current(std::make_shared<Snapshot>()) {}

SnapshotWatcher::~SnapshotWatcher() = default;

void SnapshotWatcher::start() {
    if (!m_worker)
        m_worker = std::make_unique<Worker>(*this, m_engine);
}

void SnapshotWatcher::refresh() {
    if (m_worker)
        m_worker->refresh();
}

void SnapshotWatcher::takeNewest() {
    SnapshotPtr newest = m_worker ? m_worker->take() : nullptr;
    if (!newest)
        return;
    const SnapshotPtr previous = std::exchange(m_current, std::move(newest));
    emit snapshotChanged(previous, m_current);
}

} // namespace outcrop::ui
