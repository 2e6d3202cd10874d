// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/inotify.h"

#include <algorithm>
#include <cerrno>
#include <sys/inotify.h>
#include <unistd.h>

namespace outcrop::ui {

namespace {
// Documents are renamed into place; IN_MODIFY is left out on purpose: a busy container.log would never let us
// sleep.
constexpr uint32_t kMask = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE |
                           IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
} // namespace

Inotify::Inotify() : m_fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {}

bool Inotify::watch(const std::filesystem::path& directory, std::vector<std::string> names) {
    const int descriptor = ::inotify_add_watch(m_fd.get(), directory.c_str(), kMask);
    if (descriptor < 0)
        return false;
    m_names[descriptor] = std::move(names);
    return true;
}

bool Inotify::drain() {
    alignas(inotify_event) char buffer[16384];
    bool relevant = false;
    for (;;) {
        const ssize_t got = ::read(m_fd.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return relevant;
        for (const char* at = buffer; at < buffer + got;) {
            const auto* event = reinterpret_cast<const inotify_event*>(at);
            at += sizeof(inotify_event) + event->len;
            const auto names = m_names.find(event->wd);
            if (event->mask & IN_IGNORED)
                m_names.erase(event->wd);
            if ((event->mask & IN_Q_OVERFLOW) || event->len == 0 || names == m_names.end() ||
                names->second.empty())
                relevant = true;
            else
                relevant |=
                    std::find(names->second.begin(), names->second.end(), event->name) != names->second.end();
        }
    }
}

} // namespace outcrop::ui
