// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/rpm/rpm_packages.h"
#include "core/base/error.h"

#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <string>

namespace outcrop {

namespace {

constexpr size_t kHeader = 100;
constexpr size_t kWriteVersion = 18; ///< https://www.sqlite.org/fileformat.html: 2 for a journal beside it
constexpr size_t kReadVersion = 19;
constexpr int kStepSize = 1'000'000;
constexpr int kMostSteps = 5000; ///< a database may hold views that never end

struct CloseDatabase {
    void operator()(sqlite3* database) const { ::sqlite3_close_v2(database); }
};
struct FinishStatement {
    void operator()(sqlite3_stmt* statement) const { ::sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

void check(int result, const Database& database) {
    if (result != SQLITE_OK)
        throw Error(ErrorCode::BadInput, "read rpm database", {}, ::sqlite3_errmsg(database.get()));
}

/// A copy that SQLite owns, as one that has no journal: it would look for that beside the file.
Database open(std::string_view bytes) {
    sqlite3* made = nullptr;
    if (::sqlite3_open_v2(":memory:", &made, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr) !=
        SQLITE_OK) {
        ::sqlite3_close_v2(made);
        throw Error(ErrorCode::Internal, "start sqlite");
    }
    Database database(made);
    auto* copy = static_cast<unsigned char*>(::sqlite3_malloc64(bytes.size()));
    if (!copy)
        throw std::bad_alloc();
    std::memcpy(copy, bytes.data(), bytes.size());
    copy[kWriteVersion] = copy[kReadVersion] = 1;
    check(::sqlite3_deserialize(made, "main", copy, static_cast<sqlite3_int64>(bytes.size()),
                                static_cast<sqlite3_int64>(bytes.size()),
                                SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY),
          database);
    check(::sqlite3_db_config(made, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr), database);
    check(::sqlite3_db_config(made, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr), database);
    return database;
}

} // namespace

void readSqliteHeaders(std::string_view bytes, const TakeHeader& take) {
    if (bytes.size() < kHeader || !bytes.starts_with("SQLite format 3"))
        throw Error(ErrorCode::BadInput, "read rpm database", {}, "it is no SQLite database");
    const Database database = open(bytes);
    int steps = 0;
    ::sqlite3_progress_handler(
        database.get(), kStepSize,
        [](void* count) { return ++*static_cast<int*>(count) > kMostSteps ? 1 : 0; }, &steps);
    sqlite3_stmt* made = nullptr;
    check(::sqlite3_prepare_v2(database.get(), "SELECT blob FROM Packages ORDER BY hnum", -1, &made, nullptr),
          database);
    const Statement statement(made);
    int result = ::sqlite3_step(made);
    for (; result == SQLITE_ROW; result = ::sqlite3_step(made))
        if (const void* blob = ::sqlite3_column_blob(made, 0))
            take({static_cast<const char*>(blob), static_cast<size_t>(::sqlite3_column_bytes(made, 0))});
    if (result != SQLITE_DONE)
        check(result, database);
}

} // namespace outcrop
