// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/scan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The content index of a layer: for every few files one set of the runs of three bytes (grams) in them, the
// case of ASCII letters aside. It tells which files cannot hold a text, never that one does. A set is a bit
// map by hash: half of it laid over the other half is the same set, only less exact, which is how the index
// stays below its bound.

namespace outcrop {

/// Where a gram's bit stands in the largest map; in a smaller one by as many of the lower bits.
uint32_t gramHash(uint32_t gram);
/// The grams of a text, as hashes. A text shorter than a gram has none.
std::vector<uint32_t> gramHashes(std::string_view text);

/// One set, in an index.
class GramSet {
public:
    explicit GramSet(std::span<const uint8_t> bits) : m_bits(bits) {}
    bool hasAll(const std::vector<uint32_t>& hashes) const;

private:
    std::span<const uint8_t> m_bits; ///< a power of two
};

/// A file of the layer that holds something, in the order of the tar.
struct IndexedFile {
    uint64_t offset = 0; ///< ScanPlace::tarOffset
    uint64_t size = 0;
    uint32_t set = 0;
    uint32_t binary = 0; ///< 1: looksBinary()
};

/// Makes one from files in the order of the tar.
class ContentIndexMaker {
public:
    explicit ContentIndexMaker(uint64_t maxSetBytes = 64ULL << 20);
    void add(uint64_t offset, std::string_view content, bool binary);
    /// Of a file that was not read: a search that is about files of its size has to look into it.
    void addUnread(uint64_t offset, uint64_t size);
    std::string finish();

private:
    /// Files that share a set: texts on one side, all else on the other.
    struct Open {
        std::vector<uint64_t> seen; ///< a bit for every gram there is
        std::vector<uint32_t> grams;
        uint32_t set = UINT32_MAX;
    };
    void close(Open& open);
    void halve();

    uint64_t m_maxSetBytes;
    uint32_t m_bitsPerGram = 4;
    Open m_texts;
    Open m_binaries;
    std::vector<IndexedFile> m_files;
    std::vector<std::string> m_sets;
    uint64_t m_setBytes = 0;
    bool m_unplaced = false;
};

/// Reads one.
class ContentIndex {
public:
    static constexpr uint32_t kUnread = UINT32_MAX; ///< IndexedFile::set of a file that was not read

    /// Empty when the bytes are no index, or damaged.
    static std::optional<ContentIndex> of(std::string bytes);

    std::span<const IndexedFile> files() const { return m_files; }
    size_t setCount() const { return m_places.size(); }
    GramSet set(size_t number) const;
    /// Whether the layer has files without an offset, which are not among files().
    bool unplaced() const { return m_unplaced; }

private:
    struct Place {
        uint64_t begin = 0;
        uint64_t size = 0;
    };
    std::string m_bytes;
    std::vector<IndexedFile> m_files;
    std::vector<Place> m_places;
    bool m_unplaced = false;
};

} // namespace outcrop
