// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

namespace outcrop {

/// How many bytes an import may still bring, staged and unpacked together: what the disk has free. So a bomb
/// of a few kilobytes ends as an error and not as a full disk. Shared by the threads of one import.
class SpaceBudget {
public:
    /// Of the file system that directory is on.
    static uint64_t freeBytes(int directory);
    SpaceBudget(uint64_t bytes, std::string object) : m_left(bytes), m_object(std::move(object)) {}
    /// Throws Error(NoSpace) when it is used up.
    void charge(uint64_t bytes);

private:
    std::atomic<uint64_t> m_left;
    std::string m_object;
};

} // namespace outcrop
