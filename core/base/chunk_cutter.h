// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace outcrop {

/// Cuts a stream into chunks whose ends the bytes themselves decide (a gear hash, as FastCDC has it), so that
/// what is put in or taken out moves only the ends near it.
class ChunkCutter {
public:
    /// A power of two; chunks have a quarter to four times as much.
    explicit ChunkCutter(uint32_t meanSize);
    /// How many of these bytes belong to the current chunk when it ends among them, and begins the next one
    /// then; nullopt when it goes on behind them.
    std::optional<size_t> end(std::string_view bytes);
    /// Of the current chunk so far.
    uint32_t size() const { return m_size; }

private:
    uint32_t m_least;
    uint32_t m_most;
    uint64_t m_mask; ///< of the highest bits: those which depend on the most bytes
    uint64_t m_hash = 0;
    uint32_t m_size = 0;
};

} // namespace outcrop
