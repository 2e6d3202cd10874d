// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/chunker.h"
#include "core/content/lens/lenses.h"

#include <algorithm>

namespace outcrop {

namespace {

constexpr size_t kMaxRanges = 10'000;

/// Chunks that differ have equal bytes at their ends: what is really another is between them.
class RangeTrimmer {
public:
    RangeTrimmer(const ContentFile& before, const ContentFile& after) : m_before(before), m_after(after) {}

    std::vector<ChunkRange> trim(const std::vector<ChunkRange>& ranges) {
        using Kind = ChunkRange::Kind;
        for (size_t i = 0; i < ranges.size(); ++i) {
            const bool pair = i + 1 < ranges.size() && changeOf(ranges[i].kind) &&
                              changeOf(ranges[i + 1].kind) && ranges[i].kind != ranges[i + 1].kind;
            if (!pair) {
                add(ranges[i]);
                continue;
            }
            const bool removedFirst = ranges[i].kind == Kind::Removed;
            split(ranges[removedFirst ? i : i + 1], ranges[removedFirst ? i + 1 : i]);
            ++i;
        }
        return std::move(m_out);
    }

private:
    static bool changeOf(ChunkRange::Kind kind) {
        return kind == ChunkRange::Kind::Removed || kind == ChunkRange::Kind::Inserted;
    }

    void split(const ChunkRange& removed, const ChunkRange& inserted) {
        using Kind = ChunkRange::Kind;
        const uint64_t least = std::min(removed.size, inserted.size);
        const uint64_t front = equalFront(removed.before, inserted.after, least);
        const uint64_t back =
            equalBack(removed.before + removed.size, inserted.after + inserted.size, least - front);
        add({Kind::Equal, removed.before, inserted.after, front});
        add({Kind::Removed, removed.before + front, inserted.after + front, removed.size - front - back});
        add({Kind::Inserted, removed.before + removed.size - back, inserted.after + front,
             inserted.size - front - back});
        add({Kind::Equal, removed.before + removed.size - back, inserted.after + inserted.size - back, back});
    }

    uint64_t equalFront(uint64_t before, uint64_t after, uint64_t most) const {
        uint64_t same = 0;
        while (same < most) {
            const size_t step = std::min<uint64_t>(kStep, most - same);
            const std::string was = m_before.readAt(before + same, step);
            const std::string is = m_after.readAt(after + same, step);
            const auto differ = std::ranges::mismatch(was, is);
            same += static_cast<uint64_t>(differ.in1 - was.begin());
            if (differ.in1 != was.end() || was.size() < step)
                break;
        }
        return same;
    }
    uint64_t equalBack(uint64_t beforeEnd, uint64_t afterEnd, uint64_t most) const {
        uint64_t same = 0;
        while (same < most) {
            const size_t step = std::min<uint64_t>(kStep, most - same);
            const std::string was = m_before.readAt(beforeEnd - same - step, step);
            const std::string is = m_after.readAt(afterEnd - same - step, step);
            const auto differ = std::mismatch(was.rbegin(), was.rend(), is.rbegin(), is.rend());
            same += static_cast<uint64_t>(differ.first - was.rbegin());
            if (differ.first != was.rend() || was.size() < step)
                break;
        }
        return same;
    }

    void add(const ChunkRange& range) {
        if (range.size == 0)
            return;
        if (!m_out.empty() && m_out.back().kind == ChunkRange::Kind::Equal &&
            range.kind == ChunkRange::Kind::Equal &&
            m_out.back().before + m_out.back().size == range.before) {
            m_out.back().size += range.size;
            return;
        }
        m_out.push_back(range);
    }

    static constexpr size_t kStep = 4096;
    const ContentFile& m_before;
    const ContentFile& m_after;
    std::vector<ChunkRange> m_out;
};

ChunkTotals totalsOfRanges(const std::vector<ChunkRange>& ranges) {
    ChunkTotals totals;
    for (const ChunkRange& range : ranges)
        switch (range.kind) {
        case ChunkRange::Kind::Equal:
            totals.equal += range.size;
            break;
        case ChunkRange::Kind::Moved:
            totals.moved += range.size;
            break;
        case ChunkRange::Kind::Removed:
            totals.removed += range.size;
            break;
        case ChunkRange::Kind::Inserted:
            totals.inserted += range.size;
            break;
        }
    return totals;
}

} // namespace

void compareChunks(const ContentFile& before, const ContentFile& after, Budget& budget,
                   ContentComparison& comparison) {
    const uint32_t mean = chunkSizeFor(std::max(before.size(), after.size()));
    const ChunkList was = chunksOf(before, mean, budget);
    const ChunkList is = chunksOf(after, mean, budget);
    if (!was.complete || !is.complete)
        comparison.notes.push_back("only the beginnings were compared: " + std::string(Budget::reason()));
    comparison.ranges = RangeTrimmer(before, after).trim(matchChunks(was.chunks, is.chunks));
    comparison.totals = totalsOfRanges(comparison.ranges);
    if (comparison.ranges.size() > kMaxRanges) {
        comparison.notes.push_back("of " + std::to_string(comparison.ranges.size()) +
                                   " ranges only the first " + std::to_string(kMaxRanges) + " are told");
        comparison.ranges.resize(kMaxRanges);
    }
}

} // namespace outcrop
