// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/snapshot/content_taker.h"

#include "core/base/chunk_cutter.h"
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr uint64_t kWholeFile = 16U << 10; ///< not worth cutting
constexpr size_t kPiece = 1U << 20;
constexpr uint32_t kLeastMeanChunk = 8U << 10;
constexpr uint32_t kMostMeanChunk = 128U << 10;

/// Small chunks find more that is the same; large files get larger ones, so that there are never too many.
uint32_t meanChunkOf(uint64_t fileSize) {
    constexpr uint64_t kChunksOfAFile = 2048;
    return static_cast<uint32_t>(
        std::clamp<uint64_t>(std::bit_ceil(fileSize / kChunksOfAFile + 1), kLeastMeanChunk, kMostMeanChunk));
}

int64_t nanosecondsNow() {
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// A change so shortly before may be followed by another one with the same time stamp: kernels take it from a
/// clock that ticks a hundred times a second or more, some file systems from one of whole seconds.
int64_t trustedChange(int64_t changed, int64_t now) {
    const int64_t tick = changed % 1'000'000'000 == 0 ? 2'000'000'000 : 20'000'000;
    return changed + tick < now ? changed : 0;
}

size_t readAt(int fd, char* data, size_t size, uint64_t at, const std::string& path) {
    size_t have = 0;
    while (have < size) {
        const ssize_t got = ::pread(fd, data + have, size - have, static_cast<off_t>(at + have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error::fromErrno("read", path);
        if (got == 0)
            break;
        have += static_cast<size_t>(got);
    }
    return have;
}

void hashZeros(Sha256& hash, uint64_t size) {
    static constexpr std::array<char, 4096> kZeros{};
    for (; size > 0; size -= std::min<uint64_t>(size, kZeros.size()))
        hash.update(kZeros.data(), std::min<uint64_t>(size, kZeros.size()));
}

} // namespace

ContentTaker::ContentTaker(std::vector<KnownPack> packs, const SnapshotCatalog* previous,
                           const std::string& id, int packFd)
    : m_known(std::move(packs)), m_previous(previous), m_pack(packFd) {
    // In the order the snapshot before had them, so that refs to what has not changed stay the same.
    if (previous)
        m_table = previous->packs;
    m_own = static_cast<uint32_t>(m_table.size());
    m_table.push_back(id);
    m_buffer.resize(kPiece);
}

WalkedContent ContentTaker::take(int dirFd, const std::string& name, const std::string& path,
                                 WalkedEntry& entry, ChunkDigest& digest) {
    const FileKey key{entry.facts.inode, trustedChange(entry.facts.changed, nanosecondsNow())};
    Taken taken{path, key, refCount(), 0};
    if (!reuse(path, entry.facts.entry, key, digest)) {
        const UniqueFd fd(::openat(dirFd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (!fd && errno == ENOENT)
            return WalkedContent::Gone;
        if (!fd)
            throw Error::fromErrno("read", path);
        readFile(fd.get(), path, entry, digest);
    }
    taken.end = refCount();
    ++m_totals.files;
    m_totals.bytes += entry.facts.entry.size;
    m_taken.push_back(std::move(taken));
    return WalkedContent::Known;
}

bool ContentTaker::reuse(const std::string& path, const FileEntry& facts, const FileKey& key,
                         ChunkDigest& digest) {
    if (!m_previous || key.changed == 0)
        return false;
    const FileTree& tree = *m_previous->tree;
    NodeIndex node = tree.find(path);
    if (node == kNoNode || tree.type(node) != FileType::Regular)
        return false;
    node = linkedNode(tree, node);
    const FileEntry before = tree.entry(node);
    const FileKey& known = m_previous->keys[toInt(node)];
    if (known.inode != key.inode || known.changed != key.changed || before.size != facts.size ||
        before.mtime != facts.mtime || before.mtimeNs != facts.mtimeNs)
        return false;
    std::copy(before.contentDigest.begin(), before.contentDigest.end(), digest.begin());
    const auto refs = m_previous->content(node);
    m_refs.insert(m_refs.end(), refs.begin(), refs.end());
    return true;
}

void ContentTaker::readFile(int fd, const std::string& path, WalkedEntry& entry, ChunkDigest& digest) {
    if (entry.facts.entry.size > kWholeFile)
        return readSparse(fd, path, entry, digest);
    const size_t got = readAt(fd, m_buffer.data(), kWholeFile + 1, 0, path);
    if (got > kWholeFile) // it grew
        return readSparse(fd, path, entry, digest);
    const std::string_view bytes(m_buffer.data(), got);
    entry.facts.entry.size = got;
    digest = chunkDigest(bytes);
    m_totals.read += got;
    if (got > 0)
        addChunk(bytes, digest);
}

/// Only data is read: holes stay holes.
void ContentTaker::readSparse(int fd, const std::string& path, WalkedEntry& entry, ChunkDigest& digest) {
    ChunkCutter cutter(meanChunkOf(entry.facts.entry.size));
    Sha256 whole;
    std::string chunk;
    const auto endChunk = [&] {
        if (!chunk.empty())
            addChunk(chunk, chunkDigest(chunk));
        chunk.clear();
    };
    const off_t end = ::lseek(fd, 0, SEEK_END);
    const uint64_t size = end < 0 ? 0 : static_cast<uint64_t>(end);
    uint64_t at = 0;
    while (at < size) {
        const off_t data = ::lseek(fd, static_cast<off_t>(at), SEEK_DATA);
        const uint64_t dataAt = data < 0 ? (errno == ENXIO ? size : at) : static_cast<uint64_t>(data);
        if (dataAt > at) {
            endChunk();
            cutter = ChunkCutter(meanChunkOf(entry.facts.entry.size));
            addHole(std::min(dataAt, size) - at);
            hashZeros(whole, std::min(dataAt, size) - at);
            at = dataAt;
            continue;
        }
        const off_t hole = ::lseek(fd, static_cast<off_t>(at), SEEK_HOLE);
        const uint64_t stop =
            hole <= static_cast<off_t>(at) ? size : std::min(static_cast<uint64_t>(hole), size);
        while (at < stop) {
            const size_t got =
                readAt(fd, m_buffer.data(), std::min<uint64_t>(m_buffer.size(), stop - at), at, path);
            std::string_view piece(m_buffer.data(), got);
            whole.update(piece);
            at += got;
            m_totals.read += got;
            if (m_advance)
                m_advance(m_totals.read);
            while (const auto cut = cutter.end(piece)) {
                chunk.append(piece.substr(0, *cut));
                piece.remove_prefix(*cut);
                endChunk();
            }
            chunk.append(piece);
            if (got == 0)
                break;
        }
        if (at < stop) // it was cut off meanwhile
            break;
    }
    endChunk();
    entry.facts.entry.size = at;
    const auto all = whole.finish();
    std::copy_n(all.begin(), digest.size(), digest.begin());
}

void ContentTaker::addHole(uint64_t size) {
    constexpr uint64_t kLongest = 1U << 31;
    for (; size > 0; size -= std::min(size, kLongest))
        m_refs.push_back({ChunkRef::kHole, static_cast<uint32_t>(std::min(size, kLongest))});
}

void ContentTaker::addChunk(std::string_view bytes, const ChunkDigest& digest) {
    loadKnown();
    const auto found = m_chunks.find(digest);
    if (found != m_chunks.end()) {
        m_refs.push_back({tableNumber(found->second.pack), found->second.chunk});
        return;
    }
    const ChunkRef added{static_cast<uint32_t>(m_known.size()), m_pack.add(bytes, digest)};
    m_chunks.emplace(digest, added);
    m_refs.push_back({m_own, added.chunk});
}

/// What packs hold need not be known before something was read.
void ContentTaker::loadKnown() {
    if (m_loaded)
        return;
    m_loaded = true;
    for (uint32_t pack = 0; pack < m_known.size(); ++pack) {
        const PackIndex index = PackIndex::read(m_known[pack].fd);
        m_chunks.reserve(m_chunks.size() + index.chunks.size());
        for (uint32_t chunk = 0; chunk < index.chunks.size(); ++chunk)
            if (index.chunks[chunk].size > 0)
                m_chunks.emplace(index.chunks[chunk].digest, ChunkRef{pack, chunk});
    }
}

uint32_t ContentTaker::tableNumber(uint32_t known) {
    if (known == m_known.size())
        return m_own;
    const auto [number, added] = m_numbers.emplace(known, 0);
    if (added) {
        const auto at = std::find(m_table.begin(), m_table.end(), m_known[known].id);
        number->second = static_cast<uint32_t>(at - m_table.begin());
        if (at == m_table.end())
            m_table.push_back(m_known[known].id);
    }
    return number->second;
}

SnapshotCatalog ContentTaker::finish(const std::string& tree) {
    m_totals.added = m_pack.finish();
    SnapshotCatalog catalog;
    catalog.tree = FileTree::fromBytes(tree);
    catalog.packs = m_table;
    catalog.keys.resize(catalog.tree->size());
    std::vector<std::pair<uint32_t, uint32_t>> ranges(catalog.tree->size());
    for (const Taken& taken : m_taken) {
        const uint32_t node = toInt(catalog.tree->find(taken.path));
        if (node >= ranges.size())
            continue;
        catalog.keys[node] = taken.key;
        ranges[node] = {taken.start, taken.end};
    }
    catalog.refs.reserve(m_refs.size());
    for (const auto& [start, end] : ranges) {
        catalog.starts.push_back(static_cast<uint32_t>(catalog.refs.size()));
        catalog.refs.insert(catalog.refs.end(), m_refs.begin() + start, m_refs.begin() + end);
    }
    catalog.starts.push_back(static_cast<uint32_t>(catalog.refs.size()));
    return catalog;
}

} // namespace outcrop
