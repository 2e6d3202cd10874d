// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/snapshot/snapshot_pack.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

// A pack: blocks (a zstd frame each), the index (a zstd frame of its chunks and blocks), PackEnd.

namespace outcrop {

namespace {

constexpr std::array<char, 8> kPackMagic{'o', 'c', 'p', 'a', 'c', 'k', '0', '1'};
constexpr size_t kBlockSize = 1U << 18;
constexpr uint32_t kMaxBlock = 1U << 24;
constexpr size_t kRecentBlocks = 16;

struct PackEnd {
    uint64_t at = 0; ///< of the index
    uint64_t packed = 0;
    uint32_t chunks = 0;
    uint32_t blocks = 0;
    std::array<char, 8> magic = kPackMagic;
};

[[noreturn]] void corruptPack(const char* detail) {
    throw Error(ErrorCode::Corrupt, "read pack of snapshots", {}, detail);
}

std::string readPart(int fd, uint64_t at, uint64_t size) {
    std::string bytes(size, '\0');
    size_t have = 0;
    while (have < size) {
        const ssize_t got = ::pread(fd, bytes.data() + have, size - have, static_cast<off_t>(at + have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error::fromErrno("read pack of snapshots");
        if (got == 0)
            corruptPack("it ends too early");
        have += static_cast<size_t>(got);
    }
    return bytes;
}

bool isSound(const PackIndex& index, uint64_t end) {
    const auto soundBlock = [end](const PackIndex::Block& block) {
        return block.size <= kMaxBlock && block.packed <= 2 * kMaxBlock && block.at <= end &&
               block.packed <= end - block.at;
    };
    const auto soundChunk = [&index](const PackIndex::Chunk& chunk) {
        return chunk.size == 0 || (chunk.block < index.blocks.size() &&
                                   uint64_t{chunk.offset} + chunk.size <= index.blocks[chunk.block].size);
    };
    return std::all_of(index.blocks.begin(), index.blocks.end(), soundBlock) &&
           std::all_of(index.chunks.begin(), index.chunks.end(), soundChunk);
}

} // namespace

ChunkDigest chunkDigest(std::string_view bytes) {
    Sha256 hash;
    hash.update(bytes);
    const auto whole = hash.finish();
    ChunkDigest digest{};
    std::copy_n(whole.begin(), digest.size(), digest.begin());
    return digest;
}

PackIndex PackIndex::read(int fd) {
    struct stat facts {};
    if (::fstat(fd, &facts) != 0)
        throw Error::fromErrno("look at pack of snapshots");
    const auto size = static_cast<uint64_t>(facts.st_size);
    PackIndex index;
    if (size == 0)
        return index;
    PackEnd end;
    if (size < sizeof end)
        corruptPack("it ends too early");
    std::memcpy(&end, readPart(fd, size - sizeof end, sizeof end).data(), sizeof end);
    if (end.magic != kPackMagic)
        corruptPack("it is none, or of another version");
    if (end.packed > size - sizeof end || end.at != size - sizeof end - end.packed)
        corruptPack("its end does not fit");
    index.chunks.resize(end.chunks);
    index.blocks.resize(end.blocks);
    const size_t chunkBytes = index.chunks.size() * sizeof(Chunk);
    const size_t blockBytes = index.blocks.size() * sizeof(Block);
    const std::string bytes = ZstdReader().bytes(readPart(fd, end.at, end.packed), chunkBytes + blockBytes);
    std::memcpy(index.chunks.data(), bytes.data(), chunkBytes);
    std::memcpy(index.blocks.data(), bytes.data() + chunkBytes, blockBytes);
    if (!isSound(index, end.at))
        corruptPack("its index points outside");
    return index;
}

void PackIndex::write(int fd, uint64_t at) const {
    std::string bytes(reinterpret_cast<const char*>(chunks.data()), chunks.size() * sizeof(Chunk));
    bytes.append(reinterpret_cast<const char*>(blocks.data()), blocks.size() * sizeof(Block));
    std::string out = ZstdWriter(3).compressed(bytes);
    const PackEnd end{at, out.size(), static_cast<uint32_t>(chunks.size()),
                      static_cast<uint32_t>(blocks.size())};
    out.append(reinterpret_cast<const char*>(&end), sizeof end);
    writeFull(fd, out.data(), out.size(), "pack of snapshots");
}

uint32_t PackWriter::add(std::string_view bytes, const ChunkDigest& digest) {
    m_index.chunks.push_back({digest, static_cast<uint32_t>(m_index.blocks.size()),
                              static_cast<uint32_t>(m_block.size()), static_cast<uint32_t>(bytes.size())});
    m_block += bytes;
    if (m_block.size() >= kBlockSize)
        flush();
    return static_cast<uint32_t>(m_index.chunks.size() - 1);
}

uint32_t PackWriter::addGone() {
    m_index.chunks.push_back({});
    return static_cast<uint32_t>(m_index.chunks.size() - 1);
}

void PackWriter::flush() {
    if (m_block.empty())
        return;
    const std::string packed = m_zstd.compressed(m_block);
    writeFull(m_fd, packed.data(), packed.size(), "pack of snapshots");
    m_index.blocks.push_back(
        {m_at, static_cast<uint32_t>(packed.size()), static_cast<uint32_t>(m_block.size())});
    m_at += packed.size();
    m_block.clear();
}

uint64_t PackWriter::finish() {
    flush();
    if (m_index.chunks.empty())
        return 0;
    m_index.write(m_fd, m_at);
    return static_cast<uint64_t>(::lseek(m_fd, 0, SEEK_CUR));
}

const std::string& PackReader::block(uint32_t number) {
    const auto found = std::find_if(m_recent.begin(), m_recent.end(),
                                    [number](const auto& recent) { return recent.first == number; });
    if (found != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, found);
        return m_recent.front().second;
    }
    const PackIndex::Block& block = m_index.blocks[number];
    m_recent.emplace_front(number, m_zstd.bytes(readPart(m_fd, block.at, block.packed), block.size));
    if (m_recent.size() > kRecentBlocks)
        m_recent.pop_back();
    return m_recent.front().second;
}

std::string_view PackReader::chunk(uint32_t number) {
    if (number >= m_index.chunks.size() || m_index.chunks[number].size == 0)
        corruptPack("a chunk that is needed is not there");
    const PackIndex::Chunk& chunk = m_index.chunks[number];
    const std::string_view bytes = std::string_view(block(chunk.block)).substr(chunk.offset, chunk.size);
    if (chunkDigest(bytes) != chunk.digest)
        corruptPack("a chunk does not have its digest");
    return bytes;
}

} // namespace outcrop
