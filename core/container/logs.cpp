// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/container/containers.h"
#include "core/container/log_file.h"

#include <array>
#include <climits>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// How soon a request to stop is noticed, and the longest that a death without a trace (monitor killed) goes
/// unseen.
constexpr int kPatienceMs = 250;

/// Wakes when something in a container's directory changes.
class BundleWatch {
public:
    explicit BundleWatch(const std::filesystem::path& bundle)
        : m_notify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
        if (!m_notify ||
            ::inotify_add_watch(m_notify.get(), bundle.c_str(),
                                IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVE_SELF | IN_ONLYDIR) < 0)
            throw Error::fromErrno("watch container", bundle.string());
    }

    /// False if nothing but the log grew, so that the container's state need not be looked at.
    bool wait() {
        pollfd waited{m_notify.get(), POLLIN, 0};
        if (::poll(&waited, 1, kPatienceMs) <= 0)
            return true;
        bool other = false;
        alignas(inotify_event) std::array<char, 16 * (sizeof(inotify_event) + NAME_MAX + 1)> buffer{};
        for (ssize_t got; (got = ::read(m_notify.get(), buffer.data(), buffer.size())) > 0;)
            for (ssize_t at = 0; at < got;) {
                const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
                other = other || !(event->mask & IN_MODIFY);
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        return other;
    }

private:
    UniqueFd m_notify;
};

} // namespace

void Containers::logs(const ContainerId& id, bool follow, long tail,
                      const std::function<void(const LogLine&)>& sink, std::stop_token stop) const {
    find(id.str());
    LogFileReader reader(bundle(id) / "container.log");
    reader.skipToTail(tail);
    if (!follow)
        return reader.readAvailable(sink);
    BundleWatch watch(bundle(id));
    bool look = true;
    while (!stop.stop_requested()) {
        // State before log: what was written before the end is then seen after it.
        const bool ended = look && readRuntimeState(bundle(id), m_store->paths().run, id.str()).status !=
                                       RuntimeState::Status::Running;
        reader.readAvailable(sink);
        if (ended)
            return;
        look = watch.wait();
    }
}

} // namespace outcrop
