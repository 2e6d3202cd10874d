// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/chunk_queue.h"
#include "core/layer/space_budget.h"
#include "core/layer/worker_client.h"

#include <cstdint>
#include <exception>
#include <string>
#include <thread>

namespace outcrop {

/// One layer on its way in: the caller's thread writes the blob's bytes, a second inflates them (if
/// compressed), a third hashes the uncompressed tar (diffID) and indexes it while the bytes are still in its
/// cache.
class LayerPipeline {
public:
    struct Result {
        std::string tree;    ///< bytes of the tree file
        std::string diffHex; ///< empty for an uncompressed layer: the blob's own digest
        uint64_t uncompressedSize = 0;
    };

    LayerPipeline(Compression compression, std::string object, SpaceBudget& budget);
    ~LayerPipeline();
    LayerPipeline(const LayerPipeline&) = delete;
    LayerPipeline& operator=(const LayerPipeline&) = delete;

    /// Never fails: after a failure inside, bytes vanish.
    void write(std::span<const uint8_t> bytes) { m_compressed.write(bytes); }
    /// Waits for the end. Throws the Error of whichever stage failed first in the stream.
    Result finish();

private:
    void inflate();
    void index();
    void join();

    Compression m_compression;
    std::string m_object;
    SpaceBudget& m_budget;
    ChunkQueue m_compressed;
    ChunkQueue m_plain; ///< unused without compression
    Result m_result;
    std::exception_ptr m_failure;
    std::thread m_inflater;
    std::thread m_indexer;
};

} // namespace outcrop
