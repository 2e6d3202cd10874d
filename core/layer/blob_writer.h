// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/sha256.h"
#include "core/layer/chunk_queue.h"
#include "core/layer/worker_client.h"

#include <cstdint>
#include <exception>
#include <span>
#include <string>
#include <thread>

namespace outcrop {

/// A layer's blob on its way out: tar bytes go in on the caller's thread; another hashes them (diffID),
/// compresses them, hashes the result (digest) and writes it.
class LayerBlobWriter {
public:
    struct Result {
        std::string digestHex;
        std::string diffHex;
        uint64_t size = 0;
        uint64_t uncompressedSize = 0;
    };

    LayerBlobWriter(int blobFd, std::string object, BlobFormat format = {});
    ~LayerBlobWriter();
    LayerBlobWriter(const LayerBlobWriter&) = delete;
    LayerBlobWriter& operator=(const LayerBlobWriter&) = delete;

    /// Throws what went wrong on the other side.
    void write(std::span<const uint8_t> bytes);
    Result finish();

private:
    void run();
    void compress();
    void join();

    int m_fd;
    std::string m_object;
    BlobFormat m_format;
    ChunkQueue m_queue;
    Result m_result;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

} // namespace outcrop
