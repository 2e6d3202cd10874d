// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content.h"

#include <cstdint>
#include <string>
#include <vector>

// What differs between two files.

namespace outcrop {

enum class ChangeKind : uint8_t { Added, Removed, Changed };
/// "added", "removed", "changed".
const char* changeKindName(ChangeKind kind);

struct FactChange {
    ChangeKind kind = ChangeKind::Changed;
    ContentFact before; ///< without values where there was none
    ContentFact after;
};

/// A member of an archive. Of two of one path the last counts, as tar unpacks them.
struct MemberChange {
    ChangeKind kind = ChangeKind::Changed;
    std::string path;
    std::vector<std::string> what; ///< of "content", "mode", "owner", "type", "target", "time"
    std::optional<uint64_t> sizeBefore;
    std::optional<uint64_t> sizeAfter;
};

struct SchemaChange {
    ChangeKind kind = ChangeKind::Changed;
    SchemaObject before;
    SchemaObject after;
};

struct RowChange {
    ChangeKind kind = ChangeKind::Changed;
    SqlRow key;
    SqlRow before; ///< the columns that both sides have
    SqlRow after;
};

struct TableChange {
    std::string table;
    std::vector<std::string> key;     ///< columns of the primary key, or "rowid"
    std::vector<std::string> columns; ///< of the rows
    uint64_t added = 0;
    uint64_t removed = 0;
    uint64_t changed = 0;
    std::vector<RowChange> rows; ///< the first of them
};

/// A run of bytes, by content-defined chunks.
struct ChunkRange {
    enum class Kind : uint8_t { Equal, Moved, Removed, Inserted };
    Kind kind = Kind::Equal;
    uint64_t before = 0; ///< where it begins; for what was inserted: where it would
    uint64_t after = 0;
    uint64_t size = 0;
    bool operator==(const ChunkRange&) const = default;
};
/// "equal", "moved", "removed", "inserted".
const char* chunkKindName(ChunkRange::Kind kind);

struct ChunkTotals {
    uint64_t equal = 0;
    uint64_t moved = 0;
    uint64_t removed = 0;
    uint64_t inserted = 0;
};

struct ContentComparison {
    Content before; ///< with their facts, without members, rows and lines
    Content after;
    bool identical = false; ///< byte for byte
    std::vector<FactChange> facts;
    std::vector<MemberChange> members;
    uint64_t membersOnlyTime = 0; ///< that differ in nothing but their time; not in members
    std::vector<SchemaChange> schema;
    std::vector<TableChange> tables;
    std::vector<ElfSection> sectionsBefore; ///< those whose size differs
    std::vector<ElfSection> sectionsAfter;
    std::optional<ChunkTotals> totals; ///< not for texts, archives and databases
    std::vector<ChunkRange> ranges;    ///< in the order of the file after
    std::vector<std::string> notes;
    std::string damage;
};

} // namespace outcrop
