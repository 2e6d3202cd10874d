// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/export_parts.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/layer/byte_source.h"
#include "core/layer/decompress.h"
#include "core/layer/layer_path.h"
#include "core/layer/tar_reader.h"

#include <algorithm>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kDigestSize = 16;
constexpr uint64_t kMaxInMemory = 4ULL << 20; ///< larger files go through a stream

/// A file's bytes on their way into the repository, checked against what the index says of them.
class ContentSink {
public:
    ContentSink(git_odb* odb, uint64_t size) : m_odb(odb), m_size(size) {
        if (size <= kMaxInMemory) {
            m_memory.reserve(size);
            return;
        }
        git_odb_stream* stream = nullptr;
        checkGit(::git_odb_open_wstream(&stream, odb, static_cast<git_object_size_t>(size), GIT_OBJECT_BLOB),
                 "write file to git");
        m_stream.reset(stream);
    }

    void write(std::string_view bytes) {
        m_hash.update(bytes);
        m_written += bytes.size();
        if (m_written > m_size)
            throw Error(ErrorCode::Corrupt, "read layer", {}, "a file is longer than its index says");
        if (m_stream)
            checkGit(::git_odb_stream_write(m_stream.get(), bytes.data(), bytes.size()), "write file to git");
        else
            m_memory.append(bytes);
    }

    void writeZeros(uint64_t size) {
        static const std::string zeros(64 * 1024, '\0');
        for (; size > 0; size -= std::min<uint64_t>(size, zeros.size()))
            write(std::string_view(zeros).substr(0, std::min<uint64_t>(size, zeros.size())));
    }

    uint64_t written() const { return m_written; }

    git_oid finish(const std::array<uint8_t, kDigestSize>& digest) {
        const auto whole = m_hash.finish();
        if (m_written != m_size || !std::equal(digest.begin(), digest.end(), whole.begin()))
            throw Error(ErrorCode::Corrupt, "read layer", {}, "a file has other bytes than its index says");
        git_oid id{};
        if (m_stream)
            checkGit(::git_odb_stream_finalize_write(&id, m_stream.get()), "write file to git");
        else
            checkGit(::git_odb_write(&id, m_odb, m_memory.data(), m_memory.size(), GIT_OBJECT_BLOB),
                     "write file to git");
        return id;
    }

private:
    git_odb* m_odb;
    uint64_t m_size;
    uint64_t m_written = 0;
    Sha256 m_hash;
    std::string m_memory;
    GitOwned<git_odb_stream, ::git_odb_stream_free> m_stream;
};

/// Compressed or not, as the layer's blob is.
class BlobChunks {
public:
    BlobChunks(int fd, const std::string& object) : m_file(fd, object) {
        constexpr size_t kMagic = 16;
        std::array<uint8_t, kMagic> start{};
        const ssize_t got = ::pread(fd, start.data(), start.size(), 0);
        if (got < 0 || ::lseek(fd, 0, SEEK_SET) < 0)
            throw Error::fromErrno("read layer", object);
        const Compression compression = sniffCompression(std::span(start).first(static_cast<size_t>(got)));
        m_plain = makeDecompressor(compression, m_file, object);
        m_chunks.emplace(*m_plain);
    }
    ChunkSource& chunks() { return *m_chunks; }

private:
    FdSource m_file;
    std::unique_ptr<ByteSource> m_plain;
    std::optional<BufferedChunks> m_chunks;
};

} // namespace

/// The files of one layer that are wanted, and how they are found again in its tar.
class LayerContents {
public:
    LayerContents(GitContents& contents, const MergedTree& all, size_t layer)
        : m_contents(contents), m_tree(*all.layers()[layer]) {
        for (uint32_t i = 0; i < all.size(); ++i) {
            const MergedTree::Node& node = all.node(NodeIndex{i});
            if (node.layer != layer || node.source == kNoNode)
                continue;
            const FileEntry file = m_tree.entry(linkedNode(m_tree, node.source));
            if (file.type == FileType::Regular && !file.hardlink)
                want(file);
        }
    }

    bool empty() const { return m_byOffset.empty() && m_sparse.empty(); }

    void read(TarReader& tar) {
        while (const TarEntry* entry = tar.next())
            if (entry->file.type == FileType::Regular && !entry->file.hardlink && entry->file.size > 0)
                take(*entry, tar);
    }

private:
    void want(const FileEntry& file) {
        const GitContents::Key key = GitContents::keyOf(file);
        if (key.first == decltype(key.first){} || m_contents.m_blobs.contains(key))
            return;
        if (file.size == 0)
            m_contents.m_blobs.emplace(key, m_contents.write({}));
        else if (file.tarOffset != 0)
            m_byOffset.emplace(file.tarOffset, key);
        else
            m_sparse.insert(key); // a sparse file does not lie in one piece: known by its content only
    }

    void take(const TarEntry& entry, TarReader& tar) {
        if (entry.sparse)
            return takeSparse(entry, tar);
        TarBlock block;
        if (!tar.readBlock(block))
            return;
        const auto found = m_byOffset.find(tar.contentOffset());
        if (found == m_byOffset.end() || m_contents.m_blobs.contains(found->second))
            return;
        const GitContents::Key key = found->second;
        ContentSink sink(m_contents.m_odb, key.second);
        m_contents.m_blobs.emplace(key, copy(block, tar, sink, key));
    }

    static std::string_view textOf(const TarBlock& block) {
        return {reinterpret_cast<const char*>(block.bytes.data()), block.bytes.size()};
    }

    static git_oid copy(TarBlock& block, TarReader& tar, ContentSink& sink, const GitContents::Key& key) {
        do {
            if (block.offset > sink.written())
                sink.writeZeros(block.offset - sink.written());
            sink.write(textOf(block));
        } while (tar.readBlock(block));
        if (sink.written() < key.second)
            sink.writeZeros(key.second - sink.written());
        return sink.finish(key.first);
    }

    /// Its name in the tar leads to its entry in the index, unless a later one took its place.
    void takeSparse(const TarEntry& entry, TarReader& tar) {
        const NodeIndex node = m_tree.find(classifyLayerName(entry.name).path);
        if (node == kNoNode || m_tree.type(node) != FileType::Regular)
            return;
        const GitContents::Key key = GitContents::keyOf(m_tree.entry(linkedNode(m_tree, node)));
        if (!m_sparse.contains(key) || entry.file.size != key.second || m_contents.m_blobs.contains(key))
            return;
        ContentSink sink(m_contents.m_odb, key.second);
        TarBlock block;
        try {
            m_contents.m_blobs.emplace(key, copy(block, tar, sink, key));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Corrupt)
                throw; // else an earlier file of that name
        }
    }

    GitContents& m_contents;
    const FileTree& m_tree;
    std::unordered_map<uint64_t, GitContents::Key> m_byOffset;
    std::set<GitContents::Key> m_sparse;
};

GitContents::Key GitContents::keyOf(const FileEntry& file) {
    Key key{{}, file.size};
    if (file.contentDigest.size() == kDigestSize)
        std::copy(file.contentDigest.begin(), file.contentDigest.end(), key.first.begin());
    return key;
}

std::optional<git_oid> GitContents::find(const FileEntry& file) const {
    const auto found = m_blobs.find(keyOf(file));
    return found == m_blobs.end() ? std::nullopt : std::optional(found->second);
}

git_oid GitContents::write(std::string_view content) {
    git_oid id{};
    checkGit(::git_odb_write(&id, m_odb, content.data(), content.size(), GIT_OBJECT_BLOB),
             "write file to git");
    return id;
}

void GitContents::readLayer(int blobFd, const MergedTree& all, size_t layer, const std::string& object) {
    LayerContents contents(*this, all, layer);
    if (contents.empty())
        return;
    BlobChunks blob(blobFd, object);
    TarReader tar(blob.chunks(), object);
    contents.read(tar);
}

} // namespace outcrop
