// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

// The tree file, as written by FileTreeBuilder and mapped by FileTree. Integers are little-endian (the magic
// is read as one, so a file from a machine of the other order is "unknown", not nonsense).
//
//   Header                    one; its checksum covers itself and with it every section's place and checksum
//   Nodes      40 B each      breadth-first: the children of a directory are contiguous and sorted by name,
//   and the
//                             directories' ranges follow one another, so firstChild grows with the node
//                             number
//   Names                     bytes, in node order, no separators
//   OwnerPairs 8 B each       distinct uid/gid pairs
//   Contents   24 B each      for regular files that are not empty: start of the SHA-256, place in the tar
//   Extras     40 B each      what few nodes have: link target, device number, times beyond 2242, xattrs
//   Xattrs     16 B each      name and value ranges in Strings
//   Strings                   link targets, xattr names and values
//
// Node number 0 is the root. What is looked at while browsing (Nodes, Names) lies together; the rest is
// touched when a file's details are.

namespace outcrop::tree_format {

inline constexpr uint64_t kMagic = 0x0145455254434f8fULL; // 0x8f "OCTREE" 0x01
inline constexpr uint32_t kVersion = 2;                   ///< 1 did not count symlinks and foreign links
inline constexpr uint32_t kMaxNodes =
    8'000'000; ///< a layer with more is not an image but an attack on memory

enum Section : unsigned { Nodes, Names, OwnerPairs, Contents, Extras, Xattrs, Strings, SectionCount };

struct SectionPlace {
    uint64_t offset = 0;
    uint64_t size = 0;
    uint64_t checksum = 0;
};

struct Header {
    uint64_t magic = kMagic;
    uint32_t version = kVersion;
    uint32_t nodeCount = 0;
    uint64_t totalBytes = 0;
    uint64_t foreignLinks = 0;
    uint64_t fileSize = 0;
    std::array<SectionPlace, SectionCount> sections;
    uint64_t checksum = 0; ///< first 8 bytes of the SHA-256 of everything above
};

enum Flag : uint8_t { FlagOpaque = 1, FlagHardlink = 2, FlagImplicit = 4, FlagWideTime = 8 };

struct Node {
    uint32_t parent = 0;
    uint32_t nameOffset = 0;
    uint32_t first = 0; ///< directory: first child; otherwise: content record + 1, or 0
    uint32_t count = 0; ///< directory: number of children; otherwise: extra record + 1, or 0
    uint32_t owner = 0;
    uint16_t typeAndMode = 0; ///< type << 12 | mode
    uint8_t nameLength = 0;
    uint8_t flags = 0;
    uint64_t size = 0; ///< regular file: bytes; directory: extra record + 1, or 0
    int64_t time = 0;  ///< seconds << 30 | nanoseconds, unless FlagWideTime
};

struct Owner {
    uint32_t uid = 0;
    uint32_t gid = 0;
};

/// Start of the SHA-256 of no bytes: empty files need no record.
inline constexpr std::array<uint8_t, 16> kEmptyDigest{0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14,
                                                      0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24};

struct Content {
    std::array<uint8_t, 16> digest{};
    uint64_t tarOffset = 0;
};

struct Extra {
    uint32_t linkOffset = 0;
    uint32_t linkLength = 0;
    uint32_t devMajor = 0;
    uint32_t devMinor = 0;
    uint32_t firstXattr = 0;
    uint32_t xattrCount = 0;
    int64_t seconds = 0; ///< with FlagWideTime
    uint32_t nanoseconds = 0;
    uint32_t reserved = 0;
};

struct Xattr {
    uint32_t nameOffset = 0;
    uint32_t nameLength = 0;
    uint32_t valueOffset = 0;
    uint32_t valueLength = 0;
};

static_assert(sizeof(Node) == 40 && sizeof(Content) == 24 && sizeof(Extra) == 40 && sizeof(Xattr) == 16);
static_assert(sizeof(Header) % 8 == 0);

/// Seconds that fit beside 30 bits of nanoseconds.
inline constexpr int64_t kTimeLimit = int64_t(1) << 33;
constexpr bool fitsPackedTime(int64_t seconds) {
    return seconds >= -kTimeLimit && seconds < kTimeLimit;
}
constexpr int64_t packTime(int64_t seconds, uint32_t nanoseconds) {
    return static_cast<int64_t>((static_cast<uint64_t>(seconds) << 30) | (nanoseconds & 0x3fffffff));
}
constexpr int64_t packedSeconds(int64_t time) {
    return time >> 30;
}
constexpr uint32_t packedNanoseconds(int64_t time) {
    return static_cast<uint32_t>(time & 0x3fffffff);
}

/// Of a section, at memory speed and without a library (every start of the command line would load it): finds
/// damage; forgery is what the bounds checks are for.
uint64_t sectionChecksum(std::span<const uint8_t> bytes);
uint64_t headerChecksum(const Header& header);

} // namespace outcrop::tree_format
