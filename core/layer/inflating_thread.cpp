// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/inflating_thread.h"

#include "core/layer/decompress.h"

#include <exception>

namespace outcrop {

InflatingThread::InflatingThread(Compression compression, ByteSource& input, const std::string& object)
    : m_decompressor(makeDecompressor(compression, input, object)), m_thread([this] { run(); }) {}

InflatingThread::~InflatingThread() {
    m_queue.abandon();
    m_thread.join();
}

void InflatingThread::run() {
    try {
        BufferedChunks chunks(*m_decompressor);
        for (auto chunk = chunks.next(); !chunk.empty(); chunk = chunks.next())
            if (!m_queue.write(chunk))
                break;
        m_queue.finish();
    } catch (...) {
        m_queue.finish(std::current_exception());
    }
}

} // namespace outcrop
