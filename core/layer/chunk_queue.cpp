// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/chunk_queue.h"

#include <algorithm>
#include <cstring>

namespace outcrop {

ChunkQueue::ChunkQueue() = default;

std::span<uint8_t> ChunkQueue::reserve() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_abandoned || m_count < kSlots; });
    if (m_abandoned)
        return {};
    Slot& slot = m_slots[(m_head + m_count) % kSlots];
    lock.unlock(); // the slot is ours until commit()
    slot.bytes.resize(kChunkSize);
    return slot.bytes;
}

void ChunkQueue::commit(size_t size) {
    const std::scoped_lock lock(m_mutex);
    m_slots[(m_head + m_count) % kSlots].used = size;
    ++m_count;
    m_changed.notify_all();
}

bool ChunkQueue::write(std::span<const uint8_t> bytes) {
    while (!bytes.empty()) {
        if (m_partial.empty()) {
            m_partial = reserve();
            m_partialUsed = 0;
            if (m_partial.empty())
                return false;
        }
        const size_t size = std::min(bytes.size(), m_partial.size() - m_partialUsed);
        std::memcpy(m_partial.data() + m_partialUsed, bytes.data(), size);
        m_partialUsed += size;
        bytes = bytes.subspan(size);
        if (m_partialUsed == m_partial.size())
            flush();
    }
    return true;
}

void ChunkQueue::flush() {
    if (m_partialUsed > 0)
        commit(m_partialUsed);
    m_partial = {};
    m_partialUsed = 0;
}

void ChunkQueue::finish(std::exception_ptr failure) {
    flush();
    const std::scoped_lock lock(m_mutex);
    m_finished = true;
    m_failure = std::move(failure);
    m_changed.notify_all();
}

std::span<const uint8_t> ChunkQueue::next() {
    std::unique_lock lock(m_mutex);
    if (m_lent) {
        m_head = (m_head + 1) % kSlots;
        --m_count;
        m_lent = false;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_count > 0 || m_finished; });
    if (m_count == 0) {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return {};
    }
    m_lent = true;
    const Slot& slot = m_slots[m_head];
    return {slot.bytes.data(), slot.used};
}

void ChunkQueue::abandon() {
    const std::scoped_lock lock(m_mutex);
    m_abandoned = true;
    m_changed.notify_all();
}

} // namespace outcrop
