// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/blob_writer.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/blob_compressor.h"

#include <utility>

namespace outcrop {

LayerBlobWriter::LayerBlobWriter(int blobFd, std::string object, BlobFormat format)
    : m_fd(blobFd), m_object(std::move(object)), m_format(format), m_thread([this] { run(); }) {}

LayerBlobWriter::~LayerBlobWriter() {
    m_queue.abandon();
    if (m_thread.joinable()) {
        m_queue.finish();
        m_thread.join();
    }
}

void LayerBlobWriter::run() {
    try {
        compress();
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_queue.abandon();
}

void LayerBlobWriter::compress() {
    const auto compressor = makeBlobCompressor(m_format);
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
        compressor->run(chunk, false, write);
    }
    compressor->run({}, true, write);
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
