// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content.h"
#include "core/content/lens/content_file.h"

#include <chrono>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

class SqlStatement;

/// An SQLite database that is only read, through a file system of our own that knows nothing but this file:
/// no journal, no locks, no temporary files. Throws Error(BadInput) for what is damaged.
class Database {
public:
    /// The file must outlive it.
    explicit Database(const ContentFile& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    SqlStatement prepare(const std::string& sql) const;
    [[noreturn]] void fail() const;
    /// True once the time for all questions is used up: each ends with an error then.
    bool outOfTime() const { return std::chrono::steady_clock::now() > m_end; }

private:
    static int interrupted(void* self);
    std::string m_name;
    std::string m_fileSystem; ///< as it is registered with the library
    sqlite3_vfs m_vfs{};
    sqlite3* m_database = nullptr;
    std::chrono::steady_clock::time_point m_end;
};

/// A question being asked.
class SqlStatement {
public:
    SqlStatement(const Database& database, sqlite3_stmt* statement)
        : m_database(&database), m_statement(statement, sqlite3_finalize) {}

    /// To the next row; false at the end.
    bool step();
    int columns() const { return sqlite3_column_count(m_statement.get()); }
    std::string name(int column) const;
    bool isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }
    int64_t integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    double real(int column) const { return sqlite3_column_double(m_statement.get(), column); }
    /// Bytes of a text or blob, until the next step.
    std::string_view bytes(int column) const;
    std::string text(int column) const { return std::string(bytes(column)); }
    SqlType type(int column) const;
    /// With no more of its text than is shown.
    SqlValue value(int column) const;
    void bind(int number, const std::string& text);

private:
    const Database* m_database;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_statement;
};

/// "name", with its quotes doubled.
std::string sqlName(std::string_view name);

/// All objects of the schema, by kind and name, without rows.
std::vector<SchemaObject> schemaOf(const Database& database);

/// A table's columns, and its primary key: "rowid" where it has none that is better.
struct TableShape {
    std::vector<std::string> columns;
    std::vector<std::string> key;
};
TableShape shapeOf(const Database& database, const std::string& table);

} // namespace outcrop
