// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/snapshot/snapshot_catalog.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"
#include "core/layer/snapshot/zstd_bytes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <unistd.h>

// The file: CatalogHeader, one zstd frame. The frame's bytes: CatalogCounts, the tree padded to 8 bytes,
// keys, starts, refs, pack ids.

namespace outcrop {

namespace {

constexpr std::array<char, 8> kCatalogMagic{'o', 'c', 's', 'n', 'a', 'p', '0', '1'};
constexpr uint64_t kMaxCatalog = 4ULL << 30;

struct CatalogHeader {
    std::array<char, 8> magic = kCatalogMagic;
    uint64_t size = 0;              ///< of the bytes
    std::array<uint8_t, 16> base{}; ///< of the base's SHA-256; zero: there is none
};

struct CatalogCounts {
    uint64_t treeSize = 0;
    uint64_t refs = 0;
    uint32_t nodes = 0;
    uint32_t packs = 0;
};

[[noreturn]] void corruptCatalog(const char* detail) {
    throw Error(ErrorCode::Corrupt, "read catalog of snapshot", {}, detail);
}

std::array<uint8_t, 16> shortDigest(const std::string& bytes) {
    Sha256 hash;
    hash.update(bytes);
    const auto whole = hash.finish();
    std::array<uint8_t, 16> first{};
    std::copy_n(whole.begin(), first.size(), first.begin());
    return first;
}

uint64_t paddedTree(uint64_t size) {
    return (size + 7) / 8 * 8;
}

template <typename T>
void appendAll(std::string& out, const std::vector<T>& items) {
    out.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T));
}

/// Takes sections off the front.
class SectionReader {
public:
    explicit SectionReader(const std::string& bytes) : m_bytes(bytes) {}
    template <typename T>
    std::vector<T> items(uint64_t count) {
        if (count > (m_bytes.size() - m_at) / sizeof(T))
            corruptCatalog("it ends too early");
        std::vector<T> out(count);
        std::memcpy(out.data(), m_bytes.data() + m_at, count * sizeof(T));
        m_at += count * sizeof(T);
        return out;
    }
    std::string text(uint64_t size) {
        if (size > m_bytes.size() - m_at)
            corruptCatalog("it ends too early");
        m_at += size;
        return m_bytes.substr(m_at - size, size);
    }

private:
    const std::string& m_bytes;
    size_t m_at = 0;
};

void checkCatalog(const SnapshotCatalog& catalog) {
    if (catalog.tree->size() != catalog.keys.size() || catalog.starts.front() != 0 ||
        catalog.starts.back() != catalog.refs.size() ||
        !std::is_sorted(catalog.starts.begin(), catalog.starts.end()))
        corruptCatalog("its numbers do not fit together");
    for (const ChunkRef& ref : catalog.refs)
        if (ref.pack != ChunkRef::kHole && ref.pack >= catalog.packs.size())
            corruptCatalog("it names a pack that it does not list");
}

} // namespace

std::span<const ChunkRef> SnapshotCatalog::content(NodeIndex node) const {
    const uint32_t number = toInt(node);
    return {refs.data() + starts[number], refs.data() + starts[number + 1]};
}

std::string SnapshotCatalog::bytes() const {
    const std::span<const uint8_t> treeBytes = tree->bytes();
    const CatalogCounts counts{treeBytes.size(), refs.size(), static_cast<uint32_t>(keys.size()),
                               static_cast<uint32_t>(packs.size())};
    std::string out(reinterpret_cast<const char*>(&counts), sizeof counts);
    out.append(reinterpret_cast<const char*>(treeBytes.data()), treeBytes.size());
    out.resize(sizeof counts + paddedTree(treeBytes.size()));
    appendAll(out, keys);
    appendAll(out, starts);
    appendAll(out, refs);
    for (const std::string& pack : packs)
        out += pack;
    return out;
}

SnapshotCatalog SnapshotCatalog::fromBytes(const std::string& bytes) {
    SectionReader reader(bytes);
    const CatalogCounts counts = reader.items<CatalogCounts>(1).front();
    if (counts.treeSize > bytes.size())
        corruptCatalog("it ends too early");
    SnapshotCatalog catalog;
    std::string tree = reader.text(paddedTree(counts.treeSize));
    tree.resize(counts.treeSize);
    catalog.tree = FileTree::fromBytes(std::move(tree));
    catalog.keys = reader.items<FileKey>(counts.nodes);
    catalog.starts = reader.items<uint32_t>(uint64_t{counts.nodes} + 1);
    catalog.refs = reader.items<ChunkRef>(counts.refs);
    for (uint32_t i = 0; i < counts.packs; ++i)
        catalog.packs.push_back(reader.text(kPackId));
    checkCatalog(catalog);
    return catalog;
}

SnapshotCatalog SnapshotCatalog::read(int fd, int baseFd) {
    return fromBytes(readCatalogFile(fd, baseFd));
}

std::string readCatalogFile(int fd, int baseFd) {
    if (::lseek(fd, 0, SEEK_SET) < 0)
        throw Error::fromErrno("read catalog of snapshot");
    const std::string file = readAll(fd, "catalog of snapshot", kMaxCatalog);
    CatalogHeader header;
    if (file.size() < sizeof header)
        corruptCatalog("it ends too early");
    std::memcpy(&header, file.data(), sizeof header);
    if (header.magic != kCatalogMagic || header.size > kMaxCatalog)
        corruptCatalog("it is none, or of another version");
    std::string base;
    if (header.base != std::array<uint8_t, 16>{}) {
        if (baseFd < 0)
            corruptCatalog("the catalog it was written against is missing");
        base = readCatalogFile(baseFd, -1);
        if (shortDigest(base) != header.base)
            corruptCatalog("it was written against another catalog");
    }
    return ZstdReader().bytes(std::string_view(file).substr(sizeof header), header.size, base);
}

std::string catalogFile(const std::string& bytes, const std::string& base) {
    constexpr int kLevel = 3;
    CatalogHeader header;
    header.size = bytes.size();
    if (!base.empty())
        header.base = shortDigest(base);
    return std::string(reinterpret_cast<const char*>(&header), sizeof header) +
           ZstdWriter(kLevel).compressed(bytes, base);
}

} // namespace outcrop
