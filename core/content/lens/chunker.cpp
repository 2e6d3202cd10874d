// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/chunker.h"

#include "core/base/chunk_cutter.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <bit>

namespace outcrop {

namespace {

constexpr uint64_t kMaxChunks = 1U << 18; ///< about so many at most, of 32 bytes each
constexpr uint32_t kLeastMean = 4096;
constexpr uint32_t kMostMean = 1U << 26;

/// Collects the chunks of a stream of pieces.
class Chunker {
public:
    explicit Chunker(uint32_t meanSize) : m_cutter(meanSize) {}

    void take(std::string_view piece) {
        while (const auto end = m_cutter.end(piece)) {
            add(piece.substr(0, *end));
            piece.remove_prefix(*end);
            cut();
        }
        add(piece);
    }
    std::vector<Chunk> finish() {
        if (m_size > 0)
            cut();
        return std::move(m_chunks);
    }

private:
    void add(std::string_view part) {
        m_digest.update(part);
        m_size += static_cast<uint32_t>(part.size());
    }
    void cut() {
        Chunk chunk;
        const auto digest = m_digest.finish();
        std::copy_n(digest.begin(), chunk.digest.size(), chunk.digest.begin());
        chunk.offset = m_offset;
        chunk.size = m_size;
        m_chunks.push_back(chunk);
        m_offset += m_size;
        m_size = 0;
    }

    ChunkCutter m_cutter;
    std::vector<Chunk> m_chunks;
    Sha256 m_digest;
    uint64_t m_offset = 0;
    uint32_t m_size = 0;
};

} // namespace

uint32_t chunkSizeFor(uint64_t fileSize) {
    const uint64_t wanted = std::bit_ceil(fileSize / kMaxChunks + 1);
    return static_cast<uint32_t>(std::clamp<uint64_t>(wanted, kLeastMean, kMostMean));
}

ChunkList chunksOf(const ContentFile& file, uint32_t meanSize, Budget& budget) {
    Chunker chunker(meanSize);
    ChunkList list;
    list.complete = file.forEachPiece(budget, [&](std::string_view piece) { chunker.take(piece); });
    list.chunks = chunker.finish();
    return list;
}

} // namespace outcrop
