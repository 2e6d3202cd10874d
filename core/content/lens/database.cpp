// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/database.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>

namespace outcrop {

namespace {

constexpr int64_t kMaxHeap = 256LL << 20;
constexpr int kMaxValue = 64 << 20;
constexpr int kMaxSql = 1 << 20;
constexpr auto kDatabaseTime = std::chrono::seconds(30);
constexpr size_t kMaxShownValue = 400;

/// What the library sees as an open file.
struct ReadOnlyFile {
    sqlite3_file base;
    const ContentFile* file;
};

const ContentFile& fileOf(sqlite3_file* open) {
    return *reinterpret_cast<ReadOnlyFile*>(open)->file;
}

int readPage(sqlite3_file* open, void* data, int size, sqlite3_int64 offset) {
    try {
        const size_t wanted = static_cast<size_t>(size);
        const size_t got = fileOf(open).readAt(static_cast<uint64_t>(offset), data, wanted);
        std::memset(static_cast<char*>(data) + got, 0, wanted - got);
        // "Write-ahead log" becomes "rollback journal": there is no log here to be read, and without shared
        // memory the library would refuse the file.
        for (sqlite3_int64 mark = 18; mark <= 19; ++mark)
            if (mark >= offset && mark < offset + static_cast<sqlite3_int64>(got))
                static_cast<char*>(data)[mark - offset] = 1;
        return got == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    } catch (const Error&) {
        return SQLITE_IOERR_READ;
    }
}

int fileSize(sqlite3_file* open, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(fileOf(open).size());
    return SQLITE_OK;
}

const sqlite3_io_methods kReadOnlyMethods = {
    .iVersion = 1,
    .xClose = [](sqlite3_file*) { return SQLITE_OK; },
    .xRead = readPage,
    .xWrite = [](sqlite3_file*, const void*, int, sqlite3_int64) { return SQLITE_READONLY; },
    .xTruncate = [](sqlite3_file*, sqlite3_int64) { return SQLITE_READONLY; },
    .xSync = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xFileSize = fileSize,
    .xLock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xCheckReservedLock =
        [](sqlite3_file*, int* locked) {
            *locked = 0;
            return SQLITE_OK;
        },
    .xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file*) { return 4096; },
    .xDeviceCharacteristics = [](sqlite3_file*) { return SQLITE_IOCAP_IMMUTABLE; },
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openOnly(sqlite3_vfs* vfs, const char*, sqlite3_file* open, int flags, int* outFlags) {
    auto* file = reinterpret_cast<ReadOnlyFile*>(open);
    file->base.pMethods = nullptr;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN;
    file->base.pMethods = &kReadOnlyMethods;
    file->file = static_cast<const ContentFile*>(vfs->pAppData);
    if (outFlags)
        *outFlags = SQLITE_OPEN_READONLY;
    return SQLITE_OK;
}

int nothingThere(sqlite3_vfs*, const char*, int, int* result) {
    *result = 0;
    return SQLITE_OK;
}

int samePath(sqlite3_vfs*, const char* name, int size, char* out) {
    std::snprintf(out, static_cast<size_t>(size), "%s", name);
    return SQLITE_OK;
}

void describeFileSystem(sqlite3_vfs& vfs, const std::string& name, const ContentFile& file) {
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(ReadOnlyFile);
    vfs.mxPathname = 512;
    vfs.zName = name.c_str();
    vfs.pAppData = const_cast<ContentFile*>(&file);
    vfs.xOpen = openOnly;
    vfs.xDelete = [](sqlite3_vfs*, const char*, int) { return SQLITE_READONLY; };
    vfs.xAccess = nothingThere;
    vfs.xFullPathname = samePath;
    vfs.xRandomness = [](sqlite3_vfs*, int size, char* out) {
        std::memset(out, 0, static_cast<size_t>(size));
        return size;
    };
    vfs.xSleep = [](sqlite3_vfs*, int) { return 0; };
    vfs.xCurrentTime = [](sqlite3_vfs*, double* now) {
        *now = 0;
        return SQLITE_OK;
    };
    vfs.xGetLastError = [](sqlite3_vfs*, int, char*) { return 0; };
}

} // namespace

Database::Database(const ContentFile& file)
    : m_name(file.name()), m_fileSystem("outcrop-" + std::to_string(reinterpret_cast<uintptr_t>(this))),
      m_end(std::chrono::steady_clock::now() + kDatabaseTime) {
    sqlite3_hard_heap_limit64(kMaxHeap);
    describeFileSystem(m_vfs, m_fileSystem, file);
    if (sqlite3_vfs_register(&m_vfs, 0) != SQLITE_OK)
        throw Error(ErrorCode::Internal, "read database", m_name, "the library takes no file system");
    if (sqlite3_open_v2("database", &m_database, SQLITE_OPEN_READONLY, m_fileSystem.c_str()) != SQLITE_OK)
        fail();
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, kMaxValue);
    sqlite3_limit(m_database, SQLITE_LIMIT_SQL_LENGTH, kMaxSql);
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_exec(m_database, "PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON", nullptr, nullptr,
                 nullptr);
    sqlite3_progress_handler(m_database, 10'000, &Database::interrupted, this);
}

Database::~Database() {
    sqlite3_close(m_database);
    sqlite3_vfs_unregister(&m_vfs);
}

int Database::interrupted(void* self) {
    return static_cast<Database*>(self)->outOfTime() ? 1 : 0;
}

void Database::fail() const {
    if (outOfTime())
        throw Error(ErrorCode::Unsupported, "read database", m_name, "it takes more than half a minute");
    throw Error(ErrorCode::BadInput, "read database", m_name,
                m_database ? sqlite3_errmsg(m_database) : "out of memory");
}

SqlStatement Database::prepare(const std::string& sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        fail();
    return {*this, statement};
}

bool SqlStatement::step() {
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        m_database->fail();
    return result == SQLITE_ROW;
}

std::string SqlStatement::name(int column) const {
    const char* name = sqlite3_column_name(m_statement.get(), column);
    return name ? name : "";
}

std::string_view SqlStatement::bytes(int column) const {
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data ? std::string_view(static_cast<const char*>(data), static_cast<size_t>(size))
                : std::string_view();
}

SqlType SqlStatement::type(int column) const {
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return SqlType::Integer;
    case SQLITE_FLOAT:
        return SqlType::Real;
    case SQLITE_TEXT:
        return SqlType::Text;
    case SQLITE_BLOB:
        return SqlType::Blob;
    default:
        return SqlType::Null;
    }
}

SqlValue SqlStatement::value(int column) const {
    SqlValue value;
    value.type = type(column);
    if (value.type == SqlType::Null)
        return value;
    const std::string_view text = bytes(column); // numbers as the library writes them
    value.size = text.size();
    value.text = text.substr(0, kMaxShownValue);
    return value;
}

void SqlStatement::bind(int number, const std::string& text) {
    sqlite3_bind_text(m_statement.get(), number, text.data(), static_cast<int>(text.size()),
                      SQLITE_TRANSIENT);
}

std::string sqlName(std::string_view name) {
    std::string quoted = "\"";
    for (const char c : name)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::vector<SchemaObject> schemaOf(const Database& database) {
    constexpr size_t kMaxObjects = 20'000;
    std::vector<SchemaObject> schema;
    SqlStatement objects = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (objects.step() && schema.size() < kMaxObjects) {
        SchemaObject object{objects.text(0), objects.text(1), objects.text(2), objects.text(3), std::nullopt};
        constexpr std::string_view kVirtual = "CREATE VIRTUAL TABLE";
        if (object.kind == "table" && object.sql.starts_with(kVirtual))
            object.kind = "virtual table";
        schema.push_back(std::move(object));
    }
    const auto rank = [](const SchemaObject& object) {
        return object.kind == "table"           ? 0
               : object.kind == "virtual table" ? 1
               : object.kind == "view"          ? 2
               : object.kind == "index"         ? 3
                                                : 4;
    };
    std::ranges::sort(schema, [&](const SchemaObject& a, const SchemaObject& b) {
        return std::tuple(rank(a), std::cref(a.name).get()) < std::tuple(rank(b), std::cref(b.name).get());
    });
    return schema;
}

TableShape shapeOf(const Database& database, const std::string& table) {
    TableShape shape;
    std::vector<std::pair<int64_t, std::string>> key;
    SqlStatement columns = database.prepare("SELECT name, pk FROM pragma_table_xinfo(?1) WHERE hidden <> 1");
    columns.bind(1, table);
    while (columns.step()) {
        shape.columns.push_back(columns.text(0));
        if (columns.integer(1) > 0)
            key.emplace_back(columns.integer(1), columns.text(0));
    }
    std::ranges::sort(key);
    for (auto& [number, name] : key)
        shape.key.push_back(std::move(name));
    if (shape.key.empty())
        shape.key.emplace_back("rowid");
    return shape;
}

} // namespace outcrop
