// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/byte_source.h"

#include <cstdint>
#include <span>
#include <vector>

namespace outcrop {

/// A stream that hands out its own buffers, so that nobody copies.
class ChunkSource {
public:
    static constexpr size_t kChunkSize =
        256 * 1024; ///< stays in a core's cache while it is hashed and parsed

    virtual ~ChunkSource() = default;
    /// The next bytes, valid until the next call; empty at the end. Throws Error.
    virtual std::span<const uint8_t> next() = 0;
};

/// Chunks of a ByteSource, which must outlive it. Reads until a chunk is full.
class BufferedChunks final : public ChunkSource {
public:
    explicit BufferedChunks(ByteSource& source) : m_source(source), m_buffer(kChunkSize) {}
    std::span<const uint8_t> next() override;

private:
    ByteSource& m_source;
    std::vector<uint8_t> m_buffer;
};

/// Bytes in memory as one chunk.
class MemoryChunks final : public ChunkSource {
public:
    explicit MemoryChunks(std::span<const uint8_t> bytes) : m_bytes(bytes) {}
    std::span<const uint8_t> next() override;

private:
    std::span<const uint8_t> m_bytes;
};

} // namespace outcrop
