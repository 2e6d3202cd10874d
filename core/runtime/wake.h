// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <optional>
#include <stop_token>

namespace outcrop {

/// Turns a stop request into a readable descriptor, so that a poll() wakes.
class Wake {
public:
    explicit Wake(const std::stop_token& stop);
    int fd() const { return m_event.get(); }
    /// Returns early when stop is requested.
    void sleep(int milliseconds) const;

private:
    struct Raise {
        int fd;
        void operator()() const noexcept;
    };
    UniqueFd m_event;
    std::optional<std::stop_callback<Raise>> m_callback;
};

} // namespace outcrop
