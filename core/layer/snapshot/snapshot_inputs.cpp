// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/snapshot/snapshot_inputs.h"

#include "core/base/error.h"

#include <algorithm>
#include <sys/stat.h>

namespace outcrop {

std::vector<KnownPack> packsOf(const WorkerSide& side, size_t first, const std::string& ids) {
    std::vector<KnownPack> packs;
    for (size_t at = 0; at < ids.size(); at += kPackId + 1)
        packs.push_back({ids.substr(at, kPackId), side.input(first + packs.size())});
    return packs;
}

int baseOf(const WorkerSide& side, size_t input) {
    struct stat facts {};
    if (::fstat(side.input(input), &facts) != 0)
        throw Error::fromErrno("look at catalog of snapshot");
    return facts.st_size > 0 ? side.input(input) : -1;
}

SnapshotInputs::SnapshotInputs(const WorkerSide& side, size_t first, const std::string& ids)
    : packs(packsOf(side, first + 2, ids)), m_catalog(side.input(first)), m_base(baseOf(side, first + 1)) {}

SnapshotCatalog SnapshotInputs::catalog() const {
    return SnapshotCatalog::read(m_catalog, m_base);
}

SnapshotContent::SnapshotContent(const SnapshotCatalog& catalog, const std::vector<KnownPack>& packs)
    : m_catalog(catalog), m_packs(packs) {}

PackReader& SnapshotContent::pack(uint32_t number) {
    const auto open = m_open.find(number);
    if (open != m_open.end())
        return open->second;
    const std::string& id = m_catalog.packs[number];
    const auto found =
        std::find_if(m_packs.begin(), m_packs.end(), [&id](const KnownPack& pack) { return pack.id == id; });
    if (found == m_packs.end())
        throw Error(ErrorCode::Corrupt, "read snapshot", {}, "a pack that it needs is missing");
    return m_open.try_emplace(number, found->fd).first->second;
}

void SnapshotContent::read(NodeIndex node,
                           const std::function<void(std::string_view bytes, uint64_t at)>& write) {
    const uint64_t size = m_catalog.tree->fileSize(node);
    uint64_t at = 0;
    for (const ChunkRef& ref : m_catalog.content(node)) {
        if (ref.pack == ChunkRef::kHole) {
            at += ref.chunk;
            continue;
        }
        const std::string_view bytes = pack(ref.pack).chunk(ref.chunk);
        write(bytes, at);
        at += bytes.size();
    }
    if (at != size)
        throw Error(ErrorCode::Corrupt, "read snapshot", {}, "a file is not as long as it was");
}

} // namespace outcrop
