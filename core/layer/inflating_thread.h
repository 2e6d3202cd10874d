// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/byte_source.h"
#include "core/layer/chunk_queue.h"
#include "core/layer/worker_client.h"

#include <memory>
#include <string>
#include <thread>

namespace outcrop {

/// Decompresses on a thread of its own, while the thread that reads is busy with what came before.
class InflatingThread {
public:
    /// input must outlive it and is read by that thread alone.
    InflatingThread(Compression compression, ByteSource& input, const std::string& object);
    InflatingThread(const InflatingThread&) = delete;
    InflatingThread& operator=(const InflatingThread&) = delete;
    ~InflatingThread();
    ChunkSource& chunks() { return m_queue; }

private:
    void run();

    std::unique_ptr<ByteSource> m_decompressor;
    ChunkQueue m_queue;
    std::thread m_thread;
};

} // namespace outcrop
