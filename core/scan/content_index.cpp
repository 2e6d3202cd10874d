// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/content_index.h"

#include "core/layer/file_tree_format.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace outcrop {

namespace {

constexpr uint64_t kMagic = 0x02534d415247434fULL; // "OCGRAMS" and the version
constexpr unsigned kHashBits = 21;
constexpr size_t kLeastSetBytes = 32;
constexpr size_t kEnoughGrams = 4096; ///< then the next file gets a set of its own
constexpr size_t kGramSize = 3;
constexpr uint64_t kMaxFiles = 1U << 23; // as many as a tree may have

struct IndexHeader {
    uint64_t magic = kMagic;
    uint64_t files = 0;
    uint64_t sets = 0;
    uint64_t setBytes = 0;
    uint64_t unplaced = 0;
    uint64_t checksum = 0; ///< of all of this with 0 here, and of what follows
};

uint8_t lower(char c) {
    return static_cast<uint8_t>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

template <class Take>
void forEachGram(std::string_view text, const Take& take) {
    uint32_t gram = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        gram = (gram << 8 | lower(text[i])) & 0xffffff;
        if (i + 1 >= kGramSize)
            take(gram);
    }
}

template <class Value>
void append(std::string& out, const std::vector<Value>& values) {
    out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value));
}

template <class Value>
std::vector<Value> taken(const std::string& bytes, size_t& at, uint64_t count) {
    std::vector<Value> values(count);
    std::memcpy(values.data(), bytes.data() + at, count * sizeof(Value));
    at += count * sizeof(Value);
    return values;
}

uint64_t checksumOf(const std::string& bytes) {
    return tree_format::sectionChecksum({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
}

} // namespace

uint32_t gramHash(uint32_t gram) {
    return gram * 0x9e3779b1U >> (32 - kHashBits);
}

std::vector<uint32_t> gramHashes(std::string_view text) {
    std::vector<uint32_t> hashes;
    forEachGram(text, [&](uint32_t gram) { hashes.push_back(gramHash(gram)); });
    return hashes;
}

bool GramSet::hasAll(const std::vector<uint32_t>& hashes) const {
    const size_t mask = m_bits.size() * 8 - 1;
    return std::ranges::all_of(hashes, [&](uint32_t hash) {
        const size_t bit = hash & mask;
        return (m_bits[bit / 8] >> (bit % 8) & 1) != 0;
    });
}

ContentIndexMaker::ContentIndexMaker(uint64_t maxSetBytes) : m_maxSetBytes(maxSetBytes) {
    m_texts.seen.resize((1U << 24) / 64);
    m_binaries.seen.resize((1U << 24) / 64);
}

void ContentIndexMaker::add(uint64_t offset, std::string_view content, bool binary) {
    if (offset == 0) {
        m_unplaced = true;
        return;
    }
    Open& open = binary ? m_binaries : m_texts;
    if (open.set == UINT32_MAX) {
        open.set = static_cast<uint32_t>(m_sets.size());
        m_sets.emplace_back(); // its place: sets are closed in another order
    }
    m_files.push_back({offset, content.size(), open.set, binary ? 1U : 0U});
    forEachGram(content, [&](uint32_t gram) {
        uint64_t& word = open.seen[gram / 64];
        const uint64_t bit = 1ULL << (gram % 64);
        if ((word & bit) != 0)
            return;
        word |= bit;
        open.grams.push_back(gram);
    });
    if (open.grams.size() >= kEnoughGrams)
        close(open);
}

void ContentIndexMaker::addUnread(uint64_t offset, uint64_t size) {
    if (offset == 0)
        m_unplaced = true;
    else
        m_files.push_back({offset, size, ContentIndex::kUnread, 0});
}

void ContentIndexMaker::close(Open& open) {
    if (open.set == UINT32_MAX)
        return;
    const size_t wanted = std::bit_ceil(std::max<size_t>(open.grams.size() * m_bitsPerGram / 8, 1));
    std::string bits(std::clamp(wanted, kLeastSetBytes, (size_t(1) << kHashBits) / 8), '\0');
    const size_t mask = bits.size() * 8 - 1;
    for (const uint32_t gram : open.grams) {
        const size_t bit = gramHash(gram) & mask;
        bits[bit / 8] = static_cast<char>(bits[bit / 8] | 1 << (bit % 8));
        open.seen[gram / 64] = 0;
    }
    open.grams.clear();
    m_setBytes += bits.size();
    m_sets[std::exchange(open.set, UINT32_MAX)] = std::move(bits);
    if (m_setBytes > m_maxSetBytes)
        halve();
}

void ContentIndexMaker::halve() {
    m_bitsPerGram = std::max(m_bitsPerGram / 2, 1U);
    m_setBytes = 0;
    for (std::string& bits : m_sets) {
        const size_t half = bits.size() / 2;
        if (half >= kLeastSetBytes) {
            for (size_t i = 0; i < half; ++i)
                bits[i] = static_cast<char>(bits[i] | bits[half + i]);
            bits.resize(half);
        }
        m_setBytes += bits.size();
    }
    if (m_setBytes > m_maxSetBytes) // all are as small as they get: a huge layer
        m_maxSetBytes = 2 * m_setBytes;
}

std::string ContentIndexMaker::finish() {
    close(m_texts);
    close(m_binaries);
    std::vector<uint64_t> sizes;
    for (const std::string& bits : m_sets)
        sizes.push_back(bits.size());
    IndexHeader header{.files = m_files.size(),
                       .sets = m_sets.size(),
                       .setBytes = m_setBytes,
                       .unplaced = m_unplaced ? 1U : 0U};
    std::string out(reinterpret_cast<const char*>(&header), sizeof header);
    append(out, m_files);
    append(out, sizes);
    for (const std::string& bits : m_sets)
        out += bits;
    header.checksum = checksumOf(out);
    std::memcpy(out.data(), &header, sizeof header);
    return out;
}

std::optional<ContentIndex> ContentIndex::of(std::string bytes) {
    IndexHeader header;
    if (bytes.size() < sizeof header)
        return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof header);
    const uint64_t checksum = std::exchange(header.checksum, 0);
    std::memcpy(bytes.data(), &header, sizeof header);
    if (header.magic != kMagic || header.files > kMaxFiles || header.sets > header.files ||
        header.setBytes > bytes.size() ||
        bytes.size() !=
            sizeof header + header.files * sizeof(IndexedFile) + header.sets * 8 + header.setBytes ||
        checksumOf(bytes) != checksum)
        return std::nullopt;
    ContentIndex index;
    size_t at = sizeof header;
    index.m_files = taken<IndexedFile>(bytes, at, header.files);
    const auto sizes = taken<uint64_t>(bytes, at, header.sets);
    for (const uint64_t size : sizes) {
        if (!std::has_single_bit(size) || size > bytes.size() - at)
            return std::nullopt;
        index.m_places.push_back({at, size});
        at += size;
    }
    for (const IndexedFile& file : index.m_files)
        if (file.set != kUnread && file.set >= header.sets)
            return std::nullopt;
    index.m_unplaced = header.unplaced != 0;
    index.m_bytes = std::move(bytes);
    return index;
}

GramSet ContentIndex::set(size_t number) const {
    const Place& place = m_places[number];
    return GramSet({reinterpret_cast<const uint8_t*>(m_bytes.data()) + place.begin, place.size});
}

} // namespace outcrop
