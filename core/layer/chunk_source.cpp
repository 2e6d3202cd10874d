// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/chunk_source.h"

#include <utility>

namespace outcrop {

std::span<const uint8_t> BufferedChunks::next() {
    size_t filled = 0;
    while (filled < m_buffer.size()) {
        const size_t got = m_source.read(m_buffer.data() + filled, m_buffer.size() - filled);
        if (got == 0)
            break;
        filled += got;
    }
    return {m_buffer.data(), filled};
}

std::span<const uint8_t> MemoryChunks::next() {
    return std::exchange(m_bytes, {});
}

} // namespace outcrop
