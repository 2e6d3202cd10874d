// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/network_ahead.h"

#include "core/base/error.h"

#include <cstdlib>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace outcrop {

namespace {

UniqueFd currentNetwork() {
    return UniqueFd(::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
}

} // namespace

void NetworkAhead::make() noexcept {
    if (::geteuid() != 0)
        return;
    m_host = currentNetwork();
    if (!m_host || ::unshare(CLONE_NEWNET) != 0)
        return;
    m_own = currentNetwork();
    if (::setns(m_host.get(), CLONE_NEWNET) != 0)
        std::abort(); // in the wrong network nothing that follows would be right
}

NetworkAhead::Visit::Visit(const NetworkAhead& network) : m_network(network) {
    if (network && ::setns(network.m_own.get(), CLONE_NEWNET) != 0)
        throw Error::fromErrno("enter network namespace");
}

NetworkAhead::Visit::~Visit() {
    if (m_network && ::setns(m_network.m_host.get(), CLONE_NEWNET) != 0)
        std::abort();
}

} // namespace outcrop
