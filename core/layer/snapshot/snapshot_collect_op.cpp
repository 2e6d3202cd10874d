// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/snapshot/snapshot_inputs.h"
#include "core/layer/worker_ops.h"

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <string>
#include <vector>

namespace outcrop {

namespace {

/// Which chunks of each pack are needed.
class NeededChunks {
public:
    explicit NeededChunks(const std::vector<KnownPack>& packs) {
        for (size_t i = 0; i < packs.size(); ++i)
            m_numbers.emplace(packs[i].id, i);
        m_needed.resize(packs.size());
    }
    void add(const SnapshotCatalog& catalog) {
        for (const ChunkRef& ref : catalog.refs) {
            const auto found =
                ref.pack == ChunkRef::kHole ? m_numbers.end() : m_numbers.find(catalog.packs[ref.pack]);
            if (found == m_numbers.end())
                continue;
            std::vector<bool>& needed = m_needed[found->second];
            if (needed.size() <= ref.chunk)
                needed.resize(size_t{ref.chunk} + 1);
            needed[ref.chunk] = true;
        }
    }
    bool has(size_t pack, size_t chunk) const {
        return chunk < m_needed[pack].size() && m_needed[pack][chunk];
    }
    bool any(size_t pack) const { return !m_needed[pack].empty(); }

private:
    std::map<std::string, size_t> m_numbers;
    std::vector<std::vector<bool>> m_needed;
};

/// Writing a pack anew for a few bytes costs more than they do.
bool isWorthIt(uint64_t gone, uint64_t kept) {
    constexpr uint64_t kAlways = 16ULL << 20;
    return gone > 0 && (gone >= kAlways || gone >= kept / 16);
}

/// The same chunks by the same numbers, without those that nobody needs.
void writeAnew(PackReader& pack, size_t number, const NeededChunks& needed, int out) {
    PackWriter writer(out);
    for (uint32_t i = 0; i < pack.index().chunks.size(); ++i)
        if (pack.index().chunks[i].size > 0 && needed.has(number, i))
            writer.add(pack.chunk(i), pack.index().chunks[i].digest);
        else
            writer.addGone();
    writer.finish();
}

} // namespace

/// Arguments: how many snapshots; ids of the packs. Inputs: 0 a directory for packs that are written anew
/// (root), then catalog and base of each snapshot, then the packs. One record for each pack: 0 nobody needs
/// it, 1 it stays, 2 it was written anew, under its id.
void runSnapshotCollect(WorkerSide& side) {
    const size_t snapshots = std::stoul(side.argument(0));
    const std::vector<KnownPack> packs = packsOf(side, 1 + 2 * snapshots, side.argument(1));
    NeededChunks needed(packs);
    for (size_t i = 0; i < snapshots; ++i)
        needed.add(SnapshotCatalog::read(side.input(1 + 2 * i), baseOf(side, 2 + 2 * i)));
    for (size_t i = 0; i < packs.size(); ++i) {
        uint64_t fate = needed.any(i) ? 1 : 0;
        if (fate != 0) {
            PackReader pack(packs[i].fd);
            uint64_t gone = 0;
            uint64_t kept = 0;
            for (size_t chunk = 0; chunk < pack.index().chunks.size(); ++chunk)
                (needed.has(i, chunk) ? kept : gone) += pack.index().chunks[chunk].size;
            if (isWorthIt(gone, kept)) {
                const UniqueFd out =
                    openFileAt(side.input(0), packs[i].id, O_WRONLY | O_CREAT | O_EXCL, 0600);
                writeAnew(pack, i, needed, out.get());
                fate = 2;
            }
        }
        side.record(WireWriter(MessageKind::Record).number(fate));
    }
}

} // namespace outcrop
