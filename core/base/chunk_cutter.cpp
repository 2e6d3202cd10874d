// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/chunk_cutter.h"

#include <algorithm>
#include <array>
#include <bit>

namespace outcrop {

namespace {

/// A byte is shifted out of the hash after so many more.
constexpr uint32_t kReach = 64;

/// Random numbers, always the same ones (splitmix64).
constexpr std::array<uint64_t, 256> gearTable() {
    std::array<uint64_t, 256> table{};
    uint64_t state = 0x6f7574637270ULL;
    for (uint64_t& value : table) {
        state += 0x9e3779b97f4a7c15ULL;
        uint64_t z = state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        value = z ^ (z >> 31U);
    }
    return table;
}
constexpr std::array<uint64_t, 256> kGear = gearTable();

} // namespace

ChunkCutter::ChunkCutter(uint32_t meanSize)
    : m_least(meanSize / 4), m_most(meanSize * 4),
      m_mask((static_cast<uint64_t>(meanSize) - 1)
             << (64U - static_cast<unsigned>(std::countr_zero(meanSize)))) {}

std::optional<size_t> ChunkCutter::end(std::string_view bytes) {
    // What the hash has forgotten by the first place where a chunk may end need not go into it.
    const uint32_t skipped = m_least > kReach ? m_least - kReach : 0;
    size_t i = m_size < skipped ? std::min<size_t>(skipped - m_size, bytes.size()) : 0;
    m_size += static_cast<uint32_t>(i);
    while (i < bytes.size()) {
        m_hash = (m_hash << 1U) + kGear[static_cast<unsigned char>(bytes[i++])];
        ++m_size;
        if (m_size < m_least || ((m_hash & m_mask) != 0 && m_size < m_most))
            continue;
        m_hash = 0;
        m_size = 0;
        return i;
    }
    return std::nullopt;
}

} // namespace outcrop
