// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/space_budget.h"

#include "core/base/error.h"

#include <sys/statvfs.h>

namespace outcrop {

uint64_t SpaceBudget::freeBytes(int directory) {
    constexpr uint64_t kReserve = 32ULL << 20; // a disk filled to the last byte breaks more than this import
    struct statvfs fs {};
    if (::fstatvfs(directory, &fs) != 0)
        throw Error::fromErrno("ask for free space of staging directory");
    const uint64_t bytes = static_cast<uint64_t>(fs.f_bavail) * fs.f_frsize;
    return bytes > kReserve ? bytes - kReserve : 0;
}

void SpaceBudget::charge(uint64_t bytes) {
    uint64_t left = m_left.load(std::memory_order_relaxed);
    do {
        if (bytes > left)
            throw Error(ErrorCode::NoSpace, "read", m_object, "unpacks to more than the disk has free");
    } while (!m_left.compare_exchange_weak(left, left - bytes, std::memory_order_relaxed));
}

} // namespace outcrop
