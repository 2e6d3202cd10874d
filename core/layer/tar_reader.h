// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/chunk_source.h"
#include "core/layer/file_tree.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace outcrop {

/// One header of a tar, names as they stand there. Views live until the next call of next().
struct TarEntry {
    std::string_view name;
    FileEntry file; ///< name and contentDigest unset; linkTarget as stored
    bool sparse = false;
    FileTreeBuilder::Xattrs xattrs;
};

/// A piece of a file's content; between pieces (and after the last) are holes.
struct TarBlock {
    uint64_t offset = 0; ///< in the file
    std::span<const uint8_t> bytes;
};

/// Headers and contents of an uncompressed tar: v7, ustar, GNU, pax, star, with long names, sparse files and
/// extended attributes, parsed by libarchive. Errors are Error(BadInput) naming object. Not for several
/// threads at once.
class TarReader {
public:
    /// source must outlive the reader. An empty source is an empty archive.
    TarReader(ChunkSource& source, std::string object);
    ~TarReader();
    TarReader(const TarReader&) = delete;
    TarReader& operator=(const TarReader&) = delete;

    /// The next entry, or null at the end of the archive (padding behind it stays unread).
    const TarEntry* next();
    /// The next piece of the current entry's content; false at its end. bytes live until the next call.
    bool readBlock(TarBlock& block);
    /// Where the current entry's content begins in the tar: after the first readBlock() that gave something.
    uint64_t contentOffset() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// True if bytes (a block of 512) can begin a tar: a header with a right checksum, or zeros (an empty
/// archive).
bool looksLikeTar(std::span<const uint8_t> start);

} // namespace outcrop
