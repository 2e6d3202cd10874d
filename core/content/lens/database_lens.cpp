// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/content/lens/database.h"
#include "core/content/lens/fact_list.h"
#include "core/content/lens/lenses.h"

#include <algorithm>
#include <array>

namespace outcrop {

namespace {

uint32_t bigEndian32(std::string_view bytes, size_t at) {
    uint32_t value = 0;
    for (size_t i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The file's header says more than SQL tells (sqlite.org/fileformat2.html).
void headerFacts(const ContentFile& file, Content& content) {
    constexpr size_t kHeader = 100;
    const std::string header = file.readAt(0, kHeader);
    if (header.size() < kHeader)
        throw Error(ErrorCode::BadInput, "read database", file.name(), "it ends in its header");
    constexpr std::array kEncodings{"?", "UTF-8", "UTF-16 little endian", "UTF-16 big endian"};
    const uint32_t pageSize =
        (static_cast<unsigned char>(header[16]) << 8U) | static_cast<unsigned char>(header[17]);
    const uint32_t encoding = bigEndian32(header, 56);
    FactList facts(content.facts);
    facts.text("format", "SQLite 3");
    facts.number("pageSize", pageSize == 1 ? 65536 : pageSize);
    facts.number("pages", bigEndian32(header, 28));
    facts.number("freePages", bigEndian32(header, 36));
    facts.text("encoding", kEncodings[encoding < kEncodings.size() ? encoding : 0]);
    facts.text("journal", header[18] == 2 ? "write-ahead log" : "rollback");
    facts.number("userVersion", bigEndian32(header, 60));
    facts.number("applicationId", bigEndian32(header, 68));
    if (header[18] == 2)
        content.notes.push_back("what the write-ahead log of " + file.name() + " holds is not seen");
}

void countRows(const Database& database, std::vector<SchemaObject>& schema, Content& content) {
    for (SchemaObject& object : schema) {
        if (object.kind != "table" || database.outOfTime())
            continue;
        try {
            SqlStatement count = database.prepare("SELECT count(*) FROM " + sqlName(object.name));
            if (count.step())
                object.rows = static_cast<uint64_t>(count.integer(0));
        } catch (const Error& error) {
            if (content.damage.empty())
                content.damage = "table \"" + object.name + "\": " + error.detail();
        }
    }
    if (database.outOfTime() && content.damage.empty())
        content.notes.emplace_back("not all rows were counted: that takes more than half a minute");
}

void showRows(const Database& database, const ContentRequest& request, Content& content) {
    const auto object = std::ranges::find(content.schema, request.table, &SchemaObject::name);
    if (object == content.schema.end())
        throw Error(ErrorCode::NotFound, "find table", request.table, "the database has none of that name");
    // A view or a module may take any time and run any function: only what is stored is read.
    if (object->kind != "table")
        throw Error(ErrorCode::Unsupported, "read rows of", request.table, "it is a " + object->kind);
    const uint64_t limit = std::min(request.limit, kMaxShownRows);
    TableRows rows;
    rows.table = request.table;
    SqlStatement select =
        database.prepare("SELECT * FROM " + sqlName(request.table) + " LIMIT " + std::to_string(limit + 1));
    for (int i = 0; i < select.columns(); ++i)
        rows.columns.push_back(select.name(i));
    while (select.step()) {
        rows.more = rows.rows.size() == limit;
        if (rows.more)
            break;
        SqlRow& row = rows.rows.emplace_back();
        for (int i = 0; i < select.columns(); ++i)
            row.push_back(select.value(i));
    }
    content.rows = std::move(rows);
}

} // namespace

void showDatabase(const ContentFile& file, const ContentRequest& request, Content& content) {
    headerFacts(file, content);
    const Database database(file);
    content.schema = schemaOf(database);
    countRows(database, content.schema, content);
    if (!request.table.empty())
        showRows(database, request, content);
}

} // namespace outcrop
