// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/decompress.h"
#include "core/layer/layer_pipeline.h"
#include "core/layer/repack_layer.h"
#include "core/layer/repack_request.h"
#include "core/layer/staged_layer.h"
#include "core/layer/worker_ops.h"

#include <array>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t kFirstBlob = 2;

Compression compressionOf(int blob, const std::string& object) {
    std::array<uint8_t, 512> start{};
    const ssize_t got = ::pread(blob, start.data(), start.size(), 0);
    if (got < 0)
        throw Error::fromErrno("read", object);
    return sniffCompression(std::span<const uint8_t>(start).first(static_cast<size_t>(got)));
}

uint64_t sizeOf(int blob) {
    struct stat facts {};
    return ::fstat(blob, &facts) == 0 ? static_cast<uint64_t>(facts.st_size) : 0;
}

class Repack {
public:
    Repack(WorkerSide& side, std::string object) : m_side(side), m_object(std::move(object)) {}

    void addBlob(int blob, const LayerEdit& edit, LayerRepacker& layer) {
        if (::lseek(blob, 0, SEEK_SET) < 0)
            throw Error::fromErrno("read", m_object);
        FdSource file(blob, m_object);
        const auto plain = makeDecompressor(compressionOf(blob, m_object), file, m_object);
        BufferedChunks chunks(*plain);
        Reporting reporting(chunks, file, *this);
        TarReader reader(reporting, m_object);
        layer.add(reader, edit, m_object);
        m_done += sizeOf(blob);
    }

private:
    /// Tells how far the blob is read while its tar goes by.
    class Reporting final : public ChunkSource {
    public:
        Reporting(ChunkSource& source, const FdSource& file, Repack& repack)
            : m_source(source), m_file(file), m_repack(repack) {}
        std::span<const uint8_t> next() override {
            m_repack.m_side.advance(m_repack.m_done + m_file.position());
            return m_source.next();
        }

    private:
        ChunkSource& m_source;
        const FdSource& m_file;
        Repack& m_repack;
    };

    WorkerSide& m_side;
    std::string m_object;
    uint64_t m_done = 0;
};

} // namespace

/// Inputs: 0 the staging directory (root), 1 the request, then the blobs.
void runRepack(WorkerSide& side) {
    const std::string object = side.argument(0);
    const RepackRequest request = decodeRepackRequest(side.inputBytes(1));
    if (side.inputCount() != kFirstBlob + request.edits.size())
        throw Error(ErrorCode::Internal, "read repack request");
    uint64_t total = 0;
    for (size_t i = 0; i < request.edits.size(); ++i)
        total += sizeOf(side.input(kFirstBlob + i));
    side.phase("repack", object, total);
    SpaceBudget budget(SpaceBudget::freeBytes(side.input(0)), object);
    StagedLayer staged = stageBlob(side.input(0));
    LayerBlobWriter blob(staged.blob.get(), object, request.format);
    LayerPipeline index(Compression::None, object,
                        budget); // the tree is that of what was written, not of a plan
    LayerRepacker layer([&](std::span<const uint8_t> bytes) {
        blob.write(bytes);
        index.write(bytes);
    });
    Repack repack(side, object);
    for (size_t i = 0; i < request.edits.size(); ++i)
        repack.addBlob(side.input(kFirstBlob + i), request.edits[i], layer);
    for (const std::string& directory : request.directories)
        layer.addDirectory(directory);
    for (const std::string& directory : request.opaque)
        layer.addOpaque(directory);
    layer.finish();
    const LayerBlobWriter::Result result = blob.finish();
    side.record(stageLayer(side.input(0), staged, result, request.format.compression, index.finish().tree));
}

} // namespace outcrop
