// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/chunker.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace outcrop {

namespace {

constexpr size_t kNoChunk = SIZE_MAX;

struct DigestHash {
    size_t operator()(const std::array<uint8_t, 16>& digest) const {
        size_t value = 0;
        std::memcpy(&value, digest.data(), sizeof value);
        return value;
    }
};

/// Where a digest is, and how often.
struct ChunkUse {
    size_t before = kNoChunk; ///< the first
    size_t after = kNoChunk;
    unsigned countBefore = 0;
    unsigned countAfter = 0;
};
using ChunkUses = std::unordered_map<std::array<uint8_t, 16>, ChunkUse, DigestHash>;

ChunkUses usesOf(const std::vector<Chunk>& before, const std::vector<Chunk>& after) {
    ChunkUses uses;
    for (size_t i = 0; i < before.size(); ++i) {
        ChunkUse& use = uses[before[i].digest];
        use.before = std::min(use.before, i);
        ++use.countBefore;
    }
    for (size_t i = 0; i < after.size(); ++i) {
        ChunkUse& use = uses[after[i].digest];
        use.after = std::min(use.after, i);
        ++use.countAfter;
    }
    return uses;
}

/// The longest run of pairs that goes up on both sides: pairs are in the order of after.
std::vector<std::pair<size_t, size_t>>
longestIncreasing(const std::vector<std::pair<size_t, size_t>>& pairs) {
    std::vector<size_t> tails;
    std::vector<size_t> previous(pairs.size(), kNoChunk);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, pairs[i].first, {},
                                                    [&](size_t tail) { return pairs[tail].first; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<std::pair<size_t, size_t>> run;
    for (size_t i = tails.empty() ? kNoChunk : tails.back(); i != kNoChunk; i = previous[i])
        run.push_back(pairs[i]);
    std::ranges::reverse(run);
    return run;
}

/// Which chunk of before each of after is, kept in order. What is there once on both sides is an anchor (as
/// in patience diff), from which equal neighbours are taken along.
class ChunkAlignment {
public:
    ChunkAlignment(const std::vector<Chunk>& before, const std::vector<Chunk>& after)
        : m_before(before), m_after(after), m_of(after.size(), kNoChunk), m_taken(before.size(), false) {}

    std::vector<size_t> align(const ChunkUses& uses) {
        const auto anchors = anchorsOf(uses);
        takeEnds();
        for (const auto& [before, after] : anchors)
            grow(before, after);
        return std::move(m_of);
    }

private:
    std::vector<std::pair<size_t, size_t>> anchorsOf(const ChunkUses& uses) const {
        std::vector<std::pair<size_t, size_t>> pairs;
        for (size_t i = 0; i < m_after.size(); ++i) {
            const ChunkUse& use = uses.at(m_after[i].digest);
            if (use.countBefore == 1 && use.countAfter == 1)
                pairs.emplace_back(use.before, i);
        }
        return longestIncreasing(pairs);
    }
    bool same(size_t before, size_t after) const {
        return m_before[before].digest == m_after[after].digest &&
               m_before[before].size == m_after[after].size;
    }
    bool free(size_t before, size_t after) const { return !m_taken[before] && m_of[after] == kNoChunk; }
    void pair(size_t before, size_t after) {
        m_of[after] = before;
        m_taken[before] = true;
    }
    /// What both begin and end with.
    void takeEnds() {
        size_t front = 0;
        const size_t least = std::min(m_before.size(), m_after.size());
        while (front < least && same(front, front)) {
            pair(front, front);
            ++front;
        }
        for (size_t back = 1; back + front <= least && same(m_before.size() - back, m_after.size() - back);
             ++back)
            pair(m_before.size() - back, m_after.size() - back);
    }
    void grow(size_t before, size_t after) {
        if (free(before, after))
            pair(before, after);
        if (m_of[after] != before)
            return;
        for (size_t i = 1; before + i < m_before.size() && after + i < m_after.size() &&
                           free(before + i, after + i) && same(before + i, after + i);
             ++i)
            pair(before + i, after + i);
        for (size_t i = 1;
             i <= before && i <= after && free(before - i, after - i) && same(before - i, after - i); ++i)
            pair(before - i, after - i);
    }

    const std::vector<Chunk>& m_before;
    const std::vector<Chunk>& m_after;
    std::vector<size_t> m_of;
    std::vector<bool> m_taken;
};

/// Ranges on their way out: neighbours of one kind are one.
class RangeList {
public:
    void add(const ChunkRange& range) {
        if (!m_ranges.empty()) {
            ChunkRange& last = m_ranges.back();
            const bool follows = last.kind == range.kind && follow(last, range);
            if (follows) {
                last.size += range.size;
                return;
            }
        }
        m_ranges.push_back(range);
    }
    std::vector<ChunkRange> take() { return std::move(m_ranges); }

private:
    static bool follow(const ChunkRange& last, const ChunkRange& next) {
        using Kind = ChunkRange::Kind;
        const bool before = last.kind == Kind::Inserted || last.before + last.size == next.before;
        const bool after = last.kind == Kind::Removed || last.after + last.size == next.after;
        return before && after;
    }
    std::vector<ChunkRange> m_ranges;
};

/// Where each chunk comes from, in place or not: of several places the one behind the last chunk's, so that
/// what was moved together stays together.
std::vector<size_t> sourcesOf(const std::vector<Chunk>& before, const std::vector<Chunk>& after,
                              const std::vector<size_t>& aligned, const ChunkUses& uses) {
    std::vector<size_t> sources = aligned;
    size_t last = kNoChunk;
    for (size_t i = 0; i < after.size(); ++i) {
        const bool follows =
            last != kNoChunk && last + 1 < before.size() && before[last + 1].digest == after[i].digest;
        if (sources[i] == kNoChunk)
            sources[i] = follows ? last + 1 : uses.at(after[i].digest).before;
        last = sources[i];
    }
    return sources;
}

} // namespace

std::vector<ChunkRange> matchChunks(const std::vector<Chunk>& before, const std::vector<Chunk>& after) {
    using Kind = ChunkRange::Kind;
    const ChunkUses uses = usesOf(before, after);
    const std::vector<size_t> aligned = ChunkAlignment(before, after).align(uses);
    const std::vector<size_t> sources = sourcesOf(before, after, aligned, uses);
    std::vector<bool> moved(before.size(), false); // these were not removed: they are elsewhere
    for (size_t i = 0; i < after.size(); ++i)
        if (aligned[i] == kNoChunk && sources[i] != kNoChunk)
            moved[sources[i]] = true;
    RangeList ranges;
    size_t next = 0; // of before
    uint64_t place = 0;
    const auto removedUntil = [&](size_t end) {
        for (; next < end; ++next)
            if (!moved[next])
                ranges.add({Kind::Removed, before[next].offset, place, before[next].size});
    };
    for (size_t i = 0; i < after.size(); ++i) {
        const Chunk& chunk = after[i];
        if (aligned[i] != kNoChunk) {
            removedUntil(aligned[i]);
            ranges.add({Kind::Equal, before[aligned[i]].offset, chunk.offset, chunk.size});
            next = aligned[i] + 1;
        } else if (const size_t from = sources[i]; from != kNoChunk) {
            ranges.add({Kind::Moved, before[from].offset, chunk.offset, chunk.size});
        } else {
            const uint64_t at = next < before.size() ? before[next].offset
                                : before.empty()     ? 0
                                                     : before.back().offset + before.back().size;
            ranges.add({Kind::Inserted, at, chunk.offset, chunk.size});
        }
        place = chunk.offset + chunk.size;
    }
    removedUntil(before.size());
    return ranges.take();
}

} // namespace outcrop
