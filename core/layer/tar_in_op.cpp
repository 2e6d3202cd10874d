// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/chunk_source.h"
#include "core/layer/decompress.h"
#include "core/layer/extract_target.h"
#include "core/layer/layer_path.h"
#include "core/layer/root_path.h"
#include "core/layer/tar_reader.h"
#include "core/layer/worker_ops.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kSniffSize = 512;

/// A stream whose first bytes were looked at.
class SniffedSource final : public ByteSource {
public:
    SniffedSource(int fd, const std::string& object) : m_rest(fd, object), m_start(kSniffSize) {
        size_t filled = 0;
        while (filled < m_start.size()) {
            const size_t got = m_rest.read(m_start.data() + filled, m_start.size() - filled);
            if (got == 0)
                break;
            filled += got;
        }
        m_start.resize(filled);
    }
    Compression compression() const { return sniffCompression(m_start); }
    uint64_t position() const { return m_rest.position(); }
    size_t read(void* data, size_t size) override {
        if (m_at == m_start.size())
            return m_rest.read(data, size);
        const size_t part = std::min(size, m_start.size() - m_at);
        std::copy_n(m_start.data() + m_at, part, static_cast<uint8_t*>(data));
        m_at += part;
        return part;
    }

private:
    FdSource m_rest;
    std::vector<uint8_t> m_start;
    size_t m_at = 0;
};

/// Lays the entries of a tar over what a directory has.
class Merger {
public:
    Merger(ExtractTarget& target, TarReader& reader, std::string directory, const std::string& owners)
        : m_target(target), m_reader(reader), m_directory(std::move(directory)), m_owners(owners) {}

    void add(const TarEntry& entry) {
        const std::string name = cleanPath(entry.name);
        if (name == "/")
            return; // the directory itself keeps its facts
        const std::string path = m_directory + name;
        FileEntry file = entry.file;
        FileTreeBuilder::Xattrs xattrs = entry.xattrs;
        if (m_owners != "keep")
            file.uid = file.gid = 0;
        if (m_owners == "caller") {
            // The owner is another one now: what gave rights to the first must not give them to this one.
            file.mode &= 01777;
            std::erase_if(xattrs, [](const auto& xattr) { return !xattr.first.starts_with("user."); });
        }
        const std::string link = file.hardlink ? m_directory + cleanPath(entry.file.linkTarget)
                                               : std::string(entry.file.linkTarget);
        file.linkTarget = link;
        if (file.type != FileType::Regular || file.hardlink)
            return m_target.add(path, file, xattrs);
        m_target.beginFile(path, file);
        TarBlock block;
        while (m_reader.readBlock(block))
            if (!block.bytes.empty())
                m_target.write(block.bytes.data(), block.bytes.size(), block.offset);
        m_target.endFile(file, xattrs);
    }

private:
    ExtractTarget& m_target;
    TarReader& m_reader;
    std::string m_directory;
    const std::string& m_owners;
};

} // namespace

/// Arguments: the directory; owners: "keep" those of the tar, "root", or "caller", who also gets no more
/// rights than the files of his. Inputs: 0 the root, 1 the tar, which may be compressed. One record: its size
/// as it came.
void runTarIn(WorkerSide& side) {
    ::umask(0);
    const UniqueFd root = openOwnRoot();
    const std::string directory = resolvedInRoot(root.get(), side.argument(0));
    const std::optional<FileFacts> facts = factsInRoot(root.get(), directory);
    if (!facts || facts->entry.type != FileType::Directory)
        throw Error(ErrorCode::NotFound, "copy into", side.argument(0), "no such directory");
    ExtractTarget::Options options;
    options.keepOwners = side.idMap() == "root" || side.idMap() == "subids";
    options.warn = [&side](const std::string& fact) { side.warn(fact); };
    options.merge = true;
    ExtractTarget target(root.get(), std::move(options));
    SniffedSource input(side.input(1), "tar");
    const auto plain = makeDecompressor(input.compression(), input, "tar");
    BufferedChunks chunks(*plain);
    TarReader reader(chunks, "tar");
    Merger merger(target, reader, directory == "/" ? "" : directory, side.argument(1));
    while (const TarEntry* entry = reader.next()) {
        merger.add(*entry);
        side.advance(input.position());
    }
    while (!chunks.next().empty()) {
        // padding behind the end, so that who writes it is not cut off
    }
    target.finish();
    side.record(WireWriter(MessageKind::Record).number(input.position()));
}

} // namespace outcrop
