// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/chunk_source.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <span>
#include <vector>

namespace outcrop {

/// A bounded ring of buffers between one producing and one consuming thread. Either side may give up: the
/// producer with an exception that the consumer then gets, the consumer silently, after which the producer's
/// bytes vanish.
class ChunkQueue final : public ChunkSource {
public:
    ChunkQueue();

    /// Producer: a buffer to fill, waiting for a free one; empty when the consumer gave up.
    std::span<uint8_t> reserve();
    /// Producer: hands over the first size bytes of what reserve() gave.
    void commit(size_t size);
    /// Producer: copies bytes in. False when the consumer gave up.
    bool write(std::span<const uint8_t> bytes);
    /// Producer: nothing more will come; with an exception, because something went wrong.
    void finish(std::exception_ptr failure = nullptr);

    /// Consumer: rethrows the producer's exception after the chunks before it.
    std::span<const uint8_t> next() override;
    /// Consumer: wants no more.
    void abandon();

private:
    static constexpr size_t kSlots = 8;
    struct Slot {
        std::vector<uint8_t> bytes;
        size_t used = 0;
    };

    void flush();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Slot, kSlots> m_slots;
    size_t m_head = 0;   ///< oldest slot that the consumer has not given back
    size_t m_count = 0;  ///< slots from there that are full
    bool m_lent = false; ///< the consumer looks at the head slot
    bool m_finished = false;
    bool m_abandoned = false;
    std::exception_ptr m_failure;
    std::span<uint8_t> m_partial; ///< producer's own: buffer that write() is filling
    size_t m_partialUsed = 0;
};

} // namespace outcrop
