// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/pack_gzip.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <isa-l/igzip_lib.h>
#include <memory>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

/// ISA-L's fast levels: several hundred megabytes per second and core, where zlib does a few tens.
class Deflater {
public:
    Deflater() : m_levelBuffer(ISAL_DEF_LVL1_DEFAULT) {
        isal_deflate_init(&m_stream);
        m_stream.level = 1;
        m_stream.level_buf = m_levelBuffer.data();
        m_stream.level_buf_size = static_cast<uint32_t>(m_levelBuffer.size());
        m_stream.gzip_flag = IGZIP_GZIP;
    }

    template <typename Output>
    void run(std::span<const uint8_t> bytes, bool last, Output output) {
        m_stream.next_in = const_cast<uint8_t*>(bytes.data());
        m_stream.avail_in = static_cast<uint32_t>(bytes.size());
        m_stream.end_of_stream = last ? 1 : 0;
        do {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uint32_t>(m_out.size());
            if (const int result = isal_deflate(&m_stream); result != COMP_OK)
                throw Error(ErrorCode::Internal, "compress layer", {},
                            "isa-l error " + std::to_string(result));
            output(std::span<const uint8_t>(m_out.data(), m_out.size() - m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }

private:
    isal_zstream m_stream{};
    std::vector<uint8_t> m_levelBuffer;
    std::vector<uint8_t> m_out = std::vector<uint8_t>(256 * 1024);
};

} // namespace

LayerBlobWriter::LayerBlobWriter(int blobFd, std::string object)
    : m_fd(blobFd), m_object(std::move(object)), m_thread([this] { run(); }) {}

LayerBlobWriter::~LayerBlobWriter() {
    m_queue.abandon();
    if (m_thread.joinable()) {
        m_queue.finish();
        m_thread.join();
    }
}

void LayerBlobWriter::run() {
    try {
        deflate();
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_queue.abandon();
}

void LayerBlobWriter::deflate() {
    const auto deflater = std::make_unique<Deflater>(); // its stream is large
    Sha256 diff;
    Sha256 blob;
    const auto write = [&](std::span<const uint8_t> bytes) {
        blob.update(bytes.data(), bytes.size());
        m_result.size += bytes.size();
        writeFull(m_fd, bytes.data(), bytes.size(), m_object);
    };
    for (auto chunk = m_queue.next(); !chunk.empty(); chunk = m_queue.next()) {
        diff.update(chunk.data(), chunk.size());
        m_result.uncompressedSize += chunk.size();
        deflater->run(chunk, false, write);
    }
    deflater->run({}, true, write);
    m_result.diffHex = diff.finishHex();
    m_result.digestHex = blob.finishHex();
}

void LayerBlobWriter::write(std::span<const uint8_t> bytes) {
    if (m_queue.write(bytes))
        return;
    join();
    if (m_failure)
        std::rethrow_exception(m_failure);
    throw Error(ErrorCode::Internal, "write layer", m_object, "the writer stopped");
}

void LayerBlobWriter::join() {
    m_queue.finish();
    if (m_thread.joinable())
        m_thread.join();
}

LayerBlobWriter::Result LayerBlobWriter::finish() {
    join();
    if (m_failure)
        std::rethrow_exception(m_failure);
    return std::move(m_result);
}

} // namespace outcrop
