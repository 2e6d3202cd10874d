// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What is known of one file's content. All strings but the names of facts are bytes of the file.

namespace outcrop {

enum class ContentKind : uint8_t { Empty, Text, Archive, Database, Elf, Picture, Binary };
/// "empty", "text", "archive", "database", "elf", "picture", "binary".
const char* contentKindName(ContentKind kind);

enum class FactForm : uint8_t { Text, Number, Size, Flag, List };

/// One thing that is known, by a name such as "buildId".
struct ContentFact {
    std::string name;
    FactForm form = FactForm::Text;
    std::vector<std::string> values; ///< one, but for a list; a flag is "true" or "false"
    bool operator==(const ContentFact&) const = default;
};

/// An entry of an archive.
struct ContentMember {
    std::string path;
    FileType type = FileType::Regular;
    bool hardlink = false;
    bool encrypted = false;
    uint32_t mode = 0; ///< permission bits
    uint64_t uid = 0;
    uint64_t gid = 0;
    std::optional<uint64_t> size; ///< not known of what is compressed as a stream
    std::optional<int64_t> mtime; ///< seconds since the epoch
    std::string linkTarget;
};

enum class SqlType : uint8_t { Null, Integer, Real, Text, Blob };
struct SqlValue {
    SqlType type = SqlType::Null;
    std::string text;  ///< its beginning if it is long
    uint64_t size = 0; ///< bytes of a text or blob
    bool operator==(const SqlValue&) const = default;
};
using SqlRow = std::vector<SqlValue>;

/// An object of a database's schema.
struct SchemaObject {
    std::string kind; ///< "table", "virtual table", "view", "index", "trigger"
    std::string name;
    std::string table;            ///< that an index or trigger belongs to
    std::string sql;              ///< empty: the database made it for itself
    std::optional<uint64_t> rows; ///< of a table, if they could be counted
};

struct TableRows {
    std::string table;
    std::vector<std::string> columns;
    std::vector<SqlRow> rows;
    bool more = false;
};

struct ElfSection {
    std::string name;
    std::string type;
    std::string flags; ///< readelf's letters: W A X
    uint64_t offset = 0;
    uint64_t size = 0;
};

/// A file, seen through the lens that fits.
struct Content {
    std::string name; ///< as it was asked for
    ContentKind kind = ContentKind::Empty;
    uint64_t size = 0;
    std::string sha256;      ///< empty: too large to be read
    std::string description; ///< libmagic's words
    std::string mediaType;
    std::vector<ContentFact> facts;
    std::vector<ContentMember> members;
    std::vector<SchemaObject> schema;
    std::optional<TableRows> rows;
    std::vector<ElfSection> sections;
    std::optional<std::string> bytes; ///< of a binary file, or those that were asked for
    uint64_t bytesOffset = 0;
    std::vector<std::string> lines; ///< the first of a text, in UTF-8 unless it is in no encoding we read
    std::vector<std::string> notes; ///< what was left out, and why
    std::string damage;             ///< why not everything could be read; empty: all is well
};

/// Bytes from one place on.
struct ByteRange {
    uint64_t offset = 0;
    uint64_t length = 256;
};

inline constexpr uint64_t kMaxShownBytes = 1U << 20;
inline constexpr uint64_t kMaxShownRows = 10'000;

/// What is to be shown of a file.
struct ContentRequest {
    std::string name;               ///< of the file, for errors
    std::vector<std::string> inner; ///< members, from the outside in: {"app.jar", "META-INF/MANIFEST.MF"}
    std::string table;              ///< of a database, whose rows are wanted
    uint64_t limit = 20;            ///< of rows and lines
    std::optional<ByteRange> hex;   ///< show these bytes, whatever it is
};

/// "FILE!/MEMBER!/MEMBER" without the file: the members.
struct ContentPath {
    std::string file;
    std::vector<std::string> inner;
    /// Throws Error(BadInput) when it is nested too deeply.
    static ContentPath parse(const std::string& text);
};
inline constexpr size_t kMaxNesting = 16;

} // namespace outcrop
