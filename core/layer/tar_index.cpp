// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/tar_index.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/layer/layer_path.h"
#include "core/layer/tar_reader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace outcrop {

namespace {

/// Holes are hashed as the zeros they stand for, up to here; a file of terabytes of nothing has no digest.
constexpr uint64_t kMaxHashedHoles = 256ULL << 20;

/// SHA-256 of a file's content as it arrives in pieces.
class ContentHash {
public:
    void add(const TarBlock& block) {
        if (block.offset > m_position)
            addHole(block.offset - m_position);
        m_hash.update(block.bytes.data(), block.bytes.size());
        m_position = block.offset + block.bytes.size();
    }

    /// Where the last piece ended.
    uint64_t position() const { return m_position; }

    std::optional<std::array<uint8_t, 16>> finish(uint64_t size) {
        if (size > m_position)
            addHole(size - m_position);
        if (m_unknown)
            return std::nullopt;
        const auto whole = m_hash.finish();
        std::array<uint8_t, 16> start{};
        std::copy_n(whole.begin(), start.size(), start.begin());
        return start;
    }

private:
    void addHole(uint64_t size) {
        static constexpr std::array<uint8_t, 16384> kZeros{};
        m_holes += std::min(size, kMaxHashedHoles + 1);
        m_unknown = m_unknown || m_holes > kMaxHashedHoles;
        while (size > 0 && !m_unknown) {
            const size_t part = std::min<uint64_t>(size, kZeros.size());
            m_hash.update(kZeros.data(), part);
            size -= part;
        }
    }

    Sha256 m_hash;
    uint64_t m_position = 0;
    uint64_t m_holes = 0;
    bool m_unknown = false;
};

class TarIndexer {
public:
    TarIndexer(ChunkSource& source, const std::string& object) : m_object(object), m_reader(source, object) {}

    std::string run() {
        while (const TarEntry* entry = m_reader.next()) {
            try {
                take(*entry);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::BadInput || error.object() == m_object)
                    throw;
                throw error.during("index layer", m_object);
            }
        }
        return m_builder.finish();
    }

private:
    void take(const TarEntry& entry) {
        const LayerPath where = classifyLayerName(entry.name);
        switch (where.kind) {
        case LayerPath::Kind::Ignored:
            return;
        case LayerPath::Kind::Opaque:
            return m_builder.markOpaque(where.path);
        case LayerPath::Kind::Whiteout:
            return addWhiteout(where.path, entry);
        case LayerPath::Kind::Entry:
            return addFile(where.path, entry);
        }
    }

    void addWhiteout(const std::string& path, const TarEntry& entry) {
        FileEntry file;
        file.type = FileType::Whiteout;
        file.mtime = entry.file.mtime;
        m_builder.add(path, file);
    }

    void addFile(const std::string& path, const TarEntry& entry) {
        FileEntry file = entry.file;
        std::string target;
        if (file.hardlink) {
            target = cleanPath(file.linkTarget);
            file.linkTarget = target;
        }
        std::optional<std::array<uint8_t, 16>> digest;
        if (file.type == FileType::Regular && !file.hardlink) {
            digest = hashContent(file.size, entry.sparse);
            if (digest)
                file.contentDigest = *digest;
            // A sparse file's bytes do not lie in one piece behind its header: to be read by unpacking only.
            file.tarOffset = entry.sparse ? 0 : m_reader.contentOffset();
        }
        m_builder.add(path, file, entry.xattrs);
    }

    /// Corrects size: some old writers leave rubbish where GNU tar keeps a sparse file's size, and libarchive
    /// believes it.
    std::optional<std::array<uint8_t, 16>> hashContent(uint64_t& size, bool sparse) {
        ContentHash hash;
        TarBlock block;
        while (m_reader.readBlock(block))
            hash.add(block);
        if (!sparse)
            size = hash.position();
        return hash.finish(size);
    }

    const std::string& m_object;
    TarReader m_reader;
    FileTreeBuilder m_builder;
};

} // namespace

std::string indexTar(ChunkSource& source, const std::string& object) {
    return TarIndexer(source, object).run();
}

} // namespace outcrop
