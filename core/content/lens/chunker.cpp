// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/chunker.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <bit>

namespace outcrop {

namespace {

constexpr uint64_t kMaxChunks = 1U << 18; ///< about so many at most, of 32 bytes each
constexpr uint32_t kLeastMean = 4096;
constexpr uint32_t kMostMean = 1U << 26;

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

/// Cuts a stream of pieces into chunks.
class Chunker {
public:
    explicit Chunker(uint32_t meanSize)
        : m_least(meanSize / 4), m_most(meanSize * 4),
          m_mask((static_cast<uint64_t>(meanSize) - 1)
                 << (64U - static_cast<unsigned>(std::countr_zero(meanSize)))) {}

    void take(std::string_view piece) {
        size_t start = 0;
        for (size_t i = 0; i < piece.size(); ++i) {
            m_hash = (m_hash << 1U) + kGear[static_cast<unsigned char>(piece[i])];
            ++m_size;
            if (m_size < m_least || ((m_hash & m_mask) != 0 && m_size < m_most))
                continue;
            m_digest.update(piece.substr(start, i + 1 - start));
            start = i + 1;
            cut();
        }
        m_digest.update(piece.substr(start));
    }
    std::vector<Chunk> finish() {
        if (m_size > 0)
            cut();
        return std::move(m_chunks);
    }

private:
    void cut() {
        Chunk chunk;
        const auto digest = m_digest.finish();
        std::copy_n(digest.begin(), chunk.digest.size(), chunk.digest.begin());
        chunk.offset = m_offset;
        chunk.size = m_size;
        m_chunks.push_back(chunk);
        m_offset += m_size;
        m_size = 0;
        m_hash = 0;
    }

    uint32_t m_least;
    uint32_t m_most;
    uint64_t m_mask; ///< of the highest bits: those which depend on the most bytes
    std::vector<Chunk> m_chunks;
    Sha256 m_digest;
    uint64_t m_hash = 0;
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
