// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/snapshot/content_taker.h"
#include "core/layer/worker_side.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace outcrop {

/// What the engine gives an op of one snapshot, from input first on: the catalog's file, its base's (an empty
/// file if it has none), then packs, whose ids are joined in an argument.
struct SnapshotInputs {
    SnapshotInputs(const WorkerSide& side, size_t first, const std::string& ids);
    SnapshotCatalog catalog() const;
    std::vector<KnownPack> packs;

private:
    int m_catalog;
    int m_base;
};

/// Packs by their ids ("a,b,c") and the inputs from first on.
std::vector<KnownPack> packsOf(const WorkerSide& side, size_t first, const std::string& ids);
/// -1 for an empty file.
int baseOf(const WorkerSide& side, size_t input);

/// Gives the content of a snapshot's files. The catalog must outlive it.
class SnapshotContent {
public:
    SnapshotContent(const SnapshotCatalog& catalog, const std::vector<KnownPack>& packs);
    /// Calls write for each piece of data; what lies between is holes. Throws Error(Corrupt).
    void read(NodeIndex node, const std::function<void(std::string_view bytes, uint64_t at)>& write);

private:
    PackReader& pack(uint32_t number);

    const SnapshotCatalog& m_catalog;
    const std::vector<KnownPack>& m_packs;
    std::map<uint32_t, PackReader> m_open;
};

} // namespace outcrop
