// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/live_tree.h"
#include "core/layer/worker_ops.h"
#include "core/layer/worker_watch.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <poll.h>
#include <string>
#include <sys/eventfd.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// Changes so close together are looked at once.
constexpr long kPauseNs = 20'000'000;

/// Looks at what files hold when that is asked for, but not so often that it took more than a tenth of the
/// time.
class ContentLook {
public:
    bool take(LiveTree& live) {
        const auto start = Clock::now();
        if (start < m_next)
            return false;
        const bool news = live.lookAtContents();
        const auto end = Clock::now();
        m_next = end + 9 * (end - start);
        return news;
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_next;
};

void give(WorkerSide& side, const LiveTree& live) {
    const std::string tree = live.tree();
    const int file = side.input(2);
    if (::ftruncate(file, 0) != 0 || ::lseek(file, 0, SEEK_SET) < 0)
        throw Error::fromErrno("write tree", side.argument(0));
    writeFull(file, tree.data(), tree.size(), "tree");
    side.record(WireWriter(MessageKind::Record).number(live.complete() ? 1 : 0));
}

} // namespace

/// Arguments: 0 the name for errors. Inputs: 0 the directory (root), 1 an event by which the tree is asked
/// for (by 1) or what files hold is to be looked at (by kLookAtContents), 2 a memory file for it. Never ends
/// by itself. The first time it is asked it gives the tree, later once that has changed, each time with a
/// record: whether every directory is watched (1), or too many for the user's limit (0); then everything is
/// looked at each time it is asked.
void runWatch(WorkerSide& side) {
    LiveTree live(side.argument(0));
    ContentLook contents;
    bool asked = false;
    bool news = true;
    for (;;) {
        std::array<pollfd, 2> polled{{{side.input(1), POLLIN, 0}, {live.descriptor(), POLLIN, 0}}};
        if (::poll(polled.data(), polled.size(), -1) < 0 && errno != EINTR)
            throw Error::fromErrno("wait for changes", side.argument(0));
        eventfd_t wanted = 0;
        if (polled[0].revents != 0 && ::eventfd_read(side.input(1), &wanted) != 0)
            wanted = 0;
        asked |= wanted % kLookAtContents != 0;
        if (polled[1].revents != 0) {
            const timespec pause{0, kPauseNs};
            ::nanosleep(&pause, nullptr);
            news |= live.take();
        }
        if (wanted >= kLookAtContents && live.complete())
            news |= contents.take(live);
        if (asked && !live.complete())
            live.refresh();
        if (!asked || (!news && live.complete()))
            continue;
        give(side, live);
        asked = false;
        news = false;
    }
}

} // namespace outcrop
