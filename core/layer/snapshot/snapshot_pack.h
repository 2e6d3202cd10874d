// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/snapshot/zstd_bytes.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace outcrop {

using ChunkDigest = std::array<uint8_t, 16>; ///< the first half of a SHA-256
ChunkDigest chunkDigest(std::string_view bytes);

/// Digests are as good as random already.
struct ChunkDigestHash {
    size_t operator()(const ChunkDigest& digest) const {
        size_t value = 0;
        std::memcpy(&value, digest.data(), sizeof value);
        return value;
    }
};

/// What is in a pack: chunks of files' content, many of them in one compressed block. A chunk that no
/// snapshot needs any more keeps its number, without bytes.
struct PackIndex {
    struct Chunk {
        ChunkDigest digest{};
        uint32_t block = 0;
        uint32_t offset = 0; ///< in the block's bytes
        uint32_t size = 0;   ///< 0: it is gone
    };
    struct Block {
        uint64_t at = 0;     ///< in the file
        uint32_t packed = 0; ///< bytes there
        uint32_t size = 0;   ///< of what they hold
    };
    std::vector<Chunk> chunks;
    std::vector<Block> blocks;

    /// From a pack's end. Throws Error(Corrupt).
    static PackIndex read(int fd);
    /// Writes it behind the blocks, which ends the pack.
    void write(int fd, uint64_t at) const;
};

/// Appends chunks to a new pack. The descriptor must outlive it.
class PackWriter {
public:
    explicit PackWriter(int fd) : m_fd(fd), m_zstd(kLevel) {}
    uint32_t add(std::string_view bytes, const ChunkDigest& digest); ///< its number
    uint32_t addGone();                                              ///< a number that stands for nothing
    /// Bytes of the file. An empty pack stays an empty file.
    uint64_t finish();

private:
    static constexpr int kLevel = 3;
    void flush();

    int m_fd;
    ZstdWriter m_zstd;
    PackIndex m_index;
    std::string m_block;
    uint64_t m_at = 0;
};

/// Gives chunks of a pack, in any order.
class PackReader {
public:
    explicit PackReader(int fd) : m_fd(fd), m_index(PackIndex::read(fd)) {}
    const PackIndex& index() const { return m_index; }
    /// Checked against its digest; valid until the next call. Throws Error(Corrupt).
    std::string_view chunk(uint32_t number);

private:
    const std::string& block(uint32_t number);

    int m_fd;
    PackIndex m_index;
    ZstdReader m_zstd;
    std::list<std::pair<uint32_t, std::string>> m_recent; ///< blocks, the last one used in front
};

} // namespace outcrop
