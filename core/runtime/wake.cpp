// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/wake.h"

#include "core/base/error.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace outcrop {

void Wake::Raise::operator()() const noexcept {
    const uint64_t one = 1;
    (void)!::write(fd, &one, sizeof one);
}

Wake::Wake(const std::stop_token& stop) : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (!m_event)
        throw Error::fromErrno("make event descriptor");
    m_callback.emplace(stop, Raise{m_event.get()});
}

void Wake::sleep(int milliseconds) const {
    pollfd entry{m_event.get(), POLLIN, 0};
    ::poll(&entry, 1, milliseconds);
}

} // namespace outcrop
