// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content_change.h"
#include "core/content/lens/budget.h"
#include "core/content/lens/content_file.h"

#include <array>
#include <cstdint>
#include <vector>

namespace outcrop {

/// A run of bytes whose ends the bytes themselves decide, so that what is put in or taken out moves only the
/// ends near it.
struct Chunk {
    std::array<uint8_t, 16> digest{}; ///< the first half of its SHA-256
    uint64_t offset = 0;
    uint32_t size = 0;
};

/// The mean size for a file: larger files get larger chunks, so that there are never too many of them.
uint32_t chunkSizeFor(uint64_t fileSize);

/// By a gear hash (as FastCDC). complete is false when the budget ended before the file.
struct ChunkList {
    std::vector<Chunk> chunks;
    bool complete = true;
};
ChunkList chunksOf(const ContentFile& file, uint32_t meanSize, Budget& budget);

/// Which chunks of after were in before, in order (equal) or elsewhere (moved). In the order of after; what
/// was removed stands where it was.
std::vector<ChunkRange> matchChunks(const std::vector<Chunk>& before, const std::vector<Chunk>& after);

} // namespace outcrop
