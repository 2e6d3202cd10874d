// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

namespace outcrop {

/// A network namespace made while the monitor waits for its bundle: making one costs more than all the other
/// namespaces together. Only root's can serve: a container with a user namespace needs one that belongs to
/// it.
class NetworkAhead {
public:
    void make() noexcept;
    explicit operator bool() const { return static_cast<bool>(m_own); }

    /// This process is in the namespace for as long as one lives, and what it clones stays there.
    class Visit {
    public:
        explicit Visit(const NetworkAhead& network);
        ~Visit();
        Visit(const Visit&) = delete;
        Visit& operator=(const Visit&) = delete;

    private:
        const NetworkAhead& m_network;
    };
    /// What runs in it keeps it alive.
    void leave() { m_own.reset(); }

private:
    UniqueFd m_host;
    UniqueFd m_own;
};

} // namespace outcrop
