// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/chunk_queue.h"
#include "core/layer/decompress.h"
#include "core/layer/extract_target.h"
#include "core/layer/layer_path.h"
#include "core/layer/tar_reader.h"
#include "core/layer/worker_ops.h"

#include <array>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace outcrop {

namespace {

Compression sniff(int blobFd, const std::string& object) {
    std::array<uint8_t, 16> start{};
    const ssize_t got = ::pread(blobFd, start.data(), start.size(), 0);
    if (got < 0 || ::lseek(blobFd, 0, SEEK_SET) < 0)
        throw Error::fromErrno("read layer", object);
    return sniffCompression({start.data(), static_cast<size_t>(got)});
}

/// Inflates on a thread of its own, while the other makes files.
class Inflater {
public:
    Inflater(WorkerSide& side, int blobFd, std::string object)
        : m_side(side), m_object(std::move(object)), m_input(blobFd, m_object),
          m_source(makeDecompressor(sniff(blobFd, m_object), m_input, m_object)),
          m_thread([this] { run(); }) {}
    ~Inflater() {
        m_queue.abandon();
        m_thread.join();
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ChunkSource& chunks() { return m_queue; }
    void drain() {
        while (!m_queue.next().empty()) {
        }
    }

private:
    void run() {
        try {
            for (;;) {
                const std::span<uint8_t> buffer = m_queue.reserve();
                const size_t filled = buffer.empty() ? 0 : fill(buffer);
                if (filled == 0)
                    break;
                m_queue.commit(filled);
                m_side.advance(m_input.position());
            }
            m_queue.finish();
        } catch (...) {
            m_queue.finish(std::current_exception());
        }
    }

    size_t fill(std::span<uint8_t> buffer) {
        size_t filled = 0;
        while (filled < buffer.size()) {
            const size_t got = m_source->read(buffer.data() + filled, buffer.size() - filled);
            if (got == 0)
                break;
            filled += got;
        }
        return filled;
    }

    WorkerSide& m_side;
    std::string m_object;
    FdSource m_input;
    std::unique_ptr<ByteSource> m_source;
    ChunkQueue m_queue;
    std::thread m_thread;
};

void extractFile(TarReader& reader, ExtractTarget& target, const std::string& path, const TarEntry& entry) {
    target.beginFile(path, entry.file);
    TarBlock block;
    while (reader.readBlock(block))
        if (!block.bytes.empty())
            target.write(block.bytes.data(), block.bytes.size(), block.offset);
    target.endFile(entry.file, entry.xattrs);
}

void extractEntry(TarReader& reader, ExtractTarget& target, const TarEntry& entry) {
    const LayerPath where = classifyLayerName(entry.name);
    FileEntry file = entry.file;
    std::string linkTarget;
    switch (where.kind) {
    case LayerPath::Kind::Ignored:
        return;
    case LayerPath::Kind::Opaque:
        return target.markOpaque(where.path);
    case LayerPath::Kind::Whiteout:
        file = {};
        file.type = FileType::Whiteout;
        return target.add(where.path, file, {});
    case LayerPath::Kind::Entry:
        break;
    }
    if (file.type == FileType::Regular && !file.hardlink)
        return extractFile(reader, target, where.path, entry);
    linkTarget = file.hardlink ? cleanPath(file.linkTarget) : std::string(file.linkTarget);
    file.linkTarget = linkTarget;
    target.add(where.path, file, entry.xattrs);
}

} // namespace

/// Arguments: the layer's name for errors. Inputs: 0 the blob, 1 the directory (root), then those of the
/// layers below, topmost first.
void runExtract(WorkerSide& side) {
    const std::string object = side.argument(0);
    struct stat facts {};
    if (::fstat(side.input(0), &facts) == 0)
        side.phase("unpack", object, static_cast<uint64_t>(facts.st_size));
    ::umask(0);
    const bool keepOwners = side.idMap() == "root" || side.idMap() == "subids";
    ExtractTarget::Options options{keepOwners, {}, [&side](const std::string& fact) { side.warn(fact); }};
    for (size_t i = 2; i < side.inputCount(); ++i)
        options.lowers.push_back(side.input(i));
    ExtractTarget target(side.input(1), std::move(options));
    Inflater inflater(side, side.input(0), object);
    TarReader reader(inflater.chunks(), object);
    while (const TarEntry* entry = reader.next())
        extractEntry(reader, target, *entry);
    inflater.drain(); // so that damage behind the last entry is found
    target.finish();
}

} // namespace outcrop
