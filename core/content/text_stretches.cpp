// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/text_stretches.h"

#include "core/base/chunk_cutter.h"
#include "core/base/error.h"
#include "core/base/read_at.h"
#include "core/base/sha256.h"
#include "core/content/lens/chunker.h"

#include <algorithm>
#include <bit>
#include <string_view>
#include <sys/stat.h>
#include <utility>

namespace outcrop {

namespace {

constexpr uint64_t kReadBytes = 1U << 20;
constexpr uint64_t kMostBlocks = 1U << 17; ///< about so many at most
constexpr uint32_t kLeastBlock = 4096;
constexpr size_t kContextBlocks = 1; ///< that are taken along on each side of what differs

/// The blocks of a file, each of whole lines, and how many lines come before each of them.
struct BlockList {
    std::vector<Chunk> blocks;
    std::vector<uint64_t> lines;
    uint64_t size = 0;
    bool binary = false;
};

/// Cuts where the bytes say so, and then goes on to the end of the line.
class LineBlocks {
public:
    explicit LineBlocks(uint32_t meanSize) : m_mean(meanSize), m_cutter(meanSize) {}

    void take(std::string_view piece) {
        m_list.binary = m_list.binary || piece.find('\0') != std::string_view::npos;
        while (!piece.empty()) {
            const size_t end = endIn(piece);
            add(piece.substr(0, end));
            piece.remove_prefix(end);
            if (m_ends && (m_last == '\n' || m_size >= kStretchBytes))
                cut();
        }
    }
    BlockList finish() {
        if (m_size > 0)
            cut();
        m_list.size = m_offset;
        return std::move(m_list);
    }

private:
    size_t endIn(std::string_view piece) {
        if (!m_ends) {
            const auto end = m_cutter.end(piece);
            m_ends = end.has_value();
            if (!m_ends)
                return piece.size();
            if (*end > 0 && piece[*end - 1] == '\n')
                return *end;
            const size_t line = piece.find('\n', *end);
            return line == std::string_view::npos ? piece.size() : line + 1;
        }
        const size_t line = piece.find('\n');
        return line == std::string_view::npos ? piece.size() : line + 1;
    }
    void add(std::string_view part) {
        m_digest.update(part);
        m_size += static_cast<uint32_t>(part.size());
        m_lines += static_cast<uint64_t>(std::ranges::count(part, '\n'));
        m_last = part.back();
    }
    void cut() {
        Chunk block;
        const auto digest = m_digest.finish();
        std::copy_n(digest.begin(), block.digest.size(), block.digest.begin());
        block.offset = m_offset;
        block.size = m_size;
        m_list.blocks.push_back(block);
        m_list.lines.push_back(m_before);
        m_offset += m_size;
        m_before += std::exchange(m_lines, 0);
        m_size = 0;
        m_ends = false;
        m_cutter = ChunkCutter(m_mean); // what a block is, its own bytes decide
    }

    uint32_t m_mean;
    ChunkCutter m_cutter;
    Sha256 m_digest;
    BlockList m_list;
    uint64_t m_offset = 0;
    uint64_t m_before = 0; ///< lines before the block
    uint64_t m_lines = 0;  ///< of the block
    uint32_t m_size = 0;
    char m_last = 0;
    bool m_ends = false; ///< with its line
};

uint64_t sizeOf(int file, const std::string& name) {
    struct stat status = {};
    if (file >= 0 && ::fstat(file, &status) != 0)
        throw Error::fromErrno("look at", name);
    return file < 0 ? 0 : static_cast<uint64_t>(status.st_size);
}

void checkStop(const std::stop_token& stop, const std::string& name) {
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "compare", name);
}

BlockList blocksOf(int file, uint32_t meanSize, const std::string& name, const std::stop_token& stop) {
    LineBlocks blocks(meanSize);
    std::string piece;
    for (uint64_t at = 0; file >= 0; at += piece.size()) {
        checkStop(stop, name);
        piece = readAt(file, at, kReadBytes, name);
        if (piece.empty())
            break;
        blocks.take(piece);
    }
    return blocks.finish();
}

/// Which block of before each of after is, as far as they are in the same order.
std::vector<std::pair<size_t, size_t>> pairsOf(const BlockList& before, const BlockList& after) {
    const auto indexOf = [](const std::vector<Chunk>& blocks, uint64_t offset) {
        return static_cast<size_t>(std::ranges::lower_bound(blocks, offset, {}, &Chunk::offset) -
                                   blocks.begin());
    };
    std::vector<std::pair<size_t, size_t>> pairs;
    for (const ChunkRange& range : matchChunks(before.blocks, after.blocks)) {
        if (range.kind != ChunkRange::Kind::Equal)
            continue;
        size_t old = indexOf(before.blocks, range.before);
        for (size_t now = indexOf(after.blocks, range.after);
             now < after.blocks.size() && after.blocks[now].offset < range.after + range.size; ++now)
            pairs.emplace_back(old++, now);
    }
    return pairs;
}

/// Blocks from one to before another, on both sides.
struct BlockSpan {
    size_t before = 0, beforeEnd = 0, after = 0, afterEnd = 0;
};

/// What no pair covers, with a block around it; those that touch are one.
std::vector<BlockSpan> spansOf(const BlockList& before, const BlockList& after) {
    std::vector<std::pair<size_t, size_t>> pairs = pairsOf(before, after);
    pairs.emplace_back(before.blocks.size(), after.blocks.size());
    std::vector<BlockSpan> spans;
    BlockSpan next;
    for (const auto& [old, now] : pairs) {
        next.beforeEnd = old;
        next.afterEnd = now;
        if (next.before < old || next.after < now) {
            BlockSpan wide = next;
            const size_t least = std::min({kContextBlocks, wide.before, wide.after});
            wide.before -= least;
            wide.after -= least;
            const size_t most =
                std::min({kContextBlocks, before.blocks.size() - old, after.blocks.size() - now});
            wide.beforeEnd += most;
            wide.afterEnd += most;
            if (!spans.empty() && spans.back().beforeEnd >= wide.before &&
                spans.back().afterEnd >= wide.after) {
                spans.back().beforeEnd = wide.beforeEnd;
                spans.back().afterEnd = wide.afterEnd;
            } else
                spans.push_back(wide);
        }
        next.before = old + 1;
        next.after = now + 1;
    }
    return spans;
}

TextStretch stretchOf(const BlockSpan& span, const BlockList& before, const BlockList& after) {
    const auto place = [](const BlockList& list, size_t block) {
        return block < list.blocks.size() ? list.blocks[block].offset : list.size;
    };
    const auto line = [](const BlockList& list, size_t block) {
        return block < list.lines.size() ? list.lines[block] : 0;
    };
    TextStretch stretch;
    stretch.before = place(before, span.before);
    stretch.beforeSize = place(before, span.beforeEnd) - stretch.before;
    stretch.after = place(after, span.after);
    stretch.afterSize = place(after, span.afterEnd) - stretch.after;
    stretch.beforeLine = line(before, span.before);
    stretch.afterLine = line(after, span.after);
    return stretch;
}

/// Blocks of a span that are cut off together: so many that neither side has more than a stretch may.
size_t piecesOf(const TextStretch& stretch) {
    return static_cast<size_t>((std::max(stretch.beforeSize, stretch.afterSize) + kStretchBytes - 1) /
                               kStretchBytes);
}

/// What is too long is cut between blocks, at the same share of both sides.
void addStretches(std::vector<TextStretch>& stretches, const BlockSpan& span, const BlockList& before,
                  const BlockList& after) {
    const size_t pieces = std::max<size_t>(1, piecesOf(stretchOf(span, before, after)));
    const auto cutAt = [&](size_t begin, size_t end, size_t piece) {
        return begin + (end - begin) * piece / pieces;
    };
    for (size_t piece = 0; piece < pieces; ++piece) {
        const BlockSpan part{
            cutAt(span.before, span.beforeEnd, piece), cutAt(span.before, span.beforeEnd, piece + 1),
            cutAt(span.after, span.afterEnd, piece), cutAt(span.after, span.afterEnd, piece + 1)};
        const TextStretch stretch = stretchOf(part, before, after);
        if (stretch.beforeSize > 0 || stretch.afterSize > 0)
            stretches.push_back(stretch);
    }
}

} // namespace

TextStretches differingStretches(int before, int after, const std::string& name,
                                 const std::stop_token& stop) {
    const uint64_t larger = std::max(sizeOf(before, name), sizeOf(after, name));
    const auto mean = static_cast<uint32_t>(
        std::clamp<uint64_t>(std::bit_ceil(larger / kMostBlocks), kLeastBlock, 1U << 20));
    const BlockList old = blocksOf(before, mean, name, stop);
    const BlockList now = blocksOf(after, mean, name, stop);
    TextStretches result;
    result.binary = old.binary || now.binary;
    if (result.binary)
        return result;
    for (const BlockSpan& span : spansOf(old, now))
        addStretches(result.stretches, span, old, now);
    result.identical = result.stretches.empty() && old.size == now.size;
    return result;
}

} // namespace outcrop
