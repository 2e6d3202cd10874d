// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/layer_pipeline.h"

#include "core/base/sha256.h"
#include "core/layer/decompress.h"
#include "core/layer/tar_index.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

namespace outcrop {

namespace {

/// The compressed chunks as a stream for a decompressor.
class QueueBytes final : public ByteSource {
public:
    explicit QueueBytes(ChunkQueue& queue) : m_queue(queue) {}

    size_t read(void* data, size_t size) override {
        if (m_rest.empty())
            m_rest = m_queue.next();
        const size_t part = std::min(size, m_rest.size());
        if (part > 0) // at the end there is no buffer, and memcpy wants one even for nothing
            std::memcpy(data, m_rest.data(), part);
        m_rest = m_rest.subspan(part);
        return part;
    }

private:
    ChunkQueue& m_queue;
    std::span<const uint8_t> m_rest;
};

/// Counts, charges and (if wanted) hashes everything that passes.
class MeasuredChunks final : public ChunkSource {
public:
    MeasuredChunks(ChunkSource& source, SpaceBudget& budget, bool hash)
        : m_source(source), m_budget(budget), m_hashing(hash) {}

    std::span<const uint8_t> next() override {
        const auto chunk = m_source.next();
        m_budget.charge(chunk.size());
        m_size += chunk.size();
        if (m_hashing)
            m_hash.update(chunk.data(), chunk.size());
        return chunk;
    }

    void drain() {
        while (!next().empty()) {
        }
    }
    uint64_t size() const { return m_size; }
    std::string hex() { return m_hash.finishHex(); }

private:
    ChunkSource& m_source;
    SpaceBudget& m_budget;
    bool m_hashing;
    uint64_t m_size = 0;
    Sha256 m_hash;
};

} // namespace

LayerPipeline::LayerPipeline(Compression compression, std::string object, SpaceBudget& budget)
    : m_compression(compression), m_object(std::move(object)), m_budget(budget) {
    if (m_compression != Compression::None)
        m_inflater = std::thread([this] { inflate(); });
    m_indexer = std::thread([this] { index(); });
}

LayerPipeline::~LayerPipeline() {
    m_compressed.abandon();
    m_plain.abandon();
    m_compressed.finish();
    join();
}

void LayerPipeline::join() {
    if (m_inflater.joinable())
        m_inflater.join();
    if (m_indexer.joinable())
        m_indexer.join();
}

void LayerPipeline::inflate() {
    try {
        QueueBytes input(m_compressed);
        const auto decompressor = makeDecompressor(m_compression, input, m_object);
        while (true) {
            const std::span<uint8_t> buffer = m_plain.reserve();
            if (buffer.empty())
                break; // the indexer has failed
            size_t filled = 0;
            while (filled < buffer.size()) {
                const size_t got = decompressor->read(buffer.data() + filled, buffer.size() - filled);
                if (got == 0)
                    break;
                filled += got;
            }
            if (filled == 0)
                break;
            m_plain.commit(filled);
        }
        m_plain.finish();
    } catch (...) {
        m_plain.finish(std::current_exception());
    }
    m_compressed.abandon();
}

void LayerPipeline::index() {
    const bool compressed = m_compression != Compression::None;
    ChunkQueue& queue = compressed ? m_plain : m_compressed;
    try {
        MeasuredChunks chunks(queue, m_budget, compressed);
        m_result.tree = indexTar(chunks, m_object);
        chunks.drain(); // padding belongs to the diffID
        m_result.uncompressedSize = chunks.size();
        if (compressed)
            m_result.diffHex = chunks.hex();
    } catch (...) {
        m_failure = std::current_exception();
    }
    queue.abandon();
}

LayerPipeline::Result LayerPipeline::finish() {
    m_compressed.finish();
    join();
    if (m_failure)
        std::rethrow_exception(m_failure);
    return std::move(m_result);
}

} // namespace outcrop
