// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace outcrop {

/// What looking at a file may cost, so that a small archive of petabytes, or a file with a hole of that size,
/// comes to an end.
class Budget {
public:
    static constexpr uint64_t kBytes = 16ULL << 30;
    static constexpr auto kTime = std::chrono::seconds(60);

    explicit Budget(uint64_t bytes = kBytes, std::chrono::milliseconds time = kTime)
        : m_bytes(bytes), m_end(std::chrono::steady_clock::now() + time) {}

    /// For what the caller waits for and sees growing: a member that is saved.
    static Budget unlimited() { return Budget(UINT64_MAX, std::chrono::hours(24)); }

    bool over() const { return m_over || std::chrono::steady_clock::now() > m_end; }
    /// False when that was too much.
    bool spend(uint64_t bytes) {
        if (bytes > m_bytes)
            m_over = true;
        m_bytes -= bytes > m_bytes ? m_bytes : bytes;
        return !over();
    }
    void need(uint64_t bytes, const std::string& object) {
        if (!spend(bytes))
            fail(object);
    }
    [[noreturn]] static void fail(const std::string& object) {
        throw Error(ErrorCode::Unsupported, "look into", object, reason());
    }
    static const char* reason() { return "it takes more than 16 GB of bytes or a minute"; }

private:
    uint64_t m_bytes;
    std::chrono::steady_clock::time_point m_end;
    bool m_over = false;
};

} // namespace outcrop
