// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/base/sha256.h"
#include "core/layer/layer_pipeline.h"
#include "core/layer/space_budget.h"
#include "core/layer/worker_client.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace outcrop {

/// Takes one member's bytes: stages them, hashes them, and, once their start looks like a layer, indexes them
/// on the way.
class MemberSink {
public:
    /// number names the staged files; copy false leaves the bytes where they are.
    MemberSink(int stagingDir, size_t number, std::string name, bool copy, SpaceBudget& budget);
    void write(std::span<const uint8_t> bytes);
    /// Throws Error(NoSpace) and Error(Io); what is wrong with a layer goes to layerError.
    ArchiveMember finish();

private:
    void decide();
    void finishLayer(ArchiveMember& member);
    void stageTree(ArchiveMember& member, const std::string& tree);

    int m_stagingDir;
    size_t m_number;
    std::string m_name;
    SpaceBudget& m_budget;
    UniqueFd m_staged;
    Sha256 m_hash;
    uint64_t m_size = 0;
    std::vector<uint8_t> m_start; ///< until enough is there to tell what it is
    bool m_decided = false;
    Compression m_compression = Compression::None;
    std::unique_ptr<LayerPipeline> m_layer;
};

} // namespace outcrop
