// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/snapshot/snapshot_catalog.h"
#include "core/layer/snapshot/snapshot_pack.h"
#include "core/layer/walk_tree.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace outcrop {

/// A pack that is there already.
struct KnownPack {
    std::string id;
    int fd = -1;
};

/// Takes the content of files, as a walk comes to them, into a new pack: what an earlier snapshot or another
/// file has is only named.
class ContentTaker {
public:
    struct Totals {
        uint64_t files = 0;
        uint64_t bytes = 0;
        uint64_t read = 0;  ///< bytes of files that had to be read
        uint64_t added = 0; ///< bytes of the new pack
    };

    /// id: of the new pack. previous, if any, is the snapshot before.
    ContentTaker(std::vector<KnownPack> packs, const SnapshotCatalog* previous, const std::string& id,
                 int packFd);

    /// For walkTree().
    WalkedContent take(int dirFd, const std::string& name, const std::string& path, WalkedEntry& entry,
                       ChunkDigest& digest);
    void onProgress(std::function<void(uint64_t)> advance) { m_advance = std::move(advance); }
    /// The snapshot's catalog, when the walk has made its tree.
    SnapshotCatalog finish(const std::string& tree);
    const Totals& totals() const { return m_totals; }

private:
    struct Taken {
        std::string path;
        FileKey key;
        uint32_t start = 0;
        uint32_t end = 0;
    };
    bool reuse(const std::string& path, const FileEntry& facts, const FileKey& key, ChunkDigest& digest);
    void readFile(int fd, const std::string& path, WalkedEntry& entry, ChunkDigest& digest);
    void readSparse(int fd, const std::string& path, WalkedEntry& entry, ChunkDigest& digest);
    void addChunk(std::string_view bytes, const ChunkDigest& digest);
    void addHole(uint64_t size);
    void loadKnown();
    uint32_t tableNumber(uint32_t known);
    uint32_t refCount() const { return static_cast<uint32_t>(m_refs.size()); }

    std::vector<KnownPack> m_known;
    const SnapshotCatalog* m_previous;
    PackWriter m_pack;
    std::function<void(uint64_t)> m_advance;
    std::vector<std::string> m_table;       ///< ids by the numbers that refs have
    uint32_t m_own;                         ///< the new pack's number there
    std::map<uint32_t, uint32_t> m_numbers; ///< of a known pack in the table
    bool m_loaded = false;
    /// Where each chunk is: number of a known pack (or the new one, behind them) and in it.
    std::unordered_map<ChunkDigest, ChunkRef, ChunkDigestHash> m_chunks;
    std::vector<ChunkRef> m_refs;
    std::vector<Taken> m_taken;
    std::string m_buffer;
    Totals m_totals;
};

} // namespace outcrop
